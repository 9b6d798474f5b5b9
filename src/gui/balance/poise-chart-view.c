/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart on screen.
 *
 * What always holds: a part that is kept is one of the series. Pointer and keys are in poise-chart-view-input.c.
 */

#include "gui/balance/poise-chart-view-private.h"

#include "gui/balance/poise-chart-cache.h"
#include "words/poise-words-series.h"

#include <math.h>

struct _PoiseChartView
{
  PoiseChartWidget parent_instance;

  PoiseSeries *series;  /* (nullable) */
  PoiseSeries *preview; /* (nullable): shown in its place, while something is dragged */
  gboolean activatable;
  PoiseSeriesPart hovered; /* by the pointer */
  PoiseSeriesPart focused; /* by keys, or clicked */
  PoiseSeriesPart chosen;
  PoiseSeriesPart drop;

  PoiseChartCache cache;
};

enum
{
  PROP_READING = 1,
  PROP_ACTIVATABLE,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_OPENED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseChartView, poise_chart_view, POISE_TYPE_CHART_WIDGET)

static const PoiseSeriesPart nothing = { POISE_SERIES_ALL, POISE_SERIES_ALL };

static gboolean
same_part (const PoiseSeriesPart *a, const PoiseSeriesPart *b)
{
  return a->group == b->group && a->mode == b->mode;
}

static gboolean
is_something (const PoiseSeriesPart *part)
{
  return !same_part (part, &nothing);
}

/* ---- Layout ---- */

static const PoiseSeries *
shown_series (PoiseChartView *self)
{
  return self->preview ? self->preview : self->series;
}

/* (nullable) */
static const PoiseChart *
ensure_chart (PoiseChartView *self)
{
  PoiseChartStyle style;

  if (!self->series)
    return NULL;
  poise_chart_widget_init_style (POISE_CHART_WIDGET (self), &style);
  return poise_chart_cache_get (&self->cache, shown_series (self), &style, gtk_widget_get_width (GTK_WIDGET (self)),
                                gtk_widget_get_height (GTK_WIDGET (self)));
}

static const PoiseSeriesPart *
shown_part (PoiseChartView *self)
{
  return is_something (&self->hovered) ? &self->hovered : &self->focused;
}

static void
poise_chart_view_draw (PoiseChartWidget *widget, cairo_t *cr, const PoiseChartStyle *style, int width, int height)
{
  PoiseChartView *self = POISE_CHART_VIEW (widget);
  const PoiseChartMarks marks = { *shown_part (self), self->chosen, self->drop };

  if (self->series)
    poise_chart_draw (poise_chart_cache_get (&self->cache, shown_series (self), style, width, height), cr, style,
                      &marks);
}

static void
poise_chart_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  PoiseChartView *self = POISE_CHART_VIEW (widget);
  gboolean across = orientation == GTK_ORIENTATION_HORIZONTAL;
  PoiseChartStyle style;
  const PoiseChartSize *size;

  *minimum = *natural = 0;
  if (!self->series)
    return;
  poise_chart_widget_init_style (POISE_CHART_WIDGET (self), &style);
  size = poise_chart_cache_measure (&self->cache, self->series, &style);
  *minimum = ceil (across ? size->minimum_width : size->minimum_height);
  *natural = ceil (across ? size->natural_width : size->natural_height);
  if (!across && for_size >= 0)
    *natural = ceil (poise_chart_measure_height (self->series, &style, for_size));
  *minimum = MIN (*minimum, *natural);
}

static GtkSizeRequestMode
poise_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* ---- What is pointed at ---- */

/* While keys have gone to a part, that is what a screen reader is told; the change of the description is an event
 * that it reads out. (GTK has gtk_accessible_announce() from 4.14 on.) */
static void
describe (PoiseChartView *self)
{
  g_autofree char *description = is_something (&self->focused) ? poise_words_series_part (self->series, &self->focused)
                                                               : poise_words_series_summary (self->series);

  poise_chart_widget_describe (POISE_CHART_WIDGET (self), poise_words_series_name (self->series->kind), description);
}

static void
changed_parts (PoiseChartView *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READING]);
}

/** poise_chart_view_hover: for its input: the pointer is at @part; %POISE_CHART_NOTHING for nothing. */
void
poise_chart_view_hover (PoiseChartView *self, const PoiseSeriesPart *part)
{
  if (same_part (&self->hovered, part))
    return;
  self->hovered = *part;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), is_something (part) && self->activatable ? "pointer" : NULL);
  changed_parts (self);
}

/** poise_chart_view_focus: for its input: keys or a click have gone to @part; %POISE_CHART_NOTHING for nothing. */
void
poise_chart_view_focus (PoiseChartView *self, const PoiseSeriesPart *part)
{
  if (same_part (&self->focused, part))
    return;
  self->focused = *part;
  describe (self);
  changed_parts (self);
}

/** poise_chart_view_get_focused: for its input: where keys are. */
PoiseSeriesPart
poise_chart_view_get_focused (PoiseChartView *self)
{
  return self->focused;
}

/** poise_chart_view_activate: for its input: @part is wanted; @open: and more than that. */
void
poise_chart_view_activate (PoiseChartView *self, const PoiseSeriesPart *part, gboolean open)
{
  g_signal_emit (self, signals[open ? SIGNAL_OPENED : SIGNAL_ACTIVATED], 0, part);
}

/* ---- Life ---- */

static char *
make_reading (PoiseChartView *self)
{
  const PoiseSeriesPart *part = is_something (shown_part (self)) ? shown_part (self) : &self->chosen;

  if (is_something (&self->drop))
    part = &self->drop;
  return self->series && is_something (part) ? poise_words_series_part (shown_series (self), part) : NULL;
}

static void
poise_chart_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_READING)
    g_value_take_string (value, make_reading (POISE_CHART_VIEW (object)));
  else if (id == PROP_ACTIVATABLE)
    g_value_set_boolean (value, POISE_CHART_VIEW (object)->activatable);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_chart_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_ACTIVATABLE)
    POISE_CHART_VIEW (object)->activatable = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_chart_view_finalize (GObject *object)
{
  PoiseChartView *self = POISE_CHART_VIEW (object);

  poise_chart_cache_clear (&self->cache);
  g_clear_pointer (&self->series, poise_series_unref);
  g_clear_pointer (&self->preview, poise_series_unref);
  G_OBJECT_CLASS (poise_chart_view_parent_class)->finalize (object);
}

static void
poise_chart_view_class_init (PoiseChartViewClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  object_class->get_property = poise_chart_view_get_property;
  object_class->set_property = poise_chart_view_set_property;
  object_class->finalize = poise_chart_view_finalize;
  GTK_WIDGET_CLASS (class)->get_request_mode = poise_chart_view_get_request_mode;
  GTK_WIDGET_CLASS (class)->measure = poise_chart_view_measure;
  POISE_CHART_WIDGET_CLASS (class)->draw = poise_chart_view_draw;

  props[PROP_READING] = g_param_spec_string ("reading", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_ACTIVATABLE]
      = g_param_spec_boolean ("activatable", NULL, NULL, TRUE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_ACTIVATED]
      = g_signal_new ("activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_OPENED]
      = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "chart-view");
}

static void
poise_chart_view_init (PoiseChartView *self)
{
  self->activatable = TRUE;
  self->hovered = self->focused = self->chosen = self->drop = nothing;
  poise_chart_view_listen (self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/* A part that has gone becomes the group that it was of, or nothing. */
static void
keep_part (const PoiseSeries *series, PoiseSeriesPart *part)
{
  if (!poise_series_has_part (series, part))
    *part = nothing;
  else if (part->mode != POISE_SERIES_ALL && poise_series_get_value (series, part, NULL) == 0)
    part->mode = POISE_SERIES_ALL;
}

/* Whether another series asks for as much room as the one that is shown. */
static gboolean
is_as_large (PoiseChartView *self, const PoiseSeries *series)
{
  PoiseChartStyle style;

  if (!self->series)
    return FALSE;
  poise_chart_widget_init_style (POISE_CHART_WIDGET (self), &style);
  return poise_chart_cache_is_as_large (&self->cache, self->series, series, &style,
                                        gtk_widget_get_width (GTK_WIDGET (self)));
}

/**
 * poise_chart_view_set_series:
 * @self: a chart
 * @series: what it shows; a reference is taken
 *
 * What is pointed at and chosen stays where @series has it too. A preview ends.
 */
void
poise_chart_view_set_series (PoiseChartView *self, const PoiseSeries *series)
{
  gboolean as_large;

  g_return_if_fail (POISE_IS_CHART_VIEW (self));
  g_return_if_fail (series != NULL);

  if (self->series == series && !self->preview)
    return;
  as_large = is_as_large (self, series);
  poise_series_ref (series);
  g_clear_pointer (&self->series, poise_series_unref);
  g_clear_pointer (&self->preview, poise_series_unref);
  self->series = (PoiseSeries *) series;
  keep_part (series, &self->hovered);
  keep_part (series, &self->focused);
  keep_part (series, &self->chosen);
  keep_part (series, &self->drop);
  describe (self);
  changed_parts (self);
  if (!as_large)
    gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * poise_chart_view_preview:
 * @series: (nullable): what is seen for now, with as many groups as the chart's own; %NULL for its own
 *
 * Nothing of it is told to a screen reader, and the chart keeps its size.
 */
void
poise_chart_view_preview (PoiseChartView *self, const PoiseSeries *series)
{
  g_return_if_fail (POISE_IS_CHART_VIEW (self));
  g_return_if_fail (self->series != NULL);
  g_return_if_fail (series == NULL || series->n_groups == self->series->n_groups);

  if (self->preview == series)
    return;
  g_clear_pointer (&self->preview, poise_series_unref);
  self->preview = series ? poise_series_ref (series) : NULL;
  changed_parts (self);
}

/** poise_chart_view_get_series: (nullable) (transfer none): what it shows; during a preview, still its own. */
const PoiseSeries *
poise_chart_view_get_series (PoiseChartView *self)
{
  g_return_val_if_fail (POISE_IS_CHART_VIEW (self), NULL);

  return self->series;
}

/** poise_chart_view_get_pointed: what the pointer or else the keyboard is at; %POISE_CHART_NOTHING for nothing. */
PoiseSeriesPart
poise_chart_view_get_pointed (PoiseChartView *self)
{
  g_return_val_if_fail (POISE_IS_CHART_VIEW (self), nothing);

  return *shown_part (self);
}

/** poise_chart_view_get_chosen: what has been chosen; %POISE_CHART_NOTHING for nothing. */
PoiseSeriesPart
poise_chart_view_get_chosen (PoiseChartView *self)
{
  g_return_val_if_fail (POISE_IS_CHART_VIEW (self), nothing);

  return self->chosen;
}

static void
set_part (PoiseChartView *self, PoiseSeriesPart *where, const PoiseSeriesPart *part)
{
  gboolean same = same_part (where, part);

  *where = *part;
  if (!same)
    changed_parts (self);
}

/** poise_chart_view_set_chosen: sets @part off as chosen; %POISE_CHART_NOTHING for nothing. */
void
poise_chart_view_set_chosen (PoiseChartView *self, const PoiseSeriesPart *part)
{
  g_return_if_fail (POISE_IS_CHART_VIEW (self));

  set_part (self, &self->chosen, part);
}

/** poise_chart_view_set_drop: sets @part off as where what is dragged would go; %POISE_CHART_NOTHING for nowhere. */
void
poise_chart_view_set_drop (PoiseChartView *self, const PoiseSeriesPart *part)
{
  g_return_if_fail (POISE_IS_CHART_VIEW (self));

  set_part (self, &self->drop, part);
}

/** poise_chart_view_get_chart: (nullable) (transfer none): the chart as it is laid out; good until anything changes. */
const PoiseChart *
poise_chart_view_get_chart (PoiseChartView *self)
{
  g_return_val_if_fail (POISE_IS_CHART_VIEW (self), NULL);

  return ensure_chart (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rhythm chart on screen.
 *
 * What always holds: the layout is made anew for each drawing and each question of where the pointer is, so
 * that it can never be of an earlier balance, size or font. A column that is chosen exists in the balance.
 */

#include "gui/balance/poise-rhythm-chart.h"

#include "chart/poise-rhythm.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseRhythmChart
{
  PoiseChartWidget parent_instance;

  PoiseBalance *balance; /* (nullable) */
  gboolean counts;
  int column; /* or -1 */
};

enum
{
  PROP_COLUMN = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseRhythmChart, poise_rhythm_chart, POISE_TYPE_CHART_WIDGET)

/* Pixels: a chart lower than this has no room for its numbers, one wider per column no need for it. */
#define HEIGHT_MINIMUM 220
#define HEIGHT_NATURAL 380
#define COLUMN_MINIMUM 14

static PoiseRhythmLayout *
lay_out (PoiseRhythmChart *self, const PoiseChartStyle *style, int width, int height)
{
  const PoiseBox area = { 0, 0, width, height };
  PoiseChartMetrics metrics;

  poise_chart_style_measure (style, &metrics);
  return poise_rhythm_layout_new (self->balance, &area, &metrics, self->counts, style->right_to_left);
}

static PoiseRhythmLayout *
lay_out_as_it_is (PoiseRhythmChart *self)
{
  PoiseChartStyle style;

  poise_chart_widget_init_style (POISE_CHART_WIDGET (self), &style);
  return lay_out (self, &style, gtk_widget_get_width (GTK_WIDGET (self)),
                  gtk_widget_get_height (GTK_WIDGET (self)));
}

static void
poise_rhythm_chart_draw (PoiseChartWidget *widget, cairo_t *cr, const PoiseChartStyle *style, int width, int height)
{
  PoiseRhythmChart *self = POISE_RHYTHM_CHART (widget);
  g_autoptr (PoiseRhythmLayout) layout = NULL;

  if (!self->balance)
    return;
  layout = lay_out (self, style, width, height);
  poise_rhythm_draw (cr, layout, self->balance, style, self->column);
}

static void
poise_rhythm_chart_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  PoiseRhythmChart *self = POISE_RHYTHM_CHART (widget);
  g_autoptr (PoiseRhythmLayout) layout = NULL;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = HEIGHT_MINIMUM;
      *natural = HEIGHT_NATURAL;
      return;
    }
  *minimum = *natural = 0;
  if (!self->balance)
    return;
  layout = lay_out_as_it_is (self);
  *natural = layout->natural_width;
  *minimum = MIN (*natural, (int) layout->n_columns * COLUMN_MINIMUM);
}

static void
set_column (PoiseRhythmChart *self, int column)
{
  if (self->column == column)
    return;
  self->column = column;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COLUMN]);
}

static void
on_motion (GtkEventControllerMotion *controller, double x, double y, PoiseRhythmChart *self)
{
  g_autoptr (PoiseRhythmLayout) layout = NULL;

  if (!self->balance)
    return;
  layout = lay_out_as_it_is (self);
  set_column (self, poise_rhythm_layout_hit (layout, x, y));
}

/* Where the keyboard has chosen a column, it stays chosen when the pointer leaves. */
static void
on_leave (GtkEventControllerMotion *controller, PoiseRhythmChart *self)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    set_column (self, -1);
}

static void
on_focus_leave (GtkEventControllerFocus *controller, PoiseRhythmChart *self)
{
  set_column (self, -1);
}

static int
last_column (PoiseRhythmChart *self)
{
  return self->balance ? (int) poise_balance_get_n_sections (self->balance) - 1 : -1;
}

/* From no column, a step enters at the end that it comes from. */
static void
move_column (PoiseRhythmChart *self, int step)
{
  int last = last_column (self);

  if (self->column < 0)
    set_column (self, step > 0 ? MIN (0, last) : last);
  else
    set_column (self, CLAMP (self->column + step, 0, last));
}

/* At either end an arrow key does nothing rather than leave the chart; Tab leaves it. */
static gboolean
on_key_pressed (GtkEventControllerKey *controller,
                guint key,
                guint code,
                GdkModifierType state,
                PoiseRhythmChart *self)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      move_column (self, mirrored ? 1 : -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      move_column (self, mirrored ? -1 : 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      set_column (self, MIN (0, last_column (self)));
      return GDK_EVENT_STOP;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      set_column (self, last_column (self));
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
poise_rhythm_chart_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_COLUMN:
      g_value_set_int (value, POISE_RHYTHM_CHART (object)->column);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_rhythm_chart_finalize (GObject *object)
{
  g_clear_pointer (&POISE_RHYTHM_CHART (object)->balance, poise_balance_unref);
  G_OBJECT_CLASS (poise_rhythm_chart_parent_class)->finalize (object);
}

static void
poise_rhythm_chart_class_init (PoiseRhythmChartClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->get_property = poise_rhythm_chart_get_property;
  object_class->finalize = poise_rhythm_chart_finalize;
  widget_class->measure = poise_rhythm_chart_measure;
  POISE_CHART_WIDGET_CLASS (class)->draw = poise_rhythm_chart_draw;

  props[PROP_COLUMN] = g_param_spec_int ("column", NULL, NULL, -1, G_MAXINT, -1,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_css_name (widget_class, "rhythm-chart");
}

static void
poise_rhythm_chart_init (PoiseRhythmChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->column = -1;
  poise_chart_widget_describe (POISE_CHART_WIDGET (self), C_ ("chart", "Rhythm"), "");
  g_signal_connect (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect (focus, "leave", G_CALLBACK (on_focus_leave), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * poise_rhythm_chart_set:
 * @self: a chart
 * @balance: what it shows; a reference is taken
 * @counts: whether it shows activities rather than minutes
 */
void
poise_rhythm_chart_set (PoiseRhythmChart *self, const PoiseBalance *balance, gboolean counts)
{
  g_autofree char *summary = NULL;

  g_return_if_fail (POISE_IS_RHYTHM_CHART (self));
  g_return_if_fail (balance != NULL);

  if (self->balance == balance && self->counts == counts)
    return;
  poise_balance_ref (balance);
  g_clear_pointer (&self->balance, poise_balance_unref);
  self->balance = (PoiseBalance *) balance;
  self->counts = counts;
  if (self->column >= (int) poise_balance_get_n_sections (balance))
    set_column (self, -1);
  else if (self->column >= 0)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COLUMN]); /* the same section, other numbers */

  summary = poise_words_series_summary_of (balance, POISE_SERIES_SECTIONS, counts);
  /* Translators: the name of a chart: how live and own time take turns, section by section. */
  poise_chart_widget_describe (POISE_CHART_WIDGET (self), C_ ("chart", "Rhythm"), summary);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** poise_rhythm_chart_get_column: the section that is pointed at or chosen by keys, from 0, or -1. */
int
poise_rhythm_chart_get_column (PoiseRhythmChart *self)
{
  g_return_val_if_fail (POISE_IS_RHYTHM_CHART (self), -1);

  return self->column;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two plans in one chart. As with the other charts, the layout is made anew for each drawing and each question.
 */

#include "gui/compare/poise-compare-chart.h"

#include "chart/poise-pairs.h"
#include "words/poise-words-compare.h"
#include "words/poise-words-diff.h"

#include <glib/gi18n.h>

struct _PoiseCompareChart
{
  PoiseChartWidget parent_instance;

  PoisePairs *pairs; /* (nullable) until set */
  int section;       /* or -1 */
};

enum
{
  PROP_SECTION = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseCompareChart, poise_compare_chart, POISE_TYPE_CHART_WIDGET)

/* Pixels */
#define HEIGHT_MINIMUM 220
#define HEIGHT_NATURAL 360

/* ---- Drawing ---- */

static PoisePairsLayout *
lay_out (PoiseCompareChart *self, const PoiseChartStyle *style)
{
  const PoiseBox area = { 0, 0, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)) };
  PoiseChartMetrics metrics;

  poise_chart_style_measure (style, &metrics);
  return poise_pairs_layout_new (self->pairs, &area, &metrics, style->right_to_left);
}

static void
poise_compare_chart_draw (PoiseChartWidget *widget, cairo_t *cr, const PoiseChartStyle *style, int width, int height)
{
  PoiseCompareChart *self = POISE_COMPARE_CHART (widget);
  g_autoptr (PoisePairsLayout) layout = NULL;

  if (!self->pairs)
    return;
  layout = lay_out (self, style);
  poise_pairs_draw (cr, layout, self->pairs, style, self->section);
}

static void
poise_compare_chart_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  PoiseCompareChart *self = POISE_COMPARE_CHART (widget);
  PoiseChartStyle style;
  PoiseChartMetrics metrics;
  double least = 0, best = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = HEIGHT_MINIMUM;
      *natural = HEIGHT_NATURAL;
      return;
    }
  if (self->pairs)
    {
      poise_chart_widget_init_style (POISE_CHART_WIDGET (self), &style);
      poise_chart_style_measure (&style, &metrics);
      poise_pairs_measure (self->pairs, &metrics, &least, &best);
    }
  *minimum = (int) least;
  *natural = (int) best;
}

/* ---- Pointing and choosing ---- */

static void
set_section (PoiseCompareChart *self, int section)
{
  if (self->section == section)
    return;
  self->section = section;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SECTION]);
}

static int
find_section (PoiseCompareChart *self, double x, double y)
{
  PoiseChartStyle style;
  g_autoptr (PoisePairsLayout) layout = NULL;

  if (!self->pairs)
    return -1;
  poise_chart_widget_init_style (POISE_CHART_WIDGET (self), &style);
  layout = lay_out (self, &style);
  return poise_pairs_layout_hit (layout, x, y);
}

static void
on_motion (GtkEventControllerMotion *controller, double x, double y, PoiseCompareChart *self)
{
  set_section (self, find_section (self, x, y));
}

static void
on_leave (GtkEventControllerMotion *controller, PoiseCompareChart *self)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    set_section (self, -1);
}

static void
on_focus_leave (GtkEventControllerFocus *controller, PoiseCompareChart *self)
{
  set_section (self, -1);
}

static void
activate (PoiseCompareChart *self)
{
  if (self->section >= 0)
    g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, self->section);
}

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, PoiseCompareChart *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  set_section (self, find_section (self, x, y));
  activate (self);
}

/* From none, a step enters at the end that it comes from. */
static void
step (PoiseCompareChart *self, int by)
{
  int last = self->pairs ? (int) self->pairs->n_pairs - 1 : -1;

  if (self->section < 0)
    set_section (self, by > 0 ? MIN (0, last) : last);
  else
    set_section (self, CLAMP (self->section + by, 0, last));
}

static gboolean
on_key_pressed (GtkEventControllerKey *controller,
                guint key,
                guint code,
                GdkModifierType state,
                PoiseCompareChart *self)
{
  int forward = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      step (self, -forward);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      step (self, forward);
      return GDK_EVENT_STOP;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      step (self, -G_MAXINT / 2);
      return GDK_EVENT_STOP;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      step (self, G_MAXINT / 2);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_space:
      activate (self);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* ---- Life ---- */

static void
poise_compare_chart_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SECTION)
    g_value_set_int (value, POISE_COMPARE_CHART (object)->section);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_compare_chart_finalize (GObject *object)
{
  g_clear_pointer (&POISE_COMPARE_CHART (object)->pairs, poise_pairs_free);
  G_OBJECT_CLASS (poise_compare_chart_parent_class)->finalize (object);
}

static void
poise_compare_chart_class_init (PoiseCompareChartClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->get_property = poise_compare_chart_get_property;
  object_class->finalize = poise_compare_chart_finalize;
  widget_class->measure = poise_compare_chart_measure;
  POISE_CHART_WIDGET_CLASS (class)->draw = poise_compare_chart_draw;

  props[PROP_SECTION] = g_param_spec_int ("section", NULL, NULL, -1, G_MAXINT, -1,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                            NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_css_name (widget_class, "compare-chart");
}

static void
add_controller (PoiseCompareChart *self, GtkEventController *controller)
{
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
poise_compare_chart_init (PoiseCompareChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->section = -1;
  poise_chart_widget_describe (POISE_CHART_WIDGET (self), C_ ("chart", "Rhythm of Both Plans"), "");
  g_signal_connect (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect (focus, "leave", G_CALLBACK (on_focus_leave), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  add_controller (self, motion);
  add_controller (self, focus);
  add_controller (self, keys);
  add_controller (self, GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

static PoisePairs *
make_pairs (const PoiseDiff *diff)
{
  PoisePairs *pairs = poise_pairs_new (poise_diff_get_n_sections (diff));

  for (guint i = 0; i < pairs->n_pairs; i++)
    {
      const PoiseShift *shift = poise_diff_get_section (diff, i);
      PoisePair *pair = &pairs->pairs[i];

      pair->title = poise_words_shift_title (diff, shift);
      pair->there[POISE_PAIRS_BEFORE] = shift->section_before >= 0;
      pair->there[POISE_PAIRS_AFTER] = shift->section_after >= 0;
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        {
          pair->values[POISE_PAIRS_BEFORE][mode] = shift->before.minutes[mode];
          pair->values[POISE_PAIRS_AFTER][mode] = shift->after.minutes[mode];
        }
    }
  return pairs;
}

/** poise_compare_chart_set: Shows the sections of both plans of @diff. */
void
poise_compare_chart_set (PoiseCompareChart *self, const PoiseDiff *diff)
{
  g_autofree char *summary = NULL;

  g_return_if_fail (POISE_IS_COMPARE_CHART (self));
  g_return_if_fail (diff != NULL);

  g_clear_pointer (&self->pairs, poise_pairs_free);
  self->pairs = make_pairs (diff);
  if (self->section >= (int) self->pairs->n_pairs)
    set_section (self, -1);
  else if (self->section >= 0)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SECTION]); /* other numbers, maybe another section */
  summary = poise_words_compare_summary (diff);
  /* Translators: the name of a chart that shows two plans, section by section */
  poise_chart_widget_describe (POISE_CHART_WIDGET (self), C_ ("chart", "Rhythm of Both Plans"), summary);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** poise_compare_chart_get_section: the section of the diff that is pointed at or chosen, or -1 */
int
poise_compare_chart_get_section (PoiseCompareChart *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_CHART (self), -1);
  return self->section;
}

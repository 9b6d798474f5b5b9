/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pointer and keys of a chart on screen. While keys are used, a pointer that rests on the chart does not count.
 */

#include "gui/balance/poise-chart-view-private.h"

#include "gui/balance/poise-chart-keys.h"

static const PoiseSeriesPart nothing = { POISE_SERIES_ALL, POISE_SERIES_ALL };

static gboolean
is_something (const PoiseSeriesPart *part)
{
  return part->group != POISE_SERIES_ALL || part->mode != POISE_SERIES_ALL;
}

/* In something that scrolls sideways, what keys go to comes into sight. */
static void
scroll_to (PoiseChartView *self, const PoiseSeriesPart *part)
{
  GtkWidget *sideways = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  const PoiseChartCell *cell = poise_chart_find_cell (poise_chart_view_get_chart (self), part);
  GtkAdjustment *adjustment;
  double x, y;

  if (!sideways || !cell)
    return;
  adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (sideways));
  if (gtk_widget_translate_coordinates (GTK_WIDGET (self), sideways, cell->zone.x, 0, &x, &y))
    gtk_adjustment_clamp_page (adjustment, gtk_adjustment_get_value (adjustment) + x,
                               gtk_adjustment_get_value (adjustment) + x + cell->zone.width);
}

/* (out) part: also nothing */
static gboolean
hit (PoiseChartView *self, double x, double y, PoiseSeriesPart *part)
{
  const PoiseChart *chart = poise_chart_view_get_chart (self);

  *part = nothing;
  return chart && poise_chart_hit (chart, x, y, part);
}

/* ---- Pointer ---- */

static void
on_motion (GtkEventControllerMotion *controller, double x, double y, PoiseChartView *self)
{
  PoiseSeriesPart part;

  hit (self, x, y, &part);
  poise_chart_view_hover (self, &part);
}

static void
on_leave (GtkEventControllerMotion *controller, PoiseChartView *self)
{
  poise_chart_view_hover (self, &nothing);
}

static void
on_released (GtkGestureClick *click, int n_press, double x, double y, PoiseChartView *self)
{
  PoiseSeriesPart part;

  if (n_press > 2 || !hit (self, x, y, &part))
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  poise_chart_view_focus (self, &part);
  poise_chart_view_activate (self, &part, n_press == 2);
}

/* ---- Keys ---- */

static void
step (PoiseChartView *self, PoiseChartStep step)
{
  PoiseSeriesPart part = poise_chart_view_get_focused (self);

  poise_chart_view_hover (self, &nothing);
  if (!poise_chart_step (poise_chart_view_get_chart (self), step, &part))
    return;
  poise_chart_view_focus (self, &part);
  scroll_to (self, &part);
}

static void
activate (PoiseChartView *self, gboolean open)
{
  PoiseSeriesPart part = poise_chart_view_get_focused (self);

  if (!is_something (&part))
    step (self, POISE_CHART_STEP_FIRST_GROUP);
  else
    poise_chart_view_activate (self, &part, open);
}

/* At either end an arrow key does nothing rather than leave the chart; Tab leaves it. */
static gboolean
on_key_pressed (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseChartView *self)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const PoiseSeries *series = poise_chart_view_get_series (self);
  PoiseSeriesPart focused = poise_chart_view_get_focused (self);
  PoiseChartStep to;

  if (!series)
    return GDK_EVENT_PROPAGATE;
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) == 0 && poise_chart_find_step (series->kind, key, mirrored, &to))
    {
      step (self, to);
      return GDK_EVENT_STOP;
    }
  switch (key)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      activate (self, (state & GDK_CONTROL_MASK) != 0);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      if (!is_something (&focused))
        return GDK_EVENT_PROPAGATE;
      poise_chart_view_focus (self, &nothing);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
on_focus_leave (GtkEventControllerFocus *controller, PoiseChartView *self)
{
  poise_chart_view_focus (self, &nothing);
}

/** poise_chart_view_listen: for poise-chart-view.c: makes @self take pointer and keys. */
void
poise_chart_view_listen (PoiseChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect (focus, "leave", G_CALLBACK (on_focus_leave), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance bar on screen. It keeps a copy of the numbers, so it holds on to no plan.
 */

#include "gui/balance/poise-balance-bar.h"

#include "chart/poise-balance-bar.h"

#include <glib/gi18n.h>

struct _PoiseBalanceBar
{
  PoiseChartWidget parent_instance;

  PoiseTally tally;
  PoiseTarget *target; /* (nullable) */
  int thickness;
};

G_DEFINE_TYPE (PoiseBalanceBar, poise_balance_bar, POISE_TYPE_CHART_WIDGET)

/* Room above and below for the target's frame, in pixels. */
#define FRAME_ROOM 4

static void
poise_balance_bar_draw (PoiseChartWidget *widget, cairo_t *cr, const PoiseChartStyle *style, int width, int height)
{
  PoiseBalanceBar *self = POISE_BALANCE_BAR (widget);
  const PoiseBox area = { 0, (height - self->thickness) / 2, width, self->thickness };
  PoiseBarLayout layout;

  poise_bar_layout (&layout, &self->tally, self->target, &area, style->right_to_left);
  poise_bar_draw (cr, &layout, style);
}

static void
poise_balance_bar_measure (GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  PoiseBalanceBar *self = POISE_BALANCE_BAR (widget);

  *minimum = *natural
      = orientation == GTK_ORIENTATION_HORIZONTAL ? 4 * self->thickness : self->thickness + 2 * FRAME_ROOM;
}

static void
poise_balance_bar_finalize (GObject *object)
{
  PoiseBalanceBar *self = POISE_BALANCE_BAR (object);

  g_clear_pointer (&self->target, poise_target_unref);
  G_OBJECT_CLASS (poise_balance_bar_parent_class)->finalize (object);
}

static void
poise_balance_bar_class_init (PoiseBalanceBarClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_balance_bar_finalize;
  GTK_WIDGET_CLASS (class)->measure = poise_balance_bar_measure;
  POISE_CHART_WIDGET_CLASS (class)->draw = poise_balance_bar_draw;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "balance-bar");
}

static void
poise_balance_bar_init (PoiseBalanceBar *self)
{
  self->thickness = 14;
  poise_chart_widget_describe (POISE_CHART_WIDGET (self), C_ ("chart", "Balance"), "");
}

GtkWidget *
poise_balance_bar_new (void)
{
  return g_object_new (POISE_TYPE_BALANCE_BAR, NULL);
}

/**
 * poise_balance_bar_set:
 * @tally: what the bar divides into; copied
 * @target: (nullable): whose frame it shows
 */
void
poise_balance_bar_set (PoiseBalanceBar *self, const PoiseTally *tally, const PoiseTarget *target)
{
  g_return_if_fail (POISE_IS_BALANCE_BAR (self));
  g_return_if_fail (tally != NULL);

  if (self->target == target && memcmp (&self->tally, tally, sizeof *tally) == 0)
    return;
  self->tally = *tally;
  if (self->target != target)
    {
      g_clear_pointer (&self->target, poise_target_unref);
      self->target = target ? poise_target_ref (target) : NULL;
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * poise_balance_bar_set_thickness:
 * @pixels: of the bar itself, the target's frame goes beyond
 */
void
poise_balance_bar_set_thickness (PoiseBalanceBar *self, int pixels)
{
  g_return_if_fail (POISE_IS_BALANCE_BAR (self));
  g_return_if_fail (pixels > 0);

  if (self->thickness == pixels)
    return;
  self->thickness = pixels;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

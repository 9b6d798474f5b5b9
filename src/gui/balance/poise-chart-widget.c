/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every chart on screen has in common.
 */

#include "gui/balance/poise-chart-widget.h"

G_DEFINE_ABSTRACT_TYPE (PoiseChartWidget, poise_chart_widget, GTK_TYPE_WIDGET)

static PoiseChartScheme
current_scheme (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  if (adw_style_manager_get_high_contrast (manager))
    return adw_style_manager_get_dark (manager) ? POISE_CHART_HIGH_CONTRAST_DARK : POISE_CHART_HIGH_CONTRAST;
  return adw_style_manager_get_dark (manager) ? POISE_CHART_DARK : POISE_CHART_LIGHT;
}

static void
poise_chart_widget_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PoiseChartWidget *self = POISE_CHART_WIDGET (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  PoiseChartStyle style;
  cairo_t *cr;

  if (width <= 0 || height <= 0)
    return;
  poise_chart_widget_init_style (self, &style);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  POISE_CHART_WIDGET_GET_CLASS (self)->draw (self, cr, &style, width, height);
  cairo_destroy (cr);
}

static void
poise_chart_widget_class_init (PoiseChartWidgetClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  widget_class->snapshot = poise_chart_widget_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
poise_chart_widget_init (PoiseChartWidget *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

/**
 * poise_chart_widget_init_style:
 * @style: (out caller-allocates): colours of the theme, font and direction of the widget; good for as long
 *   as the widget's font is
 */
void
poise_chart_widget_init_style (PoiseChartWidget *self, PoiseChartStyle *style)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_return_if_fail (POISE_IS_CHART_WIDGET (self));

  poise_chart_style_init (style, current_scheme ());
  style->font = pango_context_get_font_description (gtk_widget_get_pango_context (widget));
  style->right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
}

/**
 * poise_chart_widget_describe:
 * @label: what it is a picture of
 * @description: what it shows, with its numbers
 *
 * Tells a screen reader.
 */
void
poise_chart_widget_describe (PoiseChartWidget *self, const char *label, const char *description)
{
  g_return_if_fail (POISE_IS_CHART_WIDGET (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every chart on screen has in common.
 */

#include "gui/balance/poise-chart-widget.h"

typedef struct
{
  PangoFontDescription *font; /* the widget's, in pixels */
} PoiseChartWidgetPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PoiseChartWidget, poise_chart_widget, GTK_TYPE_WIDGET)

/* The size of a font in points means more pixels where the person has asked for larger texts. */
static void
renew_font (PoiseChartWidget *self)
{
  PoiseChartWidgetPrivate *private = poise_chart_widget_get_instance_private (self);
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (context));
  double dots_per_inch = pango_cairo_context_get_resolution (context);

  if (!pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, pango_font_description_get_size (font)
                                                        * (dots_per_inch > 0 ? dots_per_inch : 96) / 72);
  g_clear_pointer (&private->font, pango_font_description_free);
  private->font = font;
}

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
poise_chart_widget_finalize (GObject *object)
{
  PoiseChartWidgetPrivate *private = poise_chart_widget_get_instance_private (POISE_CHART_WIDGET (object));

  g_clear_pointer (&private->font, pango_font_description_free);
  G_OBJECT_CLASS (poise_chart_widget_parent_class)->finalize (object);
}

static void
poise_chart_widget_class_init (PoiseChartWidgetClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_chart_widget_finalize;
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
 * @style: (out caller-allocates): colours of the theme, font and direction of the widget; good until the
 *   next call
 */
void
poise_chart_widget_init_style (PoiseChartWidget *self, PoiseChartStyle *style)
{
  PoiseChartWidgetPrivate *private = poise_chart_widget_get_instance_private (self);

  g_return_if_fail (POISE_IS_CHART_WIDGET (self));

  renew_font (self);
  poise_chart_style_init (style, current_scheme ());
  style->font = private->font;
  style->right_to_left = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
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

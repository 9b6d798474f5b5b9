/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every chart on screen has in common.
 */

#include "gui/balance/poise-chart-widget.h"

/* How much more than what is seen is drawn on either side, in pixels: so far it scrolls without being drawn anew */
#define MARGIN 400

typedef struct
{
  PangoFontDescription *font; /* the widget's, in pixels */
  GtkAdjustment *scrolled;    /* (nullable): how far what it is in is scrolled sideways, while it is mapped */
  int drawn_from, drawn_to;   /* what has been drawn, from its left edge */
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

/* ---- Of a wide chart, what is seen ---- */

/* (nullable) */
static GtkWidget *
find_scroller (GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkPolicyType policy = GTK_POLICY_NEVER;

  if (scroller)
    gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (scroller), &policy, NULL);
  return policy == GTK_POLICY_NEVER ? NULL : scroller;
}

/* From its left edge; all of it where nothing scrolls. */
static void
find_seen (GtkWidget *widget, int *from, int *to)
{
  GtkWidget *scroller = find_scroller (widget);
  double x, y;

  *from = 0;
  *to = gtk_widget_get_width (widget);
  if (!scroller || !gtk_widget_translate_coordinates (scroller, widget, 0, 0, &x, &y))
    return;
  *from = CLAMP ((int) x, 0, *to);
  *to = CLAMP ((int) x + gtk_widget_get_width (scroller), *from, *to);
}

static void
on_scrolled (PoiseChartWidget *self)
{
  PoiseChartWidgetPrivate *private = poise_chart_widget_get_instance_private (self);
  int from, to;

  find_seen (GTK_WIDGET (self), &from, &to);
  if (from < private->drawn_from || to > private->drawn_to)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
poise_chart_widget_map (GtkWidget *widget)
{
  PoiseChartWidgetPrivate *private = poise_chart_widget_get_instance_private (POISE_CHART_WIDGET (widget));
  GtkWidget *scroller = find_scroller (widget);

  GTK_WIDGET_CLASS (poise_chart_widget_parent_class)->map (widget);
  if (!scroller)
    return;
  private->scrolled = g_object_ref (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller)));
  g_signal_connect_object (private->scrolled, "value-changed", G_CALLBACK (on_scrolled), widget, G_CONNECT_SWAPPED);
}

static void
stop_following (PoiseChartWidget *self)
{
  PoiseChartWidgetPrivate *private = poise_chart_widget_get_instance_private (self);

  if (private->scrolled)
    g_signal_handlers_disconnect_by_func (private->scrolled, on_scrolled, self);
  g_clear_object (&private->scrolled);
}

static void
poise_chart_widget_unmap (GtkWidget *widget)
{
  stop_following (POISE_CHART_WIDGET (widget));
  GTK_WIDGET_CLASS (poise_chart_widget_parent_class)->unmap (widget);
}

static void
poise_chart_widget_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PoiseChartWidget *self = POISE_CHART_WIDGET (widget);
  PoiseChartWidgetPrivate *private = poise_chart_widget_get_instance_private (self);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  PoiseChartStyle style;
  cairo_t *cr;

  if (width <= 0 || height <= 0)
    return;
  find_seen (widget, &private->drawn_from, &private->drawn_to);
  private->drawn_from = MAX (private->drawn_from - MARGIN, 0);
  private->drawn_to = MIN (private->drawn_to + MARGIN, width);
  if (private->drawn_to <= private->drawn_from)
    return;
  poise_chart_widget_init_style (self, &style);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (private->drawn_from, 0,
                                                                 private->drawn_to - private->drawn_from, height));
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
  widget_class->map = poise_chart_widget_map;
  widget_class->unmap = poise_chart_widget_unmap;
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

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every chart on screen has in common: an image to a screen reader, drawn by the cairo function that
 * draws it on paper, in the colours of the theme.
 */

#pragma once

#include "chart/poise-chart.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_CHART_WIDGET (poise_chart_widget_get_type ())
G_DECLARE_DERIVABLE_TYPE (PoiseChartWidget, poise_chart_widget, POISE, CHART_WIDGET, GtkWidget)

/**
 * PoiseChartWidgetClass:
 * @draw: draws on @width × @height pixels. @style has the theme's colours, the widget's font and direction
 */
struct _PoiseChartWidgetClass
{
  GtkWidgetClass parent_class;

  void (*draw) (PoiseChartWidget *self, cairo_t *cr, const PoiseChartStyle *style, int width, int height);
};

void poise_chart_widget_init_style (PoiseChartWidget *self, PoiseChartStyle *style);
void poise_chart_widget_describe (PoiseChartWidget *self, const char *label, const char *description);

G_END_DECLS

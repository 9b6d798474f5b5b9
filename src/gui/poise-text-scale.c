/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How large texts are. Desktops tell GTK of their text scaling through the resolution of its fonts.
 */

#include "gui/poise-text-scale.h"

/**
 * poise_text_scale_for_dpi:
 * @dpi: a resolution in 1024ths of a dot per inch; below 1 for none
 *
 * Returns: how many times larger than usual texts are, at least 1: small texts do not make a layout fit that
 *   is made of more than texts
 */
double
poise_text_scale_for_dpi (int dpi)
{
  return MAX ((double) dpi / POISE_TEXT_DPI_UNSCALED, 1.0);
}

/** poise_text_scale_get: Returns: how many times larger than usual the texts of @widget are, at least 1 */
double
poise_text_scale_get (GtkWidget *widget)
{
  int dpi = 0;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1.0);
  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return poise_text_scale_for_dpi (dpi);
}

/**
 * poise_text_scale_follow:
 * @widget: who wants to know, as long as it lives
 * @changed: called with @widget when texts have become larger or smaller
 */
void
poise_text_scale_follow (GtkWidget *widget, GCallback changed)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi", changed, widget,
                           G_CONNECT_SWAPPED);
}

/**
 * poise_text_scale_widen:
 * @window: one that is not yet presented, whose default width is made for texts of the usual size
 *
 * Gives it as much more as its texts are larger. GTK keeps it on the screen.
 */
void
poise_text_scale_widen (GtkWindow *window)
{
  int width, height;

  g_return_if_fail (GTK_IS_WINDOW (window));
  gtk_window_get_default_size (window, &width, &height);
  gtk_window_set_default_size (window, (int) (width * poise_text_scale_get (GTK_WIDGET (window))), height);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The size of windows, from one start to the next. Where no schema is installed, nothing is kept.
 */

#include "gui/poise-window-size.h"

#include "gui/poise-application.h"

static GSettings *
settings_of (GtkWindow *window)
{
  GtkApplication *application = gtk_window_get_application (window);

  return POISE_IS_APPLICATION (application) ? poise_application_get_settings (POISE_APPLICATION (application)) : NULL;
}

/** poise_window_size_keep: @window: the size of which the next window is to have */
void
poise_window_size_keep (GtkWindow *window)
{
  GSettings *settings = settings_of (window);
  int width, height;

  if (!settings)
    return;
  gtk_window_get_default_size (window, &width, &height);
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
}

/** poise_window_size_restore: @window: gets the size that was kept last */
void
poise_window_size_restore (GtkWindow *window)
{
  GSettings *settings = settings_of (window);

  if (!settings)
    return;
  gtk_window_set_default_size (window, g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (window);
}

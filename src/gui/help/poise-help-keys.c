/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GTK listens for accelerators in windows that belong to the application. A dialog belongs to the window below it, so it
 * gets a listener of its own as it comes into sight.
 */

#include "gui/help/poise-help-keys.h"

#include "gui/help/poise-help-places.h"
#include "gui/help/poise-help-viewer.h"

#define MARK "poise-help-keys"

/** poise_help_keys_press: Shows the page about where the person is in @window. */
void
poise_help_keys_press (GtkWindow *window)
{
  const char *page = poise_help_places_find (window);

  poise_help_viewer_show (window, page ? page : POISE_HELP_CONTENTS);
}

static gboolean
on_key (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  poise_help_keys_press (GTK_WINDOW (widget));
  return TRUE;
}

static void
on_map (GtkWidget *window)
{
  GtkEventController *controller;

  if (gtk_window_get_application (GTK_WINDOW (window)) || g_object_get_data (G_OBJECT (window), MARK))
    return;
  g_object_set_data (G_OBJECT (window), MARK, GINT_TO_POINTER (TRUE));
  controller = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_F1, 0), gtk_callback_action_new (on_key, NULL, NULL)));
  gtk_widget_add_controller (window, controller);
}

static void
on_windows_changed (GListModel *windows, guint position, guint removed, guint added)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      g_signal_connect (window, "map", G_CALLBACK (on_map), NULL);
    }
}

/** poise_help_keys_begin: From now on, in all windows; once. */
void
poise_help_keys_begin (void)
{
  static gboolean begun;

  if (begun)
    return;
  begun = TRUE;
  g_signal_connect (gtk_window_get_toplevels (), "items-changed", G_CALLBACK (on_windows_changed), NULL);
}

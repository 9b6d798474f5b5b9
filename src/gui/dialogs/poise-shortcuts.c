/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All keys, in a window made from their table. It is made when asked for: GTK's own help overlay is made with
 * each window, and the first frame would wait for it.
 */

#include "gui/dialogs/poise-shortcuts.h"

#include "gui/poise-accelerators.h"

/** poise_shortcuts_present: @parent: the window that it stands over */
void
poise_shortcuts_present (GtkWindow *parent)
{
  g_autofree char *ui = poise_accelerators_to_ui ();
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_string (ui, -1);
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (shortcuts, parent);
  gtk_window_present (shortcuts);
}

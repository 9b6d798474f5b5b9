/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows the dialog. That it closes tells that the file is saved; the toast adds its name and a way to open it.
 */

#include "gui/export/poise-export-begin.h"

#include "gui/export/poise-export-dialog.h"
#include "gui/poise-places.h"

#include <glib/gi18n.h>

static void
on_open_clicked (AdwToast *toast, GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  gtk_show_uri (NULL, uri, GDK_CURRENT_TIME);
}

static void
on_saved (PoiseExportDialog *dialog, GFile *file, AdwToastOverlay *toasts)
{
  g_autofree char *path = g_file_get_parse_name (file);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *plain = g_strdup_printf (_ ("“%s” saved"), name);
  g_autofree char *title = g_markup_escape_text (plain, -1);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_button_label (toast, _ ("_Open"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (on_open_clicked), file, 0);
  g_object_set_data_full (G_OBJECT (toast), "file", g_object_ref (file), g_object_unref);
  adw_toast_overlay_add_toast (toasts, toast);
}

static void
on_printed (PoiseExportDialog *dialog, AdwToastOverlay *toasts)
{
  adw_toast_overlay_add_toast (toasts, adw_toast_new (_ ("The plan was sent to be printed")));
}

static void
present (PoiseExportDialog *dialog, AdwToastOverlay *toasts)
{
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_saved), toasts, 0);
  g_signal_connect_object (dialog, "printed", G_CALLBACK (on_printed), toasts, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * poise_export_begin:
 * @parent: the window of the plan
 * @document: what to export
 * @toasts: where to say that it is saved
 */
void
poise_export_begin (GtkWindow *parent, PoiseDocument *document, AdwToastOverlay *toasts)
{
  g_autofree char *cli = poise_places_find_cli ();

  present (poise_export_dialog_new (parent, document, cli), toasts);
}

/**
 * poise_export_begin_print:
 * @parent: the window of the plan
 * @document: what to print
 * @toasts: where to say that it is
 */
void
poise_export_begin_print (GtkWindow *parent, PoiseDocument *document, AdwToastOverlay *toasts)
{
  g_autofree char *cli = poise_places_find_cli ();

  present (poise_export_dialog_new_to_print (parent, document, cli), toasts);
}

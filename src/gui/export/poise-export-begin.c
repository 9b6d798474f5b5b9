/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows the dialog, which tells itself that the file is saved; unless it was closed before.
 */

#include "gui/export/poise-export-begin.h"

#include "gui/export/poise-export-dialog.h"
#include "gui/poise-announce.h"
#include "gui/poise-application.h"
#include "gui/poise-places.h"

#include <glib/gi18n.h>

static void
on_saved (PoiseExportDialog *dialog, GFile *file, AdwToastOverlay *toasts)
{
  g_autofree char *path = g_file_get_parse_name (file);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *plain = g_strdup_printf (_ ("“%s” saved"), name);
  g_autofree char *title = g_markup_escape_text (plain, -1);

  if (!gtk_widget_get_realized (GTK_WIDGET (dialog)))
    poise_announce_toast (toasts, adw_toast_new (title));
}

static void
on_printed (PoiseExportDialog *dialog, AdwToastOverlay *toasts)
{
  poise_announce_toast (toasts, adw_toast_new (_ ("The plan was sent to be printed")));
}

static void
present (PoiseExportDialog *dialog, AdwToastOverlay *toasts)
{
  g_signal_connect_object (dialog, "saved", G_CALLBACK (on_saved), toasts, 0);
  g_signal_connect_object (dialog, "printed", G_CALLBACK (on_printed), toasts, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* (transfer none) (nullable) */
static GSettings *
find_settings (GtkWindow *parent)
{
  GtkApplication *application = gtk_window_get_application (parent);

  return POISE_IS_APPLICATION (application) ? poise_application_get_settings (POISE_APPLICATION (application)) : NULL;
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

  present (poise_export_dialog_new (parent, document, cli, find_settings (parent)), toasts);
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

  present (poise_export_dialog_new_to_print (parent, document, cli, find_settings (parent)), toasts);
}

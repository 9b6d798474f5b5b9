/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file has the ending of its format, also where none or another was typed. A file chooser asks before it gives a file
 * that exists, but it knows nothing of the ending added here, and may give another file than that; so the question is
 * asked here then. A file chooser outside of a sandbox gives the file of the name that was typed and no other: that name
 * stays.
 */

#include "gui/dialogs/poise-save-place.h"

#include "gui/dialogs/poise-save-chooser.h"
#include "gui/dialogs/poise-save-questions.h"
#include "gui/export/poise-export-name.h"
#include "store/poise-portal-file.h"

#include <string.h>

/**
 * Place:
 * @parent: (nullable): the window that the question stands over, while there is one
 * @file: that will be written
 */
typedef struct
{
  GtkWindow *parent;
  GFile *file;
} Place;

static void
place_free (Place *place)
{
  g_clear_weak_pointer (&place->parent);
  g_object_unref (place->file);
  g_free (place);
}

static void
give (GTask *task)
{
  const Place *place = g_task_get_task_data (task);

  g_task_return_pointer (task, g_object_ref (place->file), g_object_unref);
}

static void
give_up (GTask *task, const char *why)
{
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "%s", why);
}

static void
on_response (AdwMessageDialog *dialog, const char *response, gpointer task)
{
  if (strcmp (response, "replace") == 0)
    give (task);
  else
    give_up (task, "not wanted");
}

static void
unref_task (gpointer task, GClosure *closure)
{
  g_object_unref (task);
}

static gboolean
is_taken (const GFileInfo *info)
{
  return info && g_file_info_get_file_type ((GFileInfo *) info) != G_FILE_TYPE_DIRECTORY;
}

/* What cannot be told of is thought to be free, and of a folder there is nothing to ask: saving says why it cannot be. */
static void
on_looked (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  const Place *place = g_task_get_task_data (task);
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, NULL);

  if (!place->parent || !gtk_widget_get_realized (GTK_WIDGET (place->parent)))
    give_up (task, "nobody to ask");
  else if (is_taken (info))
    g_signal_connect_data (poise_ask_replace (place->parent, place->file), "response", G_CALLBACK (on_response),
                           g_object_ref (task), unref_task, 0);
  else
    give (task);
}

static GFile *
complete (GFile *chosen, const char *suffix)
{
  g_autoptr (GFile) folder = g_file_get_parent (chosen);
  g_autofree char *name = g_file_get_basename (chosen);
  g_autofree char *complete = poise_export_complete_name (name, suffix);

  return folder && !poise_portal_file_is (chosen) ? g_file_get_child (folder, complete) : g_object_ref (chosen);
}

/**
 * poise_save_place_async:
 * @chooser: in which a file was chosen; shown by poise_save_chooser_show()
 * @suffix: of the format: ".pdf"
 */
void
poise_save_place_async (GtkNativeDialog *chooser, const char *suffix, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GFile) chosen = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);
  Place *place;

  if (!chosen)
    {
      give_up (task, "nothing chosen");
      return;
    }
  place = g_new0 (Place, 1);
  g_set_weak_pointer (&place->parent, gtk_native_dialog_get_transient_for (chooser));
  place->file = complete (chosen, suffix);
  g_task_set_source_tag (task, poise_save_place_async);
  g_task_set_task_data (task, place, (GDestroyNotify) place_free);
  if (g_file_equal (place->file, chosen) && poise_save_chooser_may_replace (chooser, chosen))
    give (task);
  else
    g_file_query_info_async (place->file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT, NULL,
                             on_looked, g_object_ref (task));
}

/**
 * poise_save_place_finish:
 *
 * Returns: (transfer full) (nullable): where to, with the ending of the format where it can have that, to be replaced if it
 *   exists; %NULL with %G_IO_ERROR_CANCELLED where what is there is to stay
 */
GFile *
poise_save_place_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

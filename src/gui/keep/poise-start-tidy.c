/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Off the main thread, and never before the first frame: nothing waits for it, since a file that was written in part is
 * finished whenever it is read.
 */

#include "gui/keep/poise-start-tidy.h"

#include "core/poise-document.h"
#include "gui/dialogs/poise-error-dialog.h"
#include "gui/poise-windows.h"
#include "gui/recall/poise-recent-list.h"
#include "gui/recall/poise-recent-plans.h"
#include "store/poise-store.h"
#include "store/poise-tidy.h"
#include "words/poise-words-saving.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

static char *
shown_name (GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);

  return g_filename_display_name (base);
}

static void
tell (PoiseApplication *application, const PoiseRescued *rescued)
{
  PoiseWindow *window = POISE_WINDOW (poise_windows_present_any (application, NULL));
  g_autofree char *name = shown_name (rescued->file);
  g_autofree char *text = rescued->is_finished ? poise_words_rescued (name) : poise_words_not_rescued (name);
  g_autoptr (GVariant) path = g_variant_ref_sink (g_variant_new_bytestring (rescued->path));
  g_autofree char *action = g_action_print_detailed_name ("app.open-rescued", path);

  /* Translators: a button: opens what was to be saved */
  poise_window_offer (window, text, rescued->is_finished ? NULL : _ ("_Open Copy"), action);
}

/* Copies of exports are of no use where the export stands: it can be made again. */
static gboolean
is_worth_telling (const PoiseRescued *rescued)
{
  g_autoptr (PoisePlan) plan = poise_store_read (rescued->bytes, NULL);

  if (plan == NULL)
    g_unlink (rescued->path);
  return plan != NULL;
}

/* One is told of at a time; what cannot be finished, first, and the others at the next start. */
static void
on_tidied (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseApplication) application = data;
  g_autoptr (GPtrArray) list = poise_tidy_finish (result);
  const PoiseRescued *told = NULL;

  for (guint i = 0; i < list->len; i++)
    {
      const PoiseRescued *rescued = list->pdata[i];

      if (is_worth_telling (rescued) && (!told || told->is_finished))
        told = rescued;
    }
  if (told && gtk_application_get_windows (GTK_APPLICATION (application)))
    tell (application, told);
}

static GPtrArray *
list_recent (PoiseApplication *application)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GVariant) plans = poise_recent_plans_get (poise_application_get_settings (application));

  for (gsize i = 0; i < g_variant_n_children (plans); i++)
    g_ptr_array_add (files, g_file_new_for_uri (poise_recent_list_get (plans, i).uri));
  return files;
}

/** poise_start_tidy: Begins; what is worth telling is told in a window. */
void
poise_start_tidy (PoiseApplication *application)
{
  g_autoptr (GPtrArray) files = NULL;

  g_return_if_fail (POISE_IS_APPLICATION (application));

  files = list_recent (application);
  poise_tidy_async (files, on_tidied, g_object_ref (application));
}

static void
on_written (PoiseDrafter *drafter, const char *path)
{
  g_unlink (path);
  g_signal_handlers_disconnect_by_func (drafter, on_written, (gpointer) path);
}

static void
free_path (gpointer path, GClosure *closure)
{
  g_free (path);
}

/* Its copy is all that there is of the plan until the first draft of it is on the disk. */
static void
remove_once_written (PoiseWindow *window, const char *path)
{
  g_signal_connect_data (poise_window_get_drafter (window), "written", G_CALLBACK (on_written), g_strdup (path), free_path,
                         0);
}

/**
 * poise_start_tidy_open:
 * @path: of a copy aside
 *
 * Shows the plan of it in a window, as one that is not saved yet; the copy goes once there is a draft of it.
 */
void
poise_start_tidy_open (PoiseApplication *application, const char *path)
{
  g_autoptr (GBytes) bytes = poise_rescue_read (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = bytes ? poise_store_read (bytes, &error) : NULL;
  g_autoptr (PoisePlan) empty = plan ? poise_store_load_template ("empty", NULL) : NULL;
  GtkWindow *window;

  if (!plan)
    return;
  window = poise_windows_show_plan (application, empty, poise_windows_get_active (application));
  poise_document_apply (poise_workspace_get_document (poise_window_get_workspace (POISE_WINDOW (window))), plan,
                        POISE_EDIT_RELOAD, NULL);
  remove_once_written (POISE_WINDOW (window), path);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The person's own templates. A folder that is not there holds none.
 */

#include "store/poise-template-folder.h"

#include "store/poise-store.h"

#include <string.h>

#define ENDING ".poise.json"
/* More than anybody looks through; a folder with more was filled by something else. */
#define MOST_TEMPLATES 500

/** poise_own_template_free: @own: (nullable): what to free, with all in it */
void
poise_own_template_free (PoiseOwnTemplate *own)
{
  if (own == NULL)
    return;
  g_clear_object (&own->file);
  g_free (own->name);
  g_clear_pointer (&own->plan, poise_plan_unref);
  g_clear_error (&own->error);
  g_free (own);
}

static GFile *
get_folder (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "poise", "templates", NULL);
}

/** poise_template_folder_get_file: (transfer full): the file called @file_name, with its ending, among the templates */
GFile *
poise_template_folder_get_file (const char *file_name)
{
  g_autoptr (GFile) folder = get_folder ();

  g_return_val_if_fail (file_name != NULL, NULL);

  return g_file_get_child (folder, file_name);
}

/** poise_template_folder_has: whether there is a file called @file_name, with its ending, among the templates */
gboolean
poise_template_folder_has (const char *file_name)
{
  g_autoptr (GFile) file = poise_template_folder_get_file (file_name);

  return g_file_query_exists (file, NULL);
}

/** poise_template_folder_make: Makes the folder where it is missing. Returns: whether it is there, else G_IO_ERROR */
gboolean
poise_template_folder_make (GError **error)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) reason = NULL;

  if (g_file_make_directory_with_parents (folder, NULL, &reason)
      || g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_EXISTS))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

/**
 * poise_template_folder_rename:
 * @file: a template's
 * @file_name: what it is to be called, with its ending
 *
 * Returns: whether it is called so now; else G_IO_ERROR_EXISTS where another one is, or any G_IO_ERROR
 */
gboolean
poise_template_folder_rename (GFile *file, const char *file_name, GError **error)
{
  g_autoptr (GFile) to = poise_template_folder_get_file (file_name);

  return g_file_equal (file, to) || g_file_move (file, to, G_FILE_COPY_NONE, NULL, NULL, NULL, error);
}

/** poise_template_folder_remove: Deletes @file for good. Returns: whether it has gone, else G_IO_ERROR */
gboolean
poise_template_folder_remove (GFile *file, GError **error)
{
  return g_file_delete (file, NULL, error);
}

/* ---- All of them ---- */

/* A plan of a newer Poise would lose what this one does not know: it can make no new plan. */
static PoisePlan *
load (GFile *file, GError **error)
{
  g_autoptr (PoisePlan) plan = poise_store_load (file, NULL, error);
  g_autofree char *version = NULL;

  if (plan == NULL || plan->version <= POISE_PLAN_VERSION)
    return g_steal_pointer (&plan);
  version = g_strdup_printf ("%d", plan->version);
  g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_NEWER_VERSION, 0, 0, "version", version, NULL));
  return NULL;
}

static PoiseOwnTemplate *
open_template (GFile *folder, const char *file_name)
{
  PoiseOwnTemplate *own = g_new0 (PoiseOwnTemplate, 1);

  own->file = g_file_get_child (folder, file_name);
  own->name = g_filename_display_name (file_name);
  own->name[strlen (own->name) - strlen (ENDING)] = '\0';
  own->plan = load (own->file, &own->error);
  return own;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const PoiseOwnTemplate *left = *(gpointer *) a, *right = *(gpointer *) b;

  return g_utf8_collate (left->name, right->name);
}

/**
 * poise_template_folder_list:
 *
 * Reads all of them; blocking.
 *
 * Returns: (transfer full) (element-type PoiseOwnTemplate): the templates by name, those that cannot be read too
 */
GPtrArray *
poise_template_folder_list (void)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autofree char *path = g_file_get_path (folder);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) poise_own_template_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL && list->len < MOST_TEMPLATES)
    if (g_str_has_suffix (name, ENDING) && name[0] != '.' && strlen (name) > strlen (ENDING))
      g_ptr_array_add (list, open_template (folder, name));
  g_ptr_array_sort (list, compare_names);
  return list;
}

static void
run_list (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, poise_template_folder_list (), (GDestroyNotify) g_ptr_array_unref);
}

/** poise_template_folder_list_async: poise_template_folder_list() in a worker thread. */
void
poise_template_folder_list_async (GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, poise_template_folder_list_async);
  g_task_run_in_thread (task, run_list);
}

/** poise_template_folder_list_finish: (transfer full) (nullable): what it returned; G_IO_ERROR_CANCELLED else */
GPtrArray *
poise_template_folder_list_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, poise_template_folder_list_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

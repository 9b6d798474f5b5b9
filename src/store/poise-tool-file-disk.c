/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists of tools on disk.
 */

#include "store/poise-saver.h"
#include "store/poise-tool-file.h"

/** poise_tool_file_get_own: (transfer full): where a person's own list is kept, whether it is there or not. */
GFile *
poise_tool_file_get_own (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "poise", "tools.json", NULL);
}

/**
 * poise_tool_file_load:
 * @file: a list's
 * @known: (nullable): as for poise_tool_file_read()
 * @fingerprint: (out caller-allocates) (optional): what the file is now
 *
 * Returns: (transfer full) (nullable): the list; %NULL with a %POISE_STORE_ERROR
 */
PoiseToolList *
poise_tool_file_load (GFile *file, const PoiseCatalogue *known, PoiseFingerprint *fingerprint, GError **error)
{
  g_autoptr (GBytes) bytes = poise_saver_read (file, fingerprint, error);

  return bytes != NULL ? poise_tool_file_read (bytes, known, error) : NULL;
}

/**
 * poise_tool_file_save:
 * @list: a list
 * @file: where to; its folder is made where it is missing
 * @expected: (nullable): as for poise_saver_write()
 * @written: (out caller-allocates) (optional): what the file is afterwards
 *
 * Returns: whether it has reached the disk; if not, what was there is as it was
 */
gboolean
poise_tool_file_save (const PoiseToolList *list,
                      GFile *file,
                      const PoiseFingerprint *expected,
                      PoiseFingerprint *written,
                      GError **error)
{
  g_autoptr (GBytes) bytes = poise_tool_file_write (list);
  g_autoptr (GFile) folder = g_file_get_parent (file);

  /* Where the folder cannot be made, writing says why. */
  if (folder != NULL)
    g_file_make_directory_with_parents (folder, NULL, NULL);
  return poise_saver_write (bytes, file, expected, written, error);
}

/* What somebody else has put there stays, beside what is new here. */
static PoiseToolList *
save_merged (PoiseToolList *list,
             GFile *file,
             const PoiseCatalogue *known,
             PoiseFingerprint *fingerprint,
             GError **error)
{
  g_autoptr (PoiseToolList) theirs = poise_tool_file_load (file, known, fingerprint, error);
  g_autoptr (PoiseToolList) merged = NULL;
  PoiseToolListGain gain;

  if (theirs == NULL)
    return NULL;
  merged = poise_tool_list_take_in (theirs, list, &gain);
  return poise_tool_file_save (merged, file, fingerprint, fingerprint, error) ? g_steal_pointer (&merged) : NULL;
}

/**
 * poise_tool_file_save_beside:
 * @list: a list
 * @file: where to
 * @known: (nullable): as for poise_tool_file_read()
 * @is_expected: whether the file was there before
 * @fingerprint: (inout): what the file was then, if it was; what it is afterwards
 *
 * Saves a list. Where somebody else has written the file meanwhile, what they added stays.
 *
 * Returns: (transfer full) (nullable): what is in the file now, @list unless there was more; %NULL with an error,
 *   and what was there is as it was
 */
PoiseToolList *
poise_tool_file_save_beside (PoiseToolList *list,
                             GFile *file,
                             const PoiseCatalogue *known,
                             gboolean is_expected,
                             PoiseFingerprint *fingerprint,
                             GError **error)
{
  g_autoptr (GError) reason = NULL;

  if (!is_expected && g_file_query_exists (file, NULL))
    return save_merged (list, file, known, fingerprint, error);
  if (poise_tool_file_save (list, file, is_expected ? fingerprint : NULL, fingerprint, &reason))
    return poise_tool_list_ref (list);
  if (g_error_matches (reason, POISE_STORE_ERROR, POISE_STORE_ERROR_CHANGED_ON_DISK))
    return save_merged (list, file, known, fingerprint, error);
  g_propagate_error (error, g_steal_pointer (&reason));
  return NULL;
}

/**
 * poise_tool_file_set_aside:
 * @file: a list that cannot be read
 *
 * Gives it another name in its folder, so that a new one can begin.
 *
 * Returns: (transfer full) (nullable): what it is now; %NULL with a %G_IO_ERROR
 */
GFile *
poise_tool_file_set_aside (GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);

  for (guint number = 1;; number++)
    {
      g_autofree char *other = g_strdup_printf ("%s.%u.bad", path, number);
      g_autoptr (GFile) target = g_file_new_for_path (other);
      g_autoptr (GError) reason = NULL;

      if (g_file_move (file, target, G_FILE_COPY_NONE, NULL, NULL, NULL, &reason))
        return g_steal_pointer (&target);
      if (!g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return NULL;
        }
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Standard input is read to its end and then is bytes like those of any other file.
 */

#include "cli/poise-cli-input.h"

#include "import/poise-import.h"
#include "store/poise-saver.h"
#include "store/poise-scan.h"
#include "store/poise-store.h"
#include "words/poise-words.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

static GBytes *
read_standard_input (GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 chunk[65536];
  gssize n_read;

  while ((n_read = read (STDIN_FILENO, chunk, sizeof chunk)) != 0)
    if (n_read > 0 && bytes->len + (gsize) n_read <= POISE_SCAN_MAX_BYTES)
      g_byte_array_append (bytes, chunk, n_read);
    else if (n_read > 0)
      {
        g_propagate_error (error,
                           poise_store_error_new (POISE_STORE_ERROR_TOO_LARGE, 0, 0, NULL, NULL, NULL));
        return NULL;
      }
    else if (errno != EINTR)
      {
        g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_READ, 0, 0, NULL,
                                                         g_strerror (errno), NULL));
        return NULL;
      }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * poise_cli_input_bytes:
 * @file_name: a path, or `-`
 * @error: of domain %POISE_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): what stands in it
 */
GBytes *
poise_cli_input_bytes (const char *file_name, GError **error)
{
  g_autoptr (GFile) file = NULL;

  if (strcmp (file_name, "-") == 0)
    return read_standard_input (error);
  file = g_file_new_for_path (file_name);
  return poise_saver_read (file, NULL, error);
}

/**
 * poise_cli_input_plan:
 * @file_name: a path, or `-`
 * @error: of domain %POISE_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): the plan in it
 */
PoisePlan *
poise_cli_input_plan (const char *file_name, GError **error)
{
  g_autoptr (GBytes) bytes = poise_cli_input_bytes (file_name, error);

  return bytes != NULL ? poise_store_read (bytes, error) : NULL;
}

/**
 * poise_cli_input_error:
 * @file_name: the file, as the person wrote it
 * @error: what is wrong with it
 *
 * Returns: (transfer full): "FILE:LINE:COLUMN: sentence", as far as the error knows
 */
char *
poise_cli_input_error (const char *file_name, const GError *error)
{
  g_autofree char *name = g_filename_display_name (file_name);
  int line = poise_import_error_get_line (error);

  if (line > 0)
    return g_strdup_printf ("%s:%d: %s", name, line, error->message);
  return poise_words_file_error (name, error);
}

/**
 * poise_cli_input_refuse_newer:
 * @plan: a plan that is to be written
 * @error: takes %POISE_STORE_ERROR_NEWER_VERSION
 *
 * Returns: whether a newer Poise wrote it, so that this one does not know all of it and must not write it
 */
gboolean
poise_cli_input_refuse_newer (const PoisePlan *plan, GError **error)
{
  g_autofree char *version = g_strdup_printf ("%d", plan->version);

  if (plan->version <= POISE_PLAN_VERSION)
    return FALSE;
  g_propagate_error (error,
                     poise_store_error_new (POISE_STORE_ERROR_NEWER_VERSION, 0, 0, "version", version, NULL));
  return TRUE;
}

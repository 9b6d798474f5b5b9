/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files are saved as plans are: whole or not at all.
 */

#include "cli/poise-cli-output.h"

#include "store/poise-store.h"
#include "words/poise-words-cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/**
 * poise_cli_output_bytes:
 * @file_name: a path, or `-`
 * @bytes: what to write
 * @error: of domain %POISE_STORE_ERROR
 *
 * Returns: whether it is written; to standard output, whether it is on its way
 */
gboolean
poise_cli_output_bytes (const char *file_name, GBytes *bytes, GError **error)
{
  g_autoptr (GFile) file = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (strcmp (file_name, "-") != 0)
    {
      file = g_file_new_for_path (file_name);
      return poise_store_save_bytes (bytes, file, NULL, NULL, error);
    }
  if (fwrite (data, 1, length, stdout) == length && fflush (stdout) == 0)
    return TRUE;
  g_propagate_error (error,
                     poise_store_error_new (POISE_STORE_ERROR_WRITE, 0, 0, NULL, g_strerror (errno), NULL));
  return FALSE;
}

/** poise_cli_output_text: prints @text as it is, in UTF-8 whatever the locale: for programs to read */
void
poise_cli_output_text (const char *text)
{
  fputs (text, stdout);
}

/**
 * poise_cli_output_is_free:
 * @file_name: a path, or `-`
 * @force: whether the person wants it replaced
 *
 * Returns: whether nothing that the person wants to keep is there; else that is said
 */
gboolean
poise_cli_output_is_free (const char *file_name, gboolean force)
{
  g_autofree char *name = g_filename_display_name (file_name);
  g_autofree char *sentence = poise_words_cli_exists ();

  if (force || strcmp (file_name, "-") == 0 || !g_file_test (file_name, G_FILE_TEST_IS_REGULAR))
    return TRUE;
  g_printerr ("%s: %s\n", name, sentence);
  return FALSE;
}

/**
 * poise_cli_output_finish:
 * @status: how it went so far
 *
 * Returns: what to exit with: %POISE_CLI_FAILED, and that is said, where what was printed is lost
 */
PoiseCliStatus
poise_cli_output_finish (PoiseCliStatus status)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;
  g_printerr ("poise-cli: %s\n", poise_words_cli_output_lost ());
  return MAX (status, POISE_CLI_FAILED);
}

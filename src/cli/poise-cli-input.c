/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Standard input is read to its end and then is bytes like those of any other file.
 */

#include "cli/poise-cli-input.h"

#include "import/poise-import.h"
#include "store/poise-saver.h"
#include "store/poise-scan.h"
#include "store/poise-store.h"
#include "words/poise-words-cli.h"
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

/* Whether @error says that a file is no plan at all; not that something in a plan is wrong. */
static gboolean
is_no_plan (const GError *error)
{
  static const PoiseStoreError codes[] = { POISE_STORE_ERROR_NOT_UTF8, POISE_STORE_ERROR_SYNTAX,
                                           POISE_STORE_ERROR_TRUNCATED, POISE_STORE_ERROR_TRAILING,
                                           POISE_STORE_ERROR_NOT_A_PLAN };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_error_matches (error, POISE_STORE_ERROR, codes[i]))
      return TRUE;
  return FALSE;
}

/* A table is known by its name alone, which a damaged plan may have as well. */
static gboolean
looks_like_json (GBytes *bytes)
{
  gsize size, i = 0;
  const char *text = g_bytes_get_data (bytes, &size);

  while (i < size && g_ascii_isspace (text[i]))
    i++;
  return i < size && (text[i] == '{' || text[i] == '[');
}

/* A course in another format: that it is one, or what is wrong with it, tells more than where it stops to be JSON. */
static void
explain_course (const char *file_name, GBytes *bytes, GError **error)
{
  g_autoptr (PoiseImportSource) source = NULL;
  g_autoptr (PoiseImportReport) report = NULL;
  g_autoptr (PoisePlan) course = NULL;
  g_autoptr (GError) better = NULL;
  const PoiseImportFormat *format;

  if (!is_no_plan (*error))
    return;
  source = poise_import_source_new_for_bytes (bytes, strcmp (file_name, "-") == 0 ? NULL : file_name);
  format = poise_import_recognize (source, NULL);
  if (format == NULL || (strcmp (format->name, "csv") == 0 && looks_like_json (bytes)))
    return;
  report = poise_import_report_new ();
  course = poise_import_read (source, format, NULL, report, &better);
  if (course != NULL)
    g_set_error_literal (&better, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_UNKNOWN_FORMAT,
                         poise_words_cli_wants_import (format->name));
  g_clear_error (error);
  *error = g_steal_pointer (&better);
}

/**
 * poise_cli_input_parse:
 * @file_name: a path, or `-`
 * @bytes: (nullable): what stands in it; %NULL where it could not be read
 * @error: of domain %POISE_STORE_ERROR, or %POISE_IMPORT_ERROR where it is a course in another format
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_cli_input_parse (const char *file_name, GBytes *bytes, GError **error)
{
  g_autoptr (GError) wrong = NULL;
  PoisePlan *plan = bytes != NULL ? poise_store_read (bytes, &wrong) : NULL;

  if (wrong != NULL)
    {
      explain_course (file_name, bytes, &wrong);
      g_propagate_error (error, g_steal_pointer (&wrong));
    }
  return plan;
}

/**
 * poise_cli_input_plan:
 * @file_name: a path, or `-`
 * @error: as poise_cli_input_bytes() and poise_cli_input_parse() have it
 *
 * Returns: (transfer full) (nullable): the plan in it
 */
PoisePlan *
poise_cli_input_plan (const char *file_name, GError **error)
{
  g_autoptr (GBytes) bytes = poise_cli_input_bytes (file_name, error);

  return poise_cli_input_parse (file_name, bytes, error);
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

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names in a folder come from the plans' files; two that would be the same are not written over each other.
 */

#include "cli/poise-cli-export-files.h"

#include "cli/poise-cli-each.h"
#include "cli/poise-cli-input.h"
#include "cli/poise-cli-output.h"
#include "cli/poise-cli-progress.h"
#include "words/poise-words-cli.h"

#include <string.h>

typedef struct
{
  const PoiseExportFormat *format;
  const PoiseExportOptions *options;
  const char *output;
  gboolean to_folder;
  GHashTable *written; /* set of names in the folder */
  PoiseCliProgress *progress;
  PoiseCliStatus status;
} Export;

/* What came of one file: one of the two. */
typedef struct
{
  GBytes *bytes;
  GError *error;
} Result;

static gpointer
export_file (const char *file_name, gpointer data)
{
  const Export *self = data;
  Result *result = g_new0 (Result, 1);
  g_autoptr (PoisePlan) plan = poise_cli_input_plan (file_name, &result->error);

  if (plan != NULL && !poise_cli_input_refuse_newer (plan, &result->error))
    result->bytes = poise_export_write (self->format, plan, self->options, &result->error);
  return result;
}

/* "courses/a.poise.json" → "a.pdf"; standard input has no name of its own. */
static char *
name_in_folder (const char *file_name, const char *suffix)
{
  static const char *const suffixes[] = { ".poise.json", ".json" };
  g_autofree char *name = g_str_equal (file_name, "-") ? g_strdup ("plan") : g_path_get_basename (file_name);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (g_str_has_suffix (name, suffixes[i]) && strlen (name) > strlen (suffixes[i]))
      {
        name[strlen (name) - strlen (suffixes[i])] = '\0';
        break;
      }
  return g_strconcat (name, suffix, NULL);
}

static void
fail (Export *self, char *message)
{
  poise_cli_progress_hide (self->progress);
  g_printerr ("%s\n", message);
  g_free (message);
  self->status = POISE_CLI_FAILED;
}

/* Where to write what came of @file_name; NULL, and that is said, where another one already went there. */
static char *
find_output (Export *self, const char *file_name)
{
  char *name;

  if (!self->to_folder)
    return g_strdup (self->output);
  name = name_in_folder (file_name, self->format->suffix);
  if (!g_hash_table_add (self->written, name))
    {
      g_autofree char *display_name = g_filename_display_name (file_name);
      g_autofree char *path = g_build_filename (self->output, name, NULL);
      g_autofree char *display_path = g_filename_display_name (path);
      g_autofree char *sentence = poise_words_cli_written_twice (display_path);

      fail (self, g_strdup_printf ("%s: %s", display_name, sentence));
      return NULL;
    }
  return g_build_filename (self->output, name, NULL);
}

static void
take_export (const char *file_name, gpointer item, gpointer data)
{
  Export *self = data;
  Result *result = item;
  g_autofree char *output = NULL;

  if (result->error != NULL)
    fail (self, poise_cli_input_error (file_name, result->error));
  else
    output = find_output (self, file_name);
  if (output != NULL && !poise_cli_output_bytes (output, result->bytes, &result->error))
    fail (self, poise_cli_input_error (output, result->error));
  g_clear_pointer (&result->bytes, g_bytes_unref);
  g_clear_error (&result->error);
  g_free (result);
  poise_cli_progress_advance (self->progress);
}

/**
 * poise_cli_export_files:
 * @files: (array zero-terminated=1): paths of plans, or `-`
 * @format: what to write
 * @options: how
 * @output: where: a path, or `-`
 * @to_folder: whether that is a folder, which takes one file for each plan
 *
 * Returns: failed where one of @files did, which is then said
 */
PoiseCliStatus
poise_cli_export_files (char **files,
                        const PoiseExportFormat *format,
                        const PoiseExportOptions *options,
                        const char *output,
                        gboolean to_folder)
{
  g_autoptr (GHashTable) written = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (PoiseCliProgress) progress = poise_cli_progress_new (g_strv_length (files));
  Export self = { format, options, output, to_folder, written, progress, POISE_CLI_OK };

  poise_cli_each (files, export_file, take_export, &self);
  return self.status;
}

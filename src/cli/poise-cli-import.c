/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli import: a plan from a course in another format, with a report on standard error: what was read, left out and
 * not understood, each guess at a mode with its reason, once for all activities that it is the same for, and in the end how
 * much it was.
 */

#include "cli/poise-cli-input.h"
#include "cli/poise-cli-mapping.h"
#include "cli/poise-cli-options.h"
#include "cli/poise-cli-output.h"
#include "cli/poise-cli-progress.h"
#include "import/poise-guess.h"
#include "import/poise-import-review.h"
#include "import/poise-import.h"
#include "store/poise-store.h"
#include "words/poise-words-cli.h"
#include "words/poise-words-document.h"
#include "words/poise-words-import.h"
#include "words/poise-words-review.h"
#include "words/poise-words-suggest.h"

#include <string.h>

static void
print_line (const char *name, int line, const char *sentence)
{
  if (line > 0)
    g_printerr ("%s:%d: %s\n", name, line, sentence);
  else
    g_printerr ("%s: %s\n", name, sentence);
}

/**
 * Alike: activities for which the same was guessed, for the same reason.
 * @first: one of them
 * @titles: of all
 */
typedef struct
{
  const PoiseReviewItem *first;
  GPtrArray *titles;
} Alike;

static void
alike_free (Alike *self)
{
  g_ptr_array_free (self->titles, TRUE);
  g_free (self);
}

/* (transfer full): in the order of the first ones. What the file said itself needs no reason, and is left out. */
static GPtrArray *
collect_guesses (const PoiseImportReview *review)
{
  GPtrArray *kinds = g_ptr_array_new_with_free_func ((GDestroyNotify) alike_free);
  g_autoptr (GHashTable) by_reason = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < poise_import_review_n_items (review); i++)
    {
      const PoiseReviewItem *item = poise_import_review_get_item (review, i);
      g_autofree char *why = poise_import_guess_say (item->guess);
      g_autofree char *key = g_strdup_printf ("%d %s", item->mode, why);
      Alike *alike = g_hash_table_lookup (by_reason, key);

      if (item->guess->reason == POISE_GUESS_SAID)
        continue;
      if (alike == NULL)
        {
          alike = g_new (Alike, 1);
          *alike = (Alike) { item, g_ptr_array_new () };
          g_ptr_array_add (kinds, alike);
          g_hash_table_insert (by_reason, g_steal_pointer (&key), alike);
        }
      g_ptr_array_add (alike->titles, (gpointer) poise_words_document_activity_title (item->activity));
    }
  return kinds;
}

static void
print_guess (const char *name, const Alike *alike)
{
  const PoiseReviewItem *item = alike->first;
  g_autofree char *change = poise_words_suggested_change (item->activity, item->mode);
  g_autofree char *why = poise_import_guess_say (item->guess);
  g_autofree char *sentence = alike->titles->len == 1 ? poise_words_review_guess (change, why)
                                                      : poise_words_review_guesses (item->mode, alike->titles, why);

  print_line (name, 0, sentence);
}

static void
print_counts (const char *name, const PoiseImportReview *review)
{
  const PoisePlan *plan = poise_import_review_get_plan (review);
  guint n_activities = poise_plan_n_activities (plan);
  guint n_items = poise_import_review_n_items (review);
  g_autofree char *summary = poise_words_import_summary (poise_plan_n_sections (plan), n_activities,
                                                         poise_list_length (plan->breaks));
  g_autofree char *guessed
      = poise_words_review_guessed (poise_import_review_count_said (review), poise_import_review_count_guessed (review),
                                    0, poise_import_review_count (review, POISE_MODE_UNDECIDED));
  guint n_modes[POISE_N_MODES];

  print_line (name, 0, summary);
  for (guint i = 0; i < POISE_N_MODES; i++)
    n_modes[i] = poise_import_review_count (review, i);
  if (n_activities > 0)
    {
      g_autofree char *modes = poise_words_review_kind_modes (n_modes);

      print_line (name, 0, modes);
    }
  if (n_items > 0)
    print_line (name, 0, guessed);
}

static void
print_report (const char *file_name, const PoiseImportReview *review)
{
  g_autofree char *name = g_filename_display_name (file_name);
  const PoiseImportReport *report = poise_import_review_get_report (review);
  g_autoptr (GPtrArray) guesses = collect_guesses (review);

  for (guint i = 0; i < report->lines->len; i++)
    {
      const PoiseImportLine *line = g_ptr_array_index (report->lines, i);

      print_line (name, line->line, line->sentence);
    }
  for (guint i = 0; i < guesses->len; i++)
    print_guess (name, guesses->pdata[i]);
  print_counts (name, review);
}

/* (transfer full) (nullable) */
static PoiseImportSource *
open_source (const char *file_name, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFile) file = NULL;

  if (strcmp (file_name, "-") == 0)
    {
      bytes = poise_cli_input_bytes (file_name, error);
      return bytes != NULL ? poise_import_source_new_for_bytes (bytes, NULL) : NULL;
    }
  file = g_file_new_for_path (file_name);
  return poise_import_source_new_for_file (file, NULL, error);
}

static PoisePlan *
read_plan (const PoiseImportFormat *format,
           const PoiseCliMapping *mapping,
           PoiseImportSource *source,
           const char *title,
           PoiseImportReport *report,
           GError **error)
{
  return strcmp (format->name, "csv") == 0 ? poise_cli_mapping_read (mapping, source, title, report, error)
                                           : poise_import_read (source, format, title, report, error);
}

static void
on_progress (goffset done, goffset size, gpointer data)
{
  poise_cli_progress_read (data, done, size);
}

/* (transfer full) (nullable) */
static PoiseImportReview *
read_source (PoiseImportSource *source,
             const PoiseImportFormat *format,
             const PoiseCliMapping *mapping,
             const char *file_name,
             GError **error)
{
  g_autoptr (PoiseCliProgress) progress = poise_cli_progress_new_for_reading ();
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autofree char *title = strcmp (file_name, "-") == 0 ? NULL : poise_import_make_title (file_name);
  g_autoptr (PoisePlan) plan = NULL;

  poise_import_source_set_progress (source, on_progress, progress);
  plan = read_plan (format, mapping, source, title, report, error);
  poise_import_source_set_progress (source, NULL, NULL);
  return plan != NULL ? poise_import_review_new (plan, g_steal_pointer (&report)) : NULL;
}

static gboolean
write_plan (const PoiseImportReview *review, const char *output, GError **error)
{
  g_autoptr (PoisePlan) plan = poise_import_review_make_plan (review);
  g_autoptr (GBytes) written = poise_store_write (plan, error);

  return written != NULL && poise_cli_output_bytes (output, written, error);
}

static PoiseCliStatus
print_error (const char *file_name, const GError *error)
{
  g_autofree char *message = poise_cli_input_error (file_name, error);

  g_printerr ("%s\n", message);
  return POISE_CLI_FAILED;
}

static char *
list_formats (void)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint n_formats;
  const PoiseImportFormat *formats = poise_import_get_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    g_ptr_array_add (names, (gpointer) formats[i].name);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

static PoiseCliStatus
say_no_format (const PoiseCliVerb *verb, const char *format, const char *file_name)
{
  g_autofree char *formats = list_formats ();
  g_autofree char *name = g_filename_display_name (file_name);

  return poise_cli_wrong_usage (verb, format != NULL
                                          ? poise_words_cli_unknown_choice ("--format", format, formats)
                                          : poise_words_cli_no_format (name, formats));
}

/* By its bytes; where they do not tell, by its name; where neither does, the person must. */
static PoiseCliStatus
import_file (const PoiseCliVerb *verb,
             const PoiseImportFormat *format,
             const PoiseCliMapping *mapping,
             const char *file_name,
             const char *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportSource) source = open_source (file_name, &error);
  g_autoptr (PoiseImportReview) review = NULL;

  if (source != NULL && format == NULL)
    format = poise_import_recognize (source, &error);
  if (g_error_matches (error, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_UNKNOWN_FORMAT))
    return say_no_format (verb, NULL, file_name);
  if (error == NULL && !poise_cli_mapping_check (mapping, verb, format))
    return POISE_CLI_WRONG_USAGE;
  if (error == NULL)
    review = read_source (source, format, mapping, file_name, &error);
  if (review == NULL)
    return print_error (file_name, error);
  if (!write_plan (review, output, &error))
    return print_error (output, error);
  print_report (file_name, review);
  return POISE_CLI_OK;
}

/** poise_cli_import: the verb */
PoiseCliStatus
poise_cli_import (const PoiseCliVerb *verb, int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *format_name = NULL, *output = NULL;
  g_auto (PoiseCliMapping) mapping = { NULL, NULL, 0, POISE_CLI_NO_LINE };
  gboolean force = FALSE;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, poise_words_cli_help (POISE_HELP_PLAN_OUTPUT),
      "{out}.poise.json" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name, poise_words_cli_help (POISE_HELP_IMPORT_FORMAT),
      "{name}" },
    { "columns", 0, 0, G_OPTION_ARG_STRING, &mapping.columns, poise_words_cli_help (POISE_HELP_COLUMNS), "{kinds}" },
    { "header", 0, 0, G_OPTION_ARG_INT, &mapping.header, poise_words_cli_help (POISE_HELP_HEADER), "{line}" },
    { "date-order", 0, 0, G_OPTION_ARG_STRING, &mapping.date_order, poise_words_cli_help (POISE_HELP_DATE_ORDER),
      "{order}" },
    { "year", 0, 0, G_OPTION_ARG_INT, &mapping.year, poise_words_cli_help (POISE_HELP_YEAR), "{year}" },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &force, poise_words_cli_help (POISE_HELP_FORCE), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  const PoiseImportFormat *format = NULL, *by_name;
  PoiseCliStatus status;

  if (!poise_cli_options_parse (verb, entries, poise_words_cli_help (POISE_HELP_IMPORT_MORE), argc, argv,
                                &status))
    return status;
  if (output == NULL)
    return poise_cli_wrong_usage (verb, poise_words_cli_no_output ());
  if (!poise_cli_options_has_files (verb, files))
    return POISE_CLI_WRONG_USAGE;
  if (files[1] != NULL)
    return poise_cli_wrong_usage (verb, poise_words_cli_too_many_files ());
  if (format_name != NULL)
    format = poise_import_find_format (format_name, NULL);
  if (format_name != NULL && format == NULL)
    return say_no_format (verb, format_name, files[0]);
  by_name = format != NULL ? format : poise_import_find_format (NULL, files[0]);
  if (by_name != NULL && !poise_cli_mapping_check (&mapping, verb, by_name))
    return POISE_CLI_WRONG_USAGE;
  if (!poise_cli_output_is_free (output, force))
    return POISE_CLI_FAILED;
  return import_file (verb, format, &mapping, files[0], output);
}

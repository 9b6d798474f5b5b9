/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli import: a plan from a schedule, with a report on standard error.
 */

#include "cli/poise-cli-input.h"
#include "cli/poise-cli-mapping.h"
#include "cli/poise-cli-options.h"
#include "cli/poise-cli-output.h"
#include "import/poise-import.h"
#include "store/poise-store.h"
#include "words/poise-words-cli.h"

#include <string.h>

static void
print_report (const char *file_name, const PoiseImportReport *report)
{
  g_autofree char *name = g_filename_display_name (file_name);

  for (guint i = 0; i < report->lines->len; i++)
    {
      const PoiseImportLine *line = g_ptr_array_index (report->lines, i);

      if (line->line > 0)
        g_printerr ("%s:%d: %s\n", name, line->line, line->sentence);
      else
        g_printerr ("%s: %s\n", name, line->sentence);
    }
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

static gboolean
import_file (const PoiseImportFormat *format, const PoiseCliMapping *mapping, const char *file_name, const char *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autofree char *title = strcmp (file_name, "-") == 0 ? NULL : poise_import_make_title (file_name);
  g_autoptr (PoiseImportSource) source = open_source (file_name, &error);
  g_autoptr (PoisePlan) plan = source != NULL ? read_plan (format, mapping, source, title, report, &error) : NULL;
  g_autoptr (GBytes) written = plan != NULL ? poise_store_write (plan, &error) : NULL;
  gboolean is_read = written != NULL;

  if (is_read && poise_cli_output_bytes (output, written, &error))
    print_report (file_name, report);
  if (error != NULL)
    {
      g_autofree char *message = poise_cli_input_error (is_read ? output : file_name, error);

      g_printerr ("%s\n", message);
    }
  return error == NULL;
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
      "OUT.poise.json" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name, poise_words_cli_help (POISE_HELP_IMPORT_FORMAT),
      "NAME" },
    { "columns", 0, 0, G_OPTION_ARG_STRING, &mapping.columns, poise_words_cli_help (POISE_HELP_COLUMNS), "KINDS" },
    { "header", 0, 0, G_OPTION_ARG_INT, &mapping.header, poise_words_cli_help (POISE_HELP_HEADER), "LINE" },
    { "date-order", 0, 0, G_OPTION_ARG_STRING, &mapping.date_order, poise_words_cli_help (POISE_HELP_DATE_ORDER),
      "ORDER" },
    { "year", 0, 0, G_OPTION_ARG_INT, &mapping.year, poise_words_cli_help (POISE_HELP_YEAR), "YEAR" },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &force, poise_words_cli_help (POISE_HELP_FORCE), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  const PoiseImportFormat *format;
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
  format = poise_import_find_format (format_name, files[0]);
  if (format == NULL)
    return say_no_format (verb, format_name, files[0]);
  if (!poise_cli_mapping_check (&mapping, verb, format))
    return POISE_CLI_WRONG_USAGE;
  if (!poise_cli_output_is_free (output, force))
    return POISE_CLI_FAILED;
  return import_file (format, &mapping, files[0], output) ? POISE_CLI_OK : POISE_CLI_FAILED;
}

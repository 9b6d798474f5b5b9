/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli summary: the balance of each plan, in the order of the files.
 */

#include "cli/poise-cli-summary.h"

#include "cli/poise-cli-each.h"
#include "cli/poise-cli-input.h"
#include "cli/poise-cli-options.h"
#include "cli/poise-cli-output.h"
#include "words/poise-words-cli.h"

#include <string.h>

typedef enum
{
  FORMAT_TEXT,
  FORMAT_JSON,
  FORMAT_CSV
} Format;

typedef struct
{
  int format;
  guint n_printed;
  PoiseCliStatus status;
} Summary;

/* What came of one file: its summary, unless it failed; a message if it did, or is only known in part. */
typedef struct
{
  char *text;
  char *message;
} Result;

/**
 * poise_cli_summary_share:
 * @tally: minutes by mode
 *
 * Returns: (transfer full) (nullable): the share of synchronous time with up to six decimals, which is "0" or
 *   "1" only where it is; %NULL where no time is decided
 */
char *
poise_cli_summary_share (const PoiseTally *tally)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  double share;
  char *end;

  if (!poise_tally_get_share (tally, &share))
    return NULL;
  g_ascii_formatd (text, sizeof text, "%.6f",
                   share > 0 && share < 1 ? CLAMP (share, 0.000001, 0.999999) : share);
  for (end = text + strlen (text) - 1; *end == '0'; end--)
    *end = '\0';
  if (*end == '.')
    *end = '\0';
  return g_strdup (text);
}

static gpointer
summarize_file (const char *file_name, gpointer data)
{
  const Summary *self = data;
  Result *result = g_new0 (Result, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_cli_input_plan (file_name, &error);
  g_autoptr (PoiseBalance) balance = plan != NULL ? poise_balance_new (plan) : NULL;
  g_autofree char *name = g_filename_display_name (file_name);

  if (plan == NULL || poise_cli_input_refuse_newer (plan, &error))
    result->message = poise_cli_input_error (file_name, error);
  if (plan == NULL)
    return result;
  if (self->format == FORMAT_JSON)
    result->text = poise_cli_summary_json (name, balance);
  else if (self->format == FORMAT_CSV)
    result->text = poise_cli_summary_csv (name, balance);
  else
    result->text = poise_cli_summary_text (name, balance);
  return result;
}

static void
take_summary (const char *file_name, gpointer item, gpointer data)
{
  Summary *self = data;
  Result *result = item;

  if (result->message != NULL)
    g_printerr ("%s\n", result->message);
  if (result->text == NULL)
    self->status = POISE_CLI_FAILED;
  else if (self->format == FORMAT_TEXT)
    g_print ("%s%s", self->n_printed++ > 0 ? "\n" : "", result->text);
  else
    poise_cli_output_text (result->text);
  g_free (result->text);
  g_free (result->message);
  g_free (result);
}

/** poise_cli_summary: the verb */
PoiseCliStatus
poise_cli_summary (const PoiseCliVerb *verb, int argc, char **argv)
{
  static const char *const formats[] = { "text", "json", "csv", NULL };
  g_auto (GStrv) files = NULL;
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, poise_words_cli_help (POISE_HELP_SUMMARY_FORMAT),
      "NAME" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  Summary self = { FORMAT_TEXT, 0, POISE_CLI_OK };

  if (!poise_cli_options_parse (verb, entries, NULL, argc, argv, &self.status))
    return self.status;
  if (!poise_cli_options_choose (verb, "--format", format, formats, &self.format))
    return POISE_CLI_WRONG_USAGE;
  if (!poise_cli_options_has_files (verb, files))
    return POISE_CLI_WRONG_USAGE;
  if (self.format == FORMAT_CSV)
    {
      g_autofree char *header = poise_cli_summary_csv_header ();

      poise_cli_output_text (header);
    }
  poise_cli_each (files, summarize_file, take_summary, &self);
  return self.status;
}

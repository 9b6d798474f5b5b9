/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli summary: the balance of each plan, in the order of the files.
 */

#include "cli/poise-cli-summary.h"

#include "cli/poise-cli-account.h"
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

static char *
tell_balance (const char *name, PoisePlan *plan, gconstpointer data)
{
  const int *format = data;
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);

  if (*format == FORMAT_JSON)
    return poise_cli_summary_json (name, balance);
  if (*format == FORMAT_CSV)
    return poise_cli_summary_csv (name, balance);
  return poise_cli_summary_text (name, balance);
}

/** poise_cli_summary: the verb */
PoiseCliStatus
poise_cli_summary (const PoiseCliVerb *verb, int argc, char **argv)
{
  static const char *const formats[] = { "text", "json", "csv", NULL };
  g_auto (GStrv) files = NULL;
  g_autofree char *format_name = NULL;
  int format = FORMAT_TEXT;
  PoiseCliStatus status = POISE_CLI_OK;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name, poise_words_cli_help (POISE_HELP_SUMMARY_FORMAT),
      "{name}" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!poise_cli_options_parse (verb, entries, NULL, argc, argv, &status))
    return status;
  if (!poise_cli_options_choose (verb, "--format", format_name, formats, &format))
    return POISE_CLI_WRONG_USAGE;
  if (!poise_cli_options_has_files (verb, files))
    return POISE_CLI_WRONG_USAGE;
  if (format == FORMAT_CSV)
    {
      g_autofree char *header = poise_cli_summary_csv_header ();

      poise_cli_output_text (header);
    }
  return poise_cli_account (files, tell_balance, &format, format == FORMAT_TEXT);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli diff: what differs between two plans. Differences exit like a failure, so that scripts can ask.
 */

#include "cli/poise-cli-diff.h"

#include "cli/poise-cli-input.h"
#include "cli/poise-cli-options.h"
#include "cli/poise-cli-output.h"
#include "words/poise-words-cli.h"

typedef enum
{
  FORMAT_TEXT,
  FORMAT_JSON
} Format;

/* The plan in a file; says what is wrong where there is none, or where it is only known in part. */
static PoisePlan *
read_plan (const char *file_name)
{
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_cli_input_plan (file_name, &error);

  if (plan == NULL || poise_cli_input_refuse_newer (plan, &error))
    {
      g_autofree char *message = poise_cli_input_error (file_name, error);

      g_printerr ("%s\n", message);
    }
  return plan;
}

static PoiseCliStatus
tell_difference (char **files, int format)
{
  g_autoptr (PoisePlan) before = read_plan (files[0]);
  g_autoptr (PoisePlan) after = read_plan (files[1]); /* also where the first failed: both are told of */
  g_autofree char *old_name = g_filename_display_name (files[0]), *new_name = g_filename_display_name (files[1]);
  g_autofree char *text = NULL;
  g_autoptr (PoiseDiff) diff = NULL;

  if (before == NULL || after == NULL)
    return POISE_CLI_FAILED;
  diff = poise_diff_new (before, after);
  text = format == FORMAT_JSON ? poise_cli_diff_json (diff, old_name, new_name)
                               : poise_cli_diff_text (diff, old_name, new_name);
  poise_cli_output_text (text);
  return poise_diff_is_empty (diff) ? POISE_CLI_OK : POISE_CLI_DIFFERS;
}

/** poise_cli_diff: the verb */
PoiseCliStatus
poise_cli_diff (const PoiseCliVerb *verb, int argc, char **argv)
{
  static const char *const formats[] = { "text", "json", NULL };
  g_auto (GStrv) files = NULL;
  g_autofree char *format_name = NULL;
  int format = FORMAT_TEXT;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name, poise_words_cli_help (POISE_HELP_DIFF_FORMAT), "{name}" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  PoiseCliStatus status = POISE_CLI_OK;

  if (!poise_cli_options_parse (verb, entries, poise_words_cli_help (POISE_HELP_DIFF_MORE), argc, argv, &status))
    return status;
  if (!poise_cli_options_choose (verb, "--format", format_name, formats, &format))
    return POISE_CLI_WRONG_USAGE;
  if (files == NULL || g_strv_length (files) < 2)
    return poise_cli_wrong_usage (verb, poise_words_cli_two_files ());
  if (files[2] != NULL)
    return poise_cli_wrong_usage (verb, poise_words_cli_too_many_files ());
  if (!poise_cli_options_has_files (verb, files))
    return POISE_CLI_WRONG_USAGE;
  return tell_difference (files, format);
}

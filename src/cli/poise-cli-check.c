/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli check: says nothing of a file that is a plan, and where and what is wrong with one that is not.
 */

#include "cli/poise-cli-each.h"
#include "cli/poise-cli-input.h"
#include "cli/poise-cli-options.h"
#include "words/poise-words-cli.h"

/* What is wrong with the file, or NULL. */
static gpointer
check_file (const char *file_name, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_cli_input_plan (file_name, &error);

  return plan == NULL ? poise_cli_input_error (file_name, error) : NULL;
}

static void
take_message (const char *file_name, gpointer result, gpointer data)
{
  g_autofree char *message = result;
  PoiseCliStatus *status = data;

  if (message == NULL)
    return;
  g_printerr ("%s\n", message);
  *status = POISE_CLI_FAILED;
}

/** poise_cli_check: the verb */
PoiseCliStatus
poise_cli_check (const PoiseCliVerb *verb, int argc, char **argv)
{
  g_auto (GStrv) files = NULL;
  const GOptionEntry entries[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  PoiseCliStatus status = POISE_CLI_OK;

  if (!poise_cli_options_parse (verb, entries, poise_words_cli_help (POISE_HELP_CHECK_MORE), argc, argv,
                                &status))
    return status;
  if (!poise_cli_options_has_files (verb, files))
    return POISE_CLI_WRONG_USAGE;
  poise_cli_each (files, check_file, take_message, &status);
  return status;
}

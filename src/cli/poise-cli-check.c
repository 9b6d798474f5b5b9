/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli check: says where and what is wrong with a file that is no plan, and of a plan nothing, unless a newer
 * Poise wrote it.
 */

#include "cli/poise-cli-each.h"
#include "cli/poise-cli-input.h"
#include "cli/poise-cli-options.h"
#include "words/poise-words-cli.h"

/* What is to be said of a file, if anything. */
typedef struct
{
  char *message;
  gboolean is_bad;
} Result;

static gpointer
check_file (const char *file_name, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_cli_input_plan (file_name, &error);
  Result *result = g_new0 (Result, 1);

  result->is_bad = plan == NULL;
  if (plan == NULL || poise_cli_input_refuse_newer (plan, &error))
    result->message = poise_cli_input_error (file_name, error);
  return result;
}

static void
take_result (const char *file_name, gpointer item, gpointer data)
{
  g_autofree Result *result = item;
  g_autofree char *message = result->message;
  PoiseCliStatus *status = data;

  if (message != NULL)
    g_printerr ("%s\n", message);
  if (result->is_bad)
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
  poise_cli_each (files, check_file, take_result, &status);
  return status;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli new: a plan to begin with.
 */

#include "cli/poise-cli-input.h"
#include "cli/poise-cli-options.h"
#include "cli/poise-cli-output.h"
#include "store/poise-store.h"
#include "words/poise-words-cli.h"
#include "words/poise-words-templates.h"

static gboolean
write_template (const char *id, const char *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_words_load_template (id, &error);
  g_autoptr (GBytes) bytes = plan != NULL ? poise_store_write (plan, &error) : NULL;

  if (bytes == NULL || !poise_cli_output_bytes (output, bytes, &error))
    {
      g_autofree char *message = poise_cli_input_error (output, error);

      g_printerr ("%s\n", message);
      return FALSE;
    }
  return TRUE;
}

/* (transfer container): the ids of the templates, "empty" first */
static const char **
list_ids (void)
{
  const char **ids = g_new0 (const char *, poise_words_n_templates () + 1);

  for (guint i = 0; i < poise_words_n_templates (); i++)
    ids[i] = poise_words_get_template (i).id;
  return ids;
}

/** poise_cli_new: the verb */
PoiseCliStatus
poise_cli_new (const PoiseCliVerb *verb, int argc, char **argv)
{
  g_autofree const char **templates = list_ids ();
  g_autofree char *more = poise_words_list_templates ();
  g_auto (GStrv) others = NULL;
  g_autofree char *template = NULL, *output = NULL;
  gboolean force = FALSE;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, poise_words_cli_help (POISE_HELP_PLAN_OUTPUT),
      "{out}.poise.json" },
    { "template", 0, 0, G_OPTION_ARG_STRING, &template, poise_words_cli_help (POISE_HELP_TEMPLATE), "{id}" },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &force, poise_words_cli_help (POISE_HELP_FORCE), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &others, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  PoiseCliStatus status;
  int choice;

  if (!poise_cli_options_parse (verb, entries, more, argc, argv, &status))
    return status;
  if (others != NULL)
    return poise_cli_wrong_usage (verb, poise_words_cli_too_many_files ());
  if (output == NULL)
    return poise_cli_wrong_usage (verb, poise_words_cli_no_output ());
  if (!poise_cli_options_choose (verb, "--template", template, templates, &choice))
    return POISE_CLI_WRONG_USAGE;
  if (!poise_cli_output_is_free (output, force))
    return POISE_CLI_FAILED;
  return write_template (templates[choice], output) ? POISE_CLI_OK : POISE_CLI_FAILED;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli advise: advice on each plan, in the order of the files. A plan with advice is no failure.
 */

#include "cli/poise-cli-advise.h"

#include "cli/poise-cli-account.h"
#include "cli/poise-cli-options.h"
#include "store/poise-store.h"
#include "words/poise-words.h"

typedef enum
{
  FORMAT_TEXT,
  FORMAT_JSON
} Format;

typedef struct
{
  PoiseCatalogue *catalogue;
  int format;
} Advise;

static char *
tell_advice (const char *name, PoisePlan *plan, gconstpointer data)
{
  const Advise *self = data;
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, self->catalogue);

  return self->format == FORMAT_JSON ? poise_cli_advise_json (name, findings) : poise_cli_advise_text (name, findings);
}

/** poise_cli_advise: the verb */
PoiseCliStatus
poise_cli_advise (const PoiseCliVerb *verb, int argc, char **argv)
{
  static const char *const formats[] = { "text", "json", NULL };
  g_auto (GStrv) files = NULL;
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, poise_words_cli_help (POISE_HELP_ADVISE_FORMAT), "{name}" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (PoiseCatalogue) catalogue = NULL;
  Advise self = { NULL, FORMAT_TEXT };
  PoiseCliStatus status = POISE_CLI_OK;
  g_autoptr (GError) error = NULL;

  if (!poise_cli_options_parse (verb, entries, poise_words_cli_help (POISE_HELP_ADVISE_MORE), argc, argv, &status))
    return status;
  if (!poise_cli_options_choose (verb, "--format", format, formats, &self.format))
    return POISE_CLI_WRONG_USAGE;
  if (!poise_cli_options_has_files (verb, files))
    return POISE_CLI_WRONG_USAGE;
  self.catalogue = catalogue = poise_store_load_catalogue (&error);
  if (catalogue == NULL)
    {
      g_autofree char *sentence = poise_words_error (error);

      g_printerr ("%s\n", sentence);
      return POISE_CLI_FAILED;
    }
  return poise_cli_account (files, tell_advice, &self, self.format == FORMAT_TEXT);
}

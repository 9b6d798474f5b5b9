/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli advise: advice on each plan, in the order of the files. A plan with advice is no failure.
 */

#include "cli/poise-cli-advise.h"

#include "cli/poise-cli-each.h"
#include "cli/poise-cli-input.h"
#include "cli/poise-cli-options.h"
#include "cli/poise-cli-output.h"
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
  guint n_printed;
  PoiseCliStatus status;
} Advise;

/* What came of one file: the advice, unless it failed; a message if it did, or is only known in part. */
typedef struct
{
  char *text;
  char *message;
} Result;

static gpointer
advise_file (const char *file_name, gpointer data)
{
  const Advise *self = data;
  Result *result = g_new0 (Result, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_cli_input_plan (file_name, &error);
  g_autoptr (PoiseFindings) findings = NULL;
  g_autofree char *name = g_filename_display_name (file_name);

  if (plan == NULL || poise_cli_input_refuse_newer (plan, &error))
    result->message = poise_cli_input_error (file_name, error);
  if (plan == NULL)
    return result;
  findings = poise_findings_new (plan, self->catalogue);
  result->text = self->format == FORMAT_JSON ? poise_cli_advise_json (name, findings)
                                             : poise_cli_advise_text (name, findings);
  return result;
}

static void
take_advice (const char *file_name, gpointer item, gpointer data)
{
  Advise *self = data;
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

/** poise_cli_advise: the verb */
PoiseCliStatus
poise_cli_advise (const PoiseCliVerb *verb, int argc, char **argv)
{
  static const char *const formats[] = { "text", "json", NULL };
  g_auto (GStrv) files = NULL;
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, poise_words_cli_help (POISE_HELP_ADVISE_FORMAT), "NAME" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  Advise self = { NULL, FORMAT_TEXT, 0, POISE_CLI_OK };
  g_autoptr (PoiseCatalogue) catalogue = NULL;
  g_autoptr (GError) error = NULL;

  if (!poise_cli_options_parse (verb, entries, poise_words_cli_help (POISE_HELP_ADVISE_MORE), argc, argv,
                                &self.status))
    return self.status;
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
  poise_cli_each (files, advise_file, take_advice, &self);
  return self.status;
}

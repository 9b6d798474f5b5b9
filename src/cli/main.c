/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli: Poise for the terminal, for one plan or a thousand.
 */

#include "cli/poise-cli-options.h"
#include "cli/poise-cli-output.h"
#include "poise-config.h"
#include "words/poise-words-cli.h"
#include "words/poise-words.h"

#include <string.h>

static PoiseCliStatus
say_no_language (const char *typed)
{
  g_auto (GStrv) tags = poise_words_list_languages ();
  g_autofree char *list = poise_words_list ((const char *const *) tags);

  return poise_cli_wrong_usage (NULL, poise_words_cli_unknown_language (typed, list));
}

int
main (int argc, char *argv[])
{
  const char *typed = poise_cli_find_language (argc, argv);
  g_autofree char *language = typed != NULL ? poise_words_read_language (typed) : NULL;
  int verb = poise_cli_find_verb (argc, argv);
  const char *name = verb < argc ? argv[verb] : NULL;

  g_set_prgname ("poise-cli");
  poise_words_init (language);
  if (typed != NULL && language == NULL)
    return say_no_language (typed);
  if (name == NULL)
    return poise_cli_wrong_usage (NULL, poise_words_cli_no_verb ());
  if (strcmp (name, "--help") == 0 || strcmp (name, "-h") == 0)
    {
      poise_cli_print_help ();
      return poise_cli_output_finish (POISE_CLI_OK);
    }
  if (strcmp (name, "--version") == 0)
    {
      g_print ("poise-cli %s\n", POISE_VERSION);
      return poise_cli_output_finish (POISE_CLI_OK);
    }

  for (guint i = 0; i < poise_cli_n_verbs; i++)
    if (strcmp (name, poise_cli_verbs[i].name) == 0)
      return poise_cli_output_finish (poise_cli_verbs[i].run (&poise_cli_verbs[i], argc - verb, argv + verb));
  return poise_cli_wrong_usage (NULL, poise_words_cli_unknown_verb (name));
}

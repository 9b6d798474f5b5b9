/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GOption does the reading. The language is looked for before that, since it must be known before the first
 * message.
 */

#include "cli/poise-cli-options.h"

#include "cli/poise-cli-table.h"
#include "words/poise-words-cli.h"

#include <string.h>

/**
 * poise_cli_find_language:
 * @argc: the length of @argv
 * @argv: the arguments of the program
 *
 * Returns: (transfer none) (nullable): the value of the last `--language`, "" where it has none
 */
const char *
poise_cli_find_language (int argc, char **argv)
{
  const char *language = NULL;

  for (int i = 1; i < argc && strcmp (argv[i], "--") != 0; i++)
    if (g_str_has_prefix (argv[i], "--language="))
      language = argv[i] + strlen ("--language=");
    else if (strcmp (argv[i], "--language") == 0)
      language = i + 1 < argc ? argv[i + 1] : "";
  return language;
}

/**
 * poise_cli_find_verb:
 * @argc: the length of @argv
 * @argv: the arguments of the program
 *
 * Returns: which of @argv is the first that is not about the language, or @argc
 */
int
poise_cli_find_verb (int argc, char **argv)
{
  int i = 1;

  while (i < argc && g_str_has_prefix (argv[i], "--language"))
    i += strcmp (argv[i], "--language") == 0 ? 2 : 1;
  return MIN (i, argc);
}

static void
print_help_line (const char *name, const char *help, guint width)
{
  guint name_width = poise_cli_text_width (name);

  g_print ("  %s%*s  %s\n", name, (int) (width - MIN (width, name_width)), "", help);
}

/* (transfer full) (array zero-terminated=1): "export   -o OUT FILE…" for each verb; @width grows to hold them */
static char **
list_usages (guint *width)
{
  char **usages = g_new0 (char *, poise_cli_n_verbs + 1);

  for (guint i = 0; i < poise_cli_n_verbs; i++)
    {
      usages[i] = g_strdup_printf ("%-8s %s", poise_cli_verbs[i].name, poise_words_metavars (poise_cli_verbs[i].arguments));
      *width = MAX (*width, poise_cli_text_width (usages[i]));
    }
  return usages;
}

/** poise_cli_print_help: prints what poise-cli can do */
void
poise_cli_print_help (void)
{
  guint width = 0;
  g_auto (GStrv) usages = list_usages (&width);
  g_autofree char *language = g_strconcat ("--language=", poise_words_metavars ("{tag}"), NULL);

  g_print ("%s\n  poise-cli %s\n\n%s\n", poise_words_cli_help (POISE_HELP_USAGE),
           poise_words_cli_help (POISE_HELP_COMMAND), poise_words_cli_help (POISE_HELP_COMMANDS));
  for (guint i = 0; i < poise_cli_n_verbs; i++)
    print_help_line (usages[i], poise_words_cli_help (poise_cli_verbs[i].summary), width);
  g_print ("\n%s\n", poise_words_cli_help (POISE_HELP_OPTIONS));
  print_help_line (language, poise_words_cli_help (POISE_HELP_LANGUAGE), width);
  print_help_line ("-h, --help", poise_words_cli_help (POISE_HELP_HELP), width);
  print_help_line ("--version", poise_words_cli_help (POISE_HELP_VERSION), width);
  g_print ("\n%s\n", poise_words_cli_help (POISE_HELP_STANDARD_STREAMS));
}

/**
 * poise_cli_wrong_usage:
 * @verb: (nullable): what was asked for, if that is known
 * @sentence: (transfer full): what is wrong
 *
 * Says so on standard error, and where to find help.
 *
 * Returns: %POISE_CLI_WRONG_USAGE
 */
PoiseCliStatus
poise_cli_wrong_usage (const PoiseCliVerb *verb, char *sentence)
{
  g_autofree char *said = sentence;
  g_autofree char *command =
      g_strconcat ("poise-cli ", verb != NULL ? verb->name : "", verb != NULL ? " " : "", "--help", NULL);
  g_autofree char *help = poise_words_cli_see_help (command);

  g_printerr ("poise-cli: %s\n%s\n", said, help);
  return POISE_CLI_WRONG_USAGE;
}

/* A copy of @argv in which "-oOUT" is "-o", "OUT", as GOption wants it. */
static char **
copy_arguments (int argc, char **argv)
{
  GPtrArray *arguments = g_ptr_array_new ();
  gboolean over = FALSE;

  for (int i = 0; i < argc; i++)
    {
      over = over || strcmp (argv[i], "--") == 0;
      if (!over && g_str_has_prefix (argv[i], "-o") && argv[i][2] != '\0')
        {
          g_ptr_array_add (arguments, g_strdup ("-o"));
          g_ptr_array_add (arguments, g_strdup (argv[i] + 2));
        }
      else
        g_ptr_array_add (arguments, g_strdup (argv[i]));
    }
  g_ptr_array_add (arguments, NULL);
  return (char **) g_ptr_array_free (arguments, FALSE);
}

/* GOption has its own way to translate, which would take texts that are translated already. */
static void
add_entries (GOptionContext *context, const GOptionEntry *entries)
{
  for (; entries->long_name != NULL; entries++)
    {
      GOptionEntry entry[] = { *entries, G_OPTION_ENTRY_NULL };

      if (entries->arg_description != NULL)
        entry->arg_description = poise_words_metavars (entries->arg_description);
      g_option_context_add_main_entries (context, entry, NULL);
    }
}

/**
 * poise_cli_options_parse:
 * @verb: what is asked for
 * @entries: (array zero-terminated): its options, but for those that all verbs have; their texts are of the
 *   language already, what stands for their values is a pattern of poise_words_metavars()
 * @description: (nullable): more help
 * @argc: the length of @argv
 * @argv: the name of the verb, then its arguments
 * @status: (out): what to exit with, where there is nothing more to do
 *
 * Returns: whether to go on; not after `--help`, nor after wrong usage, which is then said
 */
gboolean
poise_cli_options_parse (const PoiseCliVerb *verb,
                         const GOptionEntry *entries,
                         const char *description,
                         int argc,
                         char **argv,
                         PoiseCliStatus *status)
{
  gboolean help = FALSE;
  g_autofree char *language = NULL;
  const GOptionEntry common[] = {
    { "language", 0, 0, G_OPTION_ARG_STRING, &language, poise_words_cli_help (POISE_HELP_LANGUAGE), "{tag}" },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, poise_words_cli_help (POISE_HELP_HELP), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = g_option_context_new (poise_words_metavars (verb->arguments));
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = copy_arguments (argc, argv);
  g_autofree char *program = g_strdup_printf ("poise-cli %s", verb->name);

  g_set_prgname (program);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (context, poise_words_cli_help (verb->summary));
  g_option_context_set_description (context, description);
  add_entries (context, entries);
  add_entries (context, common);
  if (!g_option_context_parse_strv (context, &arguments, &error))
    {
      *status = poise_cli_wrong_usage (verb, g_strdup (error->message));
      return FALSE;
    }
  if (help)
    {
      g_autofree char *text = g_option_context_get_help (context, TRUE, NULL);

      g_print ("%s", text);
      *status = POISE_CLI_OK;
    }
  return !help;
}

/**
 * poise_cli_options_has_files:
 * @verb: what is asked for
 * @files: (nullable) (array zero-terminated): the arguments that are no options
 *
 * Returns: whether they name at least one file, and standard input at most once; else that is said
 */
gboolean
poise_cli_options_has_files (const PoiseCliVerb *verb, char **files)
{
  guint n_inputs = 0;

  if (files == NULL)
    {
      poise_cli_wrong_usage (verb, poise_words_cli_no_file ());
      return FALSE;
    }
  for (guint i = 0; files[i] != NULL; i++)
    n_inputs += strcmp (files[i], "-") == 0;
  if (n_inputs > 1)
    poise_cli_wrong_usage (verb, poise_words_cli_input_twice ());
  return n_inputs <= 1;
}

/**
 * poise_cli_options_choose:
 * @verb: what is asked for
 * @option: the option's name, such as "--paper"
 * @value: (nullable): what was given; the first choice where nothing was
 * @choices: (array zero-terminated): what there is
 * @choice: (out): which one it is, from 0
 *
 * Returns: whether @value is one of @choices; else that is said
 */
gboolean
poise_cli_options_choose (const PoiseCliVerb *verb,
                          const char *option,
                          const char *value,
                          const char *const *choices,
                          int *choice)
{
  g_autofree char *list = g_strjoinv (", ", (char **) choices);

  *choice = 0;
  if (value == NULL)
    return TRUE;
  for (; choices[*choice] != NULL; (*choice)++)
    if (strcmp (choices[*choice], value) == 0)
      return TRUE;
  poise_cli_wrong_usage (verb, poise_words_cli_unknown_choice (option, value, list));
  return FALSE;
}

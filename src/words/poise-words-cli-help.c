/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two tables: texts, and words that stand for what a person types, such as FILE, which texts name too. What is typed as
 * it is (--format, names of formats) is the same in every language.
 */

#include "words/poise-words-cli-help.h"

#include "words/poise-words-format.h"

#include <glib/gi18n.h>

/* By the placeholders that they fill */
static const PoiseWordsValue metavars[] = {
  /* Translators: the texts with the context "metavar" stand for what is typed on the command line, in usage lines such as
   * "export -o OUT FILE…"; capitals if your language has them, and no blanks. This one is the plan that two others came
   * from */
  { "base", NC_ ("metavar", "BASE") },
  /* Translators: which letter of a line, as a number */
  { "column", NC_ ("metavar", "COLUMN") },
  /* Translators: the name of a file, with its folder */
  { "file", NC_ ("metavar", "FILE") },
  /* Translators: the short name of a template */
  { "id", NC_ ("metavar", "ID") },
  /* Translators: what the columns of a table are for, with commas between */
  { "kinds", NC_ ("metavar", "KINDS") },
  /* Translators: the number of a line in a file */
  { "line", NC_ ("metavar", "LINE") },
  /* Translators: words with commas between */
  { "list", NC_ ("metavar", "LIST") },
  /* Translators: one of the names that the help lists, such as “pdf” */
  { "name", NC_ ("metavar", "NAME") },
  { "number", NC_ ("metavar", "NUMBER") },
  /* Translators: in which order dates name the day, the month and the year */
  { "order", NC_ ("metavar", "ORDER") },
  /* Translators: the file that is written */
  { "out", NC_ ("metavar", "OUT") },
  /* Translators: a language, such as “de” or “pt-BR” */
  { "tag", NC_ ("metavar", "TAG") },
  { "year", NC_ ("metavar", "YEAR") },
};

static const char *const texts[POISE_N_HELPS] = {
  /* Translators: heading of the help of the command line: how the program is called */
  [POISE_HELP_USAGE] = N_ ("Usage:"),
  /* Translators: what follows the name of the program; COMMAND stands for one of those that the help lists */
  [POISE_HELP_COMMAND] = N_ ("COMMAND [OPTION…]"),
  /* Translators: heading of the help of the command line */
  [POISE_HELP_COMMANDS] = N_ ("Commands:"),
  /* Translators: heading of the help of the command line */
  [POISE_HELP_OPTIONS] = N_ ("Options:"),
  [POISE_HELP_STANDARD_STREAMS] = N_ ("“-” as {file} or {out} is standard input or output."),
  [POISE_HELP_HELP] = N_ ("Print this help, or that of a command"),
  [POISE_HELP_LANGUAGE] = N_ ("Speak this language, such as “de” or “pt-BR”"),
  [POISE_HELP_VERSION] = N_ ("Print the version"),
  [POISE_HELP_CHECK] = N_ ("Check that files are plans"),
  [POISE_HELP_CHECK_MORE] =
      N_ ("Prints nothing for a plan, and {file}:{line}:{column}: what is wrong for anything else."),
  [POISE_HELP_SUMMARY] = N_ ("Print the balance of plans"),
  [POISE_HELP_SUMMARY_FORMAT] =
      N_ ("text (the default), json (one object per line) or csv (one row per plan)"),
  [POISE_HELP_ADVISE] = N_ ("Print advice on plans, with reasons and sources"),
  [POISE_HELP_ADVISE_MORE] = N_ ("Advice is no error: whatever it says, the exit code is 0. What the plan has "
                                 "dismissed is left out."),
  [POISE_HELP_ADVISE_FORMAT] = N_ ("text (the default) or json (one object per line)"),
  [POISE_HELP_EXPORT] = N_ ("Give plans away in other formats"),
  [POISE_HELP_EXPORT_MORE] = N_ ("The ending of {out} tells the format. A folder as {out} takes one file per "
                                 "plan; it and “-” want --format."),
  [POISE_HELP_EXPORT_FORMAT] = N_ ("Format, if the ending of {out} is not to tell"),
  [POISE_HELP_EXPORT_OUTPUT] = N_ ("File or folder to write"),
  [POISE_HELP_AUDIENCE] = N_ ("instructor (the default) or students"),
  [POISE_HELP_CHART] = N_ ("balance (the default), rhythm, purposes or learning-types: the chart of a picture"),
  [POISE_HELP_MEASURE] = N_ ("minutes (the default) or activities: what that chart counts"),
  [POISE_HELP_SCALE] = N_ ("How many times finer a picture of pixels is, from 1 to 8; 2 is the default"),
  [POISE_HELP_PAPER] = N_ ("a4 (the default) or letter"),
  [POISE_HELP_ORIENTATION] = N_ ("portrait (the default) or landscape"),
  /* Translators: the words before the colon are typed as they are */
  [POISE_HELP_PARTS] = N_ ("balance, charts, outcomes, schedule, assessment, advice, notes: what a document holds, with commas between; all that the audience may have is the default"),
  [POISE_HELP_CARTRIDGE] = N_ ("Which version of Common Cartridge: 1.1 (the default) or 1.3"),
  [POISE_HELP_GREY] = N_ ("In greys, with patterns, for printers without colour"),
  [POISE_HELP_IMPORT] = N_ ("Make a plan from a course in another format"),
  [POISE_HELP_IMPORT_MORE] = N_ ("What was left out and which modes were guessed, and why, is told on standard error."),
  [POISE_HELP_IMPORT_FORMAT] = N_ ("Format, if {file} itself is not to tell"),
  [POISE_HELP_COLUMNS] = N_ ("What the columns of a table are for, with commas between: "
                             "title, activity, week, section, date, day, month, year, time, until, minutes, hours, mode, "
                             "tools, due, notes, rest, or - to leave one out"),
  [POISE_HELP_HEADER] = N_ ("The line of a table that names its columns, or 0 if none does"),
  [POISE_HELP_DATE_ORDER] = N_ ("dmy, mdy or ymd: how dates such as 3/4/2023 are meant"),
  [POISE_HELP_YEAR] = N_ ("The year of the first date that does not say it"),
  [POISE_HELP_NEW] = N_ ("Begin a plan"),
  [POISE_HELP_TEMPLATE] = N_ ("What to begin with; empty is the default"),
  [POISE_HELP_PLAN_OUTPUT] = N_ ("Plan to write"),
  [POISE_HELP_FORCE] = N_ ("Replace {out} if there is such a file"),
  [POISE_HELP_DIFF] = N_ ("Tell what differs between two plans"),
  [POISE_HELP_DIFF_MORE] = N_ ("A is the older plan, B the newer one; one of them may be “-”, which is standard "
                               "input. The exit code is 0 if nothing differs, 1 if something does or a file fails, "
                               "and 2 for wrong usage."),
  [POISE_HELP_DIFF_FORMAT] = N_ ("text (the default) or json (one object)"),
  [POISE_HELP_MERGE] = N_ ("Bring together what became of a plan in two places"),
  [POISE_HELP_MERGE_MORE] = N_ ("A and B are what became of {base}, which may be an empty file if they began apart; one of "
                                "the three may be “-”, which is standard input. Where both want something differently, "
                                "A goes first, and what one deleted and the other changed is kept. {out} is written with "
                                "conflicts too; it may be A. The exit code is 0 without conflicts, 1 if there are any, "
                                "which are listed on standard error, or a file fails, and 2 for wrong usage."),
  [POISE_HELP_MERGE_LABEL] = N_ ("What to call A where conflicts are told; given again, what to call B"),
};

/**
 * poise_words_metavars:
 * @pattern: a text with placeholders, such as "-o {out} {file}…"
 *
 * Returns: (transfer none): it with what stands for files and the like, in the language of the texts
 */
const char *
poise_words_metavars (const char *pattern)
{
  PoiseWordsValue values[G_N_ELEMENTS (metavars)];
  g_autofree char *filled = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (metavars); i++)
    values[i] = (PoiseWordsValue) { metavars[i].name, g_dpgettext2 (NULL, "metavar", metavars[i].value) };
  filled = poise_words_format_values (pattern, values, G_N_ELEMENTS (values));
  return g_intern_string (filled);
}

/** poise_words_cli_help: Returns: (transfer none): one text of the help */
const char *
poise_words_cli_help (PoiseWordsCliHelp topic)
{
  g_return_val_if_fail (topic < POISE_N_HELPS, "");

  return poise_words_metavars (_ (texts[topic]));
}

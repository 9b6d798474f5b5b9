/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Options and their values stand as they are typed, in no language.
 */

#include "words/poise-words-cli-mapping.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_cli_column_twice: two columns are said to be for what only one can be for */
char *
poise_words_cli_column_twice (const char *kind)
{
  return poise_words_format (_ ("Only one column can be for “{kind}”."), "kind", kind, NULL);
}

/** poise_words_cli_wrong_number: what @option takes */
char *
poise_words_cli_wrong_number (const char *option, int least, int most)
{
  g_autofree char *first = g_strdup_printf ("%d", least), *last = g_strdup_printf ("%d", most);

  return poise_words_format (_ ("{option} takes a number from {least} to {most}."), "option", option, "least", first,
                             "most", last, NULL);
}

/** poise_words_cli_too_many_columns: more columns are named than the table has */
char *
poise_words_cli_too_many_columns (guint n_named, guint n_columns)
{
  g_autofree char *named = poise_words_number (n_named), *there = poise_words_number (n_columns);

  /* Translators: {named} is how many columns are named on the command line */
  return poise_words_format (ngettext ("The table has {count} column, but {named} are named.",
                                       "The table has {count} columns, but {named} are named.", n_columns),
                             "count", there, "named", named, NULL);
}

/** poise_words_cli_two_titles: which of two columns was taken for the activities' titles */
char *
poise_words_cli_two_titles (const char *taken, const char *other)
{
  return poise_words_format (_ ("“{taken}” was taken for the titles of activities; “{other}” might be as well."), "taken",
                             taken, "other", other, NULL);
}

/** poise_words_cli_how_columns: @option: says what was guessed, as it would be typed */
char *
poise_words_cli_how_columns (const char *option)
{
  /* Translators: {option} is like “--columns=week,date,title,rest” */
  return poise_words_format (_ ("The columns were guessed; to say what they are for, change this: {option}"), "option",
                             option, NULL);
}

/** poise_words_cli_how_order: what to say where dates were read wrongly */
char *
poise_words_cli_how_order (void)
{
  return g_strdup (_ ("If dates are meant otherwise, say so with --date-order=dmy, mdy or ymd."));
}

/** poise_words_cli_how_year: what to say where dates do not say their year */
char *
poise_words_cli_how_year (const char *example)
{
  return poise_words_format (_ ("Say with --year in what year “{example}” is."), "example", example, NULL);
}

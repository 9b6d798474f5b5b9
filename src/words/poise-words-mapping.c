/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in the table is quoted as it stands there.
 */

#include "words/poise-words-mapping.h"

#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_mapping_outcome: how much would come of the table */
char *
poise_words_mapping_outcome (guint n_sections, guint n_activities, guint n_breaks)
{
  g_autofree char *sections = poise_words_count_sections (n_sections);
  g_autofree char *activities = poise_words_count_activities (n_activities);
  g_autofree char *breaks = poise_words_count_breaks (n_breaks);
  const char *const items[] = { sections, activities, n_breaks > 0 ? breaks : NULL, NULL };
  g_autofree char *list = poise_words_list (items);

  /* Translators: {list} is such as "12 sections, 40 activities and 2 breaks" */
  return poise_words_format (_ ("The plan will have {list}."), "list", list, NULL);
}

/** poise_words_mapping_no_activity: nothing would come of the table, and what helps */
char *
poise_words_mapping_no_activity (void)
{
  return g_strdup (_ ("Choose “Activity” for the column that says what learners do."));
}

/** poise_words_mapping_what_day: asks for the day that @example is; answered by a day beside it */
char *
poise_words_mapping_what_day (const char *example)
{
  /* Translators: {example} is a date as it stands in a table, such as “3/4/2023”; a choice of days stands beside it */
  return poise_words_format (_ ("What “{example}” means"), "example", example, NULL);
}

/** poise_words_mapping_what_year: asks for the year that @example is in; answered by a year beside it */
char *
poise_words_mapping_what_year (const char *example)
{
  /* Translators: {example} is a date without its year, such as “3 April”; a choice of years stands beside it */
  return poise_words_format (_ ("The year of “{example}”"), "example", example, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers with what they count, in the plural forms of the language.
 */

#include "words/poise-words-counts.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_count_sections: "1 section", "3 sections" */
char *
poise_words_count_sections (guint n_sections)
{
  g_autofree char *count = poise_words_number (n_sections);

  return poise_words_format (ngettext ("{count} section", "{count} sections", n_sections), "count", count,
                             NULL);
}

/** poise_words_count_activities: "1 activity", "3 activities" */
char *
poise_words_count_activities (guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  return poise_words_format (ngettext ("{count} activity", "{count} activities", n_activities), "count",
                             count, NULL);
}

/** poise_words_count_found: "1 of 12 activities": how many of @n_activities are found; the plural is that of all */
char *
poise_words_count_found (guint n_found, guint n_activities)
{
  g_autofree char *found = poise_words_number (n_found);
  g_autofree char *count = poise_words_number (n_activities);

  /* Translators: how many activities a filter lets through, of all that there are. */
  return poise_words_format (ngettext ("{found} of {count} activity", "{found} of {count} activities", n_activities),
                             "found", found, "count", count, NULL);
}

/** poise_words_count_breaks: "1 break", "3 breaks" */
char *
poise_words_count_breaks (guint n_breaks)
{
  g_autofree char *count = poise_words_number (n_breaks);

  /* Translators: days without class */
  return poise_words_format (ngettext ("{count} break", "{count} breaks", n_breaks), "count", count, NULL);
}

/** poise_words_count_sessions: "1 live session", "3 live sessions" */
char *
poise_words_count_sessions (guint n_sessions)
{
  g_autofree char *count = poise_words_number (n_sessions);

  return poise_words_format (ngettext ("{count} live session", "{count} live sessions", n_sessions), "count", count,
                             NULL);
}

/** poise_words_count_due_dates: "1 due date", "3 due dates" */
char *
poise_words_count_due_dates (guint n_due)
{
  g_autofree char *count = poise_words_number (n_due);

  return poise_words_format (ngettext ("{count} due date", "{count} due dates", n_due), "count", count, NULL);
}

/** poise_words_more: "2 more", which ends a list */
char *
poise_words_more (guint n)
{
  g_autofree char *count = poise_words_number (n);

  /* Translators: ends a list of activities: "Debate, Essay and 2 more" */
  return poise_words_format (ngettext ("{count} more", "{count} more", n), "count", count, NULL);
}

/** poise_words_count_section_starts: "the first day of 1 section", "the first days of 3 sections" */
char *
poise_words_count_section_starts (guint n_sections)
{
  g_autofree char *count = poise_words_number (n_sections);

  return poise_words_format (
      /* Translators: sections for which their own first day has been set */
      ngettext ("the first day of {count} section", "the first days of {count} sections", n_sections), "count", count,
      NULL);
}

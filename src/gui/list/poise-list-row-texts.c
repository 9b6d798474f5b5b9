/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a row of the list says, as pure functions.
 */

#include "gui/list/poise-list-row-texts.h"

#include "poise-config.h"
#include "words/poise-words-counts.h"
#include "words/poise-words-course.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

static void
add_term (GPtrArray *parts, int value, const char *word)
{
  if (value != 0)
    g_ptr_array_add (parts, g_strdup (word));
}

static char *
join_tools (const PoisePlan *plan, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    g_ptr_array_add (names, poise_words_tool (plan, g_ptr_array_index (activity->tools, i)));
  g_ptr_array_add (names, NULL);
  /* Translators: what stands between the names of tools in a row: “Chat, Wiki”. */
  return g_strjoinv (C_ ("tools", ", "), (char **) names->pdata);
}

/**
 * poise_list_row_subtitle:
 *
 * Returns: (transfer full): "Purpose · Learning type · Tools", without what is not said
 */
char *
poise_list_row_subtitle (const PoisePlan *plan, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  add_term (parts, activity->purpose, poise_words_purpose (activity->purpose));
  add_term (parts, activity->learning_type, poise_words_learning_type (activity->learning_type));
  if (activity->tools)
    g_ptr_array_add (parts, join_tools (plan, activity));
  g_ptr_array_add (parts, NULL);
  return poise_words_join_facts ((const char *const *) parts->pdata);
}

/** poise_list_row_dates: Returns: (transfer full) (nullable): the days of the section whose row it is, and the break before; %NULL where unknown */
char *
poise_list_row_dates (PoiseRow *row)
{
  return poise_words_section_dates (poise_row_get_plan (row), poise_row_get_place (row).section);
}

/** poise_list_row_minutes: Returns: of all activities of @section */
gint64
poise_list_row_minutes (const PoiseSection *section)
{
  gint64 minutes = 0;

  for (guint i = 0; i < poise_section_n_activities (section); i++)
    minutes += poise_activity_minutes (poise_section_get_activity (section, i));
  return minutes;
}

/**
 * poise_list_row_count:
 * @row: of a section
 *
 * Returns: (transfer full) (nullable): "3 of 12 activities" where some are found only, "12 activities" where they are
 *   folded away, "No activities yet"; %NULL where all stand below
 */
char *
poise_list_row_count (PoiseRow *row)
{
  guint n = poise_section_n_activities (poise_row_get_section (row));
  guint n_found = poise_row_get_n_found (row);

  if (n == 0)
    return g_strdup (_ ("No activities yet"));
  if (n_found < n)
    return poise_words_count_found (n_found, n);
  return poise_row_is_closed (row) ? poise_words_count_activities (n) : NULL;
}

/** poise_list_row_activity_name: Returns: (transfer full): what a screen reader calls the row of @activity */
char *
poise_list_row_activity_name (const PoiseActivity *activity)
{
  g_autofree char *duration = poise_words_duration (poise_activity_minutes (activity));

  if (activity->minutes == POISE_UNSET)
    /* Translators: what a screen reader calls a row of the list: title, mode. */
    return g_strdup_printf (C_ ("row name", "%s, %s"), activity->title, poise_words_mode (activity->mode));
  /* Translators: what a screen reader calls a row of the list: title, mode, duration. */
  return g_strdup_printf (C_ ("row name", "%s, %s, %s"), activity->title, poise_words_mode (activity->mode), duration);
}

/**
 * poise_list_row_name:
 *
 * Returns: (transfer full): what a screen reader calls the row
 */
char *
poise_list_row_name (PoiseRow *row)
{
  g_autofree char *title = NULL;
  g_autofree char *dates = NULL;
  g_autofree char *duration = NULL;

  if (!poise_row_is_section (row))
    return poise_list_row_activity_name (poise_row_get_activity (row));
  title = poise_words_section_title (poise_row_get_plan (row), poise_row_get_place (row).section);
  dates = poise_list_row_dates (row);
  duration = poise_words_duration (poise_list_row_minutes (poise_row_get_section (row)));
  if (!dates)
    /* Translators: what a screen reader calls the head of a section: title, duration. */
    return g_strdup_printf (C_ ("section name", "%s, %s"), title, duration);
  /* Translators: what a screen reader calls the head of a section: title, dates, duration. */
  return g_strdup_printf (C_ ("section name", "%s, %s, %s"), title, dates, duration);
}

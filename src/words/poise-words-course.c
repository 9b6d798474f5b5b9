/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sentences about the days, the sessions and the goals of a course.
 */

#include "words/poise-words-course.h"

#include "core/poise-break-effect.h"
#include "core/poise-breaks.h"
#include "core/poise-date.h"
#include "core/poise-timetable.h"
#include "words/poise-words-counts.h"
#include "words/poise-words-document.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* ---- Days ---- */

/* The first and the last of all days of sections that are known. */
static gboolean
find_span (const PoisePlan *plan, GDate *first, GDate *last)
{
  gboolean found = FALSE;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      GDate from, to;

      if (!poise_plan_get_section_days (plan, i, &from, &to))
        continue;
      if (!found || g_date_compare (&from, first) < 0)
        *first = from;
      if (!found || g_date_compare (&to, last) > 0)
        *last = to;
      found = TRUE;
    }
  return found;
}

/** poise_words_course_span: what the course takes: its sections, days and breaks, as far as the plan says. */
char *
poise_words_course_span (const PoisePlan *plan)
{
  g_autofree char *sections = poise_words_count_sections (poise_plan_n_sections (plan));
  guint n_breaks = poise_list_length (plan->breaks);
  g_autofree char *breaks = poise_words_count_breaks (n_breaks);
  g_autofree char *dates = NULL;
  GDate first, last;

  if (poise_plan_n_sections (plan) == 0)
    return g_strdup (_ ("No sections yet"));
  if (!find_span (plan, &first, &last))
    return poise_words_format (_ ("{sections}, without dates yet"), "sections", sections, NULL);
  dates = poise_words_document_dates (&first, &last);
  if (n_breaks == 0)
    return poise_words_format (C_ ("course", "{sections}, {dates}"), "sections", sections, "dates", dates, NULL);
  return poise_words_format (C_ ("course", "{sections}, {dates}, {breaks}"), "sections", sections, "dates", dates,
                             "breaks", breaks, NULL);
}

/** poise_words_course_own_starts: (nullable): what does not move with the course's first day; %NULL where all does. */
char *
poise_words_course_own_starts (const PoisePlan *plan)
{
  guint n = 0, found = 0;
  g_autofree char *count = NULL;
  g_autofree char *title = NULL;

  for (guint i = poise_plan_n_sections (plan); i > 0; i--)
    if (poise_plan_get_section (plan, i - 1)->start != NULL)
      {
        n++;
        found = i - 1;
      }
  if (n == 0)
    return NULL;
  title = poise_words_section_title (plan, found);
  count = poise_words_number (n);
  if (n == 1)
    return poise_words_format (_ ("“{section}” keeps its own first day."), "section", title, NULL);
  return poise_words_format (ngettext ("{count} section keeps its own first day.",
                                       "{count} sections keep their own first day.", n),
                             "count", count, NULL);
}

static gboolean
covers_all (const PoisePlan *plan, guint index, guint section)
{
  GDate first, last, from, to;

  return poise_plan_get_section_days (plan, section, &first, &last) &&
         poise_break_get_days (g_ptr_array_index (plan->breaks, index), &from, &to) &&
         g_date_compare (&from, &first) <= 0 && g_date_compare (&last, &to) <= 0;
}

/**
 * poise_words_break_effect:
 * @plan: a plan
 * @index: which of its breaks
 *
 * Returns: (transfer full) (nullable): what the break does to the sections; %NULL where that is not known
 */
char *
poise_words_break_effect (const PoisePlan *plan, guint index)
{
  guint section = 0;
  PoiseBreakEffect effect = poise_plan_get_break_effect (plan, index, &section);
  g_autofree char *title = NULL;

  if (effect == POISE_BREAK_SHIFTS || effect == POISE_BREAK_COVERS_PART)
    title = poise_words_section_title (plan, section);
  switch (effect)
    {
    case POISE_BREAK_BACKWARDS:
      return g_strdup (_ ("Ends before it begins, so it does not count"));
    case POISE_BREAK_SHIFTS:
      if (section + 1 == poise_plan_n_sections (plan))
        return poise_words_format (_ ("Shifts “{section}”"), "section", title, NULL);
      return poise_words_format (_ ("Shifts “{section}” and later sections"), "section", title, NULL);
    case POISE_BREAK_COVERS_PART:
      if (covers_all (plan, index, section))
        return poise_words_format (_ ("“{section}” has its own first day and stays"), "section", title, NULL);
      return poise_words_format (_ ("Covers only part of “{section}”; nothing moves"), "section", title, NULL);
    case POISE_BREAK_OUTSIDE:
      return g_strdup (_ ("No section is on these days"));
    case POISE_BREAK_UNKNOWN:
    default:
      return NULL;
    }
}

/**
 * poise_words_section_dates:
 * @plan: a plan
 * @index: which section
 *
 * Returns: (transfer full) (nullable): its days, and the break that it comes after; %NULL where the days are unknown
 */
char *
poise_words_section_dates (const PoisePlan *plan, guint index)
{
  const PoiseBreak *pause;
  g_autofree char *dates = NULL;
  GDate first, last;

  if (!poise_plan_get_section_days (plan, index, &first, &last))
    return NULL;
  dates = poise_words_date_range (&first, &last);
  pause = poise_plan_get_break_before (plan, index);
  if (pause == NULL)
    return g_steal_pointer (&dates);
  if (pause->title == NULL)
    return poise_words_format (_ ("{dates}, after a break"), "dates", dates, NULL);
  /* Translators: the days of a section, and the name of the break that comes before it, such as "Winter break" */
  return poise_words_format (_ ("{dates}, after “{break}”"), "dates", dates, "break", pause->title, NULL);
}

/**
 * poise_words_section_order:
 * @plan: a plan
 * @index: which section
 *
 * Returns: (transfer full) (nullable): that a section with a start of its own is not after the one before it, as
 *   something to look at; %NULL where it is
 */
char *
poise_words_section_order (const PoisePlan *plan, guint index)
{
  GDate first, last, first_before, last_before;
  g_autofree char *title = NULL;

  if (index == 0 || poise_plan_get_section (plan, index)->start == NULL ||
      !poise_plan_get_section_days (plan, index, &first, &last) ||
      !poise_plan_get_section_days (plan, index - 1, &first_before, &last_before) ||
      g_date_compare (&first, &last_before) > 0)
    return NULL;
  title = poise_words_section_title (plan, index - 1);
  if (g_date_compare (&first, &first_before) < 0)
    return poise_words_format (_ ("Begins before “{section}” begins"), "section", title, NULL);
  return poise_words_format (_ ("Begins before “{section}” ends"), "section", title, NULL);
}

/** poise_words_section_otherwise: where a section would begin without a start of its own. */
char *
poise_words_section_otherwise (const GDate *first)
{
  g_autofree char *date = poise_words_date (first);

  return poise_words_format (_ ("Would otherwise begin on {date}"), "date", date, NULL);
}

/* ---- Live sessions ---- */

/**
 * poise_words_fill_sessions:
 * @plan: a plan
 * @tally: what filling its live sessions would do
 *
 * Returns: (transfer full): that, or what is missing for it
 */
char *
poise_words_fill_sessions (const PoisePlan *plan, const PoiseSessionTally *tally)
{
  g_autofree char *count = poise_words_number (tally->n_added);

  if (plan->live_slot == NULL || plan->live_slot->weekday == POISE_UNSET || plan->live_slot->time == NULL)
    return g_strdup (_ ("Needs a weekday and a time of day"));
  if (tally->n_added > 0)
    return poise_words_format (ngettext ("{count} live session will be added", "{count} live sessions will be added",
                                         tally->n_added),
                               "count", count, NULL);
  if (tally->n_left > 0)
    return g_strdup (_ ("No live session can be added"));
  return g_strdup (_ ("Every synchronous activity has a live session"));
}

/** poise_words_fill_left: (nullable): who finds no day at the usual live slot; %NULL where nobody. */
char *
poise_words_fill_left (const PoiseSessionTally *tally)
{
  g_autofree char *count = poise_words_number (tally->n_left);

  if (tally->n_left == 0)
    return NULL;
  return poise_words_format (ngettext ("{count} activity has no such day in its section",
                                       "{count} activities have no such day in their section", tally->n_left),
                             "count", count, NULL);
}

/* ---- What is used ---- */

/** poise_words_covered_by: how many activities lead to an outcome. */
char *
poise_words_covered_by (guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  if (n_activities == 0)
    return g_strdup (_ ("No activity yet"));
  return poise_words_format (ngettext ("Covered by {count} activity", "Covered by {count} activities", n_activities),
                             "count", count, NULL);
}

/** poise_words_used_by: how many activities use a tool. */
char *
poise_words_used_by (guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  if (n_activities == 0)
    return g_strdup (_ ("Not used yet"));
  return poise_words_format (ngettext ("Used by {count} activity", "Used by {count} activities", n_activities),
                             "count", count, NULL);
}

/** poise_words_tool_removed: that a tool has gone, and from how many activities. */
char *
poise_words_tool_removed (const char *name, guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  if (n_activities == 0)
    return poise_words_format (_ ("“{tool}” removed"), "tool", name, NULL);
  return poise_words_format (ngettext ("“{tool}” removed, also from {count} activity",
                                       "“{tool}” removed, also from {count} activities", n_activities),
                             "tool", name, "count", count, NULL);
}

/** poise_words_outcome_removed: that an outcome has gone, and from how many activities. */
char *
poise_words_outcome_removed (guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  if (n_activities == 0)
    return g_strdup (_ ("Outcome removed"));
  return poise_words_format (ngettext ("Outcome removed, also from {count} activity",
                                       "Outcome removed, also from {count} activities", n_activities),
                             "count", count, NULL);
}

/* ---- Goals ---- */

static char *
say_hours (gint64 least_minutes, gint64 most_minutes)
{
  gint64 least = (least_minutes + 30) / 60, most = (most_minutes + 30) / 60;
  g_autofree char *from = poise_words_number (least);
  g_autofree char *to = poise_words_number (most);

  if (most_minutes < 60)
    return poise_words_duration (most_minutes);
  if (least == most)
    return poise_words_duration (least * 60);
  /* Translators: a range of hours: “25–30 h” */
  return poise_words_format (_ ("{least}–{most} h"), "least", from, "most", to, NULL);
}

/** poise_words_credit_load: what the credits stand for, with what that rests on. */
char *
poise_words_credit_load (const PoiseCreditLoad *load)
{
  g_autofree char *each = say_hours (load->least_hours * 60, load->most_hours * 60);
  g_autofree char *all = say_hours (load->least, load->most);
  g_autofree char *weekly = NULL;

  if (load->weeks == 0)
    return poise_words_format (_ ("At {each} a credit, {all} in all"), "each", each, "all", all, NULL);
  weekly = say_hours (load->least / load->weeks, load->most / load->weeks);
  return poise_words_format (_ ("At {each} a credit, {all} in all: about {weekly} a week"), "each", each, "all", all,
                             "weekly", weekly, NULL);
}

/** poise_words_present_share: how much of the decided time is synchronous now. */
char *
poise_words_present_share (const PoiseBalance *balance)
{
  g_autofree char *share = poise_words_share (&poise_balance_get_course (balance)->total, POISE_MODE_SYNCHRONOUS);

  if (share == NULL)
    return g_strdup (_ ("No time is decided yet"));
  return poise_words_format (_ ("Now {share} synchronous"), "share", share, NULL);
}

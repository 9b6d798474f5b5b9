/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When activities meet live, and whether that and the day when they are due fit the plan.
 */

#include "gui/details/poise-details-sessions.h"

#include "core/poise-date.h"
#include "poise-config.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* The day of the slot within the section's days if there is one, else their first. */
static void
find_day (const PoisePlan *plan, guint section, const GDate *today, GDate *day)
{
  GDate first, last;

  *day = *today;
  if (!poise_plan_get_section_days (plan, section, &first, &last))
    return;
  *day = first;
  if (!plan->live_slot || plan->live_slot->weekday == POISE_UNSET)
    return;
  while (g_date_compare (day, &last) <= 0)
    {
      if ((int)g_date_get_weekday (day) == plan->live_slot->weekday)
        return;
      g_date_add_days (day, 1);
    }
  *day = first;
}

/**
 * poise_session_suggest:
 * @plan: a plan
 * @place: of an activity
 * @today: for a plan that does not say when the section is
 * @zone: (nullable): for a plan that has no usual zone
 *
 * Returns: (transfer full): a session that is likely meant: in the section's days, at the time of the plan's live slot,
 *   as long as the activity
 */
PoiseSession *
poise_session_suggest (const PoisePlan *plan, PoisePlace place, const GDate *today, const char *zone)
{
  const PoiseLiveSlot *slot = plan->live_slot;
  const PoiseActivity *activity = poise_plan_get_activity (plan, place);
  PoiseSession *session = poise_record_new (&poise_session_type);
  g_autofree char *date = NULL;
  g_autofree char *start = NULL;
  GDate day;

  find_day (plan, place.section, today, &day);
  date = poise_date_format (&day);
  start = slot && slot->time ? g_strconcat (date, "T", slot->time, NULL) : g_strdup (date);
  poise_record_put_text (session, POISE_SESSION_START, start);
  if (activity->minutes != POISE_UNSET)
    poise_record_put_number (session, POISE_SESSION_MINUTES, activity->minutes);
  else if (slot)
    poise_record_put_number (session, POISE_SESSION_MINUTES, slot->minutes);
  poise_record_put_text (session, POISE_SESSION_ZONE, slot && slot->zone ? slot->zone : zone);
  return poise_record_seal (session);
}

/* ---- One for each of several ---- */

typedef struct
{
  const PoisePlan *plan;
  PoisePlace next; /* activities come in the order of the plan */
  const GDate *today;
  const char *zone;
} Each;

static PoiseActivity *
add_session (const PoiseActivity *activity, gpointer data)
{
  Each *each = data;
  g_autoptr (PoiseSession) session = NULL;
  g_autoptr (GPtrArray) schedule = NULL;

  while (each->next.activity >= poise_section_n_activities (poise_plan_get_section (each->plan, each->next.section))
         || poise_plan_get_activity (each->plan, each->next) != activity)
    {
      each->next.activity++;
      if (each->next.activity
          >= poise_section_n_activities (poise_plan_get_section (each->plan, each->next.section)))
        each->next = (PoisePlace){ each->next.section + 1, 0 };
    }
  if (activity->schedule)
    return poise_activity_ref (activity);
  session = poise_session_suggest (each->plan, each->next, each->today, each->zone);
  schedule = poise_records_new ();
  g_ptr_array_add (schedule, poise_record_ref (session));
  return poise_record_with_list (activity, POISE_ACTIVITY_SCHEDULE, schedule);
}

/**
 * poise_details_with_sessions:
 * @plan: a plan
 * @picks: which activities
 * @today: as for poise_session_suggest(), and so is @zone
 *
 * Returns: (transfer full): @plan with a session for each of @picks that has none
 */
PoisePlan *
poise_details_with_sessions (const PoisePlan *plan, const PoisePicks *picks, const GDate *today, const char *zone)
{
  Each each = { plan, { 0, 0 }, today, zone };

  return poise_edit_change_activities (plan, picks, add_session, &each);
}

/* ---- What may be worth a thought ---- */

static const PoiseBreak *
find_break (const PoisePlan *plan, const GDate *day)
{
  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    {
      const PoiseBreak *pause = g_ptr_array_index (plan->breaks, i);
      GDate from, to;

      if (!poise_date_parse (pause->from ? pause->from : pause->to, &from)
          || !poise_date_parse (pause->to ? pause->to : pause->from, &to))
        continue;
      if (g_date_compare (&from, day) <= 0 && g_date_compare (day, &to) <= 0)
        return pause;
    }
  return NULL;
}

static gboolean
find_section (const PoisePlan *plan, const GDate *day, guint *index)
{
  for (*index = 0; *index < poise_plan_n_sections (plan); (*index)++)
    {
      GDate first, last;

      if (poise_plan_get_section_days (plan, *index, &first, &last) && g_date_compare (&first, day) <= 0
          && g_date_compare (day, &last) <= 0)
        return TRUE;
    }
  return FALSE;
}

static char *
explain_break (const PoiseBreak *pause)
{
  if (!pause->title)
    return g_strdup (_ ("This day is in a break."));
  /* Translators: %s is the name of a break, for example “Winter break” */
  return g_strdup_printf (_ ("This day is in a break: %s."), pause->title);
}

static char *
explain_other_section (const PoisePlan *plan, guint section, const GDate *day)
{
  g_autofree char *days = NULL;
  g_autofree char *other = NULL;
  GDate first, last;
  guint index;

  if (find_section (plan, day, &index))
    {
      other = poise_words_section_title (plan, index);
      /* Translators: %s is the title of a section, for example “Week 2” */
      return g_strdup_printf (_ ("This day is in another section: %s."), other);
    }
  poise_plan_get_section_days (plan, section, &first, &last);
  days = poise_words_date_range (&first, &last);
  /* Translators: %s is a range of days, for example “11–17 Jan” */
  return g_strdup_printf (_ ("This day is outside of the section’s days, %s."), days);
}

/**
 * poise_details_day_hint:
 * @plan: a plan
 * @section: where an activity is
 * @when: (nullable): a day on which it meets or is due, with or without a time
 *
 * Returns: (transfer full) (nullable): that the day is in a break or not in the section, as a sentence
 */
char *
poise_details_day_hint (const PoisePlan *plan, guint section, const char *when)
{
  const PoiseBreak *pause;
  GDate day, first, last;

  g_date_clear (&day, 1);
  if (!poise_date_time_parse (when, &day, NULL))
    return NULL;
  pause = find_break (plan, &day);
  if (pause)
    return explain_break (pause);
  if (!poise_plan_get_section_days (plan, section, &first, &last))
    return NULL;
  if (g_date_compare (&first, &day) <= 0 && g_date_compare (&day, &last) <= 0)
    return NULL;
  return explain_other_section (plan, section, &day);
}

/* ---- What a session means ---- */

static GTimeZone *
find_zone (const char *name)
{
  return name ? g_time_zone_new_identifier (name) : NULL;
}

/* "2027-01-12T10:00" in one zone is "2027-01-12T04:00" in the other; NULL where the clocks show the same. */
static char *
move_to_zone (const char *start, const char *from, const char *to)
{
  g_autoptr (GTimeZone) here = find_zone (from);
  g_autoptr (GTimeZone) there = find_zone (to);
  g_autofree char *with_seconds = g_strconcat (start, ":00", NULL);
  g_autoptr (GDateTime) moment = here && there ? g_date_time_new_from_iso8601 (with_seconds, here) : NULL;
  g_autoptr (GDateTime) moved = moment ? g_date_time_to_timezone (moment, there) : NULL;

  if (!moved || g_date_time_get_utc_offset (moved) == g_date_time_get_utc_offset (moment))
    return NULL;
  return g_date_time_format (moved, "%Y-%m-%dT%H:%M");
}

/* When it is, and in which section that is if it is the activity's own. */
static char *
explain_place (const PoisePlan *plan, guint section, const PoiseSession *session)
{
  g_autofree char *when = poise_words_session (session);
  g_autofree char *title = NULL;
  GDate day, first, last;

  g_date_clear (&day, 1);
  if (!when || !poise_date_time_parse (session->start, &day, NULL)
      || !poise_plan_get_section_days (plan, section, &first, &last) || g_date_compare (&day, &first) < 0
      || g_date_compare (&day, &last) > 0)
    return g_steal_pointer (&when);
  title = poise_words_section_title (plan, section);
  /* Translators: when a session is, and in which section: “Tue, 12 Jan 2027, 10:00–11:00, Stockholm time; Week 1” */
  return poise_words_format (_ ("{when}; {section}"), "when", when, "section", title, NULL);
}

/**
 * poise_session_explain:
 * @plan: a plan
 * @section: where the activity is
 * @session: a live session of it
 * @zone: (nullable): where the person is
 *
 * Returns: (transfer full) (nullable): "Tue, 12 Jan 2027, 10:00–11:00, Stockholm time; Week 1", and in a second line when
 *   that is in @zone, if clocks show something else there
 */
char *
poise_session_explain (const PoisePlan *plan, guint section, const PoiseSession *session, const char *zone)
{
  g_autofree char *when = explain_place (plan, section, session);
  g_autofree char *start = NULL;
  g_autofree char *here = NULL;
  g_autofree char *line = NULL;

  if (when && session->zone && strchr (session->start, 'T'))
    start = move_to_zone (session->start, session->zone, zone);
  if (!start)
    return g_steal_pointer (&when);
  here = poise_words_time_range (start, session->minutes);
  /* Translators: when a session is where the person is who reads this: “Your time: Tue, 12 Jan 2027, 04:00–05:00” */
  line = poise_words_format (_ ("Your time: {when}"), "when", here, NULL);
  return g_strconcat (when, "\n", line, NULL);
}

/** poise_details_system_zone: Returns: (transfer full) (nullable): the zone that the computer is set to, if it has a name */
char *
poise_details_system_zone (void)
{
  g_autoptr (GTimeZone) local = g_time_zone_new_local ();
  const char *name = g_time_zone_get_identifier (local);

  return strchr (name, '/') && !g_path_is_absolute (name) ? g_strdup (name) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules on when things happen: what the plan says of one thing in two places, and deadlines that pile up.
 */

#include "advisor/poise-rule.h"

#include "advisor/poise-meeting.h"
#include "core/poise-breaks.h"

#define SOURCE(name) &poise_sources[POISE_SOURCE_##name]

/* From how many deadlines on one day on; ours. */
#define MANY_DEADLINES 3

/* How long after its section work may be due before one wonders; ours. */
#define DAYS_OF_GRACE 7

/* Two lengths that differ by less are taken for the same. */
#define MINUTES_OF_GRACE 5

static gboolean
is_in_break (const PoisePlan *plan, guint32 julian)
{
  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    {
      GDate first, last;

      if (poise_break_get_days (g_ptr_array_index (plan->breaks, i), &first, &last)
          && julian >= g_date_get_julian (&first) && julian <= g_date_get_julian (&last))
        return TRUE;
    }
  return FALSE;
}

static gboolean
meets_in_break (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseActivity *activity = given->activity;
  PoiseMeeting meeting;

  if (given->plan->breaks == NULL || activity->mode == POISE_MODE_ASYNCHRONOUS)
    return FALSE;
  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    if (poise_meeting_get (activity, i, &meeting) && is_in_break (given->plan, meeting.julian))
      {
        poise_advice_put_date (draft, "date", meeting.julian);
        return TRUE;
      }
  return FALSE;
}

/* The first of the activity's days that its section does not reach; 0 if there is none. */
static guint32
find_stray_day (const PoiseCase *given)
{
  const PoiseActivity *activity = given->activity;
  PoiseMeeting meeting;
  guint32 due;

  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    if (poise_meeting_get (activity, i, &meeting)
        && (meeting.julian < given->first_day || meeting.julian > given->last_day))
      return meeting.julian;
  if (poise_meeting_get_day (activity->due, &due)
      && (due < given->first_day || due > given->last_day + DAYS_OF_GRACE))
    return due;
  return 0;
}

static gboolean
is_outside_section (const PoiseCase *given, PoiseAdvice *draft)
{
  guint32 day;

  if (given->first_day == 0 || (given->activity->schedule == NULL && given->activity->due == NULL))
    return FALSE;
  day = find_stray_day (given);
  if (day == 0)
    return FALSE;
  poise_advice_put_date (draft, "date", day);
  poise_advice_put_date (draft, "first", given->first_day);
  poise_advice_put_date (draft, "last", given->last_day);
  return TRUE;
}

static gboolean
meets_in_own_time (const PoiseCase *given, PoiseAdvice *draft)
{
  PoiseMeeting meeting;

  if (given->activity->mode != POISE_MODE_ASYNCHRONOUS || given->activity->schedule == NULL
      || !poise_meeting_get (given->activity, 0, &meeting))
    return FALSE;
  poise_advice_put_date (draft, "date", meeting.julian);
  draft->suggests = POISE_MODE_SYNCHRONOUS;
  return TRUE;
}

/* Sessions may be parts of the activity, or each the whole of it. */
static gboolean
lasts_otherwise (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseActivity *activity = given->activity;
  gint64 sum = 0;
  gboolean whole = FALSE;

  if (activity->mode != POISE_MODE_SYNCHRONOUS || activity->schedule == NULL || activity->minutes <= 0)
    return FALSE;
  for (guint i = 0; i < activity->schedule->len; i++)
    {
      const PoiseSession *session = g_ptr_array_index (activity->schedule, i);

      if (session->minutes == POISE_UNSET)
        return FALSE;
      sum += session->minutes;
      whole |= ABS (session->minutes - activity->minutes) < MINUTES_OF_GRACE;
    }
  if (whole || ABS (sum - activity->minutes) < MINUTES_OF_GRACE)
    return FALSE;
  poise_advice_put_minutes (draft, "minutes", activity->minutes);
  poise_advice_put_minutes (draft, "sessions", sum);
  return TRUE;
}

static gboolean
is_for_everybody (const PoiseActivity *activity)
{
  return activity->group == NULL || activity->group->kind == POISE_GROUP_NONE
         || activity->group->kind == POISE_GROUP_WHOLE;
}

static int
get_end (const PoiseMeeting *meeting)
{
  return meeting->start + MAX (meeting->minutes, 0);
}

static gboolean
meetings_overlap (const PoiseMeeting *first, const PoiseMeeting *second)
{
  return first->activity != second->activity && first->julian == second->julian
         && second->start < get_end (first) && g_strcmp0 (first->zone, second->zone) == 0;
}

/* Of sessions in the order of their beginnings, each is compared with the one before it that ends last. */
static gboolean
has_overlap (const PoiseCase *given, PoiseAdvice *draft)
{
  const GArray *meetings = poise_case_get_meetings (given);
  const PoiseMeeting *last = NULL;

  for (guint i = 0; i < meetings->len; i++)
    {
      const PoiseMeeting *meeting = &g_array_index (meetings, PoiseMeeting, i);

      if (meeting->start < 0 || !is_for_everybody (meeting->activity))
        continue;
      if (last != NULL && meetings_overlap (last, meeting))
        {
          poise_advice_put_text (draft, "first", last->activity->title);
          poise_advice_put_text (draft, "second", meeting->activity->title);
          poise_advice_put_date (draft, "date", meeting->julian);
          return TRUE;
        }
      if (last == NULL || last->julian != meeting->julian || get_end (meeting) > get_end (last))
        last = meeting;
    }
  return FALSE;
}

static gint
compare_days (gconstpointer a, gconstpointer b)
{
  const guint32 *left = a, *right = b;

  return *left < *right ? -1 : *left > *right;
}

static gboolean
has_many_deadlines (const PoiseCase *given, PoiseAdvice *draft)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint run = 0;

  for (guint i = 0; i < poise_section_n_activities (given->section); i++)
    {
      const PoiseActivity *activity = g_ptr_array_index (given->section->activities, i);
      guint32 day;

      if (activity->due != NULL && poise_meeting_get_day (activity->due, &day))
        g_array_append_val (days, day);
    }
  g_array_sort (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    {
      guint32 day = g_array_index (days, guint32, i);

      run = i > 0 && g_array_index (days, guint32, i - 1) == day ? run + 1 : 1;
      if (run >= MANY_DEADLINES && (i + 1 == days->len || g_array_index (days, guint32, i + 1) != day))
        {
          poise_advice_put_number (draft, "count", run);
          poise_advice_put_date (draft, "date", day);
          return TRUE;
        }
    }
  return FALSE;
}

/* Only where times are set for most: not every plan has its calendar in it. */
static gboolean
has_untimed_meetings (const PoiseCase *given, PoiseAdvice *draft)
{
  guint n_untimed = given->totals->marks[POISE_MARK_LIVE_WITHOUT_TIME];
  guint n_timed = given->totals->marks[POISE_MARK_LIVE_WITH_TIME];

  if (n_untimed == 0 || n_timed <= n_untimed)
    return FALSE;
  poise_advice_put_number (draft, "count", n_untimed);
  poise_advice_put_number (draft, "total", n_untimed + n_timed);
  return TRUE;
}

/* What a session is made of */
#define MEETING                                                                                              \
  (POISE_READS_OF_ACTIVITIES (MODE) | POISE_READS_OF_ACTIVITIES (SCHEDULE)                                   \
   | POISE_READS_OF_ACTIVITIES (MINUTES))

static const PoiseRule rules[] = {
  {
      .id = "session-in-break",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_PROBLEM,
      .source = SOURCE (SUNY_2021),
      .reads = POISE_READS (BREAKS),
      .condition = meets_in_break,
  },
  {
      .id = "date-outside-section",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (SUNY_2021),
      .reads = POISE_READS_DAYS,
      .condition = is_outside_section,
  },
  {
      .id = "own-time-with-session",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (HRASTINSKI_2008),
      .condition = meets_in_own_time,
  },
  {
      .id = "session-length",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (SUNY_2021),
      .condition = lasts_otherwise,
  },
  {
      .id = "sessions-overlap",
      .scope = POISE_SCOPE_SECTION,
      .severity = POISE_SEVERITY_PROBLEM,
      .source = SOURCE (SUNY_2021),
      .reads_of_activities = POISE_READS_OF_ACTIVITIES (TITLE) | POISE_READS_OF_ACTIVITIES (GROUP) | MEETING,
      .condition = has_overlap,
  },
  {
      .id = "deadlines-on-one-day",
      .scope = POISE_SCOPE_SECTION,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (WORCESTER_2019),
      .reads_of_activities = POISE_READS_OF_ACTIVITIES (DUE),
      .condition = has_many_deadlines,
  },
  {
      .id = "sessions-without-time",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (SUNY_2021),
      .condition = has_untimed_meetings,
      .concerns = POISE_MARK_LIVE_WITHOUT_TIME,
  },
};

const PoiseRuleFamily poise_rules_dates = { "dates", rules, G_N_ELEMENTS (rules) };

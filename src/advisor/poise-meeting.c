/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading sessions, and putting those of a section in order.
 */

#include "advisor/poise-meeting.h"

#include "core/poise-date.h"

/** poise_meeting_get_day: the day of a plan's date or date-time text; whether there is one. */
gboolean
poise_meeting_get_day (const char *date_or_time, guint32 *julian)
{
  GDate date;

  g_date_clear (&date, 1);
  if (!poise_date_time_parse (date_or_time, &date, NULL))
    return FALSE;
  *julian = g_date_get_julian (&date);
  return TRUE;
}

/**
 * poise_meeting_get:
 * @activity: an activity
 * @index: which of its sessions, from 0
 * @meeting: (out caller-allocates): the session
 *
 * Returns: whether the session has a day
 */
gboolean
poise_meeting_get (const PoiseActivity *activity, guint index, PoiseMeeting *meeting)
{
  const PoiseSession *session = g_ptr_array_index (activity->schedule, index);
  GDate date;

  g_date_clear (&date, 1);
  if (!poise_date_time_parse (session->start, &date, &meeting->start))
    return FALSE;
  meeting->activity = activity;
  meeting->julian = g_date_get_julian (&date);
  meeting->minutes = session->minutes != POISE_UNSET ? session->minutes : activity->minutes;
  meeting->zone = session->zone;
  return TRUE;
}

static int
compare_meetings (gconstpointer a, gconstpointer b)
{
  const PoiseMeeting *left = a, *right = b;

  if (left->julian != right->julian)
    return left->julian < right->julian ? -1 : 1;
  return left->start - right->start;
}

/* Whether one session is all that a learner goes to: a second slot, or one for each group. */
static gboolean
offers_slots (const PoiseActivity *activity)
{
  for (guint i = 0; i < activity->schedule->len; i++)
    {
      const PoiseSession *session = g_ptr_array_index (activity->schedule, i);

      if (session->minutes != POISE_UNSET && session->minutes < activity->minutes)
        return FALSE;
    }
  return activity->minutes != POISE_UNSET;
}

/**
 * poise_meetings_of_section:
 * @section: a section
 *
 * Where each session of an activity is as long as the activity, they are slots of which a learner needs one;
 * the first stands for all.
 *
 * Returns: (transfer full) (element-type PoiseMeeting): the sessions of its synchronous activities by day and time
 */
GArray *
poise_meetings_of_section (const PoiseSection *section)
{
  GArray *meetings = g_array_new (FALSE, FALSE, sizeof (PoiseMeeting));
  PoiseMeeting meeting;

  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      const PoiseActivity *activity = g_ptr_array_index (section->activities, i);

      if (activity->schedule == NULL || activity->mode != POISE_MODE_SYNCHRONOUS)
        continue;
      for (guint k = 0; k < (offers_slots (activity) ? 1 : activity->schedule->len); k++)
        if (poise_meeting_get (activity, k, &meeting))
          g_array_append_val (meetings, meeting);
    }
  g_array_sort (meetings, compare_meetings);
  return meetings;
}

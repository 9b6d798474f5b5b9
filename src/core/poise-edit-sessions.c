/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Live sessions from the usual live slot: each section's activities one after the other, on the days of the
 * section that are the slot's weekday and have class.
 */

#include "core/poise-edit.h"

#include "core/poise-break-effect.h"
#include "core/poise-date.h"

#define DAY_MINUTES (24 * 60)
#define USUAL_MINUTES 60 /* kept free for a meeting of which nothing says how long it is */

/**
 * Desk:
 * @plan: the plan
 * @time: the minute of the day on which the slot begins
 * @section: whose activities are given sessions
 * @day: the day of the slot that is being filled; not valid where the section has none
 * @last: the last day of the section
 * @next: the minute of @day from which there is room
 * @tally: what was done
 *
 * Where in the course the filling has come to.
 */
typedef struct
{
  const PoisePlan *plan;
  int time;
  const PoiseSection *section;
  GDate day;
  GDate last;
  int next;
  PoiseSessionTally *tally;
} Desk;

static int
length_of (const Desk *desk, const PoiseActivity *activity)
{
  return activity->minutes > 0 ? activity->minutes : desk->plan->live_slot->minutes;
}

/* The first minute of @desk's day, from the slot's on, at which no session of the section that stands already goes on. */
static int
find_room (const Desk *desk)
{
  int room = desk->time;

  for (guint i = 0; i < poise_section_n_activities (desk->section); i++)
    {
      const PoiseActivity *activity = poise_section_get_activity (desk->section, i);

      for (guint k = 0; k < poise_list_length (activity->schedule); k++)
        {
          const PoiseSession *session = g_ptr_array_index (activity->schedule, k);
          int minutes = session->minutes > 0 ? session->minutes : length_of (desk, activity);
          int begin;
          GDate day;

          g_date_clear (&day, 1);
          if (poise_date_time_parse (session->start, &day, &begin) && begin >= 0 &&
              g_date_compare (&day, &desk->day) == 0 &&
              g_strcmp0 (session->zone, desk->plan->live_slot->zone) == 0)
            room = MAX (room, begin + (minutes > 0 ? minutes : USUAL_MINUTES));
        }
    }
  return room;
}

/* Goes to the first day of the slot from @day on that has class. Whether the section has one. */
static gboolean
go_to_day (Desk *desk, GDate day)
{
  g_date_clear (&desk->day, 1);
  for (; g_date_compare (&day, &desk->last) <= 0; g_date_add_days (&day, 1))
    if ((int) g_date_get_weekday (&day) == desk->plan->live_slot->weekday && !poise_plan_is_free_day (desk->plan, &day))
      {
        desk->day = day;
        desk->next = find_room (desk);
        return TRUE;
      }
  return FALSE;
}

/* Goes on to a later day where the slot is full and there is one; on the last day meetings go beyond its end. */
static void
make_room (Desk *desk, int minutes)
{
  int end = desk->plan->live_slot->minutes > 0 ? desk->time + desk->plan->live_slot->minutes : DAY_MINUTES;

  while (desk->next > desk->time && desk->next + minutes > end)
    {
      Desk later = *desk;
      GDate day = desk->day;

      g_date_add_days (&day, 1);
      if (!go_to_day (&later, day))
        return;
      *desk = later;
    }
}

static PoiseSession *
make_session (const Desk *desk, int minutes)
{
  PoiseSession *session = poise_record_new (&poise_session_type);
  g_autofree char *date = poise_date_format (&desk->day);
  g_autofree char *start = g_strdup_printf ("%sT%02d:%02d", date, desk->next / 60, desk->next % 60);

  poise_record_put_text (session, POISE_SESSION_START, start);
  if (minutes > 0)
    poise_record_put_number (session, POISE_SESSION_MINUTES, minutes);
  poise_record_put_text (session, POISE_SESSION_ZONE, desk->plan->live_slot->zone);
  return poise_record_seal (session);
}

static PoiseActivity *
fill_activity (Desk *desk, PoiseActivity *activity)
{
  g_autoptr (GPtrArray) schedule = NULL;
  int minutes = length_of (desk, activity);
  int taken = minutes > 0 ? minutes : USUAL_MINUTES;

  if (activity->mode != POISE_MODE_SYNCHRONOUS || activity->schedule != NULL)
    return poise_activity_ref (activity);
  if (g_date_valid (&desk->day))
    make_room (desk, taken);
  if (!g_date_valid (&desk->day) || desk->next >= DAY_MINUTES)
    {
      desk->tally->n_left++;
      return poise_activity_ref (activity);
    }
  desk->tally->n_added++;
  schedule = poise_records_new ();
  g_ptr_array_add (schedule, make_session (desk, minutes));
  desk->next += MIN (taken, DAY_MINUTES);
  return poise_record_with_list (activity, POISE_ACTIVITY_SCHEDULE, schedule);
}

static PoiseSection *
fill_section (Desk *desk, guint index)
{
  g_autoptr (GPtrArray) activities = poise_records_new ();
  GDate first;

  desk->section = poise_plan_get_section (desk->plan, index);
  g_date_clear (&desk->day, 1);
  if (poise_plan_get_section_days (desk->plan, index, &first, &desk->last))
    go_to_day (desk, first);
  for (guint i = 0; i < poise_section_n_activities (desk->section); i++)
    g_ptr_array_add (activities, fill_activity (desk, poise_section_get_activity (desk->section, i)));
  return poise_record_with_list (desk->section, POISE_SECTION_ACTIVITIES, activities);
}

/**
 * poise_edit_fill_sessions:
 * @plan: a plan
 * @tally: (out caller-allocates): what was done
 *
 * Gives each synchronous activity without a live session one at the plan's usual live slot, in the days of its
 * section, in the order of the plan. Several of a section stand one after the other, behind what already meets
 * there; in a section that has the slot's weekday more than once, what the slot has no room for comes to the
 * next of those days. Days in breaks are left out. A session lasts as long as its activity, else as the slot.
 *
 * An activity is left without where the slot has no weekday or no time, its section has no such day, or the day
 * is over.
 *
 * Returns: (transfer full): @plan with those sessions; the same plan where none is added
 */
PoisePlan *
poise_edit_fill_sessions (const PoisePlan *plan, PoiseSessionTally *tally)
{
  g_autoptr (GPtrArray) sections = NULL;
  Desk desk = { .plan = plan, .tally = tally };

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (tally != NULL, NULL);

  *tally = (PoiseSessionTally){ 0, 0 };
  if (plan->live_slot == NULL || plan->live_slot->weekday == POISE_UNSET ||
      !poise_time_parse (plan->live_slot->time, &desk.time))
    return poise_plan_ref (plan);
  sections = poise_records_new ();
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    g_ptr_array_add (sections, fill_section (&desk, i));
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

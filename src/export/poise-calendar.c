/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * In the order of the plan: each activity's sessions and deadline, then the days without class.
 */

#include "export/poise-calendar.h"

#include "core/poise-address.h"
#include "core/poise-breaks.h"
#include "core/poise-date.h"
#include "core/poise-edit.h"
#include "export/poise-calendar-zone.h"
#include "export/poise-pdf-pages.h"
#include "words/poise-words-calendar.h"
#include "words/poise-words-document.h"

#include <string.h>

#define ID_MAX 64
#define ID_SIGNS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"

/**
 * Calendar:
 * @plan: the plan
 * @filled: the same with a session for each synchronous activity, where the usual live slot gives one
 * @for_students: whether it is for them
 * @mark: what the ids of this course's events have in common
 * @zone: (nullable): of times for which the plan names none
 * @events: what there is so far
 *
 * What the events are made of.
 */
typedef struct
{
  const PoisePlan *plan;
  PoisePlan *filled;
  gboolean for_students;
  char *mark;
  const char *zone;
  GPtrArray *events;
} Calendar;

static void
event_free (gpointer data)
{
  PoiseCalendarEvent *event = data;

  g_free (event->uid);
  g_free (event->summary);
  g_free (event->description);
  g_free (event->location);
  g_free (event->uri);
  g_free (event->zone);
  g_clear_pointer (&event->time_zone, g_time_zone_unref);
  g_free (event);
}

/* ---- Ids ---- */

static char *
digest (const char *text)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  return g_strndup (sum, 12);
}

static char *
make_uid (const Calendar *self, const char *id, const char *what, guint index)
{
  gboolean plain = strlen (id) <= ID_MAX && id[strspn (id, ID_SIGNS)] == '\0';
  g_autofree char *safe = plain ? g_strdup (id) : digest (id);

  return g_strdup_printf ("%s-%s-%u-%s@poise", safe, what, index + 1, self->mark);
}

/* ---- Descriptions ---- */

static void
add_line (GString *lines, const char *line)
{
  if (line == NULL || *line == '\0')
    return;
  if (lines->len > 0)
    g_string_append_c (lines, '\n');
  g_string_append (lines, line);
}

static void
take_line (GString *lines, char *line)
{
  add_line (lines, line);
  g_free (line);
}

static void
add_links (GString *lines, const PoiseActivity *activity)
{
  for (guint i = 0; i < poise_list_length (activity->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (activity->links, i);
      g_autofree char *escaped = link->uri != NULL && poise_address_get_kind (link->uri) != POISE_ADDRESS_OTHER
                                     ? poise_address_escape (link->uri)
                                     : NULL;
      const char *address = escaped != NULL ? escaped : link->uri;

      if (address != NULL)
        take_line (lines, poise_words_calendar_link (link->title, address));
      else
        add_line (lines, link->title);
    }
}

/* Of the activity at @place; @first_line (nullable) stands before all else. */
static char *
describe (const Calendar *self, PoisePlace place, gboolean is_due, const char *first_line)
{
  const PoiseActivity *activity = poise_plan_get_activity (self->plan, place);
  GString *lines = g_string_new (NULL);

  add_line (lines, first_line);
  take_line (lines, poise_words_document_title (self->plan));
  take_line (lines, poise_words_section_title (self->plan, place.section));
  if (is_due && activity->minutes > 0)
    take_line (lines, poise_words_calendar_time (activity->minutes));
  take_line (lines, poise_words_group (activity->group));
  take_line (lines, poise_words_assessment (activity->assessment));
  take_line (lines, poise_words_calendar_tools (self->plan, activity->tools));
  add_links (lines, activity);
  if (!self->for_students)
    add_line (lines, activity->notes);
  return g_string_free (lines, FALSE);
}

/* ---- Places ---- */

static char *
find_first_address (const PoiseActivity *activity)
{
  for (guint i = 0; i < poise_list_length (activity->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (activity->links, i);

      if (link->uri != NULL && poise_address_get_kind (link->uri) == POISE_ADDRESS_WEB)
        return poise_address_escape (link->uri);
    }
  return NULL;
}

/* The first of its tools that has an address of the web; tools of the catalogue have none */
static char *
find_address_of_tool (const Calendar *self, const PoiseActivity *activity)
{
  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    {
      const PoiseTool *tool = poise_plan_find_tool (self->plan, g_ptr_array_index (activity->tools, i));

      if (tool != NULL && tool->uri != NULL && poise_address_get_kind (tool->uri) == POISE_ADDRESS_WEB)
        return poise_address_escape (tool->uri);
    }
  return NULL;
}

/* Where everybody meets: the usual place, else a tool of the instructor's with an address, else the tools by name.
 * Links of an activity are mostly what to read, so they are no place. */
static void
put_place (const Calendar *self, PoiseCalendarEvent *event, const PoiseActivity *activity)
{
  const PoiseLiveSlot *slot = self->plan->live_slot;
  const char *usual = slot != NULL ? slot->uri : NULL;

  if (usual != NULL && poise_address_get_kind (usual) == POISE_ADDRESS_WEB)
    event->uri = poise_address_escape (usual);
  else if (usual == NULL)
    event->uri = find_address_of_tool (self, activity);
  event->location = g_strdup (event->uri != NULL ? event->uri : usual);
  if (event->location == NULL && poise_list_length (activity->tools) > 0)
    event->location = poise_words_tool (self->plan, g_ptr_array_index (activity->tools, 0));
  if (event->uri == NULL)
    event->uri = find_first_address (activity);
}

/* ---- Times ---- */

/* Whether @text says a day; then @event is on it, and of the time that it says in @zone, if that exists. */
static gboolean
put_start (const Calendar *self, PoiseCalendarEvent *event, const char *text, const char *zone)
{
  g_autoptr (GTimeZone) found = zone != NULL ? poise_calendar_zone_find (zone) : NULL;

  g_date_clear (&event->first, 1);
  if (!poise_date_time_parse (text, &event->first, &event->minute_of_day))
    return FALSE;
  event->last = event->first;
  if (event->minute_of_day >= 0 && found != NULL)
    {
      event->zone = g_strdup (zone);
      event->time_zone = g_steal_pointer (&found);
    }
  return TRUE;
}

static int
find_minutes (const Calendar *self, const PoiseActivity *activity, const PoiseSession *session)
{
  const PoiseLiveSlot *slot = self->plan->live_slot;

  if (session->minutes >= 0)
    return session->minutes;
  if (activity->minutes > 0)
    return activity->minutes;
  return slot != NULL && slot->minutes > 0 ? slot->minutes : 0;
}

/* ---- Events ---- */

static void
add_session (Calendar *self, PoisePlace place, const PoiseActivity *activity, guint index)
{
  const PoiseSession *session = g_ptr_array_index (activity->schedule, index);
  const char *zone = session->zone != NULL ? session->zone : self->zone;
  PoiseCalendarEvent *event = g_new0 (PoiseCalendarEvent, 1);
  g_autofree char *unknown_zone = NULL;

  if (!put_start (self, event, session->start, zone))
    {
      event_free (event);
      return;
    }
  event->tentative = poise_plan_get_activity (self->plan, place)->schedule == NULL;
  event->busy = TRUE;
  event->minutes = find_minutes (self, activity, session);
  if (event->minute_of_day >= 0 && zone != NULL && event->zone == NULL)
    unknown_zone = poise_words_calendar_unknown_zone (zone);
  event->uid = make_uid (self, activity->id, "live", index);
  event->summary = poise_words_calendar_session (poise_words_document_activity_title (activity), self->plan->code);
  event->description
      = describe (self, place, FALSE, event->tentative ? poise_words_calendar_usual_time () : unknown_zone);
  put_place (self, event, activity);
  g_ptr_array_add (self->events, event);
}

static void
add_deadline (Calendar *self, PoisePlace place, const PoiseActivity *activity)
{
  PoiseCalendarEvent *event = g_new0 (PoiseCalendarEvent, 1);

  if (!put_start (self, event, activity->due, self->zone))
    {
      event_free (event);
      return;
    }
  event->uid = make_uid (self, activity->id, "due", 0);
  event->summary = poise_words_calendar_deadline (poise_words_document_activity_title (activity), self->plan->code);
  event->description = describe (self, place, TRUE, NULL);
  event->uri = find_first_address (activity);
  g_ptr_array_add (self->events, event);
}

static void
add_activity (Calendar *self, PoisePlace place)
{
  const PoiseActivity *activity = poise_plan_get_activity (self->filled, place);

  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    add_session (self, place, activity, i);
  if (activity->due != NULL)
    add_deadline (self, place, activity);
}

static void
add_break (Calendar *self, guint index)
{
  const PoiseBreak *days = g_ptr_array_index (self->plan->breaks, index);
  PoiseCalendarEvent *event;
  GDate first, last;

  if (!poise_break_get_days (days, &first, &last))
    return;
  event = g_new0 (PoiseCalendarEvent, 1);
  event->first = first;
  event->last = last;
  event->minute_of_day = -1;
  event->uid = make_uid (self, "course", "break", index);
  event->summary = poise_words_calendar_break (days->title, self->plan->code);
  event->description = poise_words_document_title (self->plan);
  g_ptr_array_add (self->events, event);
}

/* ---- The whole ---- */

static char *
make_mark (const PoisePlan *plan)
{
  return digest (plan->code != NULL ? plan->code : plan->title != NULL ? plan->title : "");
}

/* Events of activities are told apart by ids, so that a new title changes nothing. */
static char *
make_mark_of_activities (const PoisePlan *plan)
{
  return digest (plan->code != NULL ? plan->code : "");
}

/**
 * poise_calendar_new:
 * @plan: a plan
 * @audience: for whom
 *
 * Returns: (transfer full) (element-type PoiseCalendarEvent): the events
 */
GPtrArray *
poise_calendar_new (const PoisePlan *plan, PoiseAudience audience)
{
  PoiseSessionTally tally;
  g_autoptr (PoisePlan) filled = poise_edit_fill_sessions (plan, &tally);
  Calendar self = { .plan = plan, .filled = filled, .for_students = audience == POISE_AUDIENCE_STUDENTS };

  self.events = g_ptr_array_new_with_free_func (event_free);
  self.zone = plan->live_slot != NULL ? plan->live_slot->zone : NULL;
  self.mark = make_mark_of_activities (plan);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      add_activity (&self, (PoisePlace){ i, k });
  g_free (self.mark);
  self.mark = make_mark (plan);
  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    add_break (&self, i);
  g_free (self.mark);
  return self.events;
}

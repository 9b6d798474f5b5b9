/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which kind keeps which time where is said in poise-moodle-documents.c; here is what follows.
 */

#include "import/poise-moodle-times.h"

#include "core/poise-date.h"

#include <string.h>

#define LAST_SECOND G_GINT64_CONSTANT (253402300799) /* of the year 9999, in UTC */
#define LONGEST_MEETING (12 * 3600)
#define MOST_MEETINGS 200
#define MINUTES(seconds) (int)MIN (((seconds) + 30) / 60, POISE_MINUTES_MAX)

/* ---- Moments ---- */

/* (transfer full) (nullable): "2027-01-12T10:00" in @zone; %NULL where nothing is set or it is no time */
static char *
format_moment (gint64 seconds, GTimeZone *zone)
{
  g_autoptr (GDateTime) moment =
      seconds > 0 && seconds <= LAST_SECOND ? g_date_time_new_from_unix_utc (seconds) : NULL;
  g_autoptr (GDateTime) local = moment != NULL ? g_date_time_to_timezone (moment, zone) : NULL;

  return local != NULL ? g_date_time_format (local, "%Y-%m-%dT%H:%M") : NULL;
}

static gint64
get (const PoiseMoodleModule *module, PoiseMoodleField field)
{
  return poise_moodle_get_number (module->fields[field]);
}

/**
 * poise_moodle_get_day:
 * @seconds: (nullable): since 1970, as the backup has it
 * @zone: where
 * @day: (out): which day that is
 *
 * Returns: whether it is set and a time
 */
gboolean
poise_moodle_get_day (const char *seconds, GTimeZone *zone, GDate *day)
{
  g_autofree char *moment = format_moment (poise_moodle_get_number (seconds), zone);
  int minute;

  g_date_clear (day, 1);
  return moment != NULL && poise_date_time_parse (moment, day, &minute);
}

/**
 * poise_moodle_get_zone_name:
 * @zone: a zone
 *
 * Returns: (nullable): its name in the database of zones, "Europe/Rome"; %NULL where it is none of those
 */
const char *
poise_moodle_get_zone_name (GTimeZone *zone)
{
  const char *name = g_time_zone_get_identifier (zone);
  gboolean is_named = g_ascii_isalpha (*name) && (strchr (name, '/') != NULL || strcmp (name, "UTC") == 0);

  return is_named ? name : NULL;
}

/* ---- Meetings ---- */

static void
add_session (PoiseMoodleTimes *self, gint64 start, gint64 seconds, GTimeZone *zone)
{
  g_autofree char *moment = format_moment (start, zone);
  PoiseSession *session;

  if (moment == NULL)
    {
      self->n_wrong += start != 0;
      return;
    }
  session = poise_record_new (&poise_session_type);
  poise_record_put_text (session, POISE_SESSION_START, moment);
  if (seconds > 0)
    poise_record_put_number (session, POISE_SESSION_MINUTES, MINUTES (seconds));
  poise_record_put_text (session, POISE_SESSION_ZONE, poise_moodle_get_zone_name (zone));
  g_ptr_array_add (self->sessions, poise_record_seal (session));
}

static int
compare_slots (gconstpointer a, gconstpointer b)
{
  const PoiseMoodleSlot *first = *(const PoiseMoodleSlot *const *)a, *second = *(const PoiseMoodleSlot *const *)b;

  return first->start < second->start ? -1 : first->start > second->start;
}

/* (transfer container): the slots that have a time, in order */
static GPtrArray *
sort_slots (const PoiseMoodleModule *module)
{
  GPtrArray *slots = g_ptr_array_new ();

  for (guint i = 0; i < module->slots->len; i++)
    if (((PoiseMoodleSlot *)g_ptr_array_index (module->slots, i))->start > 0)
      g_ptr_array_add (slots, g_ptr_array_index (module->slots, i));
  g_ptr_array_sort (slots, compare_slots);
  return slots;
}

/* A register has sessions for all ("0"), and for groups apart; a learner is in one group, so those of one are taken. */
static void
take_register (PoiseMoodleTimes *self, GPtrArray *slots, GTimeZone *zone)
{
  const char *group = NULL;

  for (guint i = 0; i < slots->len; i++)
    {
      const PoiseMoodleSlot *slot = g_ptr_array_index (slots, i);
      gboolean for_all = strcmp (slot->group, "0") == 0;

      if (!for_all && group == NULL)
        group = slot->group;
      if (for_all || strcmp (slot->group, group) == 0)
        add_session (self, slot->start, slot->seconds, zone);
      else
        self->n_other_groups++;
    }
}

/* A class is held several times, each perhaps on several days, and learners choose one: the first is taken. */
static void
take_class (PoiseMoodleTimes *self, GPtrArray *slots, GTimeZone *zone)
{
  g_autoptr (GHashTable) classes = g_hash_table_new (g_str_hash, g_str_equal);
  const char *first = slots->len > 0 ? ((PoiseMoodleSlot *)g_ptr_array_index (slots, 0))->group : NULL;

  for (guint i = 0; i < slots->len; i++)
    {
      const PoiseMoodleSlot *slot = g_ptr_array_index (slots, i);

      g_hash_table_add (classes, slot->group);
      if (strcmp (slot->group, first) == 0)
        add_session (self, slot->start, slot->seconds, zone);
    }
  self->n_choices = g_hash_table_size (classes) > 1 ? g_hash_table_size (classes) : 0;
}

/* Appointments are for one learner each, so that none but a single one is a meeting of the course. */
static void
take_appointments (PoiseMoodleTimes *self, GPtrArray *slots, GTimeZone *zone)
{
  const PoiseMoodleSlot *first = slots->len > 0 ? g_ptr_array_index (slots, 0) : NULL;

  if (first == NULL)
    return;
  if (slots->len == 1)
    {
      add_session (self, first->start, first->seconds, zone);
      return;
    }
  self->n_choices = slots->len;
  if (first->seconds > 0)
    self->minutes = MINUTES (first->seconds);
}

/* ---- Meetings that recur ---- */

static GTimeZone *
find_zone (const char *name, GTimeZone *otherwise)
{
  GTimeZone *zone = name != NULL && *name != '\0' ? g_time_zone_new_identifier (name) : NULL;

  return zone != NULL ? zone : g_time_zone_ref (otherwise);
}

/* Whether a meeting that recurs weekly is on that day; Zoom's "1" is Sunday. */
static gboolean
is_weekday (const char *weekdays, GDateTime *day)
{
  g_auto (GStrv) numbers = g_strsplit (weekdays, ",", -1);
  g_autofree char *number = g_strdup_printf ("%d", g_date_time_get_day_of_week (day) % 7 + 1);

  return g_strv_contains ((const char *const *)numbers, number);
}

/* Days from the first on, by the clock of the zone, until there are enough. Months are left to the notes. */
static void
take_recurring (PoiseMoodleTimes *self,
                const PoiseMoodleModule *module,
                gint64 start,
                gint64 seconds,
                GTimeZone *zone)
{
  const char *weekdays = module->fields[POISE_MOODLE_WEEKDAYS];
  gboolean weekly = get (module, POISE_MOODLE_RECURRENCE) == 2;
  gboolean by_weekday = weekly && weekdays != NULL && *weekdays != '\0';
  gint64 interval = CLAMP (get (module, POISE_MOODLE_INTERVAL), 1, 60);
  gint64 until = get (module, POISE_MOODLE_UNTIL), times = get (module, POISE_MOODLE_TIMES);
  g_autoptr (GDateTime) utc = start > 0 && start <= LAST_SECOND ? g_date_time_new_from_unix_utc (start) : NULL;
  g_autoptr (GDateTime) first = utc != NULL ? g_date_time_to_timezone (utc, zone) : NULL;
  int sunday = first != NULL ? g_date_time_get_day_of_week (first) % 7 : 0;

  for (int day = 0; first != NULL && day < 3660 && self->sessions->len < MOST_MEETINGS; day++)
    {
      g_autoptr (GDateTime) moment = g_date_time_add_days (first, day);
      gint64 period = !weekly ? day : by_weekday ? (day + sunday) / 7 : day / 7;

      if (moment == NULL || (until > 0 && g_date_time_to_unix (moment) > until)
          || (times > 0 && self->sessions->len >= (guint64)times))
        break;
      if (period % interval == 0 && (by_weekday ? is_weekday (weekdays, moment) : !weekly || day % 7 == 0))
        add_session (self, g_date_time_to_unix (moment), seconds, zone);
    }
}

static void
take_zoom (PoiseMoodleTimes *self, const PoiseMoodleModule *module, GTimeZone *otherwise)
{
  g_autoptr (GTimeZone) zone = find_zone (module->fields[POISE_MOODLE_ZONE], otherwise);
  gint64 start = get (module, POISE_MOODLE_START), seconds = get (module, POISE_MOODLE_DURATION);
  gint64 recurrence = get (module, POISE_MOODLE_RECURRENCE);
  gboolean ends = get (module, POISE_MOODLE_UNTIL) > 0 || get (module, POISE_MOODLE_TIMES) > 0;

  if (get (module, POISE_MOODLE_RECURRING) == 0)
    add_session (self, start, seconds, zone);
  else if ((recurrence == 1 || recurrence == 2) && ends)
    take_recurring (self, module, start, seconds, zone);
  else if (recurrence > 0)
    add_session (self, start, seconds, zone);
  /* else it recurs at no set time, and the start that is kept is of no meeting */
}

/* A room that is open for a lecture is a meeting; one that is open for the whole course is a room. */
static void
take_room (PoiseMoodleTimes *self, const PoiseMoodleModule *module, GTimeZone *zone)
{
  gint64 start = get (module, POISE_MOODLE_START), finish = get (module, POISE_MOODLE_FINISH);

  if (finish <= 0 || (start > 0 && finish > start && finish - start <= LONGEST_MEETING))
    {
      add_session (self, start, finish > start ? finish - start : -1, zone);
      return;
    }
  self->opens = format_moment (start, zone);
  self->closes = format_moment (finish, zone);
}

static void
take_meetings (PoiseMoodleTimes *self, const PoiseMoodleModule *module, GTimeZone *zone)
{
  g_autoptr (GPtrArray) slots = sort_slots (module);

  if (strcmp (module->kind, "zoom") == 0)
    take_zoom (self, module, zone);
  else if (strcmp (module->kind, "chat") == 0)
    {
      if (get (module, POISE_MOODLE_REPEATS) > 0)
        add_session (self, get (module, POISE_MOODLE_START), -1, zone);
    }
  else if (module->fields[POISE_MOODLE_START] != NULL)
    take_room (self, module, zone);
  else if (strcmp (module->kind, "facetoface") == 0)
    take_class (self, slots, zone);
  else if (strcmp (module->kind, "scheduler") == 0 || strcmp (module->kind, "organizer") == 0)
    take_appointments (self, slots, zone);
  else
    take_register (self, slots, zone);
}

/* ---- Windows ---- */

static void
take_window (PoiseMoodleTimes *self, const PoiseMoodleModule *module, GTimeZone *zone)
{
  gint64 opens = get (module, POISE_MOODLE_OPENS), closes = get (module, POISE_MOODLE_CLOSES);
  gint64 due = get (module, POISE_MOODLE_DUE), cut_off = get (module, POISE_MOODLE_CUT_OFF);
  gint64 expected = poise_moodle_get_number (module->expected);
  gint64 until = due > 0 ? due : closes > 0 ? closes : cut_off > 0 ? cut_off : expected;
  gint64 last = cut_off > 0 ? cut_off : closes;

  if (opens > LAST_SECOND || until > LAST_SECOND || last > LAST_SECOND)
    self->n_wrong++;
  if (opens > 0)
    self->opens = format_moment (opens, zone);
  self->due = format_moment (until, zone);
  if (last > 0 && last != until)
    self->closes = format_moment (last, zone);
  if (opens > 0 && closes > opens)
    self->window_minutes = (int)MIN ((closes - opens) / 60, G_MAXINT);
}

static void
add_up (PoiseMoodleTimes *self, const PoiseMoodleModule *module)
{
  gint64 limit = get (module, POISE_MOODLE_TIME_LIMIT);
  gint64 minutes = 0;

  for (guint i = 0; i < self->sessions->len; i++)
    {
      const PoiseSession *session = g_ptr_array_index (self->sessions, i);

      /* Where one is not known, neither is the sum */
      if (session->minutes == POISE_UNSET)
        return;
      minutes += session->minutes;
    }
  if (minutes > 0)
    self->minutes = (int)MIN (minutes, POISE_MINUTES_MAX);
  else if (limit > 0)
    self->minutes = MAX (MINUTES (limit), 1);
}

/**
 * poise_moodle_times_new:
 * @module: a module
 * @zone: in which its moments are told
 *
 * Returns: (transfer full): when it is
 */
PoiseMoodleTimes *
poise_moodle_times_new (const PoiseMoodleModule *module, GTimeZone *zone)
{
  PoiseMoodleTimes *self = g_new0 (PoiseMoodleTimes, 1);

  self->sessions = poise_records_new ();
  self->minutes = POISE_UNSET;
  self->window_minutes = -1;
  take_meetings (self, module, zone);
  if (module->fields[POISE_MOODLE_START] == NULL)
    take_window (self, module, zone);
  add_up (self, module);
  return self;
}

/** poise_moodle_times_free: @times: (nullable) (transfer full): freed */
void
poise_moodle_times_free (PoiseMoodleTimes *times)
{
  if (times == NULL)
    return;
  g_ptr_array_unref (times->sessions);
  g_free (times->due);
  g_free (times->opens);
  g_free (times->closes);
  g_free (times);
}

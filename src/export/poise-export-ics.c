/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A course as iCalendar (RFC 5545): the events of poise-calendar.h, written by libical, which folds lines and escapes
 * texts. No alarms: whether and when one wants to be reminded is for whoever takes the dates into a calendar.
 */

#include "export/poise-export-formats.h"

#include "export/poise-calendar-zone.h"
#include "export/poise-calendar.h"
#include "export/poise-export-clock.h"
#include "export/poise-printable.h"
#include "poise-config.h"
#include "words/poise-words-document.h"

#include <string.h>

#define END "END:VCALENDAR\r\n"
#define YEAR_MAX 3000 /* libical knows no times after it */
#define PRODUCT "-//Poise//Poise " POISE_VERSION "//EN"

static void
add_text (icalcomponent *component, icalproperty *(*new_of) (const char *text), const char *text)
{
  g_autofree char *cleaned = text != NULL ? poise_printable (text) : NULL;

  if (cleaned != NULL && *cleaned != '\0')
    icalcomponent_add_property (component, new_of (cleaned));
}

/* libical writes properties that it does not know as they are, or with a note of their kind that not all readers
 * take; so the text is escaped first. */
static void
add_unknown (icalcomponent *component, const char *name, const char *text)
{
  g_autofree char *cleaned = poise_printable (text);
  icalvalue *value = icalvalue_new_text (cleaned);
  char *escaped = icalvalue_as_ical_string_r (value);
  icalproperty *property = icalproperty_new_x (escaped);

  icalproperty_set_x_name (property, name);
  icalcomponent_add_property (component, property);
  icalmemory_free_buffer (escaped);
  icalvalue_free (value);
}

/* ---- Times ---- */

static icaltimetype
day_to_ical (const GDate *day)
{
  icaltimetype time = icaltime_null_date ();

  time.year = g_date_get_year (day);
  time.month = (int) g_date_get_month (day);
  time.day = g_date_get_day (day);
  return time;
}

static void
add_days (icalcomponent *event, const PoiseCalendarEvent *from)
{
  GDate end = from->last;

  icalcomponent_add_property (event, icalproperty_new_dtstart (day_to_ical (&from->first)));
  g_date_add_days (&end, 1); /* the end is the day after the last one */
  icalcomponent_add_property (event, icalproperty_new_dtend (day_to_ical (&end)));
}

/* @moment in @zone, in UTC where that is "", else as any clock shows it */
static void
add_moment (icalcomponent *event, icalproperty *(*new_of) (icaltimetype time), GDateTime *moment, const char *zone)
{
  g_autoptr (GDateTime) universal = g_date_time_to_utc (moment);
  gboolean is_universal = zone != NULL && *zone == '\0';
  icaltimetype time = poise_calendar_clock (is_universal ? universal : moment);
  icalproperty *property;

  if (is_universal)
    time.zone = icaltimezone_get_utc_timezone ();
  property = new_of (time);
  if (zone != NULL && !is_universal)
    icalproperty_add_parameter (property, icalparameter_new_tzid (zone));
  icalcomponent_add_property (event, property);
}

/* Where clocks change meanwhile, two times that they show may be one and the same: then it is written in UTC, and so
 * it is in zones that are UTC by another name. */
static const char *
choose_zone (const char *zone, GDateTime *start, GDateTime *end)
{
  if (zone == NULL)
    return NULL;
  if (g_str_equal (zone, "UTC") || g_str_has_prefix (zone, "Etc/UTC"))
    return "";
  return end != NULL && g_date_time_get_utc_offset (start) != g_date_time_get_utc_offset (end) ? "" : zone;
}

static void
add_times (icalcomponent *event, const PoiseCalendarEvent *from, PoiseCalendarZones *zones)
{
  g_autoptr (GTimeZone) universal = g_time_zone_new_utc ();
  g_autoptr (GDateTime) start
      = g_date_time_new (from->time_zone != NULL ? from->time_zone : universal, g_date_get_year (&from->first),
                         (int) g_date_get_month (&from->first), g_date_get_day (&from->first),
                         from->minute_of_day / 60, from->minute_of_day % 60, 0);
  g_autoptr (GDateTime) end = from->minutes > 0 ? g_date_time_add_minutes (start, from->minutes) : NULL;
  const char *zone = choose_zone (from->zone, start, end);

  add_moment (event, icalproperty_new_dtstart, start, zone);
  if (end != NULL)
    add_moment (event, icalproperty_new_dtend, end, zone);
  if (zone == NULL || *zone == '\0')
    return;
  poise_calendar_zones_add (zones, zone, start);
  if (end != NULL)
    poise_calendar_zones_add (zones, zone, end);
}

/* ---- Components ---- */

static icalcomponent *
make_event (const PoiseCalendarEvent *from, icaltimetype stamp, PoiseCalendarZones *zones)
{
  icalcomponent *event = icalcomponent_new_vevent ();

  add_text (event, icalproperty_new_uid, from->uid);
  icalcomponent_add_property (event, icalproperty_new_dtstamp (stamp));
  if (from->minute_of_day < 0)
    add_days (event, from);
  else
    add_times (event, from, zones);
  add_text (event, icalproperty_new_summary, from->summary);
  add_text (event, icalproperty_new_description, from->description);
  add_text (event, icalproperty_new_location, from->location);
  if (from->uri != NULL)
    icalcomponent_add_property (event, icalproperty_new_url (from->uri));
  if (from->tentative)
    icalcomponent_add_property (event, icalproperty_new_status (ICAL_STATUS_TENTATIVE));
  icalcomponent_add_property (event,
                              icalproperty_new_transp (from->busy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
  return event;
}

static icaltimetype
find_stamp (void)
{
  g_autoptr (GDateTime) now = poise_export_clock_now ();
  icaltimetype stamp = poise_calendar_clock (now);

  stamp.zone = icaltimezone_get_utc_timezone ();
  return stamp;
}

static icalcomponent *
make_calendar (const PoisePlan *plan)
{
  icalcomponent *calendar = icalcomponent_new_vcalendar ();
  g_autofree char *title = poise_words_document_title (plan);

  icalcomponent_add_property (calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (calendar, icalproperty_new_prodid (PRODUCT));
  icalcomponent_add_property (calendar, icalproperty_new_method (ICAL_METHOD_PUBLISH));
  add_text (calendar, icalproperty_new_name, title); /* RFC 7986, which not everybody reads yet */
  add_unknown (calendar, "X-WR-CALNAME", title);
  return calendar;
}

/* Components take ten times the room of their text, so each is gone once it is written. */
static void
write_component (GString *text, icalcomponent *component)
{
  char *written = icalcomponent_as_ical_string_r (component);

  g_string_append (text, written);
  icalmemory_free_buffer (written);
  icalcomponent_free (component);
}

/* (transfer full): those that libical can tell, as text; and the zones of their times, added to @zones */
static GString *
write_events (const GPtrArray *events, PoiseCalendarZones *zones)
{
  GString *text = g_string_new (NULL);
  icaltimetype stamp = find_stamp ();

  for (guint i = 0; i < events->len; i++)
    {
      const PoiseCalendarEvent *event = g_ptr_array_index (events, i);

      if (g_date_get_year (&event->last) < YEAR_MAX)
        write_component (text, make_event (event, stamp, zones));
    }
  return text;
}

/** poise_export_write_ics: sessions, deadlines and days without class as a calendar; never fails. What is after the
 * year 2999, by a slip of the finger or of whoever made the file, is left out. */
GBytes *
poise_export_write_ics (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (GPtrArray) events = poise_calendar_new (plan, options->audience);
  g_autoptr (PoiseCalendarZones) zones = poise_calendar_zones_new ();
  g_autoptr (GString) written = write_events (events, zones);
  icalcomponent *calendar = make_calendar (plan);
  GString *text = g_string_sized_new (written->len + 4096);

  poise_calendar_zones_write (zones, calendar);
  write_component (text, calendar);
  g_assert (g_str_has_suffix (text->str, END));
  g_string_insert_len (text, text->len - strlen (END), written->str, written->len);
  return g_string_free_to_bytes (text);
}

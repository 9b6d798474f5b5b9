/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GLib knows in which interval between two changes of the clocks a moment lies. Each interval with an event in it
 * becomes one observance (RFC 5545, section 3.6.5), which begins when the interval does: readers take the last one
 * that has begun.
 */

#include "export/poise-calendar-zone.h"

#include <string.h>

#define NAME_SIGNS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-/"
#define YEAR (366 * 24 * 3600)

typedef struct
{
  const char *name;
  GTimeZone *zone;
  GArray *intervals; /* of gint, as GLib numbers them, in order */
  gint64 earliest;   /* moment, in seconds since 1970 */
} Zone;

struct _PoiseCalendarZones
{
  GPtrArray *list; /* Zone, in the order of their first use */
};

/**
 * poise_calendar_zone_find:
 * @name: any text of a plan
 *
 * A name is the path of a file to GLib, so whatever could lead elsewhere is none.
 *
 * Returns: (transfer full) (nullable): the time zone of that name, if there is one
 */
GTimeZone *
poise_calendar_zone_find (const char *name)
{
  if (!g_ascii_isalpha (*name) || name[strspn (name, NAME_SIGNS)] != '\0')
    return NULL;
  return g_time_zone_new_identifier (name);
}

static void
zone_free (gpointer data)
{
  Zone *zone = data;

  g_time_zone_unref (zone->zone);
  g_array_unref (zone->intervals);
  g_free (zone);
}

/** poise_calendar_zones_new: (transfer full): none yet */
PoiseCalendarZones *
poise_calendar_zones_new (void)
{
  PoiseCalendarZones *zones = g_new0 (PoiseCalendarZones, 1);

  zones->list = g_ptr_array_new_with_free_func (zone_free);
  return zones;
}

void
poise_calendar_zones_free (PoiseCalendarZones *zones)
{
  if (zones == NULL)
    return;
  g_ptr_array_unref (zones->list);
  g_free (zones);
}

static Zone *
find_zone (PoiseCalendarZones *zones, const char *name, GTimeZone *time_zone)
{
  Zone *zone;

  for (guint i = 0; i < zones->list->len; i++)
    {
      zone = g_ptr_array_index (zones->list, i);
      if (strcmp (zone->name, name) == 0)
        return zone;
    }
  zone = g_new0 (Zone, 1);
  *zone = (Zone){ name, g_time_zone_ref (time_zone), g_array_new (FALSE, FALSE, sizeof (gint)), G_MAXINT64 };
  g_ptr_array_add (zones->list, zone);
  return zone;
}

/**
 * poise_calendar_zones_add:
 * @zones: the zones of a calendar
 * @name: that of a zone; must outlive @zones
 * @moment: when something is, in that zone
 *
 * Makes sure that @zones tell what clocks show at @moment.
 */
void
poise_calendar_zones_add (PoiseCalendarZones *zones, const char *name, GDateTime *moment)
{
  Zone *zone = find_zone (zones, name, g_date_time_get_timezone (moment));
  gint64 seconds = g_date_time_to_unix (moment);
  gint interval = g_time_zone_find_interval (zone->zone, G_TIME_TYPE_UNIVERSAL, seconds);
  guint place = 0;

  zone->earliest = MIN (zone->earliest, seconds);
  while (place < zone->intervals->len && g_array_index (zone->intervals, gint, place) < interval)
    place++;
  if (place == zone->intervals->len || g_array_index (zone->intervals, gint, place) != interval)
    g_array_insert_val (zone->intervals, place, interval);
}

/* The first second of @interval, which has one before it. */
static gint64
find_beginning (const Zone *zone, gint interval)
{
  gint64 before = 0, within = 0;

  while (g_time_zone_find_interval (zone->zone, G_TIME_TYPE_UNIVERSAL, within) < interval)
    within += YEAR;
  while (g_time_zone_find_interval (zone->zone, G_TIME_TYPE_UNIVERSAL, before) >= interval)
    before -= YEAR;
  while (within - before > 1)
    {
      gint64 middle = before + (within - before) / 2;

      if (g_time_zone_find_interval (zone->zone, G_TIME_TYPE_UNIVERSAL, middle) < interval)
        before = middle;
      else
        within = middle;
    }
  return within;
}

/** poise_calendar_clock: what the clock of @moment shows, in no zone */
icaltimetype
poise_calendar_clock (GDateTime *moment)
{
  icaltimetype time = icaltime_null_time ();

  time.year = g_date_time_get_year (moment);
  time.month = g_date_time_get_month (moment);
  time.day = g_date_time_get_day_of_month (moment);
  time.hour = g_date_time_get_hour (moment);
  time.minute = g_date_time_get_minute (moment);
  time.second = g_date_time_get_second (moment);
  return time;
}

static void
write_interval (const Zone *zone, gint interval, icalcomponent *component)
{
  int offset = g_time_zone_get_offset (zone->zone, interval);
  int offset_before = interval > 0 ? g_time_zone_get_offset (zone->zone, interval - 1) : offset;
  /* The first one has no beginning; it only has to be before the events, which may be in the year 1. */
  gint64 beginning = interval > 0 ? find_beginning (zone, interval) : MIN (zone->earliest, 0);
  g_autoptr (GDateTime) shown_before = g_date_time_new_from_unix_utc (beginning + offset_before);
  icalcomponent *observance
      = g_time_zone_is_dst (zone->zone, interval) ? icalcomponent_new_xdaylight () : icalcomponent_new_xstandard ();

  icalcomponent_add_property (observance, icalproperty_new_dtstart (poise_calendar_clock (shown_before)));
  icalcomponent_add_property (observance, icalproperty_new_tzoffsetfrom (offset_before));
  icalcomponent_add_property (observance, icalproperty_new_tzoffsetto (offset));
  icalcomponent_add_property (observance,
                              icalproperty_new_tzname (g_time_zone_get_abbreviation (zone->zone, interval)));
  icalcomponent_add_component (component, observance);
}

/** poise_calendar_zones_write: adds all @zones to @calendar */
void
poise_calendar_zones_write (const PoiseCalendarZones *zones, icalcomponent *calendar)
{
  for (guint i = 0; i < zones->list->len; i++)
    {
      const Zone *zone = g_ptr_array_index (zones->list, i);
      icalcomponent *component = icalcomponent_new_vtimezone ();

      icalcomponent_add_property (component, icalproperty_new_tzid (zone->name));
      for (guint k = 0; k < zone->intervals->len; k++)
        write_interval (zone, g_array_index (zone->intervals, gint, k), component);
      icalcomponent_add_component (calendar, component);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GDateTime reads ISO 8601; what it does not read is no moment.
 */

#include "import/poise-cartridge-times.h"

/* GDateTime writes earlier ones with three digits, and no course was then */
#define FIRST_YEAR 1000

/* (transfer full) (nullable) */
static GDateTime *
parse (const char *moment)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  return moment != NULL ? g_date_time_new_from_iso8601 (moment, utc) : NULL;
}

/**
 * poise_cartridge_find_zone:
 * @name: (nullable): what a course calls its zone
 *
 * Returns: (transfer full) (nullable): the zone; %NULL where there is none of that name
 */
GTimeZone *
poise_cartridge_find_zone (const char *name)
{
  return name != NULL && *name != '\0' ? g_time_zone_new_identifier (name) : NULL;
}

/**
 * poise_cartridge_time_format:
 * @moment: (nullable): ISO 8601
 * @zone: where its clock is read
 * @day_alone: whether the time of day does not count
 *
 * Returns: (transfer full) (nullable): a plan's date, or date and time; %NULL where @moment is none of the years 1000 to 9999
 */
char *
poise_cartridge_time_format (const char *moment, GTimeZone *zone, gboolean day_alone)
{
  g_autoptr (GDateTime) parsed = parse (moment);
  g_autoptr (GDateTime) local = parsed != NULL ? g_date_time_to_timezone (parsed, zone) : NULL;

  if (local == NULL || g_date_time_get_year (local) < FIRST_YEAR || g_date_time_get_year (local) > 9999)
    return NULL;
  return g_date_time_format (local, day_alone ? "%Y-%m-%d" : "%Y-%m-%dT%H:%M");
}

/**
 * poise_cartridge_time_between:
 * @first: (nullable): a moment
 * @last: (nullable): another
 *
 * Returns: how many minutes are between them; -1 where nobody knows, or @last is before @first
 */
int
poise_cartridge_time_between (const char *first, const char *last)
{
  g_autoptr (GDateTime) from = parse (first), to = parse (last);
  GTimeSpan span = from != NULL && to != NULL ? g_date_time_difference (to, from) : -1;

  return span >= 0 ? (int)MIN (span / G_TIME_SPAN_MINUTE, G_MAXINT) : -1;
}

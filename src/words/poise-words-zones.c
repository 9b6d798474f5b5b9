/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Time zones, and when something is that has one. A zone is called by its city, as people say it.
 */

#include "words/poise-words.h"

#include "core/poise-date.h"
#include "words/poise-words-format.h"
#include "words/poise-words-icu.h"

#include <glib/gi18n.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/uenum.h>

/* Part of tzdata, which GLib reads as well: code of the country, coordinates and name of each zone. */
#define ZONE_TABLE "/usr/share/zoneinfo/zone.tab"

/* Milliseconds since 1970 of what a clock shows, as if it stood in UTC; ICU's formatters of dates are in UTC. */
static gboolean
to_icu (const char *text, UDate *moment, gboolean *with_time)
{
  GDate date;
  int minute_of_day;

  g_date_clear (&date, 1);
  if (!poise_date_time_parse (text, &date, &minute_of_day))
    return FALSE;
  *with_time = minute_of_day >= 0;
  *moment = ((double)g_date_get_julian (&date) - 719163) * 86400000.0 + MAX (minute_of_day, 0) * 60000.0;
  return TRUE;
}

static char *
format_range (const UDateIntervalFormat *formatter, UDate from, UDate to)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[256];
  int32_t length;

  poise_icu_lock ();
  length = udtitvfmt_format (formatter, from, to, text, G_N_ELEMENTS (text), NULL, &status);
  poise_icu_unlock ();
  return U_SUCCESS (status) ? poise_icu_to_utf8 (text, length) : NULL;
}

/**
 * poise_words_time_range:
 * @start: a date, or a date and a time, as a plan writes it
 * @minutes: how long it takes, or %POISE_UNSET; counts only where @start has a time
 *
 * Returns: (transfer full): "Tue, 12 Jan 2027, 10:00–11:00"; @start itself where it is no date
 */
char *
poise_words_time_range (const char *start, int minutes)
{
  gboolean with_time;
  UDate from, to;
  char *text;

  if (!to_icu (start, &from, &with_time))
    return g_strdup (start);
  to = with_time && minutes > 0 ? from + minutes * 60000.0 : from;
  text = format_range (poise_icu_get_range (with_time ? POISE_ICU_TIME_RANGE : POISE_ICU_DAY), from, to);
  return text ? text : g_strdup (start);
}

/* The city of a zone as the language calls it, NULL for a zone that ICU does not know. */
static char *
find_city (const char *zone)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree UChar *id = NULL;
  UDateFormat *formatter;
  UChar text[128];
  int32_t length;

  id = poise_icu_from_utf8 (zone, &length);
  formatter = udat_open (UDAT_PATTERN, UDAT_PATTERN, poise_icu_get_locale (), id, length, u"VVV", -1, &status);
  if (U_FAILURE (status))
    return NULL;
  length = udat_format (formatter, 0, text, G_N_ELEMENTS (text), NULL, &status);
  udat_close (formatter);
  return U_SUCCESS (status) ? poise_icu_to_utf8 (text, length) : NULL;
}

static gboolean
is_known (const char *zone)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar canonical[128];
  UBool is_system = FALSE;
  int32_t length;
  g_autofree UChar *id = poise_icu_from_utf8 (zone, &length);

  ucal_getCanonicalTimeZoneID (id, length, canonical, G_N_ELEMENTS (canonical), &is_system, &status);
  return U_SUCCESS (status) && is_system;
}

/**
 * poise_words_city:
 * @zone: the name of a time zone, such as "Europe/Stockholm"
 *
 * Returns: (transfer full): "Stockholm"; @zone itself where it is none of a city
 */
char *
poise_words_city (const char *zone)
{
  char *city = strchr (zone, '/') && !g_str_has_prefix (zone, "Etc/") && is_known (zone) ? find_city (zone) : NULL;

  return city ? city : g_strdup (zone);
}

/** poise_words_zone: Returns: (transfer full): "Stockholm time" for "Europe/Stockholm"; other zones, such as UTC, as they are */
char *
poise_words_zone (const char *zone)
{
  g_autofree char *city = poise_words_city (zone);

  if (strcmp (city, zone) == 0)
    return g_steal_pointer (&city);
  /* Translators: a time zone, for example “Stockholm time” */
  return poise_words_format (_ ("{city} time"), "city", city, NULL);
}

/**
 * poise_words_session:
 * @session: a live session
 *
 * Returns: (transfer full) (nullable): "Tue, 12 Jan 2027, 10:00–11:00, Stockholm time"; %NULL where it does not say when
 */
char *
poise_words_session (const PoiseSession *session)
{
  g_autofree char *when = session->start ? poise_words_time_range (session->start, session->minutes) : NULL;
  g_autofree char *zone = NULL;

  if (!when || !session->zone || !strchr (session->start, 'T'))
    return g_steal_pointer (&when);
  zone = poise_words_zone (session->zone);
  /* Translators: when and in which time zone: “Tue, 12 Jan 2027, 10:00–11:00, Stockholm time” */
  return poise_words_format (_ ("{when}, {zone}"), "when", when, "zone", zone, NULL);
}

/* The computer's own list has the names that are used today: ICU still calls Kolkata Calcutta. */
static gboolean
add_system_zones (GPtrArray *zones)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (ZONE_TABLE, &text, NULL, NULL))
    return FALSE;
  lines = g_strsplit (text, "\n", 0);
  for (guint i = 0; lines[i]; i++)
    {
      g_auto (GStrv) columns = *lines[i] == '#' ? NULL : g_strsplit (lines[i], "\t", 0);

      if (columns && g_strv_length (columns) >= 3)
        g_ptr_array_add (zones, g_strdup (columns[2]));
    }
  return zones->len > 0;
}

static void
add_icu_zones (GPtrArray *zones)
{
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *ids = ucal_openTimeZoneIDEnumeration (UCAL_ZONE_TYPE_CANONICAL_LOCATION, NULL, NULL, &status);
  const char *id;

  while (U_SUCCESS (status) && (id = uenum_next (ids, NULL, &status)))
    g_ptr_array_add (zones, g_strdup (id));
  uenum_close (ids);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/** poise_words_list_zones: Returns: (transfer full): UTC and the names of all time zones that have a place, in order */
char **
poise_words_list_zones (void)
{
  g_autoptr (GPtrArray) zones = g_ptr_array_new ();

  if (!add_system_zones (zones))
    add_icu_zones (zones);
  g_ptr_array_sort (zones, compare_names);
  g_ptr_array_insert (zones, 0, g_strdup ("UTC"));
  g_ptr_array_add (zones, NULL);
  return (char **)g_ptr_array_free (g_steal_pointer (&zones), FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Time zones and languages, as a person looks for them.
 */

#include "gui/details/poise-choice.h"

#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

/* How far the clocks there are from UTC today: "UTC +01:00". */
static char *
zone_aside (const char *zone)
{
  g_autoptr (GTimeZone) there = g_time_zone_new_identifier (zone);
  g_autoptr (GDateTime) now = there ? g_date_time_new_now (there) : NULL;

  return now ? g_date_time_format (now, "UTC %:z") : g_strdup ("");
}

static char *
own_name (const char *value)
{
  return g_strdup (value);
}

const PoiseChoice poise_choice_zones = {
  NC_ ("choice", "Choose a Time Zone"), NC_ ("choice", "Search Time Zones"), NC_ ("choice", "City or region"),
  NC_ ("choice", "Time Zones"),         NC_ ("choice", "No such time zone"), poise_words_list_zones,
  poise_words_city,                     own_name,                            zone_aside,
};

const PoiseChoice poise_choice_languages = {
  NC_ ("choice", "Choose a Language"),
  NC_ ("choice", "Search Languages"),
  NC_ ("choice", "Name of a language"),
  NC_ ("choice", "Languages"),
  NC_ ("choice", "No such language"),
  poise_words_list_world_languages,
  poise_words_language_name,
  poise_words_language_own_name,
  own_name,
};

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  return g_utf8_casefold (normal ? normal : text, -1);
}

/** poise_choice_matches: Returns: whether @text occurs in what @value is called, whatever the case; "new york" finds New_York */
gboolean
poise_choice_matches (const PoiseChoice *choice, const char *value, const char *text)
{
  g_autofree char *title = choice->title (value);
  g_autofree char *note = choice->note (value);
  g_autofree char *all = g_strjoin ("\n", title, note, value, NULL);
  g_autofree char *spaced = g_strdelimit (g_strdup (all), "_", ' ');
  g_autofree char *folded = fold (spaced);
  g_autofree char *plain = g_strdelimit (g_strdup (text), "_", ' ');
  g_autofree char *wanted = fold (g_strstrip (plain));

  return strstr (folded, wanted) != NULL;
}

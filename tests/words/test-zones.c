/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Time zones and when something is that has one.
 */

#include "words/poise-words.h"

static void
test_cities (void)
{
  static const struct
  {
    const char *zone;
    const char *city;
    const char *told;
  } cases[] = {
    { "Europe/Stockholm", "Stockholm", "Stockholm time" },
    { "America/New_York", "New York", "New York time" },
    { "America/Argentina/Buenos_Aires", "Buenos Aires", "Buenos Aires time" },
    { "Asia/Kolkata", "Kolkata", "Kolkata time" },
    { "UTC", "UTC", "UTC" },
    { "Etc/GMT+5", "Etc/GMT+5", "Etc/GMT+5" },
    { "Europe/Nowhere", "Europe/Nowhere", "Europe/Nowhere" },
    { "", "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *city = poise_words_city (cases[i].zone);
      g_autofree char *told = poise_words_zone (cases[i].zone);

      g_assert_cmpstr (city, ==, cases[i].city);
      g_assert_cmpstr (told, ==, cases[i].told);
    }
}

/* Versions of ICU differ in the width of spaces. */
static char *
with_plain_spaces (const char *text)
{
  g_auto (GStrv) parts = text ? g_strsplit (text, "\u2009", 0) : NULL;

  return parts ? g_strjoinv (" ", parts) : NULL;
}

static void
test_ranges (void)
{
  static const struct
  {
    const char *start;
    int minutes;
    const char *told;
  } cases[] = {
    { "2027-01-12T10:00", 60, "Tue, 12 Jan 2027, 10:00–11:00" },
    { "2027-01-12T10:00", POISE_UNSET, "Tue, 12 Jan 2027, 10:00" },
    { "2027-01-12T10:00", 0, "Tue, 12 Jan 2027, 10:00" },
    { "2027-01-12", 60, "Tue, 12 Jan 2027" },
    { "2027-01-12T23:30", 60, "Tue, 12 Jan 2027, 23:30 – Wed, 13 Jan 2027, 00:30" },
    { "some day", 60, "some day" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *told = poise_words_time_range (cases[i].start, cases[i].minutes);
      g_autofree char *plain = with_plain_spaces (told);

      g_assert_cmpstr (plain, ==, cases[i].told);
    }
}

static void
test_sessions (void)
{
  static const struct
  {
    const char *start;
    const char *zone;
    const char *told;
  } cases[] = {
    { "2027-01-12T10:00", "Europe/Stockholm", "Tue, 12 Jan 2027, 10:00–11:00, Stockholm time" },
    { "2027-01-12T10:00", NULL, "Tue, 12 Jan 2027, 10:00–11:00" },
    { "2027-01-12", "Europe/Stockholm", "Tue, 12 Jan 2027" },
    { NULL, "Europe/Stockholm", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseSession) session = poise_record_new (&poise_session_type);
      g_autofree char *told = NULL;

      poise_record_put_text (session, POISE_SESSION_START, cases[i].start);
      poise_record_put_number (session, POISE_SESSION_MINUTES, 60);
      poise_record_put_text (session, POISE_SESSION_ZONE, cases[i].zone);
      told = poise_words_session (session);
      g_assert_cmpstr (told, ==, cases[i].told);
    }
}

/* Each is one that the computer knows too, and once. */
static void
test_list (void)
{
  g_auto (GStrv) zones = poise_words_list_zones ();

  g_assert_cmpstr (zones[0], ==, "UTC");
  g_assert_cmpuint (g_strv_length (zones), >, 300);
  g_assert_true (g_strv_contains ((const char *const *)zones, "Europe/Stockholm"));
  g_assert_true (g_strv_contains ((const char *const *)zones, "Pacific/Auckland"));
  for (guint i = 2; zones[i]; i++)
    g_assert_cmpstr (zones[i - 1], <, zones[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/zones/cities", test_cities);
  g_test_add_func ("/words/zones/ranges", test_ranges);
  g_test_add_func ("/words/zones/sessions", test_sessions);
  g_test_add_func ("/words/zones/list", test_list);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Moments of Canvas on the clock of a zone, at the edges of days, of summer time and of the calendar.
 */

#include "import/poise-cartridge-times.h"

static void
test_format (void)
{
  /* moment, zone, with the time of day, the day alone */
  static const struct
  {
    const char *moment;
    const char *zone;
    const char *time;
    const char *day;
  } rows[] = {
    { "2027-01-16T07:59:59", "America/Los_Angeles", "2027-01-15T23:59", "2027-01-15" },
    { "2027-01-16T08:00:00", "America/Los_Angeles", "2027-01-16T00:00", "2027-01-16" },
    { "2027-01-16T07:59:59Z", "UTC", "2027-01-16T07:59", "2027-01-16" },
    { "2027-01-16T23:30:00+02:00", "UTC", "2027-01-16T21:30", "2027-01-16" },
    { "2027-03-28T00:59:59Z", "Europe/Stockholm", "2027-03-28T01:59", "2027-03-28" }, /* before summer time */
    { "2027-03-28T01:00:00Z", "Europe/Stockholm", "2027-03-28T03:00", "2027-03-28" }, /* after it began */
    { "2028-02-29T12:00:00", "UTC", "2028-02-29T12:00", "2028-02-29" },
    { "2027-02-29T12:00:00", "UTC", NULL, NULL },
    { "1000-01-01T00:00:00", "UTC", "1000-01-01T00:00", "1000-01-01" },
    { "0999-12-31T23:59:59", "UTC", NULL, NULL },
    { "9999-12-31T23:59:59", "UTC", "9999-12-31T23:59", "9999-12-31" },
    { "9999-12-31T23:59:59", "Asia/Tokyo", NULL, NULL },
    { "2027-01-16", "UTC", NULL, NULL },
    { "soon", "UTC", NULL, NULL },
    { "", "UTC", NULL, NULL },
    { NULL, "UTC", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GTimeZone) zone = poise_cartridge_find_zone (rows[i].zone);
      g_autofree char *time = poise_cartridge_time_format (rows[i].moment, zone, FALSE);
      g_autofree char *day = poise_cartridge_time_format (rows[i].moment, zone, TRUE);

      g_assert_nonnull (zone);
      g_assert_cmpstr (time, ==, rows[i].time);
      g_assert_cmpstr (day, ==, rows[i].day);
    }
}

static void
test_between (void)
{
  static const struct
  {
    const char *first;
    const char *last;
    int minutes;
  } rows[] = {
    { "2027-01-12T10:00:00", "2027-01-12T14:00:00", 240 },
    { "2027-01-12T10:00:00", "2027-01-12T10:00:59", 0 },
    { "2027-01-12T10:00:00+01:00", "2027-01-12T10:00:00Z", 60 },
    { "2027-01-12T10:00:00", "2027-01-12T09:59:59", -1 },
    { "1000-01-01T00:00:00", "9999-12-31T23:59:00", G_MAXINT },
    { "2027-01-12T10:00:00", NULL, -1 },
    { NULL, "2027-01-12T10:00:00", -1 },
    { "soon", "2027-01-12T10:00:00", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (poise_cartridge_time_between (rows[i].first, rows[i].last), ==, rows[i].minutes);
}

static void
test_zone (void)
{
  g_assert_null (poise_cartridge_find_zone (NULL));
  g_assert_null (poise_cartridge_find_zone (""));
  g_assert_null (poise_cartridge_find_zone ("Middle/Earth"));
  g_assert_null (poise_cartridge_find_zone ("Mountain Time (US & Canada)"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/cartridge-times/format", test_format);
  g_test_add_func ("/import/cartridge-times/between", test_between);
  g_test_add_func ("/import/cartridge-times/zone", test_zone);
  return g_test_run ();
}

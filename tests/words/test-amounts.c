/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers, shares, times, lists and order, in the English of a bare system. Other languages: test-catalogue.
 */

#include "words/poise-words.h"

#include <locale.h>

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_duration (void)
{
  static const struct
  {
    gint64 minutes;
    const char *duration;
    const char *in_minutes;
  } cases[] = {
    { 0, "0 min", "0 min" },
    { 1, "1 min", "1 min" },
    { 45, "45 min", "45 min" },
    { 59, "59 min", "59 min" },
    { 60, "1 h", "60 min" },
    { 61, "1 h 1 min", "61 min" },
    { 90, "1 h 30 min", "90 min" },
    { 119, "1 h 59 min", "119 min" },
    { 120, "2 h", "120 min" },
    { 1440, "24 h", "1,440 min" },
    { 100000, "1,666 h 40 min", "100,000 min" },
    { G_GINT64_CONSTANT (10000000000), "166,666,666 h 40 min", "10,000,000,000 min" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      assert_text (poise_words_duration (cases[i].minutes), cases[i].duration);
      assert_text (poise_words_minutes (cases[i].minutes), cases[i].in_minutes);
    }
}

static void
test_percent (void)
{
  static const struct
  {
    double share;
    int percent;
    const char *text;
  } cases[] = {
    { 0, 0, "0%" },          { 1e-9, 1, "1%" },      { 0.004, 1, "1%" },    { 0.005, 1, "1%" },
    { 0.0149, 1, "1%" },     { 0.015, 2, "2%" },     { 0.145, 15, "15%" },  { 0.285, 29, "29%" },
    { 0.34, 34, "34%" },     { 0.345, 35, "35%" },   { 0.3449, 34, "34%" }, { 0.5, 50, "50%" },
    { 1.0 / 3, 33, "33%" },  { 2.0 / 3, 67, "67%" }, { 0.985, 99, "99%" },  { 0.995, 99, "99%" },
    { 1 - 1e-9, 99, "99%" }, { 1, 100, "100%" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%.9f", cases[i].share);
      g_assert_cmpint (poise_words_round_percent (cases[i].share), ==, cases[i].percent);
      assert_text (poise_words_percent (cases[i].share), cases[i].text);
    }
}

/* All shares n/d of small whole numbers are rounded half up, as whole numbers would do it. */
/* Shares of 12.5 % and 87.5 % would both be rounded up, and say 101 together. */
static void
test_shares_add_up (void)
{
  const PoiseTally tally = { .minutes = { [POISE_MODE_SYNCHRONOUS] = 125, [POISE_MODE_ASYNCHRONOUS] = 875 } };
  const PoiseTally nothing = { .minutes = { [POISE_MODE_UNDECIDED] = 60 } };

  assert_text (poise_words_share (&tally, POISE_MODE_SYNCHRONOUS), "13%");
  assert_text (poise_words_share (&tally, POISE_MODE_ASYNCHRONOUS), "87%");
  g_assert_null (poise_words_share (&tally, POISE_MODE_UNDECIDED));
  g_assert_null (poise_words_share (&nothing, POISE_MODE_SYNCHRONOUS));
}

static void
test_percent_is_exact (void)
{
  for (int d = 1; d <= 400; d++)
    for (int n = 0; n <= d; n++)
      {
        int exact = (200 * n + d) / (2 * d);

        if (n > 0 && exact == 0)
          exact = 1;
        if (n < d && exact == 100)
          exact = 99;
        g_assert_cmpint (poise_words_round_percent ((double)n / d), ==, exact);
      }
}

static void
test_number (void)
{
  assert_text (poise_words_number (0), "0");
  assert_text (poise_words_number (999), "999");
  assert_text (poise_words_number (1000), "1,000");
  assert_text (poise_words_number (G_MAXINT64), "9,223,372,036,854,775,807");
}

static void
test_dates (void)
{
  static const struct
  {
    const char *text;
    const char *words;
  } cases[] = {
    { "2027-01-18", "Mon, 18 Jan" },
    { "2027-01-18T10:00", "Mon, 18 Jan, 10:00" },
    { "2027-01-18T00:00", "Mon, 18 Jan, 00:00" },
    { "2027-01-18T23:59", "Mon, 18 Jan, 23:59" },
    { "2028-02-29", "Tue, 29 Feb" },
    { "2026-12-31", "Thu, 31 Dec" },
    { "1969-12-31", "Wed, 31 Dec" },
    { "2027-03-28T02:30", "Sun, 28 Mar, 02:30" },
    { "2027-02-29", "2027-02-29" },
    { "soon", "soon" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_text (poise_words_date_time (cases[i].text), cases[i].words);
}

static void
test_ranges (void)
{
  static const struct
  {
    int from[3], to[3];
    const char *words;
  } cases[] = {
    { { 18, 1, 2027 }, { 24, 1, 2027 }, "18–24 Jan" },
    { { 18, 1, 2027 }, { 18, 1, 2027 }, "18 Jan" },
    { { 25, 1, 2027 }, { 7, 2, 2027 }, "25 Jan – 7 Feb" },
    { { 28, 12, 2026 }, { 3, 1, 2027 }, "28 Dec 2026 – 3 Jan 2027" },
    { { 18, 1, 2027 }, { 24, 1, 2028 }, "18 Jan 2027 – 24 Jan 2028" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDate) from = g_date_new_dmy (cases[i].from[0], cases[i].from[1], cases[i].from[2]);
      g_autoptr (GDate) to = g_date_new_dmy (cases[i].to[0], cases[i].to[1], cases[i].to[2]);
      g_autofree char *words = poise_words_date_range (from, to);
      g_autoptr (GString) plain = g_string_new (words);

      g_string_replace (plain, "\u2009", " ", 0); /* newer ICU writes thin spaces */
      g_assert_cmpstr (plain->str, ==, cases[i].words);
    }
}

/* A day as one says it on Monday, 18 January 2027. */
static void
test_day (void)
{
  static const struct
  {
    int day[3];
    const char *words;
  } cases[] = {
    { { 18, 1, 2027 }, "Today" },
    { { 17, 1, 2027 }, "Yesterday" },
    { { 16, 1, 2027 }, "2 days ago" },
    { { 5, 1, 2027 }, "13 days ago" },
    { { 4, 1, 2027 }, "Monday, 4 January 2027" },
    { { 19, 1, 2027 }, "Tuesday, 19 January 2027" }, /* a clock that was set back */
  };
  g_autoptr (GDate) today = g_date_new_dmy (18, 1, 2027);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDate) day = g_date_new_dmy (cases[i].day[0], cases[i].day[1], cases[i].day[2]);

      assert_text (poise_words_day (day, today), cases[i].words);
    }
}

static void
test_date_full (void)
{
  g_autoptr (GDate) date = g_date_new_dmy (18, 1, 2027);

  assert_text (poise_words_date (date), "Mon, 18 Jan");
  assert_text (poise_words_date_full (date), "Monday, 18 January 2027");
}

/* Each day is shown as itself, wherever the computer stands. */
static void
test_dates_have_no_zone (void)
{
  static const char *const zones[] = { "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Stockholm" };

  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_setenv ("TZ", zones[i], TRUE);
      for (int offset = 0; offset < 800; offset++)
        {
          g_autoptr (GDate) date = g_date_new_dmy (1, 1, 2027);
          g_autofree char *expected = NULL;
          g_autofree char *words = NULL;
          char month[16];

          g_date_add_days (date, offset);
          g_date_strftime (month, sizeof month, "%b", date);
          expected = g_strdup_printf ("%d %s", g_date_get_day (date), month);
          words = poise_words_date (date);
          /* World English writes "Sept" */
          if (g_date_get_month (date) != G_DATE_SEPTEMBER)
            g_assert_true (g_str_has_suffix (words, expected));
        }
    }
}

static void
test_lists (void)
{
  static const char *const items[] = { "a", "b", "c", "d", NULL };
  static const char *const one[] = { "a", NULL };
  static const char *const two[] = { "a", "", NULL };
  g_autofree char *long_item = g_strnfill (5000, 'x');
  const char *const long_items[] = { long_item, long_item, long_item, NULL };
  g_autofree char *long_list = poise_words_list (long_items);

  assert_text (poise_words_list (items), "a, b, c and d");
  assert_text (poise_words_list (one), "a");
  assert_text (poise_words_list (two), "a and ");
  assert_text (poise_words_list (one + 1), "");
  g_assert_cmpuint (strlen (long_list), ==, 15000 + strlen (", ") + strlen (" and "));
}

static void
test_compare (void)
{
  static const char *const sorted[]
      = { "", "Äpfel", "apple", "Apple", "banana", "Week 2", "Week 10", "Zebra", "zoo", NULL };

  for (guint i = 0; sorted[i] != NULL; i++)
    for (guint k = 0; sorted[k] != NULL; k++)
      {
        int order = poise_words_compare (sorted[i], sorted[k]);

        g_assert_cmpint (CLAMP (order, -1, 1), ==, (i > k) - (i < k));
      }
}

static gpointer
format_in_thread (gpointer data)
{
  for (int i = 0; i < 2000; i++)
    {
      assert_text (poise_words_date_time ("2027-01-18T10:00"), "Mon, 18 Jan, 10:00");
      assert_text (poise_words_duration (i % 2 == 0 ? 90 : 2000), i % 2 == 0 ? "1 h 30 min" : "33 h 20 min");
    }
  return NULL;
}

static void
test_threads (void)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("words", format_in_thread, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init (NULL);
  g_test_add_func ("/words/amounts/duration", test_duration);
  g_test_add_func ("/words/amounts/percent", test_percent);
  g_test_add_func ("/words/amounts/shares-add-up", test_shares_add_up);
  g_test_add_func ("/words/amounts/percent-is-exact", test_percent_is_exact);
  g_test_add_func ("/words/amounts/number", test_number);
  g_test_add_func ("/words/amounts/dates", test_dates);
  g_test_add_func ("/words/amounts/ranges", test_ranges);
  g_test_add_func ("/words/amounts/day", test_day);
  g_test_add_func ("/words/amounts/date-full", test_date_full);
  g_test_add_func ("/words/amounts/dates-have-no-zone", test_dates_have_no_zone);
  g_test_add_func ("/words/amounts/lists", test_lists);
  g_test_add_func ("/words/amounts/compare", test_compare);
  g_test_add_func ("/words/amounts/threads", test_threads);
  return g_test_run ();
}

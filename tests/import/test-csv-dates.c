/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates as schedules write them, and how a whole column decides between day and month.
 */

#include "core/poise-date.h"
#include "import/poise-csv-dates.h"

#include <string.h>

/* A date, or a range as "first/last"; NULL where the text is none. */
static char *
read_date (const char *text, gboolean day_first)
{
  PoiseCsvDate date;
  g_autofree char *first = NULL, *last = NULL;

  if (!poise_csv_date_parse (text, day_first, &date))
    return NULL;
  first = poise_csv_date_format (&date);
  last = poise_date_format (&date.last);
  return g_date_compare (&date.first, &date.last) == 0 ? g_steal_pointer (&first) : g_strconcat (first, "/", last, NULL);
}

static void
test_dates (void)
{
  static const struct
  {
    const char *text;
    const char *month_first;
    const char *day_first; /* NULL: the same */
  } cases[] = {
    { "2023-01-25", "2023-01-25" },
    { "2023-1-5", "2023-01-05" },
    { "2023/01/25", "2023-01-25" },
    { "2023.01.25", "2023-01-25" },
    { " 2023-01-25 ", "2023-01-25" },
    { "1/25/23", "2023-01-25", "" },
    { "1/25/2023", "2023-01-25", "" },
    { "25/1/2023", "", "2023-01-25" },
    { "3/4/2023", "2023-03-04", "2023-04-03" },
    { "03/04/23", "2023-03-04", "2023-04-03" },
    { "3-4-2023", "2023-03-04", "2023-04-03" },
    { "3.4.2023", "2023-04-03" },
    { "25.1.23", "2023-01-25" },
    { "1/1/68", "2068-01-01" },
    { "1/1/69", "1969-01-01" },
    { "2/29/2024", "2024-02-29", "" },
    { "January 25, 2023", "2023-01-25" },
    { "january 25 2023", "2023-01-25" },
    { "Jan 25, 2023", "2023-01-25" },
    { "Jan. 25, 2023", "2023-01-25" },
    { "Sept 5, 2023", "2023-09-05" },
    { "May 1, 2023", "2023-05-01" },
    { "January 25th, 2023", "2023-01-25" },
    { "January 25,2023", "2023-01-25" },
    { "25 January 2023", "2023-01-25" },
    { "25 Jan 2023", "2023-01-25" },
    { "25. January 2023", "2023-01-25" },
    { "1st of May 2023", "2023-05-01" },
    { "25-Jan-2023", "2023-01-25" },
    { "25-Jan-23", "2023-01-25" },
    { "Wed, January 25, 2023", "2023-01-25" },
    { "Wednesday 25 January 2023", "2023-01-25" },
    { "Wed. 1/25/2023", "2023-01-25", "" },
    { "Thurs 2023-01-26", "2023-01-26" },
    { "2023-01-25T10:00", "2023-01-25T10:00" },
    { "2023-01-25 10:00", "2023-01-25T10:00" },
    { "2023-01-25 10:00:00", "2023-01-25T10:00" },
    { "2023-01-25 00:00:00", "2023-01-25" },
    { "2023-01-25 00:00", "2023-01-25T00:00" },
    { "1/25/2023 2:30 PM", "2023-01-25T14:30", "" },
    { "January 25, 2023, 2 pm", "2023-01-25T14:00" },
    { "January 25, 2023 at 9:05 a.m.", "2023-01-25T09:05" },
    { "2023-01-25 12:00 am", "2023-01-25T00:00" },
    { "2023-01-25 12:30 pm", "2023-01-25T12:30" },
    { "2023-01-25 to 2023-01-27", "2023-01-25/2023-01-27" },
    { "1/25/23-1/27/23", "2023-01-25/2023-01-27", "" },
    { "1/2/23 - 1/4/23", "2023-01-02/2023-01-04", "2023-02-01/2023-04-01" },
    { "April 5, 2023 – April 12, 2023", "2023-04-05/2023-04-12" },
    { "2023-01-25-2023-01-27", "2023-01-25/2023-01-27" },
    { "2023-01-25 - 2023-01-25", "2023-01-25" },
    /* none */
    { "", "" },
    { "TBA", "" },
    { "Monday", "" },
    { "January 25", "" },
    { "January 2023", "" },
    { "1/25", "" },
    { "2/30/2023", "" },
    { "2/29/2023", "" },
    { "13/13/2023", "" },
    { "0/1/2023", "" },
    { "1/0/2023", "" },
    { "2023-00-01", "" },
    { "0000-01-01", "" },
    { "1/1/0000", "" },
    { "1/1/123", "" },
    { "1/1-2023", "" },
    { "2023-01-25x", "" },
    { "x2023-01-25", "" },
    { "2023-01-25 25:00", "" },
    { "2023-01-25 10:60", "" },
    { "2023-01-25 10", "" },
    { "2023-01-25 10:00:30", "" },
    { "2023-01-25 13 pm", "" },
    { "2023-01-25T10:00Z", "" },
    { "2023-01-27 to 2023-01-25", "" },
    { "2023-01-25 10:00 to 2023-01-27", "" },
    { "123456789/1/1", "" },
    { "Janvier 25, 2023", "" },
    { "5", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *month_first = read_date (cases[i].text, FALSE), *day_first = read_date (cases[i].text, TRUE);
      const char *expected = cases[i].day_first != NULL ? cases[i].day_first : cases[i].month_first;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (month_first != NULL ? month_first : "", ==, cases[i].month_first);
      g_assert_cmpstr (day_first != NULL ? day_first : "", ==, expected);
    }
}

static void
test_columns (void)
{
  static const struct
  {
    const char *cells[6];
    gboolean prefer_day_first;
    gboolean day_first;
    const char *example;
  } cases[] = {
    { { NULL }, FALSE, FALSE, NULL },
    { { "", "TBA" }, FALSE, FALSE, NULL },
    { { "2023-01-02", "2023-01-09" }, FALSE, FALSE, NULL },
    /* one day past the twelfth decides */
    { { "8/31/20", "9/7/20", "9/14/20" }, FALSE, FALSE, NULL },
    { { "7/9/20", "14/9/20" }, FALSE, TRUE, NULL },
    { { "31/8/20", "7/9/20" }, FALSE, TRUE, NULL },
    { { "8/31/20", "9/7/20" }, TRUE, FALSE, NULL },
    /* neither reading takes all: the one that takes more */
    { { "13/1/20", "1/14/20", "1/15/20" }, FALSE, FALSE, NULL },
    { { "13/1/20", "14/1/20", "1/15/20" }, FALSE, TRUE, NULL },
    /* both take all: the one that goes up */
    { { "1/2/23", "2/2/23", "3/2/23" }, FALSE, FALSE, "1/2/23" },
    { { "9/1/23", "12/1/23", "2/2/23" }, FALSE, TRUE, "9/1/23" },
    { { "1/9/23", "1/12/23", "2/2/23" }, FALSE, FALSE, "1/9/23" },
    { { "1/9/23", "1/12/23", "2/2/23" }, TRUE, FALSE, "1/9/23" },
    /* a draw: what is preferred */
    { { "3/4/23" }, FALSE, FALSE, "3/4/23" },
    { { "3/4/23" }, TRUE, TRUE, "3/4/23" },
    /* the same day either way is nothing to choose */
    { { "3/3/23", "4/4/23" }, FALSE, FALSE, NULL },
    { { "3/3/23", "4/5/23" }, FALSE, FALSE, "4/5/23" },
    /* blanks and others do not count */
    { { "", "1/13/23", "Spring Break" }, TRUE, FALSE, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) texts = g_ptr_array_new ();
      PoiseCsvDateOrder order;

      for (guint k = 0; k < G_N_ELEMENTS (cases[i].cells) && cases[i].cells[k] != NULL; k++)
        g_ptr_array_add (texts, (gpointer) cases[i].cells[k]);
      order = poise_csv_dates_decide (texts, cases[i].prefer_day_first);
      g_test_message ("case %u", i);
      g_assert_cmpint (order.day_first, ==, cases[i].day_first);
      g_assert_cmpstr (order.example, ==, cases[i].example);
    }
}

/* Every day of four centuries, in every way of writing it, is read as itself. */
static void
test_all_days (void)
{
  static const char *const formats[] = { "%Y-%m-%d", "%d.%m.%Y", "%B %d, %Y", "%d %b %Y", "%A, %b %d, %Y", "%d-%b-%Y" };
  GDate day;

  g_date_clear (&day, 1);
  for (g_date_set_dmy (&day, 1, 1, 1900); g_date_get_year (&day) < 2300; g_date_add_days (&day, 13))
    {
      g_autofree char *expected = poise_date_format (&day);

      for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
        {
          char text[64];
          g_autofree char *read = NULL;

          g_date_strftime (text, sizeof text, formats[i], &day);
          read = read_date (text, i % 2);
          g_assert_cmpstr (read, ==, expected);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/csv-dates/dates", test_dates);
  g_test_add_func ("/import/csv-dates/columns", test_columns);
  g_test_add_func ("/import/csv-dates/all-days", test_all_days);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates as schedules write them, and how a whole column decides between day and month.
 */

#include "core/poise-date.h"
#include "import/poise-csv-calendar.h"
#include "import/poise-csv-times.h"
#include "words/poise-words-icu.h"
#include "words/poise-words.h"

#include <string.h>

/* A date, or a range as "first/last", with "+minutes" where it says an end; NULL where the text is none. */
static char *
read_around (const char *text, PoiseCsvOrder order, const char *anchor)
{
  PoiseCsvCalendar calendar = { .order = order };
  PoiseCsvDate date;
  g_autofree char *first = NULL, *last = NULL;

  g_date_clear (&calendar.anchor, 1);
  if (anchor != NULL)
    g_assert_true (poise_date_parse (anchor, &calendar.anchor));
  if (!poise_csv_date_parse (text, &calendar, &date))
    return NULL;
  first = poise_csv_date_format (&date);
  last = poise_date_format (&date.last);
  if (date.length >= 0)
    return g_strdup_printf ("%s+%d", first, date.length);
  return g_date_compare (&date.first, &date.last) == 0 ? g_steal_pointer (&first) : g_strconcat (first, "/", last, NULL);
}

static char *
read_date (const char *text, gboolean day_first)
{
  return read_around (text, day_first ? POISE_CSV_ORDER_DMY : POISE_CSV_ORDER_MDY, NULL);
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
    { "25.1.2023 0:00", "2023-01-25" },
    { "25.1.2023 0:30", "2023-01-25T00:30" },
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
    { "Janembre 25, 2023", "" },
    { "5", "" },
    { "1-2", "" },
    { "3.4", "" },
    { "1.5.2", "" },
    /* days of a range that say what the other does not */
    { "23–27 January 2023", "2023-01-23/2023-01-27" },
    { "23.-27.1.2023", "2023-01-23/2023-01-27" },
    { "January 23-27, 2023", "2023-01-23/2023-01-27" },
    { "Jan 30 – Feb 3, 2023", "2023-01-30/2023-02-03" },
    { "30 Jan to 3 Feb 2023", "2023-01-30/2023-02-03" },
    { "28 Dec – 3 Jan 2024", "2023-12-28/2024-01-03" },
    { "28 Dec 2023 – 3 Jan", "2023-12-28/2024-01-03" },
    { "27–23 January 2023", "" },
    { "30–31 February 2023", "" },
    /* times with ends */
    { "2023-01-25 10:00-12:00", "2023-01-25T10:00+120" },
    { "January 25, 2023, 2–4 pm", "2023-01-25T14:00+120" },
    { "25.1.2023, 14h-16h", "2023-01-25T14:00+120" },
    { "25.01.2023 10 bis 12 Uhr", "2023-01-25T10:00+120" },
    { "Wed Jan 25 2023 12.00–14.00", "2023-01-25T12:00+120" },
    { "2023年1月25日(水) 14時〜16時", "2023-01-25T14:00+120" },
    { "2023年1月25日 下午2点-4点", "2023-01-25T14:00+120" },
    /* weekdays behind */
    { "25.01.2023 (Mi)", "2023-01-25" },
    { "1/25/2023 Wed", "2023-01-25", "" },
    { "2023-01-25, Wednesday", "2023-01-25" },
    { "2023年1月25日（水）", "2023-01-25" },
    /* in other languages */
    { "25 de enero de 2023", "2023-01-25" },
    { "miércoles, 25 de enero de 2023", "2023-01-25" },
    { "25 ene 2023", "2023-01-25" },
    { "25 janvier 2023", "2023-01-25" },
    { "1er février 2023", "2023-02-01" },
    { "1er fevrier 2023", "2023-02-01" },
    { "mar. 25 janv. 2023", "2023-01-25" },
    { "25 d'août 2023", "2023-08-25" },
    { "25. Januar 2023", "2023-01-25" },
    { "Mi., 25. Jan. 2023", "2023-01-25" },
    { "5. März 2023", "2023-03-05" },
    { "5. Jänner 2023", "2023-01-05" },
    { "25. 1. 2023", "2023-01-25" },
    { "25 stycznia 2023 r.", "2023-01-25" },
    { "25 sty 2023", "2023-01-25" },
    { "25 de março de 2023", "2023-03-25" },
    { "quarta-feira, 25 de janeiro de 2023", "2023-01-25" },
    { "25 januari 2023", "2023-01-25" },
    { "onsdag 25 januari 2023", "2023-01-25" },
    { "25 maj 2023", "2023-05-25" },
    { "2023年1月25日", "2023-01-25" },
    { "２０２３年１月２５日", "2023-01-25" },
    { "2023年1月25日星期三", "2023-01-25" },
    { "٢٥ يناير ٢٠٢٣", "2023-01-25" },
    { "الأربعاء، ٢٥ يناير ٢٠٢٣", "2023-01-25" },
    { "25 كانون الثاني 2023", "2023-01-25" },
    { "2023\u201301\u201325", "" },
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

/* Three numbers of two digits, and the year in front of them */
static void
test_orders (void)
{
  static const struct
  {
    const char *text;
    const char *dates[POISE_CSV_N_ORDERS]; /* mdy, dmy, ymd */
  } cases[] = {
    { "03/04/05", { "2005-03-04", "2005-04-03", "2003-04-05" } },
    { "3/4/2005", { "2005-03-04", "2005-04-03", "2005-03-04" } },
    { "2005-3-4", { "2005-03-04", "2005-03-04", "2005-03-04" } },
    { "3.4.05", { "2005-04-03", "2005-04-03", NULL } },
    { "03.04.05", { "2005-04-03", "2005-04-03", "2003-04-05" } },
    { "3.4.2005", { "2005-04-03", "2005-04-03", "2005-04-03" } },
    { "99/1/2", { NULL, NULL, "1999-01-02" } },
    { "3 Apr 05", { "2005-04-03", "2005-04-03", "2005-04-03" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (PoiseCsvOrder order = 0; order < POISE_CSV_N_ORDERS; order++)
      {
        g_autofree char *read = read_around (cases[i].text, order, NULL);

        g_test_message ("%s as %s", cases[i].text, poise_csv_order_get_name (order));
        g_assert_cmpstr (read, ==, cases[i].dates[order]);
      }
}

/* Dates without a year lie around an anchor. */
static void
test_anchors (void)
{
  static const struct
  {
    const char *text;
    const char *anchor;
    const char *date;
  } cases[] = {
    { "January 25", "2023-09-01", "2024-01-25" },
    { "Sep 5", "2023-09-01", "2023-09-05" },
    { "1/25", "2023-09-01", "2024-01-25" },
    { "25.1.", "2023-09-01", "2024-01-25" },
    { "25.1", "2023-09-01", "2024-01-25" },
    { "25. Januar", "2023-01-09", "2023-01-25" },
    { "25 janvier", "2023-01-09", "2023-01-25" },
    { "1月25日", "2023-04-09", "2023-01-25" },
    { "1月25日", "2023-04-28", "2024-01-25" },
    { "Mon 9/4", "2023-09-04", "2023-09-04" },
    { "9/4 10:00-11:30", "2023-09-04", "2023-09-04T10:00+90" },
    { "4.9. 10–12 Uhr", "2023-09-04", "2023-09-04T10:00+120" },
    { "Dec 18 – Jan 5", "2023-09-04", "2023-12-18/2024-01-05" },
    { "Aug 28 - Sep 1", "2023-09-04", "2023-08-28/2023-09-01" },
    { "23–27 January", "2023-01-09", "2023-01-23/2023-01-27" },
    { "2/29", "2024-01-09", "2024-02-29" },
    { "2/29", "2023-01-09", NULL },
    { "2/30", "2024-01-09", NULL },
    { "2023-12-01", "2010-01-01", "2023-12-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *read = read_around (cases[i].text, POISE_CSV_ORDER_MDY, cases[i].anchor);
      g_autofree char *without = read_around (cases[i].text, POISE_CSV_ORDER_MDY, NULL);

      g_test_message ("%s around %s", cases[i].text, cases[i].anchor);
      g_assert_cmpstr (read, ==, cases[i].date);
      if (cases[i].date != NULL)
        g_assert_cmpint (poise_csv_date_lacks_year (cases[i].text, POISE_CSV_ORDER_MDY), ==, without == NULL);
    }
}

static void
test_times (void)
{
  static const struct
  {
    const char *text;
    int minute; /* -2: none */
    int length;
  } cases[] = {
    { "12:00", 720, -1 },
    { "12:00-14:00", 720, 120 },
    { "12:00 - 14:00", 720, 120 },
    { "12.00–14.00", 720, 120 },
    { "12:00 to 14:00", 720, 120 },
    { "2–4 pm", 840, 120 },
    { "2 pm – 4 pm", 840, 120 },
    { "2-4PM", 840, 120 },
    { "11 am-1 pm", 660, 120 },
    { "11-1 pm", 660, 120 },
    { "11:30-1:00 p.m.", 690, 90 },
    { "9-10:30 am", 540, 90 },
    { "12-1 pm", 720, 60 },
    { "12:30-1:45", 750, 75 },
    { "11:00-12:15", 660, 75 },
    { "10-12", 600, 120 },
    { "10 – 12 Uhr", 600, 120 },
    { "10 bis 12 Uhr", 600, 120 },
    { "10.15 Uhr", 615, -1 },
    { "von 10 bis 12 Uhr", 600, 120 },
    { "14h-16h", 840, 120 },
    { "14h30", 870, -1 },
    { "14h30 - 16h", 870, 90 },
    { "14 h 30", 870, -1 },
    { "de 14h à 16h", 840, 120 },
    { "das 14h às 16h30", 840, 150 },
    { "kl. 10.15-12.00", 615, 105 },
    { "kl 10", -2, -1 },
    { "14:00 a 16:00", 840, 120 },
    { "2:30 p. m.", 870, -1 },
    { "godz. 10:00–11:30", 600, 90 },
    { "下午2点", 840, -1 },
    { "下午2点半", 870, -1 },
    { "14点30分", 870, -1 },
    { "午後2時", 840, -1 },
    { "14時〜16時", 840, 120 },
    { "14時から16時まで", 840, 120 },
    { "14：00～16：00", 840, 120 },
    { "٢:٠٠ م", 840, -1 },
    { "00:00", 0, -1 },
    { "0:00:00", -1, -1 },
    { "10:00:00", 600, -1 },
    { "24:00", 0, -1 },
    { "22:00-24:00", 1320, 120 },
    { "23:00-01:00", 1380, 120 },
    /* none */
    { "", -2, -1 },
    { "10", -2, -1 },
    { "90", -2, -1 },
    { "1.5", -2, -1 },
    { "30-45", -2, -1 },
    { "25:00", -2, -1 },
    { "10:60", -2, -1 },
    { "13 pm", -2, -1 },
    { "10:00-", -2, -1 },
    { "10:00-12:00-14:00", -2, -1 },
    { "at noon", -2, -1 },
    { "10:00 or so", -2, -1 },
    { "08:00-21:00", -2, -1 }, /* no session lasts more than half a day */
    { "10:00-10:00", 600, 720 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int minute, length;
      gboolean is_time = poise_csv_time_parse (cases[i].text, &minute, &length);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (is_time ? minute : -2, ==, cases[i].minute);
      if (is_time)
        g_assert_cmpint (length, ==, cases[i].length);
    }
}

static void
test_columns (void)
{
  static const struct
  {
    const char *cells[6];
    gboolean prefer_day_first;
    PoiseCsvOrder order; /* FALSE: mdy, TRUE: dmy */
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
    { { "9/1/23", "10/1/23", "9/2/23" }, FALSE, TRUE, "9/1/23" },
    { { "9/1/23", "12/1/23", "2/2/23" }, FALSE, TRUE, "9/1/23" },
    { { "1/9/23", "1/12/23", "2/2/23" }, FALSE, FALSE, "1/9/23" },
    { { "1/9/23", "1/12/23", "2/2/23" }, TRUE, FALSE, "1/9/23" },
    /* both go up: the one under which they lie closer together */
    { { "1/2/23", "2/2/23", "3/2/23" }, FALSE, TRUE, "1/2/23" },
    { { "2/1/23", "2/2/23", "2/3/23" }, TRUE, FALSE, "2/1/23" },
    /* the year may stand in front, where nothing else makes a course of them */
    { { "23/1/9", "23/1/16", "23/1/23" }, FALSE, POISE_CSV_ORDER_YMD, NULL },
    { { "23-04-05", "23-04-12" }, TRUE, POISE_CSV_ORDER_YMD, NULL },
    { { "25/1/23", "1/2/23" }, FALSE, TRUE, NULL },
    /* without a year too */
    { { "1/25", "2/1" }, TRUE, FALSE, NULL },
    { { "3/4" }, FALSE, FALSE, "3/4" },
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
      order = poise_csv_dates_decide (texts, cases[i].prefer_day_first ? POISE_CSV_ORDER_DMY : POISE_CSV_ORDER_MDY);
      g_test_message ("case %u", i);
      g_assert_cmpint (order.order, ==, cases[i].order);
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

/* What Poise itself says of a day in any of its languages is read as that day. */
static void
test_all_languages (void)
{
  static const char *const locales[] = { "en", "en_GB", "ar", "ar_EG", "de", "es", "fr", "ja", "pl", "pt_BR", "sv", "zh_CN" };

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      GDate day;

      poise_icu_set_locale (locales[i]);
      g_date_clear (&day, 1);
      for (g_date_set_dmy (&day, 1, 1, 2023); g_date_get_year (&day) < 2025; g_date_add_days (&day, 5))
        {
          g_autofree char *expected = poise_date_format (&day), *full = poise_words_date_full (&day);
          g_autofree char *brief = poise_words_date (&day), *read = read_date (full, TRUE);
          g_autofree char *read_brief = read_around (brief, POISE_CSV_ORDER_DMY, expected);

          g_test_message ("%s: %s, %s", locales[i], full, brief);
          g_assert_cmpstr (read, ==, expected);
          g_assert_cmpstr (read_brief, ==, expected);
        }
    }
  poise_icu_set_locale ("en");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/csv-dates/dates", test_dates);
  g_test_add_func ("/import/csv-dates/orders", test_orders);
  g_test_add_func ("/import/csv-dates/anchors", test_anchors);
  g_test_add_func ("/import/csv-dates/times", test_times);
  g_test_add_func ("/import/csv-dates/columns", test_columns);
  g_test_add_func ("/import/csv-dates/all-days", test_all_days);
  g_test_add_func ("/import/csv-dates/all-languages", test_all_languages);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One walk over the rows, since blanks go on with what stood above.
 */

#include "import/poise-csv-row-days.h"

#include "import/poise-csv-day.h"
#include "import/poise-csv-details.h"
#include "import/poise-csv-scan.h"
#include "import/poise-csv-times.h"
#include "words/poise-words-date-names.h"

#include <stdlib.h>
#include <string.h>

#define DAY (24 * 60)

typedef struct
{
  const PoiseCsvColumns *columns;
  const PoiseCsvCalendar *calendar;
  int month; /* of this row, or of those above; 0: none yet */
  int year;
  GDate above; /* the last date that was said */
} Walk;

static char *
get (const Walk *self, const PoiseCsvRow *row, PoiseCsvKind kind)
{
  return poise_csv_get_kind (self->columns, row, kind);
}

/* ---- Parts in columns of their own ---- */

/**
 * poise_csv_month_parse:
 * @text: what stands in a cell
 * @month: (out): from 1
 * @year: (out): 0 where it is not said
 *
 * Returns: whether @text is a month, by name or number, with a year after it or not: "January", "01", "1月", "Jan 2023"
 */
gboolean
poise_csv_month_parse (const char *text, int *month, int *year)
{
  g_autofree char *folded = poise_words_date_fold (text);
  gsize length = 0;
  const char *at;
  char *end;

  *year = 0;
  *month = poise_words_month_at (folded, &length);
  at = folded + length;
  if (*month == 0)
    {
      length = strspn (folded, "0123456789");
      *month = length >= 1 && length <= 2 ? atoi (folded) : 0;
      at = folded + length;
      at += g_str_has_prefix (at, "月") ? strlen ("月") : 0;
    }
  if (*month < 1 || *month > 12)
    return FALSE;
  at += strspn (at, " ,");
  if (*at == '\0')
    return TRUE;
  *year = strspn (at, "0123456789") == 4 ? strtol (at, &end, 10) : 0;
  return *year > 0 && *end == '\0';
}

/** poise_csv_year_parse: Returns: the year that @text is, in four digits, or 0 */
int
poise_csv_year_parse (const char *text)
{
  g_autofree char *folded = poise_words_date_fold (text);
  gsize n_digits = strspn (folded, "0123456789");
  const char *end = folded + n_digits;

  if (n_digits != 4 || (*end != '\0' && strcmp (end, "年") != 0))
    return 0;
  return atoi (folded);
}

/** poise_csv_days_parse: Returns: whether @text is a day of a month, or a range of such: "25", "25.", "Mon 25", "23–27" */
gboolean
poise_csv_days_parse (const char *text, int *first, int *last)
{
  g_autofree char *folded = poise_words_date_fold (text);
  const char *at = folded;
  PoiseCsvDay day;

  if (!poise_csv_day_take_number (&at, &day))
    return FALSE;
  *first = *last = day.day;
  poise_csv_scan_blanks (&at);
  if (*at == '-' || g_str_has_prefix (at, "–"))
    {
      at += *at == '-' ? 1 : strlen ("–");
      if (!poise_csv_day_take_number (&at, &day) || day.day < *first)
        return FALSE;
      *last = day.day;
      poise_csv_scan_blanks (&at);
    }
  return *at == '\0';
}

static gboolean
set_day (const Walk *self, int day, GDate *date)
{
  if (self->month == 0)
    return FALSE;
  if (self->year == 0)
    return poise_csv_date_place (day, self->month, self->calendar, date);
  if (!g_date_valid_dmy (day, self->month, self->year))
    return FALSE;
  g_date_set_dmy (date, day, self->month, self->year);
  return TRUE;
}

/* The date that is said in columns of days, months and years */
static void
read_parts (Walk *self, const PoiseCsvRow *row, PoiseCsvRowDay *day)
{
  g_autofree char *days = get (self, row, POISE_CSV_DAY);
  g_autofree char *month = get (self, row, POISE_CSV_MONTH);
  g_autofree char *year = get (self, row, POISE_CSV_YEAR);
  gboolean understood = TRUE;
  int first, last, month_year = 0;

  day->date_said = *days != '\0' || *month != '\0' || *year != '\0';
  if (*year != '\0')
    understood = (self->year = poise_csv_year_parse (year)) > 0;
  if (*month != '\0' && !poise_csv_month_parse (month, &self->month, &month_year))
    {
      self->month = 0;
      understood = FALSE;
    }
  if (month_year > 0)
    self->year = month_year;
  day->has_date = understood && *days != '\0' && poise_csv_days_parse (days, &first, &last) && set_day (self, first, &day->date.first) &&
                  set_day (self, last, &day->date.last);
}

static void
read_date (Walk *self, const PoiseCsvRow *row, PoiseCsvRowDay *day)
{
  g_autofree char *text = get (self, row, POISE_CSV_DATE);

  if (*text == '\0')
    read_parts (self, row, day);
  else
    {
      day->date_said = TRUE;
      day->has_date = poise_csv_date_parse (text, self->calendar, &day->date);
    }
  if (*text == '\0' || !day->has_date)
    day->date.minute = day->date.length = -1;
}

/* ---- Times ---- */

static void
read_time (Walk *self, const PoiseCsvRow *row, PoiseCsvRowDay *day)
{
  g_autofree char *from = get (self, row, POISE_CSV_TIME);
  g_autofree char *until = get (self, row, POISE_CSV_UNTIL);
  int minute = -1, length = -1, end, end_length;

  day->time_said = *from != '\0' || *until != '\0';
  if (!day->time_said)
    return;
  if (!poise_csv_time_parse (from, &minute, &length) || minute < 0)
    return;
  if (*until != '\0')
    {
      if (!poise_csv_time_parse (until, &end, &end_length) || end < 0 || end_length >= 0 || length >= 0)
        return;
      length = (end - minute + DAY) % DAY;
      if (length == 0 || length > DAY / 2)
        return;
    }
  day->time_understood =
      day->date.minute < 0 && (!day->has_date || g_date_compare (&day->date.first, &day->date.last) == 0);
  if (!day->time_understood)
    return;
  day->date.minute = minute;
  day->date.length = length;
}

/* A row that has a time of its own but no date goes on with the date above it. */
static void
carry_down (Walk *self, const PoiseCsvRow *row, PoiseCsvRowDay *day)
{
  g_autofree char *time = get (self, row, POISE_CSV_TIME);

  if (day->date_said && day->has_date)
    self->above = day->date.last;
  else if (day->date_said)
    g_date_clear (&self->above, 1);
  else if (*time != '\0' && g_date_valid (&self->above))
    {
      day->date.first = day->date.last = self->above;
      day->has_date = day->is_carried = TRUE;
    }
}

/**
 * poise_csv_row_days_new:
 * @csv: a schedule
 * @columns: what its columns are for
 * @calendar: how its dates are read
 *
 * Returns: (transfer full) (element-type PoiseCsvRowDay): one for each row of @csv, also for those above the data
 */
GArray *
poise_csv_row_days_new (const PoiseCsv *csv, const PoiseCsvColumns *columns, const PoiseCsvCalendar *calendar)
{
  GArray *days = g_array_sized_new (FALSE, TRUE, sizeof (PoiseCsvRowDay), csv->rows->len);
  Walk self = { columns, calendar, 0, 0, { 0 } };

  g_date_clear (&self.above, 1);
  g_array_set_size (days, csv->rows->len);
  for (guint i = columns->first; i < csv->rows->len; i++)
    {
      PoiseCsvRowDay *day = &g_array_index (days, PoiseCsvRowDay, i);
      const PoiseCsvRow *row = g_ptr_array_index (csv->rows, i);

      g_date_clear (&day->date.first, 1);
      g_date_clear (&day->date.last, 1);
      read_date (&self, row, day);
      carry_down (&self, row, day);
      read_time (&self, row, day);
    }
  return days;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates are looked at column by column, and decided for all together: one file is written by one hand.
 */

#include "import/poise-csv-calendar.h"

#include "import/poise-csv-row-days.h"

#include <stdlib.h>
#include <string.h>

#define SOME_LEAP_YEAR 2000

/* Years that a course may be in, where some text above the table names one */
#define FIRST_YEAR 1990
#define LAST_YEAR 2100

/* Days */
#define LONGEST_COURSE 550

/* How well one order suits the dates. */
typedef struct
{
  guint n_valid;
  guint n_backward; /* dates before the date above */
  gint64 span;      /* days from the first to the last */
} Reading;

/* The first date that says its year, for the others to lie around */
static gboolean
find_full (GPtrArray *texts, PoiseCsvCalendar *calendar)
{
  PoiseCsvDate date;

  g_date_clear (&calendar->anchor, 1);
  for (guint i = 0; i < texts->len; i++)
    if (poise_csv_date_parse (g_ptr_array_index (texts, i), calendar, &date))
      {
        calendar->anchor = date.first;
        return TRUE;
      }
  return FALSE;
}

/* A calendar in which dates without a year count too: around those that have one, or in some year */
static PoiseCsvCalendar
make_calendar (GPtrArray *texts, PoiseCsvOrder order)
{
  PoiseCsvCalendar calendar = { .order = order };

  if (!find_full (texts, &calendar))
    g_date_set_dmy (&calendar.anchor, 1, G_DATE_APRIL, SOME_LEAP_YEAR);
  return calendar;
}

static Reading
try_order (GPtrArray *texts, PoiseCsvOrder order)
{
  PoiseCsvCalendar calendar = make_calendar (texts, order);
  Reading reading = { 0, 0, 0 };
  PoiseCsvDate date;
  guint32 above = 0, least = G_MAXUINT32, most = 0;

  for (guint i = 0; i < texts->len; i++)
    if (poise_csv_date_parse (g_ptr_array_index (texts, i), &calendar, &date))
      {
        guint32 day = g_date_get_julian (&date.first);

        reading.n_valid++;
        reading.n_backward += day < above;
        above = day;
        least = MIN (least, day);
        most = MAX (most, day);
      }
  reading.span = reading.n_valid > 0 ? most - least : 0;
  return reading;
}

static int
compare (const Reading *a, const Reading *b)
{
  if (a->n_valid != b->n_valid)
    return a->n_valid > b->n_valid ? 1 : -1;
  if (a->n_backward != b->n_backward)
    return a->n_backward < b->n_backward ? 1 : -1;
  return a->span == b->span ? 0 : a->span < b->span ? 1 : -1;
}

/* Few write the year first in two digits, so that must make a course of what would be none. */
static gboolean
is_year_first (const Reading *year_first, const Reading *other)
{
  return year_first->n_valid > other->n_valid ||
         (year_first->n_valid == other->n_valid && year_first->span <= LONGEST_COURSE && other->span > LONGEST_COURSE);
}

/* The first date that both orders take, each as another day. */
static const char *
find_example (GPtrArray *texts, PoiseCsvOrder a, PoiseCsvOrder b)
{
  PoiseCsvCalendar calendars[] = { make_calendar (texts, a), make_calendar (texts, b) };

  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);
      PoiseCsvDate first, second;

      if (poise_csv_date_parse (text, &calendars[0], &first) && poise_csv_date_parse (text, &calendars[1], &second) &&
          g_date_compare (&first.first, &second.first) != 0)
        return text;
    }
  return NULL;
}

/**
 * poise_csv_dates_decide:
 * @texts: (element-type utf8): the cells of a table that are dates, in order
 * @preferred: what to take where the dates do not tell
 *
 * The order under which more dates exist; else the one with fewer steps back in time; else the one under which they lie
 * closer together; else the preferred one.
 *
 * Returns: how to read them; its example points into @texts
 */
PoiseCsvDateOrder
poise_csv_dates_decide (GPtrArray *texts, PoiseCsvOrder preferred)
{
  PoiseCsvDateOrder decided = { preferred, NULL };
  Reading readings[POISE_CSV_N_ORDERS];

  for (PoiseCsvOrder order = 0; order < POISE_CSV_N_ORDERS; order++)
    readings[order] = try_order (texts, order);
  if (compare (&readings[POISE_CSV_ORDER_MDY], &readings[decided.order]) > 0)
    decided.order = POISE_CSV_ORDER_MDY;
  if (compare (&readings[POISE_CSV_ORDER_DMY], &readings[decided.order]) > 0)
    decided.order = POISE_CSV_ORDER_DMY;
  if (is_year_first (&readings[POISE_CSV_ORDER_YMD], &readings[decided.order]))
    decided.order = POISE_CSV_ORDER_YMD;
  else if (readings[POISE_CSV_ORDER_MDY].n_valid == readings[POISE_CSV_ORDER_DMY].n_valid)
    decided.example = find_example (texts, POISE_CSV_ORDER_MDY, POISE_CSV_ORDER_DMY);
  return decided;
}

/** poise_csv_list_dates: Returns: (transfer full) (element-type utf8): the cells of dates, column by column */
GPtrArray *
poise_csv_list_dates (const PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  static const PoiseCsvKind kinds[] = { POISE_CSV_DATE, POISE_CSV_DUE };
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      guint column = poise_csv_mapping_find (mapping, kinds[k]);

      for (guint i = mapping->header + 1; i < csv->rows->len && column != POISE_CSV_NO_COLUMN; i++)
        g_ptr_array_add (texts, g_strstrip (g_strdup (poise_csv_row_get_cell (g_ptr_array_index (csv->rows, i), column))));
    }
  return texts;
}

/* ---- Years ---- */

/* The first day and month that say no year, which the others lie around */
static gboolean
find_first (const PoiseCsv *csv, const PoiseCsvMapping *mapping, int *day, int *month, char **example)
{
  g_autoptr (GPtrArray) texts = poise_csv_list_dates (csv, mapping);
  PoiseCsvCalendar calendar = { .order = mapping->order };
  PoiseCsvDate date;

  g_date_clear (&calendar.anchor, 1);
  g_date_set_dmy (&calendar.anchor, 1, G_DATE_APRIL, SOME_LEAP_YEAR);
  for (guint i = 0; i < texts->len; i++)
    if (poise_csv_date_lacks_year (g_ptr_array_index (texts, i), mapping->order) &&
        poise_csv_date_parse (g_ptr_array_index (texts, i), &calendar, &date))
      {
        *day = g_date_get_day (&date.first);
        *month = g_date_get_month (&date.first);
        *example = g_strdup (g_ptr_array_index (texts, i));
        return TRUE;
      }
  return FALSE;
}

/* The same in columns of days and months */
static gboolean
find_first_part (const PoiseCsv *csv, const PoiseCsvMapping *mapping, int *day, int *month, char **example)
{
  guint days = poise_csv_mapping_find (mapping, POISE_CSV_DAY), months = poise_csv_mapping_find (mapping, POISE_CSV_MONTH);
  int above = 0;

  if (days == POISE_CSV_NO_COLUMN || months == POISE_CSV_NO_COLUMN)
    return FALSE;
  for (guint i = mapping->header + 1; i < csv->rows->len; i++)
    {
      const PoiseCsvRow *row = g_ptr_array_index (csv->rows, i);
      guint year_column = poise_csv_mapping_find (mapping, POISE_CSV_YEAR);
      const char *day_text = poise_csv_row_get_cell (row, days), *month_text = poise_csv_row_get_cell (row, months);
      int last, year = 0;

      if (year_column != POISE_CSV_NO_COLUMN && poise_csv_year_parse (poise_csv_row_get_cell (row, year_column)) > 0)
        return FALSE;
      if (*month_text != '\0' && (!poise_csv_month_parse (month_text, &above, &year) || year > 0))
        return FALSE;
      if (above > 0 && poise_csv_days_parse (day_text, day, &last))
        {
          *month = above;
          *example = g_strdup_printf ("%s %s", day_text, month_text);
          return TRUE;
        }
    }
  return FALSE;
}

/** poise_csv_find_without_year: Returns: (transfer full) (nullable): a date of the table that does not say its year */
char *
poise_csv_find_without_year (const PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  char *example = NULL;
  int day, month;

  if (find_first (csv, mapping, &day, &month, &example) || find_first_part (csv, mapping, &day, &month, &example))
    return example;
  return NULL;
}

/* A year that stands alone among other words: "Spring 2023", "2023/24", "Date (2023)" */
static int
find_year (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      int year;

      if (!g_ascii_isdigit (*at) || (at > text && g_ascii_isdigit (at[-1])) || strspn (at, "0123456789") != 4)
        continue;
      year = atoi (at);
      if (year >= FIRST_YEAR && year <= LAST_YEAR)
        return year;
    }
  return 0;
}

/* The year that the rows above the data name, the nearest first */
static int
find_year_above (const PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  for (int i = mapping->header; i >= 0; i--)
    {
      const PoiseCsvRow *row = g_ptr_array_index (csv->rows, i);

      for (guint k = 0; k < row->cells->len; k++)
        {
          int year = find_year (poise_csv_row_get_cell (row, k));

          if (year > 0)
            return year;
        }
    }
  return 0;
}

static int
guess_year (const PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  g_autofree char *example = NULL;
  g_autoptr (GPtrArray) texts = poise_csv_list_dates (csv, mapping);
  PoiseCsvCalendar calendar = { .order = mapping->order };
  GDate date;
  int day, month;

  if (!find_first (csv, mapping, &day, &month, &example))
    return find_first_part (csv, mapping, &day, &month, &example) ? find_year_above (csv, mapping) : 0;
  g_date_clear (&date, 1);
  if (find_full (texts, &calendar) && poise_csv_date_place (day, month, &calendar, &date))
    return g_date_get_year (&date);
  return find_year_above (csv, mapping);
}

/**
 * poise_csv_guess_dates:
 * @csv: a table
 * @mapping: what its columns are for; takes how its dates are read
 */
void
poise_csv_guess_dates (const PoiseCsv *csv, PoiseCsvMapping *mapping)
{
  g_autoptr (GPtrArray) texts = poise_csv_list_dates (csv, mapping);

  /* Files with semicolons come from places where the day stands first. */
  mapping->order =
      poise_csv_dates_decide (texts, csv->delimiter == ';' ? POISE_CSV_ORDER_DMY : POISE_CSV_ORDER_MDY).order;
  mapping->year = guess_year (csv, mapping);
}

/**
 * poise_csv_calendar:
 * @csv: a table
 * @mapping: what its columns are for
 *
 * Returns: how its dates are read; without an anchor where no date needs one, or nobody knows the year
 */
PoiseCsvCalendar
poise_csv_calendar (const PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  PoiseCsvCalendar calendar = { .order = mapping->order };
  g_autofree char *example = NULL;
  int day, month;

  g_date_clear (&calendar.anchor, 1);
  if (mapping->year < 1 || mapping->year > 9999 ||
      !(find_first (csv, mapping, &day, &month, &example) || find_first_part (csv, mapping, &day, &month, &example)))
    return calendar;
  /* the 29th of February of a year that has none is the day before for this purpose */
  day = MIN (day, g_date_get_days_in_month (month, mapping->year));
  g_date_set_dmy (&calendar.anchor, day, month, mapping->year);
  return calendar;
}

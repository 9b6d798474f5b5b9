/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A column agrees where at least half of what stands in it does.
 */

#include "import/poise-csv-agree.h"

#include "import/poise-csv-cells.h"
#include "import/poise-csv-dates.h"
#include "import/poise-csv-row-days.h"
#include "import/poise-csv-times.h"

#include <string.h>

/* A date, even one without a year; but 3.4 alone is a number. */
static gboolean
is_date (const char *text)
{
  PoiseCsvCalendar calendar = { .order = POISE_CSV_ORDER_MDY };
  g_autofree char *plain = g_strstrip (g_strdup (text));
  PoiseCsvDate date;

  g_date_clear (&calendar.anchor, 1);
  g_date_set_dmy (&calendar.anchor, 1, G_DATE_JANUARY, 2000);
  if (poise_csv_is_number (plain))
    return FALSE;
  if (poise_csv_date_parse (plain, &calendar, &date))
    return TRUE;
  calendar.order = POISE_CSV_ORDER_DMY;
  return poise_csv_date_parse (plain, &calendar, &date);
}

/* 10:30 may be minutes too, but not in a column of minutes; "10:00-12:00" is none */
static gboolean
is_minutes (const char *text)
{
  int minute, length;

  return strchr (text, ':') == NULL && poise_csv_minutes_parse (text, FALSE) != POISE_UNSET &&
         !(poise_csv_time_parse (text, &minute, &length) && length > 0);
}

/* Words, not the number of a session or the day on which it is */
static gboolean
is_title (const char *text)
{
  g_autofree char *plain = g_strstrip (g_strdup (text));
  int minute, length;

  return g_utf8_strlen (plain, -1) > 3 && !poise_csv_is_number (plain) && !is_date (plain) &&
         !poise_csv_time_parse (plain, &minute, &length);
}

/**
 * poise_csv_agrees:
 * @kind: what a column may be for
 * @text: what stands in a cell of it
 *
 * Returns: whether @text says such a thing; kinds whose cells may say anything always agree
 */
gboolean
poise_csv_agrees (PoiseCsvKind kind, const char *text)
{
  PoiseMode mode;
  int first, second;

  switch ((int) kind)
    {
    case POISE_CSV_TITLE:
      return is_title (text);
    case POISE_CSV_MODE:
      return poise_csv_mode_parse (text, &mode);
    case POISE_CSV_DATE:
    case POISE_CSV_DUE:
      return is_date (text);
    case POISE_CSV_MINUTES:
      return is_minutes (text);
    case POISE_CSV_DAY:
      return poise_csv_days_parse (text, &first, &second);
    case POISE_CSV_MONTH:
      return poise_csv_month_parse (text, &first, &second);
    case POISE_CSV_YEAR:
      return poise_csv_year_parse (text) > 0;
    case POISE_CSV_TIME:
    case POISE_CSV_UNTIL:
      return poise_csv_time_parse (text, &first, &second) && first >= 0;
    default:
      return TRUE;
    }
}

/**
 * poise_csv_cells_agree:
 * @csv: a table
 * @first: its first row of data
 * @column: one of its columns
 * @kind: what that may be for
 *
 * Returns: whether something stands in the column, and at least half of that agrees
 */
gboolean
poise_csv_cells_agree (const PoiseCsv *csv, guint first, guint column, PoiseCsvKind kind)
{
  guint n_cells = 0, n_agreeing = 0;

  for (guint i = first; i < csv->rows->len; i++)
    {
      const char *text = poise_csv_row_get_cell (g_ptr_array_index (csv->rows, i), column);

      if (text[strspn (text, " \t\n\r")] == '\0')
        continue;
      n_cells++;
      n_agreeing += poise_csv_agrees (kind, text);
    }
  return n_agreeing > 0 && n_agreeing * 2 >= n_cells;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row with a date and nothing else is such a day only between rows that name activities. It is none where rows below it
 * have no date of their own, or go on with its week, since it is the heading of those; nor where there are many, since
 * a table may list all days of the year, or be filled in as far as the course is planned.
 */

#include "import/poise-csv-gaps.h"

#include "import/poise-csv-details.h"
#include "import/poise-csv-row-days.h"

#include <string.h>

typedef struct
{
  const PoiseCsv *csv;
  const PoiseCsvColumns *columns;
  const GArray *days;
} Search;

static const PoiseCsvRow *
get_row (const Search *self, guint index)
{
  return g_ptr_array_index (self->csv->rows, index);
}

static const PoiseCsvRowDay *
get_day (const Search *self, guint index)
{
  return &g_array_index (self->days, PoiseCsvRowDay, index);
}

static gboolean
says (const PoiseCsvRow *row, guint column)
{
  const char *text = poise_csv_row_get_cell (row, column);

  return text[strspn (text, " \t\n\r")] != '\0';
}

static gboolean
is_blank (const Search *self, guint index)
{
  for (guint i = 0; i < self->columns->n_columns; i++)
    if (self->columns->kinds[i] != POISE_CSV_LEFT_OUT && says (get_row (self, index), i))
      return FALSE;
  return TRUE;
}

static gboolean
names_activity (const Search *self, guint index)
{
  for (guint i = 0; i < self->columns->n_columns; i++)
    if ((self->columns->kinds[i] == POISE_CSV_TITLE || self->columns->kinds[i] == POISE_CSV_ACTIVITY) &&
        says (get_row (self, index), i))
      return TRUE;
  return FALSE;
}

static gboolean
says_only_date (const Search *self, guint index)
{
  const PoiseCsvRowDay *day = get_day (self, index);

  for (guint i = 0; i < self->columns->n_columns; i++)
    switch ((int) self->columns->kinds[i])
      {
      case POISE_CSV_WEEK:
      case POISE_CSV_DATE:
      case POISE_CSV_DAY:
      case POISE_CSV_MONTH:
      case POISE_CSV_YEAR:
      case POISE_CSV_LEFT_OUT:
        break;
      default:
        if (says (get_row (self, index), i))
          return FALSE;
      }
  return day->date_said && day->has_date && day->date.minute < 0;
}

/* Whether the row at @below, the next that is not blank, belongs under the one at @index. */
static gboolean
goes_on (const Search *self, guint index, guint below)
{
  g_autofree char *week = poise_csv_get_kind (self->columns, get_row (self, index), POISE_CSV_WEEK);
  g_autofree char *next = poise_csv_get_kind (self->columns, get_row (self, below), POISE_CSV_WEEK);

  return !get_day (self, below)->date_said || (*week != '\0' && (*next == '\0' || strcmp (week, next) == 0));
}

/* Marks what has something below it that is not its own. Returns: how many rows name activities */
static guint
mark_from_below (const Search *self, gboolean *gaps)
{
  guint below = 0, n_named = 0; /* the header at most is row 0 */

  for (guint i = self->csv->rows->len; i > self->columns->first; i--)
    {
      guint index = i - 1;

      if (is_blank (self, index))
        continue;
      gaps[index] = n_named > 0 && says_only_date (self, index) && !goes_on (self, index, below);
      n_named += names_activity (self, index);
      below = index;
    }
  return n_named;
}

/**
 * poise_csv_gaps_find:
 * @csv: a schedule
 * @columns: what its columns are for
 * @days: (element-type PoiseCsvRowDay): when its rows take place
 *
 * Returns: (transfer full) (array): for each row of @csv whether it is a day that is left blank
 */
gboolean *
poise_csv_gaps_find (const PoiseCsv *csv, const PoiseCsvColumns *columns, const GArray *days)
{
  Search self = { csv, columns, days };
  gboolean *gaps = g_new0 (gboolean, csv->rows->len);
  guint n_named = mark_from_below (&self, gaps), n_gaps = 0;
  gboolean begun = FALSE;

  for (guint i = columns->first; i < csv->rows->len; i++)
    {
      begun = begun || names_activity (&self, i);
      gaps[i] = gaps[i] && begun;
      n_gaps += gaps[i];
    }
  if (n_gaps * 2 > n_named)
    memset (gaps, 0, csv->rows->len * sizeof *gaps);
  return gaps;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each question is one walk over the rows.
 */

#include "import/poise-csv-survey.h"

#include "import/poise-csv-cells.h"
#include "import/poise-csv-details.h"
#include "import/poise-csv-row-days.h"

#include <stdlib.h>
#include <string.h>

typedef struct
{
  const PoiseCsv *csv;
  const PoiseCsvColumns *columns;
  const GArray *days;
} Survey;

static const PoiseCsvRow *
get_row (const Survey *self, guint index)
{
  return g_ptr_array_index (self->csv->rows, index);
}

static char *
get_kind (const Survey *self, const PoiseCsvRow *row, PoiseCsvKind kind)
{
  return poise_csv_get_kind (self->columns, row, kind);
}

static gboolean
has_dates (const Survey *self)
{
  for (guint i = 0; i < self->days->len; i++)
    if (g_array_index (self->days, PoiseCsvRowDay, i).has_date)
      return TRUE;
  return FALSE;
}

/* Whether each row is a week of its own, so that its date is the week's and not a day of class. */
static gboolean
rows_are_weeks (const Survey *self)
{
  g_autoptr (GHashTable) weeks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = self->columns->first; i < self->csv->rows->len; i++)
    {
      g_autofree char *week = get_kind (self, get_row (self, i), POISE_CSV_WEEK);
      g_autofree char *cells = poise_csv_list_cells (self->columns, get_row (self, i), NULL);

      if (cells == NULL)
        continue;
      if (*week == '\0' || !g_hash_table_add (weeks, g_steal_pointer (&week)))
        return FALSE;
    }
  return TRUE;
}

/**
 * poise_csv_week_number:
 * @text: what stands in a cell
 *
 * Returns: 3 for "W3 Mon", "Week 3: Memory" or "wk. 3"; -1 for anything that does not begin so
 */
int
poise_csv_week_number (const char *text)
{
  static const char *const words[] = { "week", "wk", "w" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);
      const char *at = text + length;
      gsize n_digits;

      if (g_ascii_strncasecmp (text, words[i], length) != 0)
        continue;
      at += *at == '.';
      at += strspn (at, " ");
      n_digits = strspn (at, "0123456789");
      if (n_digits > 0 && n_digits <= 3 && !g_ascii_isalpha (at[n_digits]))
        return atoi (at);
    }
  return -1;
}

/* Whether the row has a title, and one that is no break. */
static gboolean
has_activity (const Survey *self, const PoiseCsvRow *row)
{
  g_autofree char *title = get_kind (self, row, POISE_CSV_TITLE);

  return *title != '\0' && poise_csv_free_day (title) != POISE_CSV_FREE_DAY_SURE;
}

/* The first column that is nothing special and begins with the week's number in every row with an activity. */
static guint
find_numbers (const Survey *self)
{
  for (guint column = 0; column < self->columns->n_columns; column++)
    {
      guint n_numbers = 0;
      gboolean holds =
          self->columns->kinds[column] == POISE_CSV_REST || self->columns->kinds[column] == POISE_CSV_ACTIVITY;

      for (guint i = self->columns->first; i < self->csv->rows->len && holds; i++)
        {
          g_autofree char *text = poise_csv_get_text (get_row (self, i), column);

          if (!has_activity (self, get_row (self, i)))
            continue;
          holds = poise_csv_week_number (text) >= 0;
          n_numbers += holds;
        }
      if (holds && n_numbers > 0)
        return column;
    }
  return POISE_CSV_NO_COLUMN;
}

/**
 * poise_csv_survey:
 * @csv: a schedule
 * @columns: what its columns are for
 * @days: (element-type PoiseCsvRowDay): when its rows take place
 *
 * Returns: what holds for the whole file
 */
PoiseCsvSurvey
poise_csv_survey (const PoiseCsv *csv, const PoiseCsvColumns *columns, const GArray *days)
{
  const Survey self = { csv, columns, days };
  gboolean has_titles = poise_csv_columns_find (columns, POISE_CSV_TITLE) != POISE_CSV_NO_COLUMN;
  gboolean has_weeks = poise_csv_columns_find (columns, POISE_CSV_WEEK) != POISE_CSV_NO_COLUMN;
  gboolean has_sections = poise_csv_columns_find (columns, POISE_CSV_SECTION) != POISE_CSV_NO_COLUMN;
  PoiseCsvSurvey survey = { .outline = POISE_CSV_OUTLINE_NONE, .numbers = POISE_CSV_NO_COLUMN };

  survey.date_is_start = !has_titles && has_weeks && rows_are_weeks (&self);
  if (has_weeks || has_sections)
    survey.outline = POISE_CSV_OUTLINE_NAMES;
  else if (has_dates (&self))
    survey.outline = POISE_CSV_OUTLINE_DATES;
  if (survey.outline == POISE_CSV_OUTLINE_DATES && has_titles)
    survey.numbers = find_numbers (&self);
  return survey;
}

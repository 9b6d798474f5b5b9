/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of columns → kinds. A few names count only where what stands below them agrees ("Type" is the mode where its
 * cells name modes).
 */

#include "import/poise-csv-guess.h"

#include "import/poise-csv-agree.h"
#include "import/poise-csv-calendar.h"
#include "import/poise-csv-cells.h"
#include "import/poise-csv-columns.h"
#include "import/poise-csv-heads.h"
#include "import/poise-csv-own.h"

#include <string.h>

/* Rows above the header, such as the course's name, are looked through this far. */
#define MAX_ROWS_ABOVE 20

typedef struct
{
  const PoiseCsv *csv;
  const PoiseCsvRow *header; /* NULL: none */
  guint first;               /* row of data */
  PoiseCsvMapping *mapping;
} Guess;

/* ---- Which row names the columns ---- */

static guint
count_known_names (const PoiseCsvRow *row)
{
  const PoiseCsvHead *meanings[POISE_CSV_MOST_MEANINGS];
  guint n_known = 0;

  for (guint i = 0; i < row->cells->len; i++)
    n_known += poise_csv_heads_find (poise_csv_row_get_cell (row, i), meanings) > 0;
  return n_known;
}

static gboolean
looks_like_data (const PoiseCsvRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_fold (poise_csv_row_get_cell (row, i));

      if (poise_csv_is_number (text) || poise_csv_is_uri (text) || poise_csv_agrees (POISE_CSV_DATE, text))
        return TRUE;
    }
  return FALSE;
}

/* The first row with two names that are known, else the first row with one, else the first row; -1 where that
 * one is data, or where there is but one column and nothing names it. */
static int
find_header (const PoiseCsv *csv)
{
  const PoiseCsvRow *top = g_ptr_array_index (csv->rows, 0);
  guint n_rows = MIN (csv->rows->len, MAX_ROWS_ABOVE);

  if (poise_csv_own_match (top, NULL))
    return 0;
  for (guint wanted = 2; wanted >= 1; wanted--)
    for (guint i = 0; i < (wanted == 2 ? n_rows : 1); i++)
      if (count_known_names (g_ptr_array_index (csv->rows, i)) >= wanted)
        return i;
  return poise_csv_count_columns (csv) == 1 || looks_like_data (top) ? -1 : 0;
}

/* ---- What the names say ---- */

/* What the name of @column, and its cells where that is not enough, say it is for. */
static const PoiseCsvHead *
read_head (const Guess *self, guint column)
{
  const PoiseCsvHead *meanings[POISE_CSV_MOST_MEANINGS];
  guint n_meanings = poise_csv_heads_find (poise_csv_row_get_cell (self->header, column), meanings);

  for (guint i = 0; i < n_meanings; i++)
    if (!meanings[i]->doubtful || (!meanings[i]->alone && meanings[i]->kind != POISE_CSV_DAY &&
                                   poise_csv_cells_agree (self->csv, self->first, column, meanings[i]->kind)))
      return meanings[i];
  return NULL;
}

static void
match_names (Guess *self)
{
  const PoiseCsvHead *best[POISE_CSV_N_KINDS] = { NULL };
  guint columns[POISE_CSV_N_KINDS];

  for (guint i = 0; i < self->header->cells->len; i++)
    {
      const PoiseCsvHead *head = read_head (self, i);

      if (head == NULL || (best[head->kind] != NULL && head->rank >= best[head->kind]->rank))
        continue;
      best[head->kind] = head;
      columns[head->kind] = i;
    }
  for (int kind = POISE_CSV_TITLE; kind < POISE_CSV_N_CHOICES; kind++)
    if (best[kind] != NULL)
      poise_csv_mapping_set_kind (self->mapping, columns[kind], kind);
}

static gboolean
may_mean (const Guess *self, guint column, PoiseCsvKind kind)
{
  const PoiseCsvHead *meanings[POISE_CSV_MOST_MEANINGS];
  guint n_meanings = poise_csv_heads_find (poise_csv_row_get_cell (self->header, column), meanings);

  for (guint i = 0; i < n_meanings; i++)
    if (meanings[i]->kind == kind)
      return TRUE;
  return FALSE;
}

/* A column of months goes with one of days; what is called "Date" may be that one. Without it, months are nothing. */
static void
match_days (Guess *self)
{
  guint month = poise_csv_mapping_find (self->mapping, POISE_CSV_MONTH);

  for (guint i = 0; i < self->header->cells->len && month != POISE_CSV_NO_COLUMN; i++)
    if ((self->mapping->kinds[i] == POISE_CSV_DATE || self->mapping->kinds[i] == POISE_CSV_REST) &&
        may_mean (self, i, POISE_CSV_DAY) && poise_csv_cells_agree (self->csv, self->first, i, POISE_CSV_DAY))
      {
        self->mapping->kinds[i] = POISE_CSV_DAY;
        break;
      }
  if (month != POISE_CSV_NO_COLUMN && poise_csv_mapping_find (self->mapping, POISE_CSV_DAY) == POISE_CSV_NO_COLUMN)
    self->mapping->kinds[month] = POISE_CSV_REST;
}

/* What is left alone: the end of nothing, and the year of no month. */
static void
drop_parts (Guess *self)
{
  static const PoiseCsvKind parts[][2] = { { POISE_CSV_UNTIL, POISE_CSV_TIME }, { POISE_CSV_YEAR, POISE_CSV_MONTH } };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      guint part = poise_csv_mapping_find (self->mapping, parts[i][0]);

      if (part != POISE_CSV_NO_COLUMN && poise_csv_mapping_find (self->mapping, parts[i][1]) == POISE_CSV_NO_COLUMN)
        self->mapping->kinds[part] = POISE_CSV_REST;
    }
}

static void
match_hours (Guess *self)
{
  guint minutes = poise_csv_mapping_find (self->mapping, POISE_CSV_MINUTES);

  if (minutes != POISE_CSV_NO_COLUMN && poise_csv_heads_counts_hours (poise_csv_row_get_cell (self->header, minutes)))
    self->mapping->kinds[minutes] = POISE_CSV_HOURS;
}

/* ---- What the topics are ---- */

/* Whether @column says one thing for each week, so that it can name the weeks. */
static gboolean
is_constant_in_weeks (const Guess *self, guint column)
{
  guint week_column = poise_csv_mapping_find (self->mapping, POISE_CSV_WEEK);
  g_autoptr (GHashTable) topics = g_hash_table_new (g_str_hash, g_str_equal);
  const char *week = "";

  for (guint i = self->first; i < self->csv->rows->len; i++)
    {
      const PoiseCsvRow *row = g_ptr_array_index (self->csv->rows, i);
      const char *topic = poise_csv_row_get_cell (row, column);
      const char *known;

      if (*poise_csv_row_get_cell (row, week_column) != '\0')
        week = poise_csv_row_get_cell (row, week_column);
      if (*topic == '\0')
        continue;
      known = g_hash_table_lookup (topics, week);
      if (known != NULL && strcmp (known, topic) != 0)
        return FALSE;
      g_hash_table_insert (topics, (gpointer) week, (gpointer) topic);
    }
  return TRUE;
}

/* A topic beside a title is what the section is about. */
static void
use_topic_as_section (Guess *self)
{
  const PoiseCsvHead *meanings[POISE_CSV_MOST_MEANINGS];

  if (poise_csv_mapping_find (self->mapping, POISE_CSV_TITLE) == POISE_CSV_NO_COLUMN ||
      poise_csv_mapping_find (self->mapping, POISE_CSV_SECTION) != POISE_CSV_NO_COLUMN)
    return;
  for (guint i = 0; i < self->header->cells->len; i++)
    if (self->mapping->kinds[i] == POISE_CSV_REST &&
        poise_csv_heads_find (poise_csv_row_get_cell (self->header, i), meanings) > 0 && meanings[0]->topic)
      {
        if (poise_csv_mapping_find (self->mapping, POISE_CSV_WEEK) == POISE_CSV_NO_COLUMN ||
            is_constant_in_weeks (self, i))
          self->mapping->kinds[i] = POISE_CSV_SECTION;
        return;
      }
}

/* ---- Without names ---- */

/* Columns of dates, times and modes show what they are. */
static void
match_cells (Guess *self)
{
  static const PoiseCsvKind kinds[] = { POISE_CSV_DATE, POISE_CSV_TIME, POISE_CSV_MODE };

  for (guint i = 0; i < self->mapping->n_columns; i++)
    for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
      if (poise_csv_mapping_find (self->mapping, kinds[k]) == POISE_CSV_NO_COLUMN &&
          poise_csv_cells_agree (self->csv, self->first, i, kinds[k]))
        {
          self->mapping->kinds[i] = kinds[k];
          break;
        }
}

static gboolean
is_numbers (const Guess *self, guint column)
{
  for (guint i = self->first; i < self->csv->rows->len; i++)
    {
      g_autofree char *text = poise_csv_fold (poise_csv_row_get_cell (g_ptr_array_index (self->csv->rows, i), column));

      if (*text != '\0' && !poise_csv_is_number (text))
        return FALSE;
    }
  return TRUE;
}

/* Where no column holds titles, every cell that is nothing special is an activity; but without names, numbers say
 * nothing, and the one column of words that is left holds the titles, as does the one column of sessions. */
static void
make_activities (Guess *self)
{
  guint n_rest = 0, rest = 0;

  if (poise_csv_mapping_makes_activities (self->mapping))
    return;
  for (guint i = 0; i < self->mapping->n_columns; i++)
    if (self->mapping->kinds[i] == POISE_CSV_REST && (self->header != NULL || !is_numbers (self, i)))
      {
        self->mapping->kinds[i] = POISE_CSV_ACTIVITY;
        rest = i;
        n_rest++;
      }
  if (n_rest == 1 &&
      (self->header == NULL || (may_mean (self, rest, POISE_CSV_TITLE) &&
                                poise_csv_cells_agree (self->csv, self->first, rest, POISE_CSV_TITLE))))
    self->mapping->kinds[rest] = POISE_CSV_TITLE;
}

/**
 * poise_csv_guess_mapping_below:
 * @csv: a table
 * @header: the row that names its columns, or -1 where none does
 *
 * Returns: (transfer full): what its columns are probably for
 */
PoiseCsvMapping *
poise_csv_guess_mapping_below (const PoiseCsv *csv, int header)
{
  g_autoptr (PoiseCsvMapping) mapping = poise_csv_mapping_new (poise_csv_count_columns (csv));
  Guess self = { csv, header >= 0 ? g_ptr_array_index (csv->rows, header) : NULL, header + 1, mapping };

  mapping->header = header;
  if (self.header == NULL)
    match_cells (&self);
  else
    {
      mapping->own = poise_csv_own_match (self.header, mapping->kinds);
      if (!mapping->own)
        {
          match_names (&self);
          match_days (&self);
          drop_parts (&self);
          use_topic_as_section (&self);
        }
      match_hours (&self);
    }
  make_activities (&self);
  poise_csv_guess_dates (csv, mapping);
  return g_steal_pointer (&mapping);
}

/** poise_csv_guess_mapping: Returns: (transfer full): which row probably names the columns, and what they are for */
PoiseCsvMapping *
poise_csv_guess_mapping (const PoiseCsv *csv)
{
  return poise_csv_guess_mapping_below (csv, find_header (csv));
}

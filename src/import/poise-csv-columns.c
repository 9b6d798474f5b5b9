/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Header names → kinds. A table of names, better ones first; a few names count only where what stands below
 * them agrees ("Type" is the mode where its cells name modes).
 */

#include "import/poise-csv-columns.h"

#include "import/poise-csv-cells.h"
#include "import/poise-csv-dates.h"
#include "import/poise-csv-own.h"
#include "words/poise-words-import.h"

#include <string.h>

/* Rows above the header, such as the course's name, are looked through this far. */
#define MAX_ROWS_ABOVE 20

typedef struct
{
  const char *name;
  PoiseCsvKind kind;
  int rank; /* the least of a kind wins */
} Synonym;

/* From this rank on, the cells must agree. */
#define RANK_DOUBTFUL 100

static const Synonym synonyms[] = {
  { "title", POISE_CSV_TITLE, 0 },
  { "activity title", POISE_CSV_TITLE, 1 },
  { "activity name", POISE_CSV_TITLE, 2 },
  { "activity", POISE_CSV_TITLE, 3 },
  { "activities", POISE_CSV_TITLE, 4 },
  { "learning activity", POISE_CSV_TITLE, 5 },
  { "learning activities", POISE_CSV_TITLE, 6 },
  { "topic", POISE_CSV_TITLE, 7 },
  { "topics", POISE_CSV_TITLE, 8 },
  { "subject", POISE_CSV_TITLE, 9 },
  { "name", POISE_CSV_TITLE, 10 },
  { "week", POISE_CSV_WEEK, 0 },
  { "weeks", POISE_CSV_WEEK, 1 },
  { "week no", POISE_CSV_WEEK, 2 },
  { "week number", POISE_CSV_WEEK, 3 },
  { "wk", POISE_CSV_WEEK, 4 },
  { "section", POISE_CSV_SECTION, 0 },
  { "section title", POISE_CSV_SECTION, 1 },
  { "module", POISE_CSV_SECTION, 2 },
  { "unit", POISE_CSV_SECTION, 3 },
  { "chapter", POISE_CSV_SECTION, 4 },
  { "part", POISE_CSV_SECTION, 5 },
  { "date", POISE_CSV_DATE, 0 },
  { "dates", POISE_CSV_DATE, 1 },
  { "class date", POISE_CSV_DATE, 2 },
  { "session date", POISE_CSV_DATE, 3 },
  { "meeting date", POISE_CSV_DATE, 4 },
  { "start date", POISE_CSV_DATE, 5 },
  { "week of", POISE_CSV_DATE, 6 },
  { "week starting", POISE_CSV_DATE, 7 },
  { "week beginning", POISE_CSV_DATE, 8 },
  { "day", POISE_CSV_DATE, RANK_DOUBTFUL },
  { "when", POISE_CSV_DATE, RANK_DOUBTFUL + 1 },
  { "start", POISE_CSV_DATE, RANK_DOUBTFUL + 2 },
  { "minutes", POISE_CSV_MINUTES, 0 },
  { "mins", POISE_CSV_MINUTES, 1 },
  { "min", POISE_CSV_MINUTES, 2 },
  { "duration", POISE_CSV_MINUTES, 3 },
  { "length", POISE_CSV_MINUTES, 4 },
  { "hours", POISE_CSV_MINUTES, 5 },
  { "hrs", POISE_CSV_MINUTES, 6 },
  { "estimated time", POISE_CSV_MINUTES, 7 },
  { "time needed", POISE_CSV_MINUTES, 8 },
  { "workload", POISE_CSV_MINUTES, RANK_DOUBTFUL },
  { "time", POISE_CSV_MINUTES, RANK_DOUBTFUL + 1 },
  { "mode", POISE_CSV_MODE, 0 },
  { "modality", POISE_CSV_MODE, 1 },
  { "delivery mode", POISE_CSV_MODE, 2 },
  { "mode of delivery", POISE_CSV_MODE, 3 },
  { "delivery", POISE_CSV_MODE, RANK_DOUBTFUL },
  { "format", POISE_CSV_MODE, RANK_DOUBTFUL + 1 },
  { "type", POISE_CSV_MODE, RANK_DOUBTFUL + 2 },
  { "tools", POISE_CSV_TOOLS, 0 },
  { "tool", POISE_CSV_TOOLS, 1 },
  { "technology", POISE_CSV_TOOLS, 2 },
  { "software", POISE_CSV_TOOLS, 3 },
  { "platform", POISE_CSV_TOOLS, 4 },
  { "due", POISE_CSV_DUE, 0 },
  { "due date", POISE_CSV_DUE, 1 },
  { "duedate", POISE_CSV_DUE, 2 },
  { "due on", POISE_CSV_DUE, 3 },
  { "deadline", POISE_CSV_DUE, 4 },
  { "notes", POISE_CSV_NOTES, 0 },
  { "note", POISE_CSV_NOTES, 1 },
  { "comments", POISE_CSV_NOTES, 2 },
  { "comment", POISE_CSV_NOTES, 3 },
  { "remarks", POISE_CSV_NOTES, 4 },
  { "description", POISE_CSV_NOTES, 5 },
};

/* "Due_Date:" and "Duration (hours)" without what does not name; @unit takes what stood in brackets. */
static char *
plain_name (const char *header, char **unit)
{
  g_autofree char *folded = poise_csv_fold (header);
  char *open = strchr (folded, '(');
  char *close = open != NULL ? strchr (open, ')') : NULL;
  g_autofree char *inside = close != NULL ? g_strndup (open + 1, close - open - 1) : g_strdup ("");

  if (close != NULL)
    memset (open, ' ', close - open + 1);
  g_strdelimit (folded, "_-.:*#/", ' ');
  if (unit != NULL)
    *unit = g_steal_pointer (&inside);
  return poise_csv_fold (folded);
}

static const Synonym *
find_synonym (const char *header)
{
  g_autofree char *name = plain_name (header, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (synonyms); i++)
    if (strcmp (synonyms[i].name, name) == 0)
      return &synonyms[i];
  return NULL;
}

static gboolean
counts_hours (const char *header)
{
  g_autofree char *unit = NULL;
  g_autofree char *name = plain_name (header, &unit);
  static const char *const words[] = { "hours", "hour", "hrs", "hr", "h", NULL };

  return g_strv_contains (words, name) || g_strv_contains (words, unit);
}

static gboolean
agrees (PoiseCsvKind kind, const char *text)
{
  PoiseMode mode;
  PoiseCsvDate date;

  switch ((int) kind)
    {
    case POISE_CSV_MODE:
      return poise_csv_mode_parse (text, &mode);
    case POISE_CSV_DATE:
      return poise_csv_date_parse (text, FALSE, &date) || poise_csv_date_parse (text, TRUE, &date);
    case POISE_CSV_MINUTES:
      /* 10:30 is a time of day as well */
      return strchr (text, ':') == NULL && poise_csv_minutes_parse (text, FALSE) != POISE_UNSET;
    default:
      return TRUE;
    }
}

/* Whether at least half of what stands in a column is what its name promises. */
static gboolean
cells_agree (const PoiseCsv *csv, guint first, guint column, PoiseCsvKind kind)
{
  guint n_cells = 0, n_agreeing = 0;

  for (guint i = first; i < csv->rows->len; i++)
    {
      const char *text = poise_csv_row_get_cell (g_ptr_array_index (csv->rows, i), column);

      if (text[strspn (text, " \t\n\r")] == '\0')
        continue;
      n_cells++;
      n_agreeing += agrees (kind, text);
    }
  return n_agreeing > 0 && n_agreeing * 2 >= n_cells;
}

static guint
count_known_names (const PoiseCsvRow *row)
{
  guint n_known = 0;

  for (guint i = 0; i < row->cells->len; i++)
    n_known += find_synonym (poise_csv_row_get_cell (row, i)) != NULL;
  return n_known;
}

static gboolean
looks_like_data (const PoiseCsvRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_fold (poise_csv_row_get_cell (row, i));

      if (poise_csv_is_number (text) || poise_csv_is_uri (text) || agrees (POISE_CSV_DATE, text))
        return TRUE;
    }
  return FALSE;
}

/* The first row with two names that are known, else the first row with one, else the first row; -1 where that
 * one is data, or where there is but one column and nothing names it. */
static int
find_header (const PoiseCsv *csv, guint n_columns)
{
  const PoiseCsvRow *top = g_ptr_array_index (csv->rows, 0);
  guint n_rows = MIN (csv->rows->len, MAX_ROWS_ABOVE);

  if (poise_csv_own_match (top, NULL))
    return 0;
  for (guint wanted = 2; wanted >= 1; wanted--)
    for (guint i = 0; i < (wanted == 2 ? n_rows : 1); i++)
      if (count_known_names (g_ptr_array_index (csv->rows, i)) >= wanted)
        return i;
  return n_columns == 1 || looks_like_data (top) ? -1 : 0;
}

/* "case_study" → "Case study" */
static char *
readable_name (const char *header, guint column)
{
  g_autofree char *text = g_strdup (header);
  g_autofree char *rest = NULL;
  char first[8] = "";

  g_strstrip (g_strdelimit (text, "_\r\n\t", ' '));
  if (*text == '\0')
    return poise_words_import_column (column + 1);
  first[g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (text)), first)] = '\0';
  rest = g_strconcat (first, g_utf8_next_char (text), NULL);
  return g_steal_pointer (&rest);
}

static void
match_columns (PoiseCsvColumns *self, const PoiseCsv *csv, const PoiseCsvRow *header)
{
  int best[POISE_CSV_N_KINDS];
  guint columns[POISE_CSV_N_KINDS];

  for (int kind = 0; kind < POISE_CSV_N_KINDS; kind++)
    best[kind] = G_MAXINT;
  for (guint i = 0; i < header->cells->len; i++)
    {
      const Synonym *synonym = find_synonym (poise_csv_row_get_cell (header, i));

      if (synonym == NULL || synonym->rank >= best[synonym->kind] ||
          (synonym->rank >= RANK_DOUBTFUL && !cells_agree (csv, self->first, i, synonym->kind)))
        continue;
      best[synonym->kind] = synonym->rank;
      columns[synonym->kind] = i;
    }
  for (int kind = POISE_CSV_REST + 1; kind < POISE_CSV_N_KINDS; kind++)
    if (best[kind] != G_MAXINT)
      self->kinds[columns[kind]] = kind;
}

/* Whether @column says one thing for each week, so that it can name the weeks. */
static gboolean
is_constant_in_weeks (const PoiseCsvColumns *self, const PoiseCsv *csv, guint column)
{
  guint week_column = poise_csv_columns_find (self, POISE_CSV_WEEK);
  g_autoptr (GHashTable) topics = g_hash_table_new (g_str_hash, g_str_equal);
  const char *week = "";

  for (guint i = self->first; i < csv->rows->len; i++)
    {
      const PoiseCsvRow *row = g_ptr_array_index (csv->rows, i);
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
use_topic_as_section (PoiseCsvColumns *self, const PoiseCsv *csv, const PoiseCsvRow *header)
{
  if (poise_csv_columns_find (self, POISE_CSV_TITLE) == POISE_CSV_NO_COLUMN ||
      poise_csv_columns_find (self, POISE_CSV_SECTION) != POISE_CSV_NO_COLUMN)
    return;
  for (guint i = 0; i < header->cells->len; i++)
    {
      g_autofree char *name = plain_name (poise_csv_row_get_cell (header, i), NULL);

      if (self->kinds[i] != POISE_CSV_REST || strcmp (name, "topic") != 0)
        continue;
      if (poise_csv_columns_find (self, POISE_CSV_WEEK) == POISE_CSV_NO_COLUMN ||
          is_constant_in_weeks (self, csv, i))
        self->kinds[i] = POISE_CSV_SECTION;
      return;
    }
}

/**
 * poise_csv_columns_new:
 * @csv: a schedule
 *
 * Returns: (transfer full): what its columns are for
 */
PoiseCsvColumns *
poise_csv_columns_new (const PoiseCsv *csv)
{
  PoiseCsvColumns *self = g_new0 (PoiseCsvColumns, 1);
  const PoiseCsvRow *header = NULL;

  for (guint i = 0; i < csv->rows->len; i++)
    self->n_columns = MAX (self->n_columns, ((PoiseCsvRow *) g_ptr_array_index (csv->rows, i))->cells->len);
  self->kinds = g_new0 (PoiseCsvKind, self->n_columns);
  self->names = g_new0 (char *, self->n_columns + 1);
  self->header = find_header (csv, self->n_columns);
  self->first = self->header + 1;
  if (self->header >= 0)
    header = g_ptr_array_index (csv->rows, self->header);

  for (guint i = 0; i < self->n_columns; i++)
    self->names[i] = readable_name (header != NULL ? poise_csv_row_get_cell (header, i) : "", i);
  if (header != NULL)
    {
      guint minutes;

      self->own = poise_csv_own_match (header, self->kinds);
      if (!self->own)
        {
          match_columns (self, csv, header);
          use_topic_as_section (self, csv, header);
        }
      minutes = poise_csv_columns_find (self, POISE_CSV_MINUTES);
      self->hours = minutes != POISE_CSV_NO_COLUMN && counts_hours (poise_csv_row_get_cell (header, minutes));
    }
  else if (self->n_columns == 1)
    self->kinds[0] = POISE_CSV_TITLE;
  return self;
}

/** poise_csv_columns_free: frees @columns. @columns: (nullable) */
void
poise_csv_columns_free (PoiseCsvColumns *columns)
{
  if (columns == NULL)
    return;
  g_strfreev (columns->names);
  g_free (columns->kinds);
  g_free (columns);
}

/**
 * poise_csv_columns_find:
 * @columns: what the columns are for
 * @kind: any kind but %POISE_CSV_REST
 *
 * Returns: the column of that kind, from 0, or %POISE_CSV_NO_COLUMN
 */
guint
poise_csv_columns_find (const PoiseCsvColumns *columns, PoiseCsvKind kind)
{
  for (guint i = 0; i < columns->n_columns; i++)
    if (columns->kinds[i] == kind)
      return i;
  return POISE_CSV_NO_COLUMN;
}

/**
 * poise_csv_columns_get_cell:
 * @columns: what the columns are for
 * @row: a row of data
 * @kind: any kind but %POISE_CSV_REST
 *
 * Returns: (transfer none): the row's cell of that kind; "" where there is none
 */
const char *
poise_csv_columns_get_cell (const PoiseCsvColumns *columns, const PoiseCsvRow *row, PoiseCsvKind kind)
{
  guint column = poise_csv_columns_find (columns, kind);

  return column != POISE_CSV_NO_COLUMN ? poise_csv_row_get_cell (row, column) : "";
}

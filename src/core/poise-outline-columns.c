/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Columns. A header is the first of a few rows with two names that are known, or a first row with one where
 * nothing else in it looks like data. Without a header, what most cells of a column say decides.
 */

#include "core/poise-outline-columns.h"

#include "core/poise-outline-lines.h"
#include "core/poise-quick-entry.h"
#include "core/poise-quick-tokens.h"

#include <string.h>

/* The header is among these; what stands above it is read as lines. */
#define MOST_ROWS_ABOVE 5

/* How many rows are asked what a column is for */
#define MOST_SAMPLED 200

#define N_KINDS (POISE_QUICK_N_WORDS - POISE_QUICK_WORDS_TITLE_COLUMN)

/** poise_outline_columns_find: the column of @kind, or %POISE_OUTLINE_NO_COLUMN. */
guint
poise_outline_columns_find (const PoiseOutlineColumns *columns, PoiseQuickWords kind)
{
  return columns->places[kind - POISE_QUICK_WORDS_TITLE_COLUMN];
}

static void
set_column (PoiseOutlineColumns *self, PoiseQuickWords kind, guint column)
{
  if (poise_outline_columns_find (self, kind) == POISE_OUTLINE_NO_COLUMN)
    self->places[kind - POISE_QUICK_WORDS_TITLE_COLUMN] = column;
}

static gboolean
is_free (const PoiseOutlineColumns *self, guint column)
{
  for (int i = 0; i < N_KINDS; i++)
    if (self->places[i] == column)
      return FALSE;
  return TRUE;
}

/* ---- Names ---- */

/* "Time (hours):" → "time", and "hours" in @unit; (transfer full) */
static char *
plain_name (const char *name, char **unit)
{
  g_autofree char *text = poise_quick_fold (name, -1);
  char *open = strchr (text, '(');
  char *close = open != NULL ? strchr (open, ')') : NULL;

  *unit = close != NULL ? g_strndup (open + 1, close - open - 1) : g_strdup ("");
  if (open != NULL)
    *open = '\0';
  g_strdelimit (text, "_*:\n", ' ');
  return g_strdup (g_strstrip (text));
}

static int
find_kind (const char *name, const PoiseQuickVocabulary *vocabulary)
{
  g_autofree char *unit = NULL;
  g_autofree char *plain = plain_name (name, &unit);

  return *plain != '\0' ? poise_quick_vocabulary_find_column (vocabulary, plain) : -1;
}

/* A unit in brackets stands over the name: in Japanese the word for time is that for hours. */
static gboolean
counts_hours (const char *name, const PoiseQuickVocabulary *vocabulary)
{
  g_autofree char *unit = NULL;
  g_autofree char *plain = plain_name (name, &unit);

  int bracketed = poise_quick_vocabulary_find_unit (vocabulary, unit);

  return (bracketed >= 0 ? bracketed : poise_quick_vocabulary_find_unit (vocabulary, plain)) == POISE_QUICK_HOURS;
}

static guint
count_known (const PoiseOutlineCells *cells, guint row, const PoiseQuickVocabulary *vocabulary)
{
  guint n_known = 0;

  for (guint i = 0; i < cells->n_columns; i++)
    n_known += find_kind (poise_outline_cell (cells, row, i), vocabulary) >= 0;
  return n_known;
}

static gboolean
looks_like_data (const PoiseOutlineCells *cells, guint row, const PoiseQuickVocabulary *vocabulary)
{
  for (guint i = 0; i < cells->n_columns; i++)
    {
      const char *cell = poise_outline_cell (cells, row, i);

      if (poise_quick_entry_parse_minutes (cell, vocabulary) != POISE_UNSET
          || poise_outline_read_phrase (vocabulary, cell, FALSE) != NULL
          || poise_outline_is_section (cell, vocabulary))
        return TRUE;
    }
  return FALSE;
}

static int
find_header (const PoiseOutlineCells *cells, const PoiseQuickVocabulary *vocabulary)
{
  for (guint row = 0; row < MIN (cells->rows->len, MOST_ROWS_ABOVE); row++)
    if (count_known (cells, row, vocabulary) >= 2)
      return row;
  if (cells->rows->len > 1 && count_known (cells, 0, vocabulary) == 1 && !looks_like_data (cells, 0, vocabulary))
    return 0;
  return -1;
}

/* ---- What stands in them ---- */

/** Tally: how many of a column's cells say what. */
typedef struct
{
  guint n_cells;
  guint n_minutes;
  guint n_bare; /* of the minutes, those without a unit */
  guint n_tiny; /* of these, those that are no time worth planning: numbers of weeks or rows */
  guint n_modes;
  guint n_purposes;
  guint n_sections;
  guint n_tools;
} Tally;

static void
tally_cell (Tally *tally, const PoiseOutlineColumns *self, const PoiseQuickVocabulary *vocabulary, const char *cell)
{
  g_autoptr (GString) unknown = g_string_new (NULL);
  g_autoptr (GPtrArray) tools = poise_outline_read_tools (vocabulary, cell, unknown);
  int minutes = poise_outline_read_minutes (self, vocabulary, cell);
  gboolean bare = strspn (cell, "0123456789") == strlen (cell);

  tally->n_cells++;
  tally->n_minutes += minutes != POISE_UNSET;
  tally->n_bare += minutes != POISE_UNSET && bare;
  tally->n_tiny += minutes != POISE_UNSET && bare && minutes < 5;
  tally->n_modes += poise_outline_read_phrase (vocabulary, cell, FALSE) != NULL;
  tally->n_purposes += poise_outline_read_phrase (vocabulary, cell, TRUE) != NULL;
  tally->n_sections += poise_outline_is_section (cell, vocabulary);
  tally->n_tools += unknown->len == 0 && tools->len > 0;
}

static Tally
tally_column (const PoiseOutlineColumns *self,
              const PoiseOutlineCells *cells,
              const PoiseQuickVocabulary *vocabulary,
              guint column)
{
  Tally tally = { 0 };
  guint first = self->header + 1;

  for (guint row = first; row < cells->rows->len && row < first + MOST_SAMPLED; row++)
    if (*poise_outline_cell (cells, row, column) != '\0')
      tally_cell (&tally, self, vocabulary, poise_outline_cell (cells, row, column));
  return tally;
}

static gboolean
is_most (guint n, const Tally *tally)
{
  return n > 0 && n * 2 > tally->n_cells;
}

/* The first column in which most say each thing; numbers alone are minutes where no column has units. */
static void
guess_columns (PoiseOutlineColumns *self, const PoiseOutlineCells *cells, const PoiseQuickVocabulary *vocabulary)
{
  guint bare_column = POISE_OUTLINE_NO_COLUMN;

  for (guint i = 0; i < self->n_columns; i++)
    {
      Tally tally = tally_column (self, cells, vocabulary, i);

      if (is_most (tally.n_modes, &tally))
        set_column (self, POISE_QUICK_WORDS_MODE_COLUMN, i);
      else if (is_most (tally.n_purposes, &tally))
        set_column (self, POISE_QUICK_WORDS_PURPOSE_COLUMN, i);
      else if (is_most (tally.n_sections, &tally))
        set_column (self, POISE_QUICK_WORDS_SECTION_COLUMN, i);
      else if (is_most (tally.n_minutes, &tally) && tally.n_bare < tally.n_minutes)
        set_column (self, POISE_QUICK_WORDS_MINUTES_COLUMN, i);
      else if (is_most (tally.n_bare, &tally) && !is_most (tally.n_tiny, &tally)
               && bare_column == POISE_OUTLINE_NO_COLUMN && i > 0)
        bare_column = i;
      else if (i > 0 && is_most (tally.n_tools, &tally))
        set_column (self, POISE_QUICK_WORDS_TOOLS_COLUMN, i);
    }
  if (bare_column != POISE_OUTLINE_NO_COLUMN)
    set_column (self, POISE_QUICK_WORDS_MINUTES_COLUMN, bare_column);
}

/* The first column that is nothing else and has more words than numbers. */
static void
guess_title (PoiseOutlineColumns *self, const PoiseOutlineCells *cells, const PoiseQuickVocabulary *vocabulary)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (is_free (self, i))
      {
        Tally tally = tally_column (self, cells, vocabulary, i);

        if (tally.n_cells > 0 && !is_most (tally.n_bare, &tally))
          {
            set_column (self, POISE_QUICK_WORDS_TITLE_COLUMN, i);
            return;
          }
      }
}

/* "10:30" in a column of times is a length only where none is longer than a working day's half. */
static gboolean
has_times_of_day (const PoiseOutlineColumns *self, const PoiseOutlineCells *cells, const PoiseQuickVocabulary *vocabulary)
{
  guint column = poise_outline_columns_find (self, POISE_QUICK_WORDS_MINUTES_COLUMN);

  for (guint row = self->header + 1; column != POISE_OUTLINE_NO_COLUMN && row < cells->rows->len; row++)
    {
      const char *cell = poise_outline_cell (cells, row, column);

      if (strchr (cell, ':') != NULL && poise_quick_entry_parse_minutes (cell, vocabulary) > 5 * 60)
        return TRUE;
    }
  return FALSE;
}

static void
name_columns (PoiseOutlineColumns *self, const PoiseOutlineCells *cells, const PoiseQuickVocabulary *vocabulary)
{
  for (guint i = 0; self->header >= 0 && i < self->n_columns; i++)
    {
      const char *name = poise_outline_cell (cells, self->header, i);
      int kind = find_kind (name, vocabulary);

      g_free (self->names[i]);
      self->names[i] = g_strdup (name);
      g_strdelimit (self->names[i], "\n\t", ' ');
      if (kind < 0)
        continue;
      if (kind == POISE_QUICK_WORDS_MINUTES_COLUMN
          && poise_outline_columns_find (self, kind) == POISE_OUTLINE_NO_COLUMN)
        self->hours = counts_hours (name, vocabulary);
      set_column (self, kind, i);
    }
}

/* A topic is what is done where no other column says that, and the section where none says this. */
static void
place_topic (PoiseOutlineColumns *self)
{
  guint topic = poise_outline_columns_find (self, POISE_QUICK_WORDS_TOPIC_COLUMN);

  if (topic == POISE_OUTLINE_NO_COLUMN)
    return;
  if (poise_outline_columns_find (self, POISE_QUICK_WORDS_TITLE_COLUMN) == POISE_OUTLINE_NO_COLUMN)
    set_column (self, POISE_QUICK_WORDS_TITLE_COLUMN, topic);
  else if (poise_outline_columns_find (self, POISE_QUICK_WORDS_SECTION_COLUMN) == POISE_OUTLINE_NO_COLUMN)
    set_column (self, POISE_QUICK_WORDS_SECTION_COLUMN, topic);
  else
    return;
  self->places[POISE_QUICK_WORDS_TOPIC_COLUMN - POISE_QUICK_WORDS_TITLE_COLUMN] = POISE_OUTLINE_NO_COLUMN;
}

/**
 * poise_outline_columns_new:
 * @cells: a table
 * @vocabulary: the names of columns, and the words in them
 *
 * Returns: (transfer full): what its columns are for
 */
PoiseOutlineColumns *
poise_outline_columns_new (const PoiseOutlineCells *cells, const PoiseQuickVocabulary *vocabulary)
{
  PoiseOutlineColumns *self = g_new0 (PoiseOutlineColumns, 1);

  for (int i = 0; i < N_KINDS; i++)
    self->places[i] = POISE_OUTLINE_NO_COLUMN;
  self->n_columns = cells->n_columns;
  self->names = g_new0 (char *, self->n_columns + 1);
  for (guint i = 0; i < self->n_columns; i++)
    self->names[i] = g_strdup ("");
  self->header = find_header (cells, vocabulary);

  name_columns (self, cells, vocabulary);
  place_topic (self);
  if (self->header < 0)
    guess_columns (self, cells, vocabulary);
  if (poise_outline_columns_find (self, POISE_QUICK_WORDS_TITLE_COLUMN) == POISE_OUTLINE_NO_COLUMN)
    guess_title (self, cells, vocabulary);
  self->clocks_are_times = has_times_of_day (self, cells, vocabulary);
  return self;
}

/** poise_outline_columns_free: frees @columns, which may be %NULL. */
void
poise_outline_columns_free (PoiseOutlineColumns *columns)
{
  if (columns == NULL)
    return;
  g_strfreev (columns->names);
  g_free (columns);
}

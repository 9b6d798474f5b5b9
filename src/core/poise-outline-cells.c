/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taking a table apart. A quote counts only where it opens a cell and one before a tab or the end of a line
 * closes it, since programs copy cells with other quotes as they are. Each quote that closes nothing ends the
 * search for one, so that the whole takes time in proportion to the text.
 */

#include "core/poise-outline-cells.h"

#include "core/poise-outline-builder.h"
#include "core/poise-outline-lines.h"

#include <string.h>

/* ---- Whether it is one ---- */

static gboolean
has_bars (const char *line)
{
  gsize length = strlen (line);

  return length > 2 && line[0] == '|' && line[length - 1] == '|';
}

/* Whether a line has a tab between things, the one behind a list sign aside. */
static gboolean
has_cells (char *line)
{
  PoiseOutlineMark mark;
  guint level;
  char *text = g_strstrip (line);

  return strchr (poise_outline_skip_mark (text, &mark, &level), '\t') != NULL || has_bars (text);
}

/**
 * poise_outline_is_table:
 * @clean: what poise_outline_clean() gave
 *
 * Returns: whether at least half of its lines have several cells
 */
gboolean
poise_outline_is_table (const char *clean)
{
  g_auto (GStrv) lines = NULL;
  guint n_lines = 0, n_with_cells = 0;

  if (strchr (clean, '\t') == NULL && strchr (clean, '|') == NULL)
    return FALSE;
  lines = g_strsplit (clean, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      n_lines += lines[i][strspn (lines[i], " \t")] != '\0';
      n_with_cells += has_cells (lines[i]);
    }
  return n_with_cells > 0 && n_with_cells * 2 >= n_lines;
}

/* ---- Cells ---- */

/* The text of the quoted cell at @at and the place behind it, or %NULL where it is none */
static char *
read_quoted (const char *at, const char **after)
{
  GString *cell = g_string_new (NULL);

  for (const char *from = at + 1;;)
    {
      const char *quote = strchr (from, '"');

      if (quote == NULL)
        break;
      g_string_append_len (cell, from, quote - from);
      if (quote[1] == '"')
        {
          g_string_append_c (cell, '"');
          from = quote + 2;
          continue;
        }
      if (quote[1] != '\t' && quote[1] != '\n' && quote[1] != '\0')
        break;
      *after = quote + 1;
      return g_string_free (cell, FALSE);
    }
  g_string_free (cell, TRUE);
  return NULL;
}

static char *
read_cell (const char *at, const char **after)
{
  char *cell = *at == '"' ? read_quoted (at, after) : NULL;

  if (cell != NULL)
    return g_strstrip (cell);
  *after = at + strcspn (at, "\t\n");
  return g_strstrip (g_strndup (at, *after - at));
}

static void
add_row (PoiseOutlineCells *self, GPtrArray *row)
{
  while (row->len > 0 && *(const char *)g_ptr_array_index (row, row->len - 1) == '\0')
    g_ptr_array_set_size (row, row->len - 1);
  if (row->len == 0)
    {
      g_ptr_array_unref (row);
      return;
    }
  g_ptr_array_add (self->rows, row);
  self->n_columns = MAX (self->n_columns, row->len);
}

static void
read_tabs (PoiseOutlineCells *self, const char *clean)
{
  GPtrArray *row = g_ptr_array_new_with_free_func (g_free);

  for (const char *at = clean;; at++)
    {
      g_ptr_array_add (row, read_cell (at, &at));
      if (*at == '\t')
        continue;
      add_row (self, row);
      if (*at == '\0')
        break;
      row = g_ptr_array_new_with_free_func (g_free);
    }
}

/* "| Debate | 45 |"; what stands outside bars is a row of one cell, and "|---|---|" none. */
static void
read_bars (PoiseOutlineCells *self, const char *clean)
{
  g_auto (GStrv) lines = g_strsplit (clean, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *line = g_strstrip (lines[i]);
      gsize length = strlen (line);
      gboolean bars = has_bars (line);
      g_auto (GStrv) cells = NULL;
      GPtrArray *row;

      if (bars && strspn (line, "|-: ") == length)
        continue;
      if (bars)
        line[length - 1] = '\0';
      cells = g_strsplit (bars ? line + 1 : line, bars ? "|" : "\n", -1);
      row = g_ptr_array_new_with_free_func (g_free);
      for (guint k = 0; cells[k] != NULL; k++)
        g_ptr_array_add (row, g_strdup (g_strstrip (cells[k])));
      add_row (self, row);
    }
}

/**
 * poise_outline_cells_new:
 * @clean: what poise_outline_clean() gave, which is a table
 *
 * Returns: (transfer full): its cells
 */
PoiseOutlineCells *
poise_outline_cells_new (const char *clean)
{
  PoiseOutlineCells *self = g_new0 (PoiseOutlineCells, 1);

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  if (strchr (clean, '\t') != NULL)
    read_tabs (self, clean);
  else
    read_bars (self, clean);
  return self;
}

/** poise_outline_cells_free: frees @cells, which may be %NULL. */
void
poise_outline_cells_free (PoiseOutlineCells *cells)
{
  if (cells == NULL)
    return;
  g_ptr_array_unref (cells->rows);
  g_free (cells);
}

/** poise_outline_cell: (transfer none) the text in a row, which exists, and column; "" where it ends before. */
const char *
poise_outline_cell (const PoiseOutlineCells *cells, guint row, guint column)
{
  const GPtrArray *texts = g_ptr_array_index (cells->rows, row);

  return column < texts->len ? g_ptr_array_index (texts, column) : "";
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ranges of rows that a list model has to tell of, from two lists of cells that have been paired.
 */

#include "core/poise-row-ranges.h"

/* More ranges than this cost a view more than one that covers them all. */
#define MOST_RANGES 32

#define CELL(cells, index) (&g_array_index (cells, PoiseRowCell, index))
#define RANGE(ranges, index) (&g_array_index (ranges, PoiseRowRange, index))

static void
end_range (GArray *ranges, PoiseRowRange *range, guint n_kept)
{
  if (range->n_old > 0 || range->n_new > 0)
    g_array_append_val (ranges, *range);
  range->old_position += range->n_old + n_kept;
  range->new_position += range->n_new + n_kept;
  range->n_old = range->n_new = 0;
}

/* Walks both lists side by side from one kept cell to the next. A kept cell of another record is a changed
 * row: one out, one in. */
static void
list_ranges (GArray *old_cells, GArray *new_cells, guint start, GArray *ranges)
{
  PoiseRowRange range = { start, 0, start, 0 };
  guint i = 0, k = 0;

  while (i < old_cells->len || k < new_cells->len)
    {
      const PoiseRowCell *old_cell = i < old_cells->len ? CELL (old_cells, i) : NULL;
      const PoiseRowCell *new_cell = k < new_cells->len ? CELL (new_cells, k) : NULL;

      if (old_cell != NULL && !old_cell->kept)
        range.n_old += old_cell->n_rows, i++;
      else if (new_cell != NULL && !new_cell->kept)
        range.n_new += new_cell->n_rows, k++;
      else
        {
          g_assert (old_cell != NULL && new_cell != NULL && old_cell->pair == (int) k);
          if (old_cell->record == new_cell->record)
            end_range (ranges, &range, old_cell->n_rows);
          else
            range.n_old++, range.n_new++;
          i++, k++;
        }
    }
  end_range (ranges, &range, 0);
}

/* The range in which a row at @position was (@old) or is; there is one. */
static guint
find_range (GArray *ranges, guint position, gboolean old)
{
  guint low = 0, high = ranges->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;
      const PoiseRowRange *range = RANGE (ranges, middle);

      if (position < (old ? range->old_position : range->new_position))
        high = middle;
      else
        low = middle;
    }
  return low;
}

/* For each range, the last one that has to be one with it, since a row went from one of the two to the other. */
static guint *
find_ends_of_moves (GArray *old_cells, GArray *new_cells, GArray *ranges)
{
  guint *ends = g_new (guint, ranges->len + 1);

  for (guint i = 0; i < ranges->len; i++)
    ends[i] = ranges->len > MOST_RANGES ? ranges->len - 1 : i;
  for (guint i = 0; i < old_cells->len; i++)
    {
      const PoiseRowCell *cell = CELL (old_cells, i);
      guint from, to;

      if (cell->pair < 0 || cell->kept)
        continue;
      from = find_range (ranges, cell->start, TRUE);
      to = find_range (ranges, CELL (new_cells, cell->pair)->start, FALSE);
      ends[MIN (from, to)] = MAX (ends[MIN (from, to)], MAX (from, to));
    }
  return ends;
}

/* (transfer full) A view finds the widgets, selection and focus of its rows again in the range in which they went. So a row that
 * moved is told of in one range with what it moved past. */
static GArray *
join_moves (GArray *old_cells, GArray *new_cells, GArray *ranges)
{
  g_autofree guint *ends = find_ends_of_moves (old_cells, new_cells, ranges);
  GArray *joined = g_array_new (FALSE, FALSE, sizeof (PoiseRowRange));

  for (guint i = 0; i < ranges->len;)
    {
      PoiseRowRange range = *RANGE (ranges, i);
      guint end = ends[i];

      for (i++; i <= end; i++)
        {
          const PoiseRowRange *next = RANGE (ranges, i);

          end = MAX (end, ends[i]);
          range.n_old = next->old_position + next->n_old - range.old_position;
          range.n_new = next->new_position + next->n_new - range.new_position;
        }
      g_array_append_val (joined, range);
    }
  return joined;
}

/**
 * poise_row_ranges_list:
 * @old_cells: (element-type PoiseRowCell): paired
 * @new_cells: (element-type PoiseRowCell): with these
 * @start: how many rows stand before the first of either
 *
 * Returns: (transfer full) (element-type PoiseRowRange): what to tell
 */
GArray *
poise_row_ranges_list (GArray *old_cells, GArray *new_cells, guint start)
{
  g_autoptr (GArray) ranges = g_array_new (FALSE, FALSE, sizeof (PoiseRowRange));

  list_ranges (old_cells, new_cells, start, ranges);
  return join_moves (old_cells, new_cells, ranges);
}

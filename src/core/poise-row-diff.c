/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Both plans become lists of cells; what they begin and end with alike is paired at once; the rest is paired
 * by a hash table. Of the paired cells, those that carry the most rows and are in order are kept
 * (see poise_order_keep()), so that a long section stays and a short one moves past it.
 */

#include "core/poise-row-diff.h"

#include "core/poise-order.h"
#include "core/poise-row-ranges.h"

#define CELL(cells, index) (&g_array_index (cells, PoiseRowCell, index))

static const PoiseRowSight *
sight_at (PoiseRowView view, guint index)
{
  return view.sights != NULL ? g_ptr_array_index (view.sights, index) : NULL;
}

/* Whether section @i of one view is section @k of the other, and shows the same. */
static gboolean
is_same_section (PoiseRowView before, guint i, PoiseRowView after, guint k)
{
  return poise_plan_get_section (before.plan, i) == poise_plan_get_section (after.plan, k) &&
         poise_row_sight_equal (sight_at (before, i), sight_at (after, k));
}

static gboolean
is_same_cell (gconstpointer a, gconstpointer b)
{
  const PoiseRowCell *left = a, *right = b;

  if (left->kind != right->kind)
    return FALSE;
  if (left->record == right->record)
    return TRUE;
  return left->kind != POISE_ROW_CELL_WHOLE_SECTION && left->id != NULL && right->id != NULL &&
         (left->id == right->id || g_str_equal (left->id, right->id));
}

static guint
hash_cell (gconstpointer data)
{
  const PoiseRowCell *cell = data;

  if (cell->kind == POISE_ROW_CELL_WHOLE_SECTION || cell->id == NULL)
    return g_direct_hash (cell->record);
  return g_str_hash (cell->id) + cell->kind;
}

/* Maps the sections from @first to before @end to their place + 1; to 0 where they stand there more than once. */
static GHashTable *
sections_that_stand_once (const PoisePlan *plan, guint first, guint end)
{
  GHashTable *sections = g_hash_table_new (NULL, NULL);

  for (guint i = first; i < end; i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);
      gboolean again = g_hash_table_contains (sections, section);

      g_hash_table_insert (sections, section, GUINT_TO_POINTER (again ? 0 : i + 1));
    }
  return sections;
}

static void
append_cell (GArray *cells, PoiseRowCell cell, guint *start)
{
  cell.start = *start;
  cell.pair = -1;
  *start += cell.n_rows;
  if (cell.n_rows > 0)
    g_array_append_val (cells, cell);
}

/* One cell for each row that is shown of section @index. */
static void
append_rows (GArray *cells, PoiseRowView view, guint index, guint *start)
{
  const PoiseSection *section = poise_plan_get_section (view.plan, index);
  const PoiseRowSight *sight = sight_at (view, index);
  guint n_rows = poise_row_sight_n_rows (sight, section);

  for (guint nth = 0; nth < n_rows; nth++)
    {
      guint offset = poise_row_sight_get_offset (sight, nth);
      const PoiseActivity *activity = offset > 0 ? poise_section_get_activity (section, offset - 1) : NULL;

      if (activity == NULL)
        append_cell (cells, (PoiseRowCell) { POISE_ROW_CELL_SECTION, section, section->id, index, 0, 0, 1 }, start);
      else
        append_cell (cells,
                     (PoiseRowCell) { POISE_ROW_CELL_ACTIVITY, activity, activity->id, index, offset, 0, 1 },
                     start);
    }
}

/* @here, @there: the sections that stand once in this view and in the other one; @carried: (nullable) is told,
 * for each section, which one of the other view is the same. */
static GArray *
list_cells (PoiseRowView view, PoiseRowView other, guint first, guint end, guint start, GHashTable *here,
            GHashTable *there, GArray *carried)
{
  GArray *cells = g_array_new (FALSE, TRUE, sizeof (PoiseRowCell));

  for (guint i = first; i < end; i++)
    {
      PoiseSection *section = poise_plan_get_section (view.plan, i);
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (there, section));
      gboolean once = place > 0 && g_hash_table_lookup (here, section) != NULL;
      int twin = once && poise_row_sight_equal (sight_at (view, i), sight_at (other, place - 1)) ? (int) place - 1 : -1;

      if (carried != NULL)
        g_array_append_val (carried, twin);
      if (twin < 0)
        append_rows (cells, view, i, &start);
      else
        append_cell (cells,
                     (PoiseRowCell) { POISE_ROW_CELL_WHOLE_SECTION, section, section->id, i, 0, 0,
                                      poise_row_sight_n_rows (sight_at (view, i), section) },
                     &start);
    }
  return cells;
}

static void
pair_cells (PoiseRowDiff *diff, guint old_index, guint new_index, gboolean kept)
{
  CELL (diff->old_cells, old_index)->pair = (int) new_index;
  CELL (diff->new_cells, new_index)->pair = (int) old_index;
  CELL (diff->old_cells, old_index)->kept = kept;
  CELL (diff->new_cells, new_index)->kept = kept;
}

/* Pairs what stands between the alike ends, by identity; of several with one id, the first with the first. */
static void
pair_by_identity (PoiseRowDiff *diff, guint first, guint old_end, guint new_end)
{
  g_autoptr (GHashTable) firsts = g_hash_table_new (hash_cell, is_same_cell);
  g_autofree int *others = g_new (int, old_end);

  for (guint i = old_end; i > first; i--)
    {
      const PoiseRowCell *cell = CELL (diff->old_cells, i - 1);

      others[i - 1] = GPOINTER_TO_INT (g_hash_table_lookup (firsts, cell)) - 1;
      g_hash_table_replace (firsts, (gpointer) cell, GINT_TO_POINTER ((int) i));
    }
  for (guint k = first; k < new_end; k++)
    {
      PoiseRowCell *cell = CELL (diff->new_cells, k);
      int old_index = GPOINTER_TO_INT (g_hash_table_lookup (firsts, cell)) - 1;

      if (old_index < 0)
        continue;
      pair_cells (diff, (guint) old_index, k, FALSE);
      /* the key must be replaced as well: it is the cell that was just taken */
      if (others[old_index] >= 0)
        g_hash_table_replace (firsts, CELL (diff->old_cells, others[old_index]), GINT_TO_POINTER (others[old_index] + 1));
      else
        g_hash_table_remove (firsts, cell);
    }
}

static void
keep_heaviest_chain (PoiseRowDiff *diff, guint first, guint new_end)
{
  guint n = new_end - first;
  g_autofree int *places = g_new (int, n);
  g_autofree guint *weights = g_new (guint, n);
  g_autofree gboolean *kept = g_new (gboolean, n);

  for (guint k = 0; k < n; k++)
    {
      places[k] = CELL (diff->new_cells, first + k)->pair;
      weights[k] = CELL (diff->new_cells, first + k)->n_rows;
    }
  poise_order_keep (places, weights, n, kept);
  for (guint k = 0; k < n; k++)
    if (kept[k])
      pair_cells (diff, (guint) places[k], first + k, TRUE);
}

static void
pair_all (PoiseRowDiff *diff)
{
  guint first = 0, old_end = diff->old_cells->len, new_end = diff->new_cells->len;

  while (first < old_end && first < new_end &&
         is_same_cell (CELL (diff->old_cells, first), CELL (diff->new_cells, first)))
    {
      pair_cells (diff, first, first, TRUE);
      first++;
    }
  while (old_end > first && new_end > first &&
         is_same_cell (CELL (diff->old_cells, old_end - 1), CELL (diff->new_cells, new_end - 1)))
    pair_cells (diff, --old_end, --new_end, TRUE);

  if (first < old_end && first < new_end)
    {
      pair_by_identity (diff, first, old_end, new_end);
      keep_heaviest_chain (diff, first, new_end);
    }
}

static const PoiseRowCell *
find_cell (GArray *cells, guint position)
{
  guint low = 0, high = cells->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const PoiseRowCell *cell = CELL (cells, middle);

      if (position < cell->start)
        high = middle;
      else if (position >= cell->start + cell->n_rows)
        low = middle + 1;
      else
        return cell;
    }
  return NULL;
}

static guint
n_rows_of (PoiseRowView view, guint n_sections)
{
  guint n_rows = 0;

  for (guint i = 0; i < n_sections; i++)
    n_rows += poise_row_sight_n_rows (sight_at (view, i), poise_plan_get_section (view.plan, i));
  return n_rows;
}

/**
 * poise_row_diff_new:
 * @before: a plan, and what was shown of it
 * @after: what became of it, and what is shown
 *
 * Returns: (transfer full): what differs; to be used only while both plans are held
 */
PoiseRowDiff *
poise_row_diff_new (PoiseRowView before, PoiseRowView after)
{
  PoiseRowDiff *diff = g_new0 (PoiseRowDiff, 1);
  g_autoptr (GHashTable) old_sections = NULL;
  g_autoptr (GHashTable) new_sections = NULL;
  guint n_old = poise_plan_n_sections (before.plan), n_new = poise_plan_n_sections (after.plan);
  guint first = 0, last = 0;

  while (first < MIN (n_old, n_new) && is_same_section (before, first, after, first))
    first++;
  while (first + last < MIN (n_old, n_new) && is_same_section (before, n_old - last - 1, after, n_new - last - 1))
    last++;

  old_sections = sections_that_stand_once (before.plan, first, n_old - last);
  new_sections = sections_that_stand_once (after.plan, first, n_new - last);
  diff->start = n_rows_of (before, first);
  diff->n_first_sections = first;
  diff->n_last_sections = last;
  diff->carried = g_array_new (FALSE, FALSE, sizeof (int));
  diff->old_cells
      = list_cells (before, after, first, n_old - last, diff->start, old_sections, new_sections, NULL);
  diff->new_cells
      = list_cells (after, before, first, n_new - last, diff->start, new_sections, old_sections, diff->carried);
  pair_all (diff);
  diff->ranges = poise_row_ranges_list (diff->old_cells, diff->new_cells, diff->start);
  return diff;
}

/** poise_row_diff_free: (nullable): frees @diff. */
void
poise_row_diff_free (PoiseRowDiff *diff)
{
  if (diff == NULL)
    return;

  g_array_unref (diff->old_cells);
  g_array_unref (diff->new_cells);
  g_array_unref (diff->carried);
  g_array_unref (diff->ranges);
  g_free (diff);
}

/** poise_row_diff_find_old_cell: (nullable): the cell that has a row of the old plan, if one has. */
const PoiseRowCell *
poise_row_diff_find_old_cell (const PoiseRowDiff *diff, guint old_position)
{
  return find_cell (diff->old_cells, old_position);
}

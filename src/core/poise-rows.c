/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The model keeps one block for each section, in order. A new plan is compared with the old one
 * (poise-row-diff.h); blocks of sections that stayed are carried over, rows that somebody holds are moved to
 * their new blocks, and the ranges are told from the last to the first.
 *
 * While they are told, the model is what has been told so far: the rows of the old plan before the range
 * being told, and those of the new plan from there on. `split_old` and `split_new` are this border, counted
 * in the old and in the new rows.
 */

#include "core/poise-rows.h"

#include "core/poise-row-block.h"
#include "core/poise-row-diff.h"

struct _PoiseRows
{
  GObject parent_instance;

  PoisePlan *plan;
  PoiseRowFilter *filter; /* (nullable) */
  GPtrArray *sights;      /* (nullable) what the filter shows of each section of the plan */
  GPtrArray *blocks;      /* of PoiseRowBlock, one for each section of the plan */

  /* Only while telling; otherwise NULL and 0 */
  const PoiseRowDiff *diff;
  GPtrArray *old_blocks;
  guint n_old_rows;
  guint split_old;
  guint split_new;
};

static void poise_rows_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PoiseRows,
                               poise_rows,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, poise_rows_list_model_init))

static PoiseRowBlock *
block_at (GPtrArray *blocks, guint index)
{
  return g_ptr_array_index (blocks, index);
}

static GPtrArray *
new_blocks (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) poise_row_block_unref);
}

/* The position after the last row of @blocks. */
static guint
end_of (GPtrArray *blocks)
{
  PoiseRowBlock *last = blocks->len > 0 ? block_at (blocks, blocks->len - 1) : NULL;

  return last != NULL ? last->start + poise_row_block_n_rows (last) : 0;
}

/* The block with the row at @position; there is one. */
static PoiseRowBlock *
find_block (GPtrArray *blocks, guint position)
{
  guint low = 0, high = blocks->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (position < block_at (blocks, middle)->start)
        high = middle;
      else
        low = middle;
    }
  return block_at (blocks, low);
}

/* (transfer full) */
static PoiseRow *
get_row (GPtrArray *blocks, guint position)
{
  PoiseRowBlock *block = find_block (blocks, position);

  return poise_row_block_get_nth (block, position - block->start);
}

/* (transfer full) the row that stood at @position in the old plan: where it still is a row of the new
 * plan, that very row with its new values. */
static PoiseRow *
get_old_row (PoiseRows *self, guint position)
{
  const PoiseRowCell *cell = poise_row_diff_find_old_cell (self->diff, position);
  const PoiseRowCell *pair;

  if (cell == NULL && position < self->diff->start)
    return get_row (self->blocks, position);
  if (cell == NULL)
    return get_row (self->blocks, position + end_of (self->blocks) - self->n_old_rows);
  if (cell->pair < 0)
    return poise_row_block_get_row (block_at (self->old_blocks, cell->section), cell->offset);
  pair = &g_array_index (self->diff->new_cells, PoiseRowCell, cell->pair);
  if (cell->kind == POISE_ROW_CELL_WHOLE_SECTION)
    return poise_row_block_get_nth (block_at (self->blocks, pair->section), position - cell->start);
  return poise_row_block_get_row (block_at (self->blocks, pair->section), pair->offset);
}

static GType
poise_rows_get_item_type (GListModel *model)
{
  return POISE_TYPE_ROW;
}

static guint
poise_rows_get_n_items (GListModel *model)
{
  PoiseRows *self = POISE_ROWS (model);

  return self->split_old + end_of (self->blocks) - self->split_new;
}

static gpointer
poise_rows_get_item (GListModel *model, guint position)
{
  PoiseRows *self = POISE_ROWS (model);

  if (position >= poise_rows_get_n_items (model))
    return NULL;
  if (position < self->split_old)
    return get_old_row (self, position);
  return get_row (self->blocks, position - self->split_old + self->split_new);
}

static void
poise_rows_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = poise_rows_get_item_type;
  iface->get_n_items = poise_rows_get_n_items;
  iface->get_item = poise_rows_get_item;
}

static void
poise_rows_finalize (GObject *object)
{
  PoiseRows *self = POISE_ROWS (object);

  g_ptr_array_unref (self->blocks);
  poise_plan_unref (self->plan);
  poise_row_filter_free (self->filter);
  g_clear_pointer (&self->sights, g_ptr_array_unref);
  G_OBJECT_CLASS (poise_rows_parent_class)->finalize (object);
}

static void
poise_rows_class_init (PoiseRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = poise_rows_finalize;
}

static void
poise_rows_init (PoiseRows *self)
{
  self->blocks = new_blocks ();
}

static void
carry_block (GPtrArray *blocks, PoisePlan *plan, PoiseRowBlock *block)
{
  guint start = end_of (blocks);

  poise_row_block_put (block, plan, blocks->len, start);
  g_ptr_array_add (blocks, poise_row_block_ref (block));
}

static void
add_block (GPtrArray *blocks, PoiseRows *self)
{
  PoiseRowSight *sight = self->sights != NULL ? g_ptr_array_index (self->sights, blocks->len) : NULL;

  g_ptr_array_add (blocks, poise_row_block_new (self->plan, blocks->len, end_of (blocks), sight));
}

/* (transfer full) the blocks of the plan: those of sections that stayed are carried over from @old_blocks. */
static GPtrArray *
make_blocks (PoiseRows *self, const PoiseRowDiff *diff, GPtrArray *old_blocks)
{
  GPtrArray *blocks = new_blocks ();

  for (guint i = 0; i < diff->n_first_sections; i++)
    carry_block (blocks, self->plan, block_at (old_blocks, i));
  for (guint i = 0; i < diff->carried->len; i++)
    {
      int from = g_array_index (diff->carried, int, i);

      if (from >= 0)
        carry_block (blocks, self->plan, block_at (old_blocks, (guint) from));
      else
        add_block (blocks, self);
    }
  for (guint i = diff->n_last_sections; i > 0; i--)
    carry_block (blocks, self->plan, block_at (old_blocks, old_blocks->len - i));
  return blocks;
}

/* Rows that somebody holds, of sections that differ, go to where their section or activity is now. */
static void
move_rows (PoiseRows *self)
{
  for (guint i = 0; i < self->diff->old_cells->len; i++)
    {
      const PoiseRowCell *cell = &g_array_index (self->diff->old_cells, PoiseRowCell, i), *pair;
      PoiseRowBlock *old_block = block_at (self->old_blocks, cell->section);
      PoiseRow *row;

      if (cell->kind == POISE_ROW_CELL_WHOLE_SECTION || cell->pair < 0 || !poise_row_block_has_rows (old_block))
        continue;
      row = poise_row_block_peek_row (old_block, cell->offset);
      pair = &g_array_index (self->diff->new_cells, PoiseRowCell, cell->pair);
      if (row != NULL)
        poise_row_move (row, block_at (self->blocks, pair->section), pair->offset);
    }
}

/* Whether rows may show something else although their sections are the same. */
static gboolean
frame_differs (const PoisePlan *a, const PoisePlan *b)
{
  return a->tools != b->tools || a->outcomes != b->outcomes || a->circumstances != b->circumstances ||
         a->start != b->start || a->section_days != b->section_days || a->breaks != b->breaks;
}

static void
collect_rows (PoiseRowBlock *block, GPtrArray *rows)
{
  GHashTableIter iter;
  gpointer row;

  if (!poise_row_block_has_rows (block))
    return;
  g_hash_table_iter_init (&iter, block->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    g_ptr_array_add (rows, g_object_ref (row));
}

/* (transfer full) the held rows that have another value now. A section's row shows dates, which follow
 * from the sections before it. */
static GPtrArray *
list_changed_rows (PoiseRows *self, const PoisePlan *old_plan)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean all = frame_differs (old_plan, self->plan), dates = FALSE;
  guint n_old = self->old_blocks->len;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      PoiseRowBlock *block = block_at (self->blocks, i);
      const PoiseSection *section = poise_row_block_get_section (block);
      const PoiseSection *before = i < n_old ? poise_plan_get_section (old_plan, i) : NULL;

      if (all || before != section || block != block_at (self->old_blocks, i))
        collect_rows (block, rows);
      else if (dates && poise_row_block_peek_row (block, 0) != NULL)
        g_ptr_array_add (rows, g_object_ref (poise_row_block_peek_row (block, 0)));
      dates = dates || before == NULL || before->days != section->days || g_strcmp0 (before->start, section->start) != 0;
    }
  return rows;
}

static void
tell_ranges (PoiseRows *self)
{
  for (guint i = self->diff->ranges->len; i > 0; i--)
    {
      const PoiseRowRange *range = &g_array_index (self->diff->ranges, PoiseRowRange, i - 1);

      self->split_old = range->old_position;
      self->split_new = range->new_position;
      g_list_model_items_changed (G_LIST_MODEL (self), range->old_position, range->n_old, range->n_new);
    }
}

/**
 * poise_rows_new:
 * @plan: (transfer none): whose rows to list
 *
 * Returns: (transfer full): a model of #PoiseRow
 */
PoiseRows *
poise_rows_new (PoisePlan *plan)
{
  PoiseRows *self;

  g_return_val_if_fail (plan != NULL, NULL);

  self = g_object_new (POISE_TYPE_ROWS, NULL);
  self->plan = poise_plan_ref (plan);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    add_block (self->blocks, self);
  return self;
}

/** poise_rows_get_plan: (transfer none): the plan given last. */
PoisePlan *
poise_rows_get_plan (PoiseRows *self)
{
  g_return_val_if_fail (POISE_IS_ROWS (self), NULL);

  return self->plan;
}

/* From what the model lists to @plan (transfer full) with @sights (transfer full) (nullable). */
static void
change (PoiseRows *self, PoisePlan *plan, GPtrArray *sights)
{
  g_autoptr (PoisePlan) old_plan = g_steal_pointer (&self->plan);
  g_autoptr (GPtrArray) old_sights = g_steal_pointer (&self->sights);
  g_autoptr (GPtrArray) old_blocks = g_steal_pointer (&self->blocks);
  g_autoptr (GPtrArray) changed_rows = NULL;
  g_autoptr (PoiseRowDiff) diff
      = poise_row_diff_new ((PoiseRowView) { old_plan, old_sights }, (PoiseRowView) { plan, sights });

  self->n_old_rows = self->split_old = end_of (old_blocks);
  self->plan = plan;
  self->sights = sights;
  self->blocks = make_blocks (self, diff, old_blocks);
  self->split_new = end_of (self->blocks);
  self->old_blocks = old_blocks;
  self->diff = diff;

  move_rows (self);
  changed_rows = list_changed_rows (self, old_plan);
  g_ptr_array_foreach (changed_rows, (GFunc) poise_row_emit_changed, NULL);
  tell_ranges (self);

  self->split_old = self->split_new = self->n_old_rows = 0;
  self->old_blocks = NULL;
  self->diff = NULL;
}

/**
 * poise_rows_set:
 * @self: a model
 * @plan: (transfer none): the plan to list now
 * @filter: (nullable): which of its rows to show; %NULL for all
 *
 * First the rows that somebody holds get their new values and emit "changed", then the model emits
 * items-changed for each range of rows that differ, the last range first. Not to be called from a handler of
 * either.
 */
void
poise_rows_set (PoiseRows *self, PoisePlan *plan, const PoiseRowFilter *filter)
{
  g_return_if_fail (POISE_IS_ROWS (self));
  g_return_if_fail (plan != NULL);
  g_return_if_fail (self->diff == NULL);

  if (filter != self->filter)
    {
      poise_row_filter_free (self->filter);
      self->filter = poise_row_filter_shows_all (filter) ? NULL : poise_row_filter_copy (filter);
    }
  if (plan == self->plan && self->filter == NULL && self->sights == NULL)
    return;
  g_object_ref (self);
  change (self, poise_plan_ref (plan), poise_row_filter_look (self->filter, plan));
  g_object_unref (self);
}

/** poise_rows_set_plan: As poise_rows_set(), with the filter that there is. */
void
poise_rows_set_plan (PoiseRows *self, PoisePlan *plan)
{
  g_return_if_fail (POISE_IS_ROWS (self));

  if (plan != self->plan)
    poise_rows_set (self, plan, self->filter);
}

/** poise_rows_set_filter: As poise_rows_set(), with the plan that there is. */
void
poise_rows_set_filter (PoiseRows *self, const PoiseRowFilter *filter)
{
  g_return_if_fail (POISE_IS_ROWS (self));

  poise_rows_set (self, self->plan, filter);
}

/** poise_rows_n_found: how many activities of the plan the filter's query finds; all where it has none. */
guint
poise_rows_n_found (PoiseRows *self)
{
  g_return_val_if_fail (POISE_IS_ROWS (self), 0);

  return poise_row_sights_n_found (self->sights, self->plan);
}

/**
 * poise_rows_find:
 * @self: a model
 * @id: (nullable): the id of a section or activity
 * @section: whether it is a section's
 * @position: (out) (optional): where its row stands once everything is told
 *
 * Takes time by the number of sections.
 *
 * Returns: whether there is such a row, and it is shown
 */
gboolean
poise_rows_find (PoiseRows *self, const char *id, gboolean section, guint *position)
{
  g_return_val_if_fail (POISE_IS_ROWS (self), FALSE);

  for (guint i = 0; id != NULL && i < self->blocks->len; i++)
    {
      PoiseRowBlock *block = block_at (self->blocks, i);
      guint offset = 0, nth;

      if (section ? g_strcmp0 (poise_row_block_get_section (block)->id, id) != 0
                  : !poise_row_block_find (block, id, &offset))
        continue;
      if (!poise_row_sight_find (block->sight, offset, &nth))
        return FALSE;
      if (position != NULL)
        *position = block->start + nth;
      return TRUE;
    }
  return FALSE;
}

static gboolean
is_picked (PoiseRowBlock *block, guint offset, const PoisePicks *picks)
{
  const PoiseSection *section = poise_row_block_get_section (block);

  return offset == 0 ? poise_picks_has_section (picks, section->id)
                     : poise_picks_has_activity (picks, poise_section_get_activity (section, offset - 1)->id);
}

/**
 * poise_rows_find_picks:
 * @self: a model
 * @picks: sections and activities
 *
 * Takes time by the number of rows.
 *
 * Returns: (transfer full) (element-type guint): where their rows stand, of those that are shown, ascending
 */
GArray *
poise_rows_find_picks (PoiseRows *self, const PoisePicks *picks)
{
  GArray *positions = g_array_new (FALSE, FALSE, sizeof (guint));

  g_return_val_if_fail (POISE_IS_ROWS (self), positions);

  for (guint i = 0; !poise_picks_is_empty (picks) && i < self->blocks->len; i++)
    {
      PoiseRowBlock *block = block_at (self->blocks, i);

      for (guint nth = 0; nth < poise_row_block_n_rows (block); nth++)
        if (is_picked (block, poise_row_sight_get_offset (block->sight, nth), picks))
          {
            guint position = block->start + nth;

            g_array_append_val (positions, position);
          }
    }
  return positions;
}

/**
 * poise_rows_get_place:
 * @self: a model
 * @position: which of the rows, once everything is told
 * @place: (out): where it stands in the plan; the activity is 0 for a section's
 *
 * For going through thousands of rows without making an object for each.
 *
 * Returns: whether it is a section's
 */
gboolean
poise_rows_get_place (PoiseRows *self, guint position, PoisePlace *place)
{
  PoiseRowBlock *block;
  guint offset;

  g_return_val_if_fail (POISE_IS_ROWS (self), FALSE);
  g_return_val_if_fail (position < end_of (self->blocks), FALSE);

  block = find_block (self->blocks, position);
  offset = poise_row_sight_get_offset (block->sight, position - block->start);
  *place = (PoisePlace) { block->index, offset > 0 ? offset - 1 : 0 };
  return offset == 0;
}

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
  GPtrArray *blocks; /* of PoiseRowBlock, one for each section of the plan */

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

/* (transfer full) */
static PoiseRow *
get_row (GPtrArray *blocks, guint position)
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
  return poise_row_block_get_row (block_at (blocks, low), position - block_at (blocks, low)->start);
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
  return poise_row_block_get_row (block_at (self->blocks, pair->section), pair->offset + position - cell->start);
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

/* (transfer full) the blocks of @plan: those of sections that stayed are carried over from @old_blocks. */
static GPtrArray *
make_blocks (PoisePlan *plan, const PoiseRowDiff *diff, GPtrArray *old_blocks)
{
  GPtrArray *blocks = new_blocks ();

  for (guint i = 0; i < diff->n_first_sections; i++)
    carry_block (blocks, plan, block_at (old_blocks, i));
  for (guint i = 0; i < diff->new_cells->len; i++)
    {
      const PoiseRowCell *cell = &g_array_index (diff->new_cells, PoiseRowCell, i);

      if (cell->kind == POISE_ROW_CELL_WHOLE_SECTION)
        carry_block (blocks,
                     plan,
                     block_at (old_blocks, g_array_index (diff->old_cells, PoiseRowCell, cell->pair).section));
      else if (cell->kind == POISE_ROW_CELL_SECTION)
        g_ptr_array_add (blocks, poise_row_block_new (plan, blocks->len, end_of (blocks)));
    }
  for (guint i = diff->n_last_sections; i > 0; i--)
    carry_block (blocks, plan, block_at (old_blocks, old_blocks->len - i));
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
  return a->tools != b->tools || a->outcomes != b->outcomes || a->start != b->start ||
         a->section_days != b->section_days || a->breaks != b->breaks;
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

      if (all || before != section)
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
    g_ptr_array_add (self->blocks, poise_row_block_new (plan, i, end_of (self->blocks)));
  return self;
}

/** poise_rows_get_plan: (transfer none): the plan given last. */
PoisePlan *
poise_rows_get_plan (PoiseRows *self)
{
  g_return_val_if_fail (POISE_IS_ROWS (self), NULL);

  return self->plan;
}

/**
 * poise_rows_set_plan:
 * @self: a model
 * @plan: (transfer none): the plan to list now
 *
 * First the rows that somebody holds get their new values and emit "changed", then the model emits
 * items-changed for each range of rows that differ, the last range first. Not to be called from a handler of
 * either.
 */
void
poise_rows_set_plan (PoiseRows *self, PoisePlan *plan)
{
  g_autoptr (PoisePlan) old_plan = NULL;
  g_autoptr (PoiseRowDiff) diff = NULL;
  g_autoptr (GPtrArray) old_blocks = NULL;
  g_autoptr (GPtrArray) changed_rows = NULL;

  g_return_if_fail (POISE_IS_ROWS (self));
  g_return_if_fail (plan != NULL);
  g_return_if_fail (self->diff == NULL);

  if (plan == self->plan)
    return;

  g_object_ref (self);
  self->n_old_rows = self->split_old = end_of (self->blocks);
  diff = poise_row_diff_new (self->plan, plan);
  old_plan = g_steal_pointer (&self->plan);
  old_blocks = g_steal_pointer (&self->blocks);
  self->plan = poise_plan_ref (plan);
  self->blocks = make_blocks (plan, diff, old_blocks);
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
  g_object_unref (self);
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
 * Returns: whether there is such a row
 */
gboolean
poise_rows_find (PoiseRows *self, const char *id, gboolean section, guint *position)
{
  g_return_val_if_fail (POISE_IS_ROWS (self), FALSE);

  for (guint i = 0; id != NULL && i < self->blocks->len; i++)
    {
      PoiseRowBlock *block = block_at (self->blocks, i);
      guint offset = 0;

      if (section ? g_strcmp0 (poise_row_block_get_section (block)->id, id) != 0
                  : !poise_row_block_find (block, id, &offset))
        continue;
      if (position != NULL)
        *position = block->start + offset;
      return TRUE;
    }
  return FALSE;
}

/**
 * poise_rows_position_of_place:
 * @self: a model
 * @place: where an activity stands, or one past the last of a section
 *
 * Returns: where the activity's row stands once everything is told; one past the last, the position after
 *   the section's last row
 */
guint
poise_rows_position_of_place (PoiseRows *self, PoisePlace place)
{
  g_return_val_if_fail (POISE_IS_ROWS (self), 0);
  g_return_val_if_fail (place.section < self->blocks->len, 0);
  g_return_val_if_fail (place.activity < poise_row_block_n_rows (block_at (self->blocks, place.section)), 0);

  return block_at (self->blocks, place.section)->start + 1 + place.activity;
}

/** poise_rows_position_of_section: where the row of section number @section stands once everything is told. */
guint
poise_rows_position_of_section (PoiseRows *self, guint section)
{
  g_return_val_if_fail (POISE_IS_ROWS (self), 0);
  g_return_val_if_fail (section < self->blocks->len, 0);

  return block_at (self->blocks, section)->start;
}

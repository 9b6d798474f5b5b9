/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Blocks: which rows of a section somebody holds, and where its activities stand by id.
 */

#include "core/poise-row-block.h"

/* Below this many activities looking at each is as fast as a table. */
#define FEW_ACTIVITIES 8

/**
 * poise_row_block_new:
 * @plan: a plan
 * @index: which section of it
 * @start: the position of its first row in the model
 * @sight: (nullable): which of its rows are shown; %NULL for all
 *
 * Returns: (transfer full): its rows, none of them held
 */
PoiseRowBlock *
poise_row_block_new (PoisePlan *plan, guint index, guint start, PoiseRowSight *sight)
{
  PoiseRowBlock *block = g_new0 (PoiseRowBlock, 1);

  g_ref_count_init (&block->reference_count);
  block->sight = poise_row_sight_ref (sight);
  poise_row_block_put (block, plan, index, start);
  return block;
}

/** poise_row_block_ref: (transfer full): @block, held once more. */
PoiseRowBlock *
poise_row_block_ref (PoiseRowBlock *block)
{
  g_ref_count_inc (&block->reference_count);
  return block;
}

/** poise_row_block_unref: (nullable): one holder less. */
void
poise_row_block_unref (PoiseRowBlock *block)
{
  if (block == NULL || !g_ref_count_dec (&block->reference_count))
    return;

  g_assert (!poise_row_block_has_rows (block));
  poise_plan_unref (block->plan);
  poise_row_sight_unref (block->sight);
  g_clear_pointer (&block->rows, g_hash_table_unref);
  g_clear_pointer (&block->ids, g_hash_table_unref);
  g_free (block);
}

/**
 * poise_row_block_put:
 * @block: a block
 * @plan: the plan that it is now of; after the first time, one that has the same section at @index
 * @index: which section of @plan
 * @start: the position of its first row in the model
 */
void
poise_row_block_put (PoiseRowBlock *block, PoisePlan *plan, guint index, guint start)
{
  PoisePlan *old = block->plan;

  block->plan = poise_plan_ref (plan);
  block->index = index;
  block->start = start;
  poise_plan_unref (old);
}

/** poise_row_block_get_section: (transfer none): the section. */
PoiseSection *
poise_row_block_get_section (const PoiseRowBlock *block)
{
  return poise_plan_get_section (block->plan, block->index);
}

/** poise_row_block_n_rows: how many rows are shown: the section's and those of its activities. */
guint
poise_row_block_n_rows (const PoiseRowBlock *block)
{
  return poise_row_sight_n_rows (block->sight, poise_row_block_get_section (block));
}

/** poise_row_block_has_rows: whether anybody holds one of its rows. */
gboolean
poise_row_block_has_rows (const PoiseRowBlock *block)
{
  return block->rows != NULL && g_hash_table_size (block->rows) > 0;
}

/** poise_row_block_peek_row: (transfer none) (nullable): the row at @offset, if somebody holds it. */
PoiseRow *
poise_row_block_peek_row (const PoiseRowBlock *block, guint offset)
{
  return block->rows != NULL ? g_hash_table_lookup (block->rows, GUINT_TO_POINTER (offset)) : NULL;
}

/** poise_row_block_get_row: (transfer full): the row at @offset; the same object while somebody holds it. */
PoiseRow *
poise_row_block_get_row (PoiseRowBlock *block, guint offset)
{
  PoiseRow *row = poise_row_block_peek_row (block, offset);

  return row != NULL ? g_object_ref (row) : poise_row_new (block, offset);
}

/** poise_row_block_get_nth: (transfer full): the row that is shown as the @nth of the section. */
PoiseRow *
poise_row_block_get_nth (PoiseRowBlock *block, guint nth)
{
  return poise_row_block_get_row (block, poise_row_sight_get_offset (block->sight, nth));
}

static void
index_ids (PoiseRowBlock *block)
{
  const PoiseSection *section = poise_row_block_get_section (block);

  block->ids = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = poise_section_n_activities (section); i > 0; i--)
    {
      const PoiseActivity *activity = poise_section_get_activity (section, i - 1);

      if (activity->id != NULL)
        g_hash_table_replace (block->ids, activity->id, GUINT_TO_POINTER (i));
    }
}

/**
 * poise_row_block_find:
 * @block: a block
 * @activity_id: an id
 * @offset: (out): the row of the first activity of that id, shown or not
 *
 * Returns: whether the section has one
 */
gboolean
poise_row_block_find (PoiseRowBlock *block, const char *activity_id, guint *offset)
{
  const PoiseSection *section = poise_row_block_get_section (block);

  if (poise_section_n_activities (section) >= FEW_ACTIVITIES)
    {
      if (block->ids == NULL)
        index_ids (block);
      *offset = GPOINTER_TO_UINT (g_hash_table_lookup (block->ids, activity_id));
      return *offset > 0;
    }
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    if (g_strcmp0 (poise_section_get_activity (section, i)->id, activity_id) == 0)
      {
        *offset = i + 1;
        return TRUE;
      }
  return FALSE;
}

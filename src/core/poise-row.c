/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row knows its block and its offset there; everything else follows from these two.
 */

#include "core/poise-row.h"

#include "core/poise-row-block.h"

struct _PoiseRow
{
  GObject parent_instance;

  PoiseRowBlock *block;
  guint offset; /* 0 is the section's row, activities from 1 */
};

G_DEFINE_FINAL_TYPE (PoiseRow, poise_row, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
leave_block (PoiseRow *self)
{
  if (poise_row_block_peek_row (self->block, self->offset) == self)
    g_hash_table_remove (self->block->rows, GUINT_TO_POINTER (self->offset));
  g_clear_pointer (&self->block, poise_row_block_unref);
}

static void
poise_row_finalize (GObject *object)
{
  leave_block (POISE_ROW (object));
  G_OBJECT_CLASS (poise_row_parent_class)->finalize (object);
}

static void
poise_row_class_init (PoiseRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = poise_row_finalize;

  /**
   * PoiseRow::changed:
   * @self: a row
   *
   * Something that the row shows is another than before: its section or activity, its place, or what of the
   * plan any row may show (its tools, outcomes, dates).
   */
  signals[CHANGED] =
      g_signal_new ("changed", POISE_TYPE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_row_init (PoiseRow *self)
{
}

static void
enter_block (PoiseRow *self, PoiseRowBlock *block, guint offset)
{
  self->block = poise_row_block_ref (block);
  self->offset = offset;
  if (block->rows == NULL)
    block->rows = g_hash_table_new (NULL, NULL);
  g_hash_table_insert (block->rows, GUINT_TO_POINTER (offset), self);
}

/** poise_row_new: (transfer full): the row at @offset of @block, which has none yet. */
PoiseRow *
poise_row_new (PoiseRowBlock *block, guint offset)
{
  PoiseRow *self = g_object_new (POISE_TYPE_ROW, NULL);

  enter_block (self, block, offset);
  return self;
}

/** poise_row_move: makes @self the row at @offset of another @block. */
void
poise_row_move (PoiseRow *self, PoiseRowBlock *block, guint offset)
{
  leave_block (self);
  enter_block (self, block, offset);
}

/** poise_row_emit_changed: tells whoever shows @self. */
void
poise_row_emit_changed (PoiseRow *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/** poise_row_is_section: whether @self is a section's row; otherwise it is an activity's. */
gboolean
poise_row_is_section (PoiseRow *self)
{
  g_return_val_if_fail (POISE_IS_ROW (self), FALSE);

  return self->offset == 0;
}

/** poise_row_get_id: (nullable): the id of the activity, or of the section for a section's row. */
const char *
poise_row_get_id (PoiseRow *self)
{
  g_return_val_if_fail (POISE_IS_ROW (self), NULL);

  return self->offset == 0 ? poise_row_get_section (self)->id : poise_row_get_activity (self)->id;
}

/** poise_row_get_plan: (transfer none): the model's plan; for a row that has left the model, the last it was in. */
PoisePlan *
poise_row_get_plan (PoiseRow *self)
{
  g_return_val_if_fail (POISE_IS_ROW (self), NULL);

  return self->block->plan;
}

/** poise_row_get_section: (transfer none): the section that @self is, or stands in. */
PoiseSection *
poise_row_get_section (PoiseRow *self)
{
  g_return_val_if_fail (POISE_IS_ROW (self), NULL);

  return poise_row_block_get_section (self->block);
}

/** poise_row_get_activity: (transfer none) (nullable): the activity; %NULL for a section's row. */
PoiseActivity *
poise_row_get_activity (PoiseRow *self)
{
  g_return_val_if_fail (POISE_IS_ROW (self), NULL);

  return self->offset > 0 ? poise_section_get_activity (poise_row_get_section (self), self->offset - 1) : NULL;
}

/** poise_row_get_place: where it stands in poise_row_get_plan(); activity 0 for a section's row. */
PoisePlace
poise_row_get_place (PoiseRow *self)
{
  g_return_val_if_fail (POISE_IS_ROW (self), ((PoisePlace) { 0, 0 }));

  return (PoisePlace) { self->block->index, self->offset > 0 ? self->offset - 1 : 0 };
}

/* Which of the rows shown of its section it is. Returns: whether it is shown at all */
static gboolean
find_nth (PoiseRow *self, guint *nth)
{
  return poise_row_sight_find (self->block->sight, self->offset, nth);
}

/** poise_row_is_first: whether it is the first activity that is shown of its section. */
gboolean
poise_row_is_first (PoiseRow *self)
{
  guint nth;

  g_return_val_if_fail (POISE_IS_ROW (self), FALSE);

  return find_nth (self, &nth) && nth == 1;
}

/** poise_row_is_last: whether no row of its section follows that is shown. */
gboolean
poise_row_is_last (PoiseRow *self)
{
  guint nth;

  g_return_val_if_fail (POISE_IS_ROW (self), FALSE);

  return find_nth (self, &nth) && nth + 1 == poise_row_block_n_rows (self->block);
}

/** poise_row_is_closed: whether the activities of its section are folded away. */
gboolean
poise_row_is_closed (PoiseRow *self)
{
  g_return_val_if_fail (POISE_IS_ROW (self), FALSE);

  return self->block->sight != NULL && self->block->sight->closed;
}

/** poise_row_get_n_found: how many activities of its section a query finds; all of them where none is asked. */
guint
poise_row_get_n_found (PoiseRow *self)
{
  g_return_val_if_fail (POISE_IS_ROW (self), 0);

  return self->block->sight != NULL ? self->block->sight->n_found
                                    : poise_section_n_activities (poise_row_get_section (self));
}

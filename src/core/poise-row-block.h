/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows of one section, as the list model keeps them. Private to the core.
 *
 * A row is a block and an offset in it; so a section that did not change carries its rows along to another
 * place or plan without a look at them.
 *
 * A row is known by its offset among all rows of the section; the model counts those that are shown.
 *
 * What always holds:
 *  - the section is section @index of the plan; the plan is held, so are the section and its activities;
 *  - a row that somebody holds stands in the table of its block, and holds the block; the table holds no row;
 *  - a block that the model has let go of stays as it was, and so do the rows that went with it.
 */

#pragma once

#include "core/poise-row-filter.h"
#include "core/poise-row.h"

G_BEGIN_DECLS

/**
 * PoiseRowBlock:
 * @reference_count: how many hold it: the model and its rows
 * @plan: the plan of which it is
 * @index: which section of @plan
 * @start: the position in the model of the first row that is shown
 * @sight: (nullable): which of its rows are shown; %NULL for all
 * @rows: (nullable): the rows that somebody holds, by offset
 * @ids: (nullable): the offsets of activities by id, made when first asked for
 */
typedef struct
{
  grefcount reference_count;
  PoisePlan *plan;
  guint index;
  guint start;
  PoiseRowSight *sight;
  GHashTable *rows;
  GHashTable *ids;
} PoiseRowBlock;

PoiseRowBlock *poise_row_block_new (PoisePlan *plan, guint index, guint start, PoiseRowSight *sight);
PoiseRowBlock *poise_row_block_ref (PoiseRowBlock *block);
void poise_row_block_unref (PoiseRowBlock *block);

void poise_row_block_put (PoiseRowBlock *block, PoisePlan *plan, guint index, guint start);
PoiseSection *poise_row_block_get_section (const PoiseRowBlock *block);
guint poise_row_block_n_rows (const PoiseRowBlock *block);
gboolean poise_row_block_has_rows (const PoiseRowBlock *block);
PoiseRow *poise_row_block_peek_row (const PoiseRowBlock *block, guint offset);
PoiseRow *poise_row_block_get_row (PoiseRowBlock *block, guint offset);
PoiseRow *poise_row_block_get_nth (PoiseRowBlock *block, guint nth);
gboolean poise_row_block_find (PoiseRowBlock *block, const char *activity_id, guint *offset);

/* Implemented with the row itself */
PoiseRow *poise_row_new (PoiseRowBlock *block, guint offset);
void poise_row_move (PoiseRow *self, PoiseRowBlock *block, guint offset);
void poise_row_emit_changed (PoiseRow *self);

G_END_DECLS

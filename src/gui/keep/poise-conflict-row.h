/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One thing that two versions of a plan want differently: what it is, and both values to choose from.
 */

#pragma once

#include "diff/poise-merge.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_CONFLICT_ROW (poise_conflict_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseConflictRow, poise_conflict_row, POISE, CONFLICT_ROW, GtkListBoxRow)

/* Signal: "chosen" (guint): the person wants it as this #PoiseMergeSide has it. */

PoiseConflictRow *poise_conflict_row_new (const char *key);
const char *poise_conflict_row_get_key (PoiseConflictRow *self);
void poise_conflict_row_show (PoiseConflictRow *self, const PoiseMerge *merge, const PoiseConflict *conflict);

G_END_DECLS

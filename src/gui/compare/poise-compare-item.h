/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of what differs: the heading of a section, or of the course, or one change below it. Texts are made when they
 * are asked for.
 */

#pragma once

#include "core/poise-picks.h"
#include "diff/poise-diff.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_ITEM (poise_compare_item_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareItem, poise_compare_item, POISE, COMPARE_ITEM, GObject)

/* Signal: "changed" (): it tells of the same record in another diff now. */

PoiseCompareItem *
poise_compare_item_new (PoiseDiff *diff, const PoiseShift *shift, const PoiseChange *change, gboolean can_restore);
gboolean poise_compare_item_is_like (PoiseCompareItem *self, PoiseCompareItem *other);
void poise_compare_item_take (PoiseCompareItem *self, PoiseCompareItem *newer);

gboolean poise_compare_item_is_heading (PoiseCompareItem *self);
PoiseDiff *poise_compare_item_get_diff (PoiseCompareItem *self);
const PoiseChange *poise_compare_item_get_change (PoiseCompareItem *self);
PoisePlan *poise_compare_item_restore (PoiseCompareItem *self);
char *poise_compare_item_dup_title (PoiseCompareItem *self);
char *poise_compare_item_dup_text (PoiseCompareItem *self);
PoisePicks *poise_compare_item_pick (PoiseCompareItem *self);
gboolean poise_compare_item_is_course (PoiseCompareItem *self);

G_END_DECLS

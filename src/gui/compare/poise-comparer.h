/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finds out what differs between two plans, in a thread, while one of them is being edited.
 *
 * What always holds: one comparison runs at a time; plans that come meanwhile wait, and only the last of them is
 * compared; so however fast somebody types, no work piles up.
 */

#pragma once

#include "diff/poise-diff.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARER (poise_comparer_get_type ())
G_DECLARE_FINAL_TYPE (PoiseComparer, poise_comparer, POISE, COMPARER, GObject)

/* Signal: "changed" (): there is another result. */

PoiseComparer *poise_comparer_new (void);
void poise_comparer_set (PoiseComparer *self, PoisePlan *before, PoisePlan *after);
PoiseDiff *poise_comparer_get_diff (PoiseComparer *self);

G_END_DECLS

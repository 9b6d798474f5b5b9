/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is suggested for all undecided activities of a plan, to be looked at before it is accepted: first those with a
 * mode that fits better, which are checked, then the others, which are not; each part by sections.
 */

#pragma once

#include "gui/suggest/poise-suggest-item.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_SUGGEST_ITEMS (poise_suggest_items_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSuggestItems, poise_suggest_items, POISE, SUGGEST_ITEMS, GObject)

/* Signal: "changed" (): another number of activities is checked. */

PoiseSuggestItems *poise_suggest_items_new (const PoisePlan *plan);

GListModel *poise_suggest_items_get_model (PoiseSuggestItems *self);
guint poise_suggest_items_get_n_clear (PoiseSuggestItems *self);
guint poise_suggest_items_get_n_unclear (PoiseSuggestItems *self);
guint poise_suggest_items_get_n_checked (PoiseSuggestItems *self);
GHashTable *poise_suggest_items_get_modes (PoiseSuggestItems *self);

void poise_suggest_items_check (PoiseSuggestItems *self, guint position, gboolean checked);
void poise_suggest_items_toggle (PoiseSuggestItems *self, guint position);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one row shows of what is suggested for all that is undecided: a heading, or an activity with the mode that it
 * would get and the strongest reason. It follows the item that it is bound to and changes nothing itself.
 */

#pragma once

#include "gui/suggest/poise-suggest-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_SUGGEST_ROW (poise_suggest_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSuggestRow, poise_suggest_row, POISE, SUGGEST_ROW, GtkWidget)

/*
 * Signals:
 *  "toggled" (): the person checks it, or does so no more;
 *  "why" (GtkWidget button): the person asks, by this button, for all reasons.
 */

GtkWidget *poise_suggest_row_new (void);
void poise_suggest_row_bind (PoiseSuggestRow *self, PoiseSuggestItem *item);
void poise_suggest_row_unbind (PoiseSuggestRow *self);

G_END_DECLS

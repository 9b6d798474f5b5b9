/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was understood of the line that is being typed, as chips: where it goes, its minutes, mode and purpose.
 * Each can be dismissed; the section can be chosen.
 */

#pragma once

#include "core/poise-quick-draft.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_QUICK_CHIPS (poise_quick_chips_get_type ())
G_DECLARE_FINAL_TYPE (PoiseQuickChips, poise_quick_chips, POISE, QUICK_CHIPS, GtkWidget)

/*
 * Signals:
 *  "dismissed" (int part): the words of these #PoiseQuickParts are to be words of the title;
 *  "section-chosen" (guint index): what is typed is to go to this section.
 */

void poise_quick_chips_set_plan (PoiseQuickChips *self, PoisePlan *plan, guint current);
void poise_quick_chips_show (PoiseQuickChips *self, const PoiseQuickMeaning *meaning);
char *poise_quick_chips_describe (PoiseQuickChips *self);

G_END_DECLS

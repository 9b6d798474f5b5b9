/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which mode fits an activity, in a line below its mode, with a button that says why. It changes nothing itself.
 */

#pragma once

#include "core/poise-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_SUGGEST_NOTE (poise_suggest_note_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSuggestNote, poise_suggest_note, POISE, SUGGEST_NOTE, GtkWidget)

/* Signal: "chosen" (int mode): the person wants this #PoiseMode, another one than the activity has. */

GtkWidget *poise_suggest_note_new (void);
void poise_suggest_note_show (PoiseSuggestNote *self, PoisePlan *plan, PoiseActivity *activity, gboolean can_take);

G_END_DECLS

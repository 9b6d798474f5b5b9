/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The reasons for either mode of one activity, and both modes to take. It changes nothing itself.
 */

#pragma once

#include "core/poise-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_SUGGEST_POPOVER (poise_suggest_popover_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSuggestPopover, poise_suggest_popover, POISE, SUGGEST_POPOVER, GtkPopover)

/* Signal: "chosen" (int mode): the person wants this #PoiseMode, another one than the activity has. It has closed. */

GtkWidget *poise_suggest_popover_new (void);
void poise_suggest_popover_show (PoiseSuggestPopover *self,
                                 const PoisePlan *plan,
                                 const PoiseActivity *activity,
                                 gboolean can_take);
void poise_suggest_popover_focus (PoiseSuggestPopover *self);

G_END_DECLS

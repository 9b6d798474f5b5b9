/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Why one mode fits an activity better, or neither does: the reasons for both sides, how much each counts, where it
 * comes from, and what would help the other side. It shows what it is told to and changes nothing.
 */

#pragma once

#include "core/poise-plan.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_SUGGEST_VIEW (poise_suggest_view_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSuggestView, poise_suggest_view, POISE, SUGGEST_VIEW, AdwBin)

GtkWidget *poise_suggest_view_new (void);
void poise_suggest_view_show (PoiseSuggestView *self, const PoisePlan *plan, const PoiseActivity *activity);

G_END_DECLS

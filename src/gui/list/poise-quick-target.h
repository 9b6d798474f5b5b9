/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Adding what is typed to the plan of a workspace: where it goes, and the edits. For the quick entry bar.
 *
 * What always holds: what is typed goes to the section in which a row was last selected, or which was last
 * added or chosen, whatever the list shows of it; without one, to the last.
 */

#pragma once

#include "core/poise-outline.h"
#include "gui/poise-workspace.h"

G_BEGIN_DECLS

#define POISE_TYPE_QUICK_TARGET (poise_quick_target_get_type ())
G_DECLARE_FINAL_TYPE (PoiseQuickTarget, poise_quick_target, POISE, QUICK_TARGET, GObject)

/* Signal: "changed" (): it is another section, or the plan is another one. */

PoiseQuickTarget *poise_quick_target_new (PoiseWorkspace *workspace);
PoisePlan *poise_quick_target_get_plan (PoiseQuickTarget *self);
guint poise_quick_target_get_section (PoiseQuickTarget *self);
gboolean poise_quick_target_get_can_add (PoiseQuickTarget *self);

void poise_quick_target_choose (PoiseQuickTarget *self, guint index);
gboolean poise_quick_target_add_activity (PoiseQuickTarget *self, PoiseActivity *activity);
gboolean poise_quick_target_add_section (PoiseQuickTarget *self, const char *title);
gboolean poise_quick_target_add_outline (PoiseQuickTarget *self, const PoiseOutline *outline);

G_END_DECLS

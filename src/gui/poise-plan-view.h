/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a window shows of a plan: the balance strip and the pages, list and details side by side where there
 * is room, one after the other where there is not.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_PLAN_VIEW (poise_plan_view_get_type ())
G_DECLARE_FINAL_TYPE (PoisePlanView, poise_plan_view, POISE, PLAN_VIEW, AdwBin)

/*
 * Properties:
 *  "workspace" (PoiseWorkspace, nullable);
 *  "room" (int, a #PoiseRoom);
 *  "can-go-back" (boolean, read-only): whether the details hide the list.
 */

AdwViewStack *poise_plan_view_get_pages (PoisePlanView *self);
void poise_plan_view_show_page (PoisePlanView *self, const char *name);
void poise_plan_view_step_page (PoisePlanView *self, int step);
guint poise_plan_view_get_parts (PoisePlanView *self, GtkWidget **parts);
void poise_plan_view_focus_part (PoisePlanView *self, GtkWidget *part);
void poise_plan_view_show_details (PoisePlanView *self);
void poise_plan_view_hide_details (PoisePlanView *self);
void poise_plan_view_focus_list (PoisePlanView *self);
void poise_plan_view_find (PoisePlanView *self);
void poise_plan_view_focus_quick_entry (PoisePlanView *self);
void poise_plan_view_show_step (PoisePlanView *self, const PoisePlan *before);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A window that compares a plan with the file that it was saved to, with another plan or with a template, and follows
 * it while it is edited in its own window. It is no dialog over that one, so that both can be looked at.
 *
 * What always holds: it goes when the plan's window goes; what is shown belongs to one comparison; it changes the plan
 * only where somebody asks to restore something, in one step.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_WINDOW (poise_compare_window_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareWindow, poise_compare_window, POISE, COMPARE_WINDOW, AdwWindow)

PoiseCompareWindow *poise_compare_window_new (GtkWindow *plan_window, PoiseWorkspace *workspace, GSettings *settings);
void poise_compare_window_compare_with (PoiseCompareWindow *self, GFile *file);
void poise_compare_window_compare_with_plan (PoiseCompareWindow *self, PoisePlan *plan, const char *name);
void poise_compare_window_note_kept (PoiseCompareWindow *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window of one plan: header bar, balance strip, pages; or the welcome page while it has no plan.
 */

#pragma once

#include "gui/keep/poise-drafter.h"
#include "gui/keep/poise-recovery.h"
#include "gui/poise-application.h"
#include "gui/poise-workspace.h"
#include "gui/recall/poise-left-window.h"

G_BEGIN_DECLS

#define POISE_TYPE_WINDOW (poise_window_get_type ())
G_DECLARE_FINAL_TYPE (PoiseWindow, poise_window, POISE, WINDOW, AdwApplicationWindow)

/*
 * Property: "workspace" (PoiseWorkspace, nullable, read-only).
 * Signal: "open-failed" (GFile, GError): a file could not be opened. Who has told the person returns %TRUE; else the
 * window does, over the welcome page.
 */

PoiseWindow *poise_window_new (PoiseApplication *application);
PoiseWorkspace *poise_window_get_workspace (PoiseWindow *self);
PoiseDrafter *poise_window_get_drafter (PoiseWindow *self);
GFile *poise_window_get_file (PoiseWindow *self);
gboolean poise_window_is_empty (PoiseWindow *self);
void poise_window_start (PoiseWindow *self, const char *template_id);
void poise_window_show_plan (PoiseWindow *self, PoisePlan *plan);
void poise_window_show_import (PoiseWindow *self, PoisePlan *plan);
void poise_window_open (PoiseWindow *self, GFile *file);
void poise_window_recover (PoiseWindow *self, const PoiseRecovery *recovery, PoiseDraftSlot *slot);
PoiseLeftWindow *poise_window_describe (PoiseWindow *self);
void poise_window_take_up (PoiseWindow *self, const PoiseLeftWindow *left);
void poise_window_offer (PoiseWindow *self, const char *text, const char *label, const char *action);

G_END_DECLS

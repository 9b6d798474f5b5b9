/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The line below the list in which activities are typed, one after the other, with signs of what was
 * understood, and the buttons that add.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_QUICK_ENTRY_BAR (poise_quick_entry_bar_get_type ())
G_DECLARE_FINAL_TYPE (PoiseQuickEntryBar, poise_quick_entry_bar, POISE, QUICK_ENTRY_BAR, AdwBin)

/*
 * Properties: "section-title" (text, nullable): where what is typed goes; "room" (int, a #PoiseRoom).
 * Signals:
 *  "add-activity" (gpointer activity): the person has typed this #PoiseActivity;
 *  "add-section" (): the person wants a section.
 */

void poise_quick_entry_bar_focus (PoiseQuickEntryBar *self);

G_END_DECLS

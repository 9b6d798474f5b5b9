/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The line below the list in which activities are typed, one after the other, with chips of what was
 * understood, and the buttons that add.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_QUICK_ENTRY_BAR (poise_quick_entry_bar_get_type ())
G_DECLARE_FINAL_TYPE (PoiseQuickEntryBar, poise_quick_entry_bar, POISE, QUICK_ENTRY_BAR, AdwBin)

/*
 * Properties: "workspace" (PoiseWorkspace, nullable): whose plan it adds to; "room" (int, a #PoiseRoom).
 * Signals:
 *  "section-added" (): the button for it has added a section, which is selected and wants a title;
 *  "left" (): Escape in an empty line: the person wants to be in the list.
 */

void poise_quick_entry_bar_focus (PoiseQuickEntryBar *self);

G_END_DECLS

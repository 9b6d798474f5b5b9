/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bar above the list in which one says what to look for: text, filters, and how much is found.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_FIND_BAR (poise_find_bar_get_type ())
G_DECLARE_FINAL_TYPE (PoiseFindBar, poise_find_bar, POISE, FIND_BAR, AdwBin)

/*
 * Properties: "workspace" (PoiseWorkspace, nullable), "n-found" (uint: how many activities the query finds).
 * Signals: "left" (): the person is done, and wants back; "entered" (): wants to go on into the list.
 */

void poise_find_bar_focus (PoiseFindBar *self);

G_END_DECLS

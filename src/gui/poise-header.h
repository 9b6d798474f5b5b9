/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The header bar of a plan's window: back, undo and redo, the plan's title, the pages, export and the main
 * menu. It follows the plan and the room; what its buttons do are actions of the window.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_HEADER (poise_header_get_type ())
G_DECLARE_FINAL_TYPE (PoiseHeader, poise_header, POISE, HEADER, AdwBin)

/*
 * Properties:
 *  "workspace" (PoiseWorkspace, nullable);
 *  "room" (int, a #PoiseRoom);
 *  "can-go-back" (boolean): whether there is a page to go back to;
 *  "has-plan" (boolean, read-only): whether there is a workspace.
 */

void poise_header_set_pages (PoiseHeader *self, AdwViewStack *pages);
void poise_header_edit_title (PoiseHeader *self);

G_END_DECLS

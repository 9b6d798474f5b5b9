/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page on which activities are listed, tagged and moved: the list, and the quick entry below it.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_LIST_PAGE (poise_list_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListPage, poise_list_page, POISE, LIST_PAGE, AdwBin)

/* Properties: "workspace" (PoiseWorkspace, nullable), "room" (int, a #PoiseRoom) */

GActionGroup *poise_list_page_get_actions (PoiseListPage *self);
void poise_list_page_focus (PoiseListPage *self);
void poise_list_page_show_step (PoiseListPage *self, const PoisePlan *before);
void poise_list_page_find (PoiseListPage *self);
void poise_list_page_focus_quick_entry (PoiseListPage *self);

G_END_DECLS

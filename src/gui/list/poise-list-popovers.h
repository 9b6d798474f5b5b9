/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What opens at a row of the list: the menu of the commands, and the entry for its title. Both are made when
 * they are first asked for.
 */

#pragma once

#include "gui/list/poise-activity-list.h"

G_BEGIN_DECLS

#define POISE_TYPE_LIST_POPOVERS (poise_list_popovers_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListPopovers, poise_list_popovers, POISE, LIST_POPOVERS, GObject)

/* Signal: "renamed" (): the entry for a title has closed; the focus is where it was put before. */

PoiseListPopovers *poise_list_popovers_new (PoiseActivityList *list, GMenuModel *menu);

void poise_list_popovers_show_menu (PoiseListPopovers *self, int x, int y);
void poise_list_popovers_rename (PoiseListPopovers *self, PoiseWorkspace *workspace, PoiseSpot spot);

G_END_DECLS

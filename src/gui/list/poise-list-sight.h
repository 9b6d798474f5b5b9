/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where in the list one is: which row has the focus, which stand in sight and where; told and found again by id,
 * so that it survives whatever happens to the rows.
 */

#pragma once

#include "gui/list/poise-list-selection.h"

G_BEGIN_DECLS

typedef struct _PoiseListSight PoiseListSight;
typedef struct _PoiseListPosition PoiseListPosition;

PoiseListSight *poise_list_sight_new (GtkScrolledWindow *scroller, GtkListView *view);
void poise_list_sight_free (PoiseListSight *sight);
void poise_list_sight_set_selection (PoiseListSight *sight, PoiseListSelection *selection);

void poise_list_sight_aim (PoiseListSight *sight, const PoisePicks *picks);
void poise_list_sight_focus (PoiseListSight *sight);

PoiseListPosition *poise_list_sight_get_position (PoiseListSight *sight);
void poise_list_sight_scroll_to (PoiseListSight *sight, const PoiseListPosition *position);
void poise_list_sight_focus_as (PoiseListSight *sight, const PoiseListPosition *position);
void poise_list_sight_scroll_to_top (PoiseListSight *sight);

void poise_list_position_free (PoiseListPosition *position);
const PoisePicks *poise_list_position_get_picks (const PoiseListPosition *position);
gboolean poise_list_position_has_focus (const PoiseListPosition *position);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseListPosition, poise_list_position_free)

G_END_DECLS

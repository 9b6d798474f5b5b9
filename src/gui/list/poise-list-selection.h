/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which rows of a plan the list has, and which of them are selected, told and asked by id. It knows no widget.
 * What is selected stays so, by id, whatever happens to plan and filter, as long as it is shown.
 */

#pragma once

#include "core/poise-picks.h"
#include "core/poise-rows.h"
#include "gui/list/poise-list-filter.h"
#include "gui/list/poise-list-growth.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_LIST_SELECTION (poise_list_selection_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListSelection, poise_list_selection, POISE, LIST_SELECTION, GObject)

/* Signal: "changed" (gboolean moved): another set of rows is selected; or, not @moved, a change of rows is over and it may be. */

PoiseListSelection *poise_list_selection_new (PoisePlan *plan, PoiseListFilter *filter, guint n_first);

GtkSelectionModel *poise_list_selection_get_model (PoiseListSelection *self);
PoiseRows *poise_list_selection_get_rows (PoiseListSelection *self);
PoiseListGrowth *poise_list_selection_get_growth (PoiseListSelection *self);

void poise_list_selection_update (PoiseListSelection *self, PoisePlan *plan);
const PoisePicks *poise_list_selection_get_rows_picked (PoiseListSelection *self);
const PoisePicks *poise_list_selection_get_picks (PoiseListSelection *self);
PoiseRow *poise_list_selection_find_first_activity (PoiseListSelection *self);
void poise_list_selection_restore (PoiseListSelection *self, const PoisePicks *picks);
void poise_list_selection_lift (PoiseListSelection *self, const char *section_id);
void poise_list_selection_select (PoiseListSelection *self, const PoisePicks *picks);

void poise_row_pick (PoiseRow *row, PoisePicks *picks);
gboolean poise_row_is_picked (PoiseRow *row, const PoisePicks *picks);

G_END_DECLS

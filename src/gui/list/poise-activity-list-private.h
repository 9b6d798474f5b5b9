/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The insides of the list of activities, which two files share: the widget (poise-activity-list.c) and which rows it
 * shows, selected how, where (poise-activity-list-rows.c).
 */

#pragma once

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-filter.h"
#include "gui/list/poise-list-selection.h"

G_BEGIN_DECLS

struct _PoiseActivityList
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  PoiseListFilter *filter;       /* outlives workspaces: the same file read anew is shown as it was */
  PoiseListSelection *selection; /* (nullable) */
  PoiseListSight *sight;
  PoiseListPosition *origin; /* (nullable) where one was before something was looked for */
  int room;
  guint let_go_idle;

  GtkScrolledWindow *scroller;
  GtkListView *view;
  GtkWidget *mark;
};

/* Implemented with the rows */
void poise_activity_list_follow (PoiseActivityList *self, PoiseWorkspace *workspace);
guint poise_activity_list_n_found (PoiseActivityList *self);
gboolean poise_activity_list_finds_nothing (PoiseActivityList *self);

G_END_DECLS

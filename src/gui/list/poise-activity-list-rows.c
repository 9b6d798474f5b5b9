/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which rows the list shows, which of them are selected, and where one is among them, through edits, steps back,
 * finding, folding, and the same file read anew.
 */

#include "gui/list/poise-activity-list-private.h"
#include "gui/list/poise-list-items.h"

/* In pixels: no row is lower than this, at least that much of a window's height is not the list's, and a window that
 * nobody knows the height of is so high. */
#define LEAST_ROW_HEIGHT 46
#define LEAST_AROUND 160
#define USUAL_HEIGHT 1080

/* ---- Following plan and query ---- */

static void
tell_found (PoiseActivityList *self)
{
  g_object_notify (G_OBJECT (self), "n-found");
  g_object_notify (G_OBJECT (self), "nothing-found");
}

/* The rows are those of the plan and filter as they are now; the focus stays on its row. */
static void
update_rows (PoiseActivityList *self)
{
  g_autoptr (PoiseListPosition) position = poise_list_sight_get_position (self->sight);

  poise_list_selection_update (self->selection, poise_workspace_get_plan (self->workspace));
  if (poise_list_position_has_focus (position))
    poise_list_sight_focus_as (self->sight, position);
  tell_found (self);
}

/* The same, with what was in sight where it was. */
static void
update_in_place (PoiseActivityList *self)
{
  g_autoptr (PoiseListPosition) position = poise_list_sight_get_position (self->sight);

  update_rows (self);
  poise_list_sight_scroll_to (self->sight, position);
}

/* Not at once: a row above the pointer would go while it is still being clicked. */
static gboolean
let_go (gpointer data)
{
  PoiseActivityList *self = data;
  self->let_go_idle = 0;
  if (poise_list_filter_let_go (self->filter, poise_list_selection_get_rows_picked (self->selection)))
    update_in_place (self);
  return G_SOURCE_REMOVE;
}

static void
on_selection_changed (PoiseListSelection *selection, gboolean moved, PoiseActivityList *self)
{
  poise_workspace_take_picks (self->workspace, poise_picks_copy (poise_list_selection_get_picks (selection)));
  if (!moved)
    return;
  g_clear_pointer (&self->origin, poise_list_position_free);
  if (poise_list_filter_looks (self->filter) && !self->let_go_idle)
    self->let_go_idle = g_idle_add (let_go, self);
}

static void
on_plan_changed (PoiseWorkspace *workspace, const PoisePlan *before, const PoisePlan *after, PoiseActivityList *self)
{
  poise_list_filter_follow (self->filter, before, after);
  update_rows (self);
}

/* What is looked for begins at the top, unless something of what is selected is found; what was hidden comes back
 * as it was, unless one has gone on to something else meanwhile. */
static void
on_query_changed (PoiseActivityList *self)
{
  gboolean looked = poise_list_filter_looks (self->filter);
  g_autoptr (PoiseListPosition) origin = looked ? g_steal_pointer (&self->origin)
                                                : poise_list_sight_get_position (self->sight);
  const PoisePicks *picks;

  g_clear_handle_id (&self->let_go_idle, g_source_remove);
  poise_list_filter_set_query (self->filter, poise_workspace_get_query (self->workspace));
  update_rows (self);
  picks = poise_list_selection_get_rows_picked (self->selection);
  if (!poise_list_filter_looks (self->filter) && origin)
    {
      poise_activity_list_go_to (self, origin);
      return;
    }
  if (poise_picks_is_empty (picks))
    poise_list_sight_scroll_to_top (self->sight);
  else
    poise_list_sight_aim (self->sight, picks);
  self->origin = g_steal_pointer (&origin);
}

static void
on_marks_changed (PoiseActivityList *self)
{
  poise_list_filter_renew (self->filter, poise_workspace_get_plan (self->workspace),
                           poise_workspace_get_query (self->workspace));
  update_in_place (self);
}

static void
on_reveal (PoiseWorkspace *workspace, const PoisePicks *picks, PoiseActivityList *self)
{
  poise_activity_list_select (self, picks);
}

static void
leave_workspace (PoiseActivityList *self)
{
  g_clear_handle_id (&self->let_go_idle, g_source_remove);
  g_clear_pointer (&self->origin, poise_list_position_free);
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  gtk_list_view_set_model (self->view, NULL);
  poise_list_sight_set_selection (self->sight, NULL);
  if (self->selection)
    g_signal_handlers_disconnect_by_data (self->selection, self);
  g_clear_object (&self->selection);
}

/* A window that is not on the screen yet will be as high as it was asked to be; where that is not known, as most
 * screens are. One that turns out to be higher has the rest in its second frame. */
static int
get_window_height (PoiseActivityList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int width, height = root ? gtk_widget_get_height (GTK_WIDGET (root)) : 0;

  if (height == 0 && GTK_IS_WINDOW (root) && !gtk_window_is_maximized (GTK_WINDOW (root)))
    gtk_window_get_default_size (GTK_WINDOW (root), &width, &height);
  return height > 0 ? height : USUAL_HEIGHT;
}

static guint
count_first_rows (PoiseActivityList *self)
{
  return MAX (get_window_height (self) - LEAST_AROUND, 0) / LEAST_ROW_HEIGHT + 1;
}

static void
enter_workspace (PoiseActivityList *self)
{
  PoiseWorkspace *workspace = self->workspace;

  poise_list_filter_set_query (self->filter, poise_workspace_get_query (workspace));
  self->selection = poise_list_selection_new (poise_workspace_get_plan (workspace), self->filter, count_first_rows (self));
  poise_list_sight_set_selection (self->sight, self->selection);
  poise_list_growth_follow_frames (poise_list_selection_get_growth (self->selection), GTK_WIDGET (self->view));
  g_signal_connect_object (self->selection, "changed", G_CALLBACK (on_selection_changed), self, 0);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (on_plan_changed), self, 0);
  g_signal_connect_object (workspace, "query-changed", G_CALLBACK (on_query_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "marks-changed", G_CALLBACK (on_marks_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "reveal", G_CALLBACK (on_reveal), self, 0);
  gtk_list_view_set_model (self->view, poise_list_selection_get_model (self->selection));
  tell_found (self);
}

/** poise_activity_list_follow: From one workspace to another is the same plan read anew: one is where one was, by the ids of rows. */
void
poise_activity_list_follow (PoiseActivityList *self, PoiseWorkspace *workspace)
{
  g_autoptr (PoiseListPosition) position = NULL;

  if (self->workspace && workspace)
    position = poise_list_sight_get_position (self->sight);
  leave_workspace (self);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    enter_workspace (self);
  if (position)
    poise_activity_list_go_to (self, position);
}

/** poise_activity_list_n_found: Returns: how many activities the query finds; all where there is none */
guint
poise_activity_list_n_found (PoiseActivityList *self)
{
  return self->selection ? poise_rows_n_found (poise_list_selection_get_rows (self->selection)) : 0;
}

/** poise_activity_list_finds_nothing: Returns: whether something is looked for and no row has it */
gboolean
poise_activity_list_finds_nothing (PoiseActivityList *self)
{
  return self->selection && poise_list_filter_looks (self->filter)
         && g_list_model_get_n_items (G_LIST_MODEL (poise_list_selection_get_rows (self->selection))) == 0;
}

/* ---- What commands are about ---- */

/** poise_activity_list_get_picks: Returns: (transfer full): what is selected */
PoisePicks *
poise_activity_list_get_picks (PoiseActivityList *self)
{
  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), NULL);
  return self->selection ? poise_picks_copy (poise_list_selection_get_picks (self->selection)) : poise_picks_new ();
}

/**
 * poise_activity_list_get_target_rows:
 *
 * Returns: (transfer full): which rows a command by key is about: the one with the focus, or all that are selected
 *   if it is among them; for what is done to a section itself
 */
PoisePicks *
poise_activity_list_get_target_rows (PoiseActivityList *self)
{
  PoisePicks *picks;
  PoiseListRow *focused;
  PoiseRow *row;

  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), NULL);

  focused = poise_list_items_focused (self->view);
  row = focused ? poise_list_row_get_row (focused) : NULL;
  if (!row || !self->selection || poise_row_is_picked (row, poise_list_selection_get_rows_picked (self->selection)))
    return poise_activity_list_get_picks (self);
  picks = poise_picks_new ();
  poise_row_pick (row, picks);
  return picks;
}

/**
 * poise_activity_list_get_targets:
 *
 * Returns: (transfer full): the same; but while something is looked for, the activities that are found in the place
 *   of each section, so that no command touches what is not shown
 */
PoisePicks *
poise_activity_list_get_targets (PoiseActivityList *self)
{
  g_autoptr (PoisePicks) picks = poise_activity_list_get_target_rows (self);

  return self->workspace ? poise_list_filter_narrow (self->filter, poise_workspace_get_plan (self->workspace), picks)
                         : g_steal_pointer (&picks);
}

/** poise_activity_list_get_filter: Returns: which rows are shown; it borrows, until the next change */
PoiseRowFilter
poise_activity_list_get_filter (PoiseActivityList *self)
{
  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), ((PoiseRowFilter) { 0 }));
  return poise_list_filter_get (self->filter);
}

/* ---- Selecting, going, folding ---- */

/**
 * poise_activity_list_select:
 * @picks: what to select, nothing else
 *
 * Shows it even if the query does not find it or its section is closed, and brings one row of it into sight.
 */
void
poise_activity_list_select (PoiseActivityList *self, const PoisePicks *picks)
{
  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));
  g_return_if_fail (self->selection != NULL);

  poise_list_selection_select (self->selection, picks);
  tell_found (self);
  poise_list_sight_aim (self->sight, picks);
}

/** poise_activity_list_focus: Puts the focus on the first selected row; where none is, on the one that had it. */
void
poise_activity_list_focus (PoiseActivityList *self)
{
  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));
  poise_list_sight_focus (self->sight);
}

/** poise_activity_list_enter: Goes into the list from outside: to what is selected in it, else to the first row found. */
void
poise_activity_list_enter (PoiseActivityList *self)
{
  g_autoptr (PoisePicks) picks = NULL;
  g_autoptr (PoiseRow) first = NULL;

  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));
  g_return_if_fail (self->selection != NULL);

  picks = poise_picks_copy (poise_list_selection_get_rows_picked (self->selection));
  first = poise_list_selection_find_first_activity (self->selection);
  if (poise_picks_is_empty (picks) && first)
    {
      poise_row_pick (first, picks);
      poise_activity_list_select (self, picks);
    }
  poise_activity_list_focus (self);
}

/** poise_activity_list_get_position: Returns: (transfer full): what is selected, focused, and in sight where */
PoiseListPosition *
poise_activity_list_get_position (PoiseActivityList *self)
{
  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), NULL);
  return poise_list_sight_get_position (self->sight);
}

/** poise_activity_list_go_to: Goes back to where one was, by ids, as far as the rows are still there. */
void
poise_activity_list_go_to (PoiseActivityList *self, const PoiseListPosition *position)
{
  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));
  g_return_if_fail (self->selection != NULL);

  poise_list_selection_restore (self->selection, poise_list_position_get_picks (position));
  /* The focus first, since GTK brings it into sight, where it may not have been. */
  if (poise_list_position_has_focus (position))
    poise_list_sight_focus_as (self->sight, position);
  poise_list_sight_scroll_to (self->sight, position);
}

/**
 * poise_activity_list_close_section:
 * @id: (nullable): of a section
 * @closed: whether its activities are to be folded away
 *
 * What was selected or focused of them, the section's row is in their place.
 */
void
poise_activity_list_close_section (PoiseActivityList *self, const char *id, gboolean closed)
{
  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));
  g_return_if_fail (self->selection != NULL);

  if (closed)
    poise_list_selection_lift (self->selection, id);
  poise_list_filter_close (self->filter, id, closed);
  update_in_place (self);
}

/** poise_activity_list_close_all: The same with all sections. */
void
poise_activity_list_close_all (PoiseActivityList *self, gboolean closed)
{
  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));
  g_return_if_fail (self->selection != NULL);

  if (closed)
    poise_list_selection_lift (self->selection, NULL);
  poise_list_filter_close_all (self->filter, poise_workspace_get_plan (self->workspace), closed);
  update_in_place (self);
}

/** poise_activity_list_get_row_after: Returns: (transfer full) (nullable): the row below @row */
PoiseRow *
poise_activity_list_get_row_after (PoiseActivityList *self, PoiseRow *row)
{
  PoiseRows *rows;
  guint position;

  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), NULL);
  g_return_val_if_fail (self->selection != NULL, NULL);

  rows = poise_list_selection_get_rows (self->selection);
  if (!poise_rows_find (rows, poise_row_get_id (row), poise_row_is_section (row), &position))
    return NULL;
  return g_list_model_get_item (G_LIST_MODEL (rows), position + 1);
}

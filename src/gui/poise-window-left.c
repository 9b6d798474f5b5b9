/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a window is left, and taken up again at the next start.
 */

#include "gui/poise-window-private.h"

static AdwViewStack *
get_pages (PoiseWindow *self)
{
  return poise_plan_view_get_pages (self->plan);
}

/* (nullable): the id of a row that is selected */
static const char *
selected_row (PoiseWindow *self)
{
  const PoisePicks *picks = poise_workspace_get_picks (self->workspace);
  GHashTableIter iter;
  gpointer id = NULL;

  g_hash_table_iter_init (&iter, picks->activities);
  if (g_hash_table_iter_next (&iter, &id, NULL))
    return id;
  g_hash_table_iter_init (&iter, picks->sections);
  g_hash_table_iter_next (&iter, &id, NULL);
  return id;
}

static void
select_row (PoiseWindow *self, const char *id)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  gboolean is_section = FALSE;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    is_section = is_section || g_strcmp0 (poise_plan_get_section (plan, i)->id, id) == 0;
  if (is_section)
    poise_picks_add_section (picks, id);
  else
    poise_picks_add_activity (picks, id);
  poise_workspace_reveal (self->workspace, picks);
}

/**
 * poise_window_describe:
 *
 * Returns: (transfer full) (nullable): how it is now; %NULL where it has no plan in a file
 */
PoiseLeftWindow *
poise_window_describe (PoiseWindow *self)
{
  PoiseLeftWindow *left;
  g_autofree char *uri = NULL;
  GFile *file;

  g_return_val_if_fail (POISE_IS_WINDOW (self), NULL);

  if (self->left)
    return poise_left_window_copy (self->left);
  file = self->workspace ? poise_window_get_file (self) : NULL;
  if (!file)
    return NULL;
  uri = g_file_get_uri (file);
  left = poise_left_window_new (uri);
  poise_left_window_set (&left->page, adw_view_stack_get_visible_child_name (get_pages (self)));
  gtk_window_get_default_size (GTK_WINDOW (self), &left->width, &left->height);
  left->maximized = gtk_window_is_maximized (GTK_WINDOW (self));
  if (selected_row (self))
    poise_left_window_set (&left->row, selected_row (self));
  return left;
}

/**
 * poise_window_take_up:
 * @left: how a window was left
 *
 * Opens the plan in this window, which must be empty, and makes it like that.
 */
void
poise_window_take_up (PoiseWindow *self, const PoiseLeftWindow *left)
{
  g_autoptr (GFile) file = g_file_new_for_uri (left->uri);

  g_return_if_fail (POISE_IS_WINDOW (self));
  g_return_if_fail (poise_window_is_empty (self));

  if (left->width > 0 && left->height > 0)
    gtk_window_set_default_size (GTK_WINDOW (self), left->width, left->height);
  if (left->maximized)
    gtk_window_maximize (GTK_WINDOW (self));
  else
    gtk_window_unmaximize (GTK_WINDOW (self));
  self->left = poise_left_window_copy (left);
  poise_window_open (self, file);
}

/** poise_window_restore_view: The plan is there: shows of it what was shown when the window was left. */
void
poise_window_restore_view (PoiseWindow *self)
{
  g_autoptr (PoiseLeftWindow) left = g_steal_pointer (&self->left);

  if (!left || !self->workspace)
    return;
  if (*left->row)
    select_row (self, left->row);
  poise_plan_view_show_page (self->plan, left->page);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Closing and opening sections by key. GtkListView takes the arrow keys for itself and does nothing with them, so
 * they are caught on their way to it; keys for a button in a row pass.
 */

#include "gui/list/poise-list-folding.h"

#include "gui/list/poise-list-items.h"
#include "gui/list/poise-list-selection.h"

/* Selects one row alone, with the focus on it. */
static void
go_to_row (PoiseActivityList *list, const char *id, gboolean section)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  if (section)
    poise_picks_add_section (picks, id);
  else
    poise_picks_add_activity (picks, id);
  poise_activity_list_select (list, picks);
  poise_activity_list_focus (list);
}

/* From an activity to its section; a section that is open is closed. */
static void
go_outward (PoiseActivityList *list, PoiseRow *row)
{
  if (!poise_row_is_section (row))
    go_to_row (list, poise_row_get_section (row)->id, TRUE);
  else if (!poise_row_is_closed (row) && poise_row_get_n_found (row) > 0)
    poise_activity_list_close_section (list, poise_row_get_id (row), TRUE);
}

/* A section that is closed is opened; from an open one to its first activity that is shown. */
static void
go_inward (PoiseActivityList *list, PoiseRow *row)
{
  PoiseRow *next;

  if (!poise_row_is_section (row))
    return;
  if (poise_row_is_closed (row))
    {
      poise_activity_list_close_section (list, poise_row_get_id (row), FALSE);
      return;
    }
  next = poise_activity_list_get_row_after (list, row);
  if (next && !poise_row_is_section (next))
    go_to_row (list, poise_row_get_id (next), FALSE);
  g_clear_object (&next);
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, PoiseActivityList *list)
{
  GtkListView *view = GTK_LIST_VIEW (poise_activity_list_get_view (list));
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  gboolean left = key == GDK_KEY_Left || key == GDK_KEY_KP_Left;
  gboolean right = key == GDK_KEY_Right || key == GDK_KEY_KP_Right;
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (list)) == GTK_TEXT_DIR_RTL;
  PoiseListRow *focused = poise_list_items_focused (view);
  PoiseRow *row = focused ? poise_list_row_get_row (focused) : NULL;

  if ((!left && !right) || !row || gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (list)))
                                       != gtk_widget_get_parent (GTK_WIDGET (focused)))
    return GDK_EVENT_PROPAGATE;
  if (modifiers == GDK_SHIFT_MASK)
    poise_activity_list_close_all (list, left != mirrored);
  else if (modifiers != 0)
    return GDK_EVENT_PROPAGATE;
  else if (left != mirrored)
    go_outward (list, row);
  else
    go_inward (list, row);
  return GDK_EVENT_STOP;
}

/** poise_list_folding_attach: Lets @list listen for the keys. */
void
poise_list_folding_attach (PoiseActivityList *list)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), list, 0);
  gtk_widget_add_controller (GTK_WIDGET (list), keys);
}

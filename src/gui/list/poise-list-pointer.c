/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the pointer does in the list beside selecting. Two gestures serve the whole list: rows come and go under
 * them.
 */

#include "gui/list/poise-list-pointer.h"

#include "gui/list/poise-list-selection.h"
#include "gui/poise-adaptive-bin.h"

/* A press on a row that is not selected selects it alone first, as in file managers. */
static void
on_secondary_pressed (GtkGestureClick *gesture, int n_press, double x, double y, PoiseActivityList *list)
{
  PoiseRow *row = poise_activity_list_pick_row (list, x, y, NULL);
  g_autoptr (PoisePicks) picks = NULL;

  if (!row)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  picks = poise_activity_list_get_picks (list);
  if (!poise_row_is_picked (row, picks))
    {
      g_autoptr (PoisePicks) alone = poise_picks_new ();

      poise_row_pick (row, alone);
      poise_activity_list_select (list, alone);
    }
  g_signal_emit_by_name (list, "menu-wanted", (int) x, (int) y);
}

/* Where the list has no room for the details beside it, a plain click goes on to them. */
static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, PoiseActivityList *list)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  PoiseRow *row = poise_activity_list_pick_row (list, x, y, NULL);
  int room;

  g_object_get (list, "room", &room, NULL);
  if (room == POISE_ROOM_WIDE || n_press != 1 || !row || poise_row_is_section (row))
    return;
  if (modifiers & (GDK_CONTROL_MASK | GDK_SHIFT_MASK))
    return;
  g_signal_emit_by_name (list, "activated");
}

/** poise_list_pointer_attach: Adds the gestures to @list. */
void
poise_list_pointer_attach (PoiseActivityList *list)
{
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *primary = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (secondary, "pressed", G_CALLBACK (on_secondary_pressed), list, 0);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (secondary));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (primary), GDK_BUTTON_PRIMARY);
  g_signal_connect_object (primary, "released", G_CALLBACK (on_released), list, 0);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (primary));
}

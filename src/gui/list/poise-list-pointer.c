/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the pointer does in the list beside selecting. Three gestures serve the whole list: rows come and go under
 * them.
 */

#include "gui/list/poise-list-pointer.h"

#include "gui/list/poise-list-selection.h"
#include "gui/poise-adaptive-bin.h"

/* A press on a row that is not selected selects it alone first, as in file managers. Whether there is a row. */
static gboolean
ask_for_menu (PoiseActivityList *list, double x, double y)
{
  PoiseRow *row = poise_activity_list_pick_row (list, x, y, NULL);
  g_autoptr (PoisePicks) picks = NULL;

  if (!row)
    return FALSE;
  picks = poise_activity_list_get_picks (list);
  if (!poise_row_is_picked (row, picks))
    {
      g_autoptr (PoisePicks) alone = poise_picks_new ();

      poise_row_pick (row, alone);
      poise_activity_list_select (list, alone);
    }
  g_signal_emit_by_name (list, "menu-wanted", (int) x, (int) y);
  return TRUE;
}

static void
on_secondary_pressed (GtkGestureClick *gesture, int n_press, double x, double y, PoiseActivityList *list)
{
  if (ask_for_menu (list, x, y))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

/* By a finger, which has no other button. */
static void
on_long_pressed (GtkGestureLongPress *gesture, double x, double y, PoiseActivityList *list)
{
  if (ask_for_menu (list, x, y))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
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
  GtkGesture *finger = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (secondary, "pressed", G_CALLBACK (on_secondary_pressed), list, 0);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (secondary));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (finger), TRUE);
  g_signal_connect_object (finger, "pressed", G_CALLBACK (on_long_pressed), list, 0);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (finger));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (primary), GDK_BUTTON_PRIMARY);
  g_signal_connect_object (primary, "released", G_CALLBACK (on_released), list, 0);
  gtk_widget_add_controller (GTK_WIDGET (list), GTK_EVENT_CONTROLLER (primary));
}

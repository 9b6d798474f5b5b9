/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes the rows' widgets for the view of the list.
 */

#include "gui/list/poise-list-factory.h"

#include "gui/list/poise-list-row.h"
#include "gui/poise-adaptive-bin.h"

static void
on_mode_chosen (PoiseListRow *widget, int mode, PoiseActivityList *list)
{
  PoiseRow *row = poise_list_row_get_row (widget);

  if (row)
    g_signal_emit_by_name (list, "mode-chosen", row, mode);
}

static void
on_close_chosen (PoiseListRow *widget, PoiseActivityList *list)
{
  PoiseRow *row = poise_list_row_get_row (widget);

  if (row)
    poise_activity_list_close_section (list, poise_row_get_id (row), !poise_row_is_closed (row));
}

static void
on_suggestion_wanted (PoiseListRow *widget, GtkWidget *button, PoiseActivityList *list)
{
  PoiseRow *row = poise_list_row_get_row (widget);

  if (row)
    g_signal_emit_by_name (list, "suggestion-wanted", row, button);
}

static gboolean
is_narrow (PoiseActivityList *list)
{
  int room;

  g_object_get (list, "room", &room, NULL);
  return room == POISE_ROOM_NARROW;
}

static void
on_setup (GtkListItemFactory *factory, GtkListItem *item, PoiseActivityList *list)
{
  g_autoptr (PoiseWorkspace) workspace = NULL;
  GtkWidget *widget;

  g_object_get (list, "workspace", &workspace, NULL);
  widget = poise_list_row_new (workspace);
  poise_list_row_set_compact (POISE_LIST_ROW (widget), is_narrow (list));
  g_signal_connect_object (widget, "mode-chosen", G_CALLBACK (on_mode_chosen), list, 0);
  g_signal_connect_object (widget, "close-chosen", G_CALLBACK (on_close_chosen), list, 0);
  g_signal_connect_object (widget, "suggestion-wanted", G_CALLBACK (on_suggestion_wanted), list, 0);
  gtk_list_item_set_child (item, widget);
}

static void
on_bind (GtkListItemFactory *factory, GtkListItem *item, PoiseActivityList *list)
{
  PoiseListRow *widget = POISE_LIST_ROW (gtk_list_item_get_child (item));

  poise_list_row_set_compact (widget, is_narrow (list));
  poise_list_row_bind (widget, gtk_list_item_get_item (item));
}

static void
on_unbind (GtkListItemFactory *factory, GtkListItem *item, PoiseActivityList *list)
{
  poise_list_row_unbind (POISE_LIST_ROW (gtk_list_item_get_child (item)));
}

/** poise_list_factory_new: @list: hears of what is chosen in rows; outlives the factory. Returns: (transfer full) */
GtkListItemFactory *
poise_list_factory_new (PoiseActivityList *list)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), list, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), list, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_unbind), list, 0);
  return factory;
}

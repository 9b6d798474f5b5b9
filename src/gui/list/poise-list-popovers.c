/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What opens at a row of the list. The popovers are children of the list, not of the row: rows come and go.
 */

#include "gui/list/poise-list-popovers.h"

#include "gui/list/poise-rename-popover.h"

struct _PoiseListPopovers
{
  GObject parent_instance;

  PoiseActivityList *list; /* weak: the list outlives them */
  GMenuModel *model;
  GtkWidget *menu;            /* (nullable) */
  PoiseRenamePopover *rename; /* (nullable) */
};

enum
{
  SIGNAL_RENAMED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseListPopovers, poise_list_popovers, G_TYPE_OBJECT)

static void
ensure_menu (PoiseListPopovers *self)
{
  if (self->menu)
    return;
  self->menu = gtk_popover_menu_new_from_model (self->model);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self->list));
}

static void
on_rename_closed (PoiseListPopovers *self)
{
  g_signal_emit (self, signals[SIGNAL_RENAMED], 0);
}

static void
ensure_rename (PoiseListPopovers *self)
{
  if (self->rename)
    return;
  self->rename = POISE_RENAME_POPOVER (poise_rename_popover_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->rename), GTK_WIDGET (self->list));
  g_signal_connect_object (self->rename, "closed", G_CALLBACK (on_rename_closed), self, G_CONNECT_SWAPPED);
}

static void
poise_list_popovers_dispose (GObject *object)
{
  PoiseListPopovers *self = POISE_LIST_POPOVERS (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->rename)
    gtk_widget_unparent (GTK_WIDGET (self->rename));
  self->rename = NULL;
  g_clear_object (&self->model);
  g_clear_weak_pointer (&self->list);
  G_OBJECT_CLASS (poise_list_popovers_parent_class)->dispose (object);
}

static void
poise_list_popovers_class_init (PoiseListPopoversClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_list_popovers_dispose;

  signals[SIGNAL_RENAMED] = g_signal_new ("renamed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
poise_list_popovers_init (PoiseListPopovers *self)
{
}

/**
 * poise_list_popovers_new:
 * @list: at whose rows they open; to be alive when they go, as they are its children
 * @menu: of the commands
 *
 * Returns: (transfer full): the popovers, none of them open
 */
PoiseListPopovers *
poise_list_popovers_new (PoiseActivityList *list, GMenuModel *menu)
{
  PoiseListPopovers *self = g_object_new (POISE_TYPE_LIST_POPOVERS, NULL);

  g_set_weak_pointer (&self->list, list);
  self->model = g_object_ref (menu);
  return self;
}

/** poise_list_popovers_show_menu: Opens the menu at a point of the list. */
void
poise_list_popovers_show_menu (PoiseListPopovers *self, int x, int y)
{
  g_return_if_fail (POISE_IS_LIST_POPOVERS (self));

  ensure_menu (self);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle) { x, y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/**
 * poise_list_popovers_rename:
 * @workspace: whose plan the list shows
 * @spot: the row whose title is to be edited
 *
 * Opens the entry for the title, at the row where it has been laid out.
 */
void
poise_list_popovers_rename (PoiseListPopovers *self, PoiseWorkspace *workspace, PoiseSpot spot)
{
  PoisePlan *plan = poise_workspace_get_plan (workspace);
  GdkRectangle area;
  const char *id;

  g_return_if_fail (POISE_IS_LIST_POPOVERS (self));

  if (!poise_spot_exists (plan, spot))
    return;
  id = poise_spot_get_id (plan, spot);
  if (!poise_activity_list_get_row_area (self->list, id, spot.section, &area))
    area = (GdkRectangle) { gtk_widget_get_width (GTK_WIDGET (self->list)) / 2, 0, 1, 1 };
  ensure_rename (self);
  poise_rename_popover_start (self->rename, workspace, id, spot.section, &area);
}

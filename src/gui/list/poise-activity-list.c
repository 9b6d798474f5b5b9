/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of sections and activities.
 *
 * What always holds:
 *  - the rows are those of the workspace's plan, and the workspace knows which are selected;
 *  - a row keeps its widget, selection and focus across edits of it;
 *  - no widget is searched for outside this list.
 */

#include "gui/list/poise-activity-list.h"

#include "gui/list/poise-list-items.h"
#include "gui/list/poise-list-mark.h"
#include "gui/list/poise-list-pointer.h"
#include "gui/list/poise-list-selection.h"
#include "gui/poise-accelerators.h"
#include "gui/poise-adaptive-bin.h"
#include "poise-config.h"

struct _PoiseActivityList
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  PoiseListSelection *selection; /* (nullable) */
  int room;
  char *aim; /* (nullable) id of the row to bring into sight, and to focus next */
  gboolean aim_is_section;

  GtkScrolledWindow *scroller;
  GtkListView *view;
  GtkWidget *mark;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_ROOM,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_MODE_CHOSEN,
  SIGNAL_ACTIVATED,
  SIGNAL_MENU_WANTED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseActivityList, poise_activity_list, ADW_TYPE_BIN)

/* ---- Rows ---- */

static void
on_mode_chosen (PoiseListRow *widget, int mode, PoiseActivityList *self)
{
  PoiseRow *row = poise_list_row_get_row (widget);

  if (row)
    g_signal_emit (self, signals[SIGNAL_MODE_CHOSEN], 0, row, mode);
}

static void
on_setup (GtkListItemFactory *factory, GtkListItem *item, PoiseActivityList *self)
{
  GtkWidget *widget = poise_list_row_new (self->workspace);

  poise_list_row_set_compact (POISE_LIST_ROW (widget), self->room == POISE_ROOM_NARROW);
  g_signal_connect_object (widget, "mode-chosen", G_CALLBACK (on_mode_chosen), self, 0);
  gtk_list_item_set_child (item, widget);
}

static void
on_bind (GtkListItemFactory *factory, GtkListItem *item, PoiseActivityList *self)
{
  PoiseListRow *widget = POISE_LIST_ROW (gtk_list_item_get_child (item));

  poise_list_row_set_compact (widget, self->room == POISE_ROOM_NARROW);
  poise_list_row_bind (widget, gtk_list_item_get_item (item));
}

static void
on_unbind (GtkListItemFactory *factory, GtkListItem *item, PoiseActivityList *self)
{
  poise_list_row_unbind (POISE_LIST_ROW (gtk_list_item_get_child (item)));
}

/* ---- Focus and sight ---- */

static void
reveal_aim (PoiseActivityList *self)
{
  GtkWidget *item;
  guint position;

  if (!self->aim || !self->selection || !poise_list_items_lay_out (self->view))
    return;
  item = poise_list_items_find (self->view, self->aim, self->aim_is_section);
  if (!item && poise_rows_find (poise_list_selection_get_rows (self->selection), self->aim, self->aim_is_section, &position))
    {
      /* Too far off to have a widget. */
      poise_list_growth_reach (poise_list_selection_get_growth (self->selection), position);
      gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
      poise_list_items_lay_out (self->view);
      item = poise_list_items_find (self->view, self->aim, self->aim_is_section);
    }
  if (item)
    poise_list_items_reveal (self->scroller, item);
}

static void
aim_at (PoiseActivityList *self, const char *id, gboolean section)
{
  g_free (self->aim);
  self->aim = g_strdup (id);
  self->aim_is_section = section;
  reveal_aim (self);
}

/* ---- Following the plan ---- */

static void
on_selection_changed (PoiseActivityList *self)
{
  poise_workspace_take_picks (self->workspace, poise_list_selection_get_picks (self->selection));
}

static void
on_plan_changed (PoiseActivityList *self)
{
  poise_list_selection_set_plan (self->selection, poise_workspace_get_plan (self->workspace));
}

static void
on_reveal (PoiseWorkspace *workspace, const PoisePicks *picks, PoiseActivityList *self)
{
  poise_activity_list_select (self, picks);
}

static void
poise_activity_list_set_workspace (PoiseActivityList *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  gtk_list_view_set_model (self->view, NULL);
  g_clear_object (&self->selection);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    {
      self->selection = poise_list_selection_new (poise_workspace_get_plan (workspace));
      poise_list_growth_follow_frames (poise_list_selection_get_growth (self->selection), GTK_WIDGET (self->view));
      g_signal_connect_object (self->selection, "changed", G_CALLBACK (on_selection_changed), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "changed", G_CALLBACK (on_plan_changed), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "reveal", G_CALLBACK (on_reveal), self, 0);
      gtk_list_view_set_model (self->view, poise_list_selection_get_model (self->selection));
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

/* ---- Keys ---- */

static void
on_activate (GtkListView *view, guint position, PoiseActivityList *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static void
show_menu_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseActivityList *self = POISE_ACTIVITY_LIST (widget);
  PoiseListRow *row = poise_list_items_focused (self->view);
  graphene_rect_t bounds;

  if (row && gtk_widget_compute_bounds (GTK_WIDGET (row), widget, &bounds))
    g_signal_emit (self, signals[SIGNAL_MENU_WANTED], 0, (int) bounds.origin.x + 24,
                   (int) (bounds.origin.y + bounds.size.height));
}

/* What a key does, such as selecting all, it does to all rows. */
static gboolean
on_any_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType modifiers, PoiseActivityList *self)
{
  if (self->selection)
    poise_list_growth_finish (poise_list_selection_get_growth (self->selection));
  return GDK_EVENT_PROPAGATE;
}

/* ---- Life ---- */

static void
poise_activity_list_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseActivityList *self = POISE_ACTIVITY_LIST (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_ROOM:
      g_value_set_int (value, self->room);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_activity_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseActivityList *self = POISE_ACTIVITY_LIST (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      poise_activity_list_set_workspace (self, g_value_get_object (value));
      break;
    case PROP_ROOM:
      self->room = g_value_get_int (value);
      poise_list_items_set_compact (self->view, self->room == POISE_ROOM_NARROW);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_activity_list_dispose (GObject *object)
{
  PoiseActivityList *self = POISE_ACTIVITY_LIST (object);

  if (self->view)
    poise_activity_list_set_workspace (self, NULL);
  self->view = NULL;
  self->mark = NULL;
  g_clear_pointer (&self->aim, g_free);
  G_OBJECT_CLASS (poise_activity_list_parent_class)->dispose (object);
}

static void
poise_activity_list_class_init (PoiseActivityListClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  object_class->dispose = poise_activity_list_dispose;
  object_class->get_property = poise_activity_list_get_property;
  object_class->set_property = poise_activity_list_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_WIDE,
                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[SIGNAL_MODE_CHOSEN] = g_signal_new ("mode-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 2, POISE_TYPE_ROW, G_TYPE_INT);
  signals[SIGNAL_ACTIVATED]
      = g_signal_new ("activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_MENU_WANTED] = g_signal_new ("menu-wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);

  gtk_widget_class_install_action (widget_class, "activity.show-menu", NULL, show_menu_action);
  poise_accelerators_add_bindings (widget_class, POISE_KEYS_OF_LIST);
  gtk_widget_class_set_css_name (widget_class, "activity-list");
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-activity-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseActivityList, scroller);
  gtk_widget_class_bind_template_child (widget_class, PoiseActivityList, view);
  gtk_widget_class_bind_template_child (widget_class, PoiseActivityList, mark);
}

static void
poise_activity_list_init (PoiseActivityList *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->room = POISE_ROOM_WIDE;
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_unbind), self, 0);
  gtk_list_view_set_factory (self->view, factory);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (on_activate), self, 0);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_any_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  poise_list_pointer_attach (self);
}

/** poise_activity_list_get_picks: Returns: (transfer full): what is selected */
PoisePicks *
poise_activity_list_get_picks (PoiseActivityList *self)
{
  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), NULL);
  return self->selection ? poise_list_selection_get_picks (self->selection) : poise_picks_new ();
}

/**
 * poise_activity_list_get_targets:
 *
 * Returns: (transfer full): what a command by key is about: the row with the focus, or all that is selected
 *   if it is among that
 */
PoisePicks *
poise_activity_list_get_targets (PoiseActivityList *self)
{
  g_autoptr (PoisePicks) picks = NULL;
  PoiseListRow *focused;
  PoiseRow *row;

  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), NULL);

  picks = poise_activity_list_get_picks (self);
  focused = poise_list_items_focused (self->view);
  row = focused ? poise_list_row_get_row (focused) : NULL;
  if (row && !poise_row_is_picked (row, picks))
    {
      poise_picks_free (g_steal_pointer (&picks));
      picks = poise_picks_new ();
      poise_row_pick (row, picks);
    }
  return g_steal_pointer (&picks);
}

/** poise_activity_list_has_focus: Returns: whether the focus is on a row, or on something in it */
gboolean
poise_activity_list_has_focus (PoiseActivityList *self)
{
  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), FALSE);
  return poise_list_items_focused (self->view) != NULL;
}

/**
 * poise_activity_list_select:
 * @picks: what to select, nothing else; the first row of it is brought into sight
 */
void
poise_activity_list_select (PoiseActivityList *self, const PoisePicks *picks)
{
  g_autoptr (PoiseRow) first = NULL;

  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));
  g_return_if_fail (self->selection != NULL);

  first = poise_list_selection_select (self->selection, picks);
  if (first)
    aim_at (self, poise_row_get_id (first), poise_row_is_section (first));
}

/** poise_activity_list_focus: Puts the focus on the first selected row; where none is, on the one that had it. */
void
poise_activity_list_focus (PoiseActivityList *self)
{
  GtkWidget *item;

  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));

  item = self->aim ? poise_list_items_find (self->view, self->aim, self->aim_is_section) : NULL;
  gtk_widget_grab_focus (item ? item : GTK_WIDGET (self->view));
}

/**
 * poise_activity_list_get_row_area:
 * @id: of a section or activity
 * @section: whether it is a section's
 * @area: (out caller-allocates): where its row is, in this widget
 *
 * Returns: whether it has a row that is laid out
 */
gboolean
poise_activity_list_get_row_area (PoiseActivityList *self, const char *id, gboolean section, GdkRectangle *area)
{
  GtkWidget *item;
  graphene_rect_t bounds;

  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), FALSE);

  item = poise_list_items_find (self->view, id, section);
  if (!item || !gtk_widget_compute_bounds (gtk_widget_get_first_child (item), GTK_WIDGET (self), &bounds))
    return FALSE;
  *area = (GdkRectangle) { bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height };
  return TRUE;
}

/** poise_activity_list_get_view: Returns: (transfer none): the view, for who adds controllers to it */
GtkWidget *
poise_activity_list_get_view (PoiseActivityList *self)
{
  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), NULL);
  return GTK_WIDGET (self->view);
}

/**
 * poise_activity_list_pick_row:
 * @x: a point of this widget
 * @y: a point of this widget
 * @area: (out) (optional): where the row is, in this widget
 *
 * Returns: (transfer none) (nullable): the row there
 */
PoiseRow *
poise_activity_list_pick_row (PoiseActivityList *self, double x, double y, GdkRectangle *area)
{
  GtkWidget *widget;
  PoiseListRow *row;
  graphene_rect_t bounds;

  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), NULL);

  widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  row = poise_list_items_around (self->view, widget);
  if (!row)
    return NULL;
  if (area && gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self), &bounds))
    *area = (GdkRectangle) { bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height };
  return poise_list_row_get_row (row);
}

/** poise_activity_list_scroll_by: Scrolls by @pixels, downward where they are positive. */
void
poise_activity_list_scroll_by (PoiseActivityList *self, double pixels)
{
  GtkAdjustment *adjustment;

  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));

  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + pixels);
}

/**
 * poise_activity_list_show_mark:
 * @drop: where something dragged would go
 *
 * Draws a line there, at the edge of the list where the row is out of sight.
 */
void
poise_activity_list_show_mark (PoiseActivityList *self, const PoiseDrop *drop)
{
  PoisePlan *plan;
  GdkRectangle area;

  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));

  plan = poise_workspace_get_plan (self->workspace);
  if (poise_spot_exists (plan, drop->mark)
      && poise_activity_list_get_row_area (self, poise_spot_get_id (plan, drop->mark), drop->mark.section, &area))
    poise_list_mark_show (self->mark, GTK_WIDGET (self), &area, drop->mark_below);
  else
    poise_list_mark_hide (self->mark);
}

/** poise_activity_list_hide_mark: Nothing is dragged over the list any more. */
void
poise_activity_list_hide_mark (PoiseActivityList *self)
{
  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));

  if (self->mark)
    poise_list_mark_hide (self->mark);
}

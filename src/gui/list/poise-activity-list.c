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

#include "core/poise-rows.h"
#include "gui/list/poise-list-growth.h"
#include "gui/list/poise-list-items.h"
#include "gui/poise-accelerators.h"
#include "gui/poise-adaptive-bin.h"
#include "poise-config.h"

struct _PoiseActivityList
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  PoiseRows *rows;           /* (nullable) */
  PoiseListGrowth *growth;   /* (nullable) those of the rows that the view has so far */
  GtkMultiSelection *selection;
  int room;
  gboolean updating; /* the selection is being put right, and is told once at the end */
  char *aim;         /* (nullable) id of the row to bring into sight, and to focus next */
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

static void
add_row (PoisePicks *picks, PoiseRow *row)
{
  if (poise_row_is_section (row))
    poise_picks_add_section (picks, poise_row_get_id (row));
  else
    poise_picks_add_activity (picks, poise_row_get_id (row));
}

/* ---- Focus and sight ---- */

static void
reveal_aim (PoiseActivityList *self)
{
  GtkWidget *item;
  guint position;

  if (!self->aim || !self->rows || !poise_list_items_lay_out (self->view))
    return;
  item = poise_list_items_find (self->view, self->aim, self->aim_is_section);
  if (!item && poise_rows_find (self->rows, self->aim, self->aim_is_section, &position))
    {
      /* Too far off to have a widget. */
      poise_list_growth_reach (self->growth, position);
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

/* ---- Selection ---- */

static PoisePicks *
selected_picks (PoiseActivityList *self)
{
  PoisePicks *picks = poise_picks_new ();
  g_autoptr (GtkBitset) selected = NULL;
  GtkBitsetIter iter;
  guint position;

  if (!self->rows)
    return picks;
  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  if (gtk_bitset_iter_init_first (&iter, selected, &position))
    do
      {
        g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), position);

        if (row)
          add_row (picks, row);
      }
    while (gtk_bitset_iter_next (&iter, &position));
  return picks;
}

static void
tell_selection (PoiseActivityList *self)
{
  if (self->workspace && !self->updating)
    poise_workspace_take_picks (self->workspace, selected_picks (self));
}

static void
add_positions (PoiseActivityList *self, GHashTable *ids, gboolean section, GtkBitset *positions)
{
  GHashTableIter iter;
  gpointer id;
  guint position;

  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (poise_rows_find (self->rows, id, section, &position))
      gtk_bitset_add (positions, position);
}

/* ---- Following the plan ---- */

static void
on_plan_changed (PoiseActivityList *self)
{
  self->updating = TRUE;
  poise_rows_set_plan (self->rows, poise_workspace_get_plan (self->workspace));
  self->updating = FALSE;
  tell_selection (self);
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
  g_clear_object (&self->growth);
  g_clear_object (&self->rows);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    {
      self->rows = poise_rows_new (poise_workspace_get_plan (workspace));
      self->growth = poise_list_growth_new (G_LIST_MODEL (self->rows));
      poise_list_growth_follow_frames (self->growth, GTK_WIDGET (self->view));
      self->selection = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->growth)));
      g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (tell_selection), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "changed", G_CALLBACK (on_plan_changed), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "reveal", G_CALLBACK (on_reveal), self, 0);
      gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

/* ---- Pointer ---- */

static void
on_activate (GtkListView *view, guint position, PoiseActivityList *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static void
want_menu (PoiseActivityList *self, double x, double y)
{
  g_signal_emit (self, signals[SIGNAL_MENU_WANTED], 0, (int) x, (int) y);
}

/* A press on a row that is not selected selects it alone first, as in file managers. */
static void
on_secondary_pressed (GtkGestureClick *gesture, int n_press, double x, double y, PoiseActivityList *self)
{
  PoiseRow *row = poise_activity_list_pick_row (self, x, y, NULL);

  if (!row)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  if (!g_hash_table_contains (poise_row_is_section (row) ? poise_workspace_get_picks (self->workspace)->sections
                                                         : poise_workspace_get_picks (self->workspace)->activities,
                              poise_row_get_id (row)))
    {
      g_autoptr (PoisePicks) picks = poise_picks_new ();

      add_row (picks, row);
      poise_activity_list_select (self, picks);
    }
  want_menu (self, x, y);
}

/* Where the list has no room for the details beside it, a plain click goes on to them. */
static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, PoiseActivityList *self)
{
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  PoiseRow *row = poise_activity_list_pick_row (self, x, y, NULL);

  if (self->room == POISE_ROOM_WIDE || n_press != 1 || !row || poise_row_is_section (row))
    return;
  if (modifiers & (GDK_CONTROL_MASK | GDK_SHIFT_MASK))
    return;
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static void
show_menu_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseActivityList *self = POISE_ACTIVITY_LIST (widget);
  PoiseListRow *row = poise_list_items_focused (self->view);
  graphene_rect_t bounds;

  if (row && gtk_widget_compute_bounds (GTK_WIDGET (row), widget, &bounds))
    want_menu (self, bounds.origin.x + 24, bounds.origin.y + bounds.size.height);
}

/* What a key does, such as selecting all, it does to all rows. */
static gboolean
on_any_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType modifiers, PoiseActivityList *self)
{
  if (self->growth)
    poise_list_growth_finish (self->growth);
  return GDK_EVENT_PROPAGATE;
}

static void
add_gestures (PoiseActivityList *self)
{
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *primary = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_any_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (secondary, "pressed", G_CALLBACK (on_secondary_pressed), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (secondary));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (primary), GDK_BUTTON_PRIMARY);
  g_signal_connect_object (primary, "released", G_CALLBACK (on_released), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (primary));
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

  self->room = POISE_ROOM_WIDE;
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (on_unbind), self, 0);
  gtk_list_view_set_factory (self->view, factory);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (on_activate), self, 0);
  add_gestures (self);
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

  picks = selected_picks (self);
  focused = poise_list_items_focused (self->view);
  row = focused ? poise_list_row_get_row (focused) : NULL;
  if (row
      && !g_hash_table_contains (poise_row_is_section (row) ? picks->sections : picks->activities, poise_row_get_id (row)))
    {
      poise_picks_free (g_steal_pointer (&picks));
      picks = poise_picks_new ();
      add_row (picks, row);
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
  g_autoptr (GtkBitset) positions = NULL;
  g_autoptr (GtkBitset) all = NULL;
  g_autoptr (PoiseRow) first = NULL;

  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));
  g_return_if_fail (self->rows != NULL);

  positions = gtk_bitset_new_empty ();
  all = gtk_bitset_new_range (0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)));
  add_positions (self, picks->sections, TRUE, positions);
  add_positions (self, picks->activities, FALSE, positions);
  if (!gtk_bitset_is_empty (positions))
    poise_list_growth_reach (self->growth, gtk_bitset_get_maximum (positions));
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->selection), positions, all);
  if (gtk_bitset_is_empty (positions))
    return;
  first = g_list_model_get_item (G_LIST_MODEL (self->rows), gtk_bitset_get_minimum (positions));
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
  gboolean right_to_left = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GdkRectangle area;
  int y, right;

  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));

  plan = poise_workspace_get_plan (self->workspace);
  if (!poise_spot_exists (plan, drop->mark)
      || !poise_activity_list_get_row_area (self, poise_spot_get_id (plan, drop->mark), drop->mark.section, &area))
    {
      poise_activity_list_hide_mark (self);
      return;
    }
  y = area.y + (drop->mark_below ? area.height : 0) - 2;
  gtk_widget_set_margin_top (self->mark, CLAMP (y, 0, MAX (gtk_widget_get_height (GTK_WIDGET (self)) - 4, 0)));
  right = MAX (gtk_widget_get_width (GTK_WIDGET (self)) - area.x - area.width, 0);
  gtk_widget_set_margin_start (self->mark, right_to_left ? right : area.x);
  gtk_widget_set_margin_end (self->mark, right_to_left ? area.x : right);
  gtk_widget_set_visible (self->mark, TRUE);
}

/** poise_activity_list_hide_mark: Nothing is dragged over the list any more. */
void
poise_activity_list_hide_mark (PoiseActivityList *self)
{
  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));

  if (self->mark)
    gtk_widget_set_visible (self->mark, FALSE);
}

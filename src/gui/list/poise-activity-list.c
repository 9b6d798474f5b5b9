/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of sections and activities.
 *
 * What always holds:
 *  - the rows are those of the workspace's plan, and the workspace knows which are selected;
 *  - a row keeps its widget, selection and focus across edits of it;
 *  - no widget is searched for outside this list.
 */

#include "gui/list/poise-activity-list-private.h"

#include "gui/list/poise-list-factory.h"
#include "gui/list/poise-list-folding.h"
#include "gui/list/poise-list-items.h"
#include "gui/list/poise-list-mark.h"
#include "gui/list/poise-list-pointer.h"
#include "gui/poise-accelerators.h"
#include "gui/poise-adaptive-bin.h"
#include "poise-config.h"

enum
{
  PROP_WORKSPACE = 1,
  PROP_ROOM,
  PROP_N_FOUND,
  PROP_NOTHING_FOUND,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_MODE_CHOSEN,
  SIGNAL_ACTIVATED,
  SIGNAL_MENU_WANTED,
  SIGNAL_SUGGESTION_WANTED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseActivityList, poise_activity_list, ADW_TYPE_BIN)

static void
poise_activity_list_set_workspace (PoiseActivityList *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  poise_activity_list_follow (self, workspace);
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
  gboolean right_to_left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  graphene_rect_t bounds;
  double x;

  if (!row || !gtk_widget_compute_bounds (GTK_WIDGET (row), widget, &bounds))
    return;
  x = bounds.origin.x + (right_to_left ? bounds.size.width - 24 : 24);
  g_signal_emit (self, signals[SIGNAL_MENU_WANTED], 0, (int) x, (int) (bounds.origin.y + bounds.size.height));
}

/* What a key does, such as selecting all, it does to all rows. */
static gboolean
on_any_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType modifiers, PoiseActivityList *self)
{
  if (self->selection)
    poise_list_growth_finish (poise_list_selection_get_growth (self->selection));
  return GDK_EVENT_PROPAGATE;
}

static void
close_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_activity_list_close_all (POISE_ACTIVITY_LIST (widget), g_variant_get_boolean (parameter));
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
    case PROP_N_FOUND:
      g_value_set_uint (value, poise_activity_list_n_found (self));
      break;
    case PROP_NOTHING_FOUND:
      g_value_set_boolean (value, poise_activity_list_finds_nothing (self));
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
  g_clear_pointer (&self->sight, poise_list_sight_free);
  g_clear_pointer (&self->filter, poise_list_filter_free);
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
  props[PROP_N_FOUND]
      = g_param_spec_uint ("n-found", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_NOTHING_FOUND]
      = g_param_spec_boolean ("nothing-found", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[SIGNAL_MODE_CHOSEN] = g_signal_new ("mode-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 2, POISE_TYPE_ROW, G_TYPE_INT);
  signals[SIGNAL_ACTIVATED]
      = g_signal_new ("activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_MENU_WANTED] = g_signal_new ("menu-wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);

  signals[SIGNAL_SUGGESTION_WANTED] = g_signal_new ("suggestion-wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                    G_TYPE_NONE, 2, POISE_TYPE_ROW, GTK_TYPE_WIDGET);

  gtk_widget_class_install_action (widget_class, "activity.show-menu", NULL, show_menu_action);
  gtk_widget_class_install_action (widget_class, "section.close-all", "b", close_all_action);
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
  g_autoptr (GtkListItemFactory) factory = poise_list_factory_new (self);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->room = POISE_ROOM_WIDE;
  self->filter = poise_list_filter_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  self->sight = poise_list_sight_new (self->scroller, self->view);
  gtk_list_view_set_factory (self->view, factory);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (on_activate), self, 0);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_any_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  poise_list_folding_attach (self);
  poise_list_pointer_attach (self);
}

/** poise_activity_list_has_focus: Returns: whether the focus is on a row, or on something in it */
gboolean
poise_activity_list_has_focus (PoiseActivityList *self)
{
  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), FALSE);
  return poise_list_items_focused (self->view) != NULL;
}

/**
 * poise_activity_list_get_row_area:
 * @id: of a section or activity
 * @section: whether it is a section's
 * @area: (out caller-allocates): where its row is, in this widget
 *
 * Returns: whether it has a row that is laid out: the view does so only with what is in sight
 */
gboolean
poise_activity_list_get_row_area (PoiseActivityList *self, const char *id, gboolean section, GdkRectangle *area)
{
  GtkWidget *item;
  graphene_rect_t bounds;

  g_return_val_if_fail (POISE_IS_ACTIVITY_LIST (self), FALSE);

  item = poise_list_items_find (self->view, id, section);
  /* One out of sight has a widget where it was last. */
  if (!item || !gtk_widget_get_child_visible (item)
      || !gtk_widget_compute_bounds (gtk_widget_get_first_child (item), GTK_WIDGET (self), &bounds))
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

/* Where the row of @spot is; of one that is not shown, the nearest one above it in its section that is. */
static gboolean
find_mark_area (PoiseActivityList *self, const PoisePlan *plan, PoiseSpot *spot, GdkRectangle *area)
{
  while (!poise_activity_list_get_row_area (self, poise_spot_get_id (plan, *spot), spot->section, area))
    {
      if (spot->section)
        return FALSE;
      if (spot->place.activity > 0)
        spot->place.activity--;
      else
        spot->section = TRUE;
    }
  return TRUE;
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
  PoiseSpot spot = drop->mark;
  GdkRectangle area;

  g_return_if_fail (POISE_IS_ACTIVITY_LIST (self));

  plan = poise_workspace_get_plan (self->workspace);
  if (poise_spot_exists (plan, spot) && find_mark_area (self, plan, &spot, &area))
    poise_list_mark_show (self->mark, GTK_WIDGET (self), &area,
                          drop->mark_below || spot.place.activity != drop->mark.place.activity
                              || spot.section != drop->mark.section);
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

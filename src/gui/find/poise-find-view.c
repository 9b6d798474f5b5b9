/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list with what finds in it.
 *
 * What always holds:
 *  - leaving the bar by Escape goes back to where one was when it was opened: what was selected, focused, in sight;
 *  - leaving the list by Escape shows everything, and one stays at what one has found.
 */

#include "gui/find/poise-find-view.h"

#include "gui/find/poise-find-bar.h"
#include "gui/find/poise-nothing-found.h"
#include "gui/list/poise-list-items.h"
#include "gui/poise-lazy-bin.h"
#include "poise-config.h"

struct _PoiseFindView
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  PoiseActivityList *list;
  PoiseListPosition *origin; /* (nullable) where in the list one was when the bar was opened */
  guint go_back_idle;
  GtkWidget *origin_focus;   /* weak: what had the focus then, elsewhere */

  PoiseLazyBin *bar;
  GtkStack *stack;
  AdwBin *holder;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_LIST,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseFindView, poise_find_view, ADW_TYPE_BIN)

static GtkWidget *
get_focus (PoiseFindView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root ? gtk_root_get_focus (root) : NULL;
}

static gboolean
is_open (PoiseFindView *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (self->bar));
}

static gboolean
has_focus_in (PoiseFindView *self, gpointer widget)
{
  GtkWidget *focus = get_focus (self);

  return focus && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static PoiseFindBar *
get_bar (PoiseFindView *self)
{
  return POISE_FIND_BAR (poise_lazy_bin_get_child (self->bar));
}

/* ---- Leaving ---- */

static void
forget_origin (PoiseFindView *self)
{
  g_clear_pointer (&self->origin, poise_list_position_free);
  g_clear_weak_pointer (&self->origin_focus);
}

static void
look_for_nothing (PoiseFindView *self)
{
  const PoiseQuery nothing = { 0 };

  if (self->workspace)
    poise_workspace_set_query (self->workspace, &nothing);
}

/* Again after the next layout: what was selected again may have given what stands below another height. */
static gboolean
go_back (gpointer data)
{
  PoiseFindView *self = data;

  self->go_back_idle = 0;
  if (is_open (self))
    return G_SOURCE_REMOVE;
  if (self->workspace && self->origin)
    poise_activity_list_go_to (self->list, self->origin);
  forget_origin (self);
  return G_SOURCE_REMOVE;
}

/* Goes back to where one was: in a list as high as it was. */
static void
on_left (PoiseFindView *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->bar), FALSE);
  look_for_nothing (self);
  poise_list_items_lay_out (GTK_WIDGET (self));
  if (self->origin)
    poise_activity_list_go_to (self->list, self->origin);
  if (self->origin_focus && gtk_widget_get_mapped (self->origin_focus))
    gtk_widget_grab_focus (self->origin_focus);
  else if (!poise_activity_list_has_focus (self->list))
    poise_activity_list_focus (self->list);
  if (!self->go_back_idle)
    self->go_back_idle = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, go_back, self, NULL);
}

/* Stays at what was found. */
static void
stay (PoiseFindView *self)
{
  look_for_nothing (self);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), FALSE);
  forget_origin (self);
}

static void
on_entered (PoiseFindView *self)
{
  gboolean nothing_found;

  g_object_get (self->list, "nothing-found", &nothing_found, NULL);
  if (!nothing_found)
    poise_activity_list_enter (self->list);
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, PoiseFindView *self)
{
  if (key != GDK_KEY_Escape || (state & gtk_accelerator_get_default_mod_mask ()) || !is_open (self))
    return GDK_EVENT_PROPAGATE;
  if (has_focus_in (self, self->list))
    stay (self);
  else
    on_left (self);
  return GDK_EVENT_STOP;
}

/* ---- Actions ---- */

static void
clear_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  look_for_nothing (POISE_FIND_VIEW (widget));
  poise_find_bar_focus (get_bar (POISE_FIND_VIEW (widget)));
}

static void
clear_filters_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseFindView *self = POISE_FIND_VIEW (widget);
  const PoiseQuery *query = poise_workspace_get_query (self->workspace);
  const PoiseQuery text = { .text = query->text, .tool_names = query->tool_names };

  poise_workspace_set_query (self->workspace, &text);
}

static void
update_actions (PoiseFindView *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "find.clear-filters",
                                 poise_query_has_terms (poise_workspace_get_query (self->workspace)));
}

/* The focus does not stay in a list that is no longer seen. */
static void
update_stack (PoiseFindView *self)
{
  gboolean nothing_found;

  g_object_get (self->list, "nothing-found", &nothing_found, NULL);
  if (nothing_found && has_focus_in (self, self->list) && is_open (self))
    poise_find_bar_focus (get_bar (self));
  gtk_stack_set_visible_child_name (self->stack, nothing_found ? "nothing" : "list");
}

/* ---- Life ---- */

static void
poise_find_view_set_workspace (PoiseFindView *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  if (self->workspace && workspace)
    poise_workspace_set_query (workspace, poise_workspace_get_query (self->workspace));
  g_set_object (&self->workspace, workspace);
  if (workspace)
    {
      g_signal_connect_object (workspace, "query-changed", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
      update_actions (self);
    }
  if (self->list)
    g_object_set (self->list, "workspace", workspace, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
poise_find_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseFindView *self = POISE_FIND_VIEW (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_LIST:
      g_value_set_object (value, self->list);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_find_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseFindView *self = POISE_FIND_VIEW (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      poise_find_view_set_workspace (self, g_value_get_object (value));
      break;
    case PROP_LIST:
      self->list = g_value_get_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
on_bar_made (PoiseFindView *self)
{
  PoiseFindBar *bar = get_bar (self);

  g_object_bind_property (self->list, "n-found", bar, "n-found", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (bar, "left", G_CALLBACK (on_left), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bar, "entered", G_CALLBACK (on_entered), self, G_CONNECT_SWAPPED);
}

static void
poise_find_view_constructed (GObject *object)
{
  PoiseFindView *self = POISE_FIND_VIEW (object);

  G_OBJECT_CLASS (poise_find_view_parent_class)->constructed (object);
  if (!self->list)
    return;
  adw_bin_set_child (self->holder, GTK_WIDGET (self->list));
  g_signal_connect_object (self->list, "notify::nothing-found", G_CALLBACK (update_stack), self, G_CONNECT_SWAPPED);
}

static void
poise_find_view_dispose (GObject *object)
{
  PoiseFindView *self = POISE_FIND_VIEW (object);

  g_clear_handle_id (&self->go_back_idle, g_source_remove);
  poise_find_view_set_workspace (self, NULL);
  forget_origin (self);
  self->list = NULL;
  G_OBJECT_CLASS (poise_find_view_parent_class)->dispose (object);
}

static void
poise_find_view_class_init (PoiseFindViewClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->constructed = poise_find_view_constructed;
  object_class->dispose = poise_find_view_dispose;
  object_class->get_property = poise_find_view_get_property;
  object_class->set_property = poise_find_view_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_LIST] = g_param_spec_object ("list", NULL, NULL, POISE_TYPE_ACTIVITY_LIST,
                                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_install_action (widget_class, "find.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "find.clear-filters", NULL, clear_filters_action);

  g_type_ensure (POISE_TYPE_FIND_BAR);
  g_type_ensure (POISE_TYPE_LAZY_BIN);
  g_type_ensure (POISE_TYPE_NOTHING_FOUND);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-find-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseFindView, bar);
  gtk_widget_class_bind_template_child (widget_class, PoiseFindView, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseFindView, holder);
}

static void
poise_find_view_init (PoiseFindView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * poise_find_view_open:
 *
 * Makes ready for typing what to look for. Where one is now is where leaving goes back to, unless one is in the bar
 * already.
 */
void
poise_find_view_open (PoiseFindView *self)
{
  gboolean new_bar;

  g_return_if_fail (POISE_IS_FIND_VIEW (self));

  new_bar = adw_bin_get_child (ADW_BIN (self->bar)) == NULL;
  if (!has_focus_in (self, self->bar))
    {
      GtkWidget *focus = get_focus (self);

      forget_origin (self);
      self->origin = poise_activity_list_get_position (self->list);
      if (focus && !poise_list_position_has_focus (self->origin))
        g_set_weak_pointer (&self->origin_focus, focus);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->bar), TRUE);
  if (new_bar)
    on_bar_made (self);
  poise_find_bar_focus (get_bar (self));
}

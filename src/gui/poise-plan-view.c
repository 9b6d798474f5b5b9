/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a window shows of a plan.
 */

#include "gui/poise-plan-view.h"

#include "gui/advice/poise-balance-split.h"
#include "gui/balance/poise-balance-strip.h"
#include "gui/details/poise-details.h"
#include "gui/guide/poise-guide-page.h"
#include "gui/list/poise-list-page.h"
#include "gui/poise-adaptive-bin.h"
#include "gui/poise-focus.h"
#include "gui/poise-lazy-bin.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"

/* The width of the details beside the list, in pixels, for texts of the usual size and for the largest */
#define DETAILS_WIDTH 340
#define DETAILS_WIDTH_MAX 680

struct _PoisePlanView
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  int room;
  gboolean can_go_back;
  guint focus_tick;
  guint n_focus_frames;

  AdwViewStack *pages;
  AdwLeaflet *leaflet;
  PoiseListPage *list;
  PoiseLazyBin *details;
  PoiseLazyBin *guide;
  GtkBox *box;
  AdwViewSwitcherBar *switcher_bar; /* (nullable) until there is less room than for the one in the header */
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_ROOM,
  PROP_CAN_GO_BACK,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoisePlanView, poise_plan_view, ADW_TYPE_BIN)

static gboolean
shows_activities (PoisePlanView *self)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->pages), "activities") == 0;
}

static void
update_can_go_back (PoisePlanView *self)
{
  gboolean details = g_strcmp0 (adw_leaflet_get_visible_child_name (self->leaflet), "details") == 0;
  gboolean can_go_back = shows_activities (self) && details && adw_leaflet_get_folded (self->leaflet);

  if (self->can_go_back == can_go_back)
    return;
  self->can_go_back = can_go_back;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_GO_BACK]);
}

/* The details are as wide as their words need, or as the window is. */
static void
update_details_width (PoisePlanView *self)
{
  int width = MIN ((int) (DETAILS_WIDTH * poise_text_scale_get (GTK_WIDGET (self))), DETAILS_WIDTH_MAX);

  gtk_widget_set_size_request (GTK_WIDGET (self->details), self->room == POISE_ROOM_WIDE ? width : -1, -1);
}

static void
update_switcher_bar (PoisePlanView *self)
{
  gboolean wanted = self->room != POISE_ROOM_WIDE;

  if (wanted && !self->switcher_bar)
    {
      self->switcher_bar = ADW_VIEW_SWITCHER_BAR (adw_view_switcher_bar_new ());
      adw_view_switcher_bar_set_stack (self->switcher_bar, self->pages);
      gtk_box_append (self->box, GTK_WIDGET (self->switcher_bar));
    }
  if (self->switcher_bar)
    adw_view_switcher_bar_set_reveal (self->switcher_bar, wanted);
}

static void
update_room (PoisePlanView *self)
{
  update_switcher_bar (self);
  adw_leaflet_set_can_unfold (self->leaflet, self->room == POISE_ROOM_WIDE);
  update_details_width (self);
  update_can_go_back (self);
}

static void
find_in_list (PoisePlanView *self)
{
  adw_view_stack_set_visible_child_name (self->pages, "activities");
  adw_leaflet_set_visible_child_name (self->leaflet, "list");
  poise_list_page_find (self->list);
}

static void
explain (PoisePlanView *self, const char *entry)
{
  adw_view_stack_set_visible_child_name (self->pages, "guide");
  poise_guide_page_show_entry (POISE_GUIDE_PAGE (poise_lazy_bin_get_child (self->guide)), entry);
}

static void
set_workspace (PoisePlanView *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    {
      g_signal_connect_object (workspace, "find", G_CALLBACK (find_in_list), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "explain", G_CALLBACK (explain), self, G_CONNECT_SWAPPED);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
poise_plan_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoisePlanView *self = POISE_PLAN_VIEW (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_ROOM:
      g_value_set_int (value, self->room);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, self->can_go_back);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_plan_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoisePlanView *self = POISE_PLAN_VIEW (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      set_workspace (self, g_value_get_object (value));
      break;
    case PROP_ROOM:
      if (self->room == g_value_get_int (value))
        break;
      self->room = g_value_get_int (value);
      update_room (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_plan_view_dispose (GObject *object)
{
  PoisePlanView *self = POISE_PLAN_VIEW (object);

  if (self->focus_tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->focus_tick);
  self->focus_tick = 0;
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_plan_view_parent_class)->dispose (object);
}

static void
poise_plan_view_class_init (PoisePlanViewClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_plan_view_dispose;
  object_class->get_property = poise_plan_view_get_property;
  object_class->set_property = poise_plan_view_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_WIDE,
                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_CAN_GO_BACK]
      = g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (POISE_TYPE_BALANCE_SPLIT);
  g_type_ensure (POISE_TYPE_BALANCE_STRIP);
  g_type_ensure (POISE_TYPE_DETAILS);
  g_type_ensure (POISE_TYPE_GUIDE_PAGE);
  g_type_ensure (POISE_TYPE_LAZY_BIN);
  g_type_ensure (POISE_TYPE_LIST_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-plan-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PoisePlanView, pages);
  gtk_widget_class_bind_template_child (widget_class, PoisePlanView, leaflet);
  gtk_widget_class_bind_template_child (widget_class, PoisePlanView, list);
  gtk_widget_class_bind_template_child (widget_class, PoisePlanView, details);
  gtk_widget_class_bind_template_child (widget_class, PoisePlanView, guide);
  gtk_widget_class_bind_template_child (widget_class, PoisePlanView, box);
}

static void
poise_plan_view_init (PoisePlanView *self)
{
  self->room = POISE_ROOM_WIDE;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->leaflet, "notify::folded", G_CALLBACK (update_can_go_back), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->leaflet, "notify::visible-child", G_CALLBACK (update_can_go_back), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages, "notify::visible-child", G_CALLBACK (update_can_go_back), self,
                           G_CONNECT_SWAPPED);
  poise_text_scale_follow (GTK_WIDGET (self), G_CALLBACK (update_details_width));
  update_room (self);
}

/** poise_plan_view_get_pages: Returns: (transfer none): the pages, for a switcher elsewhere */
AdwViewStack *
poise_plan_view_get_pages (PoisePlanView *self)
{
  g_return_val_if_fail (POISE_IS_PLAN_VIEW (self), NULL);
  return self->pages;
}

/* How many frames a page has to come into sight: one to be made in, one to be laid out, and some that are late */
#define FOCUS_FRAMES 10

/* Until something takes it: nothing in a page does before it has been laid out. */
static gboolean
focus_page (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PoisePlanView *self = POISE_PLAN_VIEW (widget);
  GtkWidget *page = adw_view_stack_get_visible_child (self->pages);

  if (!poise_focus_is_in (page))
    {
      if (shows_activities (self))
        poise_list_page_focus (self->list);
      else
        poise_focus_first (page);
    }
  if (!poise_focus_is_in (page) && ++self->n_focus_frames < FOCUS_FRAMES)
    return G_SOURCE_CONTINUE;
  self->focus_tick = 0;
  return G_SOURCE_REMOVE;
}

/**
 * poise_plan_view_show_page:
 * @name: "activities", "balance" or "guide"
 *
 * Shows it, with the focus in it.
 */
void
poise_plan_view_show_page (PoisePlanView *self, const char *name)
{
  g_return_if_fail (POISE_IS_PLAN_VIEW (self));

  adw_view_stack_set_visible_child_name (self->pages, name);
  self->n_focus_frames = 0;
  if (!self->focus_tick)
    self->focus_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_page, NULL, NULL);
}

/**
 * poise_plan_view_step_page:
 * @step: 1 for the next page, -1 for the one before; after the last comes the first
 */
void
poise_plan_view_step_page (PoisePlanView *self, int step)
{
  static const char *const names[] = { "activities", "balance", "guide" };
  int shown = -1;

  g_return_if_fail (POISE_IS_PLAN_VIEW (self));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_strcmp0 (adw_view_stack_get_visible_child_name (self->pages), names[i]) == 0)
      shown = i;
  poise_plan_view_show_page (self, names[poise_focus_find_next (shown, G_N_ELEMENTS (names), step)]);
}

/**
 * poise_plan_view_get_parts:
 * @parts: (out caller-allocates) (array fixed-size=2): what can be gone through by key
 *
 * Returns: how many there are now
 */
guint
poise_plan_view_get_parts (PoisePlanView *self, GtkWidget **parts)
{
  guint n = 0;

  g_return_val_if_fail (POISE_IS_PLAN_VIEW (self), 0);

  if (!shows_activities (self))
    {
      parts[n++] = adw_view_stack_get_visible_child (self->pages);
      return n;
    }
  if (gtk_widget_get_mapped (GTK_WIDGET (self->list)))
    parts[n++] = GTK_WIDGET (self->list);
  if (gtk_widget_get_mapped (GTK_WIDGET (self->details)))
    parts[n++] = GTK_WIDGET (self->details);
  return n;
}

/** poise_plan_view_focus_part: @part: one of poise_plan_view_get_parts(), to have the focus where that is usual */
void
poise_plan_view_focus_part (PoisePlanView *self, GtkWidget *part)
{
  g_return_if_fail (POISE_IS_PLAN_VIEW (self));

  if (part == GTK_WIDGET (self->list))
    poise_list_page_focus (self->list);
  else
    poise_focus_first (part);
}

/** poise_plan_view_show_details: Goes on from the list to what is selected in it. */
void
poise_plan_view_show_details (PoisePlanView *self)
{
  g_return_if_fail (POISE_IS_PLAN_VIEW (self));

  adw_view_stack_set_visible_child_name (self->pages, "activities");
  adw_leaflet_set_visible_child_name (self->leaflet, "details");
  poise_details_focus (POISE_DETAILS (poise_lazy_bin_get_child (self->details)));
}

/** poise_plan_view_hide_details: Goes back from the details to the row that they are of; nothing on other pages. */
void
poise_plan_view_hide_details (PoisePlanView *self)
{
  g_return_if_fail (POISE_IS_PLAN_VIEW (self));

  if (!shows_activities (self))
    return;
  adw_leaflet_set_visible_child_name (self->leaflet, "list");
  poise_list_page_focus (self->list);
}

/** poise_plan_view_focus_list: Puts the focus where it was in the list, or on its first row. */
void
poise_plan_view_focus_list (PoisePlanView *self)
{
  g_return_if_fail (POISE_IS_PLAN_VIEW (self));
  poise_list_page_focus (self->list);
}

/** poise_plan_view_find: Makes ready for typing what to look for: in the guide while it is read, else in the list. */
void
poise_plan_view_find (PoisePlanView *self)
{
  g_return_if_fail (POISE_IS_PLAN_VIEW (self));

  if (g_strcmp0 (adw_view_stack_get_visible_child_name (self->pages), "guide") == 0)
    poise_guide_page_search (POISE_GUIDE_PAGE (poise_lazy_bin_get_child (self->guide)));
  else
    find_in_list (self);
}

/** poise_plan_view_focus_quick_entry: Makes ready for typing activities, from wherever one is. */
void
poise_plan_view_focus_quick_entry (PoisePlanView *self)
{
  g_return_if_fail (POISE_IS_PLAN_VIEW (self));

  adw_view_stack_set_visible_child_name (self->pages, "activities");
  adw_leaflet_set_visible_child_name (self->leaflet, "list");
  poise_list_page_focus_quick_entry (self->list);
}

/** poise_plan_view_show_step: @before: the plan before an undo or redo, whose changes are to be seen in the list */
void
poise_plan_view_show_step (PoisePlanView *self, const PoisePlan *before)
{
  g_return_if_fail (POISE_IS_PLAN_VIEW (self));
  poise_list_page_show_step (self->list, before);
}

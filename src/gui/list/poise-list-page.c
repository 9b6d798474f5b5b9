/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page on which activities are listed, tagged and moved. It puts the list, its commands and the quick
 * entry together, and shows what commands need besides: the menu, the popover for a title, toasts.
 */

#include "gui/list/poise-list-page.h"

#include "gui/find/poise-find-view.h"
#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-clipboard.h"
#include "gui/list/poise-list-commands.h"
#include "gui/list/poise-list-drag.h"
#include "gui/list/poise-list-empty.h"
#include "gui/list/poise-list-mover.h"
#include "gui/list/poise-list-next.h"
#include "gui/list/poise-list-notices.h"
#include "gui/list/poise-list-popovers.h"
#include "gui/list/poise-list-suggestions.h"
#include "gui/list/poise-quick-entry-bar.h"
#include "gui/poise-adaptive-bin.h"
#include "gui/poise-lazy-bin.h"
#include "poise-config.h"
#include "words/poise-words.h"

struct _PoiseListPage
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  int room;
  gboolean focus_entry_after_rename;

  GSimpleActionGroup *actions;
  PoiseListCommands *commands;   /* (nullable) */
  PoiseListClipboard *clipboard; /* (nullable) */
  PoiseListDrag *drag;           /* (nullable) */
  PoiseListSuggestions *suggestions; /* (nullable) */
  PoiseFindView *find; /* and the list in it */
  PoiseActivityList *list;
  PoiseQuickEntryBar *quick_entry;
  AdwToastOverlay *toasts;
  PoiseListNotices *notices;
  GtkWidget *stack;
  GMenuModel *row_menu;
  PoiseListPopovers *popovers;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_ROOM,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseListPage, poise_list_page, ADW_TYPE_BIN)

/* ---- What follows the workspace ---- */

static void
update (PoiseListPage *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  gboolean empty = poise_plan_n_sections (plan) == 0;

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), empty ? "empty" : "list");
}

static void
on_plan_changed (PoiseListPage *self)
{
  poise_list_notices_forget_deleted (self->notices);
  update (self);
}

static gboolean
can_edit (PoiseListPage *self)
{
  return self->workspace && poise_workspace_get_can_edit (self->workspace);
}

/* ---- Telling ---- */

static void
on_deleted (PoiseListCommands *commands, const PoisePicks *picks, PoiseListPage *self)
{
  poise_list_notices_tell_deleted (self->notices, picks);
}

static void
on_failed (gpointer source, const char *message, PoiseListPage *self)
{
  poise_list_notices_tell_failure (self->notices, message);
}

/* ---- Renaming ---- */

static void
start_rename (PoiseListPage *self, PoiseSpot spot)
{
  poise_list_popovers_rename (self->popovers, self->workspace, spot);
}

static void
on_rename_wanted (PoiseListCommands *commands, const PoiseSpot *spot, PoiseListPage *self)
{
  self->focus_entry_after_rename = FALSE;
  start_rename (self, *spot);
}

static void
on_renamed (PoiseListPage *self)
{
  g_autoptr (PoisePicks) picks = poise_activity_list_get_target_rows (self->list);

  /* The row is another one now; the list would go on to the next. */
  if (picks)
    poise_activity_list_select (self->list, picks);
  if (self->focus_entry_after_rename)
    poise_quick_entry_bar_focus (self->quick_entry);
  else
    poise_activity_list_focus (self->list);
  self->focus_entry_after_rename = FALSE;
}

/* ---- Moving ---- */

static void
on_move_wanted (PoiseListCommands *commands, const PoisePicks *picks, PoiseListPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  poise_list_mover_ask (commands, self->workspace, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, picks);
}

/* ---- Adding ---- */

/* A popover needs the row's place, which a new row has only after the next layout. */
static gboolean
rename_new_section (gpointer data)
{
  PoiseListPage *self = data;
  PoiseSpot spot;

  if (self->workspace
      && poise_picks_find_first (poise_workspace_get_plan (self->workspace),
                                 poise_workspace_get_picks (self->workspace), &spot))
    {
      self->focus_entry_after_rename = TRUE;
      start_rename (self, spot);
    }
  return G_SOURCE_REMOVE;
}

static void
on_section_added (PoiseQuickEntryBar *bar, PoiseListPage *self)
{
  g_idle_add_full (GDK_PRIORITY_REDRAW + 10, rename_new_section, g_object_ref (self), g_object_unref);
}

/* Out of the line for new activities, by Escape. */
static void
on_left (PoiseQuickEntryBar *bar, PoiseListPage *self)
{
  poise_activity_list_focus (self->list);
}

/* ---- Pointer ---- */

static void
on_mode_chosen (PoiseActivityList *list, PoiseRow *row, int mode, PoiseListPage *self)
{
  g_autoptr (PoisePicks) picks = NULL;

  if (!can_edit (self))
    return;
  picks = poise_picks_new ();
  poise_picks_add_activity (picks, poise_row_get_id (row));
  poise_workspace_apply (self->workspace,
                         poise_list_set_mode (poise_workspace_get_plan (self->workspace), picks, mode), POISE_EDIT_MODE,
                         NULL);
}

static void
on_activated (PoiseActivityList *list, PoiseListPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-details", NULL);
}

static void
on_menu_wanted (PoiseActivityList *list, int x, int y, PoiseListPage *self)
{
  poise_list_popovers_show_menu (self->popovers, x, y);
}

static void
on_received (PoiseListDrag *drag, const PoisePlan *fragment, const PoiseDrop *drop, PoiseListPage *self)
{
  poise_list_clipboard_insert_at (self->clipboard, fragment, drop);
}

static void
on_moved (PoiseListDrag *drag, const PoisePicks *picks, const PoiseDrop *drop, PoiseListPage *self)
{
  poise_list_commands_apply (self->commands,
                             poise_list_drop (poise_workspace_get_plan (self->workspace), picks, *drop),
                             POISE_EDIT_MOVE, picks);
}

/* ---- Life ---- */

static void
make_commands (PoiseListPage *self)
{
  self->commands = poise_list_commands_new (self->list, self->workspace, G_ACTION_MAP (self->actions));
  g_signal_connect_object (self->commands, "deleted", G_CALLBACK (on_deleted), self, 0);
  g_signal_connect_object (self->commands, "rename-wanted", G_CALLBACK (on_rename_wanted), self, 0);
  g_signal_connect_object (self->commands, "move-wanted", G_CALLBACK (on_move_wanted), self, 0);
  g_signal_connect_object (self->commands, "emptied", G_CALLBACK (poise_list_page_focus_quick_entry), self,
                           G_CONNECT_SWAPPED);
  self->clipboard
      = poise_list_clipboard_new (self->list, self->workspace, self->commands, G_ACTION_MAP (self->actions));
  g_signal_connect_object (self->clipboard, "failed", G_CALLBACK (on_failed), self, 0);
  self->suggestions
      = poise_list_suggestions_new (self->list, self->workspace, self->commands, G_ACTION_MAP (self->actions));
  self->drag = poise_list_drag_new (self->list, self->workspace);
  g_signal_connect_object (self->drag, "moved", G_CALLBACK (on_moved), self, 0);
  g_signal_connect_object (self->drag, "received", G_CALLBACK (on_received), self, 0);
  g_signal_connect_object (self->drag, "failed", G_CALLBACK (on_failed), self, 0);
}

static void
poise_list_page_set_workspace (PoiseListPage *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->drag);
  if (self->clipboard)
    g_object_run_dispose (G_OBJECT (self->clipboard));
  g_clear_object (&self->clipboard);
  g_clear_object (&self->suggestions);
  g_clear_object (&self->commands);
  g_set_object (&self->workspace, workspace);
  /* Before this page's own handlers, so that the list has its new rows when they run. */
  if (self->list)
    g_object_set (self->find, "workspace", workspace, NULL);
  if (self->quick_entry)
    g_object_set (self->quick_entry, "workspace", workspace, NULL);
  if (workspace)
    {
      g_signal_connect_object (workspace, "changed", G_CALLBACK (on_plan_changed), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "picks-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      make_commands (self);
      update (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
poise_list_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseListPage *self = POISE_LIST_PAGE (object);

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
poise_list_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseListPage *self = POISE_LIST_PAGE (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      poise_list_page_set_workspace (self, g_value_get_object (value));
      break;
    case PROP_ROOM:
      self->room = g_value_get_int (value);
      g_object_set (self->list, "room", self->room, NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_list_page_dispose (GObject *object)
{
  PoiseListPage *self = POISE_LIST_PAGE (object);

  poise_list_page_set_workspace (self, NULL);
  g_clear_object (&self->actions);
  g_clear_object (&self->notices);
  g_clear_object (&self->popovers);
  self->list = NULL;
  G_OBJECT_CLASS (poise_list_page_parent_class)->dispose (object);
}

static void
poise_list_page_class_init (PoiseListPageClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_list_page_dispose;
  object_class->get_property = poise_list_page_get_property;
  object_class->set_property = poise_list_page_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_WIDE,
                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);


  g_type_ensure (POISE_TYPE_ACTIVITY_LIST);
  g_type_ensure (POISE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (POISE_TYPE_FIND_VIEW);
  g_type_ensure (POISE_TYPE_LAZY_BIN);
  g_type_ensure (POISE_TYPE_LIST_EMPTY);
  g_type_ensure (POISE_TYPE_QUICK_ENTRY_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-list-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseListPage, find);
  gtk_widget_class_bind_template_child (widget_class, PoiseListPage, list);
  gtk_widget_class_bind_template_child (widget_class, PoiseListPage, quick_entry);
  gtk_widget_class_bind_template_child (widget_class, PoiseListPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseListPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, PoiseListPage, row_menu);
}

static void
poise_list_page_init (PoiseListPage *self)
{
  self->room = POISE_ROOM_WIDE;
  /* Before there are children: those that exist would not find the actions of a group that comes later (GTK 4.8). */
  self->actions = g_simple_action_group_new ();
  gtk_widget_insert_action_group (GTK_WIDGET (self), "activity", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));
  self->notices = poise_list_notices_new (self->toasts);
  self->popovers = poise_list_popovers_new (self->list, self->row_menu);
  g_signal_connect_object (self->popovers, "renamed", G_CALLBACK (on_renamed), self, G_CONNECT_SWAPPED);

  g_signal_connect_object (self->list, "mode-chosen", G_CALLBACK (on_mode_chosen), self, 0);
  g_signal_connect_object (self->list, "activated", G_CALLBACK (on_activated), self, 0);
  g_signal_connect_object (self->list, "menu-wanted", G_CALLBACK (on_menu_wanted), self, 0);
  g_signal_connect_object (self->quick_entry, "section-added", G_CALLBACK (on_section_added), self, 0);
  g_signal_connect_object (self->quick_entry, "left", G_CALLBACK (on_left), self, 0);
}

/** poise_list_page_get_actions: Returns: (transfer none): the commands, which widgets in it find as "activity.…" */
GActionGroup *
poise_list_page_get_actions (PoiseListPage *self)
{
  g_return_val_if_fail (POISE_IS_LIST_PAGE (self), NULL);
  return G_ACTION_GROUP (self->actions);
}

/** poise_list_page_focus: Puts the focus where it was in the list, or on its first row. */
void
poise_list_page_focus (PoiseListPage *self)
{
  g_return_if_fail (POISE_IS_LIST_PAGE (self));
  poise_activity_list_focus (self->list);
}

/** poise_list_page_find: Makes ready for typing what to look for. */
void
poise_list_page_find (PoiseListPage *self)
{
  g_return_if_fail (POISE_IS_LIST_PAGE (self));
  poise_find_view_open (self->find);
}

/** poise_list_page_focus_quick_entry: Puts the focus into the entry for new activities. */
void
poise_list_page_focus_quick_entry (PoiseListPage *self)
{
  g_return_if_fail (POISE_IS_LIST_PAGE (self));
  poise_quick_entry_bar_focus (self->quick_entry);
}

/**
 * poise_list_page_show_step:
 * @before: the plan before an undo or redo
 *
 * Selects what is another now. Where rows have only gone, the selection stays as near as it can. The focus
 * goes to the list if it was there, or if it was on something that has become insensitive.
 */
void
poise_list_page_show_step (PoiseListPage *self, const PoisePlan *before)
{
  g_autoptr (PoisePicks) differences = NULL;
  GtkRoot *root;
  GtkWidget *focus;

  g_return_if_fail (POISE_IS_LIST_PAGE (self));

  if (!self->workspace || before == poise_workspace_get_plan (self->workspace))
    return;
  differences = poise_list_differences (before, poise_workspace_get_plan (self->workspace));
  if (poise_picks_is_empty (differences))
    {
      PoiseSpot spot = poise_list_spot_after_change (before, poise_workspace_get_plan (self->workspace));

      if (poise_picks_is_empty (poise_workspace_get_picks (self->workspace)))
        poise_spot_pick (poise_workspace_get_plan (self->workspace), spot, differences);
    }
  if (!poise_picks_is_empty (differences))
    poise_activity_list_select (self->list, differences);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root ? gtk_root_get_focus (root) : NULL;
  if (!focus || !gtk_widget_is_sensitive (focus) || poise_activity_list_has_focus (self->list))
    poise_activity_list_focus (self->list);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The commands of the list, as actions of one group.
 */

#include "gui/list/poise-list-commands.h"

#include "gui/list/poise-list-moves.h"
#include "gui/list/poise-list-next.h"
#include "gui/list/poise-list-steps.h"
#include "gui/list/poise-list-told.h"

struct _PoiseListCommands
{
  GObject parent_instance;

  PoiseActivityList *list; /* weak: the list outlives its commands */
  PoiseWorkspace *workspace;
  GActionMap *actions;
  GtkRoot *root; /* (nullable) weak: in which the focus moves */
  guint update_idle;
};

enum
{
  SIGNAL_DELETED,
  SIGNAL_RENAME_WANTED,
  SIGNAL_MOVE_WANTED,
  SIGNAL_EMPTIED,
  SIGNAL_TARGETS_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseListCommands, poise_list_commands, G_TYPE_OBJECT)

static gboolean
can_edit (PoiseListCommands *self)
{
  return self->list && poise_workspace_get_can_edit (self->workspace);
}

static PoisePlan *
get_plan (PoiseListCommands *self)
{
  return poise_workspace_get_plan (self->workspace);
}

/* ---- The actions ---- */

/* What the command is about, or %NULL where it may not change anything. */
static PoisePicks *
get_targets (PoiseListCommands *self)
{
  return can_edit (self) ? poise_activity_list_get_targets (self->list) : NULL;
}

/* The same for what is done to a section itself, whatever of it is found. */
static PoisePicks *
get_target_rows (PoiseListCommands *self)
{
  return can_edit (self) ? poise_activity_list_get_target_rows (self->list) : NULL;
}

static void
set_mode_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListCommands *self = data;
  PoiseMode mode = g_variant_get_int32 (parameter);
  g_autoptr (PoisePicks) targets = get_targets (self);

  if (targets && poise_workspace_apply (self->workspace, poise_list_set_mode (get_plan (self), targets, mode),
                                        POISE_EDIT_MODE, NULL))
    poise_list_tell_mode (GTK_WIDGET (self->list), targets, mode);
}

static void
delete_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListCommands *self = data;
  g_autoptr (PoisePicks) targets = get_targets (self);

  if (targets && poise_list_commands_remove (self, targets, POISE_EDIT_DELETE))
    g_signal_emit (self, signals[SIGNAL_DELETED], 0, targets);
}

static void
duplicate_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListCommands *self = data;
  g_autoptr (PoisePicks) targets = get_targets (self);
  g_autoptr (PoisePicks) copies = poise_picks_new ();

  if (targets)
    poise_list_commands_apply (self, poise_edit_duplicate (get_plan (self), targets, copies), POISE_EDIT_DUPLICATE,
                               copies);
}

/* Where a move leads. */
typedef PoisePlan *(*Move) (PoiseListCommands *self, const PoisePicks *picks, int step);

static PoisePlan *
by_one (PoiseListCommands *self, const PoisePicks *picks, int step)
{
  PoiseRowFilter filter = poise_activity_list_get_filter (self->list);

  return poise_list_step (&filter, get_plan (self), picks, step);
}

static PoisePlan *
to_edge (PoiseListCommands *self, const PoisePicks *picks, int step)
{
  return poise_list_move_to_edge (get_plan (self), picks, step);
}

static void
move (PoiseListCommands *self, Move function, int step)
{
  g_autoptr (PoisePicks) targets = get_target_rows (self);

  if (targets)
    poise_list_commands_apply (self, function (self, targets, step), POISE_EDIT_MOVE, targets);
}

static void
move_up_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  move (data, by_one, -1);
}

static void
move_down_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  move (data, by_one, 1);
}

static void
move_to_top_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  move (data, to_edge, -1);
}

static void
move_to_bottom_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  move (data, to_edge, 1);
}

static void
move_to_section_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListCommands *self = data;
  g_autoptr (PoisePicks) targets = get_target_rows (self);

  if (targets && !poise_picks_is_empty (targets))
    g_signal_emit (self, signals[SIGNAL_MOVE_WANTED], 0, targets);
}

static void
rename_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListCommands *self = data;
  g_autoptr (PoisePicks) targets = get_target_rows (self);
  PoiseSpot spot;

  if (targets && poise_picks_find_first (get_plan (self), targets, &spot))
    g_signal_emit (self, signals[SIGNAL_RENAME_WANTED], 0, &spot);
}

static const GActionEntry entries[] = {
  { .name = "set-mode", .activate = set_mode_action, .parameter_type = "i" },
  { .name = "delete", .activate = delete_action },
  { .name = "duplicate", .activate = duplicate_action },
  { .name = "move-up", .activate = move_up_action },
  { .name = "move-down", .activate = move_down_action },
  { .name = "move-to-top", .activate = move_to_top_action },
  { .name = "move-to-bottom", .activate = move_to_bottom_action },
  { .name = "move-to-section", .activate = move_to_section_action },
  { .name = "rename", .activate = rename_action },
};

/* ---- What can be done ---- */

static void
set_enabled (PoiseListCommands *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (self->actions, name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static gboolean
leads_elsewhere (PoiseListCommands *self, const PoisePicks *targets, Move function, int step)
{
  g_autoptr (PoisePlan) moved = function (self, targets, step);

  return moved != get_plan (self);
}

/* Whether any activity is picked, or stands in a section that is. */
static gboolean
has_activities (const PoisePlan *plan, const PoisePicks *picks)
{
  if (g_hash_table_size (picks->activities) > 0)
    return TRUE;
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    if (poise_picks_has_section (picks, poise_plan_get_section (plan, i)->id)
        && poise_section_n_activities (poise_plan_get_section (plan, i)) > 0)
      return TRUE;
  return FALSE;
}

/* What would do nothing is offered to nobody. */
static void
update (PoiseListCommands *self, const PoisePicks *rows, const PoisePicks *targets)
{
  gboolean edits = can_edit (self);
  gboolean any = edits && !poise_picks_is_empty (targets);
  guint n_rows = g_hash_table_size (rows->sections) + g_hash_table_size (rows->activities);

  set_enabled (self, "delete", any);
  set_enabled (self, "duplicate", any);
  set_enabled (self, "set-mode", edits && has_activities (get_plan (self), targets));
  set_enabled (self, "move-to-section", edits && n_rows > 0);
  set_enabled (self, "rename", edits && n_rows == 1);
  set_enabled (self, "move-up", edits && leads_elsewhere (self, rows, by_one, -1));
  set_enabled (self, "move-down", edits && leads_elsewhere (self, rows, by_one, 1));
  set_enabled (self, "move-to-top", edits && leads_elsewhere (self, rows, to_edge, -1));
  set_enabled (self, "move-to-bottom", edits && leads_elsewhere (self, rows, to_edge, 1));
  g_signal_emit (self, signals[SIGNAL_TARGETS_CHANGED], 0, targets);
}

static gboolean
update_now (gpointer data)
{
  PoiseListCommands *self = data;
  g_autoptr (PoisePicks) rows = NULL;
  g_autoptr (PoisePicks) found = NULL;

  self->update_idle = 0;
  if (!self->list)
    return G_SOURCE_REMOVE;
  rows = poise_activity_list_get_target_rows (self->list);
  if (poise_workspace_get_query (self->workspace))
    found = poise_activity_list_get_targets (self->list);
  update (self, rows, found ? found : rows);
  return G_SOURCE_REMOVE;
}

/* Once for all that one edit changes, and before the next key comes; until then nothing is refused. */
static void
queue_update (PoiseListCommands *self)
{
  if (self->update_idle || !self->list)
    return;
  self->update_idle = g_idle_add_full (G_PRIORITY_HIGH, update_now, self, NULL);
  for (guint i = 0; can_edit (self) && i < G_N_ELEMENTS (entries); i++)
    set_enabled (self, entries[i].name, TRUE);
}

/* Which row has the focus matters, and a row does not tell. */
static void
follow_root (PoiseListCommands *self)
{
  GtkRoot *root = self->list ? gtk_widget_get_root (GTK_WIDGET (self->list)) : NULL;

  if (root == self->root)
    return;
  if (self->root)
    g_signal_handlers_disconnect_by_func (self->root, queue_update, self);
  g_set_weak_pointer (&self->root, root);
  if (root)
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  queue_update (self);
}

/* ---- Life ---- */

static void
remove_actions (PoiseListCommands *self)
{
  for (guint i = 0; self->actions && i < G_N_ELEMENTS (entries); i++)
    g_action_map_remove_action (self->actions, entries[i].name);
  g_clear_object (&self->actions);
}

static void
poise_list_commands_dispose (GObject *object)
{
  PoiseListCommands *self = POISE_LIST_COMMANDS (object);

  /* Actions that go move the focus, which would ask for another update. */
  g_clear_weak_pointer (&self->root);
  g_clear_weak_pointer (&self->list);
  g_clear_handle_id (&self->update_idle, g_source_remove);
  remove_actions (self);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_list_commands_parent_class)->dispose (object);
}

static void
poise_list_commands_class_init (PoiseListCommandsClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_list_commands_dispose;

  signals[SIGNAL_DELETED] = g_signal_new ("deleted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                          G_TYPE_POINTER);
  signals[SIGNAL_RENAME_WANTED] = g_signal_new ("rename-wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_MOVE_WANTED] = g_signal_new ("move-wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_EMPTIED] = g_signal_new ("emptied", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_TARGETS_CHANGED]
      = g_signal_new ("targets-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                      G_TYPE_POINTER);
}

static void
poise_list_commands_init (PoiseListCommands *self)
{
}

/**
 * poise_list_commands_new:
 * @list: whose selected rows they are about
 * @workspace: whose plan they change
 * @actions: takes the actions, and loses them again when the commands go
 *
 * Returns: (transfer full): the commands
 */
PoiseListCommands *
poise_list_commands_new (PoiseActivityList *list, PoiseWorkspace *workspace, GActionMap *actions)
{
  PoiseListCommands *self = g_object_new (POISE_TYPE_LIST_COMMANDS, NULL);

  g_set_weak_pointer (&self->list, list);
  self->workspace = g_object_ref (workspace);
  self->actions = g_object_ref (actions);
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "picks-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "notify::root", G_CALLBACK (follow_root), self, G_CONNECT_SWAPPED);
  follow_root (self);
  g_clear_handle_id (&self->update_idle, g_source_remove);
  update_now (self);
  return self;
}

/**
 * poise_list_commands_apply:
 * @plan: (transfer full): the plan after the edit
 * @kind: what the edit did
 * @picks: what is to be selected then
 *
 * Does the edit; where anything changed, @picks are selected and the list has the focus.
 *
 * Returns: whether anything changed
 */
gboolean
poise_list_commands_apply (PoiseListCommands *self, PoisePlan *plan, PoiseEditKind kind, const PoisePicks *picks)
{
  g_autoptr (PoisePicks) kept = NULL;

  g_return_val_if_fail (POISE_IS_LIST_COMMANDS (self), FALSE);

  /* They may be those that were selected before, which the edit replaces. */
  kept = poise_picks_copy (picks);
  if (!poise_workspace_apply (self->workspace, plan, kind, NULL))
    return FALSE;
  poise_activity_list_select (self->list, kept);
  poise_activity_list_focus (self->list);
  if (kind == POISE_EDIT_MOVE)
    poise_list_tell_moved (GTK_WIDGET (self->list), get_plan (self), kept);
  if (poise_plan_n_sections (get_plan (self)) == 0)
    g_signal_emit (self, signals[SIGNAL_EMPTIED], 0);
  return TRUE;
}

/**
 * poise_list_commands_remove:
 * @picks: what goes
 * @kind: what the edit does, such as to cut
 *
 * Removes @picks; what a person expects to be at next is selected.
 *
 * Returns: whether anything has gone
 */
gboolean
poise_list_commands_remove (PoiseListCommands *self, const PoisePicks *picks, PoiseEditKind kind)
{
  g_autoptr (PoisePicks) next = NULL;

  g_return_val_if_fail (POISE_IS_LIST_COMMANDS (self), FALSE);

  next = poise_picks_new ();
  poise_spot_pick (get_plan (self), poise_list_spot_after_removal (get_plan (self), picks), next);
  return poise_list_commands_apply (self, poise_edit_remove (get_plan (self), picks), kind, next);
}

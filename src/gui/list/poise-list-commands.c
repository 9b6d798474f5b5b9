/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The commands of the list, as actions of one group.
 */

#include "gui/list/poise-list-commands.h"

#include "gui/list/poise-list-next.h"
#include "poise-config.h"

struct _PoiseListCommands
{
  GObject parent_instance;

  PoiseActivityList *list; /* weak: the list outlives its commands */
  PoiseWorkspace *workspace;
  GActionMap *actions;
};

enum
{
  SIGNAL_DELETED,
  SIGNAL_RENAME_WANTED,
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

static PoisePicks *
copy_picks (const PoisePicks *picks)
{
  PoisePicks *copy = poise_picks_new ();
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, picks->sections);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    poise_picks_add_section (copy, id);
  g_hash_table_iter_init (&iter, picks->activities);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    poise_picks_add_activity (copy, id);
  return copy;
}

/* ---- The actions ---- */

static void
set_mode_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListCommands *self = data;
  g_autoptr (PoisePicks) targets = NULL;

  if (!can_edit (self))
    return;
  targets = poise_activity_list_get_targets (self->list);
  poise_workspace_apply (self->workspace,
                         poise_list_set_mode (get_plan (self), targets, g_variant_get_int32 (parameter)),
                         POISE_EDIT_MODE, NULL);
}

static void
delete_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListCommands *self = data;
  g_autoptr (PoisePicks) targets = NULL;
  g_autoptr (PoisePicks) next = NULL;

  if (!can_edit (self))
    return;
  targets = poise_activity_list_get_targets (self->list);
  if (poise_picks_is_empty (targets))
    return;
  next = poise_picks_new ();
  poise_spot_pick (get_plan (self), poise_list_spot_after_removal (get_plan (self), targets), next);
  poise_list_commands_apply (self, poise_edit_remove (get_plan (self), targets), POISE_EDIT_DELETE, next);
  g_signal_emit (self, signals[SIGNAL_DELETED], 0, targets);
}

static void
duplicate_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListCommands *self = data;
  g_autoptr (PoisePicks) targets = NULL;
  g_autoptr (PoisePicks) copies = NULL;

  if (!can_edit (self))
    return;
  targets = poise_activity_list_get_targets (self->list);
  copies = poise_picks_new ();
  poise_list_commands_apply (self, poise_edit_duplicate (get_plan (self), targets, copies), POISE_EDIT_DUPLICATE,
                             copies);
}

static void
move_by (PoiseListCommands *self, int step)
{
  g_autoptr (PoisePicks) targets = NULL;

  if (!can_edit (self))
    return;
  targets = poise_activity_list_get_target_rows (self->list);
  poise_list_commands_apply (self, poise_list_move_by (get_plan (self), targets, step), POISE_EDIT_MOVE, targets);
}

static void
move_up_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  move_by (data, -1);
}

static void
move_down_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  move_by (data, 1);
}

static void
rename_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListCommands *self = data;
  g_autoptr (PoisePicks) targets = NULL;
  PoiseSpot spot;

  if (!can_edit (self))
    return;
  targets = poise_activity_list_get_target_rows (self->list);
  if (poise_picks_find_first (get_plan (self), targets, &spot))
    g_signal_emit (self, signals[SIGNAL_RENAME_WANTED], 0, &spot);
}

static const GActionEntry entries[] = {
  { .name = "set-mode", .activate = set_mode_action, .parameter_type = "i" },
  { .name = "delete", .activate = delete_action },
  { .name = "duplicate", .activate = duplicate_action },
  { .name = "move-up", .activate = move_up_action },
  { .name = "move-down", .activate = move_down_action },
  { .name = "rename", .activate = rename_action },
};

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

  remove_actions (self);
  g_clear_weak_pointer (&self->list);
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
  kept = copy_picks (picks);
  if (!poise_workspace_apply (self->workspace, plan, kind, NULL))
    return FALSE;
  poise_activity_list_select (self->list, kept);
  poise_activity_list_focus (self->list);
  return TRUE;
}

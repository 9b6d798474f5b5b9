/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cutting, copying and pasting in the list.
 */

#include "gui/list/poise-list-clipboard.h"

#include "core/poise-fragment.h"
#include "gui/clipboard/poise-fragment-content.h"
#include "gui/clipboard/poise-fragment-reader.h"
#include "gui/list/poise-list-moves.h"

struct _PoiseListClipboard
{
  GObject parent_instance;

  PoiseActivityList *list; /* weak: the list outlives it */
  PoiseWorkspace *workspace;
  PoiseListCommands *commands;
  GActionMap *actions;
  GCancellable *reading; /* (nullable) while something is on its way */
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseListClipboard, poise_list_clipboard, G_TYPE_OBJECT)

static GdkClipboard *
get_clipboard (PoiseListClipboard *self)
{
  return gtk_widget_get_clipboard (GTK_WIDGET (self->list));
}

/* ---- The actions ---- */

/* Whether there was anything to copy; takes what it is to @targets. */
static gboolean
copy (PoiseListClipboard *self, PoisePicks **targets)
{
  g_autoptr (PoisePlan) fragment = NULL;
  g_autoptr (GdkContentProvider) content = NULL;

  if (!self->list)
    return FALSE;
  *targets = poise_activity_list_get_targets (self->list);
  fragment = poise_fragment_new (poise_workspace_get_plan (self->workspace), *targets);
  if (poise_fragment_is_empty (fragment))
    return FALSE;
  content = poise_fragment_content_new (fragment);
  return gdk_clipboard_set_content (get_clipboard (self), content);
}

static void
copy_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (PoisePicks) targets = NULL;

  copy (data, &targets);
}

static void
cut_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListClipboard *self = data;
  g_autoptr (PoisePicks) targets = NULL;

  if (poise_workspace_get_can_edit (self->workspace) && copy (self, &targets))
    poise_list_commands_remove (self->commands, targets, POISE_EDIT_CUT);
}

static PoisePlace
find_place (PoiseListClipboard *self)
{
  g_autoptr (PoisePicks) targets = poise_activity_list_get_targets (self->list);

  return poise_list_find_paste_place (poise_workspace_get_plan (self->workspace), targets);
}

static void
on_read (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseListClipboard) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) fragment = poise_fragment_reader_read_finish (result, &error);

  /* Another paste has come, or the plan has gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_clear_object (&self->reading);
  if (!self->list)
    return;
  if (!fragment)
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
  else
    poise_list_clipboard_insert (self, fragment, find_place (self));
}

static void
stop_reading (PoiseListClipboard *self)
{
  if (self->reading)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
}

static void
paste_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListClipboard *self = data;

  if (!self->list || !poise_workspace_get_can_edit (self->workspace))
    return;
  stop_reading (self);
  self->reading = g_cancellable_new ();
  poise_fragment_reader_read_async (get_clipboard (self), self->reading, on_read, g_object_ref (self));
}

static const GActionEntry entries[] = {
  { .name = "cut", .activate = cut_action },
  { .name = "copy", .activate = copy_action },
  { .name = "paste", .activate = paste_action },
};

/* ---- What can be done ---- */

static void
set_enabled (PoiseListClipboard *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (self->actions, name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
update_copying (PoiseListCommands *commands, const PoisePicks *targets, PoiseListClipboard *self)
{
  gboolean any = !poise_picks_is_empty (targets);

  set_enabled (self, "copy", any);
  set_enabled (self, "cut", any && poise_workspace_get_can_edit (self->workspace));
}

static void
update_pasting (PoiseListClipboard *self)
{
  set_enabled (self, "paste",
               poise_workspace_get_can_edit (self->workspace)
                   && poise_fragment_reader_accepts (gdk_clipboard_get_formats (get_clipboard (self))));
}

/* ---- Life ---- */

static void
remove_actions (PoiseListClipboard *self)
{
  for (guint i = 0; self->actions && i < G_N_ELEMENTS (entries); i++)
    g_action_map_remove_action (self->actions, entries[i].name);
  g_clear_object (&self->actions);
}

static void
poise_list_clipboard_dispose (GObject *object)
{
  PoiseListClipboard *self = POISE_LIST_CLIPBOARD (object);

  stop_reading (self);
  remove_actions (self);
  g_clear_weak_pointer (&self->list);
  g_clear_object (&self->commands);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_list_clipboard_parent_class)->dispose (object);
}

static void
poise_list_clipboard_class_init (PoiseListClipboardClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_list_clipboard_dispose;

  signals[SIGNAL_FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
poise_list_clipboard_init (PoiseListClipboard *self)
{
}

/**
 * poise_list_clipboard_new:
 * @list: whose selected rows are copied
 * @workspace: whose plan they are of
 * @commands: which put selection and focus right
 * @actions: takes the actions, and loses them again when this goes
 *
 * Returns: (transfer full): what cuts, copies and pastes
 */
PoiseListClipboard *
poise_list_clipboard_new (PoiseActivityList *list,
                          PoiseWorkspace *workspace,
                          PoiseListCommands *commands,
                          GActionMap *actions)
{
  PoiseListClipboard *self = g_object_new (POISE_TYPE_LIST_CLIPBOARD, NULL);
  g_autoptr (PoisePicks) targets = NULL;

  g_set_weak_pointer (&self->list, list);
  self->workspace = g_object_ref (workspace);
  self->commands = g_object_ref (commands);
  self->actions = g_object_ref (actions);
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (commands, "targets-changed", G_CALLBACK (update_copying), self, 0);
  g_signal_connect_object (get_clipboard (self), "changed", G_CALLBACK (update_pasting), self, G_CONNECT_SWAPPED);
  targets = poise_activity_list_get_targets (list);
  update_copying (commands, targets, self);
  update_pasting (self);
  return self;
}

/* What is dropped before the first section comes to stand after it first. */
static PoisePlan *
paste_at (const PoisePlan *plan, const PoisePlan *fragment, const PoiseDrop *drop, PoisePicks *copies)
{
  guint n = poise_plan_n_sections (plan);
  guint before = drop->place.section;
  g_autoptr (PoisePlan) pasted = NULL;

  if (!drop->sections)
    return poise_edit_paste (plan, fragment, drop->place, copies);
  pasted = poise_edit_paste (plan, fragment, (PoisePlace) { before > 0 ? MIN (before, n) - 1 : 0, 0 }, copies);
  return before > 0 ? g_steal_pointer (&pasted) : poise_list_move_sections (pasted, copies, 0);
}

/**
 * poise_list_clipboard_insert_at:
 * @fragment: what was dropped
 * @drop: where
 *
 * Pastes @fragment there and selects it.
 *
 * Returns: whether anything changed
 */
gboolean
poise_list_clipboard_insert_at (PoiseListClipboard *self, const PoisePlan *fragment, const PoiseDrop *drop)
{
  g_autoptr (PoisePicks) copies = NULL;

  g_return_val_if_fail (POISE_IS_LIST_CLIPBOARD (self), FALSE);

  copies = poise_picks_new ();
  return poise_list_commands_apply (self->commands,
                                    paste_at (poise_workspace_get_plan (self->workspace), fragment, drop, copies),
                                    POISE_EDIT_PASTE, copies);
}

/**
 * poise_list_clipboard_insert:
 * @fragment: what to paste
 * @at: where, as for poise_edit_paste()
 *
 * Pastes @fragment and selects what was pasted.
 *
 * Returns: whether anything changed
 */
gboolean
poise_list_clipboard_insert (PoiseListClipboard *self, const PoisePlan *fragment, PoisePlace at)
{
  g_autoptr (PoisePicks) copies = NULL;

  g_return_val_if_fail (POISE_IS_LIST_CLIPBOARD (self), FALSE);

  copies = poise_picks_new ();
  return poise_list_commands_apply (
      self->commands, poise_edit_paste (poise_workspace_get_plan (self->workspace), fragment, at, copies),
      POISE_EDIT_PASTE, copies);
}

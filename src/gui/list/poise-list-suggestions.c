/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The popover is a child of the list, not of the row: rows come and go. It is made when it is first asked for.
 */

#include "gui/list/poise-list-suggestions.h"

#include "gui/suggest/poise-suggest-edits.h"
#include "gui/suggest/poise-suggest-popover.h"

struct _PoiseListSuggestions
{
  GObject parent_instance;

  PoiseActivityList *list; /* weak: the list outlives it */
  PoiseWorkspace *workspace;
  GActionMap *actions;
  PoiseSuggestPopover *popover; /* (nullable) */
  char *id;                     /* (nullable) of the activity that the popover is about */
};

G_DEFINE_TYPE (PoiseListSuggestions, poise_list_suggestions, G_TYPE_OBJECT)

static void
on_chosen (PoiseSuggestPopover *popover, int mode, PoiseListSuggestions *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  PoiseEditKind kind;
  PoisePlan *taken;

  if (self->id == NULL || !poise_workspace_get_can_edit (self->workspace))
    return;
  taken = poise_suggest_take (plan, self->id, mode, &kind);
  poise_workspace_apply (self->workspace, taken, kind, NULL);
}

/* The button that had the focus may have gone with the suggestion. */
static void
on_closed (PoiseListSuggestions *self)
{
  if (self->list)
    poise_activity_list_focus (self->list);
}

static void
ensure_popover (PoiseListSuggestions *self)
{
  if (self->popover)
    return;
  self->popover = POISE_SUGGEST_POPOVER (poise_suggest_popover_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self->list));
  g_signal_connect_object (self->popover, "chosen", G_CALLBACK (on_chosen), self, 0);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (on_closed), self, G_CONNECT_SWAPPED);
}

/* Selects the activity, so that one sees which it is about, and is back at it afterwards. */
static void
open_at (PoiseListSuggestions *self, const char *id, const GdkRectangle *area)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  PoisePlace place;

  if (!poise_plan_find_activity (plan, id, &place))
    return;
  ensure_popover (self);
  g_free (self->id);
  self->id = g_strdup (id);
  poise_picks_add_activity (picks, id);
  poise_activity_list_select (self->list, picks);
  poise_suggest_popover_show (self->popover, plan, poise_plan_get_activity (plan, place),
                              poise_workspace_get_can_edit (self->workspace));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), area);
  gtk_popover_popup (GTK_POPOVER (self->popover));
  poise_suggest_popover_focus (self->popover);
}

static void
on_wanted (PoiseActivityList *list, PoiseRow *row, GtkWidget *button, PoiseListSuggestions *self)
{
  graphene_rect_t bounds;
  g_autofree char *id = g_strdup (poise_row_get_id (row));

  if (gtk_widget_compute_bounds (button, GTK_WIDGET (list), &bounds))
    open_at (self, id,
             &(GdkRectangle){ bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height });
}

/* ---- By key or menu ---- */

/* The one activity among @picks, (nullable) where there is none or several. */
static const char *
find_only (const PoisePicks *picks)
{
  GHashTableIter iter;
  gpointer id = NULL;

  if (g_hash_table_size (picks->sections) > 0 || g_hash_table_size (picks->activities) != 1)
    return NULL;
  g_hash_table_iter_init (&iter, picks->activities);
  g_hash_table_iter_next (&iter, &id, NULL);
  return id;
}

static void
suggest_action (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PoiseListSuggestions *self = data;
  g_autoptr (PoisePicks) picks = self->list ? poise_activity_list_get_targets (self->list) : NULL;
  const char *id = picks ? find_only (picks) : NULL;
  GdkRectangle area;

  if (id == NULL)
    return;
  if (!poise_activity_list_get_row_area (self->list, id, FALSE, &area))
    area = (GdkRectangle){ gtk_widget_get_width (GTK_WIDGET (self->list)) / 2, 0, 1, 1 };
  open_at (self, id, &area);
}

static void
on_targets_changed (PoiseListCommands *commands, const PoisePicks *picks, PoiseListSuggestions *self)
{
  GAction *action = g_action_map_lookup_action (self->actions, "suggest");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), find_only (picks) != NULL);
}

static const GActionEntry entries[] = {
  { .name = "suggest", .activate = suggest_action },
};

/* ---- Life ---- */

static void
poise_list_suggestions_dispose (GObject *object)
{
  PoiseListSuggestions *self = POISE_LIST_SUGGESTIONS (object);

  g_clear_weak_pointer (&self->list);
  if (self->popover)
    gtk_widget_unparent (GTK_WIDGET (self->popover));
  self->popover = NULL;
  if (self->actions)
    g_action_map_remove_action (self->actions, entries[0].name);
  g_clear_object (&self->actions);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->id, g_free);
  G_OBJECT_CLASS (poise_list_suggestions_parent_class)->dispose (object);
}

static void
poise_list_suggestions_class_init (PoiseListSuggestionsClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_list_suggestions_dispose;
}

static void
poise_list_suggestions_init (PoiseListSuggestions *self)
{
}

/**
 * poise_list_suggestions_new:
 * @list: at whose rows the popover opens; to be alive when this goes, as the popover is its child
 * @workspace: whose plan it is about
 * @commands: tell what commands are about
 * @actions: takes the action "suggest", and loses it again when this goes
 *
 * Returns: (transfer full): the suggestions, the popover closed
 */
PoiseListSuggestions *
poise_list_suggestions_new (PoiseActivityList *list,
                            PoiseWorkspace *workspace,
                            PoiseListCommands *commands,
                            GActionMap *actions)
{
  PoiseListSuggestions *self = g_object_new (POISE_TYPE_LIST_SUGGESTIONS, NULL);
  g_autoptr (PoisePicks) targets = poise_activity_list_get_targets (list);

  g_set_weak_pointer (&self->list, list);
  self->workspace = g_object_ref (workspace);
  self->actions = g_object_ref (actions);
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (list, "suggestion-wanted", G_CALLBACK (on_wanted), self, 0);
  g_signal_connect_object (commands, "targets-changed", G_CALLBACK (on_targets_changed), self, 0);
  on_targets_changed (commands, targets, self);
  return self;
}

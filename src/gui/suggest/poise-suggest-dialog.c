/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The dialog looks at the plan as it was when it opened. What is applied is taken by ids from the plan as it is then,
 * and only where that is still undecided.
 */

#include "gui/suggest/poise-suggest-dialog.h"

#include "gui/poise-text-scale.h"
#include "gui/suggest/poise-suggest-edits.h"
#include "gui/suggest/poise-suggest-items.h"
#include "gui/suggest/poise-suggest-popover.h"
#include "gui/suggest/poise-suggest-row.h"
#include "poise-config.h"
#include "words/poise-words-suggest.h"

struct _PoiseSuggestDialog
{
  AdwWindow parent_instance;

  PoiseWorkspace *workspace;
  PoisePlan *plan;
  PoiseSuggestItems *items;
  PoiseSuggestPopover *popover; /* (nullable) until asked for */
  GtkWidget *asked;             /* (nullable) weak: by which button */

  GtkStack *stack;
  GtkWidget *body;
  GtkLabel *summary;
  GtkLabel *checked;
  GtkListView *view;
  GtkWidget *cancel;
  GtkWidget *apply;
};

enum
{
  SIGNAL_APPLIED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseSuggestDialog, poise_suggest_dialog, ADW_TYPE_WINDOW)

/* ---- Rows ---- */

static PoiseSuggestDialog *
dialog_of (GtkListItem *item)
{
  return POISE_SUGGEST_DIALOG (gtk_widget_get_root (gtk_list_item_get_child (item)));
}

static void
on_row_toggled (PoiseSuggestRow *row, GtkListItem *item)
{
  poise_suggest_items_toggle (dialog_of (item)->items, gtk_list_item_get_position (item));
}

static void
on_popover_closed (PoiseSuggestDialog *self)
{
  if (self->asked != NULL)
    gtk_widget_grab_focus (self->asked);
  g_clear_weak_pointer (&self->asked);
}

/* A child of what the list is in: rows come and go. */
static void
ensure_popover (PoiseSuggestDialog *self)
{
  if (self->popover != NULL)
    return;
  self->popover = POISE_SUGGEST_POPOVER (poise_suggest_popover_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->popover), self->body);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (on_popover_closed), self, G_CONNECT_SWAPPED);
}

static void
on_row_why (PoiseSuggestRow *row, GtkWidget *button, GtkListItem *list_item)
{
  PoiseSuggestDialog *self = dialog_of (list_item);
  PoiseSuggestItem *item = gtk_list_item_get_item (list_item);
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (button, self->body, &bounds))
    return;
  ensure_popover (self);
  g_set_weak_pointer (&self->asked, button);
  poise_suggest_popover_show (self->popover, self->plan, poise_suggest_item_get_activity (item), FALSE);
  gtk_popover_set_pointing_to (
      GTK_POPOVER (self->popover),
      &(GdkRectangle){ bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height });
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *row = poise_suggest_row_new ();

  g_signal_connect_object (row, "toggled", G_CALLBACK (on_row_toggled), item, 0);
  g_signal_connect_object (row, "why", G_CALLBACK (on_row_why), item, 0);
  gtk_list_item_set_child (item, row);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  poise_suggest_row_bind (POISE_SUGGEST_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item));
}

static void
on_unbind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  poise_suggest_row_unbind (POISE_SUGGEST_ROW (gtk_list_item_get_child (item)));
}

/* By a click anywhere in the row, or Enter on it. */
static void
on_row_activated (GtkListView *view, guint position, PoiseSuggestDialog *self)
{
  poise_suggest_items_toggle (self->items, position);
}

/* ---- Choosing and applying ---- */

static void
update (PoiseSuggestDialog *self)
{
  guint n_checked = poise_suggest_items_get_n_checked (self->items);
  g_autofree char *checked = poise_words_suggestions_checked (n_checked);

  gtk_label_set_label (self->checked, checked);
  gtk_widget_set_sensitive (self->apply, n_checked > 0);
}

static void
on_apply (PoiseSuggestDialog *self)
{
  g_autoptr (GHashTable) modes = poise_suggest_items_get_modes (self->items);
  PoisePlan *plan = poise_suggest_take_all (poise_workspace_get_plan (self->workspace), modes);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, modes);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    poise_picks_add_activity (picks, id);
  if (poise_workspace_apply (self->workspace, plan, POISE_EDIT_SUGGESTIONS, NULL))
    {
      /* What has changed is selected, as it is by undo. */
      poise_workspace_reveal (self->workspace, picks);
      g_signal_emit (self, signals[SIGNAL_APPLIED], 0, g_hash_table_size (modes));
    }
  gtk_window_close (GTK_WINDOW (self));
}

/* ---- Life ---- */

static void
poise_suggest_dialog_dispose (GObject *object)
{
  PoiseSuggestDialog *self = POISE_SUGGEST_DIALOG (object);

  if (self->popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->popover));
  self->popover = NULL;
  g_clear_weak_pointer (&self->asked);
  g_clear_object (&self->items);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->plan, poise_plan_unref);
  G_OBJECT_CLASS (poise_suggest_dialog_parent_class)->dispose (object);
}

static void
poise_suggest_dialog_class_init (PoiseSuggestDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_suggest_dialog_dispose;
  signals[SIGNAL_APPLIED] = g_signal_new ("applied", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-suggest-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestDialog, body);
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestDialog, checked);
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestDialog, view);
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestDialog, apply);
  gtk_widget_class_bind_template_callback (widget_class, on_apply);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
  gtk_widget_class_bind_template_callback (widget_class, on_unbind);
}

static void
poise_suggest_dialog_init (PoiseSuggestDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
}

/* Space checks the row that has the focus; the check boxes in it are stops of their own. */
static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, PoiseSuggestDialog *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (key != GDK_KEY_space || focus == NULL || gtk_widget_get_parent (focus) != GTK_WIDGET (self->view))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate (focus);
  return GDK_EVENT_STOP;
}

static void
show_items (PoiseSuggestDialog *self)
{
  guint n_clear = poise_suggest_items_get_n_clear (self->items);
  guint n_unclear = poise_suggest_items_get_n_unclear (self->items);
  g_autofree char *summary = poise_words_suggestions_summary (n_clear, n_unclear);
  g_autoptr (GtkSelectionModel) model = GTK_SELECTION_MODEL (
      gtk_no_selection_new (g_object_ref (poise_suggest_items_get_model (self->items))));
  gboolean any = n_clear + n_unclear > 0;

  gtk_label_set_label (self->summary, summary);
  gtk_list_view_set_model (self->view, model);
  gtk_stack_set_visible_child_name (self->stack, any ? "list" : "nothing");
  gtk_widget_set_visible (self->apply, any);
  g_signal_connect_object (self->items, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * poise_suggest_dialog_new:
 * @parent: the window of the plan
 * @workspace: whose plan is looked at, and changed by Apply
 *
 * Returns: (transfer none): the dialog, to be presented
 */
PoiseSuggestDialog *
poise_suggest_dialog_new (GtkWindow *parent, PoiseWorkspace *workspace)
{
  PoiseSuggestDialog *self = g_object_new (POISE_TYPE_SUGGEST_DIALOG, "transient-for", parent, NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->workspace = g_object_ref (workspace);
  self->plan = poise_plan_ref (poise_workspace_get_plan (workspace));
  self->items = poise_suggest_items_new (self->plan);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
  show_items (self);
  gtk_widget_grab_focus (gtk_widget_get_sensitive (self->apply) ? self->apply : self->cancel);
  return self;
}

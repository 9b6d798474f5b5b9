/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The search runs in a thread, on the plan as it is; an edit from elsewhere - the details of the course can be opened from
 * here - starts it anew. What is shown always belongs to one answer.
 */

#include "gui/target/poise-target-dialog.h"

#include "advisor/poise-target.h"
#include "gui/dialogs/poise-course-dialog.h"
#include "gui/poise-amounts.h"
#include "gui/poise-text-scale.h"
#include "gui/target/poise-target-page.h"
#include "gui/target/poise-target-rows.h"
#include "gui/poise-two-panes.h"
#include "poise-config.h"
#include "words/poise-words-target.h"

#include <glib/gi18n.h>

struct _PoiseTargetDialog
{
  AdwWindow parent_instance;

  PoiseWorkspace *workspace;
  GCancellable *cancellable; /* (nullable): of the search that runs */
  PoiseTargetAnswer *answer; /* (nullable): what is shown */
  PoiseTargetGoal *goal;     /* (nullable): of its plan */
  GPtrArray *afters;         /* PoisePlan, by proposal */

  GtkStack *stack;
  AdwStatusPage *message;
  GtkSpinner *spinner;
  GtkWidget *course_button;
  AdwLeaflet *leaflet;
  GtkLabel *state;
  GtkWidget *proof;
  GtkWidget *back_button;
  GtkWidget *apply_button;
  GtkListBox *list;
  GtkScrolledWindow *scrolled;
  PoiseTargetPage *page;
};

enum
{
  SIGNAL_APPLIED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseTargetDialog, poise_target_dialog, ADW_TYPE_WINDOW)

/* ---- The answer ---- */

static void
clear_answer (PoiseTargetDialog *self)
{
  g_clear_pointer (&self->answer, poise_target_answer_free);
  g_clear_pointer (&self->goal, poise_target_goal_free);
  g_ptr_array_set_size (self->afters, 0);
}

static void
show_message (PoiseTargetDialog *self, const char *title, const char *text, gboolean busy)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  adw_status_page_set_title (self->message, title);
  adw_status_page_set_description (self->message, escaped);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_set_visible (self->course_button, !busy);
  gtk_stack_set_visible_child_name (self->stack, "message");
}

static void
add_proposal (PoiseTargetDialog *self, const PoiseTargetProposal *proposal)
{
  PoisePlan *after = poise_target_apply (proposal, self->answer->plan);
  g_autoptr (PoiseTargetGoal) goal = poise_target_goal_new (after);

  g_ptr_array_add (self->afters, after);
  gtk_list_box_append (self->list, poise_target_rows_proposal (proposal, goal));
}

static void
show_proposals (PoiseTargetDialog *self)
{
  g_autofree char *state = poise_words_target_help (self->answer, self->goal);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  poise_target_page_set_plan (self->page, self->answer->plan, poise_workspace_get_catalogue (self->workspace),
                              self->goal);
  for (guint i = 0; i < self->answer->proposals->len; i++)
    add_proposal (self, g_ptr_array_index (self->answer->proposals, i));
  gtk_label_set_label (self->state, state);
  gtk_widget_set_visible (self->proof, !self->answer->proven);
  gtk_stack_set_visible_child_name (self->stack, "proposals");
  row = gtk_list_box_get_row_at_index (self->list, 0);
  gtk_list_box_select_row (self->list, row);
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* @answer: (transfer full) */
static void
show_answer (PoiseTargetDialog *self, PoiseTargetAnswer *answer)
{
  g_autofree char *help = NULL;

  clear_answer (self);
  self->answer = answer;
  self->goal = poise_target_goal_new (answer->plan);
  if (answer->state == POISE_TARGET_PROPOSED)
    {
      show_proposals (self);
      return;
    }
  help = poise_words_target_help (answer, self->goal);
  show_message (self, poise_words_target_title (answer), help, FALSE);
  gtk_widget_grab_focus (self->course_button);
}

/* ---- The search ---- */

typedef struct
{
  PoisePlan *plan;
  PoiseCatalogue *catalogue;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  poise_plan_unref (question->plan);
  poise_catalogue_unref (question->catalogue);
  g_free (question);
}

static void
answer_free (gpointer data)
{
  poise_target_answer_free (data);
}

static void
search (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Question *question = data;

  g_task_return_pointer (task, poise_target_find (question->plan, question->catalogue), answer_free);
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer data)
{
  PoiseTargetAnswer *answer = g_task_propagate_pointer (G_TASK (result), NULL);

  if (answer) /* neither closed nor asked anew */
    show_answer (POISE_TARGET_DIALOG (source), answer);
}

static void
ask (PoiseTargetDialog *self)
{
  Question *question = g_new0 (Question, 1);
  g_autoptr (GTask) task = NULL;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  question->plan = poise_plan_ref (poise_workspace_get_plan (self->workspace));
  question->catalogue = poise_catalogue_ref (poise_workspace_get_catalogue (self->workspace));
  task = g_task_new (self, self->cancellable, on_found, NULL);
  g_task_set_task_data (task, question, question_free);
  g_task_run_in_thread (task, search);
  if (!self->answer)
    show_message (self, _ ("Looking for Ways"), _ ("Poise weighs what could be changed."), TRUE);
}

/* ---- What one does ---- */

static void
update_folded (PoiseTargetDialog *self)
{
  poise_two_panes_update (self->leaflet, self->list, self->back_button);
}

static void
on_back (PoiseTargetDialog *self)
{
  poise_two_panes_go_back (self->leaflet, self->list);
}

static void
escape_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_two_panes_escape (POISE_TARGET_DIALOG (widget)->leaflet, POISE_TARGET_DIALOG (widget)->list);
}

static void
on_row_selected (GtkListBox *list, GtkListBoxRow *row, PoiseTargetDialog *self)
{
  int index = row ? gtk_list_box_row_get_index (row) : -1;

  if (index < 0 || (guint) index >= self->afters->len)
    return;
  poise_target_page_show (self->page, g_ptr_array_index (self->answer->proposals, index),
                          g_ptr_array_index (self->afters, index));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
}

static void
on_row_activated (GtkListBox *list, GtkListBoxRow *row, PoiseTargetDialog *self)
{
  gtk_list_box_select_row (list, row);
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
  gtk_widget_grab_focus (self->apply_button);
}

static void
on_course (PoiseTargetDialog *self)
{
  PoiseCourseDialog *dialog = poise_course_dialog_new (GTK_WINDOW (self), self->workspace);

  adw_preferences_window_set_visible_page_name (ADW_PREFERENCES_WINDOW (dialog), "goals");
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_apply (PoiseTargetDialog *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  const PoiseTargetProposal *proposal;
  guint index;

  /* What was edited since is asked about anew; that answer is on its way. */
  if (!row || self->answer->plan != poise_workspace_get_plan (self->workspace))
    return;
  index = (guint) gtk_list_box_row_get_index (row);
  proposal = g_ptr_array_index (self->answer->proposals, index);
  g_signal_handlers_disconnect_by_data (self->workspace, self);
  poise_workspace_apply (self->workspace, poise_plan_ref (g_ptr_array_index (self->afters, index)),
                         POISE_EDIT_TOWARDS_TARGET, NULL);
  g_signal_emit (self, signals[SIGNAL_APPLIED], 0, proposal->changes->len);
  gtk_window_close (GTK_WINDOW (self));
}

/* ---- Life ---- */

static void
poise_target_dialog_dispose (GObject *object)
{
  PoiseTargetDialog *self = POISE_TARGET_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_target_dialog_parent_class)->dispose (object);
}

static void
poise_target_dialog_finalize (GObject *object)
{
  PoiseTargetDialog *self = POISE_TARGET_DIALOG (object);

  clear_answer (self);
  g_ptr_array_unref (self->afters);
  G_OBJECT_CLASS (poise_target_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *class)
{
  gtk_widget_class_set_template_from_resource (class, POISE_RESOURCE_PREFIX "/poise-target-dialog.ui");
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, stack);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, message);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, spinner);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, course_button);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, leaflet);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, state);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, proof);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, back_button);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, apply_button);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, list);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, scrolled);
  gtk_widget_class_bind_template_child (class, PoiseTargetDialog, page);
  gtk_widget_class_bind_template_callback (class, update_folded);
  gtk_widget_class_bind_template_callback (class, on_back);
  gtk_widget_class_bind_template_callback (class, on_row_selected);
  gtk_widget_class_bind_template_callback (class, on_row_activated);
  gtk_widget_class_bind_template_callback (class, on_course);
  gtk_widget_class_bind_template_callback (class, on_apply);
}

static void
poise_target_dialog_class_init (PoiseTargetDialogClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_target_dialog_dispose;
  G_OBJECT_CLASS (class)->finalize = poise_target_dialog_finalize;
  signals[SIGNAL_APPLIED] = g_signal_new ("applied", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_UINT);
  g_type_ensure (POISE_TYPE_TARGET_PAGE);
  bind_template (GTK_WIDGET_CLASS (class));
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (class), "target.escape", NULL, escape_action);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (class), GDK_KEY_Escape, 0, "target.escape", NULL);
}

static void
poise_target_dialog_init (PoiseTargetDialog *self)
{
  self->afters = g_ptr_array_new_with_free_func (poise_record_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
  update_folded (self);
}

/**
 * poise_target_dialog_new:
 * @parent: what it stands over
 * @workspace: whose plan is to be changed
 *
 * Returns: (transfer none): the dialog, to be presented
 */
PoiseTargetDialog *
poise_target_dialog_new (GtkWindow *parent, PoiseWorkspace *workspace)
{
  PoiseTargetDialog *self = g_object_new (POISE_TYPE_TARGET_DIALOG, "transient-for", parent, NULL);

  g_return_val_if_fail (POISE_IS_WORKSPACE (workspace), self);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_swapped (workspace, "changed", G_CALLBACK (ask), self);
  ask (self);
  return self;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The file is read off the main thread when the dialog comes up, and once more when it has changed meanwhile. Each
 * decision on a conflict makes the merge anew, and what is shown follows from that.
 */

#include "gui/keep/poise-conflict-dialog.h"

#include "gui/compare/poise-differences-dialog.h"
#include "gui/keep/poise-conflict-row.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"
#include "words/poise-words-disk.h"

#include <glib/gi18n.h>

/* How many changes are told one by one */
#define MOST_CHANGES 5

struct _PoiseConflictDialog
{
  AdwWindow parent_instance;

  GFile *file;
  PoisePlan *base; /* (nullable) */
  PoisePlan *mine;
  GCancellable *reading;   /* (nullable) */
  PoiseConflictCase *conflict; /* (nullable) until it has been read */
  PoiseMerge *merge;       /* (nullable): that of the case with what has been decided */
  gboolean decided;

  GtkStack *stack;
  GtkSpinner *spinner;
  GtkLabel *story;
  GtkWidget *changes;
  GtkWidget *here_row;
  GtkLabel *there;
  GtkWidget *there_button;
  GtkLabel *here;
  GtkWidget *here_button;
  GtkWidget *merging;
  GtkLabel *task;
  GtkWidget *all;
  GtkListBox *conflicts;
  GtkWidget *preview_row;
  GtkLabel *preview;
  GtkWidget *load_button;
  GtkWidget *merge_button;
};

enum
{
  SIGNAL_DECIDED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseConflictDialog, poise_conflict_dialog, ADW_TYPE_WINDOW)

/* ---- Deciding ---- */

static void
decide (PoiseConflictDialog *self, PoiseConflictChoice choice)
{
  if (self->decided)
    return;
  self->decided = TRUE;
  g_object_ref (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_signal_emit (self, signals[SIGNAL_DECIDED], 0, choice);
  gtk_window_destroy (GTK_WINDOW (self));
  g_object_unref (self);
}

static void
on_keep (PoiseConflictDialog *self)
{
  decide (self, POISE_CONFLICT_KEEP_MINE);
}

static void
on_load (PoiseConflictDialog *self)
{
  decide (self, POISE_CONFLICT_LOAD_THEIRS);
}

static void
on_copy (PoiseConflictDialog *self)
{
  decide (self, POISE_CONFLICT_SAVE_COPY);
}

static void
on_merge (PoiseConflictDialog *self)
{
  decide (self, POISE_CONFLICT_MERGE);
}

static gboolean
poise_conflict_dialog_close_request (GtkWindow *window)
{
  decide (POISE_CONFLICT_DIALOG (window), POISE_CONFLICT_CANCEL);
  return GDK_EVENT_STOP;
}

/* ---- Showing the merge ---- */

static void
show_lines (GtkLabel *label, const PoiseDiff *diff)
{
  g_auto (GStrv) lines = poise_words_conflict_changes (diff, MOST_CHANGES);
  g_autofree char *text = g_strjoinv ("\n", lines);

  gtk_label_set_label (label, text);
}

static guint
count_open (const PoiseMerge *merge)
{
  guint n = 0;

  for (guint i = 0; i < poise_merge_get_n_conflicts (merge); i++)
    n += !poise_merge_get_conflict (merge, i)->settled;
  return n;
}

static void on_chosen (PoiseConflictRow *row, guint side, PoiseConflictDialog *self);

static PoiseConflictRow *
find_row (PoiseConflictDialog *self, int index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->conflicts, index);

  return row ? POISE_CONFLICT_ROW (row) : NULL;
}

static void
drop_settled_rows (PoiseConflictDialog *self)
{
  PoiseConflictRow *row;

  for (int i = 0; (row = find_row (self, i)) != NULL;)
    {
      if (poise_merge_find_conflict (self->merge, poise_conflict_row_get_key (row)))
        i++;
      else
        gtk_list_box_remove (self->conflicts, GTK_WIDGET (row));
    }
}

/* Conflicts come in the same order whatever has been chosen, so that rows stay where they are, and the focus with them. */
static void
update_rows (PoiseConflictDialog *self)
{
  drop_settled_rows (self);
  for (guint i = 0; i < poise_merge_get_n_conflicts (self->merge); i++)
    {
      const PoiseConflict *conflict = poise_merge_get_conflict (self->merge, i);
      PoiseConflictRow *row = find_row (self, (int) i);

      if (!row || !g_str_equal (poise_conflict_row_get_key (row), conflict->key))
        {
          row = poise_conflict_row_new (conflict->key);
          g_signal_connect_object (row, "chosen", G_CALLBACK (on_chosen), self, 0);
          gtk_list_box_insert (self->conflicts, GTK_WIDGET (row), (int) i);
        }
      poise_conflict_row_show (row, self->merge, conflict);
    }
}

static void
update_merge (PoiseConflictDialog *self)
{
  guint n_conflicts = self->merge ? poise_merge_get_n_conflicts (self->merge) : 0;
  guint n_open = self->merge ? count_open (self->merge) : 0;
  g_autofree char *task = NULL;

  gtk_widget_set_visible (self->merging, self->merge != NULL);
  gtk_widget_set_sensitive (self->merge_button, self->merge && n_open == 0);
  gtk_widget_set_visible (self->merge_button, self->merge != NULL);
  if (!self->merge)
    return;
  task = poise_words_conflict_task (n_conflicts, n_open);
  gtk_label_set_label (self->task, task);
  gtk_widget_set_visible (self->all, n_conflicts > 1);
  gtk_widget_set_visible (GTK_WIDGET (self->conflicts), n_conflicts > 0);
  gtk_widget_set_visible (self->preview_row, n_conflicts > 0 && n_open == 0);
  update_rows (self);
  if (n_open == 0)
    {
      g_autoptr (PoiseDiff) diff = poise_diff_new (self->mine, poise_merge_get_plan (self->merge));

      show_lines (self->preview, diff);
    }
}

/* @merge: (transfer full) */
static void
take_merge (PoiseConflictDialog *self, PoiseMerge *merge)
{
  g_clear_pointer (&self->merge, poise_merge_unref);
  self->merge = merge;
  update_merge (self);
}

static void
on_chosen (PoiseConflictRow *row, guint side, PoiseConflictDialog *self)
{
  const PoiseConflict *conflict = poise_merge_find_conflict (self->merge, poise_conflict_row_get_key (row));

  if (conflict)
    take_merge (self, poise_merge_resolve (self->merge, conflict, side));
}

static void
on_all_mine (PoiseConflictDialog *self)
{
  take_merge (self, poise_merge_resolve_all (self->merge, POISE_MERGE_MINE));
}

static void
on_all_theirs (PoiseConflictDialog *self)
{
  take_merge (self, poise_merge_resolve_all (self->merge, POISE_MERGE_THEIRS));
}

/* ---- Showing the case ---- */

static void
on_all_there (PoiseConflictDialog *self)
{
  poise_differences_dialog_present (GTK_WIDGET (self), _ ("Theirs: Changed in the File"), self->conflict->there);
}

static void
on_all_here (PoiseConflictDialog *self)
{
  poise_differences_dialog_present (GTK_WIDGET (self), _ ("Mine: Changed in This Window"), self->conflict->here);
}

/* @diff: (nullable) */
static void
show_changes (GtkLabel *label, GtkWidget *button, const PoiseDiff *diff)
{
  gtk_widget_set_visible (button, diff && poise_diff_get_n_changes (diff) > MOST_CHANGES);
  if (diff)
    show_lines (label, diff);
}

static void
show_case (PoiseConflictDialog *self)
{
  const PoiseConflictCase *conflict = self->conflict;
  g_autofree char *base = g_file_get_basename (self->file);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *story = conflict->error ? poise_words_conflict_unreadable (name, conflict->error)
                                           : poise_words_conflict_story (name);

  gtk_label_set_label (self->story, story);
  gtk_widget_set_visible (self->changes, conflict->there != NULL);
  gtk_widget_set_visible (self->here_row, conflict->here != NULL);
  gtk_widget_set_sensitive (self->load_button, conflict->theirs != NULL);
  show_changes (self->there, self->there_button, conflict->there);
  show_changes (self->here, self->here_button, conflict->here);
  take_merge (self, conflict->merge ? poise_merge_ref (conflict->merge) : NULL);
  gtk_stack_set_visible_child_name (self->stack, "found");
  gtk_spinner_set_spinning (self->spinner, FALSE);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  PoiseConflictCase *conflict = poise_conflict_case_read_finish (result);
  PoiseConflictDialog *self = data;

  if (!conflict) /* the dialog has gone, or the file is read again */
    return;
  g_clear_object (&self->reading);
  poise_conflict_case_free (self->conflict);
  self->conflict = conflict;
  show_case (self);
}

/* ---- Life ---- */

static void
poise_conflict_dialog_dispose (GObject *object)
{
  PoiseConflictDialog *self = POISE_CONFLICT_DIALOG (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_pointer (&self->merge, poise_merge_unref);
  g_clear_pointer (&self->conflict, poise_conflict_case_free);
  g_clear_pointer (&self->base, poise_plan_unref);
  g_clear_pointer (&self->mine, poise_plan_unref);
  g_clear_object (&self->file);
  G_OBJECT_CLASS (poise_conflict_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *class)
{
  gtk_widget_class_set_template_from_resource (class, POISE_RESOURCE_PREFIX "/poise-conflict-dialog.ui");
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, stack);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, spinner);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, story);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, changes);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, here_row);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, there);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, there_button);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, here);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, here_button);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, merging);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, task);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, all);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, conflicts);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, preview_row);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, preview);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, load_button);
  gtk_widget_class_bind_template_child (class, PoiseConflictDialog, merge_button);
  gtk_widget_class_bind_template_callback (class, on_keep);
  gtk_widget_class_bind_template_callback (class, on_load);
  gtk_widget_class_bind_template_callback (class, on_copy);
  gtk_widget_class_bind_template_callback (class, on_merge);
  gtk_widget_class_bind_template_callback (class, on_all_there);
  gtk_widget_class_bind_template_callback (class, on_all_here);
  gtk_widget_class_bind_template_callback (class, on_all_mine);
  gtk_widget_class_bind_template_callback (class, on_all_theirs);
}

static void
poise_conflict_dialog_class_init (PoiseConflictDialogClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_conflict_dialog_dispose;
  GTK_WINDOW_CLASS (class)->close_request = poise_conflict_dialog_close_request;
  signals[SIGNAL_DECIDED] = g_signal_new ("decided", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_UINT);
  bind_template (GTK_WIDGET_CLASS (class));
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (class), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
poise_conflict_dialog_init (PoiseConflictDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
}

/**
 * poise_conflict_dialog_new:
 * @parent: the window that it stands over
 * @file: of the plan
 * @base: (nullable): what was last read from it or written to it
 * @mine: what became of it here
 *
 * Returns: (transfer none): the dialog, to be presented
 */
PoiseConflictDialog *
poise_conflict_dialog_new (GtkWindow *parent, GFile *file, PoisePlan *base, PoisePlan *mine)
{
  PoiseConflictDialog *self = g_object_new (POISE_TYPE_CONFLICT_DIALOG, "transient-for", parent, NULL);

  self->file = g_object_ref (file);
  self->base = base ? poise_plan_ref (base) : NULL;
  self->mine = poise_plan_ref (mine);
  gtk_spinner_set_spinning (self->spinner, TRUE);
  poise_conflict_dialog_read (self);
  return self;
}

/** poise_conflict_dialog_read: Reads the file, or reads it anew; what has been decided of what it held before is open. */
void
poise_conflict_dialog_read (PoiseConflictDialog *self)
{
  g_return_if_fail (POISE_IS_CONFLICT_DIALOG (self));

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  poise_conflict_case_read_async (self->file, self->base, self->mine, self->reading, on_read, self);
}

/** poise_conflict_dialog_get_case: Returns: (transfer none) (nullable): what it is about, once that has been read */
const PoiseConflictCase *
poise_conflict_dialog_get_case (PoiseConflictDialog *self)
{
  g_return_val_if_fail (POISE_IS_CONFLICT_DIALOG (self), NULL);
  return self->conflict;
}

/** poise_conflict_dialog_get_merged: Returns: (transfer none) (nullable): both plans together, as it has been decided */
PoisePlan *
poise_conflict_dialog_get_merged (PoiseConflictDialog *self)
{
  g_return_val_if_fail (POISE_IS_CONFLICT_DIALOG (self), NULL);
  return self->merge ? poise_merge_get_plan (self->merge) : NULL;
}

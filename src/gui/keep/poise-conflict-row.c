/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two radio buttons, none of which is on until somebody has decided.
 */

#include "gui/keep/poise-conflict-row.h"

#include "gui/poise-amounts.h"
#include "poise-config.h"
#include "words/poise-words-format.h"
#include "words/poise-words-merge.h"

#include <glib/gi18n.h>

struct _PoiseConflictRow
{
  GtkListBoxRow parent_instance;

  char *key;
  gboolean showing;

  GtkLabel *title;
  GtkCheckButton *mine;
  GtkCheckButton *theirs;
  GtkLabel *mine_label;
  GtkLabel *theirs_label;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseConflictRow, poise_conflict_row, GTK_TYPE_LIST_BOX_ROW)

static void
on_toggled (PoiseConflictRow *self, GtkCheckButton *button)
{
  if (!self->showing && gtk_check_button_get_active (button))
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, button == self->mine ? POISE_MERGE_MINE : POISE_MERGE_THEIRS);
}

static void
poise_conflict_row_finalize (GObject *object)
{
  g_free (POISE_CONFLICT_ROW (object)->key);
  G_OBJECT_CLASS (poise_conflict_row_parent_class)->finalize (object);
}

static void
poise_conflict_row_class_init (PoiseConflictRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_conflict_row_finalize;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-conflict-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseConflictRow, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseConflictRow, mine);
  gtk_widget_class_bind_template_child (widget_class, PoiseConflictRow, theirs);
  gtk_widget_class_bind_template_child (widget_class, PoiseConflictRow, mine_label);
  gtk_widget_class_bind_template_child (widget_class, PoiseConflictRow, theirs_label);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled);
}

static void
poise_conflict_row_init (PoiseConflictRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
}

/** poise_conflict_row_new: Returns: (transfer none): a row for the conflict that @key names */
PoiseConflictRow *
poise_conflict_row_new (const char *key)
{
  PoiseConflictRow *self = g_object_new (POISE_TYPE_CONFLICT_ROW, NULL);

  self->key = g_strdup (key);
  return self;
}

/** poise_conflict_row_get_key: Returns: (transfer none): the name of its conflict */
const char *
poise_conflict_row_get_key (PoiseConflictRow *self)
{
  g_return_val_if_fail (POISE_IS_CONFLICT_ROW (self), NULL);
  return self->key;
}

/* What a screen reader says of a choice tells what is chosen, too. */
static void
show_choice (GtkCheckButton *button, GtkLabel *label, const char *format, const char *value, const char *title)
{
  g_autofree char *text = poise_words_format (format, "value", value, NULL);
  g_autofree char *name = g_strconcat (title, ". ", text, NULL);

  gtk_label_set_label (label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/** poise_conflict_row_show: @conflict: of @merge, with the row's key */
void
poise_conflict_row_show (PoiseConflictRow *self, const PoiseMerge *merge, const PoiseConflict *conflict)
{
  PoiseWordsSides sides = { poise_words_side_window (), poise_words_side_file () };
  g_autofree char *title = poise_words_conflict_title (merge, conflict);
  g_autofree char *mine = poise_words_conflict_choice (merge, conflict, POISE_MERGE_MINE, &sides);
  g_autofree char *theirs = poise_words_conflict_choice (merge, conflict, POISE_MERGE_THEIRS, &sides);

  g_return_if_fail (POISE_IS_CONFLICT_ROW (self));

  gtk_label_set_label (self->title, title);
  /* Translators: one of two versions to choose from: "Mine: 30 min" */
  show_choice (self->mine, self->mine_label, _ ("Mine: {value}"), mine, title);
  /* Translators: one of two versions to choose from: "Theirs: 45 min" */
  show_choice (self->theirs, self->theirs_label, _ ("Theirs: {value}"), theirs, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  self->showing = TRUE;
  gtk_check_button_set_active (self->mine, conflict->settled && conflict->choice == POISE_MERGE_MINE);
  gtk_check_button_set_active (self->theirs, conflict->settled && conflict->choice == POISE_MERGE_THEIRS);
  self->showing = FALSE;
}

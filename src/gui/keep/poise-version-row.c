/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One state of a plan that can be brought back.
 */

#include "gui/keep/poise-version-row.h"

#include "gui/compare/poise-differences-dialog.h"
#include "gui/poise-amounts.h"
#include "poise-config.h"
#include "words/poise-words-drafts.h"

#include <glib/gi18n.h>

/* Differences that are told one by one */
#define MOST_LINES 5

struct _PoiseVersionRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *heading;
  GtkBox *facts;
  GtkLabel *warning;
  GtkBox *lines;
  PoiseDiff *diff; /* (nullable) */
  GtkWidget *differences_button;
  GtkWidget *discard_button;
  GtkWidget *restore_button;
};

enum
{
  SIGNAL_RESTORE,
  SIGNAL_DISCARD,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseVersionRow, poise_version_row, ADW_TYPE_PREFERENCES_ROW)

static void
on_restore (PoiseVersionRow *self)
{
  g_signal_emit (self, signals[SIGNAL_RESTORE], 0);
}

static void
on_discard (PoiseVersionRow *self)
{
  g_signal_emit (self, signals[SIGNAL_DISCARD], 0);
}

static void
on_differences (PoiseVersionRow *self)
{
  poise_differences_dialog_present (GTK_WIDGET (self), gtk_label_get_label (self->heading), self->diff);
}

static void
poise_version_row_finalize (GObject *object)
{
  g_clear_pointer (&POISE_VERSION_ROW (object)->diff, poise_diff_unref);
  G_OBJECT_CLASS (poise_version_row_parent_class)->finalize (object);
}

static void
poise_version_row_class_init (PoiseVersionRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_version_row_finalize;
  signals[SIGNAL_RESTORE] = g_signal_new ("restore", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_DISCARD] = g_signal_new ("discard", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-version-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionRow, heading);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionRow, facts);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionRow, warning);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionRow, lines);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionRow, differences_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionRow, discard_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionRow, restore_button);
  gtk_widget_class_bind_template_callback (widget_class, on_differences);
  gtk_widget_class_bind_template_callback (widget_class, on_restore);
  gtk_widget_class_bind_template_callback (widget_class, on_discard);
}

static void
poise_version_row_init (PoiseVersionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
}

/* Several rows have the same buttons: a screen reader is told whose they are. */
static void
name_button (GtkWidget *button, char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (name);
}

/** poise_version_row_new: @title: which one it is. Returns: (transfer floating): a row that can be restored */
PoiseVersionRow *
poise_version_row_new (const char *title)
{
  PoiseVersionRow *self = g_object_new (POISE_TYPE_VERSION_ROW, "title", title, NULL);

  gtk_label_set_label (self->heading, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  /* Translators: %s is the title of a plan, or when it was saved */
  name_button (self->restore_button, g_strdup_printf (_ ("Restore “%s”"), title));
  /* Translators: %s is the title of a plan, or when it was saved */
  name_button (self->differences_button, g_strdup_printf (_ ("All Differences of “%s”"), title));
  /* Translators: %s is the title of a plan */
  name_button (self->discard_button, g_strdup_printf (_ ("Discard “%s”"), title));
  return self;
}

static void
add_label (GtkBox *box, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  poise_amounts_keep (label);
  gtk_box_append (box, label);
}

/** poise_version_row_add_fact: @text: where or when it is from, or how much there is in it */
void
poise_version_row_add_fact (PoiseVersionRow *self, const char *text)
{
  g_return_if_fail (POISE_IS_VERSION_ROW (self));
  add_label (self->facts, text);
}

/** poise_version_row_add_line: @text: something that differs */
void
poise_version_row_add_line (PoiseVersionRow *self, const char *text)
{
  g_return_if_fail (POISE_IS_VERSION_ROW (self));
  add_label (self->lines, text);
}

/** poise_version_row_tell_diff: @diff: what differs: the whole and the first changes are told, and all of them on demand */
void
poise_version_row_tell_diff (PoiseVersionRow *self, PoiseDiff *diff)
{
  g_auto (GStrv) lines = poise_words_diff_lines (diff, MOST_LINES);

  g_return_if_fail (POISE_IS_VERSION_ROW (self));

  for (guint i = 0; lines[i]; i++)
    add_label (self->lines, lines[i]);
  poise_diff_ref (diff);
  g_clear_pointer (&self->diff, poise_diff_unref);
  self->diff = diff;
  gtk_widget_set_visible (self->differences_button, poise_diff_get_n_changes (diff) > MOST_LINES);
}

/** poise_version_row_set_warning: @text: (nullable): what should be known before it is restored */
void
poise_version_row_set_warning (PoiseVersionRow *self, const char *text)
{
  g_return_if_fail (POISE_IS_VERSION_ROW (self));
  gtk_label_set_label (self->warning, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->warning), text != NULL);
}

/** poise_version_row_set_can_restore: @can_restore: %FALSE where it cannot be read, or is what there is already */
void
poise_version_row_set_can_restore (PoiseVersionRow *self, gboolean can_restore)
{
  g_return_if_fail (POISE_IS_VERSION_ROW (self));
  gtk_widget_set_visible (self->restore_button, can_restore);
}

/** poise_version_row_set_can_discard: @can_discard: whether the person may do away with it */
void
poise_version_row_set_can_discard (PoiseVersionRow *self, gboolean can_discard)
{
  g_return_if_fail (POISE_IS_VERSION_ROW (self));
  gtk_widget_set_visible (self->discard_button, can_discard);
}

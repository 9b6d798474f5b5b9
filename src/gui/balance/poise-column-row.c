/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An activity beneath the chart.
 */

#include "gui/balance/poise-column-row.h"

#include "gui/list/poise-list-row-texts.h"
#include "gui/list/poise-mode-toggles.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseColumnRow
{
  GtkListBoxRow parent_instance;

  PoiseActivity *activity; /* (nullable) */

  GtkWidget *sign;
  GtkLabel *title;
  GtkLabel *minutes;
  GtkWidget *move;
};

static guint move_signal;

G_DEFINE_TYPE (PoiseColumnRow, poise_column_row, GTK_TYPE_LIST_BOX_ROW)

static void
show_mode (PoiseColumnRow *self, PoiseMode mode)
{
  gtk_image_set_from_icon_name (GTK_IMAGE (self->sign), poise_mode_icon_name (mode));
  gtk_widget_set_tooltip_text (self->sign, poise_words_mode (mode));
  gtk_widget_remove_css_class (self->sign, "synchronous-text");
  gtk_widget_remove_css_class (self->sign, "asynchronous-text");
  if (mode != POISE_MODE_UNDECIDED)
    gtk_widget_add_css_class (self->sign, mode == POISE_MODE_SYNCHRONOUS ? "synchronous-text" : "asynchronous-text");
}

static void
name_row (PoiseColumnRow *self)
{
  g_autofree char *name = poise_list_row_activity_name (self->activity);
  /* Translators: what a screen reader calls a button: %s is the title of an activity */
  g_autofree char *move = g_strdup_printf (_ ("Move “%s” to…"), poise_column_row_get_title (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->move), GTK_ACCESSIBLE_PROPERTY_LABEL, move, -1);
}

static void
on_move (PoiseColumnRow *self)
{
  g_signal_emit (self, move_signal, 0);
}

static void
poise_column_row_finalize (GObject *object)
{
  g_clear_pointer (&POISE_COLUMN_ROW (object)->activity, poise_activity_unref);
  G_OBJECT_CLASS (poise_column_row_parent_class)->finalize (object);
}

static void
poise_column_row_class_init (PoiseColumnRowClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_column_row_finalize;
  move_signal = g_signal_new ("move-wanted", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 0);
}

static void
poise_column_row_init (PoiseColumnRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  self->sign = gtk_image_new ();
  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_wrap (self->title, TRUE);
  gtk_label_set_wrap_mode (self->title, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (self->title, 3);
  gtk_label_set_ellipsize (self->title, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  self->minutes = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->minutes), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->minutes), "numeric");
  /* Translators: a button on the row of an activity: to another section */
  self->move = gtk_button_new_with_label (_ ("Move to…"));
  gtk_widget_add_css_class (self->move, "flat");
  gtk_widget_set_valign (self->move, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->move, "clicked", G_CALLBACK (on_move), self);

  gtk_box_append (GTK_BOX (box), self->sign);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->minutes));
  gtk_box_append (GTK_BOX (box), self->move);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
}

GtkWidget *
poise_column_row_new (void)
{
  return g_object_new (POISE_TYPE_COLUMN_ROW, NULL);
}

/**
 * poise_column_row_show:
 * @self: a row
 * @activity: what it is of
 * @can_edit: whether it may be moved
 */
void
poise_column_row_show (PoiseColumnRow *self, const PoiseActivity *activity, gboolean can_edit)
{
  g_autofree char *minutes = NULL;

  g_return_if_fail (POISE_IS_COLUMN_ROW (self));
  g_return_if_fail (activity != NULL);

  gtk_widget_set_sensitive (self->move, can_edit);
  if (self->activity == activity)
    return;
  g_clear_pointer (&self->activity, poise_activity_unref);
  self->activity = poise_activity_ref (activity);
  minutes = activity->minutes != POISE_UNSET ? poise_words_duration (activity->minutes) : g_strdup ("");
  show_mode (self, activity->mode);
  gtk_label_set_label (self->title, poise_column_row_get_title (self));
  gtk_label_set_label (self->minutes, minutes);
  name_row (self);
}

/** poise_column_row_get_id: (nullable): the id of the activity. */
const char *
poise_column_row_get_id (PoiseColumnRow *self)
{
  g_return_val_if_fail (POISE_IS_COLUMN_ROW (self), NULL);

  return self->activity ? self->activity->id : NULL;
}

/** poise_column_row_get_title: the title of the activity, or what stands for one. */
const char *
poise_column_row_get_title (PoiseColumnRow *self)
{
  g_return_val_if_fail (POISE_IS_COLUMN_ROW (self), "");

  return self->activity && *self->activity->title ? self->activity->title : _ ("Untitled activity");
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row of check buttons, in as many lines as they need. What has no spelling in files is not offered.
 */

#include "gui/dialogs/poise-term-set-row.h"

#include "gui/details/poise-wrap-layout.h"

struct _PoiseTermSetRow
{
  AdwPreferencesRow parent_instance;

  GPtrArray *checks; /* of GtkCheckButton, by value; NULL where that is not offered */
  gboolean showing;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseTermSetRow, poise_term_set_row, ADW_TYPE_PREFERENCES_ROW)

static void
on_toggled (PoiseTermSetRow *self)
{
  int set = 0;

  if (self->showing)
    return;
  for (guint i = 0; i < self->checks->len; i++)
    if (self->checks->pdata[i] && gtk_check_button_get_active (self->checks->pdata[i]))
      set |= POISE_TERM_BIT (i);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, set);
}

static void
add_check (PoiseTermSetRow *self, GtkBox *box, const char *word)
{
  GtkWidget *check = gtk_check_button_new_with_label (word);

  gtk_box_append (box, check);
  g_ptr_array_add (self->checks, check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
}

static void
poise_term_set_row_finalize (GObject *object)
{
  g_ptr_array_unref (POISE_TERM_SET_ROW (object)->checks);
  G_OBJECT_CLASS (poise_term_set_row_parent_class)->finalize (object);
}

static void
poise_term_set_row_class_init (PoiseTermSetRowClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_term_set_row_finalize;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
poise_term_set_row_init (PoiseTermSetRow *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "term-set");
}

/**
 * poise_term_set_row_new:
 * @caption: what the values are of
 * @terms: the set
 * @word: what each value is called
 *
 * Returns: (transfer floating): a row with nothing chosen
 */
GtkWidget *
poise_term_set_row_new (const char *caption, const PoiseTerms *terms, PoiseTermWord word)
{
  PoiseTermSetRow *self = g_object_new (POISE_TYPE_TERM_SET_ROW, NULL);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = gtk_label_new (caption);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_layout_manager (box, poise_wrap_layout_new (6));
  gtk_box_append (GTK_BOX (column), label);
  gtk_box_append (GTK_BOX (column), box);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), column);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, caption, -1);
  for (int i = 0; i < terms->n_terms; i++)
    if (i > 0 && terms->names[i])
      add_check (self, GTK_BOX (box), word (i));
    else
      g_ptr_array_add (self->checks, NULL);
  return GTK_WIDGET (self);
}

/** poise_term_set_row_show: Shows which values are in @set. */
void
poise_term_set_row_show (PoiseTermSetRow *self, int set)
{
  g_return_if_fail (POISE_IS_TERM_SET_ROW (self));

  self->showing = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    if (self->checks->pdata[i])
      gtk_check_button_set_active (self->checks->pdata[i], (set & POISE_TERM_BIT (i)) != 0);
  self->showing = FALSE;
}

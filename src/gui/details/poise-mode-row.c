/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The three modes side by side. None is on while the selected activities differ.
 */

#include "gui/details/poise-mode-row.h"

#include "gui/details/poise-details-state.h"
#include "gui/list/poise-mode-toggles.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* With texts so many times larger than usual, three words have no room beside each other in any window. */
#define LARGE 1.5

/* The order in which the three stand. */
static const PoiseMode order[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

struct _PoiseModeRow
{
  AdwPreferencesRow parent_instance;

  int mode;
  gboolean showing;
  GtkWidget *box;
  GtkWidget *toggles[POISE_N_MODES]; /* by mode */
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseModeRow, poise_mode_row, ADW_TYPE_PREFERENCES_ROW)

static void
update (PoiseModeRow *self)
{
  self->showing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->toggles[order[i]]), (int)order[i] == self->mode);
  self->showing = FALSE;
}

static void
on_toggled (GtkToggleButton *toggle, PoiseModeRow *self)
{
  int mode = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (toggle), "mode"));

  if (self->showing)
    return;
  if (mode != self->mode)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, mode);
  /* The one that is on stays on until somebody says otherwise. */
  update (self);
}

static GtkWidget *
make_toggle (PoiseModeRow *self, PoiseMode mode)
{
  const char *word = poise_words_mode (mode);
  GtkWidget *toggle = gtk_toggle_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *label = gtk_label_new (word);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (content),
                  g_object_new (GTK_TYPE_IMAGE, "icon-name", poise_mode_icon_name (mode), "accessible-role",
                                GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (content), label);
  gtk_button_set_child (GTK_BUTTON (toggle), content);
  gtk_widget_set_tooltip_text (toggle, word);
  /* Each as wide as its word, and a third of what is left: words differ much in length in some languages. */
  gtk_widget_set_hexpand (toggle, TRUE);
  gtk_widget_add_css_class (toggle, poise_mode_css_class (mode));
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  g_object_set_data (G_OBJECT (toggle), "mode", GINT_TO_POINTER (mode));
  g_signal_connect_object (toggle, "toggled", G_CALLBACK (on_toggled), self, 0);
  return toggle;
}

static void
arrange (PoiseModeRow *self)
{
  gboolean large = poise_text_scale_get (GTK_WIDGET (self)) >= LARGE;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box), large ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_button_get_child (GTK_BUTTON (self->toggles[order[i]]))),
                                    large ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
}

static void
poise_mode_row_class_init (PoiseModeRowClass *class)
{
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
poise_mode_row_init (PoiseModeRow *self)
{
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->box, "linked");
  gtk_widget_add_css_class (self->box, "mode-choice");
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      self->toggles[order[i]] = make_toggle (self, order[i]);
      gtk_box_append (GTK_BOX (self->box), self->toggles[order[i]]);
    }
  arrange (self);
  poise_text_scale_follow (GTK_WIDGET (self), G_CALLBACK (arrange));
  gtk_box_append (GTK_BOX (lines), self->box);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), lines);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  /* Translators: the row with the choice of Synchronous, Asynchronous and Undecided. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Mode"), -1);
  update (self);
}

/** poise_mode_row_show: Shows @mode, a #PoiseMode, or none of them for %POISE_MIXED. */
void
poise_mode_row_show (PoiseModeRow *self, int mode)
{
  g_return_if_fail (POISE_IS_MODE_ROW (self));

  self->mode = mode;
  update (self);
}

/** poise_mode_row_add_note: @note: (transfer floating): what stands below the toggles */
void
poise_mode_row_add_note (PoiseModeRow *self, GtkWidget *note)
{
  g_return_if_fail (POISE_IS_MODE_ROW (self));

  gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self))), note);
}

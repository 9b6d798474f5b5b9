/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One tool in the list of all.
 */

#include "gui/tools/poise-tool-row.h"

#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseToolRow
{
  GtkListBoxRow parent_instance;

  char *tool;
  char *name;
  guint rank;
  gboolean showing;

  GtkCheckButton *check;
  GtkWidget *hide;
};

enum
{
  SIGNAL_SET,
  SIGNAL_HIDE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseToolRow, poise_tool_row, GTK_TYPE_LIST_BOX_ROW)

static void
on_toggled (PoiseToolRow *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[SIGNAL_SET], 0, gtk_check_button_get_active (self->check));
}

static void
on_hide (PoiseToolRow *self)
{
  g_signal_emit (self, signals[SIGNAL_HIDE], 0);
}

/* ---- Life ---- */

static void
poise_tool_row_finalize (GObject *object)
{
  PoiseToolRow *self = POISE_TOOL_ROW (object);

  g_free (self->tool);
  g_free (self->name);
  G_OBJECT_CLASS (poise_tool_row_parent_class)->finalize (object);
}

static void
poise_tool_row_class_init (PoiseToolRowClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_tool_row_finalize;
  signals[SIGNAL_SET]
      = g_signal_new ("set", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[SIGNAL_HIDE] = g_signal_new ("hide-tool", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_tool_row_init (PoiseToolRow *self)
{
}

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  if (style)
    {
      gtk_widget_add_css_class (label, style);
      gtk_widget_add_css_class (label, "dim-label");
    }
  return label;
}

static GtkWidget *
make_words (const char *name, const char *why)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), make_label (name, NULL));
  if (why)
    gtk_box_append (GTK_BOX (words), make_label (why, "caption"));
  return words;
}

static void
make_hide (PoiseToolRow *self)
{
  /* Translators: takes a tool out of all lists and suggestions, for example: Hide “Wiki”. */
  g_autofree char *label = g_strdup_printf (_ ("Hide “%s”"), self->name);

  self->hide = gtk_button_new_from_icon_name ("view-conceal-symbolic");
  gtk_widget_add_css_class (self->hide, "flat");
  gtk_widget_add_css_class (self->hide, "circular");
  gtk_widget_add_css_class (self->hide, "hide");
  gtk_widget_set_valign (self->hide, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (self->hide, _ ("Do Not Offer This Tool Any More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hide), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (self->hide, "clicked", G_CALLBACK (on_hide), self, G_CONNECT_SWAPPED);
}

/**
 * poise_tool_row_new:
 * @id: a tool
 * @name: what it is called
 * @why: (nullable): why one would take it, or what to know of it
 * @rank: how well it fits, from 0 for the best; %POISE_TOOL_ROW_UNRANKED where it is not suggested
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
poise_tool_row_new (const char *id, const char *name, const char *why, guint rank)
{
  PoiseToolRow *self = g_object_new (POISE_TYPE_TOOL_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->tool = g_strdup (id);
  self->name = g_strdup (name);
  self->rank = rank;
  self->check = GTK_CHECK_BUTTON (gtk_check_button_new ());
  /* The row does what it does; and a check that may have the focus but takes none holds Tab up for ever (GTK 4.8). */
  gtk_widget_set_can_focus (GTK_WIDGET (self->check), FALSE);
  make_hide (self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->check));
  gtk_box_append (GTK_BOX (box), make_words (name, why));
  gtk_box_append (GTK_BOX (box), self->hide);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why ? why : "", -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (self->check, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/** poise_tool_row_get_tool: Returns: (transfer none): the id of the tool */
const char *
poise_tool_row_get_tool (PoiseToolRow *self)
{
  g_return_val_if_fail (POISE_IS_TOOL_ROW (self), NULL);
  return self->tool;
}

/** poise_tool_row_get_name: Returns: (transfer none): what the tool is called */
const char *
poise_tool_row_get_name (PoiseToolRow *self)
{
  g_return_val_if_fail (POISE_IS_TOOL_ROW (self), NULL);
  return self->name;
}

/** poise_tool_row_get_rank: Returns: how well it fits, from 0 */
guint
poise_tool_row_get_rank (PoiseToolRow *self)
{
  g_return_val_if_fail (POISE_IS_TOOL_ROW (self), POISE_TOOL_ROW_UNRANKED);
  return self->rank;
}

/**
 * poise_tool_row_show:
 * @n: how many activities have the tool
 * @n_all: how many there are
 * @can_hide: whether it can be hidden
 *
 * Shows that.
 */
void
poise_tool_row_show (PoiseToolRow *self, guint n, guint n_all, gboolean can_hide)
{
  g_return_if_fail (POISE_IS_TOOL_ROW (self));

  self->showing = TRUE;
  gtk_check_button_set_active (self->check, n > 0 && n == n_all);
  gtk_check_button_set_inconsistent (self->check, n > 0 && n < n_all);
  self->showing = FALSE;
  gtk_widget_set_visible (self->hide, can_hide);
}

/** poise_tool_row_toggle: What a click on the row does. */
void
poise_tool_row_toggle (PoiseToolRow *self)
{
  g_return_if_fail (POISE_IS_TOOL_ROW (self));
  gtk_check_button_set_active (self->check, !gtk_check_button_get_active (self->check));
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of what differs.
 */

#include "gui/compare/poise-compare-row.h"

#include "gui/balance/poise-head-layout.h"
#include "gui/poise-amounts.h"
#include "words/poise-words-compare.h"
#include "words/poise-words-diff.h"

#include <glib/gi18n.h>

struct _PoiseCompareRow
{
  GtkWidget parent_instance;

  PoiseCompareItem *item; /* (nullable) */
  gboolean tells_only;

  GtkWidget *sign;
  GtkLabel *title;
  GtkLabel *text;
  GtkWidget *show;
  GtkWidget *restore;
};

enum
{
  SIGNAL_SHOW,
  SIGNAL_RESTORE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseCompareRow, poise_compare_row, GTK_TYPE_WIDGET)

/* ---- Showing ---- */

/* The sentences say the same in words. */
static const char *
choose_icon (PoiseChangeKind kind)
{
  switch (kind)
    {
    case POISE_CHANGE_SECTION_ADDED:
    case POISE_CHANGE_ACTIVITY_ADDED:
      return "list-add-symbolic";
    case POISE_CHANGE_SECTION_REMOVED:
    case POISE_CHANGE_ACTIVITY_REMOVED:
      return "list-remove-symbolic";
    case POISE_CHANGE_SECTION_MOVED:
    case POISE_CHANGE_ACTIVITY_MOVED:
      return "object-flip-vertical-symbolic";
    case POISE_CHANGE_IDS:
      return "dialog-information-symbolic";
    case POISE_CHANGE_COURSE:
    case POISE_CHANGE_SECTION_CHANGED:
    case POISE_CHANGE_ACTIVITY_CHANGED:
    case POISE_N_CHANGE_KINDS:
    default:
      return "document-edit-symbolic";
    }
}

static gboolean
may_restore (PoiseCompareRow *self)
{
  g_autoptr (PoisePlan) restored = poise_compare_item_restore (self->item);

  return restored != NULL;
}

static gboolean
may_show (PoiseCompareRow *self)
{
  g_autoptr (PoisePicks) picks = poise_compare_item_pick (self->item);

  return !poise_picks_is_empty (picks) || poise_compare_item_is_course (self->item);
}

static void
show_buttons (PoiseCompareRow *self, const char *title)
{
  g_autofree char *show = poise_words_compare_show (title);
  g_autofree char *restore = poise_words_compare_restore (title);

  gtk_widget_set_visible (self->show, !self->tells_only && may_show (self));
  gtk_widget_set_visible (self->restore, !self->tells_only && may_restore (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->show), GTK_ACCESSIBLE_PROPERTY_LABEL, show, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->restore), GTK_ACCESSIBLE_PROPERTY_LABEL, restore, -1);
}

/* The list item is what a screen reader finds, and it has no name of its own (GTK 4.8). */
static void
name_list_item (PoiseCompareRow *self, const char *name, const char *description)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (parent)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
show_item (PoiseCompareRow *self)
{
  gboolean heading = poise_compare_item_is_heading (self->item);
  g_autofree char *title = poise_compare_item_dup_title (self->item);
  g_autofree char *text = poise_compare_item_dup_text (self->item);

  gtk_widget_remove_css_class (GTK_WIDGET (self), heading ? "change" : "section");
  gtk_widget_add_css_class (GTK_WIDGET (self), heading ? "section" : "change");
  gtk_widget_set_visible (self->sign, !heading);
  gtk_widget_set_visible (GTK_WIDGET (self->title), heading);
  gtk_label_set_label (self->title, heading ? title : "");
  gtk_label_set_label (self->text, text);
  gtk_widget_set_visible (GTK_WIDGET (self->text), *text != '\0');
  if (!heading)
    gtk_image_set_from_icon_name (GTK_IMAGE (self->sign),
                                  choose_icon (poise_compare_item_get_change (self->item)->kind));
  show_buttons (self, title);
  name_list_item (self, heading ? title : text, heading ? text : "");
}

/* ---- Parts ---- */

static void
on_show (PoiseCompareRow *self)
{
  g_autoptr (PoiseCompareItem) item = g_object_ref (self->item);

  g_signal_emit (self, signals[SIGNAL_SHOW], 0, item);
}

static void
on_restore (PoiseCompareRow *self)
{
  g_autoptr (PoiseCompareItem) item = g_object_ref (self->item);

  g_signal_emit (self, signals[SIGNAL_RESTORE], 0, item);
}

static GtkLabel *
make_label (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  poise_amounts_keep (label);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  return GTK_LABEL (label);
}

static GtkWidget *
make_texts (PoiseCompareRow *self)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  self->title = make_label ();
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  self->text = make_label ();
  gtk_widget_set_hexpand (GTK_WIDGET (self->text), TRUE);
  self->sign = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_set_valign (self->sign, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->sign, "dim-label");
  gtk_box_append (GTK_BOX (line), self->sign);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->text));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (texts), line);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  return texts;
}

static GtkWidget *
make_button (PoiseCompareRow *self, const char *label, GCallback on_clicked)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "offer");
  g_signal_connect_object (button, "clicked", on_clicked, self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
make_buttons (PoiseCompareRow *self)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  /* Translators: a button that puts one activity back as the saved file has it */
  self->restore = make_button (self, _ ("Restore"), G_CALLBACK (on_restore));
  /* Translators: a button that selects what has changed in the list */
  self->show = make_button (self, _ ("Show"), G_CALLBACK (on_show));
  gtk_box_append (GTK_BOX (buttons), self->restore);
  gtk_box_append (GTK_BOX (buttons), self->show);
  return buttons;
}

/* ---- Life ---- */

static void
poise_compare_row_dispose (GObject *object)
{
  GtkWidget *child;

  poise_compare_row_unbind (POISE_COMPARE_ROW (object));
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_compare_row_parent_class)->dispose (object);
}

static void
poise_compare_row_class_init (PoiseCompareRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_compare_row_dispose;
  signals[SIGNAL_SHOW] = g_signal_new ("show-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       POISE_TYPE_COMPARE_ITEM);
  signals[SIGNAL_RESTORE] = g_signal_new ("restore", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                          POISE_TYPE_COMPARE_ITEM);
  gtk_widget_class_set_layout_manager_type (widget_class, POISE_TYPE_HEAD_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "compare-row");
}

static void
poise_compare_row_init (PoiseCompareRow *self)
{
  gtk_widget_set_parent (make_texts (self), GTK_WIDGET (self));
  gtk_widget_set_parent (make_buttons (self), GTK_WIDGET (self));
}

GtkWidget *
poise_compare_row_new (void)
{
  return g_object_new (POISE_TYPE_COMPARE_ROW, NULL);
}

/** poise_compare_row_set_tells_only: @tells_only: whether nothing can be done about what it tells of */
void
poise_compare_row_set_tells_only (PoiseCompareRow *self, gboolean tells_only)
{
  g_return_if_fail (POISE_IS_COMPARE_ROW (self));
  self->tells_only = tells_only;
}

/** poise_compare_row_bind: Shows @item from now on. */
void
poise_compare_row_bind (PoiseCompareRow *self, PoiseCompareItem *item)
{
  g_return_if_fail (POISE_IS_COMPARE_ROW (self));

  poise_compare_row_unbind (self);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "changed", G_CALLBACK (show_item), self, G_CONNECT_SWAPPED);
  show_item (self);
}

/** poise_compare_row_unbind: Lets go of what it shows. */
void
poise_compare_row_unbind (PoiseCompareRow *self)
{
  g_return_if_fail (POISE_IS_COMPARE_ROW (self));

  if (self->item)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
}

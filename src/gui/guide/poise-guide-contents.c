/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The contents of the guide: a list under headings, which only shown rows have.
 */

#include "gui/guide/poise-guide-contents.h"

#include "words/poise-words-guide.h"

#include <glib/gi18n.h>

struct _PoiseGuideContents
{
  AdwBin parent_instance;

  GtkListBox *list;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseGuideContents, poise_guide_contents, ADW_TYPE_BIN)

/* Further reading is a part of its own. */
static const char *
part_of (GtkListBoxRow *row)
{
  guint n_entries, index = gtk_list_box_row_get_index (row);
  const PoiseGuideEntry *entries = poise_guide_get_entries (&n_entries);

  return index < n_entries ? poise_words_guide_part (entries[index].part) : _ ("Further Reading");
}

static void
update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  const char *part = part_of (row);
  GtkWidget *heading;

  if (before && g_str_equal (part_of (before), part))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  if (gtk_list_box_row_get_header (row))
    return;
  heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", part, "xalign", 0.0,
                          "wrap", TRUE, NULL);
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (heading, "guide-contents-part");
  gtk_list_box_row_set_header (row, heading);
}

static void
on_row_activated (PoiseGuideContents *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, (guint) gtk_list_box_row_get_index (row));
}

static void
add_row (PoiseGuideContents *self, const char *title)
{
  GtkWidget *label
      = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE, "width-chars", 26, "max-width-chars", 26, NULL);

  gtk_list_box_append (self->list, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
}

static void
poise_guide_contents_class_init (PoiseGuideContentsClass *class)
{
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
poise_guide_contents_init (PoiseGuideContents *self)
{
  guint n_entries;
  const PoiseGuideEntry *entries = poise_guide_get_entries (&n_entries);

  g_assert (n_entries < 64);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "navigation-sidebar");
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "guide-contents");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Contents"), -1);
  for (guint i = 0; i < n_entries; i++)
    add_row (self, poise_words_guide_title (&entries[i]));
  add_row (self, _ ("All Sources"));
  gtk_list_box_set_header_func (self->list, update_header, NULL, NULL);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (on_row_activated), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list));
}

/** poise_guide_contents_new: Returns: (transfer floating): all rows, shown */
GtkWidget *
poise_guide_contents_new (void)
{
  return g_object_new (POISE_TYPE_GUIDE_CONTENTS, NULL);
}

/** poise_guide_contents_show: @shown: which rows there are now; headings go with them */
void
poise_guide_contents_show (PoiseGuideContents *self, PoiseGuideSet shown)
{
  GtkListBoxRow *row;

  g_return_if_fail (POISE_IS_GUIDE_CONTENTS (self));

  for (guint i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    gtk_widget_set_visible (GTK_WIDGET (row), (shown & POISE_GUIDE_BIT (i)) != 0);
  gtk_list_box_invalidate_headers (self->list);
}

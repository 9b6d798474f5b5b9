/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Further reading: a row for each source, which opens it.
 */

#include "gui/guide/poise-guide-sources.h"

#include "words/poise-words-advice.h"
#include "words/poise-words-guide.h"

#include <glib/gi18n.h>

struct _PoiseGuideSources
{
  GtkBox parent_instance;

  GtkListBox *list;
};

G_DEFINE_TYPE (PoiseGuideSources, poise_guide_sources, GTK_TYPE_BOX)

static void
on_row_activated (PoiseGuideSources *self, GtkListBoxRow *row)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_show_uri (GTK_WINDOW (root), poise_sources[gtk_list_box_row_get_index (row)].uri, GDK_CURRENT_TIME);
}

static GtkWidget *
make_row (const PoiseSource *source)
{
  g_autofree char *citation = poise_words_source (source);
  g_autofree char *about = poise_words_guide_source (source);
  g_autofree char *title = g_markup_escape_text (citation, -1);
  g_autofree char *subtitle = g_markup_escape_text (about, -1);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle, "activatable", TRUE, NULL);
  GtkWidget *sign = g_object_new (GTK_TYPE_IMAGE, "icon-name", "adw-external-link-symbolic", "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), sign);
  gtk_widget_set_tooltip_text (row, source->uri);
  return row;
}

static void
poise_guide_sources_class_init (PoiseGuideSourcesClass *class)
{
}

static void
poise_guide_sources_init (PoiseGuideSources *self)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label",
                                     _ ("Further Reading"), "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                     PANGO_WRAP_WORD_CHAR, NULL);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (heading, "title-2");
  gtk_widget_add_css_class (heading, "guide-part");
  gtk_box_append (GTK_BOX (self), heading);

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  for (guint i = 0; i < POISE_N_SOURCES; i++)
    gtk_list_box_append (self->list, make_row (&poise_sources[i]));
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (on_row_activated), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}

/** poise_guide_sources_new: Returns: (transfer floating): all sources */
GtkWidget *
poise_guide_sources_new (void)
{
  return g_object_new (POISE_TYPE_GUIDE_SOURCES, NULL);
}

/**
 * poise_guide_sources_search:
 * @text: words, each of which must occur somewhere in the source; empty for all
 *
 * Shows only those that are found.
 *
 * Returns: how many they are
 */
guint
poise_guide_sources_search (PoiseGuideSources *self, const char *text)
{
  guint n_found = 0;

  g_return_val_if_fail (POISE_IS_GUIDE_SOURCES (self), 0);

  for (guint i = 0; i < POISE_N_SOURCES; i++)
    {
      gboolean matches = poise_words_guide_source_matches (&poise_sources[i], text);

      gtk_widget_set_visible (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, i)), matches);
      n_found += matches;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n_found > 0);
  return n_found;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list of names. A format that is new in the table of formats is in it, at the end until it is given a place.
 */

#include "gui/export/poise-export-formats-model.h"

#include "words/poise-words-export.h"

static const char *const order[] = { "pdf", "odt", "html", "md", "xlsx", "csv", "ics", "png", "svg", "ldj", "imscc",
                                     "poise.json" };

/* Less comes first. */
static guint
find_place (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (g_str_equal (order[i], name))
      return i;
  return G_N_ELEMENTS (order);
}

/** poise_export_formats_model_new: Returns: (transfer full): the names of all formats, as #GtkStringObject */
GListModel *
poise_export_formats_model_new (void)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  guint n_formats;
  const PoiseExportFormat *formats = poise_export_get_formats (&n_formats);

  for (guint place = 0; place <= G_N_ELEMENTS (order); place++)
    for (guint i = 0; i < n_formats; i++)
      if (find_place (formats[i].name) == place)
        gtk_string_list_append (names, formats[i].name);
  return G_LIST_MODEL (names);
}

/** poise_export_formats_model_get: Returns: (transfer none): the format at @position */
const PoiseExportFormat *
poise_export_formats_model_get (GListModel *model, guint position)
{
  return poise_export_find_format (gtk_string_list_get_string (GTK_STRING_LIST (model), position), NULL);
}

/** poise_export_formats_model_find: Returns: where the format @name is; 0 where there is none of this name */
guint
poise_export_formats_model_find (GListModel *model, const char *name)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (model), i), name))
      return i;
  return 0;
}

/* ---- How they look ---- */

static char *
get_words (GtkStringObject *item, gpointer data)
{
  return g_strdup (item ? poise_words_export_format (gtk_string_object_get_string (item)) : "");
}

/** poise_export_formats_model_name: Returns: (transfer full): from an item to what it is called */
GtkExpression *
poise_export_formats_model_name (void)
{
  GtkExpression *parameters[] = { NULL };

  return gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, parameters, G_CALLBACK (get_words), NULL, NULL);
}

static void
update_check (GtkListItem *item, GtkWidget *check)
{
  g_autoptr (GObject) selected = NULL;
  GObject *chooser = g_object_get_data (G_OBJECT (check), "chooser");

  g_object_get (chooser, "selected-item", &selected, NULL);
  gtk_widget_set_opacity (check, selected != NULL && selected == gtk_list_item_get_item (item) ? 1 : 0);
}

static void
on_chooser_selected (GObject *chooser, GParamSpec *pspec, GtkListItem *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);

  if (box)
    update_check (item, gtk_widget_get_last_child (box));
}

static GtkWidget *
add_label (GtkWidget *box, const char *class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 34);
  if (class)
    gtk_widget_add_css_class (label, class);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
on_setup (GtkListItemFactory *factory, GtkListItem *item, GObject *chooser)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");

  add_label (texts, NULL);
  add_label (texts, "export-purpose");
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), check);
  gtk_widget_add_css_class (box, "export-format");
  g_object_set_data (G_OBJECT (check), "chooser", chooser);
  gtk_list_item_set_child (item, box);
  g_signal_connect_object (chooser, "notify::selected-item", G_CALLBACK (on_chooser_selected), item, 0);
}

static void
on_bind (GtkListItemFactory *factory, GtkListItem *item, GObject *chooser)
{
  const char *name = gtk_string_object_get_string (gtk_list_item_get_item (item));
  GtkWidget *box = gtk_list_item_get_child (item);
  GtkWidget *texts = gtk_widget_get_first_child (box);
  GtkWidget *row = gtk_widget_get_parent (box);

  gtk_label_set_label (GTK_LABEL (gtk_widget_get_first_child (texts)), poise_words_export_format (name));
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_last_child (texts)), poise_words_export_purpose (name));
  update_check (item, gtk_widget_get_last_child (box));
  if (row)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, poise_words_export_format (name),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, poise_words_export_purpose (name), -1);
}

/**
 * poise_export_formats_model_factory:
 * @chooser: an #AdwComboRow, which outlives it
 *
 * Returns: (transfer full): for the list that opens: a name, below it what it is for, and a check at the chosen one
 */
GtkListItemFactory *
poise_export_formats_model_factory (GObject *chooser)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), chooser, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), chooser, 0);
  return factory;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A column view whose items are nothing but numbers of rows; the cells are asked for at binding. A new mapping makes
 * new columns, since their names change with the row that names them.
 */

#include "gui/import/poise-mapping-table.h"

#include "import/poise-csv-columns.h"
#include "words/poise-words-format.h"
#include "words/poise-words-import.h"

#include <glib/gi18n.h>

/* What more rows would show is not worth their place. */
#define MOST_ROWS 8
#define LEAST_CHARACTERS 3
#define ALWAYS_CHARACTERS 12
#define MOST_CHARACTERS 24

struct _PoiseMappingTable
{
  GtkWidget parent_instance;

  PoiseCsv *csv;            /* NULL before there is one */
  PoiseCsvColumns *columns; /* the same */
  GtkColumnView *view;
  GtkAdjustment *across;
  double beginning; /* of @across from right to left, when it was laid out last */
  gboolean begins;  /* whether it was scrolled there */
  guint tick;
};

G_DEFINE_TYPE (PoiseMappingTable, poise_mapping_table, GTK_TYPE_WIDGET)

/* ---- Cells ---- */

static void
setup_cell (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_CHARACTERS);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (item, label);
}

static guint
get_column (GtkSignalListItemFactory *factory)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "column"));
}

/* (transfer full): what a cell says, in one line */
static char *
get_text (PoiseMappingTable *self, guint row, guint column)
{
  char *text = g_strstrip (g_strdup (poise_csv_row_get_cell (g_ptr_array_index (self->csv->rows, row), column)));

  return g_strdelimit (text, "\r\n\t", ' ');
}

/* (transfer full) */
static char *
name_cell (PoiseMappingTable *self, guint row, guint column)
{
  g_autofree char *text = get_text (self, row, column);

  return *text != '\0' ? poise_words_import_cell (self->columns->names[column], text)
                       : g_strdup (self->columns->names[column]);
}

static void
set_name (GtkWidget *widget, const char *name)
{
  if (widget)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* The rows are the view's own, as the cells are, and take the focus. */
static void
name_row (PoiseMappingTable *self, GtkWidget *widget, guint row)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) cells = NULL;
  g_autofree char *name = NULL;

  for (guint column = 0; column < self->columns->n_columns; column++)
    {
      g_autofree char *cell = name_cell (self, row, column);

      g_strv_builder_add (builder, cell);
    }
  cells = g_strv_builder_end (builder);
  name = poise_words_join_facts ((const char *const *) cells);
  set_name (widget, name);
}

static void
bind_cell (GtkSignalListItemFactory *factory, GtkListItem *item, PoiseMappingTable *self)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  guint column = get_column (factory), row = self->columns->first + gtk_list_item_get_position (item);
  g_autofree char *text = NULL, *name = NULL;
  GtkWidget *cell = gtk_widget_get_parent (label);

  if (row >= self->csv->rows->len)
    return;
  text = get_text (self, row, column);
  gtk_label_set_label (GTK_LABEL (label), text);
  /* so much of it shows, however little room there is; and GTK 4.8 warns of a letter that is narrower than an ellipsis */
  gtk_label_set_width_chars (GTK_LABEL (label), CLAMP (g_utf8_strlen (text, -1), LEAST_CHARACTERS, ALWAYS_CHARACTERS));
  if (self->columns->kinds[column] == POISE_CSV_LEFT_OUT)
    gtk_widget_add_css_class (label, "dim-label");
  name = name_cell (self, row, column);
  set_name (cell, name);
  if (column == 0 && cell)
    name_row (self, gtk_widget_get_parent (cell), row);
}

/* ---- Columns ---- */

static void
add_column (PoiseMappingTable *self, guint column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkColumnViewColumn *made;

  g_object_set_data (G_OBJECT (factory), "column", GUINT_TO_POINTER (column));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cell), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cell), self, 0);
  made = gtk_column_view_column_new (self->columns->names[column], factory);
  /* Where columns leave room, GTK 4.8 takes the view for one that is pulled beyond its end; the last one fills it. */
  gtk_column_view_column_set_expand (made, column + 1 == self->columns->n_columns);
  gtk_column_view_append_column (self->view, made);
  g_object_unref (made);
}

static void
remove_columns (PoiseMappingTable *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);

  gtk_column_view_set_model (self->view, NULL);
  while (g_list_model_get_n_items (columns) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

      gtk_column_view_remove_column (self->view, column);
    }
}

/* The titles, and the list of the rows, are widgets of the view's own, which have no names for a screen reader. */
static void
name_titles (PoiseMappingTable *self)
{
  GtkWidget *titles = gtk_widget_get_first_child (GTK_WIDGET (self->view));
  g_autofree char *all = poise_words_join_facts ((const char *const *) self->columns->names);
  guint column = 0;

  set_name (titles, all);
  set_name (gtk_widget_get_next_sibling (titles), _ ("First Rows"));
  for (GtkWidget *title = gtk_widget_get_first_child (titles); title && column < self->columns->n_columns;
       title = gtk_widget_get_next_sibling (title), column++)
    set_name (title, self->columns->names[column]);
}

static GtkSelectionModel *
make_rows (PoiseMappingTable *self)
{
  GtkStringList *rows = gtk_string_list_new (NULL);

  for (guint i = self->columns->first; i < self->csv->rows->len && i < self->columns->first + MOST_ROWS; i++)
    gtk_string_list_append (rows, "");
  return GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (rows)));
}

/* ---- Where it is scrolled to ---- */

/* Where the view ends, which is where it begins from right to left */
static double
get_end (PoiseMappingTable *self)
{
  return MAX (0, gtk_adjustment_get_upper (self->across) - gtk_adjustment_get_page_size (self->across));
}

static gboolean
scroll_again (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PoiseMappingTable *self = POISE_MAPPING_TABLE (widget);

  self->tick = 0;
  if (self->begins)
    gtk_adjustment_set_value (self->across, self->beginning = get_end (self));
  gtk_widget_queue_allocate (GTK_WIDGET (self->view));
  return G_SOURCE_REMOVE;
}

/* The view begins at the left in GTK 4.8, wherever its first column is, and stays where it was when it has become so wide
 * that it cannot be scrolled so far. It is being laid out now, so that it is moved in the next frame. */
static void
on_width_changed (PoiseMappingTable *self)
{
  if (self->tick != 0)
    return;
  self->begins = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL &&
                 gtk_adjustment_get_value (self->across) >= MIN (self->beginning, get_end (self)) - 0.5;
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_again, NULL, NULL);
}

/* ---- Life ---- */

static void
poise_mapping_table_dispose (GObject *object)
{
  PoiseMappingTable *self = POISE_MAPPING_TABLE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_mapping_table_parent_class)->dispose (object);
}

static void
poise_mapping_table_finalize (GObject *object)
{
  PoiseMappingTable *self = POISE_MAPPING_TABLE (object);

  g_clear_pointer (&self->columns, poise_csv_columns_free);
  g_clear_pointer (&self->csv, poise_csv_unref);
  G_OBJECT_CLASS (poise_mapping_table_parent_class)->finalize (object);
}

static void
poise_mapping_table_class_init (PoiseMappingTableClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_mapping_table_dispose;
  G_OBJECT_CLASS (class)->finalize = poise_mapping_table_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (class), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "mappingtable");
}

static void
poise_mapping_table_init (PoiseMappingTable *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_column_view_set_show_column_separators (self->view, TRUE);
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  set_name (GTK_WIDGET (self->view), _ ("First Rows"));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_has_frame (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->view));
  self->across = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scrolled));
  g_signal_connect_object (self->across, "changed", G_CALLBACK (on_width_changed), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

/**
 * poise_mapping_table_set_csv:
 * @csv: the table
 * @mapping: which of its rows names the columns, and what they are for
 */
void
poise_mapping_table_set_csv (PoiseMappingTable *self, PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  g_autoptr (GtkSelectionModel) rows = NULL;

  g_return_if_fail (POISE_IS_MAPPING_TABLE (self) && csv && mapping);

  remove_columns (self);
  g_clear_pointer (&self->columns, poise_csv_columns_free);
  poise_csv_ref (csv);
  g_clear_pointer (&self->csv, poise_csv_unref);
  self->csv = csv;
  self->columns = poise_csv_columns_new (csv, mapping);
  for (guint i = 0; i < self->columns->n_columns; i++)
    add_column (self, i);
  rows = make_rows (self);
  gtk_column_view_set_model (self->view, rows);
  name_titles (self);
}

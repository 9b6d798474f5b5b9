/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small table of texts and numbers. Rows are boxes and cells are labels, with the roles of a table, and one
 * size group per column keeps the cells below each other.
 *
 * A table that is filled anew keeps the rows that it has and changes the texts that differ, so that following an edit
 * costs little and a screen reader that reads the table stays where it is.
 */

#include "gui/balance/poise-number-table.h"

struct _PoiseNumberTable
{
  GtkWidget parent_instance;

  GtkSizeGroup *columns[POISE_NUMBER_TABLE_COLUMNS];
  GtkWidget *next; /* (nullable) while it is filled: the row that is there already */
};

G_DEFINE_TYPE (PoiseNumberTable, poise_number_table, GTK_TYPE_WIDGET)

/* @row: (nullable): the first that goes */
static void
remove_from (GtkWidget *row)
{
  while (row != NULL)
    {
      GtkWidget *after = gtk_widget_get_next_sibling (row);

      gtk_widget_unparent (row);
      row = after;
    }
}

static void
poise_number_table_dispose (GObject *object)
{
  PoiseNumberTable *self = POISE_NUMBER_TABLE (object);

  remove_from (gtk_widget_get_first_child (GTK_WIDGET (self)));
  for (guint i = 0; i < POISE_NUMBER_TABLE_COLUMNS; i++)
    g_clear_object (&self->columns[i]);
  G_OBJECT_CLASS (poise_number_table_parent_class)->dispose (object);
}

static void
poise_number_table_class_init (PoiseNumberTableClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_number_table_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "number-table");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
poise_number_table_init (PoiseNumberTable *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  for (guint i = 0; i < POISE_NUMBER_TABLE_COLUMNS; i++)
    self->columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
}

static GtkWidget *
make_cell (const char *text, guint column, GtkAccessibleRole role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role", role, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0 : 1);
  gtk_widget_set_valign (label, GTK_ALIGN_BASELINE);
  if (column == 0)
    {
      gtk_widget_set_hexpand (label, TRUE);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_width_chars (GTK_LABEL (label), 12); /* most words whole */
    }
  else
    {
      gtk_widget_add_css_class (label, "numeric");
    }
  return label;
}

/* Whether @row is one of this kind with as many cells. */
static gboolean
is_alike (GtkWidget *row, const char *const *cells, const char *css_class)
{
  GtkWidget *label = gtk_widget_get_first_child (row);
  guint i = 0;

  for (; label != NULL && cells[i] != NULL; i++)
    label = gtk_widget_get_next_sibling (label);
  return label == NULL && cells[i] == NULL && gtk_widget_has_css_class (row, css_class);
}

static void
change_row (GtkWidget *row, const char *const *cells)
{
  GtkWidget *label = gtk_widget_get_first_child (row);

  for (guint i = 0; cells[i] != NULL; i++, label = gtk_widget_get_next_sibling (label))
    if (strcmp (gtk_label_get_label (GTK_LABEL (label)), cells[i]) != 0)
      {
        gtk_label_set_label (GTK_LABEL (label), cells[i]);
        gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, cells[i], -1);
      }
}

static void
make_row (PoiseNumberTable *self, const char *const *cells, const char *css_class, GtkAccessibleRole role)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, NULL);

  gtk_widget_add_css_class (row, css_class);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
  for (guint i = 0; cells[i] != NULL; i++)
    {
      GtkAccessibleRole cell_role = i == 0 && role == GTK_ACCESSIBLE_ROLE_CELL ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : role;
      GtkWidget *label;

      g_return_if_fail (i < POISE_NUMBER_TABLE_COLUMNS);

      label = make_cell (cells[i], i, cell_role);
      if (i > 0) /* the first takes what the others leave, and may wrap */
        gtk_size_group_add_widget (self->columns[i], label);
      gtk_box_append (GTK_BOX (row), label);
    }
}

static void
add_row (PoiseNumberTable *self, const char *const *cells, const char *css_class, GtkAccessibleRole role)
{
  if (self->next != NULL && is_alike (self->next, cells, css_class))
    {
      change_row (self->next, cells);
      self->next = gtk_widget_get_next_sibling (self->next);
      return;
    }
  remove_from (self->next);
  self->next = NULL;
  make_row (self, cells, css_class, role);
}

/**
 * poise_number_table_begin:
 * @self: a table; what it had is gone once poise_number_table_end() is called
 * @name: what a screen reader calls it
 * @heads: (array zero-terminated=1): what the columns are called, at most %POISE_NUMBER_TABLE_COLUMNS
 */
void
poise_number_table_begin (PoiseNumberTable *self, const char *name, const char *const *heads)
{
  g_return_if_fail (POISE_IS_NUMBER_TABLE (self));

  self->next = gtk_widget_get_first_child (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  add_row (self, heads, "head", GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
}

/**
 * poise_number_table_add_row:
 * @self: a table that was begun
 * @cells: (array zero-terminated=1): the row's name and its cells, as many as there are heads
 */
void
poise_number_table_add_row (PoiseNumberTable *self, const char *const *cells)
{
  g_return_if_fail (POISE_IS_NUMBER_TABLE (self));

  add_row (self, cells, "body", GTK_ACCESSIBLE_ROLE_CELL);
}

/** poise_number_table_add_sum: like poise_number_table_add_row(), for the row that adds up the others. */
void
poise_number_table_add_sum (PoiseNumberTable *self, const char *const *cells)
{
  g_return_if_fail (POISE_IS_NUMBER_TABLE (self));

  add_row (self, cells, "sum", GTK_ACCESSIBLE_ROLE_CELL);
}

/** poise_number_table_end: says that all rows have been added. */
void
poise_number_table_end (PoiseNumberTable *self)
{
  g_return_if_fail (POISE_IS_NUMBER_TABLE (self));

  remove_from (self->next);
  self->next = NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows for a list of records. They stand before a last row, which adds one, in the same list box; the list
 * box owns them.
 */

#include "gui/details/poise-item-rows.h"

#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseItemRows
{
  GObject parent_instance;

  const PoiseItemList *list;
  GtkWidget *last;          /* the row that they stand before; not owned */
  GPtrArray *rows;          /* of PoiseValueRow, n_fields for each record */
  GPtrArray *records;       /* (nullable) what is shown */
  PoiseDetailsProxy *proxy; /* (nullable) until shown */
};

enum
{
  SIGNAL_MADE,
  SIGNAL_REMOVE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseItemRows, poise_item_rows, G_TYPE_OBJECT)

static gboolean
is_number (const PoiseItemField *field)
{
  return field->kind == POISE_VALUE_NUMBER || field->kind == POISE_VALUE_MINUTES;
}

/* ---- Edits ---- */

static void
on_typed (PoiseValueRow *row, PoiseItemRows *self)
{
  const PoiseItemField *field;
  g_autofree char *part = NULL;
  gpointer record, changed;
  guint position, index;

  if (!g_ptr_array_find (self->rows, row, &position))
    return;
  index = position / self->list->n_fields;
  field = &self->list->fields[position % self->list->n_fields];
  if (index >= poise_list_length (self->records))
    return;
  record = g_ptr_array_index (self->records, index);
  if (is_number (field))
    changed = poise_record_with_number (record, field->member, poise_value_row_get_number (row));
  else
    changed = poise_record_with_text (record, field->member, poise_value_row_get_value (row));
  part = g_strdup_printf ("%s-%u-%u", self->list->type->name, index, field->member);
  poise_details_proxy_put_item (self->proxy, self->list->member, index, changed, part);
  poise_record_unref (changed);
}

static void
on_left (PoiseValueRow *row, PoiseItemRows *self)
{
  if (self->proxy)
    poise_details_proxy_seal (self->proxy);
}

/* After the last one has gone the focus is on what adds another. */
static void
on_remove (GtkButton *button, PoiseItemRows *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), POISE_TYPE_VALUE_ROW);
  gboolean done = FALSE;
  guint position, index;

  if (!g_ptr_array_find (self->rows, row, &position))
    return;
  index = position / self->list->n_fields;
  g_signal_emit (self, signals[SIGNAL_REMOVE], 0, index, &done);
  if (!done)
    poise_details_proxy_put_item (self->proxy, self->list->member, index, NULL, NULL);
  if (!gtk_widget_get_visible (row))
    gtk_widget_child_focus (self->last, GTK_DIR_TAB_FORWARD);
}

/* ---- Rows ---- */

static void
add_remove_button (PoiseItemRows *self, PoiseValueRow *row)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  const char *label = g_dpgettext2 (NULL, "item", self->list->remove);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  poise_value_row_add_suffix (row, button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_remove), self, 0);
}

static void
make_rows (PoiseItemRows *self)
{
  GtkListBox *box = GTK_LIST_BOX (gtk_widget_get_parent (self->last));

  for (guint i = 0; i < self->list->n_fields; i++)
    {
      const PoiseItemField *field = &self->list->fields[i];
      GtkWidget *row = poise_value_row_new (g_dpgettext2 (NULL, "item", field->caption), field->kind);

      if (is_number (field))
        g_object_set (row, "minimum", field->minimum, "maximum", field->maximum, NULL);
      g_signal_connect_object (row, "typed", G_CALLBACK (on_typed), self, 0);
      g_signal_connect_object (row, "left", G_CALLBACK (on_left), self, 0);
      g_signal_emit (self, signals[SIGNAL_MADE], 0, row, i);
      if (i == 0)
        add_remove_button (self, POISE_VALUE_ROW (row));
      gtk_list_box_insert (box, row, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->last)));
      g_ptr_array_add (self->rows, g_object_ref (row));
    }
}

static void
show_record (PoiseItemRows *self, guint index, const char *subject)
{
  gpointer record = g_ptr_array_index (self->records, index);

  for (guint i = 0; i < self->list->n_fields; i++)
    {
      const PoiseItemField *field = &self->list->fields[i];
      PoiseValueRow *row = poise_item_rows_get_row (self, index, i);

      if (is_number (field))
        poise_value_row_show_number (row, subject, poise_record_get_number (record, field->member));
      else
        poise_value_row_show (row, subject, poise_record_get_text (record, field->member));
    }
}

/* ---- Life ---- */

static void
poise_item_rows_dispose (GObject *object)
{
  PoiseItemRows *self = POISE_ITEM_ROWS (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_object (&self->proxy);
  G_OBJECT_CLASS (poise_item_rows_parent_class)->dispose (object);
}

static void
poise_item_rows_class_init (PoiseItemRowsClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_item_rows_dispose;
  signals[SIGNAL_MADE] = g_signal_new ("made", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                       POISE_TYPE_VALUE_ROW, G_TYPE_UINT);
  signals[SIGNAL_REMOVE]
      = g_signal_new ("remove", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL,
                      G_TYPE_BOOLEAN, 1, G_TYPE_UINT);
}

static void
poise_item_rows_init (PoiseItemRows *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * poise_item_rows_new:
 * @list: what the rows are for; stays
 * @last: the row in a list box that they are to stand before; lives as long as the rows
 *
 * Returns: (transfer full): rows for no record yet
 */
PoiseItemRows *
poise_item_rows_new (const PoiseItemList *list, GtkWidget *last)
{
  PoiseItemRows *self = g_object_new (POISE_TYPE_ITEM_ROWS, NULL);

  self->list = list;
  self->last = last;
  return self;
}

/**
 * poise_item_rows_show:
 * @proxy: aimed at what has the list
 * @subject: whose list it is
 * @records: (nullable): the list
 *
 * Shows each of @records.
 */
void
poise_item_rows_show (PoiseItemRows *self, PoiseDetailsProxy *proxy, const char *subject, GPtrArray *records)
{
  guint n = poise_list_length (records);
  g_autofree char *of = g_strdup_printf ("%s, %u", subject, n);

  g_return_if_fail (POISE_IS_ITEM_ROWS (self));

  g_set_object (&self->proxy, proxy);
  if (records)
    g_ptr_array_ref (records);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  self->records = records;
  while (self->rows->len < n * self->list->n_fields)
    make_rows (self);
  for (guint i = 0; i < n; i++)
    show_record (self, i, of);
  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->rows, i), i < n * self->list->n_fields);
}

/** poise_item_rows_get_row: Returns: (transfer none): the entry @field of the record @index, which must be shown */
PoiseValueRow *
poise_item_rows_get_row (PoiseItemRows *self, guint index, guint field)
{
  g_return_val_if_fail (POISE_IS_ITEM_ROWS (self), NULL);
  g_return_val_if_fail (index * self->list->n_fields + field < self->rows->len, NULL);
  return g_ptr_array_index (self->rows, index * self->list->n_fields + field);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row for one record in a list of the plan.
 */

#include "gui/dialogs/poise-course-item.h"

#include "gui/details/poise-term-row.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseCourseItem
{
  AdwExpanderRow parent_instance;

  const PoiseCourseList *list;
  guint index;
  GPtrArray *rows;          /* of GtkWidget, by field; not owned */
  gpointer record;          /* (nullable) what is shown */
  PoiseDetailsProxy *proxy; /* (nullable) until shown */
};

enum
{
  SIGNAL_REMOVE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseCourseItem, poise_course_item, ADW_TYPE_EXPANDER_ROW)

/* ---- Edits ---- */

static const PoiseCourseField *
field_of (PoiseCourseItem *self, gpointer row)
{
  guint index = 0;
  gboolean found = g_ptr_array_find (self->rows, row, &index);

  g_assert (found);
  return &self->list->fields[index];
}

/* @changed: (transfer full) */
static void
put (PoiseCourseItem *self, gpointer changed, const char *part)
{
  poise_details_proxy_put_item (self->proxy, self->list->member, self->index, changed, part);
  poise_record_unref (changed);
}

static void
on_typed (PoiseValueRow *row, PoiseCourseItem *self)
{
  const PoiseCourseField *field = field_of (self, row);
  g_autofree char *part = g_strdup_printf ("%s-%u-%u", self->list->type->name, self->index, field->member);

  if (self->record)
    put (self, poise_record_with_text (self->record, field->member, poise_value_row_get_value (row)), part);
}

static void
on_chosen (gpointer row, int value, PoiseCourseItem *self)
{
  if (self->record)
    put (self, poise_record_with_number (self->record, field_of (self, row)->member, value), NULL);
}

static void
on_left (PoiseCourseItem *self)
{
  if (self->proxy)
    poise_details_proxy_seal (self->proxy);
}

static void
on_remove (PoiseCourseItem *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVE], 0);
}

/* ---- Rows ---- */

static GtkWidget *
make_row (PoiseCourseItem *self, const PoiseCourseField *field)
{
  const char *caption = g_dpgettext2 (NULL, "item", field->caption);
  GtkWidget *row;

  if (!field->offer && !field->terms)
    {
      row = poise_value_row_new (caption, field->kind);
      g_signal_connect_object (row, "typed", G_CALLBACK (on_typed), self, 0);
      g_signal_connect_object (row, "left", G_CALLBACK (on_left), self, G_CONNECT_SWAPPED);
      return row;
    }
  if (field->offer)
    row = g_object_new (POISE_TYPE_TERM_ROW, "terms", field->offer, "title", caption, NULL);
  else
    row = poise_term_set_row_new (caption, field->terms, field->word);
  g_signal_connect_object (row, "chosen", G_CALLBACK (on_chosen), self, 0);
  return row;
}

static void
make_rows (PoiseCourseItem *self)
{
  for (guint i = 0; i < self->list->n_fields; i++)
    {
      GtkWidget *row = make_row (self, &self->list->fields[i]);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
add_remove_button (PoiseCourseItem *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  const char *label = g_dpgettext2 (NULL, "item", self->list->remove);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  adw_expander_row_add_action (ADW_EXPANDER_ROW (self), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_remove), self, G_CONNECT_SWAPPED);
}

static void
show_field (GtkWidget *row, const PoiseCourseField *field, gconstpointer record, const char *subject)
{
  if (field->offer)
    poise_term_row_show (POISE_TERM_ROW (row), poise_record_get_number (record, field->member));
  else if (field->terms)
    poise_term_set_row_show (POISE_TERM_SET_ROW (row), poise_record_get_number (record, field->member));
  else
    poise_value_row_show (POISE_VALUE_ROW (row), subject, poise_record_get_text (record, field->member));
}

/* ---- Life ---- */

static void
poise_course_item_dispose (GObject *object)
{
  PoiseCourseItem *self = POISE_COURSE_ITEM (object);

  g_ptr_array_set_size (self->rows, 0);
  poise_course_item_clear (self);
  G_OBJECT_CLASS (poise_course_item_parent_class)->dispose (object);
}

static void
poise_course_item_finalize (GObject *object)
{
  g_ptr_array_unref (POISE_COURSE_ITEM (object)->rows);
  G_OBJECT_CLASS (poise_course_item_parent_class)->finalize (object);
}

static void
poise_course_item_class_init (PoiseCourseItemClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_course_item_dispose;
  G_OBJECT_CLASS (class)->finalize = poise_course_item_finalize;
  signals[SIGNAL_REMOVE]
      = g_signal_new ("remove", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_course_item_init (PoiseCourseItem *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

/**
 * poise_course_item_new:
 * @list: what the record is in; stays
 * @index: which record of the list it is for
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
poise_course_item_new (const PoiseCourseList *list, guint index)
{
  PoiseCourseItem *self = g_object_new (POISE_TYPE_COURSE_ITEM, NULL);

  self->list = list;
  self->index = index;
  make_rows (self);
  add_remove_button (self);
  return GTK_WIDGET (self);
}

/**
 * poise_course_item_show:
 * @proxy: aimed at the plan
 * @record: what the row is for now
 * @subject: what the list is, so that what was typed for another goes
 *
 * Shows the members of @record; the title and the line below it are for whoever made the row.
 */
void
poise_course_item_show (PoiseCourseItem *self, PoiseDetailsProxy *proxy, gpointer record, const char *subject)
{
  g_return_if_fail (POISE_IS_COURSE_ITEM (self));

  g_set_object (&self->proxy, proxy);
  poise_record_ref (record);
  g_clear_pointer (&self->record, poise_record_unref);
  self->record = record;
  for (guint i = 0; i < self->rows->len; i++)
    show_field (g_ptr_array_index (self->rows, i), &self->list->fields[i], record, subject);
}

/** poise_course_item_clear: Lets go of what it shows, for good: AdwPreferencesWindow of libadwaita 1.2 keeps the rows of its pages. */
void
poise_course_item_clear (PoiseCourseItem *self)
{
  g_return_if_fail (POISE_IS_COURSE_ITEM (self));
  g_clear_pointer (&self->record, poise_record_unref);
  g_clear_object (&self->proxy);
}

/** poise_course_item_get_index: Returns: which record of the list it is for */
guint
poise_course_item_get_index (PoiseCourseItem *self)
{
  g_return_val_if_fail (POISE_IS_COURSE_ITEM (self), 0);
  return self->index;
}

/** poise_course_item_get_row: Returns: (transfer none): the row of one member */
GtkWidget *
poise_course_item_get_row (PoiseCourseItem *self, guint field)
{
  g_return_val_if_fail (POISE_IS_COURSE_ITEM (self), NULL);
  return g_ptr_array_index (self->rows, field);
}

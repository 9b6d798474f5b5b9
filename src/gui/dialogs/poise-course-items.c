/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows for all records in a list of the plan.
 */

#include "gui/dialogs/poise-course-items.h"

struct _PoiseCourseItems
{
  GObject parent_instance;

  const PoiseCourseList *list;
  GtkWidget *last;  /* the row that they stand before; not owned */
  GPtrArray *items; /* of PoiseCourseItem */
  guint n_shown;
};

enum
{
  SIGNAL_MADE,
  SIGNAL_REMOVE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseCourseItems, poise_course_items, G_TYPE_OBJECT)

/* The row is for another record afterwards, which begins folded. */
static void
on_remove (PoiseCourseItem *item, PoiseCourseItems *self)
{
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (item), FALSE);
  g_signal_emit (self, signals[SIGNAL_REMOVE], 0, poise_course_item_get_index (item));
}

/* What comes new later is folded; where the row with the focus goes, the focus goes to what adds another. */
static void
hide_rest (PoiseCourseItems *self, guint n)
{
  gboolean focused = FALSE;

  for (guint i = n; i < self->items->len; i++)
    {
      GtkWidget *item = g_ptr_array_index (self->items, i);

      focused = focused || (gtk_widget_get_state_flags (item) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (item), FALSE);
    }
  if (focused)
    gtk_widget_child_focus (self->last, GTK_DIR_TAB_FORWARD);
  for (guint i = 0; i < self->items->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->items, i), i < n);
}

static void
make_item (PoiseCourseItems *self)
{
  GtkListBox *box = GTK_LIST_BOX (gtk_widget_get_parent (self->last));
  GtkWidget *item = poise_course_item_new (self->list, self->items->len);

  g_signal_connect_object (item, "remove", G_CALLBACK (on_remove), self, 0);
  gtk_list_box_insert (box, item, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->last)));
  g_ptr_array_add (self->items, g_object_ref (item));
  g_signal_emit (self, signals[SIGNAL_MADE], 0, item);
}

static void
poise_course_items_dispose (GObject *object)
{
  PoiseCourseItems *self = POISE_COURSE_ITEMS (object);

  for (guint i = 0; i < self->items->len; i++)
    poise_course_item_clear (g_ptr_array_index (self->items, i));
  g_ptr_array_set_size (self->items, 0);
  G_OBJECT_CLASS (poise_course_items_parent_class)->dispose (object);
}

static void
poise_course_items_finalize (GObject *object)
{
  g_ptr_array_unref (POISE_COURSE_ITEMS (object)->items);
  G_OBJECT_CLASS (poise_course_items_parent_class)->finalize (object);
}

static void
poise_course_items_class_init (PoiseCourseItemsClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_course_items_dispose;
  G_OBJECT_CLASS (class)->finalize = poise_course_items_finalize;
  signals[SIGNAL_MADE] = g_signal_new ("made", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       POISE_TYPE_COURSE_ITEM);
  signals[SIGNAL_REMOVE]
      = g_signal_new ("remove", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
poise_course_items_init (PoiseCourseItems *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * poise_course_items_new:
 * @list: what the rows are for; stays
 * @last: the row in a list box that they are to stand before; lives as long as the rows
 *
 * Returns: (transfer full): rows for no record yet
 */
PoiseCourseItems *
poise_course_items_new (const PoiseCourseList *list, GtkWidget *last)
{
  PoiseCourseItems *self = g_object_new (POISE_TYPE_COURSE_ITEMS, NULL);

  self->list = list;
  self->last = last;
  return self;
}

/**
 * poise_course_items_show:
 * @proxy: aimed at the plan
 * @records: (nullable): the list
 *
 * Shows each of @records. Where their number is another one, what was typed but means nothing goes.
 */
void
poise_course_items_show (PoiseCourseItems *self, PoiseDetailsProxy *proxy, GPtrArray *records)
{
  guint n = poise_list_length (records);
  g_autofree char *subject = g_strdup_printf ("plan, %u", n);

  g_return_if_fail (POISE_IS_COURSE_ITEMS (self));

  while (self->items->len < n)
    make_item (self);
  for (guint i = 0; i < n; i++)
    poise_course_item_show (g_ptr_array_index (self->items, i), proxy, g_ptr_array_index (records, i), subject);
  hide_rest (self, n);
  self->n_shown = n;
}

/** poise_course_items_get_item: Returns: (transfer none): the row for the record @index, which must be shown */
PoiseCourseItem *
poise_course_items_get_item (PoiseCourseItems *self, guint index)
{
  g_return_val_if_fail (POISE_IS_COURSE_ITEMS (self), NULL);
  g_return_val_if_fail (index < self->n_shown, NULL);
  return g_ptr_array_index (self->items, index);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where an import is looked through. The keys for the modes are those of the list of activities.
 */

#include "gui/import/poise-review-page.h"

#include "gui/import/poise-import-items.h"
#include "gui/import/poise-import-row.h"
#include "gui/poise-accelerators.h"
#include "gui/poise-adaptive-bin.h"
#include "poise-config.h"
#include "words/poise-words-review.h"

struct _PoiseReviewPage
{
  GtkWidget parent_instance;

  PoiseImportItems *items; /* (nullable) */
  PoiseRoom room;
  GtkWidget *scroller;
  GtkListView *view;
  GtkWidget *bar;
  GtkCheckButton *only_open;
  GtkLabel *only_open_label;
};

enum
{
  PROP_ROOM = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseReviewPage, poise_review_page, GTK_TYPE_WIDGET)

/* ---- Rows ---- */

static PoiseReviewPage *
page_of (GtkWidget *row)
{
  return POISE_REVIEW_PAGE (gtk_widget_get_ancestor (row, POISE_TYPE_REVIEW_PAGE));
}

static void
on_row_chosen (PoiseImportRow *row, int mode)
{
  poise_import_items_set (page_of (GTK_WIDGET (row))->items, poise_import_row_get_item (row), mode);
}

static void
on_row_reset (PoiseImportRow *row)
{
  poise_import_items_reset_kind (page_of (GTK_WIDGET (row))->items, poise_import_row_get_item (row));
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *row = poise_import_row_new ();

  g_signal_connect (row, "chosen", G_CALLBACK (on_row_chosen), NULL);
  g_signal_connect (row, "reset", G_CALLBACK (on_row_reset), NULL);
  gtk_list_item_set_child (item, row);
}

/* Newer GTK binds rows before they are in the page. */
static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, PoiseReviewPage *self)
{
  PoiseImportRow *row = POISE_IMPORT_ROW (gtk_list_item_get_child (item));

  poise_import_row_set_compact (row, self->room == POISE_ROOM_NARROW);
  poise_import_row_bind (row, gtk_list_item_get_item (item));
}

static void
on_unbind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  poise_import_row_unbind (POISE_IMPORT_ROW (gtk_list_item_get_child (item)));
}

/* (nullable) the row that has the focus, or in which it is */
static PoiseImportRow *
focused_row (PoiseReviewPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  while (focus != NULL && gtk_widget_get_parent (focus) != GTK_WIDGET (self->view))
    focus = gtk_widget_get_parent (focus);
  return focus != NULL ? POISE_IMPORT_ROW (gtk_widget_get_first_child (focus)) : NULL;
}

static void
on_activate (GtkListView *view, guint position, PoiseReviewPage *self)
{
  PoiseImportRow *row = focused_row (self);
  PoiseImportItem *item = row != NULL ? poise_import_row_get_item (row) : NULL;

  if (item != NULL && poise_import_item_get_kind (item) == POISE_IMPORT_ITEM_NOTES)
    poise_import_items_toggle_notes (self->items);
  else if (item != NULL)
    poise_import_row_enter (row);
}

static void
set_mode_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseReviewPage *self = POISE_REVIEW_PAGE (widget);
  PoiseImportRow *row = focused_row (self);

  if (row != NULL && poise_import_row_get_item (row) != NULL)
    poise_import_items_set (self->items, poise_import_row_get_item (row), g_variant_get_int32 (parameter));
}

/* ---- The bar ---- */

static void
update_bar (PoiseReviewPage *self)
{
  PoiseImportReview *review = poise_import_items_get_review (self->items);
  guint n_open = poise_import_review_count_open (review);
  gboolean is_on = gtk_check_button_get_active (self->only_open);
  g_autofree char *label = poise_words_review_only_open (n_open);

  gtk_label_set_label (self->only_open_label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->only_open), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->only_open), n_open > 0 || is_on);
  /* Once there it stays, so that nothing moves under the pointer. */
  if (n_open > 0)
    gtk_widget_set_visible (self->bar, TRUE);
}

static void
on_only_open (PoiseReviewPage *self)
{
  poise_import_items_show_only_open (self->items, gtk_check_button_get_active (self->only_open));
  update_bar (self);
}

/* ---- Life ---- */

static void
set_room (PoiseReviewPage *self, PoiseRoom room)
{
  if (self->room == room)
    return;
  self->room = room;
  for (GtkWidget *item = gtk_widget_get_first_child (GTK_WIDGET (self->view)); item != NULL;
       item = gtk_widget_get_next_sibling (item))
    if (POISE_IS_IMPORT_ROW (gtk_widget_get_first_child (item)))
      poise_import_row_set_compact (POISE_IMPORT_ROW (gtk_widget_get_first_child (item)), room == POISE_ROOM_NARROW);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ROOM]);
}

static void
poise_review_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ROOM:
      g_value_set_int (value, POISE_REVIEW_PAGE (object)->room);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_review_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ROOM:
      set_room (POISE_REVIEW_PAGE (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_review_page_dispose (GObject *object)
{
  PoiseReviewPage *self = POISE_REVIEW_PAGE (object);

  /* Rows ask the page while they go. */
  if (self->view != NULL)
    gtk_list_view_set_model (self->view, NULL);
  self->view = NULL;
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_object (&self->items);
  G_OBJECT_CLASS (poise_review_page_parent_class)->dispose (object);
}

static void
poise_review_page_class_init (PoiseReviewPageClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_review_page_dispose;
  object_class->get_property = poise_review_page_get_property;
  object_class->set_property = poise_review_page_set_property;
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_NARROW,
                                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_install_action (widget_class, "activity.set-mode", "i", set_mode_action);
  poise_accelerators_add_mode_bindings (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-review-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseReviewPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PoiseReviewPage, view);
  gtk_widget_class_bind_template_child (widget_class, PoiseReviewPage, bar);
  gtk_widget_class_bind_template_child (widget_class, PoiseReviewPage, only_open);
  gtk_widget_class_bind_template_child (widget_class, PoiseReviewPage, only_open_label);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
  gtk_widget_class_bind_template_callback (widget_class, on_only_open);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
  gtk_widget_class_bind_template_callback (widget_class, on_unbind);
}

static void
poise_review_page_init (PoiseReviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** poise_review_page_show: @review: what is looked through from now on */
void
poise_review_page_show (PoiseReviewPage *self, PoiseImportReview *review)
{
  g_autoptr (GtkSelectionModel) model = NULL;

  g_return_if_fail (POISE_IS_REVIEW_PAGE (self));

  g_clear_object (&self->items);
  self->items = poise_import_items_new (review);
  g_signal_connect_object (self->items, "changed", G_CALLBACK (update_bar), self, G_CONNECT_SWAPPED);
  model = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (poise_import_items_get_model (self->items))));
  gtk_list_view_set_model (self->view, model);
  gtk_check_button_set_active (self->only_open, FALSE);
  gtk_widget_set_visible (self->bar, FALSE);
  update_bar (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Differences".
 */

#include "gui/compare/poise-compare-list.h"

#include "gui/compare/poise-compare-row.h"
#include "gui/poise-focus.h"
#include "poise-config.h"

struct _PoiseCompareList
{
  AdwBin parent_instance;

  PoiseCompareItems *items;
  gboolean tells_only;

  GtkListView *view;
};

enum
{
  SIGNAL_SHOW,
  SIGNAL_RESTORE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseCompareList, poise_compare_list, ADW_TYPE_BIN)

/* ---- Rows ---- */

static PoiseCompareList *
list_of (GtkWidget *row)
{
  return POISE_COMPARE_LIST (gtk_widget_get_ancestor (row, POISE_TYPE_COMPARE_LIST));
}

static void
on_row_show (GtkWidget *row, PoiseCompareItem *item)
{
  g_signal_emit (list_of (row), signals[SIGNAL_SHOW], 0, item);
}

static void
on_row_restore (GtkWidget *row, PoiseCompareItem *item)
{
  g_signal_emit (list_of (row), signals[SIGNAL_RESTORE], 0, item);
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item, PoiseCompareList *self)
{
  GtkWidget *row = poise_compare_row_new ();

  poise_compare_row_set_tells_only (POISE_COMPARE_ROW (row), self->tells_only);
  g_signal_connect (row, "show-change", G_CALLBACK (on_row_show), NULL);
  g_signal_connect (row, "restore", G_CALLBACK (on_row_restore), NULL);
  gtk_list_item_set_child (item, row);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, PoiseCompareList *self)
{
  PoiseCompareItem *shown = gtk_list_item_get_item (item);

  gtk_list_item_set_activatable (item, !self->tells_only && !poise_compare_item_is_heading (shown));
  poise_compare_row_bind (POISE_COMPARE_ROW (gtk_list_item_get_child (item)), shown);
}

static void
on_unbind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  poise_compare_row_unbind (POISE_COMPARE_ROW (gtk_list_item_get_child (item)));
}

static void
on_activate (GtkListView *view, guint position, PoiseCompareList *self)
{
  g_autoptr (PoiseCompareItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);

  g_signal_emit (self, signals[SIGNAL_SHOW], 0, item);
}

/* ---- Life ---- */

static void
poise_compare_list_finalize (GObject *object)
{
  g_clear_object (&POISE_COMPARE_LIST (object)->items);
  G_OBJECT_CLASS (poise_compare_list_parent_class)->finalize (object);
}

static void
poise_compare_list_class_init (PoiseCompareListClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_compare_list_finalize;
  signals[SIGNAL_SHOW] = g_signal_new ("show-change", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       POISE_TYPE_COMPARE_ITEM);
  signals[SIGNAL_RESTORE] = g_signal_new ("restore", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                          POISE_TYPE_COMPARE_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-compare-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareList, view);
  gtk_widget_class_bind_template_callback (widget_class, on_setup);
  gtk_widget_class_bind_template_callback (widget_class, on_bind);
  gtk_widget_class_bind_template_callback (widget_class, on_unbind);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
}

static void
poise_compare_list_init (PoiseCompareList *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->items = poise_compare_items_new ();
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->items)));
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
}

/** poise_compare_list_tell_only: There is no plan here in which changes could be shown or taken back. Before it is set */
void
poise_compare_list_tell_only (PoiseCompareList *self)
{
  g_return_if_fail (POISE_IS_COMPARE_LIST (self));
  self->tells_only = TRUE;
}

/**
 * poise_compare_list_set:
 * @diff: what differs
 * @can_restore: whether a change can be taken back, where that is possible at all
 */
void
poise_compare_list_set (PoiseCompareList *self, PoiseDiff *diff, gboolean can_restore)
{
  gboolean had_focus = poise_focus_is_in (GTK_WIDGET (self));

  g_return_if_fail (POISE_IS_COMPARE_LIST (self));

  poise_compare_items_set (self->items, diff, can_restore);
  /* The row that had it may be gone. */
  if (had_focus && !poise_focus_is_in (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

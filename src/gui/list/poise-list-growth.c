/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows that the list has so far.
 *
 * What always holds: they are the first of all rows, so that a position here is the same one there, and a change
 * is told as it comes, for the rows that are here. (GtkSliceListModel would tell one of all that stands behind.)
 */

#include "gui/list/poise-list-growth.h"

/* As many as a frame has time for. */
#define ROWS_PER_FRAME 16

/* However many rows there are, the view makes no more widgets than for so many. */
#define MOST_WIDGETS 208

struct _PoiseListGrowth
{
  GObject parent_instance;

  GListModel *rows;
  guint n_rows; /* that are here */
};

static GType
poise_list_growth_get_item_type (GListModel *model)
{
  return g_list_model_get_item_type (POISE_LIST_GROWTH (model)->rows);
}

static guint
poise_list_growth_get_n_items (GListModel *model)
{
  return POISE_LIST_GROWTH (model)->n_rows;
}

static gpointer
poise_list_growth_get_item (GListModel *model, guint position)
{
  PoiseListGrowth *self = POISE_LIST_GROWTH (model);

  return position < self->n_rows ? g_list_model_get_item (self->rows, position) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = poise_list_growth_get_item_type;
  iface->get_n_items = poise_list_growth_get_n_items;
  iface->get_item = poise_list_growth_get_item;
}

G_DEFINE_TYPE_WITH_CODE (PoiseListGrowth, poise_list_growth, G_TYPE_OBJECT,
                         G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

/* What comes right behind the rows that are here is here too if they were all. */
static void
on_items_changed (GListModel *rows, guint position, guint removed, guint added, PoiseListGrowth *self)
{
  gboolean had_all = self->n_rows == g_list_model_get_n_items (rows) - added + removed;

  if (position > self->n_rows || (position == self->n_rows && !had_all))
    return;
  removed = MIN (removed, self->n_rows - position);
  self->n_rows = self->n_rows - removed + added;
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

static void
grow_to (PoiseListGrowth *self, guint n_rows)
{
  guint before = self->n_rows;

  self->n_rows = MIN (n_rows, g_list_model_get_n_items (self->rows));
  if (self->n_rows > before)
    g_list_model_items_changed (G_LIST_MODEL (self), before, 0, self->n_rows - before);
}

static void
poise_list_growth_dispose (GObject *object)
{
  g_clear_object (&POISE_LIST_GROWTH (object)->rows);
  G_OBJECT_CLASS (poise_list_growth_parent_class)->dispose (object);
}

static void
poise_list_growth_class_init (PoiseListGrowthClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_list_growth_dispose;
}

static void
poise_list_growth_init (PoiseListGrowth *self)
{
}

/**
 * poise_list_growth_new:
 * @rows: all rows
 * @n_first: how many of them the first frame can show
 *
 * Returns: (transfer full): a model that begins with those
 */
PoiseListGrowth *
poise_list_growth_new (GListModel *rows, guint n_first)
{
  PoiseListGrowth *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (rows), NULL);

  self = g_object_new (POISE_TYPE_LIST_GROWTH, NULL);
  self->rows = g_object_ref (rows);
  grow_to (self, n_first);
  g_signal_connect_object (rows, "items-changed", G_CALLBACK (on_items_changed), self, 0);
  return self;
}

/* ---- Growing ---- */

typedef struct
{
  GWeakRef growth;
  gboolean painted;
} Follower;

static void
follower_free (gpointer data)
{
  Follower *follower = data;

  g_weak_ref_clear (&follower->growth);
  g_free (follower);
}

/* Called before a frame is painted, so the first time is too early. */
static gboolean
on_frame (GtkWidget *view, GdkFrameClock *clock, gpointer data)
{
  Follower *follower = data;
  g_autoptr (PoiseListGrowth) self = g_weak_ref_get (&follower->growth);
  gboolean painted = follower->painted;

  follower->painted = TRUE;
  if (!self || self->n_rows == g_list_model_get_n_items (self->rows))
    return G_SOURCE_REMOVE;
  if (painted)
    grow_to (self, self->n_rows + ROWS_PER_FRAME < MOST_WIDGETS ? self->n_rows + ROWS_PER_FRAME : G_MAXUINT);
  return G_SOURCE_CONTINUE;
}

/** poise_list_growth_follow_frames: Has more rows with each frame of @view after the next one. */
void
poise_list_growth_follow_frames (PoiseListGrowth *self, GtkWidget *view)
{
  Follower *follower;

  g_return_if_fail (POISE_IS_LIST_GROWTH (self));
  g_return_if_fail (GTK_IS_WIDGET (view));

  follower = g_new0 (Follower, 1);
  g_weak_ref_init (&follower->growth, self);
  gtk_widget_add_tick_callback (view, on_frame, follower, follower_free);
}

/** poise_list_growth_reach: Has all rows from now on unless the one at @position is here already. */
void
poise_list_growth_reach (PoiseListGrowth *self, guint position)
{
  g_return_if_fail (POISE_IS_LIST_GROWTH (self));

  if (position >= self->n_rows)
    grow_to (self, G_MAXUINT);
}

/** poise_list_growth_finish: Has all rows from now on. */
void
poise_list_growth_finish (PoiseListGrowth *self)
{
  g_return_if_fail (POISE_IS_LIST_GROWTH (self));
  grow_to (self, G_MAXUINT);
}

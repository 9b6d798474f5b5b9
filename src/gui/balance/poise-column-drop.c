/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Activities that are dragged over the columns of the rhythm chart.
 *
 * What always holds: while nothing is dragged, or not over a column that takes it, the chart shows the plan as it is.
 */

#include "gui/balance/poise-column-drop.h"

/* How near to an edge the chart scrolls, and how far in each frame, in pixels */
#define EDGE 40
#define SCROLL_STEP 8

struct _PoiseColumnDrop
{
  GObject parent_instance;

  PoiseChartView *view; /* weak */
  PoiseColumnPreview preview;
  gpointer data;
  PoisePicks *picks; /* (nullable) while nothing is dragged */
  int section;       /* where it would go, or -1 */
  int scrolls;       /* -1, 0 or 1: to where */
  guint tick;
};

static guint dropped_signal;

G_DEFINE_TYPE (PoiseColumnDrop, poise_column_drop, G_TYPE_OBJECT)

/* ---- Scrolling at the edges, which GTK does not do during a drag ---- */

static GtkWidget *
find_scroller (PoiseColumnDrop *self)
{
  return gtk_widget_get_ancestor (GTK_WIDGET (self->view), GTK_TYPE_SCROLLED_WINDOW);
}

static gboolean
scroll (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PoiseColumnDrop *self = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (find_scroller (self)));

  if (self->scrolls == 0)
    {
      self->tick = 0;
      return G_SOURCE_REMOVE;
    }
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + self->scrolls * SCROLL_STEP);
  return G_SOURCE_CONTINUE;
}

static void
scroll_near_edges (PoiseColumnDrop *self, double x, double y)
{
  GtkWidget *scroller = find_scroller (self);
  double seen, unused;

  self->scrolls = 0;
  if (!scroller || !gtk_widget_translate_coordinates (GTK_WIDGET (self->view), scroller, x, y, &seen, &unused))
    return;
  self->scrolls = seen < EDGE ? -1 : seen > gtk_widget_get_width (scroller) - EDGE ? 1 : 0;
  if (self->scrolls != 0 && !self->tick)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->view), scroll, self, NULL);
}

/* ---- Over the columns ---- */

static void
restore (PoiseColumnDrop *self)
{
  self->section = -1;
  self->scrolls = 0;
  if (!self->view || !poise_chart_view_get_series (self->view))
    return;
  poise_chart_view_set_drop (self->view, &POISE_CHART_NOTHING);
  poise_chart_view_preview (self->view, NULL);
}

static int
find_section (PoiseColumnDrop *self, double x, double y)
{
  const PoiseChart *chart = poise_chart_view_get_chart (self->view);
  PoiseSeriesPart part;

  return chart && poise_chart_hit (chart, x, y, &part) ? part.group : -1;
}

static void
show_at (PoiseColumnDrop *self, int section)
{
  g_autoptr (PoiseSeries) series = self->preview (self->picks, section, self->data);

  if (!series)
    {
      restore (self);
      return;
    }
  self->section = section;
  poise_chart_view_preview (self->view, series);
  poise_chart_view_set_drop (self->view, &(PoiseSeriesPart) { section, POISE_SERIES_ALL });
}

/* ---- Drag and drop ---- */

static GdkDragAction
on_motion (GtkDropTargetAsync *target, GdkDrop *drop, double x, double y, PoiseColumnDrop *self)
{
  return poise_column_drop_hover (self, x, y) ? GDK_ACTION_MOVE : 0;
}

static gboolean
on_accept (GtkDropTargetAsync *target, GdkDrop *drop, PoiseColumnDrop *self)
{
  return self->picks != NULL;
}

static void
on_leave (GtkDropTargetAsync *target, GdkDrop *drop, PoiseColumnDrop *self)
{
  poise_column_drop_leave (self);
}

static gboolean
on_drop (GtkDropTargetAsync *target, GdkDrop *drop, double x, double y, PoiseColumnDrop *self)
{
  if (!poise_column_drop_let_go (self, x, y))
    return FALSE;
  gdk_drop_finish (drop, GDK_ACTION_MOVE);
  return TRUE;
}

/* ---- Life ---- */

static void
poise_column_drop_finalize (GObject *object)
{
  PoiseColumnDrop *self = POISE_COLUMN_DROP (object);

  if (self->view && self->tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->view), self->tick);
  g_clear_weak_pointer (&self->view);
  g_clear_pointer (&self->picks, poise_picks_free);
  G_OBJECT_CLASS (poise_column_drop_parent_class)->finalize (object);
}

static void
poise_column_drop_class_init (PoiseColumnDropClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_column_drop_finalize;
  dropped_signal = g_signal_new ("dropped", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_UINT);
}

static void
poise_column_drop_init (PoiseColumnDrop *self)
{
  self->section = -1;
}

/**
 * poise_column_drop_new:
 * @view: the rhythm chart
 * @preview: says what it would show
 * @data: for @preview
 *
 * Returns: (transfer full): what takes activities over @view
 */
PoiseColumnDrop *
poise_column_drop_new (PoiseChartView *view, PoiseColumnPreview preview, gpointer data)
{
  PoiseColumnDrop *self = g_object_new (POISE_TYPE_COLUMN_DROP, NULL);
  GtkDropTargetAsync *target = gtk_drop_target_async_new (NULL, GDK_ACTION_MOVE);

  g_set_weak_pointer (&self->view, view);
  self->preview = preview;
  self->data = data;
  g_signal_connect_object (target, "accept", G_CALLBACK (on_accept), self, 0);
  g_signal_connect_object (target, "drag-enter", G_CALLBACK (on_motion), self, 0);
  g_signal_connect_object (target, "drag-motion", G_CALLBACK (on_motion), self, 0);
  g_signal_connect_object (target, "drag-leave", G_CALLBACK (on_leave), self, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (target));
  return self;
}

/** poise_column_drop_begin: @picks are dragged from now on. */
void
poise_column_drop_begin (PoiseColumnDrop *self, const PoisePicks *picks)
{
  g_return_if_fail (POISE_IS_COLUMN_DROP (self));

  poise_column_drop_end (self);
  self->picks = poise_picks_copy (picks);
}

/**
 * poise_column_drop_hover:
 * @x: a point of the chart
 * @y: a point of the chart
 *
 * Shows what would come of letting go there.
 *
 * Returns: whether it can be let go there
 */
gboolean
poise_column_drop_hover (PoiseColumnDrop *self, double x, double y)
{
  int section;

  g_return_val_if_fail (POISE_IS_COLUMN_DROP (self), FALSE);

  if (!self->picks)
    return FALSE;
  scroll_near_edges (self, x, y);
  section = find_section (self, x, y);
  if (section < 0)
    restore (self);
  else if (section != self->section)
    show_at (self, section);
  return self->section >= 0;
}

/** poise_column_drop_let_go: Lets go of what is dragged at a point of the chart. Returns: whether anything takes it */
gboolean
poise_column_drop_let_go (PoiseColumnDrop *self, double x, double y)
{
  gboolean taken = poise_column_drop_hover (self, x, y);
  int section = self->section;

  self->section = -1;
  restore (self);
  if (taken)
    g_signal_emit (self, dropped_signal, 0, self->picks, (guint) section);
  return taken;
}

/** poise_column_drop_leave: What is dragged has left the chart, which shows the plan as it is. */
void
poise_column_drop_leave (PoiseColumnDrop *self)
{
  g_return_if_fail (POISE_IS_COLUMN_DROP (self));

  restore (self);
}

/** poise_column_drop_end: Nothing is dragged any more: it has been let go, or Escape was pressed. */
void
poise_column_drop_end (PoiseColumnDrop *self)
{
  g_return_if_fail (POISE_IS_COLUMN_DROP (self));

  restore (self);
  g_clear_pointer (&self->picks, poise_picks_free);
}

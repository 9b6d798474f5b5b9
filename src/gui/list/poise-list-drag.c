/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dragging rows of the list. One source and one target serve the whole list: rows come and go while it
 * scrolls under the pointer.
 */

#include "gui/list/poise-list-drag.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* How near to an edge the list begins to scroll, and how far it goes at most in a second, in pixels. */
#define EDGE 56
#define FASTEST 1400

struct _PoiseListDrag
{
  GObject parent_instance;

  PoiseActivityList *list; /* weak: the list outlives its drags */
  PoiseWorkspace *workspace;
  GtkEventController *source;
  GtkEventController *target;

  PoisePicks *picks; /* (nullable) while nothing is dragged */
  double x, y;       /* where the pointer is, in the list */
  guint tick;
  gint64 last_frame; /* µs */
};

enum
{
  SIGNAL_DROPPED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseListDrag, poise_list_drag, G_TYPE_OBJECT)

/* ---- Taking ---- */

static char *
drag_label (PoiseListDrag *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  guint n_sections = g_hash_table_size (self->picks->sections);
  guint n_activities = g_hash_table_size (self->picks->activities);
  PoiseSpot spot;

  if (n_sections > 1)
    return g_strdup_printf (ngettext ("%u section", "%u sections", n_sections), n_sections);
  if (n_activities > 1)
    return g_strdup_printf (ngettext ("%u activity", "%u activities", n_activities), n_activities);
  if (!poise_picks_find_first (plan, self->picks, &spot))
    return g_strdup ("");
  return spot.section ? poise_words_section_title (plan, spot.place.section)
                      : g_strdup (poise_plan_get_activity (plan, spot.place)->title);
}

static GdkContentProvider *
on_prepare (GtkDragSource *source, double x, double y, PoiseListDrag *self)
{
  if (!self->list || !poise_workspace_get_can_edit (self->workspace))
    return NULL;
  return poise_list_drag_take (self, x, y) ? gdk_content_provider_new_typed (POISE_TYPE_LIST_DRAG, self) : NULL;
}

static void
on_drag_begin (GtkDragSource *source, GdkDrag *drag, PoiseListDrag *self)
{
  g_autofree char *text = drag_label (self);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_widget_add_css_class (label, "drag-icon");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

static void
on_drag_end (GtkDragSource *source, GdkDrag *drag, gboolean delete_data, PoiseListDrag *self)
{
  g_clear_pointer (&self->picks, poise_picks_free);
}

/* ---- Scrolling at the edges ---- */

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PoiseListDrag *self = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = (now - self->last_frame) / (double) G_USEC_PER_SEC;
  double speed = poise_list_drag_speed (self->y, gtk_widget_get_height (widget));
  PoiseDrop drop;

  self->last_frame = now;
  if (speed != 0)
    {
      poise_activity_list_scroll_by (self->list, speed * MIN (seconds, 0.1));
      poise_list_drag_hover (self, self->x, self->y, &drop);
    }
  return G_SOURCE_CONTINUE;
}

static void
start_scrolling (PoiseListDrag *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->list));

  if (self->tick || !clock)
    return;
  self->last_frame = gdk_frame_clock_get_frame_time (clock);
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->list), on_tick, self, NULL);
}

static void
stop (PoiseListDrag *self)
{
  if (self->tick && self->list)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->list), self->tick);
  self->tick = 0;
  if (self->list)
    poise_activity_list_hide_mark (self->list);
}

/* ---- Letting go ---- */

static GdkDragAction
on_motion (GtkDropTarget *target, double x, double y, PoiseListDrag *self)
{
  PoiseDrop drop;

  if (!self->picks)
    return 0;
  start_scrolling (self);
  return poise_list_drag_hover (self, x, y, &drop) ? GDK_ACTION_MOVE : 0;
}

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, PoiseListDrag *self)
{
  PoiseDrop drop;
  gboolean found;

  /* Rows of another window stay there. */
  if (!self->picks || g_value_get_object (value) != self)
    {
      stop (self);
      return FALSE;
    }
  found = poise_list_drag_hover (self, x, y, &drop);
  stop (self);
  if (found)
    g_signal_emit (self, signals[SIGNAL_DROPPED], 0, self->picks, &drop);
  return found;
}

static void
on_leave (GtkDropTarget *target, PoiseListDrag *self)
{
  stop (self);
}

/* ---- Life ---- */

static void
poise_list_drag_dispose (GObject *object)
{
  PoiseListDrag *self = POISE_LIST_DRAG (object);

  stop (self);
  if (self->list)
    {
      gtk_widget_remove_controller (GTK_WIDGET (self->list), self->source);
      gtk_widget_remove_controller (GTK_WIDGET (self->list), self->target);
    }
  g_clear_weak_pointer (&self->list);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->picks, poise_picks_free);
  G_OBJECT_CLASS (poise_list_drag_parent_class)->dispose (object);
}

static void
poise_list_drag_class_init (PoiseListDragClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_list_drag_dispose;

  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_POINTER);
}

static void
poise_list_drag_init (PoiseListDrag *self)
{
}

/**
 * poise_list_drag_new:
 * @list: whose rows are dragged
 * @workspace: whose plan they are of
 *
 * Returns: (transfer full): what makes them so, for as long as it lives
 */
PoiseListDrag *
poise_list_drag_new (PoiseActivityList *list, PoiseWorkspace *workspace)
{
  PoiseListDrag *self = g_object_new (POISE_TYPE_LIST_DRAG, NULL);

  g_set_weak_pointer (&self->list, list);
  self->workspace = g_object_ref (workspace);

  self->source = GTK_EVENT_CONTROLLER (gtk_drag_source_new ());
  gtk_drag_source_set_actions (GTK_DRAG_SOURCE (self->source), GDK_ACTION_MOVE);
  g_signal_connect_object (self->source, "prepare", G_CALLBACK (on_prepare), self, 0);
  g_signal_connect_object (self->source, "drag-begin", G_CALLBACK (on_drag_begin), self, 0);
  g_signal_connect_object (self->source, "drag-end", G_CALLBACK (on_drag_end), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (list), self->source);

  self->target = GTK_EVENT_CONTROLLER (gtk_drop_target_new (POISE_TYPE_LIST_DRAG, GDK_ACTION_MOVE));
  g_signal_connect_object (self->target, "motion", G_CALLBACK (on_motion), self, 0);
  g_signal_connect_object (self->target, "drop", G_CALLBACK (on_drop), self, 0);
  g_signal_connect_object (self->target, "leave", G_CALLBACK (on_leave), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (list), self->target);
  return self;
}

static void
copy_ids (GHashTable *from, PoisePicks *to, void (*add) (PoisePicks *, const char *))
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    add (to, id);
}

/**
 * poise_list_drag_take:
 * @x: a point of the list
 * @y: a point of the list
 *
 * Returns: (transfer none) (nullable): what is dragged from now on: the row there, with all of its kind that is
 *   selected if it is itself; sections and activities are not dragged together
 */
const PoisePicks *
poise_list_drag_take (PoiseListDrag *self, double x, double y)
{
  const PoisePicks *selected;
  PoiseRow *row;
  const char *id;

  g_return_val_if_fail (POISE_IS_LIST_DRAG (self), NULL);

  g_clear_pointer (&self->picks, poise_picks_free);
  row = poise_activity_list_pick_row (self->list, x, y, NULL);
  if (!row)
    return NULL;
  selected = poise_workspace_get_picks (self->workspace);
  id = poise_row_get_id (row);
  self->picks = poise_picks_new ();
  if (poise_row_is_section (row))
    {
      if (g_hash_table_contains (selected->sections, id))
        copy_ids (selected->sections, self->picks, poise_picks_add_section);
      poise_picks_add_section (self->picks, id);
    }
  else
    {
      if (g_hash_table_contains (selected->activities, id))
        copy_ids (selected->activities, self->picks, poise_picks_add_activity);
      poise_picks_add_activity (self->picks, id);
    }
  return self->picks;
}

/**
 * poise_list_drag_hover:
 * @x: a point of the list
 * @y: a point of the list
 * @drop: (out): where what was taken would go
 *
 * Shows the mark. Below the last row is as good as the lower half of it.
 *
 * Returns: whether it can be let go there
 */
gboolean
poise_list_drag_hover (PoiseListDrag *self, double x, double y, PoiseDrop *drop)
{
  PoisePlan *plan;
  GdkRectangle area = { 0 };
  PoiseSpot under;
  PoiseRow *row;

  g_return_val_if_fail (POISE_IS_LIST_DRAG (self), FALSE);

  self->x = x;
  self->y = y;
  plan = poise_workspace_get_plan (self->workspace);
  if (!self->picks || poise_plan_n_sections (plan) == 0)
    return FALSE;
  row = poise_activity_list_pick_row (self->list, x, y, &area);
  if (row)
    {
      under = (PoiseSpot) { poise_row_is_section (row), poise_row_get_place (row) };
    }
  else
    {
      guint last = poise_plan_n_sections (plan) - 1;
      guint n = poise_section_n_activities (poise_plan_get_section (plan, last));

      under = n > 0 ? (PoiseSpot) { FALSE, { last, n - 1 } } : (PoiseSpot) { TRUE, { last, 0 } };
    }
  *drop = poise_list_find_drop (plan, under, !row || y > area.y + area.height / 2.0,
                                g_hash_table_size (self->picks->sections) > 0);
  /* The lower half of a section that is closed stands for its end. */
  if (drop->sections && row && poise_row_is_section (row) && poise_row_is_closed (row)
      && y > area.y + area.height / 2.0)
    *drop = (PoiseDrop) { TRUE, { under.place.section + 1, 0 }, under, TRUE };
  poise_activity_list_show_mark (self->list, drop);
  return TRUE;
}

/**
 * poise_list_drag_speed:
 * @y: where the pointer is, in pixels from the top of the list
 * @height: of the list
 *
 * Returns: how fast the list scrolls, in pixels a second: negative for up, 0 away from the edges
 */
double
poise_list_drag_speed (double y, double height)
{
  double edge = MIN (EDGE, height / 3);

  if (edge <= 0)
    return 0;
  if (y < edge)
    return -FASTEST * (1 - MAX (y, 0) / edge);
  if (y > height - edge)
    return FASTEST * (1 - MAX (height - y, 0) / edge);
  return 0;
}

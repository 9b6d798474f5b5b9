/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Something dragged over the list. While the list scrolls under a pointer that rests, the mark follows.
 */

#include "gui/list/poise-list-hover.h"

/* How near to an edge the list begins to scroll, and how far it goes at most in a second, in pixels. */
#define EDGE 56
#define FASTEST 1400

struct _PoiseListHover
{
  GObject parent_instance;

  PoiseActivityList *list; /* weak: the list outlives it */
  PoiseWorkspace *workspace;
  double x, y; /* where the pointer is, in the list */
  gboolean sections;
  guint tick;
  gint64 last_frame; /* µs */
};

G_DEFINE_TYPE (PoiseListHover, poise_list_hover, G_TYPE_OBJECT)

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PoiseListHover *self = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = (now - self->last_frame) / (double) G_USEC_PER_SEC;
  double speed = poise_list_hover_speed (self->y, gtk_widget_get_height (widget));
  PoiseDrop drop;

  self->last_frame = now;
  if (speed != 0)
    {
      poise_activity_list_scroll_by (self->list, speed * MIN (seconds, 0.1));
      poise_list_hover_at (self, self->x, self->y, self->sections, &drop);
    }
  return G_SOURCE_CONTINUE;
}

static void
poise_list_hover_dispose (GObject *object)
{
  PoiseListHover *self = POISE_LIST_HOVER (object);

  poise_list_hover_stop (self);
  g_clear_weak_pointer (&self->list);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_list_hover_parent_class)->dispose (object);
}

static void
poise_list_hover_class_init (PoiseListHoverClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_list_hover_dispose;
}

static void
poise_list_hover_init (PoiseListHover *self)
{
}

/**
 * poise_list_hover_new:
 * @list: over which things are dragged
 * @workspace: whose plan it shows
 *
 * Returns: (transfer full): what follows them
 */
PoiseListHover *
poise_list_hover_new (PoiseActivityList *list, PoiseWorkspace *workspace)
{
  PoiseListHover *self = g_object_new (POISE_TYPE_LIST_HOVER, NULL);

  g_set_weak_pointer (&self->list, list);
  self->workspace = g_object_ref (workspace);
  return self;
}

static PoiseSpot
last_spot (const PoisePlan *plan)
{
  guint last = poise_plan_n_sections (plan) - 1;
  guint n = poise_section_n_activities (poise_plan_get_section (plan, last));

  return n > 0 ? (PoiseSpot) { FALSE, { last, n - 1 } } : (PoiseSpot) { TRUE, { last, 0 } };
}

/* What is below the head of a section that is folded: for activities its end, for sections what comes after it. */
static PoiseDrop
drop_on_closed (const PoisePlan *plan, PoiseSpot under, gboolean lower_half, gboolean sections)
{
  guint section = under.place.section;

  if (!sections)
    return (PoiseDrop) {
      FALSE, { section, poise_section_n_activities (poise_plan_get_section (plan, section)) }, under, TRUE
    };
  return (PoiseDrop) { TRUE, { section + (lower_half ? 1 : 0), 0 }, under, lower_half };
}

/**
 * poise_list_hover_at:
 * @x: a point of the list
 * @y: a point of the list
 * @sections: whether sections are dragged
 * @drop: (out): where what is dragged would go
 *
 * Shows the mark. Below the last row is as good as the lower half of it.
 *
 * Returns: whether it can be let go there
 */
gboolean
poise_list_hover_at (PoiseListHover *self, double x, double y, gboolean sections, PoiseDrop *drop)
{
  PoisePlan *plan;
  GdkRectangle area = { 0 };
  gboolean lower_half;
  PoiseSpot under;
  PoiseRow *row;

  g_return_val_if_fail (POISE_IS_LIST_HOVER (self), FALSE);

  self->x = x;
  self->y = y;
  self->sections = sections;
  plan = poise_workspace_get_plan (self->workspace);
  if (!self->list || poise_plan_n_sections (plan) == 0)
    return FALSE;
  row = poise_activity_list_pick_row (self->list, x, y, &area);
  lower_half = !row || y > area.y + area.height / 2.0;
  under = row ? (PoiseSpot) { poise_row_is_section (row), poise_row_get_place (row) } : last_spot (plan);
  if (row && under.section && poise_row_is_closed (row))
    *drop = drop_on_closed (plan, under, lower_half, sections);
  else
    *drop = poise_list_find_drop (plan, under, lower_half, sections);
  poise_activity_list_show_mark (self->list, drop);
  return TRUE;
}

/** poise_list_hover_scroll: From now on the list scrolls while the pointer is near an edge. */
void
poise_list_hover_scroll (PoiseListHover *self)
{
  GdkFrameClock *clock;

  g_return_if_fail (POISE_IS_LIST_HOVER (self));

  clock = self->list ? gtk_widget_get_frame_clock (GTK_WIDGET (self->list)) : NULL;
  if (self->tick || !clock)
    return;
  self->last_frame = gdk_frame_clock_get_frame_time (clock);
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->list), on_tick, self, NULL);
}

/** poise_list_hover_stop: Nothing is dragged over the list any more. */
void
poise_list_hover_stop (PoiseListHover *self)
{
  g_return_if_fail (POISE_IS_LIST_HOVER (self));

  if (self->tick && self->list)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->list), self->tick);
  self->tick = 0;
  if (self->list)
    poise_activity_list_hide_mark (self->list);
}

/**
 * poise_list_hover_speed:
 * @y: where the pointer is, in pixels from the top of the list
 * @height: of the list
 *
 * Returns: how fast the list scrolls, in pixels a second: negative for up, 0 away from the edges
 */
double
poise_list_hover_speed (double y, double height)
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

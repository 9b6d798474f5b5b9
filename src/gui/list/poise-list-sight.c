/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where in the list one is. GTK 4.8 can scroll a list to a position and no further, so everything else goes by the
 * widgets of the rows, which only those near to sight have.
 */

#include "gui/list/poise-list-sight.h"

#include "gui/list/poise-list-items.h"

/* One row by id: what it is called, and where its upper edge is in the scroller, in pixels. */
typedef struct
{
  char *id; /* (nullable) for none */
  char *section_id;
  gboolean section;
  double y;
} Anchor;

struct _PoiseListSight
{
  GtkScrolledWindow *scroller;
  GtkListView *view;
  PoiseListSelection *selection; /* (nullable) */
  Anchor aim;                    /* the row to bring into sight, and to focus next */
};

struct _PoiseListPosition
{
  PoisePicks *picks;
  Anchor focus;
  GArray *anchors; /* of the rows in sight, from above */
};

static void
clear_anchor (gpointer data)
{
  Anchor *anchor = data;

  g_clear_pointer (&anchor->id, g_free);
  g_clear_pointer (&anchor->section_id, g_free);
}

static Anchor
make_anchor (PoiseRow *row, double y)
{
  return (Anchor) { g_strdup (poise_row_get_id (row)), g_strdup (poise_row_get_section (row)->id),
                    poise_row_is_section (row), y };
}

/** poise_list_sight_new: Returns: (transfer full): of @view in @scroller, which both outlive it */
PoiseListSight *
poise_list_sight_new (GtkScrolledWindow *scroller, GtkListView *view)
{
  PoiseListSight *sight = g_new0 (PoiseListSight, 1);

  sight->scroller = scroller;
  sight->view = view;
  return sight;
}

/** poise_list_sight_free: @sight: (nullable) */
void
poise_list_sight_free (PoiseListSight *sight)
{
  if (!sight)
    return;
  clear_anchor (&sight->aim);
  g_free (sight);
}

/** poise_list_sight_set_selection: @selection: (nullable): what the view shows now */
void
poise_list_sight_set_selection (PoiseListSight *sight, PoiseListSelection *selection)
{
  sight->selection = selection;
}

/* ---- Bringing into sight ---- */

/* (nullable) the list item of a row in the view, which has been laid out; scrolls to it where it is too far off to
 * have one, or just out of sight: then it has one which has no place. */
static GtkWidget *
reach_item (PoiseListSight *sight, const char *id, gboolean section)
{
  GtkWidget *item;
  guint position;

  if (!id)
    return NULL;
  item = poise_list_items_find (sight->view, id, section);
  if (item && gtk_widget_get_child_visible (item))
    return item;
  if (!poise_rows_find (poise_list_selection_get_rows (sight->selection), id, section, &position))
    return NULL;
  poise_list_growth_reach (poise_list_selection_get_growth (sight->selection), position);
  gtk_widget_activate_action (GTK_WIDGET (sight->view), "list.scroll-to-item", "u", position);
  poise_list_items_lay_out (GTK_WIDGET (sight->view));
  return poise_list_items_find (sight->view, id, section);
}

/* @y: (out): where its upper edge is. Returns: whether some of it is in sight; or, if @whole, all of it */
static gboolean
is_in_sight (PoiseListSight *sight, GtkWidget *item, gboolean whole, double *y)
{
  double page = gtk_adjustment_get_page_size (gtk_scrolled_window_get_vadjustment (sight->scroller));
  graphene_rect_t bounds;
  double bottom;

  if (!gtk_widget_get_child_visible (item)
      || !gtk_widget_compute_bounds (item, GTK_WIDGET (sight->scroller), &bounds) || bounds.size.height <= 0)
    return FALSE;
  *y = bounds.origin.y;
  bottom = bounds.origin.y + bounds.size.height;
  return whole ? *y >= 0 && bottom <= page : bottom > 0 && *y < page;
}

static PoiseRow *
row_of (GtkWidget *item)
{
  GtkWidget *child = gtk_widget_get_first_child (item);

  return POISE_IS_LIST_ROW (child) ? poise_list_row_get_row (POISE_LIST_ROW (child)) : NULL;
}

/* (transfer none) (nullable) the first row in sight that is among @picks */
static PoiseRow *
find_in_sight (PoiseListSight *sight, const PoisePicks *picks)
{
  double y;

  for (GtkWidget *item = gtk_widget_get_first_child (GTK_WIDGET (sight->view)); item;
       item = gtk_widget_get_next_sibling (item))
    {
      PoiseRow *row = row_of (item);

      if (row && poise_row_is_picked (row, picks) && is_in_sight (sight, item, TRUE, &y))
        return row;
    }
  return NULL;
}

/* (transfer full) (nullable) */
static PoiseRow *
find_first (PoiseListSight *sight, const PoisePicks *picks)
{
  PoiseRows *rows = poise_list_selection_get_rows (sight->selection);
  g_autoptr (GArray) positions = poise_rows_find_picks (rows, picks);

  return positions->len > 0 ? g_list_model_get_item (G_LIST_MODEL (rows), g_array_index (positions, guint, 0)) : NULL;
}

static void
set_aim (PoiseListSight *sight, PoiseRow *row)
{
  Anchor aim = make_anchor (row, 0);

  clear_anchor (&sight->aim);
  sight->aim = aim;
}

/**
 * poise_list_sight_aim:
 * @picks: what is selected
 *
 * Brings one row of it into sight, no further than needed; where one of several is there already, nothing moves. The
 * next poise_list_sight_focus() is for that row: the one that has the focus already, else the first in sight, else
 * the first of all.
 */
void
poise_list_sight_aim (PoiseListSight *sight, const PoisePicks *picks)
{
  PoiseListRow *focused = poise_list_items_focused (sight->view);
  PoiseRow *row = focused ? poise_list_row_get_row (focused) : NULL;
  PoiseRow *seen;
  g_autoptr (PoiseRow) first = NULL;
  GtkWidget *item;
  gboolean laid_out;
  double y;

  if (!sight->selection)
    return;
  laid_out = poise_list_items_lay_out (GTK_WIDGET (sight->view));
  seen = laid_out ? find_in_sight (sight, picks) : NULL;
  if (!row || !poise_row_is_picked (row, picks))
    row = seen;
  if (!row)
    row = first = find_first (sight, picks);
  if (!row)
    return;
  set_aim (sight, row);
  item = laid_out ? reach_item (sight, sight->aim.id, sight->aim.section) : NULL;
  if (!item)
    return;
  if (g_hash_table_size (picks->sections) + g_hash_table_size (picks->activities) == 1
      || !is_in_sight (sight, item, TRUE, &y))
    poise_list_items_reveal (sight->scroller, item);
}

/** poise_list_sight_focus: Puts the focus on the row that was aimed at; where it is gone, on the one that had it. */
void
poise_list_sight_focus (PoiseListSight *sight)
{
  GtkWidget *item = sight->aim.id ? poise_list_items_find (sight->view, sight->aim.id, sight->aim.section) : NULL;

  gtk_widget_grab_focus (item ? item : GTK_WIDGET (sight->view));
}

/** poise_list_sight_scroll_to_top: Shows the first rows. */
void
poise_list_sight_scroll_to_top (PoiseListSight *sight)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (sight->scroller), 0);
}

/* ---- Positions ---- */

/** poise_list_sight_get_position: Returns: (transfer full): where one is: what is selected, focused, in sight */
PoiseListPosition *
poise_list_sight_get_position (PoiseListSight *sight)
{
  PoiseListPosition *position = g_new0 (PoiseListPosition, 1);
  PoiseListRow *focused = poise_list_items_focused (sight->view);

  position->picks = sight->selection ? poise_picks_copy (poise_list_selection_get_rows_picked (sight->selection))
                                     : poise_picks_new ();
  position->anchors = g_array_new (FALSE, FALSE, sizeof (Anchor));
  g_array_set_clear_func (position->anchors, clear_anchor);
  if (focused && poise_list_row_get_row (focused))
    position->focus = make_anchor (poise_list_row_get_row (focused), 0);
  for (GtkWidget *item = gtk_widget_get_first_child (GTK_WIDGET (sight->view)); item;
       item = gtk_widget_get_next_sibling (item))
    {
      PoiseRow *row = row_of (item);
      double y;

      if (row && is_in_sight (sight, item, FALSE, &y))
        {
          Anchor anchor = make_anchor (row, y);

          g_array_append_val (position->anchors, anchor);
        }
    }
  return position;
}

/* Twice, since rows that come into sight on the way turn out to be higher or lower than was thought. */
static void
put_item_at (PoiseListSight *sight, const Anchor *anchor, gboolean section)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (sight->scroller);

  for (guint round = 0; round < 2; round++)
    {
      GtkWidget *item = NULL;
      graphene_rect_t bounds;

      if (poise_list_items_lay_out (GTK_WIDGET (sight->view)))
        item = reach_item (sight, section ? anchor->section_id : anchor->id, section || anchor->section);
      if (!item || !gtk_widget_compute_bounds (item, GTK_WIDGET (sight->scroller), &bounds)
          || ABS (bounds.origin.y - anchor->y) < 1)
        return;
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + bounds.origin.y - anchor->y);
    }
}

static gboolean
is_shown (PoiseListSight *sight, const char *id, gboolean section)
{
  return poise_rows_find (poise_list_selection_get_rows (sight->selection), id, section, NULL);
}

/** poise_list_sight_scroll_to: Scrolls until the first row that was in sight at @position and is still shown is where
 * it was; in its place, its section. */
void
poise_list_sight_scroll_to (PoiseListSight *sight, const PoiseListPosition *position)
{
  if (!sight->selection)
    return;
  for (guint i = 0; i < position->anchors->len; i++)
    {
      const Anchor *anchor = &g_array_index (position->anchors, Anchor, i);

      if (is_shown (sight, anchor->id, anchor->section))
        {
          put_item_at (sight, anchor, FALSE);
          return;
        }
    }
  if (position->anchors->len > 0)
    put_item_at (sight, &g_array_index (position->anchors, Anchor, 0), TRUE);
}

/** poise_list_sight_focus_as: Puts the focus on the row that had it at @position; in its place, on its section's. */
void
poise_list_sight_focus_as (PoiseListSight *sight, const PoiseListPosition *position)
{
  const Anchor *focus = &position->focus;
  PoiseListRow *focused = poise_list_items_focused (sight->view);
  PoiseRow *row = focused ? poise_list_row_get_row (focused) : NULL;
  GtkWidget *item;

  if (!focus->id || !sight->selection)
    return;
  if (row && poise_row_is_section (row) == focus->section && g_strcmp0 (poise_row_get_id (row), focus->id) == 0)
    return;
  poise_list_items_lay_out (GTK_WIDGET (sight->view));
  item = poise_list_items_find (sight->view, focus->id, focus->section);
  if (!item && focus->section_id && !is_shown (sight, focus->id, focus->section))
    item = poise_list_items_find (sight->view, focus->section_id, TRUE);
  gtk_widget_grab_focus (item ? item : GTK_WIDGET (sight->view));
}

/** poise_list_position_free: @position: (nullable) */
void
poise_list_position_free (PoiseListPosition *position)
{
  if (!position)
    return;
  poise_picks_free (position->picks);
  clear_anchor (&position->focus);
  g_array_unref (position->anchors);
  g_free (position);
}

/** poise_list_position_get_picks: Returns: (transfer none): the rows that were selected, each standing for itself */
const PoisePicks *
poise_list_position_get_picks (const PoiseListPosition *position)
{
  return position->picks;
}

/** poise_list_position_has_focus: Returns: whether a row had the focus */
gboolean
poise_list_position_has_focus (const PoiseListPosition *position)
{
  return position->focus.id != NULL;
}

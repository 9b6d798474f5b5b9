/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dragging rows of the list. One source and one target serve the whole list: rows come and go while it
 * scrolls under the pointer.
 */

#include "gui/list/poise-list-drag.h"

#include "core/poise-fragment.h"
#include "gui/clipboard/poise-fragment-content.h"
#include "gui/clipboard/poise-fragment-reader.h"
#include "gui/list/poise-list-hover.h"
#include "poise-config.h"
#include "words/poise-words-counts.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseListDrag
{
  GObject parent_instance;

  PoiseActivityList *list; /* weak: the list outlives its drags */
  PoiseWorkspace *workspace;
  PoiseListHover *hover;
  GtkEventController *source;
  GtkEventController *target;
  GCancellable *reading; /* (nullable) while what was dropped is on its way */

  PoisePicks *picks; /* (nullable) while nothing of this list is dragged */
};

enum
{
  SIGNAL_MOVED,
  SIGNAL_RECEIVED,
  SIGNAL_FAILED,
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
    return poise_words_count_sections (n_sections);
  if (n_activities > 1)
    return poise_words_count_activities (n_activities);
  if (!poise_picks_find_first (plan, self->picks, &spot))
    return g_strdup ("");
  return spot.section ? poise_words_section_title (plan, spot.place.section)
                      : g_strdup (poise_plan_get_activity (plan, spot.place)->title);
}

/* A plan that cannot be changed can be copied from all the same. */
static GdkContentProvider *
on_prepare (GtkDragSource *source, double x, double y, PoiseListDrag *self)
{
  const PoisePicks *picks = self->list ? poise_list_drag_take (self, x, y) : NULL;
  g_autoptr (PoisePlan) fragment = NULL;

  if (!picks)
    return NULL;
  gtk_drag_source_set_actions (source, poise_workspace_get_can_edit (self->workspace)
                                           ? GDK_ACTION_MOVE | GDK_ACTION_COPY
                                           : GDK_ACTION_COPY);
  fragment = poise_fragment_new (poise_workspace_get_plan (self->workspace), picks);
  return poise_fragment_content_new (fragment);
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

/* Also after Escape. */
static void
on_drag_end (GtkDragSource *source, GdkDrag *drag, gboolean delete_data, PoiseListDrag *self)
{
  poise_list_hover_stop (self->hover);
  g_clear_pointer (&self->picks, poise_picks_free);
}

/* ---- Over the list ---- */

/* Whether what is over the list came from it. */
static gboolean
is_own (PoiseListDrag *self, GdkDrop *drop)
{
  return self->picks && gdk_drop_get_drag (drop)
         && gdk_drop_get_drag (drop) == gtk_drag_source_get_drag (GTK_DRAG_SOURCE (self->source));
}

/* The own rows move, unless a key asks for copies; what comes from elsewhere is copied. */
static GdkDragAction
find_action (PoiseListDrag *self, GdkDrop *drop)
{
  GdkDragAction offered = gdk_drop_get_actions (drop);

  if (!poise_workspace_get_can_edit (self->workspace))
    return 0;
  if (is_own (self, drop) && (offered & GDK_ACTION_MOVE))
    return GDK_ACTION_MOVE;
  return offered & GDK_ACTION_COPY;
}

/* Whether only sections are dragged, as far as it is known before the drop. */
static gboolean
drags_sections (PoiseListDrag *self, GdkDrop *drop)
{
  GdkDrag *drag = gdk_drop_get_drag (drop);
  GdkContentProvider *content = drag ? gdk_drag_get_content (drag) : NULL;
  PoisePlan *fragment;

  if (!POISE_IS_FRAGMENT_CONTENT (content))
    return FALSE;
  fragment = poise_fragment_content_get_fragment (POISE_FRAGMENT_CONTENT (content));
  for (guint i = 0; i < poise_plan_n_sections (fragment); i++)
    if (poise_fragment_get_kind (poise_plan_get_section (fragment, i)) == POISE_FRAGMENT_ACTIVITIES)
      return FALSE;
  return TRUE;
}

static gboolean
on_accept (GtkDropTargetAsync *target, GdkDrop *drop, PoiseListDrag *self)
{
  return poise_workspace_get_can_edit (self->workspace)
         && poise_fragment_reader_accepts (gdk_drop_get_formats (drop));
}

static GdkDragAction
on_motion (GtkDropTargetAsync *target, GdkDrop *drop, double x, double y, PoiseListDrag *self)
{
  PoiseDrop where;

  poise_list_hover_scroll (self->hover);
  return poise_list_hover_at (self->hover, x, y, drags_sections (self, drop), &where) ? find_action (self, drop) : 0;
}

static void
on_leave (GtkDropTargetAsync *target, GdkDrop *drop, PoiseListDrag *self)
{
  poise_list_hover_stop (self->hover);
}

/* ---- Letting go ---- */

/* What was dropped, until it has been read. */
typedef struct
{
  PoiseListDrag *drag;
  GdkDrop *drop;
  PoiseDrop where;
} Arrival;

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Arrival *arrival = data;
  g_autoptr (PoiseListDrag) self = arrival->drag;
  g_autoptr (GdkDrop) drop = arrival->drop;
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) fragment = poise_fragment_reader_read_finish (result, &error);

  gdk_drop_finish (drop, fragment ? GDK_ACTION_COPY : 0);
  if (fragment && self->list)
    g_signal_emit (self, signals[SIGNAL_RECEIVED], 0, fragment, &arrival->where);
  else if (error && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
read_drop (PoiseListDrag *self, GdkDrop *drop, PoiseDrop where)
{
  Arrival *arrival = g_new (Arrival, 1);

  *arrival = (Arrival) { g_object_ref (self), g_object_ref (drop), where };
  poise_fragment_reader_read_drop_async (drop, self->reading, on_read, arrival);
}

static gboolean
on_drop (GtkDropTargetAsync *target, GdkDrop *drop, double x, double y, PoiseListDrag *self)
{
  PoiseDrop where;
  GdkDragAction action = find_action (self, drop);
  gboolean found = poise_list_hover_at (self->hover, x, y, drags_sections (self, drop), &where);

  poise_list_hover_stop (self->hover);
  if (!found || action == 0)
    return FALSE;
  if (action == GDK_ACTION_MOVE)
    {
      g_signal_emit (self, signals[SIGNAL_MOVED], 0, self->picks, &where);
      gdk_drop_finish (drop, GDK_ACTION_MOVE);
    }
  else
    {
      read_drop (self, drop, where);
    }
  return TRUE;
}

/* ---- Life ---- */

static void
poise_list_drag_dispose (GObject *object)
{
  PoiseListDrag *self = POISE_LIST_DRAG (object);

  if (self->reading)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  if (self->list)
    {
      gtk_widget_remove_controller (GTK_WIDGET (self->list), self->source);
      gtk_widget_remove_controller (GTK_WIDGET (self->list), self->target);
    }
  g_clear_object (&self->hover);
  g_clear_weak_pointer (&self->list);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->picks, poise_picks_free);
  G_OBJECT_CLASS (poise_list_drag_parent_class)->dispose (object);
}

static void
poise_list_drag_class_init (PoiseListDragClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_list_drag_dispose;

  signals[SIGNAL_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                        G_TYPE_POINTER, G_TYPE_POINTER);
  signals[SIGNAL_RECEIVED] = g_signal_new ("received", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                           G_TYPE_POINTER, G_TYPE_POINTER);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                         G_TYPE_STRING);
}

static void
poise_list_drag_init (PoiseListDrag *self)
{
  self->reading = g_cancellable_new ();
}

static void
add_source (PoiseListDrag *self)
{
  self->source = GTK_EVENT_CONTROLLER (gtk_drag_source_new ());
  g_signal_connect_object (self->source, "prepare", G_CALLBACK (on_prepare), self, 0);
  g_signal_connect_object (self->source, "drag-begin", G_CALLBACK (on_drag_begin), self, 0);
  g_signal_connect_object (self->source, "drag-end", G_CALLBACK (on_drag_end), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->list), self->source);
}

static void
add_target (PoiseListDrag *self)
{
  GtkDropTargetAsync *target = gtk_drop_target_async_new (NULL, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  self->target = GTK_EVENT_CONTROLLER (target);
  g_signal_connect_object (target, "accept", G_CALLBACK (on_accept), self, 0);
  g_signal_connect_object (target, "drag-enter", G_CALLBACK (on_motion), self, 0);
  g_signal_connect_object (target, "drag-motion", G_CALLBACK (on_motion), self, 0);
  g_signal_connect_object (target, "drag-leave", G_CALLBACK (on_leave), self, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->list), self->target);
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
  self->hover = poise_list_hover_new (list, workspace);
  add_source (self);
  add_target (self);
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
 * Shows the mark.
 *
 * Returns: whether it can be let go there
 */
gboolean
poise_list_drag_hover (PoiseListDrag *self, double x, double y, PoiseDrop *drop)
{
  g_return_val_if_fail (POISE_IS_LIST_DRAG (self), FALSE);

  return self->picks
         && poise_list_hover_at (self->hover, x, y, g_hash_table_size (self->picks->sections) > 0, drop);
}

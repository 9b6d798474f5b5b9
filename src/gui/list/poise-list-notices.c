/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the list tells in passing.
 *
 * What always holds: the button of a toast takes back the step that the toast tells of, no other.
 */

#include "gui/list/poise-list-notices.h"

#include "gui/poise-announce.h"
#include "poise-config.h"
#include "words/poise-words-format.h"

#include <glib/gi18n.h>

/* How long a toast takes to come or to go, in milliseconds, and a little: one that is dismissed before is freed while it
 * is still being moved (libadwaita 1.2). What moves it counts by frames, which come late on a busy computer; so this is
 * counted by frames too, and some more are waited for. */
#define MOVING 600
#define FRAMES_AFTER 3

struct _PoiseListNotices
{
  GObject parent_instance;

  AdwToastOverlay *overlay; /* weak: the overlay outlives it */
  AdwToast *deleted;        /* (nullable) weak: the overlay owns it while it shows */
  GPtrArray *leaving;       /* (element-type AdwToast): what is to go, in the order in which it was told */
  GListModel *shown;        /* what is in the overlay, toasts among it */
  guint tick;               /* while something is to go */
  gint64 since;             /* µs, of the frame clock: since when nothing has come or gone; 0 before the first frame */
  guint n_frames_after;
};

G_DEFINE_TYPE (PoiseListNotices, poise_list_notices, G_TYPE_OBJECT)

static void
poise_list_notices_dispose (GObject *object)
{
  PoiseListNotices *self = POISE_LIST_NOTICES (object);

  if (self->tick && self->overlay)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->overlay), self->tick);
  self->tick = 0;
  g_clear_pointer (&self->leaving, g_ptr_array_unref);
  g_clear_object (&self->shown);
  g_clear_weak_pointer (&self->deleted);
  g_clear_weak_pointer (&self->overlay);
  G_OBJECT_CLASS (poise_list_notices_parent_class)->dispose (object);
}

static void
poise_list_notices_class_init (PoiseListNoticesClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_list_notices_dispose;
}

static void
poise_list_notices_init (PoiseListNotices *self)
{
  self->leaving = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
on_moved (PoiseListNotices *self)
{
  self->since = 0;
  self->n_frames_after = 0;
}

/** poise_list_notices_new: @overlay: where it is told. Returns: (transfer full): what tells it */
PoiseListNotices *
poise_list_notices_new (AdwToastOverlay *overlay)
{
  PoiseListNotices *self = g_object_new (POISE_TYPE_LIST_NOTICES, NULL);

  g_set_weak_pointer (&self->overlay, overlay);
  self->shown = gtk_widget_observe_children (GTK_WIDGET (overlay));
  g_signal_connect_object (self->shown, "items-changed", G_CALLBACK (on_moved), self, G_CONNECT_SWAPPED);
  return self;
}

static char *
count_picks (const PoisePicks *picks)
{
  guint n_sections = g_hash_table_size (picks->sections);
  guint n_activities = g_hash_table_size (picks->activities);

  if (n_sections == 0)
    return poise_words_format_count (ngettext ("{count} activity deleted", "{count} activities deleted", n_activities),
                                     n_activities);
  return poise_words_format_count (ngettext ("{count} section deleted", "{count} sections deleted", n_sections), n_sections);
}

/**
 * poise_list_notices_tell_deleted:
 * @picks: what has just gone
 *
 * The rows have gone from the list, which a screen reader hears of by the focus; the toast adds the way back.
 */
void
poise_list_notices_tell_deleted (PoiseListNotices *self, const PoisePicks *picks)
{
  g_autofree char *title = NULL;
  AdwToast *toast;

  g_return_if_fail (POISE_IS_LIST_NOTICES (self));

  title = count_picks (picks);
  toast = adw_toast_new (title);
  /* Translators: a button: brings back what was deleted */
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  g_set_weak_pointer (&self->deleted, toast);
  poise_announce_toast (self->overlay, toast);
}

/** poise_list_notices_tell_failure: @message: a sentence that says what could not be done, and why */
void
poise_list_notices_tell_failure (PoiseListNotices *self, const char *message)
{
  g_autofree char *title = g_markup_escape_text (message, -1);

  g_return_if_fail (POISE_IS_LIST_NOTICES (self));

  poise_announce_toast (self->overlay, adw_toast_new (title));
}

static gboolean on_frame (GtkWidget *overlay, GdkFrameClock *clock, gpointer data);

static void
wait_for_frames (PoiseListNotices *self)
{
  if (!self->tick && self->overlay && self->leaving->len > 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->overlay), on_frame, self, NULL);
}

/* Those that wait for their turn first: where one goes that is shown, the next comes at once. */
static void
dismiss_all (PoiseListNotices *self)
{
  while (self->leaving->len > 0)
    {
      g_autoptr (AdwToast) toast = g_ptr_array_steal_index (self->leaving, self->leaving->len - 1);

      adw_toast_dismiss (toast);
    }
}

/* Unless something has come or gone since the last frame */
static gboolean
on_idle (gpointer data)
{
  PoiseListNotices *self = data;

  if (!self->leaving)
    return G_SOURCE_REMOVE;
  if (self->since != 0)
    dismiss_all (self);
  wait_for_frames (self);
  return G_SOURCE_REMOVE;
}

/* Not within a frame, which moves toasts */
static gboolean
on_frame (GtkWidget *overlay, GdkFrameClock *clock, gpointer data)
{
  PoiseListNotices *self = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  if (self->since == 0)
    self->since = now;
  if (now - self->since >= MOVING * G_TIME_SPAN_MILLISECOND)
    self->n_frames_after++;
  if (self->n_frames_after < FRAMES_AFTER)
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  g_idle_add_full (G_PRIORITY_DEFAULT, on_idle, g_object_ref (self), g_object_unref);
  return G_SOURCE_REMOVE;
}

/** poise_list_notices_forget_deleted: The last step is another one now, so there is no way back from the deletion here. */
void
poise_list_notices_forget_deleted (PoiseListNotices *self)
{
  g_return_if_fail (POISE_IS_LIST_NOTICES (self));

  if (!self->deleted)
    return;
  adw_toast_set_button_label (self->deleted, NULL);
  g_ptr_array_add (self->leaving, g_object_ref (self->deleted));
  g_clear_weak_pointer (&self->deleted);
  on_moved (self);
  wait_for_frames (self);
}

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

/* How long a toast takes to come, in milliseconds, and a little: one that is dismissed before is freed while it is
 * still being moved (libadwaita 1.2). What moves it counts by frames, which come late on a busy computer; so this is
 * counted by frames too, and some more are waited for. */
#define COMING 600
#define FRAMES_AFTER 3

struct _PoiseListNotices
{
  GObject parent_instance;

  AdwToastOverlay *overlay; /* weak: the overlay outlives it */
  AdwToast *deleted;        /* (nullable) weak: the overlay owns it while it shows */
};

G_DEFINE_TYPE (PoiseListNotices, poise_list_notices, G_TYPE_OBJECT)

static void
poise_list_notices_dispose (GObject *object)
{
  PoiseListNotices *self = POISE_LIST_NOTICES (object);

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
}

/** poise_list_notices_new: @overlay: where it is told. Returns: (transfer full): what tells it */
PoiseListNotices *
poise_list_notices_new (AdwToastOverlay *overlay)
{
  PoiseListNotices *self = g_object_new (POISE_TYPE_LIST_NOTICES, NULL);

  g_set_weak_pointer (&self->overlay, overlay);
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

/* A toast that is on its way out as soon as it has come */
typedef struct
{
  AdwToast *toast;
  gint64 since; /* µs, of the frame clock: the first frame */
  guint n_frames_after;
} Leaving;

static void
leaving_free (gpointer data)
{
  Leaving *leaving = data;

  g_object_unref (leaving->toast);
  g_free (leaving);
}

static gboolean
dismiss (gpointer toast)
{
  adw_toast_dismiss (toast);
  return G_SOURCE_REMOVE;
}

/* Not within a frame, which moves toasts */
static gboolean
on_frame (GtkWidget *overlay, GdkFrameClock *clock, gpointer data)
{
  Leaving *leaving = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);

  if (leaving->since == 0)
    leaving->since = now;
  if (now - leaving->since >= COMING * G_TIME_SPAN_MILLISECOND)
    leaving->n_frames_after++;
  if (leaving->n_frames_after < FRAMES_AFTER)
    return G_SOURCE_CONTINUE;
  g_idle_add_full (G_PRIORITY_DEFAULT, dismiss, g_object_ref (leaving->toast), g_object_unref);
  return G_SOURCE_REMOVE;
}

/** poise_list_notices_forget_deleted: The last step is another one now, so there is no way back from the deletion here. */
void
poise_list_notices_forget_deleted (PoiseListNotices *self)
{
  Leaving *leaving;

  g_return_if_fail (POISE_IS_LIST_NOTICES (self));

  if (!self->deleted)
    return;
  adw_toast_set_button_label (self->deleted, NULL);
  leaving = g_new0 (Leaving, 1);
  leaving->toast = g_object_ref (self->deleted);
  gtk_widget_add_tick_callback (GTK_WIDGET (self->overlay), on_frame, leaving, leaving_free);
  g_clear_weak_pointer (&self->deleted);
}

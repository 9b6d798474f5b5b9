/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a window tells and offers of what becomes of its file while it is open.
 */

#include "gui/poise-window-private.h"

#include "gui/compare/poise-compare-window.h"
#include "gui/poise-announce.h"
#include "store/poise-lock-holder.h"
#include "words/poise-words-disk.h"

#include <glib/gi18n.h>

static char *
shown_name (GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);

  return g_filename_display_name (base);
}

/* (transfer full): what is told of @news */
static char *
describe (const PoiseDiskNews *news)
{
  g_autofree char *name = shown_name (news->file);

  switch (news->kind)
    {
    case POISE_DISK_RELOADED:
      return poise_words_disk_reloaded (name, news->diff);
    case POISE_DISK_RENAMED:
      return poise_words_disk_renamed (name);
    case POISE_DISK_CONFLICT:
      return poise_words_disk_conflict (name);
    case POISE_DISK_GONE:
      return poise_words_disk_gone (name);
    case POISE_DISK_FOLDER_GONE:
      return poise_words_disk_folder_gone (name);
    case POISE_DISK_UNREADABLE:
      return poise_words_disk_unreadable (name, news->error);
    case POISE_DISK_STALE:
      return poise_words_disk_stale (name);
    case POISE_DISK_FINE:
    default:
      return NULL;
    }
}

static void
offer (PoiseWindow *self, PoiseDiskNewsKind kind, const char *text)
{
  switch (kind)
    {
    case POISE_DISK_RELOADED:
      /* Translators: a button: shows what differs between the plan and its file */
      poise_notice_offer (self->disk, text, _ ("_Compare…"), "win.compare-reloaded");
      break;
    case POISE_DISK_CONFLICT:
      /* Translators: a button: asks what the merged plan is to have */
      poise_notice_offer (self->disk, text, _ ("_Decide…"), "win.resolve-conflict");
      break;
    case POISE_DISK_GONE:
      poise_notice_offer (self->disk, text, _ ("_Save"), "win.save");
      poise_notice_offer_also (self->disk, _ ("Save _As…"), "win.save-as");
      break;
    case POISE_DISK_FOLDER_GONE:
    case POISE_DISK_UNREADABLE:
      poise_notice_offer (self->disk, text, _ ("Save _As…"), "win.save-as");
      break;
    case POISE_DISK_RENAMED:
    case POISE_DISK_STALE:
    case POISE_DISK_FINE:
    default:
      poise_notice_offer (self->disk, text, NULL, NULL);
    }
}

static void
on_disk_news (PoiseKeeper *keeper, const PoiseDiskNews *news, PoiseWindow *self)
{
  g_autofree char *text = describe (news);

  g_clear_pointer (&self->before_reload, poise_plan_unref);
  if (news->kind == POISE_DISK_RELOADED)
    self->before_reload = poise_plan_ref (poise_diff_get_before (news->diff));
  if (text)
    offer (self, news->kind, text);
  else
    poise_notice_hide (self->disk);
  if (news->kind != POISE_DISK_RELOADED)
    poise_notice_stay (self->disk);
  if (news->kind == POISE_DISK_RELOADED || news->kind == POISE_DISK_RENAMED)
    gtk_widget_add_css_class (GTK_WIDGET (self->disk), "quiet");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->disk), "quiet");
}

static void
on_held (PoiseKeeper *keeper, const PoiseLockHolder *holder, PoiseWindow *self)
{
  g_autoptr (PoiseLockHolder) own = poise_lock_holder_new_own ();
  g_autofree char *text = poise_words_held (holder, own, g_get_real_time () / G_USEC_PER_SEC);

  poise_notice_offer (self->notice, text, NULL, NULL);
}

/* Told in passing: the way back is named by Undo. */
static void
on_merged (PoiseKeeper *keeper, guint n_changes, PoiseWindow *self)
{
  g_autofree char *sentence = poise_words_merged (n_changes);

  poise_announce_undo (self->toasts, sentence, "win.undo");
}

/* Where the system tells nothing of a file - a share, a folder further up - it is seen when one comes back. */
static void
on_active (PoiseWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    poise_watcher_look (poise_keeper_get_watcher (self->keeper));
}

/** poise_window_compare_reloaded: Shows what the plan was before it was reloaded, beside what it is. */
void
poise_window_compare_reloaded (PoiseWindow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.compare", NULL);
  if (self->compare && self->before_reload)
    poise_compare_window_compare_with_plan (POISE_COMPARE_WINDOW (self->compare), self->before_reload,
                                            /* Translators: the name of a version that is kept: as the plan was before it was reloaded */
                                            _ ("Before Reloading"));
}

/** poise_window_disk_follow: Tells what the keeper says of the file. */
void
poise_window_disk_follow (PoiseWindow *self)
{
  g_signal_connect_object (self->keeper, "disk-news", G_CALLBACK (on_disk_news), self, 0);
  g_signal_connect_object (self->keeper, "held", G_CALLBACK (on_held), self, 0);
  g_signal_connect_object (self->keeper, "merged", G_CALLBACK (on_merged), self, 0);
  g_signal_connect_object (self->keeper, "flush", G_CALLBACK (poise_window_flush), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "notify::is-active", G_CALLBACK (on_active), self, G_CONNECT_SWAPPED);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Following what becomes of the plan's file while it is open. Without changes here, what it holds now is taken over, as
 * a step that can be taken back; with changes here, somebody is to decide (poise-keeper-conflict.c).
 *
 * Nothing is lost in any case: what is taken over leaves what was here in the history, and what is not taken over stays
 * on the disk.
 */

#include "gui/keep/poise-keeper-private.h"

#include "gui/keep/poise-conflict-dialog.h"
#include "gui/keep/poise-earlier.h"

/* ---- Telling ---- */

static void
tell (PoiseKeeper *self, PoiseDiskNewsKind kind, const PoiseDiff *diff, const GError *error)
{
  PoiseDiskNews news = { .kind = kind, .diff = diff, .error = error };

  news.file = poise_document_get_file (self->document);
  self->news = kind;
  g_signal_emit_by_name (self, "disk-news", &news);
}

static void
tell_fine (PoiseKeeper *self)
{
  if (self->news != POISE_DISK_FINE)
    tell (self, POISE_DISK_FINE, NULL, NULL);
}

static gboolean
is_gone (const PoiseKeeper *self)
{
  return self->news == POISE_DISK_GONE || self->news == POISE_DISK_FOLDER_GONE;
}

/* ---- What is known of the file ---- */

/**
 * poise_keeper_set_base:
 * @plan: (nullable): what the document's file holds now; %NULL where that cannot be opened
 * @fingerprint: what the file is
 *
 * It has been read or written, or the person knows of it: only another one is news.
 */
void
poise_keeper_set_base (PoiseKeeper *self, PoisePlan *plan, const PoiseFingerprint *fingerprint)
{
  GFile *file = poise_document_get_file (self->document);

  poise_keeper_take_fingerprint (self, fingerprint, plan);
  if (plan)
    {
      poise_plan_ref (plan);
      g_clear_pointer (&self->base, poise_plan_unref);
      self->base = plan;
    }
  if (!self->watcher) /* the window has gone */
    return;
  if (self->watched && g_file_equal (self->watched, file))
    {
      poise_watcher_set_known (self->watcher, fingerprint);
    }
  else
    {
      g_set_object (&self->watched, file);
      poise_watcher_watch (self->watcher, file, fingerprint);
      poise_holder_hold (self->holder, poise_document_get_read_only (self->document) ? NULL : file);
    }
  tell_fine (self);
}

/**
 * poise_keeper_set_unknown_base:
 * @fingerprint: (nullable): what the document's file was when the plan was made from it, %NULL where nobody knows
 *
 * The plan goes on from something that can no longer be read. If the file is another now, that is news at once.
 */
void
poise_keeper_set_unknown_base (PoiseKeeper *self, const PoiseFingerprint *fingerprint)
{
  static const PoiseFingerprint none = { .size = -1 };

  g_clear_pointer (&self->base, poise_plan_unref);
  poise_keeper_set_base (self, NULL, fingerprint ? fingerprint : &none);
}

/**
 * poise_keeper_is_changed_here:
 *
 * Returns: whether the plan here is another than what was last read or saved. That the file is gone makes it unsaved, but
 *   no other plan
 */
gboolean
poise_keeper_is_changed_here (PoiseKeeper *self)
{
  PoisePlan *plan = poise_document_get_plan (self->document);

  if (!self->base)
    return poise_document_get_modified (self->document);
  return plan != self->base && !poise_record_equal (plan, self->base);
}

/* ---- What it holds now ---- */

/* Where the file had gone, what was in it counts as saved again. */
static void
mark_found (PoiseKeeper *self)
{
  if (is_gone (self) && self->base)
    poise_document_saved (self->document, self->base, NULL);
}

/* What is the same here and there needs no step and no word. */
static void
agree (PoiseKeeper *self, const PoiseFingerprint *fingerprint)
{
  PoisePlan *shown = poise_document_get_plan (self->document);

  poise_document_saved (self->document, shown, NULL);
  poise_keeper_set_base (self, shown, fingerprint);
}

/**
 * poise_keeper_take:
 * @plan: what the document's file holds
 * @fingerprint: what it is
 *
 * Shows it in place of what is there, in one step.
 */
void
poise_keeper_take (PoiseKeeper *self, PoisePlan *plan, const PoiseFingerprint *fingerprint)
{
  if (poise_record_equal (plan, poise_document_get_plan (self->document)))
    {
      agree (self, fingerprint);
    }
  else
    {
      poise_keeper_replace (self, plan, POISE_EDIT_RELOAD);
      poise_document_saved (self->document, plan, NULL);
      poise_keeper_set_base (self, plan, fingerprint);
    }
  g_signal_emit_by_name (self, "kept");
}

/* @was_gone: what the file held before is nowhere else */
static void
reload (PoiseKeeper *self, PoisePlan *plan, const PoiseFingerprint *fingerprint, gboolean was_gone)
{
  g_autoptr (PoisePlan) before = poise_plan_ref (poise_document_get_plan (self->document));
  g_autoptr (PoiseDiff) diff = poise_diff_new (before, plan);

  if (was_gone)
    poise_keeper_keep_here (self);
  poise_keeper_take (self, plan, fingerprint);
  if (!poise_diff_is_empty (diff))
    tell (self, POISE_DISK_RELOADED, diff, NULL);
}

/* A question that is open is about what was there before. */
static void
conflict (PoiseKeeper *self)
{
  tell (self, POISE_DISK_CONFLICT, NULL, NULL);
  if (self->resolving)
    poise_conflict_dialog_read (POISE_CONFLICT_DIALOG (self->resolving));
}

static void
judge (PoiseKeeper *self, PoisePlan *plan, const PoiseFingerprint *fingerprint)
{
  gboolean was_gone = is_gone (self);

  if (poise_document_get_read_only (self->document))
    {
      tell (self, POISE_DISK_STALE, NULL, NULL);
      return;
    }
  g_signal_emit_by_name (self, "flush");
  mark_found (self);
  if (self->base && poise_record_equal (plan, self->base)) /* the same in other bytes */
    poise_keeper_set_base (self, self->base, fingerprint);
  else if (poise_record_equal (plan, poise_document_get_plan (self->document)))
    agree (self, fingerprint);
  else if (poise_keeper_is_changed_here (self))
    conflict (self);
  else
    reload (self, plan, fingerprint, was_gone);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseKeeper) self = data;
  g_autoptr (GError) error = NULL;
  PoiseFingerprint fingerprint;
  g_autoptr (PoisePlan) plan = poise_store_load_finish (result, &fingerprint, &error);

  self->n_readings--;
  if (!self->window || !self->document || !self->watched || !g_file_equal (G_FILE (source), self->watched))
    return;
  if (self->saving) /* which tells of what it finds */
    return;
  if (error && poise_store_error_is_missing (error)) /* gone since: the watcher sees that next */
    return;
  if (plan && plan->version > POISE_PLAN_VERSION)
    error = poise_store_error_new (POISE_STORE_ERROR_NEWER_VERSION, 0, 0, NULL, NULL, NULL);
  if (error)
    tell (self, POISE_DISK_UNREADABLE, NULL, error);
  else
    judge (self, plan, &fingerprint);
}

/* ---- What the watcher sees ---- */

static void
lose (PoiseKeeper *self, PoiseDiskNewsKind kind)
{
  poise_document_forget_saved (self->document);
  tell (self, kind, NULL, NULL);
}

static void
fail (PoiseKeeper *self)
{
  g_autoptr (GError) error
      = poise_store_error_new_system (POISE_STORE_ERROR_READ, poise_watcher_get_reason (self->watcher));

  tell (self, POISE_DISK_UNREADABLE, NULL, error);
}

static void
on_changed (PoiseKeeper *self)
{
  if (!self->document)
    return;
  switch (poise_watcher_get_state (self->watcher))
    {
    case POISE_WATCH_GONE:
      lose (self, POISE_DISK_GONE);
      break;
    case POISE_WATCH_FOLDER_GONE:
      lose (self, POISE_DISK_FOLDER_GONE);
      break;
    case POISE_WATCH_UNREADABLE:
      fail (self);
      break;
    case POISE_WATCH_CHANGED:
      self->n_readings++;
      poise_store_load_async (self->watched, NULL, on_read, g_object_ref (self));
      break;
    case POISE_WATCH_SAME:
    default:
      mark_found (self);
      tell_fine (self);
    }
}

/* The same file under another name of its folder: the plan goes along. */
static void
on_renamed (PoiseKeeper *self, GFile *file)
{
  PoiseFingerprint fingerprint = self->fingerprint;

  if (!self->document || !self->base)
    return;
  poise_earlier_follow (self->watched, file);
  poise_document_saved (self->document, self->base, file);
  poise_keeper_set_base (self, self->base, &fingerprint);
  g_signal_emit_by_name (self, "kept");
  tell (self, POISE_DISK_RENAMED, NULL, NULL);
}

static void
on_held (PoiseKeeper *self, gpointer holder)
{
  g_signal_emit_by_name (self, "held", holder);
}

/* ---- Life ---- */

/** poise_keeper_begin_watch: Nothing is watched before poise_keeper_set_base(). */
void
poise_keeper_begin_watch (PoiseKeeper *self)
{
  self->watcher = poise_watcher_new ();
  self->holder = poise_holder_new ();
  g_signal_connect_object (self->watcher, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->watcher, "renamed", G_CALLBACK (on_renamed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->holder, "held", G_CALLBACK (on_held), self, G_CONNECT_SWAPPED);
}

/** poise_keeper_end_watch: The window goes. */
void
poise_keeper_end_watch (PoiseKeeper *self)
{
  if (self->watcher)
    poise_watcher_watch (self->watcher, NULL, NULL);
  g_clear_object (&self->watcher);
  g_clear_object (&self->holder);
  g_clear_object (&self->watched);
  g_clear_pointer (&self->base, poise_plan_unref);
}

/** poise_keeper_get_watcher: Returns: (transfer none): what follows the plan's file */
PoiseWatcher *
poise_keeper_get_watcher (PoiseKeeper *self)
{
  g_return_val_if_fail (POISE_IS_KEEPER (self), NULL);
  return self->watcher;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading what a plan is compared with.
 */

#include "gui/compare/poise-compare-source.h"

#include "store/poise-store.h"
#include "words/poise-words-compare.h"
#include "words/poise-words-templates.h"

#include <glib/gi18n.h>

struct _PoiseCompareSource
{
  GObject parent_instance;

  gboolean saved;
  GFile *file;        /* (nullable) of a template that Poise carries with it */
  char *template;     /* (nullable) its id */
  PoisePlan *at_hand; /* (nullable) what need not be read */
  char *name;         /* (nullable) of a template, or of what is at hand */

  GCancellable *reading; /* (nullable) */
  PoisePlan *plan;       /* (nullable) */
  GError *error;         /* (nullable) */
  gint64 time;           /* of the file, in seconds since 1970 */
};

enum
{
  SIGNAL_READ,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseCompareSource, poise_compare_source, G_TYPE_OBJECT)

/* ---- Reading ---- */

typedef struct
{
  PoisePlan *plan;
  gint64 time;
} Found;

static void
found_free (gpointer data)
{
  Found *found = data;

  poise_plan_unref (found->plan);
  g_free (found);
}

static void
read_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  PoiseCompareSource *self = source; /* what it is of never changes */
  PoiseFingerprint fingerprint = { 0 };
  GError *error = NULL;
  PoisePlan *plan = self->at_hand    ? poise_plan_ref (self->at_hand)
                    : self->template ? poise_words_load_template (self->template, &error)
                                     : poise_store_load (self->file, &fingerprint, &error);
  Found *found;

  if (!plan)
    {
      g_task_return_error (task, error);
      return;
    }
  found = g_new0 (Found, 1);
  found->plan = plan;
  found->time = fingerprint.modified / 1000000000;
  g_task_return_pointer (task, found, found_free);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  PoiseCompareSource *self = POISE_COMPARE_SOURCE (source);
  g_autoptr (GError) error = NULL;
  Found *found = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) /* another reading has begun since */
    return;
  g_clear_object (&self->reading);
  g_clear_pointer (&self->plan, poise_plan_unref);
  g_clear_error (&self->error);
  if (found)
    {
      self->plan = g_steal_pointer (&found->plan);
      self->time = found->time;
      g_free (found);
    }
  else
    {
      self->error = g_steal_pointer (&error);
    }
  g_signal_emit (self, signals[SIGNAL_READ], 0);
}

/* ---- Life ---- */

static void
poise_compare_source_finalize (GObject *object)
{
  PoiseCompareSource *self = POISE_COMPARE_SOURCE (object);

  g_clear_object (&self->file);
  g_clear_object (&self->reading);
  g_clear_pointer (&self->plan, poise_plan_unref);
  g_clear_pointer (&self->at_hand, poise_plan_unref);
  g_clear_error (&self->error);
  g_free (self->template);
  g_free (self->name);
  G_OBJECT_CLASS (poise_compare_source_parent_class)->finalize (object);
}

static void
poise_compare_source_class_init (PoiseCompareSourceClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_compare_source_finalize;
  signals[SIGNAL_READ]
      = g_signal_new ("read", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_compare_source_init (PoiseCompareSource *self)
{
}

/** poise_compare_source_new_saved: @file: of the plan itself */
PoiseCompareSource *
poise_compare_source_new_saved (GFile *file)
{
  PoiseCompareSource *self = poise_compare_source_new_file (file);

  self->saved = TRUE;
  return self;
}

/** poise_compare_source_new_file: @file: of another plan */
PoiseCompareSource *
poise_compare_source_new_file (GFile *file)
{
  PoiseCompareSource *self = g_object_new (POISE_TYPE_COMPARE_SOURCE, NULL);

  self->file = g_object_ref (file);
  return self;
}

/** poise_compare_source_new_template: a template that Poise carries with it, called @name. */
PoiseCompareSource *
poise_compare_source_new_template (const char *id, const char *name)
{
  PoiseCompareSource *self = g_object_new (POISE_TYPE_COMPARE_SOURCE, NULL);

  self->template = g_strdup (id);
  self->name = g_strdup (name);
  return self;
}

/** poise_compare_source_new_own_template: one of the person's own, called @name. */
PoiseCompareSource *
poise_compare_source_new_own_template (GFile *file, const char *name)
{
  PoiseCompareSource *self = poise_compare_source_new_file (file);

  self->name = g_strdup (name);
  return self;
}

/** poise_compare_source_new_plan: @plan: that is called @name, and stands in no file */
PoiseCompareSource *
poise_compare_source_new_plan (PoisePlan *plan, const char *name)
{
  PoiseCompareSource *self = g_object_new (POISE_TYPE_COMPARE_SOURCE, NULL);

  self->at_hand = poise_plan_ref (plan);
  self->name = g_strdup (name);
  return self;
}

/** poise_compare_source_read: Reads it, or reads it anew; "read" follows. */
void
poise_compare_source_read (PoiseCompareSource *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (POISE_IS_COMPARE_SOURCE (self));

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  task = g_task_new (self, self->reading, on_read, NULL);
  g_task_run_in_thread (task, read_in_thread);
}

/** poise_compare_source_is_saved: Returns: whether it is the file of the plan itself */
gboolean
poise_compare_source_is_saved (PoiseCompareSource *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_SOURCE (self), FALSE);
  return self->saved;
}

/** poise_compare_source_get_file: Returns: (transfer none) (nullable): its file */
GFile *
poise_compare_source_get_file (PoiseCompareSource *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_SOURCE (self), NULL);
  return self->file;
}

static char *
dup_file_name (PoiseCompareSource *self)
{
  g_autofree char *base = g_file_get_basename (self->file);

  return g_filename_display_name (base);
}

/**
 * poise_compare_source_dup_name:
 *
 * Returns: (transfer full): what it is called: "Saved at 14:05", the file's name, the template's
 */
char *
poise_compare_source_dup_name (PoiseCompareSource *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_SOURCE (self), NULL);

  if (self->name)
    return g_strdup (self->name);
  if (self->saved)
    return self->plan ? poise_words_saved_at (self->time, g_get_real_time () / G_USEC_PER_SEC)
                      : g_strdup (_ ("Last Saved Version"));
  return dup_file_name (self);
}

/** poise_compare_source_dup_same: Returns: (transfer full): the sentence that nothing differs from it */
char *
poise_compare_source_dup_same (PoiseCompareSource *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (POISE_IS_COMPARE_SOURCE (self), NULL);

  if (self->saved)
    return poise_words_same_as_saved (self->time, g_get_real_time () / G_USEC_PER_SEC);
  name = poise_compare_source_dup_name (self);
  return poise_words_same_as (name);
}

/** poise_compare_source_get_plan: Returns: (transfer none) (nullable): what was read */
PoisePlan *
poise_compare_source_get_plan (PoiseCompareSource *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_SOURCE (self), NULL);
  return self->plan;
}

/** poise_compare_source_get_error: Returns: (transfer none) (nullable): why it could not be read */
const GError *
poise_compare_source_get_error (PoiseCompareSource *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_SOURCE (self), NULL);
  return self->error;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Comparing in a thread, one plan after the other.
 */

#include "gui/compare/poise-comparer.h"

#include <gio/gio.h>

struct _PoiseComparer
{
  GObject parent_instance;

  PoisePlan *before; /* (nullable): what is to be compared */
  PoisePlan *after;  /* (nullable) */
  PoiseDiff *diff;   /* (nullable): what has been found */
  gboolean running;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseComparer, poise_comparer, G_TYPE_OBJECT)

static void run (PoiseComparer *self);

static void
diff_free (gpointer data)
{
  poise_diff_unref (data);
}

/* The task's own plans: those of the comparer may be others by now. */
typedef struct
{
  PoisePlan *before;
  PoisePlan *after;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  poise_plan_unref (question->before);
  poise_plan_unref (question->after);
  g_free (question);
}

static void
compare (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Question *question = data;

  g_task_return_pointer (task, poise_diff_new (question->before, question->after), diff_free);
}

static gboolean
is_of (const PoiseDiff *diff, const PoisePlan *before, const PoisePlan *after)
{
  return diff && poise_diff_get_before (diff) == before && poise_diff_get_after (diff) == after;
}

static void
on_compared (GObject *source, GAsyncResult *result, gpointer data)
{
  PoiseComparer *self = POISE_COMPARER (source);
  g_autoptr (PoiseDiff) diff = g_task_propagate_pointer (G_TASK (result), NULL);

  self->running = FALSE;
  /* Of an older edit, it is still shown while the newer one is compared; of another plan, never. */
  if (self->before == poise_diff_get_before (diff))
    {
      g_clear_pointer (&self->diff, poise_diff_unref);
      self->diff = g_steal_pointer (&diff);
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
    }
  run (self);
}

static void
run (PoiseComparer *self)
{
  g_autoptr (GTask) task = NULL;
  Question *question;

  if (self->running || !self->before || !self->after || is_of (self->diff, self->before, self->after))
    return;
  self->running = TRUE;
  question = g_new (Question, 1);
  *question = (Question) { poise_plan_ref (self->before), poise_plan_ref (self->after) };
  task = g_task_new (self, NULL, on_compared, NULL);
  g_task_set_task_data (task, question, question_free);
  g_task_run_in_thread (task, compare);
}

/* ---- Life ---- */

static void
poise_comparer_finalize (GObject *object)
{
  PoiseComparer *self = POISE_COMPARER (object);

  g_clear_pointer (&self->before, poise_plan_unref);
  g_clear_pointer (&self->after, poise_plan_unref);
  g_clear_pointer (&self->diff, poise_diff_unref);
  G_OBJECT_CLASS (poise_comparer_parent_class)->finalize (object);
}

static void
poise_comparer_class_init (PoiseComparerClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_comparer_finalize;
  signals[SIGNAL_CHANGED]
      = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_comparer_init (PoiseComparer *self)
{
}

/** poise_comparer_new: Returns: (transfer full): one that has nothing to compare yet */
PoiseComparer *
poise_comparer_new (void)
{
  return g_object_new (POISE_TYPE_COMPARER, NULL);
}

/**
 * poise_comparer_set:
 * @before: (nullable): the plan that is compared with; without one there is no result
 * @after: the plan as it is now
 *
 * "changed" follows where they are others than before.
 */
void
poise_comparer_set (PoiseComparer *self, PoisePlan *before, PoisePlan *after)
{
  gboolean other;

  g_return_if_fail (POISE_IS_COMPARER (self));
  g_return_if_fail (after != NULL);

  poise_plan_ref (after);
  if (before)
    poise_plan_ref (before);
  other = before != self->before;
  g_clear_pointer (&self->before, poise_plan_unref);
  g_clear_pointer (&self->after, poise_plan_unref);
  self->before = before;
  self->after = after;
  if (other && self->diff)
    {
      g_clear_pointer (&self->diff, poise_diff_unref);
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
    }
  run (self);
}

/** poise_comparer_get_diff: Returns: (transfer none) (nullable): what has been found */
PoiseDiff *
poise_comparer_get_diff (PoiseComparer *self)
{
  g_return_val_if_fail (POISE_IS_COMPARER (self), NULL);
  return self->diff;
}

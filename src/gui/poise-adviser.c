/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The adviser: findings that follow the document. Following an edit costs microseconds and is done when somebody
 * asks, or else when the main loop is idle; finding everything in a large plan is left to a thread, and what the
 * document has become meanwhile is followed from there.
 */

#include "gui/poise-adviser.h"

/* How many activities are looked at at once in the main thread: some 3 µs each, and a frame has 16 ms. */
#define FEW_ACTIVITIES 4000

struct _PoiseAdviser
{
  GObject parent_instance;

  PoiseDocument *document;
  PoiseCatalogue *catalogue; /* (nullable) */
  PoiseFindings *findings;   /* (nullable): maybe of an earlier plan */
  PoiseFindings *told;       /* (nullable): when "changed" was last emitted */
  gboolean running;          /* a thread is finding */
  guint idle;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseAdviser, poise_adviser, G_TYPE_OBJECT)

/* ---- Finding in a thread ---- */

typedef struct
{
  PoisePlan *plan;
  PoiseCatalogue *catalogue; /* (nullable) */
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  poise_plan_unref (search->plan);
  g_clear_pointer (&search->catalogue, poise_catalogue_unref);
  g_free (search);
}

static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Search *search = data;

  g_task_return_pointer (task, poise_findings_new (search->plan, search->catalogue),
                         (GDestroyNotify) poise_findings_unref);
}

static void queue_update (PoiseAdviser *self);

static void
on_found (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseAdviser) self = data;
  const Search *search = g_task_get_task_data (G_TASK (result));

  self->running = FALSE;
  g_clear_pointer (&self->findings, poise_findings_unref);
  self->findings = g_task_propagate_pointer (G_TASK (result), NULL);
  if (search->catalogue != self->catalogue) /* there are other tools meanwhile */
    g_clear_pointer (&self->findings, poise_findings_unref);
  queue_update (self);
}

/* The adviser is held by what comes back, not by the task, of which the thread may be the last to let go. */
static void
begin_search (PoiseAdviser *self)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, on_found, g_object_ref (self));
  Search *search = g_new (Search, 1);

  search->plan = poise_plan_ref (poise_document_get_plan (self->document));
  search->catalogue = self->catalogue ? poise_catalogue_ref (self->catalogue) : NULL;
  g_task_set_name (task, "advice");
  g_task_set_task_data (task, search, search_free);
  self->running = TRUE;
  g_task_run_in_thread (task, find_in_thread);
}

/* ---- Following the document ---- */

/* How many activities stand in sections that the findings do not know; those that only moved count too. */
static guint
count_unknown (const PoiseFindings *findings, const PoisePlan *plan)
{
  const PoisePlan *known = findings ? poise_findings_get_plan (findings) : NULL;
  guint n = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    if (!known || i >= poise_plan_n_sections (known)
        || poise_plan_get_section (known, i) != poise_plan_get_section (plan, i))
      n += poise_section_n_activities (poise_plan_get_section (plan, i));
  return n;
}

/* Makes the findings those of the plan as it stands; FALSE if a thread must do it first. */
static gboolean
catch_up (PoiseAdviser *self)
{
  PoisePlan *plan = poise_document_get_plan (self->document);
  PoiseFindings *next;

  if (self->findings && poise_findings_get_plan (self->findings) == plan)
    return TRUE;
  if (self->running)
    return FALSE;
  if (count_unknown (self->findings, plan) > FEW_ACTIVITIES)
    {
      begin_search (self);
      return FALSE;
    }
  next = self->findings ? poise_findings_follow (self->findings, plan)
                        : poise_findings_new (plan, self->catalogue);
  g_clear_pointer (&self->findings, poise_findings_unref);
  self->findings = next;
  return TRUE;
}

static gboolean
update (gpointer data)
{
  PoiseAdviser *self = data;

  self->idle = 0;
  if (!catch_up (self) || self->findings == self->told)
    return G_SOURCE_REMOVE;
  g_clear_pointer (&self->told, poise_findings_unref);
  self->told = poise_findings_ref (self->findings);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static void
queue_update (PoiseAdviser *self)
{
  if (!self->idle)
    self->idle = g_idle_add (update, self);
}

static void
on_document_changed (PoiseAdviser *self)
{
  if (self->findings)
    queue_update (self);
}

static void
poise_adviser_dispose (GObject *object)
{
  g_clear_handle_id (&POISE_ADVISER (object)->idle, g_source_remove);
  G_OBJECT_CLASS (poise_adviser_parent_class)->dispose (object);
}

static void
poise_adviser_finalize (GObject *object)
{
  PoiseAdviser *self = POISE_ADVISER (object);

  g_clear_pointer (&self->findings, poise_findings_unref);
  g_clear_pointer (&self->told, poise_findings_unref);
  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (poise_adviser_parent_class)->finalize (object);
}

static void
poise_adviser_class_init (PoiseAdviserClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_adviser_dispose;
  object_class->finalize = poise_adviser_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_adviser_init (PoiseAdviser *self)
{
}

/**
 * poise_adviser_new:
 * @document: what to advise on
 * @catalogue: (nullable): the tools that Poise knows
 *
 * Returns: (transfer full): an adviser that has found nothing yet
 */
PoiseAdviser *
poise_adviser_new (PoiseDocument *document, PoiseCatalogue *catalogue)
{
  PoiseAdviser *self;

  g_return_val_if_fail (POISE_IS_DOCUMENT (document), NULL);

  self = g_object_new (POISE_TYPE_ADVISER, NULL);
  self->document = g_object_ref (document);
  self->catalogue = catalogue ? poise_catalogue_ref (catalogue) : NULL;
  g_signal_connect_object (document, "changed", G_CALLBACK (on_document_changed), self, G_CONNECT_SWAPPED);
  return self;
}

/** poise_adviser_set_catalogue: @catalogue: (nullable): the tools that there are from now on */
void
poise_adviser_set_catalogue (PoiseAdviser *self, PoiseCatalogue *catalogue)
{
  gboolean asked;

  g_return_if_fail (POISE_IS_ADVISER (self));

  if (self->catalogue == catalogue)
    return;
  asked = self->findings != NULL || self->running;
  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  self->catalogue = catalogue ? poise_catalogue_ref (catalogue) : NULL;
  g_clear_pointer (&self->findings, poise_findings_unref);
  if (asked)
    queue_update (self);
}

/**
 * poise_adviser_get_findings:
 * @self: an adviser
 *
 * Returns: (transfer none) (nullable): all advice on the document's plan as it stands; %NULL while it is being
 *   found in a thread, after which "changed" comes
 */
PoiseFindings *
poise_adviser_get_findings (PoiseAdviser *self)
{
  g_return_val_if_fail (POISE_IS_ADVISER (self), NULL);

  if (!catch_up (self))
    return NULL;
  if (self->told == NULL)
    self->told = poise_findings_ref (self->findings);
  return self->findings;
}

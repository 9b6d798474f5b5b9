/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the parts of one window share. The balance is followed when somebody asks, not at each edit.
 */

#include "gui/poise-workspace.h"

struct _PoiseWorkspace
{
  GObject parent_instance;

  PoiseDocument *document;
  PoiseToolShelf *shelf;     /* (nullable) */
  PoiseCatalogue *catalogue; /* (nullable) */
  PoiseBalance *balance;     /* (nullable) until asked for; may be of an earlier plan */
  PoiseAdviser *adviser;     /* (nullable) until asked for */
  PoisePicks *picks;
  PoiseQuery *query;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_PICKS_CHANGED,
  SIGNAL_QUERY_CHANGED,
  SIGNAL_CATALOGUE_CHANGED,
  SIGNAL_MARKS_CHANGED,
  SIGNAL_REVEAL,
  SIGNAL_FIND,
  SIGNAL_EXPLAIN,
  SIGNAL_FLUSH,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseWorkspace, poise_workspace, G_TYPE_OBJECT)

static void
on_document_changed (PoiseDocument *document, PoisePlan *before, PoisePlan *after, PoiseWorkspace *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, before, after);
}

/* ---- What is marked: the activities that have advice, while somebody looks for them ---- */

static void
take_marks (PoiseWorkspace *self, PoiseQuery *query)
{
  PoiseFindings *findings = query->marked ? poise_adviser_get_findings (poise_workspace_get_adviser (self)) : NULL;

  g_clear_pointer (&query->marks, g_hash_table_unref);
  if (findings)
    query->marks = poise_findings_list_concerned (findings);
}

static void
on_advice_changed (PoiseWorkspace *self)
{
  if (!self->query->marked)
    return;
  take_marks (self, self->query);
  g_signal_emit (self, signals[SIGNAL_MARKS_CHANGED], 0);
}

static gboolean
same_set (GHashTable *a, GHashTable *b)
{
  GHashTableIter iter;
  gpointer id;

  if (g_hash_table_size (a) != g_hash_table_size (b))
    return FALSE;
  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!g_hash_table_contains (b, id))
      return FALSE;
  return TRUE;
}

static void
poise_workspace_finalize (GObject *object)
{
  PoiseWorkspace *self = POISE_WORKSPACE (object);

  g_clear_object (&self->adviser);
  g_clear_object (&self->document);
  g_clear_object (&self->shelf);
  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  g_clear_pointer (&self->balance, poise_balance_unref);
  g_clear_pointer (&self->picks, poise_picks_free);
  g_clear_pointer (&self->query, poise_query_free);
  G_OBJECT_CLASS (poise_workspace_parent_class)->finalize (object);
}

static void
poise_workspace_class_init (PoiseWorkspaceClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_workspace_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_POINTER);
  signals[SIGNAL_PICKS_CHANGED]
      = g_signal_new ("picks-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_QUERY_CHANGED]
      = g_signal_new ("query-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CATALOGUE_CHANGED]
      = g_signal_new ("catalogue-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_MARKS_CHANGED]
      = g_signal_new ("marks-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REVEAL] = g_signal_new ("reveal", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_FIND] = g_signal_new ("find", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_EXPLAIN] = g_signal_new ("explain", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_FLUSH] = g_signal_new ("flush", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_workspace_init (PoiseWorkspace *self)
{
  const PoiseQuery everything = { 0 };

  self->picks = poise_picks_new ();
  self->query = poise_query_copy (&everything);
}

/**
 * poise_workspace_new:
 * @document: what the window shows
 * @catalogue: (nullable): the tools that Poise knows
 *
 * Returns: (transfer full): a workspace in which nothing is selected
 */
PoiseWorkspace *
poise_workspace_new (PoiseDocument *document, PoiseCatalogue *catalogue)
{
  PoiseWorkspace *self;

  g_return_val_if_fail (POISE_IS_DOCUMENT (document), NULL);

  self = g_object_new (POISE_TYPE_WORKSPACE, NULL);
  self->document = g_object_ref (document);
  self->catalogue = catalogue ? poise_catalogue_ref (catalogue) : NULL;
  g_signal_connect_object (document, "changed", G_CALLBACK (on_document_changed), self, 0);
  return self;
}

/** poise_workspace_get_document: Returns: (transfer none): the document */
PoiseDocument *
poise_workspace_get_document (PoiseWorkspace *self)
{
  g_return_val_if_fail (POISE_IS_WORKSPACE (self), NULL);
  return self->document;
}

/** poise_workspace_get_plan: Returns: (transfer none): the document's plan as it stands */
PoisePlan *
poise_workspace_get_plan (PoiseWorkspace *self)
{
  g_return_val_if_fail (POISE_IS_WORKSPACE (self), NULL);
  return poise_document_get_plan (self->document);
}

/** poise_workspace_get_balance: Returns: (transfer none): the balance of the plan as it stands */
PoiseBalance *
poise_workspace_get_balance (PoiseWorkspace *self)
{
  PoisePlan *plan;

  g_return_val_if_fail (POISE_IS_WORKSPACE (self), NULL);

  plan = poise_document_get_plan (self->document);
  if (!self->balance)
    {
      self->balance = poise_balance_new (plan);
    }
  else if (poise_balance_get_plan (self->balance) != plan)
    {
      PoiseBalance *followed = poise_balance_follow (self->balance, plan);

      poise_balance_unref (self->balance);
      self->balance = followed;
    }
  return self->balance;
}

/** poise_workspace_get_adviser: Returns: (transfer none): who advises on the plan; made when first asked for */
PoiseAdviser *
poise_workspace_get_adviser (PoiseWorkspace *self)
{
  g_return_val_if_fail (POISE_IS_WORKSPACE (self), NULL);

  if (!self->adviser)
    {
      self->adviser = poise_adviser_new (self->document, self->catalogue);
      g_signal_connect_object (self->adviser, "changed", G_CALLBACK (on_advice_changed), self, G_CONNECT_SWAPPED);
    }
  return self->adviser;
}

/** poise_workspace_get_catalogue: Returns: (transfer none) (nullable): the tools that Poise knows */
PoiseCatalogue *
poise_workspace_get_catalogue (PoiseWorkspace *self)
{
  g_return_val_if_fail (POISE_IS_WORKSPACE (self), NULL);
  return self->catalogue;
}

static void
take_catalogue (PoiseWorkspace *self)
{
  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  self->catalogue = poise_catalogue_ref (poise_tool_shelf_get_catalogue (self->shelf));
  if (self->adviser)
    poise_adviser_set_catalogue (self->adviser, self->catalogue);
  g_signal_emit (self, signals[SIGNAL_CATALOGUE_CHANGED], 0);
}

/** poise_workspace_set_shelf: The catalogue is that of @shelf from now on, and follows it. Once. */
void
poise_workspace_set_shelf (PoiseWorkspace *self, PoiseToolShelf *shelf)
{
  g_return_if_fail (POISE_IS_WORKSPACE (self));
  g_return_if_fail (POISE_IS_TOOL_SHELF (shelf));
  g_return_if_fail (self->shelf == NULL);

  self->shelf = g_object_ref (shelf);
  g_signal_connect_object (shelf, "changed", G_CALLBACK (take_catalogue), self, G_CONNECT_SWAPPED);
  if (self->catalogue != poise_tool_shelf_get_catalogue (shelf))
    take_catalogue (self);
}

/** poise_workspace_get_shelf: Returns: (transfer none) (nullable): where the person's own tools are kept */
PoiseToolShelf *
poise_workspace_get_shelf (PoiseWorkspace *self)
{
  g_return_val_if_fail (POISE_IS_WORKSPACE (self), NULL);
  return self->shelf;
}

/** poise_workspace_get_picks: Returns: (transfer none): what is selected in the list */
const PoisePicks *
poise_workspace_get_picks (PoiseWorkspace *self)
{
  g_return_val_if_fail (POISE_IS_WORKSPACE (self), NULL);
  return self->picks;
}

/** poise_workspace_get_can_edit: Returns: %FALSE for a plan that a newer Poise wrote */
gboolean
poise_workspace_get_can_edit (PoiseWorkspace *self)
{
  g_return_val_if_fail (POISE_IS_WORKSPACE (self), FALSE);
  return !poise_document_get_read_only (self->document);
}

/**
 * poise_workspace_apply:
 * @plan: (transfer full): the plan after the edit
 * @kind: what the edit did
 * @coalesce: (nullable): as for poise_document_apply()
 *
 * Does the edit and lets go of the reference, as callers have just made the plan.
 *
 * Returns: whether anything changed
 */
gboolean
poise_workspace_apply (PoiseWorkspace *self, PoisePlan *plan, PoiseEditKind kind, const char *coalesce)
{
  gboolean changed;

  g_return_val_if_fail (POISE_IS_WORKSPACE (self), FALSE);

  changed = poise_document_apply (self->document, plan, kind, coalesce);
  poise_plan_unref (plan);
  return changed;
}

/**
 * poise_workspace_take_picks:
 * @picks: (transfer full): what is selected now
 *
 * For the list page alone.
 */
void
poise_workspace_take_picks (PoiseWorkspace *self, PoisePicks *picks)
{
  gboolean same;

  g_return_if_fail (POISE_IS_WORKSPACE (self));
  g_return_if_fail (picks != NULL);

  same = same_set (self->picks->sections, picks->sections) && same_set (self->picks->activities, picks->activities);
  poise_picks_free (self->picks);
  self->picks = picks;
  if (!same)
    g_signal_emit (self, signals[SIGNAL_PICKS_CHANGED], 0);
}

/** poise_workspace_get_query: Returns: (transfer none): what is looked for; empty where nothing is */
const PoiseQuery *
poise_workspace_get_query (PoiseWorkspace *self)
{
  g_return_val_if_fail (POISE_IS_WORKSPACE (self), NULL);
  return self->query;
}

/** poise_workspace_set_query: @query: what is looked for from now on; an empty one for nothing */
void
poise_workspace_set_query (PoiseWorkspace *self, const PoiseQuery *query)
{
  PoiseQuery *copy;

  g_return_if_fail (POISE_IS_WORKSPACE (self));
  g_return_if_fail (query != NULL);

  if (poise_query_equal (self->query, query))
    return;
  copy = poise_query_copy (query);
  take_marks (self, copy);
  poise_query_free (self->query);
  self->query = copy;
  g_signal_emit (self, signals[SIGNAL_QUERY_CHANGED], 0);
}

/**
 * poise_workspace_reveal:
 * @picks: sections and activities
 *
 * Asks the list to select them and to bring the first into sight.
 */
void
poise_workspace_reveal (PoiseWorkspace *self, const PoisePicks *picks)
{
  g_return_if_fail (POISE_IS_WORKSPACE (self));
  g_signal_emit (self, signals[SIGNAL_REVEAL], 0, picks);
}

/** poise_workspace_find: @query: what is looked for from now on; shows what it finds, on whichever page one is */
void
poise_workspace_find (PoiseWorkspace *self, const PoiseQuery *query)
{
  g_return_if_fail (POISE_IS_WORKSPACE (self));
  poise_workspace_set_query (self, query);
  g_signal_emit (self, signals[SIGNAL_FIND], 0);
}

/** poise_workspace_explain: @entry: the id of an entry of the guide, to be shown, on whichever page one is */
void
poise_workspace_explain (PoiseWorkspace *self, const char *entry)
{
  g_return_if_fail (POISE_IS_WORKSPACE (self));
  g_signal_emit (self, signals[SIGNAL_EXPLAIN], 0, entry);
}

/** poise_workspace_flush: Asks every part for what has been typed but not taken yet: before saving, closing, undoing. */
void
poise_workspace_flush (PoiseWorkspace *self)
{
  g_return_if_fail (POISE_IS_WORKSPACE (self));
  g_signal_emit (self, signals[SIGNAL_FLUSH], 0);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of plans behind undo and redo.
 *
 * Bytes are counted between neighbours, both ways: what an older plan holds beyond the newer one is what
 * keeping it for undo costs; what a newer one holds beyond the older is what keeping it for redo costs.
 */

#include "core/poise-history.h"

/**
 * Entry:
 * @plan: the plan after the step
 * @kind: what the step did
 * @key: (nullable): its coalescing key
 * @undo_bytes: what the plan before holds that @plan does not
 * @redo_bytes: what @plan holds that the plan before does not
 *
 * One plan of the list and the step that led to it; the first entry has no step.
 */
typedef struct
{
  PoisePlan *plan;
  PoiseEditKind kind;
  char *key;
  gsize undo_bytes;
  gsize redo_bytes;
} Entry;

struct _PoiseHistory
{
  GPtrArray *entries; /* of Entry, oldest first, never empty */
  guint current;
  PoisePlan *saved; /* the plan of one of the entries, or NULL */
  gsize bytes;      /* undo_bytes up to the current entry, redo_bytes after it */
  gsize max_bytes;
  gboolean sealed; /* nothing more is coalesced into the current entry */
  guint group_depth;
  PoiseEditKind group_kind;
  gboolean group_has_entry; /* the current entry is the open group's */
};

static Entry *
entry_new (PoisePlan *plan, PoiseEditKind kind, const char *key)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->plan = poise_plan_ref (plan);
  entry->kind = kind;
  entry->key = g_strdup (key);
  return entry;
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  poise_plan_unref (entry->plan);
  g_free (entry->key);
  g_free (entry);
}

static Entry *
entry_at (const PoiseHistory *history, guint index)
{
  return g_ptr_array_index (history->entries, index);
}

static Entry *
current_entry (const PoiseHistory *history)
{
  return entry_at (history, history->current);
}

static gboolean
has_plan (const PoiseHistory *history, const PoisePlan *plan)
{
  for (guint i = history->entries->len; i > 0; i--)
    if (entry_at (history, i - 1)->plan == plan)
      return TRUE;
  return FALSE;
}

/* To be called after entries went: what was saved is out of reach once no entry has it. */
static void
drop_lost_mark (PoiseHistory *history)
{
  if (history->saved != NULL && !has_plan (history, history->saved))
    g_clear_pointer (&history->saved, poise_plan_unref);
}

static void
measure_current (PoiseHistory *history)
{
  Entry *entry = current_entry (history);
  const PoisePlan *before = entry_at (history, history->current - 1)->plan;

  history->bytes -= entry->undo_bytes;
  entry->undo_bytes = poise_record_unshared_bytes (before, entry->plan);
  entry->redo_bytes = poise_record_unshared_bytes (entry->plan, before);
  history->bytes += entry->undo_bytes;
}

static void
cut_redo (PoiseHistory *history)
{
  guint first = history->current + 1;

  if (first == history->entries->len)
    return;
  for (guint i = first; i < history->entries->len; i++)
    history->bytes -= entry_at (history, i)->redo_bytes;
  g_ptr_array_remove_range (history->entries, first, history->entries->len - first);
  drop_lost_mark (history);
}

/* One step back always stays, however large. */
static void
drop_oldest (PoiseHistory *history)
{
  guint n_dropped = 0;

  while (history->bytes > history->max_bytes && history->current - n_dropped > 1)
    {
      Entry *next = entry_at (history, ++n_dropped);

      history->bytes -= next->undo_bytes;
      next->undo_bytes = next->redo_bytes = 0;
      next->kind = POISE_EDIT_OTHER; /* its step is gone, only its plan stays */
    }
  if (n_dropped == 0)
    return;
  g_ptr_array_remove_range (history->entries, 0, n_dropped);
  history->current -= n_dropped;
  drop_lost_mark (history);
}

static void
append_entry (PoiseHistory *history, PoisePlan *plan, PoiseEditKind kind, const char *key)
{
  g_ptr_array_add (history->entries, entry_new (plan, kind, key));
  history->current++;
  history->sealed = FALSE;
  measure_current (history);
}

/* Where the step is back at the plan before it, it has become none. */
static void
replace_current (PoiseHistory *history, PoisePlan *plan)
{
  Entry *entry = current_entry (history);

  if (entry_at (history, history->current - 1)->plan == plan)
    {
      history->bytes -= entry->undo_bytes;
      g_ptr_array_set_size (history->entries, (int) history->current--);
      history->group_has_entry = FALSE;
      history->sealed = TRUE;
    }
  else
    {
      poise_plan_unref (entry->plan);
      entry->plan = poise_plan_ref (plan);
      measure_current (history);
    }
  drop_lost_mark (history);
}

static gboolean
can_coalesce (const PoiseHistory *history, const char *key)
{
  const Entry *entry = current_entry (history);

  return key != NULL && !history->sealed && history->current > 0 && history->saved != entry->plan &&
         g_strcmp0 (entry->key, key) == 0;
}

/**
 * poise_history_new:
 * @plan: (transfer none): where it begins; it counts as saved
 * @max_bytes: how many bytes beside the current plan to keep, for example %POISE_HISTORY_BYTES
 *
 * Returns: (transfer full): a history without steps
 */
PoiseHistory *
poise_history_new (PoisePlan *plan, gsize max_bytes)
{
  PoiseHistory *history;

  g_return_val_if_fail (plan != NULL, NULL);

  history = g_new0 (PoiseHistory, 1);
  history->entries = g_ptr_array_new_with_free_func (entry_free);
  g_ptr_array_add (history->entries, entry_new (plan, POISE_EDIT_OTHER, NULL));
  history->saved = poise_plan_ref (plan);
  history->max_bytes = max_bytes;
  history->sealed = TRUE;
  return history;
}

/** poise_history_free: (nullable): frees @history and lets go of its plans. */
void
poise_history_free (PoiseHistory *history)
{
  if (history == NULL)
    return;

  g_ptr_array_unref (history->entries);
  poise_plan_unref (history->saved);
  g_free (history);
}

/** poise_history_get_plan: (transfer none): the current plan. */
PoisePlan *
poise_history_get_plan (const PoiseHistory *history)
{
  return current_entry (history)->plan;
}

/**
 * poise_history_push:
 * @history: a history
 * @plan: (transfer none): what an edit made of the current plan
 * @kind: what the edit did; inside a group the group's kind counts
 * @coalesce: (nullable): a key; pushed again with the same key and nothing between, both become one step
 *
 * Makes @plan the current one. What was undone before can no longer be redone.
 *
 * Returns: whether @plan is another one than the current was
 */
gboolean
poise_history_push (PoiseHistory *history, PoisePlan *plan, PoiseEditKind kind, const char *coalesce)
{
  g_return_val_if_fail (history != NULL, FALSE);
  g_return_val_if_fail (plan != NULL, FALSE);

  if (plan == poise_history_get_plan (history))
    return FALSE;

  cut_redo (history);
  if (history->group_depth > 0 && history->group_has_entry)
    replace_current (history, plan);
  else if (history->group_depth > 0)
    {
      append_entry (history, plan, history->group_kind, NULL);
      history->group_has_entry = TRUE;
    }
  else if (can_coalesce (history, coalesce))
    replace_current (history, plan);
  else
    append_entry (history, plan, kind, coalesce);
  drop_oldest (history);
  return TRUE;
}

/** poise_history_seal: whatever is pushed next is a step of its own, or its group's. */
void
poise_history_seal (PoiseHistory *history)
{
  g_return_if_fail (history != NULL);

  history->sealed = TRUE;
}

/**
 * poise_history_begin_group:
 * @history: a history
 * @kind: what the whole group does
 *
 * Everything pushed until the matching poise_history_end_group() is one step. Groups may stand in groups:
 * the outermost counts. An undo or redo in between closes the step: what is pushed later is another one.
 * A group is undone whole even where a plan in the midst of it was saved; that mark is then gone.
 */
void
poise_history_begin_group (PoiseHistory *history, PoiseEditKind kind)
{
  g_return_if_fail (history != NULL);

  if (history->group_depth++ > 0)
    return;
  history->group_kind = kind;
  history->group_has_entry = FALSE;
}

/** poise_history_end_group: ends what the matching poise_history_begin_group() began, and seals it. */
void
poise_history_end_group (PoiseHistory *history)
{
  g_return_if_fail (history != NULL);
  g_return_if_fail (history->group_depth > 0);

  if (--history->group_depth > 0)
    return;
  history->group_has_entry = FALSE;
  history->sealed = TRUE;
}

/** poise_history_can_undo: whether there is a step to take back. */
gboolean
poise_history_can_undo (const PoiseHistory *history)
{
  return history->current > 0;
}

/** poise_history_can_redo: whether a step was taken back and nothing pushed since. */
gboolean
poise_history_can_redo (const PoiseHistory *history)
{
  return history->current + 1 < history->entries->len;
}

/** poise_history_undo: takes back the last step. Returns: whether there was one. */
gboolean
poise_history_undo (PoiseHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  if (!poise_history_can_undo (history))
    return FALSE;
  history->bytes += current_entry (history)->redo_bytes - current_entry (history)->undo_bytes;
  history->current--;
  history->sealed = TRUE;
  history->group_has_entry = FALSE;
  return TRUE;
}

/** poise_history_redo: does again what was taken back last. Returns: whether there was something. */
gboolean
poise_history_redo (PoiseHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  if (!poise_history_can_redo (history))
    return FALSE;
  history->current++;
  history->bytes += current_entry (history)->undo_bytes - current_entry (history)->redo_bytes;
  history->sealed = TRUE;
  history->group_has_entry = FALSE;
  return TRUE;
}

/** poise_history_get_undo_kind: what an undo would take back; %POISE_EDIT_OTHER where nothing. */
PoiseEditKind
poise_history_get_undo_kind (const PoiseHistory *history)
{
  return current_entry (history)->kind;
}

/** poise_history_get_redo_kind: what a redo would do again; %POISE_EDIT_OTHER where nothing. */
PoiseEditKind
poise_history_get_redo_kind (const PoiseHistory *history)
{
  return poise_history_can_redo (history) ? entry_at (history, history->current + 1)->kind : POISE_EDIT_OTHER;
}

/**
 * poise_history_mark_saved:
 * @history: a history
 * @plan: the plan whose bytes have reached the disk; whoever saved it has held it until now
 *
 * May come late, after further steps: the mark is put where @plan stands in the list. Where it stands
 * nowhere any more, no plan of the list is what the file says, and the mark is gone.
 */
void
poise_history_mark_saved (PoiseHistory *history, const PoisePlan *plan)
{
  g_return_if_fail (history != NULL);
  g_return_if_fail (plan != NULL);

  g_clear_pointer (&history->saved, poise_plan_unref);
  if (has_plan (history, plan))
    history->saved = poise_plan_ref (plan);
}

/** poise_history_forget_saved: No plan of the list is what the file says. */
void
poise_history_forget_saved (PoiseHistory *history)
{
  g_return_if_fail (history != NULL);

  g_clear_pointer (&history->saved, poise_plan_unref);
}

/** poise_history_is_modified: whether the current plan is another one than the saved. */
gboolean
poise_history_is_modified (const PoiseHistory *history)
{
  return current_entry (history)->plan != history->saved;
}

/**
 * poise_history_count_from_saved:
 *
 * Returns: how many steps to undo lead from the current plan back to the saved one; negative where as many are to be
 *   done again; %POISE_HISTORY_NOT_SAVED where none leads there
 */
int
poise_history_count_from_saved (const PoiseHistory *history)
{
  if (!poise_history_is_modified (history))
    return 0;
  for (guint i = history->entries->len; i > 0; i--)
    if (entry_at (history, i - 1)->plan == history->saved)
      return (int)history->current - (int)(i - 1);
  return POISE_HISTORY_NOT_SAVED;
}

/** poise_history_get_n_steps: how many steps are kept, to undo and to redo together. */
guint
poise_history_get_n_steps (const PoiseHistory *history)
{
  return history->entries->len - 1;
}

/** poise_history_get_bytes: about how many bytes the list keeps that the current plan does not share. */
gsize
poise_history_get_bytes (const PoiseHistory *history)
{
  return history->bytes;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The value: its life, reading it, and conflicts, which are asked for what has been chosen as they are found. What
 * is resolved is merged anew: it takes milliseconds, and nothing can be forgotten that follows from a choice.
 */

#include "diff/poise-merge-private.h"

#include <string.h>

/* ---- Conflicts ---- */

/* The id, or what stands for it, comes last, since it may have anything in it. */
static char *
make_key (const PoiseMergeTopic *topic, const PoiseMergeQuestion *question)
{
  const char *id = NULL, *extra = question->extra != NULL ? question->extra : "";
  gboolean by_id = topic->type->members[0].kind == POISE_MEMBER_ID;

  for (guint side = 0; by_id && side < POISE_N_MERGE_SIDES && id == NULL; side++)
    if (topic->records[side] != NULL)
      id = poise_record_get_text (topic->records[side], 0);
  for (guint side = 0; by_id && side < POISE_N_MERGE_SIDES && id == NULL; side++)
    if (topic->records[side] != NULL)
      {
        by_id = FALSE;
        id = poise_record_get_text (topic->records[side], 1);
      }
  return g_strdup_printf ("%d %s %d %u %d %" G_GSIZE_FORMAT " %s %s", question->kind, topic->type->name, question->member,
                          topic->occurrence, by_id, strlen (extra), extra, id != NULL ? id : "");
}

static PoiseMergeSide
choose (const PoiseMerge *self, const char *key, PoiseMergeSide rule, gboolean *settled)
{
  gpointer choice = g_hash_table_lookup (self->choices, key);

  *settled = choice != NULL || self->general != POISE_MERGE_BASE;
  if (choice != NULL)
    return (PoiseMergeSide) GPOINTER_TO_UINT (choice);
  return self->general != POISE_MERGE_BASE ? self->general : rule;
}

/** poise_merge_other: theirs of mine, mine of theirs. */
PoiseMergeSide
poise_merge_other (PoiseMergeSide side)
{
  return side == POISE_MERGE_MINE ? POISE_MERGE_THEIRS : POISE_MERGE_MINE;
}

/** poise_merge_look_up: what is chosen if @question is a conflict of @topic. */
PoiseMergeSide
poise_merge_look_up (const PoiseMerge *self, const PoiseMergeTopic *topic, const PoiseMergeQuestion *question)
{
  g_autofree char *key = NULL;
  gboolean settled;

  if (self->general == POISE_MERGE_BASE && g_hash_table_size (self->choices) == 0)
    return question->rule;
  key = make_key (topic, question);
  return choose (self, key, question->rule, &settled);
}

/** poise_merge_decide: the same, where it is one: it is put down. */
PoiseMergeSide
poise_merge_decide (PoiseMerge *self, const PoiseMergeTopic *topic, const PoiseMergeQuestion *question)
{
  PoiseMergeEntry entry = { .rank = topic->rank };
  PoiseConflict *conflict = &entry.conflict;
  char *key = make_key (topic, question);

  conflict->kind = question->kind;
  conflict->type = topic->type;
  conflict->member = question->member;
  conflict->extra = question->extra;
  conflict->key = key;
  conflict->choice = choose (self, key, question->rule, &conflict->settled);
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    {
      conflict->records[side] = topic->records[side];
      conflict->sections[side] = topic->records[side] != NULL ? topic->sections[side] : -1;
    }
  g_array_append_val (self->conflicts, entry);
  return conflict->choice;
}

static int
compare_ranks (gconstpointer a, gconstpointer b)
{
  const PoiseMergeEntry *left = a, *right = b;

  return left->rank < right->rank ? -1 : left->rank > right->rank;
}

static void
clear_entry (gpointer data)
{
  PoiseMergeEntry *entry = data;

  g_free ((char *) entry->conflict.key);
}

/* ---- Life ---- */

/* @choices: (transfer full) */
static PoiseMerge *
merge (PoisePlan *const *sides, GHashTable *choices, PoiseMergeSide general)
{
  PoiseMerge *self = g_new0 (PoiseMerge, 1);

  g_atomic_ref_count_init (&self->reference_count);
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    self->sides[side] = poise_plan_ref (sides[side]);
  self->choices = choices;
  self->general = general;
  self->conflicts = g_array_new (FALSE, FALSE, sizeof (PoiseMergeEntry));
  g_array_set_clear_func (self->conflicts, clear_entry);
  self->kept = poise_records_new ();
  self->plan = poise_merge_make_plan (self);
  g_array_sort (self->conflicts, compare_ranks);
  return self;
}

static GHashTable *
new_choices (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * poise_merge_new:
 * @base: what both began with
 * @mine: what became of it here; its wish goes first
 * @theirs: what became of it there
 *
 * Returns: (transfer full): both together
 */
PoiseMerge *
poise_merge_new (PoisePlan *base, PoisePlan *mine, PoisePlan *theirs)
{
  PoisePlan *sides[] = { base, mine, theirs };

  g_return_val_if_fail (base != NULL && mine != NULL && theirs != NULL, NULL);

  return merge (sides, new_choices (), POISE_MERGE_BASE);
}

/** poise_merge_ref: (transfer full): one reference more to @merge; from any thread. */
PoiseMerge *
poise_merge_ref (const PoiseMerge *merge)
{
  g_atomic_ref_count_inc (&((PoiseMerge *) merge)->reference_count);
  return (PoiseMerge *) merge;
}

/** poise_merge_unref: (nullable): one reference less. */
void
poise_merge_unref (PoiseMerge *merge)
{
  if (merge == NULL || !g_atomic_ref_count_dec (&merge->reference_count))
    return;

  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    poise_plan_unref (merge->sides[side]);
  poise_plan_unref (merge->plan);
  g_hash_table_unref (merge->choices);
  g_array_unref (merge->conflicts);
  g_ptr_array_unref (merge->kept);
  g_free (merge);
}

/* ---- Reading ---- */

/** poise_merge_get_plan: (transfer none): the merged plan. */
PoisePlan *
poise_merge_get_plan (const PoiseMerge *merge)
{
  return merge->plan;
}

/** poise_merge_get_side: (transfer none): one of the plans that were merged. */
PoisePlan *
poise_merge_get_side (const PoiseMerge *merge, PoiseMergeSide side)
{
  g_return_val_if_fail (side < POISE_N_MERGE_SIDES, NULL);

  return merge->sides[side];
}

/** poise_merge_get_n_conflicts: how many conflicts there are, resolved ones among them. */
guint
poise_merge_get_n_conflicts (const PoiseMerge *merge)
{
  return merge->conflicts->len;
}

/** poise_merge_get_conflict: (transfer none): conflict @index, from 0, in reading order. */
const PoiseConflict *
poise_merge_get_conflict (const PoiseMerge *merge, guint index)
{
  g_return_val_if_fail (index < merge->conflicts->len, NULL);

  return &g_array_index (merge->conflicts, PoiseMergeEntry, index).conflict;
}

/** poise_merge_find_conflict: (transfer none) (nullable): the conflict that @key names, where there still is one. */
const PoiseConflict *
poise_merge_find_conflict (const PoiseMerge *merge, const char *key)
{
  for (guint i = 0; i < merge->conflicts->len; i++)
    if (g_str_equal (poise_merge_get_conflict (merge, i)->key, key))
      return poise_merge_get_conflict (merge, i);
  return NULL;
}

/* ---- Resolving ---- */

/**
 * poise_merge_resolve:
 * @merge: a merge
 * @conflict: one of its conflicts
 * @choice: %POISE_MERGE_MINE or %POISE_MERGE_THEIRS
 *
 * Where one side has removed something, to choose that side is to remove it. A section is removed with all that is
 * in it, save what that side has elsewhere.
 *
 * Returns: (transfer full): the same merge with that wish granted; what has been chosen before stays chosen
 */
PoiseMerge *
poise_merge_resolve (const PoiseMerge *merge_before, const PoiseConflict *conflict, PoiseMergeSide choice)
{
  GHashTable *choices = new_choices ();
  GHashTableIter iter;
  gpointer key, value;

  g_return_val_if_fail (choice == POISE_MERGE_MINE || choice == POISE_MERGE_THEIRS, NULL);

  g_hash_table_iter_init (&iter, merge_before->choices);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (choices, g_strdup (key), value);
  g_hash_table_insert (choices, g_strdup (conflict->key), GUINT_TO_POINTER (choice));
  return merge (merge_before->sides, choices, merge_before->general);
}

/**
 * poise_merge_resolve_all:
 * @merge: a merge
 * @choice: %POISE_MERGE_MINE or %POISE_MERGE_THEIRS
 *
 * Returns: (transfer full): the same merge with the same wish granted wherever there is a conflict, whatever was
 *   chosen before
 */
PoiseMerge *
poise_merge_resolve_all (const PoiseMerge *merge_before, PoiseMergeSide choice)
{
  g_return_val_if_fail (choice == POISE_MERGE_MINE || choice == POISE_MERGE_THEIRS, NULL);

  return merge (merge_before->sides, new_choices (), choice);
}

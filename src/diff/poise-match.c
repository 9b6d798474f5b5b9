/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Matching goes from what is surest to what is least: the same records at the beginning and the end, the same
 * records elsewhere, the same ids, the same titles. Whatever one step has paired, later ones leave alone.
 */

#include "diff/poise-match-private.h"

typedef enum
{
  BY_RECORD,
  BY_ID,
  BY_TITLE_WITHOUT_ID, /* of what has no id */
  BY_TITLE
} Basis;

/* ---- Halves ---- */

static int *
new_pairs (guint n)
{
  int *pairs = g_new (int, n);

  for (guint i = 0; i < n; i++)
    pairs[i] = -1;
  return pairs;
}

static void
init_half (PoiseMatchHalf *half, PoisePlan *plan)
{
  half->plan = poise_plan_ref (plan);
  half->n_sections = poise_plan_n_sections (plan);
  half->first = g_new0 (guint, half->n_sections + 1);
  for (guint i = 0; i < half->n_sections; i++)
    half->first[i + 1] = half->first[i] + poise_section_n_activities (poise_plan_get_section (plan, i));
  half->n_activities = half->first[half->n_sections];
  half->sections = new_pairs (half->n_sections);
  half->activities = new_pairs (half->n_activities);
}

static void
clear_half (PoiseMatchHalf *half)
{
  poise_plan_unref (half->plan);
  g_free (half->first);
  g_free (half->sections);
  g_free (half->activities);
}

/* Which section has activity @index, counted through the plan; there is one. */
static guint
find_owner (const PoiseMatchHalf *half, guint index)
{
  guint low = 0, high = half->n_sections - 1;

  while (low < high)
    {
      guint middle = low + (high - low + 1) / 2;

      if (half->first[middle] <= index)
        low = middle;
      else
        high = middle - 1;
    }
  return low;
}

/* ---- Sections ---- */

static void
pair_sections (PoiseMatch *self, guint before, guint after)
{
  self->halves[POISE_MATCH_BEFORE].sections[before] = (int) after;
  self->halves[POISE_MATCH_AFTER].sections[after] = (int) before;
}

static void
pair_ends (PoiseMatch *self)
{
  GPtrArray *before = self->halves[POISE_MATCH_BEFORE].plan->sections;
  GPtrArray *after = self->halves[POISE_MATCH_AFTER].plan->sections;
  guint n_before = poise_list_length (before), n_after = poise_list_length (after);
  guint head = 0;

  for (; head < MIN (n_before, n_after) && before->pdata[head] == after->pdata[head]; head++)
    pair_sections (self, head, head);
  while (n_before > head && n_after > head && before->pdata[n_before - 1] == after->pdata[n_after - 1])
    pair_sections (self, --n_before, --n_after);
}

/* Gives a key by which a record is matched; FALSE where it has none. */
static gboolean
make_key (PoiseMatchKey *key, Basis basis, gconstpointer record, const char *id, const char *title)
{
  switch (basis)
    {
    case BY_RECORD:
      key->record = record;
      return TRUE;
    case BY_ID:
      key->text = id;
      return id != NULL;
    case BY_TITLE_WITHOUT_ID:
    case BY_TITLE:
    default:
      key->text = title != NULL ? title : "";
      return basis == BY_TITLE || id == NULL;
    }
}

static GArray *
list_section_keys (const PoiseMatchHalf *half, Basis basis)
{
  GArray *keys = poise_match_keys_new ();

  for (guint i = 0; i < half->n_sections; i++)
    {
      const PoiseSection *section = poise_plan_get_section (half->plan, i);
      PoiseMatchKey key = { .index = i };

      if (half->sections[i] < 0 && make_key (&key, basis, section, section->id, section->title))
        g_array_append_val (keys, key);
    }
  return keys;
}

static void
match_sections (PoiseMatch *self, Basis basis)
{
  PoiseMatchHalf *before = &self->halves[POISE_MATCH_BEFORE], *after = &self->halves[POISE_MATCH_AFTER];
  g_autoptr (GArray) old_keys = list_section_keys (before, basis);
  g_autoptr (GArray) new_keys = list_section_keys (after, basis);

  poise_match_keys_pair (old_keys, new_keys, before->sections, after->sections);
}

static gboolean
has_section_pair (const PoiseMatch *self)
{
  const PoiseMatchHalf *before = &self->halves[POISE_MATCH_BEFORE];

  for (guint i = 0; i < before->n_sections; i++)
    if (before->sections[i] >= 0)
      return TRUE;
  return FALSE;
}

static void
match_all_sections (PoiseMatch *self)
{
  pair_ends (self);
  match_sections (self, BY_RECORD);
  match_sections (self, BY_ID);
  self->by_title = !has_section_pair (self);
  match_sections (self, self->by_title ? BY_TITLE : BY_TITLE_WITHOUT_ID);
}

/* ---- Activities ---- */

/* Pairs what the matched sections @old_index and @new_index begin and end with alike; of the same record, that is all. */
static void
pair_activity_ends (PoiseMatch *self, guint old_index, guint new_index)
{
  PoiseMatchHalf *before = &self->halves[POISE_MATCH_BEFORE], *after = &self->halves[POISE_MATCH_AFTER];
  GPtrArray *old_list = poise_plan_get_section (before->plan, old_index)->activities;
  GPtrArray *new_list = poise_plan_get_section (after->plan, new_index)->activities;
  guint n_old = poise_list_length (old_list), n_new = poise_list_length (new_list);
  guint old_first = before->first[old_index], new_first = after->first[new_index];
  guint head = 0;

  for (; head < MIN (n_old, n_new) && old_list->pdata[head] == new_list->pdata[head]; head++)
    {
      before->activities[old_first + head] = (int) (new_first + head);
      after->activities[new_first + head] = (int) (old_first + head);
    }
  while (n_old > head && n_new > head && old_list->pdata[n_old - 1] == new_list->pdata[n_new - 1])
    {
      n_old--;
      n_new--;
      before->activities[old_first + n_old] = (int) (new_first + n_new);
      after->activities[new_first + n_new] = (int) (old_first + n_old);
    }
}

/* @within: whether keys are those of their section alone; then sections without a pair have none. */
static GArray *
list_activity_keys (const PoiseMatchHalf *half, Basis basis, gboolean within, gboolean is_before)
{
  GArray *keys = poise_match_keys_new ();

  for (guint i = 0; i < half->n_sections; i++)
    {
      const PoiseSection *section = poise_plan_get_section (half->plan, i);

      if (within && half->sections[i] < 0)
        continue;
      for (guint k = half->first[i]; k < half->first[i + 1]; k++)
        {
          const PoiseActivity *activity = section->activities->pdata[k - half->first[i]];
          PoiseMatchKey key = { .index = k };

          if (half->activities[k] >= 0 || !make_key (&key, basis, activity, activity->id, activity->title))
            continue;
          if (within)
            key.section = is_before ? (guint) half->sections[i] : i;
          g_array_append_val (keys, key);
        }
    }
  return keys;
}

static void
match_activities (PoiseMatch *self, Basis basis, gboolean within)
{
  PoiseMatchHalf *before = &self->halves[POISE_MATCH_BEFORE], *after = &self->halves[POISE_MATCH_AFTER];
  g_autoptr (GArray) old_keys = list_activity_keys (before, basis, within, TRUE);
  g_autoptr (GArray) new_keys = list_activity_keys (after, basis, within, FALSE);

  if (basis == BY_TITLE && !within)
    {
      poise_match_keys_drop_repeated (old_keys);
      poise_match_keys_drop_repeated (new_keys);
    }
  poise_match_keys_pair (old_keys, new_keys, before->activities, after->activities);
}

static void
match_all_activities (PoiseMatch *self)
{
  const PoiseMatchHalf *before = &self->halves[POISE_MATCH_BEFORE];

  for (guint i = 0; i < before->n_sections; i++)
    if (before->sections[i] >= 0)
      pair_activity_ends (self, i, (guint) before->sections[i]);
  match_activities (self, BY_RECORD, FALSE);
  match_activities (self, BY_ID, FALSE);
  match_activities (self, self->by_title ? BY_TITLE : BY_TITLE_WITHOUT_ID, TRUE);
  if (self->by_title)
    match_activities (self, BY_TITLE, FALSE);
}

/* ---- Public ---- */

/* Pairs everything of equal plans with what stands in its place. */
static void
pair_throughout (PoiseMatch *self)
{
  for (guint side = 0; side < POISE_N_MATCH_SIDES; side++)
    {
      PoiseMatchHalf *half = &self->halves[side];

      for (guint i = 0; i < half->n_sections; i++)
        half->sections[i] = (int) i;
      for (guint k = 0; k < half->n_activities; k++)
        half->activities[k] = (int) k;
    }
}

/**
 * poise_match_new:
 * @before: a plan
 * @after: what became of it, or any other plan
 *
 * Returns: (transfer full): what of the one is what of the other
 */
PoiseMatch *
poise_match_new (PoisePlan *before, PoisePlan *after)
{
  PoiseMatch *self;

  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  self = g_new0 (PoiseMatch, 1);
  init_half (&self->halves[POISE_MATCH_BEFORE], before);
  init_half (&self->halves[POISE_MATCH_AFTER], after);
  if (poise_record_equal (before, after))
    {
      pair_throughout (self);
      return self;
    }
  match_all_sections (self);
  match_all_activities (self);
  return self;
}

/** poise_match_free: (nullable): frees @match. */
void
poise_match_free (PoiseMatch *match)
{
  if (match == NULL)
    return;

  clear_half (&match->halves[POISE_MATCH_BEFORE]);
  clear_half (&match->halves[POISE_MATCH_AFTER]);
  g_free (match);
}

/** poise_match_get_plan: (transfer none): the plan of @side. */
PoisePlan *
poise_match_get_plan (const PoiseMatch *match, PoiseMatchSide side)
{
  g_return_val_if_fail (match != NULL && side < POISE_N_MATCH_SIDES, NULL);

  return match->halves[side].plan;
}

/** poise_match_find_section: which section of the other plan section @section of @side's is, or -1. */
int
poise_match_find_section (const PoiseMatch *match, PoiseMatchSide side, guint section)
{
  g_return_val_if_fail (match != NULL && side < POISE_N_MATCH_SIDES, -1);
  g_return_val_if_fail (section < match->halves[side].n_sections, -1);

  return match->halves[side].sections[section];
}

/**
 * poise_match_find_activity:
 * @match: a match
 * @side: which of its plans
 * @place: where an activity stands in it
 * @other: (out) (optional): where it stands in the other plan
 *
 * Returns: whether the other plan has it
 */
gboolean
poise_match_find_activity (const PoiseMatch *match, PoiseMatchSide side, PoisePlace place, PoisePlace *other)
{
  const PoiseMatchHalf *half, *there;
  int pair;

  g_return_val_if_fail (match != NULL && side < POISE_N_MATCH_SIDES, FALSE);
  half = &match->halves[side];
  g_return_val_if_fail (place.section < half->n_sections, FALSE);
  g_return_val_if_fail (place.activity < half->first[place.section + 1] - half->first[place.section], FALSE);

  pair = half->activities[half->first[place.section] + place.activity];
  if (pair < 0)
    return FALSE;
  there = &match->halves[side == POISE_MATCH_BEFORE ? POISE_MATCH_AFTER : POISE_MATCH_BEFORE];
  if (other != NULL)
    {
      other->section = find_owner (there, (guint) pair);
      other->activity = (guint) pair - there->first[other->section];
    }
  return TRUE;
}

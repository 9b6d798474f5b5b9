/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where plans are matched by title, their ids differ, and so does everything that refers to them. The older plan
 * with the ids of the newer one differs from that only where the plans differ in something that a person sees.
 */

#include "diff/poise-match-private.h"

/* The ids of outcomes, by the ids that they have in the older plan */
static GHashTable *
map_outcomes (const PoisePlan *before, const PoisePlan *after)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) old_keys = poise_match_keys_new (), new_keys = poise_match_keys_new ();
  g_autofree int *old_pairs = g_new (int, poise_list_length (before->outcomes));
  g_autofree int *new_pairs = g_new (int, poise_list_length (after->outcomes));

  for (guint i = 0; i < poise_list_length (before->outcomes); i++)
    {
      const PoiseOutcome *outcome = before->outcomes->pdata[i];
      PoiseMatchKey key = { .index = i, .text = outcome->text != NULL ? outcome->text : "" };

      old_pairs[i] = -1;
      g_array_append_val (old_keys, key);
    }
  for (guint i = 0; i < poise_list_length (after->outcomes); i++)
    {
      const PoiseOutcome *outcome = after->outcomes->pdata[i];
      PoiseMatchKey key = { .index = i, .text = outcome->text != NULL ? outcome->text : "" };

      g_array_append_val (new_keys, key);
    }
  poise_match_keys_pair (old_keys, new_keys, old_pairs, new_pairs);
  for (guint i = 0; i < old_keys->len; i++)
    {
      const PoiseOutcome *outcome = before->outcomes->pdata[i];
      const PoiseOutcome *pair = old_pairs[i] >= 0 ? after->outcomes->pdata[old_pairs[i]] : NULL;

      if (outcome->id != NULL && pair != NULL && pair->id != NULL && !g_hash_table_contains (ids, outcome->id))
        g_hash_table_insert (ids, outcome->id, pair->id);
    }
  return ids;
}

static const char *
follow (GHashTable *ids, const char *id)
{
  const char *other = id != NULL ? g_hash_table_lookup (ids, id) : NULL;

  return other != NULL ? other : id;
}

static PoisePlan *
adopt_outcomes (const PoisePlan *plan, GHashTable *ids)
{
  g_autoptr (GPtrArray) outcomes = poise_records_new ();

  for (guint i = 0; i < poise_list_length (plan->outcomes); i++)
    {
      const PoiseOutcome *outcome = plan->outcomes->pdata[i];

      g_ptr_array_add (outcomes, poise_record_with_text (outcome, POISE_OUTCOME_ID, follow (ids, outcome->id)));
    }
  return poise_record_with_list (plan, POISE_PLAN_OUTCOMES, outcomes);
}

/* ---- Activities and sections ---- */

static PoiseActivity *
adopt_activity (const PoiseActivity *activity, const PoiseActivity *pair, GHashTable *outcome_ids)
{
  g_autoptr (PoiseActivity) adopted
      = poise_record_with_text (activity, POISE_ACTIVITY_ID, pair != NULL ? pair->id : activity->id);
  g_autoptr (GPtrArray) outcomes = poise_texts_new ();

  for (guint i = 0; i < poise_list_length (activity->outcomes); i++)
    g_ptr_array_add (outcomes, g_ref_string_new (follow (outcome_ids, activity->outcomes->pdata[i])));
  return poise_record_with_list (adopted, POISE_ACTIVITY_OUTCOMES, outcomes);
}

static PoiseSection *
adopt_section (const PoiseMatch *match, guint index, GHashTable *outcome_ids)
{
  const PoiseSection *section = poise_plan_get_section (match->halves[POISE_MATCH_BEFORE].plan, index);
  const PoisePlan *after = match->halves[POISE_MATCH_AFTER].plan;
  int pair = match->halves[POISE_MATCH_BEFORE].sections[index];
  g_autoptr (PoiseSection) adopted = poise_record_with_text (
      section, POISE_SECTION_ID, pair >= 0 ? poise_plan_get_section (after, (guint) pair)->id : section->id);
  g_autoptr (GPtrArray) activities = poise_records_new ();

  for (guint k = 0; k < poise_section_n_activities (section); k++)
    {
      PoisePlace other;
      gboolean found
          = poise_match_find_activity (match, POISE_MATCH_BEFORE, (PoisePlace) { index, k }, &other);

      g_ptr_array_add (activities,
                       adopt_activity (poise_section_get_activity (section, k),
                                       found ? poise_plan_get_activity (after, other) : NULL, outcome_ids));
    }
  return poise_record_with_list (adopted, POISE_SECTION_ACTIVITIES, activities);
}

/* ---- What refers to them ---- */

static void
add_id (GHashTable *ids, const char *before, const char *after)
{
  if (before != NULL && after != NULL && !g_hash_table_contains (ids, before))
    g_hash_table_insert (ids, (gpointer) before, (gpointer) after);
}

static PoisePlan *
adopt_dismissals (const PoisePlan *plan, const PoisePlan *original)
{
  g_autoptr (GHashTable) sections = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) activities = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) dismissals = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *before = poise_plan_get_section (original, i), *after = poise_plan_get_section (plan, i);

      add_id (sections, before->id, after->id);
      for (guint k = 0; k < poise_section_n_activities (before); k++)
        add_id (activities, poise_section_get_activity (before, k)->id, poise_section_get_activity (after, k)->id);
    }
  for (guint i = 0; i < poise_list_length (plan->dismissed); i++)
    {
      const PoiseDismissal *dismissal = plan->dismissed->pdata[i];
      g_autoptr (PoiseDismissal) followed = poise_record_with_text (dismissal, POISE_DISMISSAL_SECTION,
                                                                    follow (sections, dismissal->section));

      g_ptr_array_add (dismissals, poise_record_with_text (followed, POISE_DISMISSAL_ACTIVITY,
                                                           follow (activities, dismissal->activity)));
    }
  return poise_record_with_list (plan, POISE_PLAN_DISMISSED, dismissals);
}

/**
 * poise_match_adopt_ids:
 * @match: a match
 *
 * Returns: (transfer full): the older plan where everything that the newer one has too has the id that it has there;
 *   the very same plan where no id differs
 */
PoisePlan *
poise_match_adopt_ids (const PoiseMatch *match)
{
  PoisePlan *before = match->halves[POISE_MATCH_BEFORE].plan;
  g_autoptr (GHashTable) outcome_ids = NULL;
  g_autoptr (GPtrArray) sections = NULL;
  g_autoptr (PoisePlan) with_outcomes = NULL, with_sections = NULL;

  if (!match->by_title)
    return poise_plan_ref (before);

  outcome_ids = map_outcomes (before, match->halves[POISE_MATCH_AFTER].plan);
  sections = poise_records_new ();
  for (guint i = 0; i < poise_plan_n_sections (before); i++)
    g_ptr_array_add (sections, adopt_section (match, i, outcome_ids));
  with_outcomes = adopt_outcomes (before, outcome_ids);
  with_sections = poise_record_with_list (with_outcomes, POISE_PLAN_SECTIONS, sections);
  return adopt_dismissals (with_sections, before);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one asks of findings: how many, which, and whether an activity is among those concerned.
 */

#include "advisor/poise-findings-private.h"

/** poise_findings_get_plan: (transfer none): the plan that @findings are on. */
PoisePlan *
poise_findings_get_plan (const PoiseFindings *findings)
{
  return findings->plan;
}

/** poise_findings_count: how many there are of @severity. */
guint
poise_findings_count (const PoiseFindings *findings, PoiseSeverity severity)
{
  g_return_val_if_fail (severity < POISE_N_SEVERITIES, 0);

  return findings->count[severity];
}

static void
add_list (GArray *all, const PoiseAdviceList *list, PoisePlace place)
{
  for (guint i = 0; i < list->n_advice; i++)
    {
      PoiseFinding finding = { poise_advice_ref (list->advice[i]), place };
      const PoiseArgument *section = poise_advice_find_argument (list->advice[i], "section");

      if (section != NULL && section->kind == POISE_ARGUMENT_SECTION)
        finding.place.section = (guint)section->number;
      g_array_append_val (all, finding);
    }
}

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  const PoiseFinding *left = a, *right = b;
  const PoiseRule *rule = left->advice->rule, *other = right->advice->rule;

  if (rule->severity != other->severity)
    return (int)other->severity - (int)rule->severity;
  if (rule != other)
    return (int)poise_rule_get_index (rule) - (int)poise_rule_get_index (other);
  if (left->place.section != right->place.section)
    return left->place.section < right->place.section ? -1 : 1;
  return left->place.activity < right->place.activity ? -1 : left->place.activity > right->place.activity;
}

static void
clear_finding (gpointer item)
{
  poise_advice_unref (((PoiseFinding *)item)->advice);
}

/**
 * poise_findings_list:
 * @findings: findings
 *
 * Returns: (transfer full) (element-type PoiseFinding): all of them: by severity, problems first, then rule by
 *   rule in the order of the table, then in the order of the plan
 */
GArray *
poise_findings_list (const PoiseFindings *findings)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (PoiseFinding));

  g_array_set_clear_func (all, clear_finding);
  add_list (all, &findings->list, (PoisePlace){ 0, 0 });
  for (guint i = 0; i < findings->n_blocks; i++)
    {
      add_list (all, &findings->blocks[i]->list, (PoisePlace){ i, 0 });
      for (guint k = 0; k < findings->blocks[i]->n_nodes; k++)
        add_list (all, &findings->blocks[i]->nodes[k]->list, (PoisePlace){ i, k });
    }
  g_array_sort (all, compare_findings);
  return all;
}

static PoiseNode *
get_node (const PoiseFindings *findings, PoisePlace place)
{
  g_return_val_if_fail (place.section < findings->n_blocks, NULL);
  g_return_val_if_fail (place.activity < findings->blocks[place.section]->n_nodes, NULL);

  return findings->blocks[place.section]->nodes[place.activity];
}

/**
 * poise_findings_get_activity:
 * @findings: findings
 * @place: where an activity stands
 * @n_advice: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_advice) (nullable): the advice on that activity itself
 */
PoiseAdvice *const *
poise_findings_get_activity (const PoiseFindings *findings, PoisePlace place, guint *n_advice)
{
  const PoiseNode *node = get_node (findings, place);

  *n_advice = node != NULL ? node->list.n_advice : 0;
  return node != NULL ? node->list.advice : NULL;
}

/** poise_findings_concern: whether there is advice on the activity at @place, or on the plan because of it. */
gboolean
poise_findings_concern (const PoiseFindings *findings, PoisePlace place)
{
  const PoiseNode *node = get_node (findings, place);

  return node != NULL && (node->list.n_advice > 0 || (node->marks & findings->concerned) != 0);
}

/**
 * poise_findings_shows_section:
 * @findings: findings
 * @advice: one of them
 * @index: which section, from 0
 *
 * Returns: whether @advice is about that section as a whole, alone or among others
 */
gboolean
poise_findings_shows_section (const PoiseFindings *findings, const PoiseAdvice *advice, guint index)
{
  const PoiseBlock *block;

  g_return_val_if_fail (index < findings->n_blocks, FALSE);

  block = findings->blocks[index];
  if (advice->rule->scope == POISE_SCOPE_ACTIVITY)
    return FALSE;
  if (advice->rule->concerns_section != NULL)
    return advice->rule->concerns_section (block->facts);
  return advice->section != NULL && g_strcmp0 (block->section->id, advice->section) == 0;
}

/**
 * poise_findings_shows:
 * @findings: findings
 * @advice: one of them
 * @place: where an activity stands
 *
 * Returns: whether @advice is about that activity, alone or among others: what "show" selects
 */
gboolean
poise_findings_shows (const PoiseFindings *findings, const PoiseAdvice *advice, PoisePlace place)
{
  const PoiseNode *node = get_node (findings, place);

  if (node == NULL)
    return FALSE;
  if (advice->rule->concerns != POISE_MARK_NONE)
    return (node->marks & POISE_MARK_BIT (advice->rule->concerns)) != 0;
  for (guint i = 0; i < node->list.n_advice; i++)
    if (node->list.advice[i] == advice)
      return TRUE;
  return poise_findings_shows_section (findings, advice, place.section);
}

/* What advice on activities is about, one by one: an activity, or those that bear a mark. */
static gboolean
picks_activity (const PoiseFindings *findings, const PoiseAdvice *advice, PoisePlace place)
{
  const PoiseActivity *activity = poise_plan_get_activity (findings->plan, place);

  if (advice->rule->scope == POISE_SCOPE_ACTIVITY)
    return advice->activity != NULL && g_strcmp0 (activity->id, advice->activity) == 0;
  return advice->rule->concerns != POISE_MARK_NONE && poise_findings_shows (findings, advice, place);
}

/**
 * poise_findings_pick:
 * @findings: findings
 * @advice: one of them
 *
 * Returns: (transfer full): what @advice is about: its activities, or else its sections; nothing for advice on the
 *   course that is about neither
 */
PoisePicks *
poise_findings_pick (const PoiseFindings *findings, const PoiseAdvice *advice)
{
  PoisePicks *picks = poise_picks_new ();

  for (guint i = 0; i < findings->n_blocks; i++)
    {
      for (guint k = 0; k < findings->blocks[i]->n_nodes; k++)
        if (picks_activity (findings, advice, (PoisePlace){ i, k }))
          poise_picks_add_activity (picks, poise_plan_get_activity (findings->plan, (PoisePlace){ i, k })->id);
      if (poise_findings_shows_section (findings, advice, i))
        poise_picks_add_section (picks, findings->blocks[i]->section->id);
    }
  return picks;
}

/**
 * poise_findings_list_concerned:
 * @findings: findings
 *
 * Returns: (transfer full) (element-type utf8): the ids of the activities of which poise_findings_concern() holds
 */
GHashTable *
poise_findings_list_concerned (const PoiseFindings *findings)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < findings->n_blocks; i++)
    for (guint k = 0; k < findings->blocks[i]->n_nodes; k++)
      {
        const PoiseActivity *activity = poise_plan_get_activity (findings->plan, (PoisePlace){ i, k });

        if (activity->id != NULL && poise_findings_concern (findings, (PoisePlace){ i, k }))
          g_hash_table_add (ids, g_strdup (activity->id));
      }
  return ids;
}

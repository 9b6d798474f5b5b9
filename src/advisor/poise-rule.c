/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one table, put together from the families in the order in which advice is told.
 */

#include "advisor/poise-rule.h"

#include "advisor/poise-meeting.h"
#include "core/poise-edit.h"

static const char *const scope_names[] = { "activity", "section", "plan" };
static const char *const severity_names[] = { "hint", "worth-a-look", "problem" };

const PoiseTerms poise_scopes = { POISE_N_SCOPES, scope_names };
const PoiseTerms poise_severities = { POISE_N_SEVERITIES, severity_names };

static const PoiseRuleFamily *const families[] = {
  &poise_rules_mode,  &poise_rules_dates,  &poise_rules_live,     &poise_rules_interaction,
  &poise_rules_video, &poise_rules_access, &poise_rules_workload, &poise_rules_coverage,
};

static PoiseRuleTable *
make_table (void)
{
  PoiseRuleTable *table = g_new0 (PoiseRuleTable, 1);

  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    table->n_rules += families[i]->n_rules;
  table->rules = g_new0 (const PoiseRule *, table->n_rules);
  for (guint scope = 0; scope < POISE_N_SCOPES; scope++)
    table->in_scope[scope] = g_new0 (guint, table->n_rules);

  for (guint i = 0, index = 0; i < G_N_ELEMENTS (families); i++)
    for (guint k = 0; k < families[i]->n_rules; k++, index++)
      {
        const PoiseRule *rule = &families[i]->rules[k];

        table->rules[index] = rule;
        table->in_scope[rule->scope][table->n_in_scope[rule->scope]++] = index;
      }
  return table;
}

/** poise_rule_get_families: @n_families: (out): how many there are. Returns: all of them, in the order of advice */
const PoiseRuleFamily *const *
poise_rule_get_families (guint *n_families)
{
  *n_families = G_N_ELEMENTS (families);
  return families;
}

/** poise_rule_table: (transfer none): all rules; made once, never freed. */
const PoiseRuleTable *
poise_rule_table (void)
{
  static const PoiseRuleTable *table;

  if (g_once_init_enter (&table))
    g_once_init_leave (&table, make_table ());
  return table;
}

/** poise_rule_find: (nullable): the rule of that id. */
const PoiseRule *
poise_rule_find (const char *id)
{
  const PoiseRuleTable *table = poise_rule_table ();

  for (guint i = 0; i < table->n_rules; i++)
    if (g_strcmp0 (table->rules[i]->id, id) == 0)
      return table->rules[i];
  return NULL;
}

/** poise_rule_get_index: where @rule stands in the table. */
guint
poise_rule_get_index (const PoiseRule *rule)
{
  const PoiseRuleTable *table = poise_rule_table ();
  guint index = 0;

  while (index < table->n_rules && table->rules[index] != rule)
    index++;
  g_return_val_if_fail (index < table->n_rules, 0);
  return index;
}

/**
 * poise_case_get_meetings:
 * @given: the case of a section
 *
 * Returns: (transfer none) (element-type PoiseMeeting): the sessions of the section's synchronous activities by day
 *   and time; made for the first rule that asks
 */
const GArray *
poise_case_get_meetings (const PoiseCase *given)
{
  if (*given->meetings == NULL)
    *given->meetings = poise_meetings_of_section (given->section);
  return *given->meetings;
}

/* ---- Doing it ---- */

static PoiseActivity *
set_mode (const PoiseActivity *activity, gpointer data)
{
  return poise_record_with_number (activity, POISE_ACTIVITY_MODE, GPOINTER_TO_INT (data));
}

/** poise_advice_has_remedy: whether poise_advice_apply() can do anything. */
gboolean
poise_advice_has_remedy (const PoiseAdvice *advice)
{
  return advice->rule->remedy != NULL
         || (advice->suggests != POISE_MODE_UNDECIDED && advice->activity != NULL);
}

/**
 * poise_advice_apply:
 * @advice: advice on @plan
 * @plan: a plan
 *
 * Returns: (transfer full): @plan as the advice would have it: the rule's remedy, or else the mode that it
 *   suggests; the same plan where there is nothing to do
 */
PoisePlan *
poise_advice_apply (const PoiseAdvice *advice, const PoisePlan *plan)
{
  g_autoptr (PoisePicks) picks = NULL;

  if (advice->rule->remedy != NULL)
    return advice->rule->remedy (plan, advice);
  if (!poise_advice_has_remedy (advice))
    return poise_plan_ref (plan);
  picks = poise_picks_new ();
  poise_picks_add_activity (picks, advice->activity);
  return poise_edit_change_activities (plan, picks, set_mode, GINT_TO_POINTER (advice->suggests));
}

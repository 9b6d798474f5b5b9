/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading the cases of rules.
 */

#include "advisor/rule-cases.h"

#include "store/poise-store.h"

static const RuleCase *const tables[] = {
  rule_cases_mode,   rule_cases_dates,    rule_cases_live,     rule_cases_interaction,
  rule_cases_access, rule_cases_workload, rule_cases_coverage,
};

const RuleCase *
rule_case_get (guint index)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (const RuleCase *item = tables[i]; item->rule != NULL; item++)
      if (index-- == 0)
        return item;
  return NULL;
}

PoisePlan *
rule_case_read (const RuleCase *item)
{
  g_autofree char *json = g_strdelimit (g_strdup (item->plan), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_read (bytes, &error);

  if (plan == NULL)
    g_test_message ("%s", json);
  g_assert_no_error (error);
  return plan;
}

PoiseCatalogue *
rule_case_catalogue (void)
{
  g_autoptr (GError) error = NULL;
  PoiseCatalogue *catalogue = poise_store_load_catalogue (&error);

  g_assert_no_error (error);
  return catalogue;
}

PoiseAdvice *
rule_case_find (const PoiseFindings *findings, const char *rule)
{
  g_autoptr (GArray) list = poise_findings_list (findings);

  for (guint i = 0; i < list->len; i++)
    {
      PoiseAdvice *advice = g_array_index (list, PoiseFinding, i).advice;

      if (g_strcmp0 (advice->rule->id, rule) == 0)
        return poise_advice_ref (advice);
    }
  return NULL;
}

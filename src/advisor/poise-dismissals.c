/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of dismissed advice: changing it, and asking it quickly.
 */

#include "advisor/poise-dismissals.h"

struct _PoiseDismissals
{
  gatomicrefcount reference_count;
  GHashTable *by_rule; /* text → GPtrArray of PoiseDismissal, in the order of the plan */
};

/* ---- Edits ---- */

static GPtrArray *
copy_dismissed (const PoisePlan *plan)
{
  GPtrArray *copy = poise_records_new ();

  for (guint i = 0; i < poise_list_length (plan->dismissed); i++)
    g_ptr_array_add (copy, poise_record_ref (g_ptr_array_index (plan->dismissed, i)));
  return copy;
}

static PoisePlan *
add_dismissal (const PoisePlan *plan, const char *rule, const char *section, const char *activity)
{
  g_autoptr (GPtrArray) list = copy_dismissed (plan);
  PoiseDismissal *dismissal = poise_record_new (&poise_dismissal_type);

  poise_record_put_text (dismissal, POISE_DISMISSAL_RULE, rule);
  poise_record_put_text (dismissal, POISE_DISMISSAL_SECTION, section);
  poise_record_put_text (dismissal, POISE_DISMISSAL_ACTIVITY, activity);
  g_ptr_array_add (list, poise_record_seal (dismissal));
  return poise_record_with_list (plan, POISE_PLAN_DISMISSED, list);
}

/**
 * poise_plan_dismiss:
 * @plan: a plan
 * @advice: advice on it
 *
 * An activity takes its dismissal along to another section.
 *
 * Returns: (transfer full): @plan in which @advice is not given again: of its activity or section, or for the
 *   whole plan
 */
PoisePlan *
poise_plan_dismiss (const PoisePlan *plan, const PoiseAdvice *advice)
{
  g_autoptr (PoiseDismissals) dismissals = poise_dismissals_new (plan);
  gboolean of_section = advice->rule->scope == POISE_SCOPE_SECTION;

  if (poise_dismissals_have (dismissals, advice))
    return poise_plan_ref (plan);
  return add_dismissal (plan, advice->rule->id, of_section ? advice->section : NULL, advice->activity);
}

/**
 * poise_plan_dismiss_in_section:
 * @plan: a plan
 * @advice: advice on it, of an activity or section
 *
 * Returns: (transfer full): @plan in which the rule says nothing any more of that section and what is in it
 */
PoisePlan *
poise_plan_dismiss_in_section (const PoisePlan *plan, const PoiseAdvice *advice)
{
  PoiseAdvice any = { .rule = advice->rule, .section = advice->section };
  g_autoptr (PoiseDismissals) dismissals = poise_dismissals_new (plan);

  g_return_val_if_fail (advice->section != NULL, poise_plan_ref (plan));

  if (poise_dismissals_have (dismissals, &any))
    return poise_plan_ref (plan);
  return add_dismissal (plan, advice->rule->id, advice->section, NULL);
}

/** poise_plan_dismiss_rule: (transfer full): @plan in which @rule says nothing at all any more. */
PoisePlan *
poise_plan_dismiss_rule (const PoisePlan *plan, const PoiseRule *rule)
{
  PoiseAdvice any = { .rule = rule };
  g_autoptr (PoiseDismissals) dismissals = poise_dismissals_new (plan);

  if (poise_dismissals_have (dismissals, &any))
    return poise_plan_ref (plan);
  return add_dismissal (plan, rule->id, NULL, NULL);
}

/**
 * poise_plan_undismiss:
 * @plan: a plan
 * @dismissal: one of its dismissals
 *
 * Returns: (transfer full): @plan without what equals @dismissal
 */
PoisePlan *
poise_plan_undismiss (const PoisePlan *plan, const PoiseDismissal *dismissal)
{
  g_autoptr (GPtrArray) list = poise_records_new ();

  for (guint i = 0; i < poise_list_length (plan->dismissed); i++)
    if (!poise_record_equal (g_ptr_array_index (plan->dismissed, i), dismissal))
      g_ptr_array_add (list, poise_record_ref (g_ptr_array_index (plan->dismissed, i)));
  return poise_record_with_list (plan, POISE_PLAN_DISMISSED, list);
}

/** poise_plan_undismiss_all: (transfer full): @plan in which nothing is dismissed. */
PoisePlan *
poise_plan_undismiss_all (const PoisePlan *plan)
{
  return poise_record_with_list (plan, POISE_PLAN_DISMISSED, NULL);
}

/* ---- Asking ---- */

/** poise_dismissals_new: (transfer full): what @plan has dismissed. */
PoiseDismissals *
poise_dismissals_new (const PoisePlan *plan)
{
  PoiseDismissals *dismissals = g_new0 (PoiseDismissals, 1);

  g_atomic_ref_count_init (&dismissals->reference_count);
  dismissals->by_rule
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  for (guint i = 0; i < poise_list_length (plan->dismissed); i++)
    {
      const PoiseDismissal *dismissal = g_ptr_array_index (plan->dismissed, i);
      GPtrArray *same;

      if (dismissal->rule == NULL)
        continue;
      same = g_hash_table_lookup (dismissals->by_rule, dismissal->rule);
      if (same == NULL)
        {
          same = poise_records_new ();
          g_hash_table_insert (dismissals->by_rule, g_strdup (dismissal->rule), same);
        }
      g_ptr_array_add (same, poise_record_ref (dismissal));
    }
  return dismissals;
}

/** poise_dismissals_ref: (transfer full): one reference more. */
PoiseDismissals *
poise_dismissals_ref (PoiseDismissals *dismissals)
{
  g_atomic_ref_count_inc (&dismissals->reference_count);
  return dismissals;
}

/** poise_dismissals_unref: (nullable): one reference less; the last frees it. */
void
poise_dismissals_unref (PoiseDismissals *dismissals)
{
  if (dismissals == NULL || !g_atomic_ref_count_dec (&dismissals->reference_count))
    return;
  g_hash_table_unref (dismissals->by_rule);
  g_free (dismissals);
}

/* Of the same rule. */
static gboolean
covers (const PoiseDismissal *dismissal, const PoiseAdvice *advice)
{
  if (dismissal->activity != NULL)
    return g_strcmp0 (dismissal->activity, advice->activity) == 0;
  return dismissal->section == NULL || g_strcmp0 (dismissal->section, advice->section) == 0;
}

/** poise_dismissal_covers: whether @advice is not given because of @dismissal. */
gboolean
poise_dismissal_covers (const PoiseDismissal *dismissal, const PoiseAdvice *advice)
{
  return g_strcmp0 (dismissal->rule, advice->rule->id) == 0 && covers (dismissal, advice);
}

/** poise_dismissals_have: whether @advice, or a draft of it, has been dismissed. */
gboolean
poise_dismissals_have (const PoiseDismissals *dismissals, const PoiseAdvice *advice)
{
  GPtrArray *same = g_hash_table_lookup (dismissals->by_rule, advice->rule->id);

  for (guint i = 0; i < poise_list_length (same); i++)
    if (covers (g_ptr_array_index (same, i), advice))
      return TRUE;
  return FALSE;
}

/** poise_dismissals_differ: whether @a and @b may say different things of @rule. */
gboolean
poise_dismissals_differ (const PoiseDismissals *a, const PoiseDismissals *b, const PoiseRule *rule)
{
  GPtrArray *left = g_hash_table_lookup (a->by_rule, rule->id);
  GPtrArray *right = g_hash_table_lookup (b->by_rule, rule->id);

  if (a == b)
    return FALSE;
  if (poise_list_length (left) != poise_list_length (right))
    return TRUE;
  for (guint i = 0; i < poise_list_length (left); i++)
    if (!poise_record_equal (g_ptr_array_index (left, i), g_ptr_array_index (right, i)))
      return TRUE;
  return FALSE;
}

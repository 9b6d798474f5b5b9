/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asking rules, and what they say of one activity.
 */

#include "advisor/poise-findings-private.h"

/* ---- Lists of advice ---- */

/* Whether @rule has something to say, which it fills into @draft. */
static gboolean
fires (const PoiseAsking *asking, PoiseCase *given, const PoiseRule *rule, PoiseAdvice *draft)
{
  draft->rule = given->rule = rule;
  draft->section = draft->activity = NULL;
  draft->suggests = POISE_MODE_UNDECIDED;
  draft->n_arguments = 0;
  if (rule->scope != POISE_SCOPE_PLAN)
    draft->section = given->section->id;
  if (rule->scope == POISE_SCOPE_ACTIVITY)
    draft->activity = given->activity->id;
  return rule->condition (given, draft) && !poise_dismissals_have (asking->dismissals, draft);
}

/* What @rule says now; the same advice as @before if it says the same. */
static PoiseAdvice *
ask_rule (const PoiseAsking *asking, PoiseCase *given, const PoiseRule *rule, PoiseAdvice *before)
{
  PoiseAdvice draft;

  if (!fires (asking, given, rule, &draft))
    return NULL;
  if (before != NULL && poise_advice_equal (before, &draft))
    return poise_advice_ref (before);
  return poise_advice_new (&draft);
}

static const PoiseAdvice *
find_advice (const PoiseAdviceList *list, const PoiseRule *rule)
{
  for (guint i = 0; i < list->n_advice; i++)
    if (list->advice[i]->rule == rule)
      return list->advice[i];
  return NULL;
}

/* Whether some rules still say of the activity what they said. */
static gboolean
still_holds (const PoiseAdviceList *list,
             const PoiseAsking *asking,
             PoiseCase *given,
             const guint *which,
             guint n_which)
{
  const PoiseRuleTable *table = poise_rule_table ();
  PoiseAdvice draft;

  for (guint i = 0; i < n_which; i++)
    {
      const PoiseRule *rule = table->rules[which[i]];
      const PoiseAdvice *before = find_advice (list, rule);
      gboolean says = fires (asking, given, rule, &draft);

      if (says != (before != NULL) || (says && !poise_advice_equal (before, &draft)))
        return FALSE;
    }
  return TRUE;
}

/**
 * poise_advice_list_ask:
 * @asking: what to go by
 * @given: the case; its rule is filled in
 * @scope: which rules to ask
 * @before: (nullable): what they said before
 * @affected: (array) (nullable): which of the table's rules to ask again, with @before; %NULL for all
 *
 * Returns: what the rules say
 */
PoiseAdviceList
poise_advice_list_ask (const PoiseAsking *asking,
                       PoiseCase *given,
                       PoiseScope scope,
                       const PoiseAdviceList *before,
                       const guint8 *affected)
{
  const PoiseRuleTable *table = poise_rule_table ();
  PoiseAdvice **said = g_newa (PoiseAdvice *, table->n_in_scope[scope]);
  PoiseAdviceList list = { 0, NULL };
  guint at = 0;

  for (guint i = 0; i < table->n_in_scope[scope]; i++)
    {
      guint index = table->in_scope[scope][i];
      const PoiseRule *rule = table->rules[index];
      PoiseAdvice *old = NULL, *new;

      if (before != NULL && at < before->n_advice && before->advice[at]->rule == rule)
        old = before->advice[at++];
      if (before != NULL && affected != NULL && !affected[index])
        new = old != NULL ? poise_advice_ref (old) : NULL;
      else
        new = ask_rule (asking, given, rule, old);
      if (new != NULL)
        said[list.n_advice++] = new;
    }
  if (list.n_advice > 0)
    list.advice = g_memdup2 (said, list.n_advice * sizeof (PoiseAdvice *));
  return list;
}

/** poise_advice_list_copy: the same advice, each with one reference more. */
PoiseAdviceList
poise_advice_list_copy (const PoiseAdviceList *list)
{
  PoiseAdviceList copy
      = { list->n_advice, g_memdup2 (list->advice, list->n_advice * sizeof (PoiseAdvice *)) };

  for (guint i = 0; i < copy.n_advice; i++)
    poise_advice_ref (copy.advice[i]);
  return copy;
}

/** poise_advice_list_clear: lets go of the advice. */
void
poise_advice_list_clear (PoiseAdviceList *list)
{
  for (guint i = 0; i < list->n_advice; i++)
    poise_advice_unref (list->advice[i]);
  g_free (list->advice);
}

/** poise_advice_list_count: adds the advice to @count, by severity, @times over; -1 takes it away. */
void
poise_advice_list_count (const PoiseAdviceList *list, guint *count, int times)
{
  for (guint i = 0; i < list->n_advice; i++)
    count[list->advice[i]->rule->severity] += times;
}

/* ---- Nodes ---- */

static PoiseNode *
make_node (PoiseMarks marks, PoiseAdviceList list)
{
  PoiseNode *node = g_new (PoiseNode, 1);

  g_atomic_ref_count_init (&node->reference_count);
  node->marks = marks;
  node->list = list;
  return node;
}

/**
 * poise_node_new:
 * @asking: what to go by
 * @given: the case of the activity
 *
 * Returns: (transfer full): what there is to say of the activity
 */
PoiseNode *
poise_node_new (const PoiseAsking *asking, PoiseCase *given)
{
  return make_node (poise_marks_of (given->plan, given->catalogue, given->activity),
                    poise_advice_list_ask (asking, given, POISE_SCOPE_ACTIVITY, NULL, NULL));
}

/**
 * poise_node_follow:
 * @node: what there was to say of the activity
 * @asking: what to go by
 * @given: the case of the same activity
 * @affected: which rules to ask again
 *
 * Returns: (transfer full): what there is to say now; @node itself if that is the same
 */
PoiseNode *
poise_node_follow (PoiseNode *node,
                   const PoiseAsking *asking,
                   PoiseCase *given,
                   const PoiseAffected *affected)
{
  PoiseMarks marks = node->marks;

  if (asking->marks_affected)
    marks = poise_marks_of (given->plan, given->catalogue, given->activity);
  if (marks == node->marks && still_holds (&node->list, asking, given, affected->which, affected->n_which))
    return poise_node_ref (node);
  return make_node (marks, poise_advice_list_ask (asking, given, POISE_SCOPE_ACTIVITY, &node->list,
                                                  affected->rules));
}

/** poise_node_ref: (transfer full): one reference more. */
PoiseNode *
poise_node_ref (PoiseNode *node)
{
  g_atomic_ref_count_inc (&node->reference_count);
  return node;
}

/** poise_node_unref: (nullable): one reference less; the last frees it. */
void
poise_node_unref (PoiseNode *node)
{
  if (node == NULL || !g_atomic_ref_count_dec (&node->reference_count))
    return;
  poise_advice_list_clear (&node->list);
  g_free (node);
}

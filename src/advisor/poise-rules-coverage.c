/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules on what a plan leaves out or leaves open: outcomes, kinds of communication, decisions, the
 * instructor's own target.
 */

#include "advisor/poise-rule.h"

#include <math.h>

#define SOURCE(name) &poise_sources[POISE_SOURCE_##name]

#define FEW_ACTIVITIES 4
/* How much work in groups makes planning likely; ours. */
#define SOME_GROUP_WORK 3
/* Some may stay open; ours. */
#define FEW_UNDECIDED 3
#define MANY_UNDECIDED_PERCENT 25

/* ---- Outcomes ---- */

static gboolean
any_section_has (const PoiseCase *given, PoiseFactSet set, const char *id)
{
  for (guint i = 0; i < given->n_sections; i++)
    if (poise_facts_has (given->sections[i], set, id))
      return TRUE;
  return FALSE;
}

static gboolean
any_set (const PoiseCase *given, PoiseFactSet set)
{
  for (guint i = 0; i < given->n_sections; i++)
    if (given->sections[i]->sets[set] != NULL)
      return TRUE;
  return FALSE;
}

/* Says how many outcomes are missing, and of how many, and the first. */
static gboolean
tell_missing (const PoiseCase *given, PoiseAdvice *draft, PoiseFactSet in, PoiseFactSet not_in)
{
  guint n_outcomes = poise_list_length (given->plan->outcomes);
  const PoiseOutcome *first = NULL;
  guint count = 0;

  for (guint i = 0; i < n_outcomes; i++)
    {
      const PoiseOutcome *outcome = g_ptr_array_index (given->plan->outcomes, i);

      if (any_section_has (given, not_in, outcome->id)
          || (in != not_in && !any_section_has (given, in, outcome->id)))
        continue;
      if (count++ == 0)
        first = outcome;
    }
  if (count == 0)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_number (draft, "total", n_outcomes);
  poise_advice_put_text (draft, "outcome", first->text);
  return TRUE;
}

static gboolean
has_outcome_without_activity (const PoiseCase *given, PoiseAdvice *draft)
{
  return given->totals->n_activities > 0
         && tell_missing (given, draft, POISE_FACT_OUTCOMES, POISE_FACT_OUTCOMES);
}

/* Once assessment is tied to outcomes at all; outcomes without any activity are another matter. */
static gboolean
has_outcome_without_assessment (const PoiseCase *given, PoiseAdvice *draft)
{
  return any_set (given, POISE_FACT_ASSESSED)
         && tell_missing (given, draft, POISE_FACT_OUTCOMES, POISE_FACT_ASSESSED);
}

/* Once some are tied to outcomes. Meeting and planning need not lead to any. */
static gboolean
has_activity_without_outcome (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_CONTENT_WITHOUT_OUTCOME];

  if (given->plan->outcomes == NULL || count == 0 || !any_set (given, POISE_FACT_OUTCOMES))
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_number (draft, "total", poise_totals_count_purpose (given->totals, POISE_PURPOSE_CONTENT));
  return TRUE;
}

/* ---- Kinds of communication ---- */

/* Purposes are said of most activities, so what is not among them is not there. */
static gboolean
purposes_are_known (const PoiseTotals *totals)
{
  return totals->n_activities >= FEW_ACTIVITIES
         && totals->marks[POISE_MARK_NO_PURPOSE] * 2 < totals->n_activities;
}

static gboolean
lacks_planning (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_GROUP_WORK];

  if (!purposes_are_known (given->totals) || count < SOME_GROUP_WORK
      || poise_totals_count_purpose (given->totals, POISE_PURPOSE_PLANNING) > 0)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  return TRUE;
}

static gboolean
lacks_social (const PoiseCase *given, PoiseAdvice *draft)
{
  return purposes_are_known (given->totals)
         && poise_totals_count_purpose (given->totals, POISE_PURPOSE_SOCIAL) == 0;
}

/* Learners do get acquainted, but not in the section in which they begin. */
static gboolean
meets_late (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseTotals *first;
  guint index = 0;

  while (index < given->n_sections && given->sections[index]->totals.n_activities == 0)
    index++;
  if (index == given->n_sections || !purposes_are_known (given->totals)
      || poise_totals_count_purpose (given->totals, POISE_PURPOSE_SOCIAL) == 0)
    return FALSE;
  first = &given->sections[index]->totals;
  if (first->marks[POISE_MARK_NO_PURPOSE] > 0 || poise_totals_count_purpose (first, POISE_PURPOSE_SOCIAL) > 0)
    return FALSE;
  draft->section = given->sections[index]->section;
  poise_advice_put_section (draft, "section", index);
  return TRUE;
}

/* ---- What is open ---- */

static gboolean
has_many_undecided (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_UNDECIDED];
  guint n = given->totals->n_activities;

  if (count < FEW_UNDECIDED || count * 100 <= n * MANY_UNDECIDED_PERCENT)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_number (draft, "total", n);
  return TRUE;
}

static gboolean
lacks_purposes (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_NO_PURPOSE];

  if (given->totals->n_activities < FEW_ACTIVITIES || count * 2 <= given->totals->n_activities)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_number (draft, "total", given->totals->n_activities);
  return TRUE;
}

static gboolean
is_empty (const PoiseFacts *facts)
{
  return facts->totals.n_activities == 0;
}

static gboolean
has_empty_sections (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = 0;

  for (guint i = 0; i < given->n_sections; i++)
    count += is_empty (given->sections[i]);
  if (count == 0 || given->totals->n_activities == 0)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_number (draft, "total", given->n_sections);
  return TRUE;
}

/* By the whole percent that people read, so that what is said never contradicts itself. */
static gboolean
misses_target (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseTarget *target = given->plan->target;
  double share;
  int percent;

  if (target == NULL || target->synchronous_percent == POISE_UNSET
      || !poise_tally_get_share (&given->totals->sums.total, &share))
    return FALSE;
  percent = (int)floor (share * 100 + 0.5 + 1e-9);
  if (share > 0 && share < 1)
    percent = CLAMP (percent, 1, 99);
  if (ABS (percent - target->synchronous_percent) <= MAX (target->tolerance_percent, 0))
    return FALSE;
  poise_advice_put_percent (draft, "percent", percent);
  poise_advice_put_percent (draft, "target", target->synchronous_percent);
  poise_advice_put_points (draft, "tolerance", MAX (target->tolerance_percent, 0));
  return TRUE;
}

static const PoiseRule rules[] = {
  {
      .id = "target-missed",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (MARTIN_2021),
      .reads = POISE_READS (TARGET),
      .condition = misses_target,
  },
  {
      .id = "outcome-without-activity",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (BIGGS_1996),
      .reads = POISE_READS (OUTCOMES),
      .condition = has_outcome_without_activity,
  },
  {
      .id = "outcome-without-assessment",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (BIGGS_1996),
      .reads = POISE_READS (OUTCOMES),
      .condition = has_outcome_without_assessment,
  },
  {
      .id = "activity-without-outcome",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (BIGGS_1996),
      .reads = POISE_READS (OUTCOMES),
      .condition = has_activity_without_outcome,
      .concerns = POISE_MARK_CONTENT_WITHOUT_OUTCOME,
  },
  {
      .id = "no-planning",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .condition = lacks_planning,
      .concerns = POISE_MARK_GROUP_WORK,
  },
  {
      .id = "no-social",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (HRASTINSKI_2008),
      .condition = lacks_social,
  },
  {
      .id = "acquaintance-late",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (SUNY_2021),
      .condition = meets_late,
  },
  {
      .id = "many-undecided",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .condition = has_many_undecided,
      .concerns = POISE_MARK_UNDECIDED,
  },
  {
      .id = "purposes-missing",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .condition = lacks_purposes,
      .concerns = POISE_MARK_NO_PURPOSE,
  },
  {
      .id = "empty-sections",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (SUNY_2021),
      .condition = has_empty_sections,
      .concerns_section = is_empty,
  },
};

const PoiseRuleFamily poise_rules_coverage = { "coverage", rules, G_N_ELEMENTS (rules) };

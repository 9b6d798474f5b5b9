/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules on the mode of activities, by the reasons of poise-fit.
 *
 * Reasons for the learners' own time are told of an activity, at most one of each: the heaviest against its mode,
 * where the reasons against are clearly heavier, and where its section has nothing for the same purpose in the
 * other mode, since the two complement each other. Reasons for a common time are told of the course, once, and
 * only where nothing of the kind is live: who meets for one thing need not for all.
 */

#include "advisor/poise-rule.h"

/* How often makes a habit; ours. */
#define HABIT 3

#define SOURCE(name) &poise_sources[POISE_SOURCE_##name]

static gboolean
speaks_against (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseActivity *activity = given->activity;
  const PoiseFitReason *reason = &poise_fit_reasons[given->rule->constant];
  PoiseMode other = reason->mode;
  gboolean decides = given->rule->constant == POISE_FIT_CANNOT_MEET;
  PoiseFit fit;

  if (activity->mode == POISE_MODE_UNDECIDED || activity->mode == (int)other
      || !reason->holds (given->plan, activity, NULL))
    return FALSE;
  fit = poise_fit_of (given->plan, activity, NULL);
  if (poise_fit_get_mode (&fit) != other || !poise_fit_is_clear (&fit)
      || poise_fit_get_strongest (&fit, other) != given->rule->constant)
    return FALSE;
  if (!decides && poise_siblings_have (given->siblings, activity->purpose, other))
    return FALSE;
  draft->suggests = other;
  return TRUE;
}

/* All that there is such a reason to meet for happens in the learners' own time, and they could meet. */
static gboolean
never_meets_for (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseCircumstances *circumstances = given->plan->circumstances;
  guint count = given->totals->marks[given->rule->concerns];

  if (count == 0 || given->totals->marks[given->rule->constant] > 0)
    return FALSE;
  if (circumstances != NULL
      && (circumstances->can_meet == FALSE || circumstances->time_zones >= POISE_FIT_MANY_TIME_ZONES))
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  return TRUE;
}

/* The same, where it is a habit, and they do meet for something else. */
static gboolean
meets_but_not_for (const PoiseCase *given, PoiseAdvice *draft)
{
  return given->totals->sums.total.count[POISE_MODE_SYNCHRONOUS] > 0
         && given->totals->marks[given->rule->concerns] >= HABIT && never_meets_for (given, draft);
}

#define READS (POISE_READS (CIRCUMSTANCES) | POISE_READS_SIBLINGS)

static const PoiseRule rules[] = {
  {
      .id = "learners-cannot-meet",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_PROBLEM,
      .source = SOURCE (HRASTINSKI_2008),
      .reads = READS,
      .condition = speaks_against,
      .constant = POISE_FIT_CANNOT_MEET,
  },
  {
      .id = "complex-issue-live-only",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .reads = READS,
      .condition = speaks_against,
      .constant = POISE_FIT_COMPLEX_ISSUE,
  },
  {
      .id = "new-content-live-only",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (DENNIS_2008),
      .reads = READS,
      .condition = speaks_against,
      .constant = POISE_FIT_NEW_CONTENT,
  },
  {
      .id = "work-alone-live",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .reads = READS,
      .condition = speaks_against,
      .constant = POISE_FIT_WORK_ALONE,
  },
  {
      .id = "planning-in-own-time-only",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .reads = POISE_READS (CIRCUMSTANCES),
      .condition = never_meets_for,
      .constant = POISE_MARK_LIVE_PLANNING,
      .concerns = POISE_MARK_OWN_PLANNING,
  },
  {
      .id = "acquaintance-in-own-time-only",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .reads = POISE_READS (CIRCUMSTANCES),
      .condition = never_meets_for,
      .constant = POISE_MARK_LIVE_SOCIAL,
      .concerns = POISE_MARK_OWN_SOCIAL,
  },
  {
      .id = "simple-issues-in-own-time-only",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (HRASTINSKI_2008),
      .reads = POISE_READS (CIRCUMSTANCES),
      .condition = meets_but_not_for,
      .constant = POISE_MARK_LIVE_SIMPLE_ISSUE,
      .concerns = POISE_MARK_OWN_SIMPLE_ISSUE,
  },
  {
      .id = "agreement-in-own-time-only",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (DENNIS_2008),
      .reads = POISE_READS (CIRCUMSTANCES),
      .condition = meets_but_not_for,
      .constant = POISE_MARK_LIVE_AGREEMENT,
      .concerns = POISE_MARK_OWN_AGREEMENT,
  },
};

const PoiseRuleFamily poise_rules_mode = { "mode", rules, G_N_ELEMENTS (rules) };

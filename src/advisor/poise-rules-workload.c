/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules on learner time and on what counts: the weekly budget, credits, and assessment.
 */

#include "advisor/poise-rule.h"

#define SOURCE(name) &poise_sources[POISE_SOURCE_##name]

/* Below 5 % over the budget is none; ours. */
#define BUDGET_TOLERANCE_PERCENT 5
/* A section that is twice the middle one, and two hours more, stands out; ours. */
#define PEAK_FACTOR 2
#define PEAK_MINUTES 120
#define FEW_SECTIONS 4
/* A quarter more than the credits say, or less, is no matter of rounding; ours. */
#define CREDIT_TOLERANCE_PERCENT 25
#define FEW_ACTIVITIES 4

/* ---- The week ---- */

static int
get_days (const PoisePlan *plan, const PoiseFacts *facts)
{
  if (facts->days != POISE_UNSET)
    return facts->days;
  return plan->section_days != POISE_UNSET ? plan->section_days : 7;
}

static gboolean
is_over_budget (const PoiseCase *given, PoiseAdvice *draft)
{
  gint64 minutes = poise_totals_get_minutes (&given->facts->totals);
  gint64 budget;

  if (given->plan->weekly_minutes <= 0)
    return FALSE;
  budget = (gint64)given->plan->weekly_minutes * get_days (given->plan, given->facts) / 7;
  if (minutes * 100 <= budget * (100 + BUDGET_TOLERANCE_PERCENT))
    return FALSE;
  poise_advice_put_minutes (draft, "minutes", minutes);
  poise_advice_put_minutes (draft, "budget", budget);
  return TRUE;
}

static int
compare_minutes (gconstpointer a, gconstpointer b)
{
  const gint64 *left = a, *right = b;

  return *left < *right ? -1 : *left > *right;
}

/* Learner time of a section for each week that it lasts. */
static gint64
get_weekly_minutes (const PoiseCase *given, guint index)
{
  return poise_totals_get_minutes (&given->sections[index]->totals) * 7
         / get_days (given->plan, given->sections[index]);
}

/* The middle one of the sections that have any; 0 where they are few. */
static gint64
get_middle_minutes (const PoiseCase *given)
{
  g_autoptr (GArray) all = g_array_sized_new (FALSE, FALSE, sizeof (gint64), given->n_sections);

  for (guint i = 0; i < given->n_sections; i++)
    {
      gint64 minutes = get_weekly_minutes (given, i);

      if (minutes > 0)
        g_array_append_val (all, minutes);
    }
  if (all->len < FEW_SECTIONS)
    return 0;
  g_array_sort (all, compare_minutes);
  return g_array_index (all, gint64, all->len / 2);
}

/* Only where there is no budget to compare with. */
static gboolean
has_peak (const PoiseCase *given, PoiseAdvice *draft)
{
  gint64 middle = given->plan->weekly_minutes <= 0 ? get_middle_minutes (given) : 0;
  gint64 most = 0;
  guint peak = 0;

  for (guint i = 0; middle > 0 && i < given->n_sections; i++)
    if (get_weekly_minutes (given, i) > most)
      {
        most = get_weekly_minutes (given, i);
        peak = i;
      }
  if (most <= middle * PEAK_FACTOR || most - middle < PEAK_MINUTES)
    return FALSE;
  draft->section = given->sections[peak]->section;
  poise_advice_put_section (draft, "section", peak);
  poise_advice_put_minutes (draft, "minutes", most);
  poise_advice_put_minutes (draft, "middle", middle);
  return TRUE;
}

/* ---- Credits ---- */

/* Learner time in minutes for one credit: what is usual at least, and at most. The regulation in the United
 * States names 45 hours, of 50 minutes each, and no more than that. */
static const int least_minutes[POISE_N_CREDIT_SYSTEMS] = { 0, 25 * 60, 45 * 50 };
static const int most_minutes[POISE_N_CREDIT_SYSTEMS] = { 0, 30 * 60, 45 * 60 };

static gint64
get_credit_minutes (const PoiseCredits *credits, const int *minutes_per_credit)
{
  if (credits == NULL || credits->value == NULL)
    return 0;
  return (gint64)(g_ascii_strtod (credits->value, NULL) * minutes_per_credit[credits->system]);
}

static gboolean
exceeds_credits (const PoiseCase *given, PoiseAdvice *draft)
{
  gint64 limit = get_credit_minutes (given->plan->credits, most_minutes);
  gint64 minutes = poise_totals_get_minutes (given->totals);

  if (limit <= 0 || minutes * 100 <= limit * (100 + CREDIT_TOLERANCE_PERCENT))
    return FALSE;
  poise_advice_put_minutes (draft, "minutes", minutes);
  poise_advice_put_minutes (draft, "limit", limit);
  return TRUE;
}

/* A plan with a weekly budget, or with activities of unknown length, does not claim to hold all the work. */
static gboolean
leaves_credits_unfilled (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseCredits *credits = given->plan->credits;
  gint64 limit = get_credit_minutes (credits, least_minutes);
  gint64 minutes = poise_totals_get_minutes (given->totals);

  if (limit <= 0 || (int)credits->system != given->rule->constant || given->plan->weekly_minutes > 0
      || given->totals->n_activities < FEW_ACTIVITIES || given->totals->marks[POISE_MARK_NO_MINUTES] > 0
      || minutes * 100 >= limit * (100 - CREDIT_TOLERANCE_PERCENT))
    return FALSE;
  poise_advice_put_minutes (draft, "minutes", minutes);
  poise_advice_put_minutes (draft, "limit", limit);
  return TRUE;
}

/* ---- Time that is not said, and what it is spent on ---- */

static gboolean
lacks_minutes (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_NO_MINUTES];

  if (count == 0)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_number (draft, "total", given->totals->n_activities);
  return TRUE;
}

static gboolean
mostly_takes_in (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseTally *types = given->totals->sums.learning_types;
  gint64 all = poise_totals_get_minutes (given->totals);
  gint64 typed = all - poise_tally_get_minutes (&types[POISE_LEARNING_TYPE_NONE]);
  gint64 taken_in = poise_tally_get_minutes (&types[POISE_LEARNING_TYPE_ACQUISITION]);

  if (given->totals->n_activities < FEW_ACTIVITIES || typed * 2 <= all || taken_in * 2 <= typed)
    return FALSE;
  poise_advice_put_percent (draft, "percent", taken_in * 100 / typed);
  return TRUE;
}

/* ---- Assessment ---- */

static gboolean
weighs_otherwise (const PoiseCase *given, PoiseAdvice *draft)
{
  if (given->totals->marks[POISE_MARK_WEIGHTED] == 0 || given->totals->weight_percent == 100)
    return FALSE;
  poise_advice_put_percent (draft, "percent", given->totals->weight_percent);
  poise_advice_put_percent (draft, "whole", 100);
  return TRUE;
}

static gboolean
lacks_formative (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_SUMMATIVE];

  if (count == 0 || given->totals->marks[POISE_MARK_FORMATIVE] > 0)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  return TRUE;
}

static const PoiseRule rules[] = {
  {
      .id = "week-over-budget",
      .scope = POISE_SCOPE_SECTION,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (OPEN_UNIVERSITY_2019),
      .reads = POISE_READS (WEEKLY_MINUTES) | POISE_READS (SECTION_DAYS) | POISE_READS_FACTS,
      .condition = is_over_budget,
  },
  {
      .id = "heaviest-week",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (OPEN_UNIVERSITY_2019),
      .reads = POISE_READS (WEEKLY_MINUTES) | POISE_READS (SECTION_DAYS),
      .condition = has_peak,
  },
  {
      .id = "credits-exceeded",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (AYCOCK_2002),
      .reads = POISE_READS (CREDITS),
      .condition = exceeds_credits,
  },
  {
      .id = "credits-unfilled-ects",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (ECTS_2015),
      .reads = POISE_READS (CREDITS) | POISE_READS (WEEKLY_MINUTES),
      .condition = leaves_credits_unfilled,
      .constant = POISE_CREDITS_ECTS,
  },
  {
      .id = "credits-unfilled-us",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (CREDIT_HOUR_2020),
      .reads = POISE_READS (CREDITS) | POISE_READS (WEEKLY_MINUTES),
      .condition = leaves_credits_unfilled,
      .constant = POISE_CREDITS_US,
  },
  {
      .id = "minutes-missing",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (BARRE_2016),
      .condition = lacks_minutes,
      .concerns = POISE_MARK_NO_MINUTES,
  },
  {
      .id = "mostly-taking-in",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (RIENTIES_2015),
      .condition = mostly_takes_in,
  },
  {
      .id = "weights-not-100",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (SUNY_2021),
      .condition = weighs_otherwise,
      .concerns = POISE_MARK_WEIGHTED,
  },
  {
      .id = "no-feedback-before-grade",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (NICOL_2006),
      .condition = lacks_formative,
      .concerns = POISE_MARK_SUMMATIVE,
  },
};

const PoiseRuleFamily poise_rules_workload = { "workload", rules, G_N_ELEMENTS (rules) };

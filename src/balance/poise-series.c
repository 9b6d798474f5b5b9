/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Making series of a balance, and finding the activities behind a part.
 */

#include "balance/poise-series.h"

#define DAYS_OF_WEEK 7

/* ---- Sums that cannot overflow ---- */

static gint64
add (gint64 a, gint64 b, gboolean *saturated)
{
  gint64 sum;

  if (!__builtin_add_overflow (a, b, &sum))
    return sum;
  *saturated = TRUE;
  return G_MAXINT64;
}

static void
add_group (PoiseSeries *series, const PoiseTally *tally)
{
  gint64 *values = series->values[series->n_groups++];

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      values[mode] = poise_tally_get_value (tally, mode, series->counts);
      series->total[mode] = add (series->total[mode], values[mode], &series->saturated);
    }
}

/* ---- Groups of terms: those with a name in their order, and last those without one ---- */

static void
add_terms (PoiseSeries *series, const PoiseTally *tallies, guint n_terms)
{
  for (guint term = 1; term < n_terms; term++)
    add_group (series, &tallies[term]);
  if (poise_tally_get_count (&tallies[0]) > 0)
    add_group (series, &tallies[0]);
}

static void
fill (PoiseSeries *series)
{
  const PoiseBalance *balance = series->balance;
  const PoiseSums *sums = series->section == POISE_SERIES_ALL ? poise_balance_get_course (balance)
                                                              : poise_balance_get_section (balance, series->section);

  switch (series->kind)
    {
    case POISE_SERIES_COURSE:
      series->values = g_new0 (PoiseSeriesValues, 1);
      add_group (series, &sums->total);
      return;
    case POISE_SERIES_SECTIONS:
      series->values = g_new0 (PoiseSeriesValues, poise_balance_get_n_sections (balance));
      for (guint i = 0; i < poise_balance_get_n_sections (balance); i++)
        add_group (series, &poise_balance_get_section (balance, i)->total);
      return;
    case POISE_SERIES_PURPOSES:
      series->values = g_new0 (PoiseSeriesValues, POISE_N_PURPOSES);
      add_terms (series, sums->purposes, POISE_N_PURPOSES);
      return;
    case POISE_SERIES_LEARNING_TYPES:
      series->values = g_new0 (PoiseSeriesValues, POISE_N_LEARNING_TYPES);
      add_terms (series, sums->learning_types, POISE_N_LEARNING_TYPES);
      return;
    default:
      g_assert_not_reached ();
    }
}

/**
 * poise_series_new:
 * @balance: a balance
 * @kind: what the groups are to be
 * @counts: whether values are activities rather than minutes
 * @section: of which section alone, from 0, or %POISE_SERIES_ALL; one that is not there means all
 *
 * Its cost is in proportion to the number of groups.
 *
 * Returns: (transfer full): the series
 */
PoiseSeries *
poise_series_new (const PoiseBalance *balance, PoiseSeriesKind kind, gboolean counts, int section)
{
  PoiseSeries *series;

  g_return_val_if_fail (balance != NULL, NULL);
  g_return_val_if_fail (kind < POISE_N_SERIES_KINDS, NULL);

  series = g_new0 (PoiseSeries, 1);
  g_atomic_ref_count_init (&series->reference_count);
  series->kind = kind;
  series->counts = counts != FALSE;
  series->section
      = section >= 0 && (guint) section < poise_balance_get_n_sections (balance) ? section : POISE_SERIES_ALL;
  series->balance = poise_balance_ref (balance);
  fill (series);
  return series;
}

/** poise_series_ref: Returns: (transfer full): @series, one reference more */
PoiseSeries *
poise_series_ref (const PoiseSeries *series)
{
  PoiseSeries *self = (PoiseSeries *) series;

  g_return_val_if_fail (series != NULL, NULL);

  g_atomic_ref_count_inc (&self->reference_count);
  return self;
}

/** poise_series_unref: (nullable): lets go of @series. */
void
poise_series_unref (PoiseSeries *series)
{
  if (series == NULL || !g_atomic_ref_count_dec (&series->reference_count))
    return;

  poise_balance_unref (series->balance);
  g_free (series->values);
  g_free (series);
}

/**
 * poise_series_get_term:
 * @series: a series by purpose or by learning type
 * @group: one of its groups
 *
 * Returns: its #PoisePurpose or #PoiseLearningType; 0 is the group of what has none
 */
int
poise_series_get_term (const PoiseSeries *series, guint group)
{
  guint n_terms = series->kind == POISE_SERIES_PURPOSES ? POISE_N_PURPOSES : POISE_N_LEARNING_TYPES;

  g_return_val_if_fail (series->kind == POISE_SERIES_PURPOSES || series->kind == POISE_SERIES_LEARNING_TYPES, 0);
  g_return_val_if_fail (group < series->n_groups, 0);

  return (group + 1) % n_terms;
}

/** poise_series_has_part: whether @part names groups and modes that @series has. */
gboolean
poise_series_has_part (const PoiseSeries *series, const PoiseSeriesPart *part)
{
  return part->group >= POISE_SERIES_ALL && part->group < (int) series->n_groups && part->mode >= POISE_SERIES_ALL
         && part->mode < POISE_N_MODES;
}

/**
 * poise_series_get_value:
 * @series: a series
 * @part: a part of it
 * @saturated: (out) (optional): whether the sum was more than a number can hold
 *
 * Returns: minutes or activities of @part; at most %G_MAXINT64
 */
gint64
poise_series_get_value (const PoiseSeries *series, const PoiseSeriesPart *part, gboolean *saturated)
{
  const gint64 *values;
  gboolean full = FALSE;
  gint64 sum = 0;

  g_return_val_if_fail (poise_series_has_part (series, part), 0);

  values = part->group == POISE_SERIES_ALL ? series->total : series->values[part->group];
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (part->mode == POISE_SERIES_ALL || part->mode == (int) mode)
      sum = add (sum, values[mode], &full);
  if (saturated != NULL)
    *saturated = full || (part->group == POISE_SERIES_ALL && series->saturated);
  return sum;
}

/** poise_series_is_empty: whether all its values are 0. */
gboolean
poise_series_is_empty (const PoiseSeries *series)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (series->total[mode] > 0)
      return FALSE;
  return TRUE;
}

/**
 * poise_series_get_budget:
 * @series: a series
 * @group: one of its groups
 *
 * The plan's budget is for a week; a section may last longer or shorter.
 *
 * Returns: how many minutes the weekly budget leaves @group; 0 where there is none, and where values are not the
 *   minutes of sections
 */
double
poise_series_get_budget (const PoiseSeries *series, guint group)
{
  const PoisePlan *plan = poise_balance_get_plan (series->balance);
  int days;

  g_return_val_if_fail (group < series->n_groups, 0);

  if (series->kind != POISE_SERIES_SECTIONS || series->counts || plan->weekly_minutes <= 0)
    return 0;
  days = poise_plan_get_section (plan, group)->days;
  if (days == POISE_UNSET)
    days = plan->section_days != POISE_UNSET ? plan->section_days : DAYS_OF_WEEK;
  return plan->weekly_minutes * (days / (double) DAYS_OF_WEEK);
}

/* ---- The activities behind a part ---- */

static gboolean
covers (const PoiseSeries *series, const PoiseSeriesPart *part, const PoiseActivity *activity)
{
  if (part->mode != POISE_SERIES_ALL && part->mode != activity->mode)
    return FALSE;
  if (part->group == POISE_SERIES_ALL)
    return TRUE;
  if (series->kind == POISE_SERIES_PURPOSES)
    return activity->purpose == poise_series_get_term (series, part->group);
  if (series->kind == POISE_SERIES_LEARNING_TYPES)
    return activity->learning_type == poise_series_get_term (series, part->group);
  return TRUE; /* of the section or the course that is looked at */
}

static int
find_section (const PoiseSeries *series, const PoiseSeriesPart *part)
{
  return series->kind == POISE_SERIES_SECTIONS ? part->group : series->section;
}

/**
 * poise_series_pick:
 * @series: a series
 * @part: a part of it
 *
 * Its cost is in proportion to the activities of the sections that are looked at.
 *
 * Returns: (transfer full): the activities that @part counts, those of 0 minutes included
 */
PoisePicks *
poise_series_pick (const PoiseSeries *series, const PoiseSeriesPart *part)
{
  PoisePicks *picks = poise_picks_new ();
  const PoisePlan *plan = poise_balance_get_plan (series->balance);
  int section;

  g_return_val_if_fail (poise_series_has_part (series, part), picks);

  section = find_section (series, part);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *looked_at = poise_plan_get_section (plan, i);

      if (section != POISE_SERIES_ALL && section != (int) i)
        continue;
      for (guint j = 0; j < poise_section_n_activities (looked_at); j++)
        {
          const PoiseActivity *activity = poise_section_get_activity (looked_at, j);

          if (activity->id != NULL && covers (series, part, activity))
            poise_picks_add_activity (picks, activity->id);
        }
    }
  return picks;
}

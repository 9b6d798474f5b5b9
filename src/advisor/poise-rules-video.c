/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules on recorded video, and on sections in which learners only take something in.
 */

#include "advisor/poise-rule.h"

#define SOURCE(name) &poise_sources[POISE_SOURCE_##name]

static gboolean
has_long_videos (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_LONG_VIDEO];

  if (count == 0)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_minutes (draft, "limit", POISE_MARK_LONG_VIDEO_MINUTES);
  return TRUE;
}

static gboolean
only_takes_in (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseTotals *totals = &given->facts->totals;
  guint count = poise_totals_count_type (totals, POISE_LEARNING_TYPE_ACQUISITION);

  if (count < 2 || count != totals->n_activities)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  return TRUE;
}

static const PoiseRule rules[] = {
  {
      .id = "video-long",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (GUO_2014),
      .condition = has_long_videos,
      .concerns = POISE_MARK_LONG_VIDEO,
  },
  {
      .id = "section-only-takes-in",
      .scope = POISE_SCOPE_SECTION,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (FREEMAN_2014),
      .reads = POISE_READS_FACTS,
      .condition = only_takes_in,
  },
};

const PoiseRuleFamily poise_rules_video = { "video", rules, G_N_ELEMENTS (rules) };

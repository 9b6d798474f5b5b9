/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The value: its life, and reading it.
 */

#include "diff/poise-diff-private.h"

#include "diff/poise-match-private.h"

/**
 * poise_diff_new:
 * @before: a plan
 * @after: what became of it, or any other plan
 *
 * Returns: (transfer full): what differs between them
 */
PoiseDiff *
poise_diff_new (PoisePlan *before, PoisePlan *after)
{
  PoiseDiff *diff;

  g_return_val_if_fail (before != NULL && after != NULL, NULL);

  diff = g_new0 (PoiseDiff, 1);
  g_atomic_ref_count_init (&diff->reference_count);
  diff->match = poise_match_new (before, after);
  diff->adopted = poise_match_adopt_ids (diff->match);
  diff->changes = g_array_new (FALSE, FALSE, sizeof (PoiseChange));
  diff->sections = g_array_new (FALSE, FALSE, sizeof (PoiseShift));
  diff->course.section_before = diff->course.section_after = -1;
  poise_diff_list_changes (diff);
  return diff;
}

/** poise_diff_ref: (transfer full): one reference more to @diff; from any thread. */
PoiseDiff *
poise_diff_ref (const PoiseDiff *diff)
{
  g_atomic_ref_count_inc (&((PoiseDiff *) diff)->reference_count);
  return (PoiseDiff *) diff;
}

/** poise_diff_unref: (nullable): one reference less. */
void
poise_diff_unref (PoiseDiff *diff)
{
  if (diff == NULL || !g_atomic_ref_count_dec (&diff->reference_count))
    return;

  poise_match_free (diff->match);
  poise_plan_unref (diff->adopted);
  g_array_unref (diff->changes);
  g_array_unref (diff->sections);
  g_free (diff);
}

/** poise_diff_get_before: (transfer none): the older plan. */
PoisePlan *
poise_diff_get_before (const PoiseDiff *diff)
{
  return poise_match_get_plan (diff->match, POISE_MATCH_BEFORE);
}

/** poise_diff_get_after: (transfer none): the newer plan. */
PoisePlan *
poise_diff_get_after (const PoiseDiff *diff)
{
  return poise_match_get_plan (diff->match, POISE_MATCH_AFTER);
}

/** poise_diff_get_match: (transfer none): what of one plan is what of the other. */
const PoiseMatch *
poise_diff_get_match (const PoiseDiff *diff)
{
  return diff->match;
}

/** poise_diff_is_empty: whether both plans say the same. */
gboolean
poise_diff_is_empty (const PoiseDiff *diff)
{
  return diff->changes->len == 0;
}

/** poise_diff_get_n_changes: how many changes there are. */
guint
poise_diff_get_n_changes (const PoiseDiff *diff)
{
  return diff->changes->len;
}

/** poise_diff_get_change: (transfer none): change @index, from 0, in reading order. */
const PoiseChange *
poise_diff_get_change (const PoiseDiff *diff, guint index)
{
  g_return_val_if_fail (index < diff->changes->len, NULL);

  return &g_array_index (diff->changes, PoiseChange, index);
}

/** poise_diff_get_course: (transfer none): what the changes come to for the whole course. */
const PoiseShift *
poise_diff_get_course (const PoiseDiff *diff)
{
  return &diff->course;
}

/** poise_diff_get_n_sections: how many sections there are that either plan has. */
guint
poise_diff_get_n_sections (const PoiseDiff *diff)
{
  return diff->sections->len;
}

/** poise_diff_get_section: (transfer none): what the changes come to for section @index, from 0, in reading order. */
const PoiseShift *
poise_diff_get_section (const PoiseDiff *diff, guint index)
{
  g_return_val_if_fail (index < diff->sections->len, NULL);

  return &g_array_index (diff->sections, PoiseShift, index);
}

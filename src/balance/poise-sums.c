/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Counting activities, and following a section whose activities changed.
 */

#include "balance/poise-sums.h"

typedef void (*TallyChange) (PoiseTally *tally, const PoiseTally *other);

static void
change_activity (PoiseSums *sums, const PoiseActivity *activity, TallyChange change)
{
  PoiseTally one = { 0 };

  one.minutes[activity->mode] = poise_activity_minutes (activity);
  one.count[activity->mode] = 1;
  change (&sums->total, &one);
  change (&sums->purposes[activity->purpose], &one);
  change (&sums->learning_types[activity->learning_type], &one);
}

static void
change_activities (PoiseSums *sums, const PoiseSection *section, guint from, guint to, TallyChange change)
{
  for (guint i = from; i < to; i++)
    change_activity (sums, poise_section_get_activity (section, i), change);
}

static void
change_sums (PoiseSums *sums, const PoiseSums *other, TallyChange change)
{
  change (&sums->total, &other->total);
  for (guint purpose = 0; purpose < POISE_N_PURPOSES; purpose++)
    change (&sums->purposes[purpose], &other->purposes[purpose]);
  for (guint type = 0; type < POISE_N_LEARNING_TYPES; type++)
    change (&sums->learning_types[type], &other->learning_types[type]);
}

/** poise_sums_add: adds @other to @sums. */
void
poise_sums_add (PoiseSums *sums, const PoiseSums *other)
{
  change_sums (sums, other, poise_tally_add);
}

/** poise_sums_subtract: takes @other, which was once added, away from @sums. */
void
poise_sums_subtract (PoiseSums *sums, const PoiseSums *other)
{
  change_sums (sums, other, poise_tally_subtract);
}

/** poise_sums_count: adds every activity of @section to @sums. */
void
poise_sums_count (PoiseSums *sums, const PoiseSection *section)
{
  change_activities (sums, section, 0, poise_section_n_activities (section), poise_tally_add);
}

/**
 * poise_sums_follow:
 * @sums: the sums of @before; afterwards those of @after
 * @before: any section
 * @after: any section, best one made from @before by an edit
 *
 * Activities that are the same pointer at the beginning and at the end of both are only looked at, never
 * counted: one changed activity among 10 000 costs two countings and 10 000 comparisons of pointers.
 */
void
poise_sums_follow (PoiseSums *sums, const PoiseSection *before, const PoiseSection *after)
{
  guint n_before = poise_section_n_activities (before);
  guint n_after = poise_section_n_activities (after);
  guint head = 0, tail = 0;

  while (head < MIN (n_before, n_after)
         && g_ptr_array_index (before->activities, head) == g_ptr_array_index (after->activities, head))
    head++;
  while (tail < MIN (n_before, n_after) - head
         && g_ptr_array_index (before->activities, n_before - 1 - tail)
                == g_ptr_array_index (after->activities, n_after - 1 - tail))
    tail++;

  change_activities (sums, before, head, n_before - tail, poise_tally_subtract);
  change_activities (sums, after, head, n_after - tail, poise_tally_add);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What rules on a section or a plan know of its activities: sums and counts that add up, and a few sets.
 *
 * Facts are an immutable, reference-counted value of one section. Two facts of equal content are made one
 * where a section follows another, so that == tells whether any rule on the plan could find something else.
 */

#pragma once

#include "advisor/poise-mark.h"
#include "balance/poise-sums.h"

G_BEGIN_DECLS

/**
 * PoiseTotals:
 * @n_activities: how many there are
 * @marks: how many bear each mark
 * @weight_percent: what all that is assessed counts for together
 * @sums: minutes and counts by mode, purpose and learning type
 *
 * What of several sections is their sum. A plain value.
 */
typedef struct
{
  guint n_activities;
  guint marks[POISE_N_MARKS];
  gint64 weight_percent;
  PoiseSums sums;
} PoiseTotals;

/**
 * PoiseFactSet:
 * @POISE_FACT_OUTCOMES: ids of outcomes that an activity leads to
 * @POISE_FACT_ASSESSED: ids of outcomes that an assessed activity leads to
 * @POISE_FACT_TALK_TOOLS: ids of tools with which learners discuss or collaborate
 */
typedef enum
{
  POISE_FACT_OUTCOMES,
  POISE_FACT_ASSESSED,
  POISE_FACT_TALK_TOOLS,
  POISE_N_FACT_SETS
} PoiseFactSet;

/**
 * PoiseFacts:
 * @section: (nullable): the id of the section
 * @days: how many days it says that it has, or %POISE_UNSET
 * @totals: of its activities
 * @sets: a set without elements is %NULL; its elements are texts that it owns
 *
 * What rules know of one section.
 */
typedef struct
{
  gatomicrefcount reference_count;
  GRefString *section;
  int days;
  PoiseTotals totals;
  GHashTable *sets[POISE_N_FACT_SETS];
} PoiseFacts;

PoiseFacts *poise_facts_new (const PoiseTotals *totals, const PoiseSection *section);
PoiseFacts *poise_facts_follow (PoiseFacts *facts,
                                const PoiseTotals *totals,
                                const PoiseSection *section,
                                gboolean same_sets);
PoiseFacts *poise_facts_ref (PoiseFacts *facts);
void poise_facts_unref (PoiseFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseFacts, poise_facts_unref)

gboolean poise_facts_has (const PoiseFacts *facts, PoiseFactSet set, const char *id);
guint poise_totals_siblings (const PoiseTotals *totals);
gboolean poise_siblings_have (guint siblings, PoisePurpose purpose, PoiseMode mode);

void poise_totals_add (PoiseTotals *totals, const PoiseTotals *other);
void poise_totals_count (PoiseTotals *totals, const PoiseActivity *activity, PoiseMarks marks, int times);
gint64 poise_totals_get_minutes (const PoiseTotals *totals);
guint poise_totals_count_type (const PoiseTotals *totals, PoiseLearningType type);
guint poise_totals_count_purpose (const PoiseTotals *totals, PoisePurpose purpose);

G_END_DECLS

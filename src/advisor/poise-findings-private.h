/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How findings are kept: a node for each activity, a block for each section. For poise-findings alone.
 *
 * What always holds: nodes and blocks are immutable and shared by all findings in which their activity or
 * section stands; the plan of those findings keeps the activity and section alive; advice of a node or block
 * is in the order of the table, at most one of each rule, none of it dismissed.
 */

#pragma once

#include "advisor/poise-dismissals.h"
#include "advisor/poise-findings.h"

G_BEGIN_DECLS

/**
 * PoiseAsking:
 * @plan: the plan
 * @catalogue: (nullable): the tools that Poise knows
 * @dismissals: what not to say
 * @affected: (array) (nullable): for each rule of the table, whether it may say something else than before
 *   of activities and sections that did not change; %NULL where there is no before
 * @marks_affected: whether activities that did not change may bear other marks
 *
 * What one evaluation goes by.
 */
typedef struct
{
  PoisePlan *plan;
  PoiseCatalogue *catalogue;
  PoiseDismissals *dismissals;
  const guint8 *affected;
  gboolean marks_affected;
} PoiseAsking;

/**
 * PoiseAffected:
 * @rules: (array): for each rule of the table, whether it may say something else of an activity
 * @which: (array length=n_which): the same, as places in the table
 * @n_which: how many may
 */
typedef struct
{
  guint8 *rules;
  guint *which;
  guint n_which;
} PoiseAffected;

/** PoiseAdviceList: advice in the order of the table, as a plain value. */
typedef struct
{
  guint n_advice;
  PoiseAdvice **advice;
} PoiseAdviceList;

/** PoiseNode: of one activity. */
typedef struct
{
  gatomicrefcount reference_count;
  PoiseMarks marks;
  PoiseAdviceList list;
} PoiseNode;

/** PoiseBlock: of one section; @first_day and @last_day are Julian day numbers, or 0. */
typedef struct
{
  gatomicrefcount reference_count;
  const PoiseSection *section;
  guint32 first_day;
  guint32 last_day;
  guint siblings;
  PoiseFacts *facts;
  PoiseAdviceList list;
  guint count[POISE_N_SEVERITIES];
  guint n_nodes;
  PoiseNode *nodes[];
} PoiseBlock;

guint32 poise_members_that_differ (gconstpointer a, gconstpointer b);

/**
 * PoiseFindings:
 * @list: what the plan's own rules say
 * @concerned: the marks of activities that this is about
 * @count: of all advice, by severity
 * @blocks: by section
 */
struct _PoiseFindings
{
  gatomicrefcount reference_count;
  PoisePlan *plan;
  PoiseCatalogue *catalogue;
  PoiseDismissals *dismissals;
  PoiseAdviceList list;
  PoiseMarks concerned;
  guint count[POISE_N_SEVERITIES];
  guint n_blocks;
  PoiseBlock *blocks[];
};

/* Asking rules */
PoiseAdviceList poise_advice_list_ask (const PoiseAsking *asking,
                                       PoiseCase *given,
                                       PoiseScope scope,
                                       const PoiseAdviceList *before,
                                       const guint8 *affected);
PoiseAdviceList poise_advice_list_copy (const PoiseAdviceList *list);
void poise_advice_list_clear (PoiseAdviceList *list);
void poise_advice_list_count (const PoiseAdviceList *list, guint *count, int times);

/* Activities */
PoiseNode *poise_node_new (const PoiseAsking *asking, PoiseCase *given);
PoiseNode *poise_node_follow (PoiseNode *node,
                              const PoiseAsking *asking,
                              PoiseCase *given,
                              const PoiseAffected *affected);
PoiseNode *poise_node_ref (PoiseNode *node);
void poise_node_unref (PoiseNode *node);

/* Sections */
PoiseBlock *
poise_block_new (const PoiseAsking *asking, const PoiseSection *section, guint32 first_day, guint32 last_day);
PoiseBlock *poise_block_follow (PoiseBlock *block,
                                const PoiseAsking *asking,
                                const PoiseSection *section,
                                guint32 first_day,
                                guint32 last_day);
PoiseBlock *poise_block_ref (PoiseBlock *block);
void poise_block_unref (PoiseBlock *block);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a merge is stored, and the steps that make it. Not for anybody else.
 */

#pragma once

#include "diff/poise-merge-nodes.h"
#include "diff/poise-merge.h"

G_BEGIN_DECLS

/**
 * PoiseMerge:
 * @sides: (owned): by side, the plans
 * @plan: (owned): what came of them
 * @choices: (element-type utf8 PoiseMergeSide): by key of conflict, what has been chosen
 * @general: what has been chosen for all others; %POISE_MERGE_BASE where they go by the rule
 * @conflicts: (element-type PoiseMergeEntry): what they want differently, in reading order
 * @kept: (element-type PoiseRecord): what conflicts refer to and no plan holds
 */
struct _PoiseMerge
{
  gatomicrefcount reference_count;
  PoisePlan *sides[POISE_N_MERGE_SIDES];
  PoisePlan *plan;
  GHashTable *choices;
  PoiseMergeSide general;
  GArray *conflicts;
  GPtrArray *kept;
};

/** PoiseMergeEntry: a conflict; @rank says where it stands in reading order. */
typedef struct
{
  PoiseConflict conflict;
  guint rank;
} PoiseMergeEntry;

/**
 * PoiseMergeTopic:
 * @type: of what it is
 * @records: by side, the thing; %NULL where it is not there
 * @sections: by side, in which section it is, or which it is, or -1
 * @occurrence: how many with the same id come before
 * @rank: where its conflicts stand in reading order
 *
 * What a step of the merge is about.
 */
typedef struct
{
  const PoiseRecordType *type;
  gpointer records[POISE_N_MERGE_SIDES];
  int sections[POISE_N_MERGE_SIDES];
  guint occurrence;
  guint rank;
} PoiseMergeTopic;

/**
 * PoiseMergeQuestion:
 * @kind: what kind of conflict there would be
 * @member: of which member, or %POISE_CONFLICT_NO_MEMBER
 * @extra: (nullable): of which unknown member
 * @rule: what to choose unless somebody has chosen
 */
typedef struct
{
  PoiseConflictKind kind;
  int member;
  const char *extra;
  PoiseMergeSide rule;
} PoiseMergeQuestion;

/** POISE_MERGE_NONE_LEFT_OUT: no member is left out. */
#define POISE_MERGE_NONE_LEFT_OUT G_MAXUINT

/* Choices */
PoiseMergeSide poise_merge_other (PoiseMergeSide side);
PoiseMergeSide
poise_merge_look_up (const PoiseMerge *self, const PoiseMergeTopic *topic, const PoiseMergeQuestion *question);
PoiseMergeSide poise_merge_decide (PoiseMerge *self, const PoiseMergeTopic *topic, const PoiseMergeQuestion *question);

/* Records */
gboolean poise_merge_is_same (gconstpointer a, gconstpointer b, guint left_out);
gpointer poise_merge_record (PoiseMerge *self, const PoiseMergeTopic *topic, guint left_out);
gpointer poise_merge_thing (PoiseMerge *self, const PoiseMergeTopic *topic, guint left_out);

/* Lists */
GPtrArray *poise_merge_list (PoiseMerge *self, const PoiseMergeTopic *topic, guint member);
GPtrArray *poise_merge_extras (PoiseMerge *self, const PoiseMergeTopic *topic);

/* All of it */
PoisePlan *poise_merge_make_plan (PoiseMerge *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One thing that two sides of a merge want differently: a plain value, as a PoiseMerge holds them.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/** PoiseMergeSide: which of the three plans of a merge. */
typedef enum
{
  POISE_MERGE_BASE,
  POISE_MERGE_MINE,
  POISE_MERGE_THEIRS,
  POISE_N_MERGE_SIDES
} PoiseMergeSide;

/**
 * PoiseConflictKind:
 * @POISE_CONFLICT_MEMBER: both changed one member of something, differently
 * @POISE_CONFLICT_ADDED: both added something with the same id, but different things
 * @POISE_CONFLICT_REMOVED: one removed what the other changed, or moved to another section; of a section, also what
 *   the other put something into
 * @POISE_CONFLICT_MOVED: both moved an activity, or added it, to different sections
 * @POISE_CONFLICT_ORDER: both changed the order of the same things, and no order agrees with both
 */
typedef enum
{
  POISE_CONFLICT_MEMBER,
  POISE_CONFLICT_ADDED,
  POISE_CONFLICT_REMOVED,
  POISE_CONFLICT_MOVED,
  POISE_CONFLICT_ORDER,
  POISE_N_CONFLICT_KINDS
} PoiseConflictKind;

/** POISE_CONFLICT_NO_MEMBER: the conflict is not about one member of the table. */
#define POISE_CONFLICT_NO_MEMBER (-1)

/**
 * PoiseConflict:
 * @kind: what they want differently
 * @type: of what it is about: plan, section, activity, circumstances, outcome, tool
 * @records: (nullable): by #PoiseMergeSide, what it is about as each of the plans has it; %NULL where one has not
 * @sections: by #PoiseMergeSide, in which section of each plan that stands, or which section it is; -1 where there is
 *   none: in plans that do not have it, and for what is of the course
 * @member: of @POISE_CONFLICT_MEMBER, which, as a row of @type's table; of @POISE_CONFLICT_ORDER, which list;
 *   %POISE_CONFLICT_NO_MEMBER for the other kinds, and where it is a member that this Poise does not know
 * @extra: (nullable): the name of that unknown member; its values are among the extras of @records
 * @choice: whose wish the merged plan holds, %POISE_MERGE_MINE or %POISE_MERGE_THEIRS
 * @settled: whether poise_merge_resolve() or poise_merge_resolve_all() chose that, rather than the rule
 * @key: names the conflict in every merge of the same three plans, whatever has been chosen
 *
 * Records and texts are held by the merge. The values of a member in conflict are those of
 * the member in each of @records, and not set where that is %NULL.
 */
typedef struct
{
  PoiseConflictKind kind;
  const PoiseRecordType *type;
  gconstpointer records[POISE_N_MERGE_SIDES];
  int sections[POISE_N_MERGE_SIDES];
  int member;
  const char *extra;
  PoiseMergeSide choice;
  gboolean settled;
  const char *key;
} PoiseConflict;

G_END_DECLS

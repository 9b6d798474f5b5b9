/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One thing that differs between two plans: a plain value, as a PoiseDiff holds them.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseChangeKind:
 * @POISE_CHANGE_IDS: what is matched by title has other ids; at most once, and before all others
 * @POISE_CHANGE_COURSE: members of the plan differ; at most once
 * @POISE_CHANGE_SECTION_ADDED: a section is new; its activities are told of for themselves
 * @POISE_CHANGE_SECTION_REMOVED: a section is gone; its activities are told of for themselves
 * @POISE_CHANGE_SECTION_MOVED: a section stands elsewhere among those in both plans
 * @POISE_CHANGE_SECTION_CHANGED: members of a section differ, other than its activities
 * @POISE_CHANGE_ACTIVITY_ADDED: an activity is new
 * @POISE_CHANGE_ACTIVITY_REMOVED: an activity is gone
 * @POISE_CHANGE_ACTIVITY_MOVED: an activity stands in another section, or elsewhere among those of its section
 * @POISE_CHANGE_ACTIVITY_CHANGED: members of an activity differ
 *
 * A record is told of as added, removed or moved at most once, and as changed at most once.
 */
typedef enum
{
  POISE_CHANGE_IDS,
  POISE_CHANGE_COURSE,
  POISE_CHANGE_SECTION_ADDED,
  POISE_CHANGE_SECTION_REMOVED,
  POISE_CHANGE_SECTION_MOVED,
  POISE_CHANGE_SECTION_CHANGED,
  POISE_CHANGE_ACTIVITY_ADDED,
  POISE_CHANGE_ACTIVITY_REMOVED,
  POISE_CHANGE_ACTIVITY_MOVED,
  POISE_CHANGE_ACTIVITY_CHANGED,
  POISE_N_CHANGE_KINDS
} PoiseChangeKind;

/** POISE_CHANGE_MEMBER: the place of a member, by the number of its row in the record's table, among changed ones. */
#define POISE_CHANGE_MEMBER(member) (1u << (member))
/** POISE_CHANGE_EXTRAS: members that this Poise does not know differ. */
#define POISE_CHANGE_EXTRAS (1u << 31)

/**
 * PoiseChange:
 * @kind: what happened
 * @before: (nullable): the plan, section or activity as it was; %NULL where added
 * @after: (nullable): the same as it is; %NULL where removed
 * @place_before: where @before stands in the older plan; @activity counts for activities only
 * @place_after: where @after stands in the newer plan
 * @members: of what is changed, a POISE_CHANGE_MEMBER for each member that differs, and %POISE_CHANGE_EXTRAS;
 *   0 for other kinds
 *
 * Records are held by the plans of the diff.
 */
typedef struct
{
  PoiseChangeKind kind;
  gconstpointer before;
  gconstpointer after;
  PoisePlace place_before;
  PoisePlace place_after;
  guint members;
} PoiseChange;

G_END_DECLS

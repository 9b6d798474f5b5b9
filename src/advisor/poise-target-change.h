/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One change on the way to a target, and making it: of an activity, its mode, its place, or its minutes.
 */

#pragma once

#include "advisor/poise-fit.h"
#include "advisor/poise-mark.h"

G_BEGIN_DECLS

/**
 * PoiseTargetChangeKind:
 * @POISE_TARGET_SWITCH: takes @mode
 * @POISE_TARGET_MIX: half of it becomes an activity of its own in @mode
 * @POISE_TARGET_MOVE: goes to @section
 * @POISE_TARGET_SPREAD: half of it becomes an activity of its own in @section
 * @POISE_TARGET_SHORTEN: takes @minutes less
 */
typedef enum
{
  POISE_TARGET_SWITCH,
  POISE_TARGET_MIX,
  POISE_TARGET_MOVE,
  POISE_TARGET_SPREAD,
  POISE_TARGET_SHORTEN,
  POISE_N_TARGET_CHANGES
} PoiseTargetChangeKind;

/**
 * PoiseTargetChange:
 * @kind: what is done
 * @place: where the activity is before anything is changed
 * @activity: (transfer none): the activity; the plan that was asked about holds it
 * @mode: the mode that it, or its second half, gets
 * @section: the section to which it, or its second half, goes
 * @minutes: how many minutes change their mode or section, or go
 * @fit: the reasons for either mode
 * @eased: marks of what is too long (#PoiseMark) that it no longer bears
 * @cost: what speaks against it, 0 or more
 */
typedef struct
{
  PoiseTargetChangeKind kind;
  PoisePlace place;
  const PoiseActivity *activity;
  PoiseMode mode;
  guint section;
  int minutes;
  PoiseFit fit;
  PoiseMarks eased;
  int cost;
} PoiseTargetChange;

/**
 * POISE_TARGET_LIVE_MINUTES: what would be live for longer does not become live: after two hours of video meetings
 * stress sets in, by the source of the rule "live-long-day".
 */
#define POISE_TARGET_LIVE_MINUTES 120

/** POISE_TARGET_SPLIT_MINUTES: less than this is not split. */
#define POISE_TARGET_SPLIT_MINUTES 30

/** POISE_TARGET_SHORTEN_MINUTES: less than this is not shortened. */
#define POISE_TARGET_SHORTEN_MINUTES 20

/** POISE_TARGET_ROUND_MINUTES: parts are cut to multiples of this. */
#define POISE_TARGET_ROUND_MINUTES 5

/** POISE_TARGET_REACH: how many sections away an activity may go. */
#define POISE_TARGET_REACH 2

int poise_target_cut (int minutes, int parts);
PoiseActivity *poise_target_change_first (const PoiseTargetChange *change);
PoiseActivity *poise_target_change_second (const PoiseTargetChange *change);
PoisePlan *poise_target_change_make (const PoiseTargetChange *change, const PoisePlan *plan);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which mode fits an activity: the reasons for either, each with its weight and source, weighed in the open.
 *
 * A reason is a row of data. What the rules say of a mode, what a suggestion says, and what a change of mode
 * costs all come from the same rows. A fit is a plain value; nothing is ever applied because of it.
 */

#pragma once

#include "advisor/poise-source.h"
#include "core/poise-plan.h"

G_BEGIN_DECLS

/** PoiseFitReasonIndex: the rows of %poise_fit_reasons, those for the learners' own time first. */
typedef enum
{
  POISE_FIT_CANNOT_MEET,
  POISE_FIT_COMPLEX_ISSUE,
  POISE_FIT_NEW_CONTENT,
  POISE_FIT_WORK_ALONE,
  POISE_FIT_TIME_ZONES,
  POISE_FIT_WEAK_CONNECTIONS,
  POISE_FIT_TITLE_OWN_TIME,
  POISE_FIT_PLANNING,
  POISE_FIT_ACQUAINTANCE,
  POISE_FIT_SIMPLE_ISSUE,
  POISE_FIT_AGREEMENT,
  POISE_FIT_TEACHER_PRESENT,
  POISE_FIT_TITLE_LIVE,
  POISE_N_FIT_REASONS
} PoiseFitReasonIndex;

/**
 * PoiseFitHints:
 * @live: (nullable) (array zero-terminated=1): case-folded words that in a title hint at a live activity
 * @own_time: (nullable) (array zero-terminated=1): likewise at one in the learners' own time
 *
 * Words of one language or several; src/words has them.
 */
typedef struct
{
  const char *const *live;
  const char *const *own_time;
} PoiseFitHints;

/**
 * PoiseFitReason:
 * @id: stable, for words and tests
 * @mode: which mode it speaks for
 * @weight: how much it counts: 6 decides, 3 is what the source is about, 2 follows from it, 1 is a weak hint
 * @member: the member of the activity that decides; %POISE_ACTIVITY_ID where it is none but the learners' lives or
 *   the title's words
 * @source: (nullable): where it comes from; a title's word has none
 * @holds: whether it is true of an activity
 */
typedef struct
{
  const char *id;
  PoiseMode mode;
  int weight;
  guint member;
  const PoiseSource *source;
  gboolean (*holds) (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints);
} PoiseFitReason;

extern const PoiseFitReason poise_fit_reasons[POISE_N_FIT_REASONS];

/** POISE_FIT_CLEAR: from which difference of weights on a fit is clear. */
#define POISE_FIT_CLEAR 2

/** POISE_FIT_MANY_TIME_ZONES: from how many on common times are hard to find; ours, no source gives one. */
#define POISE_FIT_MANY_TIME_ZONES 3

/**
 * PoiseFit:
 * @reasons: set of #PoiseFitReasonIndex that hold, one bit each
 * @weight: what they weigh together, by #PoiseMode
 */
typedef struct
{
  guint reasons;
  int weight[POISE_N_MODES];
} PoiseFit;

PoiseFit poise_fit_of (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints);
gboolean poise_fit_has (const PoiseFit *fit, PoiseFitReasonIndex reason);
PoiseMode poise_fit_get_mode (const PoiseFit *fit);
gboolean poise_fit_is_clear (const PoiseFit *fit);
int poise_fit_get_strongest (const PoiseFit *fit, PoiseMode mode);
int poise_fit_get_missing (const PoiseFit *fit, const PoiseActivity *activity, PoiseMode mode);
int poise_fit_get_cost (const PoiseFit *fit, PoiseMode from, PoiseMode to);
const char *poise_fit_find_hint (const PoiseFitHints *hints, PoiseMode mode, const char *title);

G_END_DECLS

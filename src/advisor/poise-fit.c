/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The reasons, and weighing them. Hrastinski's table gives the main ones; media synchronicity theory adds what
 * learners do with information: taking it in and thinking it over (conveyance), or agreeing on what it means
 * (convergence). The weights are ours: no source gives any.
 */

#include "advisor/poise-fit.h"

#include <string.h>

/* ---- For the learners' own time ---- */

static gboolean
cannot_meet (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return plan->circumstances != NULL && plan->circumstances->can_meet == FALSE;
}

static gboolean
is_complex_issue (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return activity->complexity == POISE_COMPLEXITY_COMPLEX && activity->purpose != POISE_PURPOSE_PLANNING
         && activity->purpose != POISE_PURPOSE_SOCIAL;
}

static gboolean
has_new_content (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return activity->learning_type == POISE_LEARNING_TYPE_ACQUISITION
         || activity->learning_type == POISE_LEARNING_TYPE_INVESTIGATION;
}

/* A learner alone with the teacher is not alone. */
static gboolean
is_work_alone (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return activity->group != NULL && activity->group->kind == POISE_GROUP_ALONE
         && activity->teacher_present != TRUE;
}

static gboolean
has_time_zones (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return plan->circumstances != NULL && plan->circumstances->time_zones >= POISE_FIT_MANY_TIME_ZONES;
}

static gboolean
has_weak_connections (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return plan->circumstances != NULL && plan->circumstances->low_bandwidth == TRUE;
}

/* ---- For a common time ---- */

static gboolean
is_planning (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return activity->purpose == POISE_PURPOSE_PLANNING;
}

static gboolean
is_social (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return activity->purpose == POISE_PURPOSE_SOCIAL;
}

/* Issues are discussed; a simple text to read or a simple test is none. */
static gboolean
is_simple_issue (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return activity->complexity == POISE_COMPLEXITY_SIMPLE && activity->purpose == POISE_PURPOSE_CONTENT
         && (activity->learning_type == POISE_LEARNING_TYPE_DISCUSSION
             || activity->learning_type == POISE_LEARNING_TYPE_COLLABORATION)
         && !is_work_alone (plan, activity, hints);
}

static gboolean
needs_agreement (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return activity->learning_type == POISE_LEARNING_TYPE_COLLABORATION;
}

static gboolean
has_teacher (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return activity->teacher_present == TRUE;
}

/* ---- Words of the title ---- */

/* Whether @word stands in @title with no letter beside it; scripts that put no space between words are taken
 * anywhere. */
static gboolean
has_word (const char *title, const char *word)
{
  gsize length = strlen (word);
  gboolean spaced = !g_unichar_iswide (g_utf8_get_char (word));

  if (length == 0)
    return FALSE;
  for (const char *at = strstr (title, word); at != NULL; at = strstr (at + 1, word))
    {
      const char *before = g_utf8_find_prev_char (title, at);

      if (!spaced)
        return TRUE;
      if ((before == NULL || !g_unichar_isalnum (g_utf8_get_char (before)))
          && !g_unichar_isalnum (g_utf8_get_char (at + length)))
        return TRUE;
    }
  return FALSE;
}

/**
 * poise_fit_find_hint:
 * @hints: (nullable): words that count
 * @mode: synchronous or asynchronous
 * @title: of an activity
 *
 * Returns: (transfer none) (nullable): the first of the words for @mode that stands in @title, case-folded
 */
const char *
poise_fit_find_hint (const PoiseFitHints *hints, PoiseMode mode, const char *title)
{
  const char *const *words = NULL;
  g_autofree char *folded = NULL;

  if (hints != NULL)
    words = mode == POISE_MODE_SYNCHRONOUS ? hints->live : hints->own_time;
  if (words == NULL)
    return NULL;
  folded = g_utf8_casefold (title, -1);
  for (; *words != NULL; words++)
    if (has_word (folded, *words))
      return *words;
  return NULL;
}

static gboolean
title_hints_own_time (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return poise_fit_find_hint (hints, POISE_MODE_ASYNCHRONOUS, activity->title) != NULL;
}

static gboolean
title_hints_live (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  return poise_fit_find_hint (hints, POISE_MODE_SYNCHRONOUS, activity->title) != NULL;
}

/* ---- The table ---- */

#define OWN_TIME POISE_MODE_ASYNCHRONOUS
#define LIVE POISE_MODE_SYNCHRONOUS
#define SOURCE(name) &poise_sources[POISE_SOURCE_##name]

#define NO_MEMBER POISE_ACTIVITY_ID

const PoiseFitReason poise_fit_reasons[POISE_N_FIT_REASONS] = {
  [POISE_FIT_CANNOT_MEET] = { "cannot-meet", OWN_TIME, 6, NO_MEMBER, SOURCE (HRASTINSKI_2008), cannot_meet },
  [POISE_FIT_COMPLEX_ISSUE]
  = { "complex-issue", OWN_TIME, 3, POISE_ACTIVITY_COMPLEXITY, SOURCE (HRASTINSKI_2008), is_complex_issue },
  [POISE_FIT_NEW_CONTENT]
  = { "new-content", OWN_TIME, 2, POISE_ACTIVITY_LEARNING_TYPE, SOURCE (DENNIS_2008), has_new_content },
  [POISE_FIT_WORK_ALONE]
  = { "work-alone", OWN_TIME, 2, POISE_ACTIVITY_GROUP, SOURCE (HRASTINSKI_2008), is_work_alone },
  [POISE_FIT_TIME_ZONES] = { "time-zones", OWN_TIME, 2, NO_MEMBER, SOURCE (CMU_2020), has_time_zones },
  [POISE_FIT_WEAK_CONNECTIONS]
  = { "weak-connections", OWN_TIME, 1, NO_MEMBER, SOURCE (STANFORD_2020), has_weak_connections },
  [POISE_FIT_TITLE_OWN_TIME] = { "title-own-time", OWN_TIME, 1, NO_MEMBER, NULL, title_hints_own_time },
  [POISE_FIT_PLANNING]
  = { "planning", LIVE, 3, POISE_ACTIVITY_PURPOSE, SOURCE (HRASTINSKI_2008), is_planning },
  [POISE_FIT_ACQUAINTANCE]
  = { "acquaintance", LIVE, 3, POISE_ACTIVITY_PURPOSE, SOURCE (HRASTINSKI_2008), is_social },
  [POISE_FIT_SIMPLE_ISSUE]
  = { "simple-issue", LIVE, 2, POISE_ACTIVITY_COMPLEXITY, SOURCE (HRASTINSKI_2008), is_simple_issue },
  [POISE_FIT_AGREEMENT]
  = { "agreement", LIVE, 2, POISE_ACTIVITY_LEARNING_TYPE, SOURCE (DENNIS_2008), needs_agreement },
  [POISE_FIT_TEACHER_PRESENT]
  = { "teacher-present", LIVE, 1, POISE_ACTIVITY_TEACHER_PRESENT, SOURCE (HRASTINSKI_2008), has_teacher },
  [POISE_FIT_TITLE_LIVE] = { "title-live", LIVE, 1, NO_MEMBER, NULL, title_hints_live },
};

/* ---- Weighing ---- */

/**
 * poise_fit_of:
 * @plan: the plan, for its circumstances
 * @activity: the activity; its own mode does not count
 * @hints: (nullable): words that count in titles; %NULL to leave the title alone
 *
 * Returns: the reasons that hold, and their weights
 */
PoiseFit
poise_fit_of (const PoisePlan *plan, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  PoiseFit fit = { 0 };

  for (guint i = 0; i < POISE_N_FIT_REASONS; i++)
    if (poise_fit_reasons[i].holds (plan, activity, hints))
      {
        fit.reasons |= 1u << i;
        fit.weight[poise_fit_reasons[i].mode] += poise_fit_reasons[i].weight;
      }
  return fit;
}

/** poise_fit_has: whether @reason holds. */
gboolean
poise_fit_has (const PoiseFit *fit, PoiseFitReasonIndex reason)
{
  return (fit->reasons & 1u << reason) != 0;
}

/** poise_fit_get_mode: the mode whose reasons weigh more; undecided where neither's do. */
PoiseMode
poise_fit_get_mode (const PoiseFit *fit)
{
  int difference = fit->weight[LIVE] - fit->weight[OWN_TIME];

  return difference > 0 ? LIVE : difference < 0 ? OWN_TIME : POISE_MODE_UNDECIDED;
}

/** poise_fit_is_clear: whether one mode's reasons weigh at least %POISE_FIT_CLEAR more than the other's. */
gboolean
poise_fit_is_clear (const PoiseFit *fit)
{
  return ABS (fit->weight[LIVE] - fit->weight[OWN_TIME]) >= POISE_FIT_CLEAR;
}

/* Of two reasons, the heavier; of two alike, the first. */
static int
choose_heavier (int found, int other)
{
  return found < 0 || poise_fit_reasons[other].weight > poise_fit_reasons[found].weight ? other : found;
}

/** poise_fit_get_strongest: the #PoiseFitReasonIndex of the heaviest reason for @mode that holds, or -1. */
int
poise_fit_get_strongest (const PoiseFit *fit, PoiseMode mode)
{
  int found = -1;

  for (int i = 0; i < POISE_N_FIT_REASONS; i++)
    if (poise_fit_reasons[i].mode == mode && poise_fit_has (fit, i))
      found = choose_heavier (found, i);
  return found;
}

/* The heaviest reason for @mode that does not hold, among those of which the activity says nothing; or, with
 * @said, among those too whose opposite it says, but for its purpose, which is no matter of degree. */
static int
find_missing (const PoiseFit *fit, const PoiseActivity *activity, PoiseMode mode, gboolean said)
{
  int found = -1;

  for (int i = 0; i < POISE_N_FIT_REASONS; i++)
    {
      const PoiseFitReason *reason = &poise_fit_reasons[i];

      if (reason->mode != mode || reason->member == NO_MEMBER || poise_fit_has (fit, i))
        continue;
      if (poise_record_is_set (activity, reason->member)
          && (!said || reason->member == POISE_ACTIVITY_PURPOSE))
        continue;
      found = choose_heavier (found, i);
    }
  return found;
}

/**
 * poise_fit_get_missing:
 * @fit: a fit
 * @activity: of this activity
 * @mode: synchronous or asynchronous
 *
 * Returns: the #PoiseFitReasonIndex of the heaviest reason for @mode that does not hold: in which case @mode would
 *   help; best one of which the activity says nothing yet; -1 if there is none
 */
int
poise_fit_get_missing (const PoiseFit *fit, const PoiseActivity *activity, PoiseMode mode)
{
  int found = find_missing (fit, activity, mode, FALSE);

  return found >= 0 ? found : find_missing (fit, activity, mode, TRUE);
}

/**
 * poise_fit_get_cost:
 * @fit: a fit
 * @from: the mode that an activity has
 * @to: another mode
 *
 * Returns: what the reasons say against the change: how much more they weigh for @from than for @to; negative
 *   where they speak for it
 */
int
poise_fit_get_cost (const PoiseFit *fit, PoiseMode from, PoiseMode to)
{
  return fit->weight[from] - fit->weight[to];
}

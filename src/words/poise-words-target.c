/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The way to the target, in sentences. A target is the instructor's own, so nothing here says that it is good or bad
 * to be off it.
 */

#include "words/poise-words-target.h"

#include "words/poise-words-advice.h"
#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words-value.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* ---- How it stands ---- */

static double
get_share (const PoiseTargetGoal *goal)
{
  return (double)goal->synchronous / (double)(goal->synchronous + goal->asynchronous);
}

/** poise_words_target_share: where the share stands, and where it is to be. */
char *
poise_words_target_share (const PoiseTargetGoal *goal)
{
  g_autofree char *low = poise_words_whole_percent (goal->low),
                  *high = poise_words_whole_percent (goal->high);
  g_autofree char *share = NULL;

  if (!goal->has_band)
    return g_strdup (
        _ ("No target is set for the share of synchronous time, so only the weekly budget counts."));
  if (goal->synchronous + goal->asynchronous == 0)
    return poise_words_format (
        _ ("Nothing is decided yet. Your target is between {low} and {high} of the time synchronous."), "low",
        low, "high", high, NULL);
  share = poise_words_percent (get_share (goal));
  if (goal->low == goal->high)
    return poise_words_format (_ ("{share} of the decided time is synchronous. Your target is {target}."),
                               "share", share, "target", low, NULL);
  return poise_words_format (
      _ ("{share} of the decided time is synchronous. Your target is between {low} and {high}."), "share",
      share, "low", low, "high", high, NULL);
}

/**
 * poise_words_target_room:
 * @plan: the plan of @goal
 * @goal: how it stands
 *
 * Returns: (transfer full) (nullable): which sections are above their budgets; %NULL without a budget
 */
char *
poise_words_target_room (const PoisePlan *plan, const PoiseTargetGoal *goal)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *sections = NULL;
  guint n;

  if (!goal->has_budget)
    return NULL;
  for (guint i = 0; i < goal->n_sections; i++)
    if (goal->loads[i] > goal->budgets[i])
      g_ptr_array_add (titles, poise_words_section_title (plan, i));
  n = titles->len;
  if (n == 0)
    return g_strdup (_ ("No section is above the weekly budget."));
  if (n > 5)
    {
      g_autofree char *count = poise_words_number (n);

      return poise_words_format (ngettext ("{count} section is above the weekly budget.",
                                           "{count} sections are above the weekly budget.", n),
                                 "count", count, NULL);
    }
  g_ptr_array_add (titles, NULL);
  sections = poise_words_list_quoted ((const char *const *)titles->pdata);
  /* Translators: {sections} is a list of their titles, such as "“Week 2”, “Week 3” and “Week 5”". */
  return poise_words_format (_ ("Above the weekly budget: {sections}."), "sections", sections, NULL);
}

/* ---- Without proposals ---- */

/** poise_words_target_title: how the plan stands, in a few words. */
const char *
poise_words_target_title (const PoiseTargetAnswer *answer)
{
  switch (answer->state)
    {
    case POISE_TARGET_UNSET:
      return _ ("No Target Yet");
    case POISE_TARGET_EMPTY:
      return _ ("Nothing to Weigh Yet");
    case POISE_TARGET_REACHED:
      return _ ("You Are There");
    case POISE_TARGET_BLOCKED:
      return _ ("Something Stands in the Way");
    case POISE_TARGET_PROPOSED:
    case POISE_N_TARGET_STATES:
    default:
      return _ ("Towards My Target");
    }
}

static char *
tell_full (const PoiseTargetAnswer *answer, const PoiseTargetGoal *goal)
{
  g_autofree char *section = poise_words_section_title (answer->plan, answer->section);
  g_autofree char *over
      = poise_words_duration (goal->loads[answer->section] - goal->budgets[answer->section]);

  if (answer->obstacle == POISE_TARGET_FULL_COURSE)
    return poise_words_format (_ ("“{section}” is {time} above its budget, and the whole course holds more "
                                  "work than all weekly budgets "
                                  "together. Raise the budget, or take something out."),
                               "section", section, "time", over, NULL);
  return poise_words_format (
      _ ("“{section}” is {time} above its budget. Even with shorter activities it stays above, and the "
         "sections near "
         "it have no room for what it would have to give away. Raise the budget, or take something out."),
      "section", section, "time", over, NULL);
}

static char *
tell_obstacle (const PoiseTargetAnswer *answer, const PoiseTargetGoal *goal)
{
  switch (answer->obstacle)
    {
    case POISE_TARGET_CANNOT_MEET:
      return g_strdup (
          _ ("More would have to be synchronous, but your learners cannot meet at the same time. Choose "
             "a lower target, or change who the learners are in the details of the course."));
    case POISE_TARGET_NARROW:
      return g_strdup (
          _ ("No set of changes lands within your target: its tolerance is too small for activities as "
             "long as these. A wider tolerance helps."));
    case POISE_TARGET_FULL:
    case POISE_TARGET_FULL_COURSE:
      return tell_full (answer, goal);
    case POISE_TARGET_TOGETHER:
      return g_strdup (
          _ ("Your target and the weekly budget can each be reached, but not both at once. A wider "
             "tolerance or a larger budget helps."));
    case POISE_TARGET_FAR:
    case POISE_TARGET_NOTHING_IN_THE_WAY:
    case POISE_N_TARGET_OBSTACLES:
    default:
      return g_strdup (
          _ ("Poise found no set of changes, though there may be one: the plan is too far from your "
             "target to try them all. A wider tolerance or a larger budget helps."));
    }
}

/**
 * poise_words_target_help:
 * @answer: an answer without proposals
 * @goal: how its plan stands
 *
 * Returns: (transfer full): what that means, and what one can do
 */
char *
poise_words_target_help (const PoiseTargetAnswer *answer, const PoiseTargetGoal *goal)
{
  g_autofree char *share = NULL, *room = NULL;

  switch (answer->state)
    {
    case POISE_TARGET_UNSET:
      return g_strdup (
          _ ("Say which share of synchronous time you want, with a tolerance, or how many hours a week "
             "learners have. Research names no best share, so Poise sets none. Then this page shows the "
             "smallest changes that bring the course there."));
    case POISE_TARGET_EMPTY:
      return g_strdup (
          _ ("Give activities their minutes first: the balance is measured in the time of learners."));
    case POISE_TARGET_BLOCKED:
      return tell_obstacle (answer, goal);
    case POISE_TARGET_REACHED:
    case POISE_TARGET_PROPOSED:
    case POISE_N_TARGET_STATES:
    default:
      share = poise_words_target_share (goal);
      room = poise_words_target_room (answer->plan, goal);
      return room != NULL ? g_strjoin ("\n", share, room, NULL) : g_steal_pointer (&share);
    }
}

/* ---- A proposal ---- */

static const char *
get_title (const PoiseTargetChange *change)
{
  return *change->activity->title != '\0' ? change->activity->title : _ ("Untitled activity");
}

/** poise_words_target_size: "1 change", "3 changes" */
char *
poise_words_target_size (guint n_changes)
{
  g_autofree char *count = poise_words_number (n_changes);

  return poise_words_format (ngettext ("{count} change", "{count} changes", n_changes), "count", count, NULL);
}

/** poise_words_target_done: "1 change made", "3 changes made" */
char *
poise_words_target_done (guint n_changes)
{
  g_autofree char *count = poise_words_number (n_changes);

  return poise_words_format (ngettext ("{count} change made", "{count} changes made", n_changes), "count",
                             count, NULL);
}

static char *
tell_means (PoiseTargetChangeKind kind, guint n)
{
  g_autofree char *count = poise_words_number (n);

  switch (kind)
    {
    case POISE_TARGET_SWITCH:
      /* Translators: how many activities get another mode */
      return poise_words_format (ngettext ("{count} switched", "{count} switched", n), "count", count, NULL);
    case POISE_TARGET_MIX:
    case POISE_TARGET_SPREAD:
      /* Translators: how many activities are split in two */
      return poise_words_format (ngettext ("{count} split", "{count} split", n), "count", count, NULL);
    case POISE_TARGET_MOVE:
      /* Translators: how many activities go to another section */
      return poise_words_format (ngettext ("{count} moved", "{count} moved", n), "count", count, NULL);
    case POISE_TARGET_SHORTEN:
    case POISE_N_TARGET_CHANGES:
    default:
      /* Translators: how many activities become shorter */
      return poise_words_format (ngettext ("{count} shortened", "{count} shortened", n), "count", count,
                                 NULL);
    }
}

/** poise_words_target_means: "2 switched and 1 moved" */
char *
poise_words_target_means (const PoiseTargetProposal *proposal)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  guint n[POISE_N_TARGET_CHANGES] = { 0 };

  for (guint i = 0; i < proposal->changes->len; i++)
    {
      PoiseTargetChangeKind kind = g_array_index (proposal->changes, PoiseTargetChange, i).kind;

      n[kind == POISE_TARGET_SPREAD ? POISE_TARGET_MIX : kind]++;
    }
  for (guint kind = 0; kind < POISE_N_TARGET_CHANGES; kind++)
    if (n[kind] > 0)
      g_ptr_array_add (parts, tell_means (kind, n[kind]));
  g_ptr_array_add (parts, NULL);
  return poise_words_list ((const char *const *)parts->pdata);
}

/* As many are named. */
#define N_NAMES 2

/** poise_words_target_names: the activities that change, or the first of them: "Debate, Essay and 2 more" */
char *
poise_words_target_names (const PoiseTargetProposal *proposal)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  guint n = proposal->changes->len;
  guint n_named = n > N_NAMES ? N_NAMES : n;

  for (guint i = 0; i < n_named; i++)
    g_ptr_array_add (names, g_strdup (get_title (&g_array_index (proposal->changes, PoiseTargetChange, i))));
  if (n > n_named)
    g_ptr_array_add (names, poise_words_more (n - n_named));
  g_ptr_array_add (names, NULL);
  return poise_words_list ((const char *const *)names->pdata);
}

/** poise_words_target_after: (nullable): which share @after, the goal of the changed plan, has; %NULL without any */
char *
poise_words_target_after (const PoiseTargetGoal *after)
{
  g_autofree char *share = NULL;

  if (after->synchronous + after->asynchronous == 0)
    return NULL;
  share = poise_words_percent (get_share (after));
  return poise_words_format (_ ("Then {share} is synchronous."), "share", share, NULL);
}

/** poise_words_target_cost: how much speaks against the changes of @proposal, one with another */
const char *
poise_words_target_cost (const PoiseTargetProposal *proposal)
{
  int n = (int)proposal->changes->len;

  if (proposal->cost == 0)
    return _ ("No rule speaks against it.");
  if (proposal->cost <= 2 * n)
    return _ ("Little speaks against it.");
  if (proposal->cost <= 4 * n)
    return _ ("Some reasons speak against it.");
  return _ ("Much speaks against it.");
}

/* ---- A change ---- */

/* Sentences by mode, so that languages may inflect. */
static const char *
get_mode_format (const PoiseTargetChange *change)
{
  gboolean live = change->mode == POISE_MODE_SYNCHRONOUS;

  if (change->kind == POISE_TARGET_SWITCH)
    return live ? _ ("Make “{title}” synchronous ({time})") : _ ("Make “{title}” asynchronous ({time})");
  return live ? _ ("Make half of “{title}” synchronous ({time})")
              : _ ("Make half of “{title}” asynchronous ({time})");
}

/**
 * poise_words_target_change:
 * @plan: the plan that @change is for
 * @change: a change
 *
 * Returns: (transfer full): what is done: "Move “Debate” to Week 4 (45 min)"
 */
char *
poise_words_target_change (const PoisePlan *plan, const PoiseTargetChange *change)
{
  g_autofree char *time = poise_words_duration (change->minutes);
  g_autofree char *section = poise_words_section_title (plan, change->section);
  g_autofree char *from = poise_words_duration (change->activity->minutes);
  g_autofree char *to = poise_words_duration (change->activity->minutes - change->minutes);
  const char *title = get_title (change);

  switch (change->kind)
    {
    case POISE_TARGET_SWITCH:
    case POISE_TARGET_MIX:
      return poise_words_format (get_mode_format (change), "title", title, "time", time, NULL);
    case POISE_TARGET_MOVE:
      return poise_words_format (_ ("Move “{title}” to “{section}” ({time})"), "title", title, "section",
                                 section, "time", time, NULL);
    case POISE_TARGET_SPREAD:
      return poise_words_format (_ ("Move half of “{title}” to “{section}” ({time})"), "title", title,
                                 "section", section, "time", time, NULL);
    case POISE_TARGET_SHORTEN:
    case POISE_N_TARGET_CHANGES:
    default:
      return poise_words_format (_ ("Shorten “{title}” from {from} to {to}"), "title", title, "from", from,
                                 "to", to, NULL);
    }
}

static gboolean
changes_mode (const PoiseTargetChange *change)
{
  return change->kind == POISE_TARGET_SWITCH || change->kind == POISE_TARGET_MIX;
}

/**
 * poise_words_target_why:
 * @plan: the plan that @change is for
 * @goal: how it stands
 * @change: a change
 *
 * Returns: (transfer full): what speaks for the change
 */
char *
poise_words_target_why (const PoisePlan *plan, const PoiseTargetGoal *goal, const PoiseTargetChange *change)
{
  gboolean goes = change->kind == POISE_TARGET_MOVE || change->kind == POISE_TARGET_SPREAD;
  guint index = goes ? change->section : change->place.section;
  g_autofree char *section = poise_words_section_title (plan, index);
  g_autofree char *time = poise_words_duration (ABS (goal->budgets[index] - goal->loads[index]));
  int reason;

  if (goes)
    return poise_words_format (_ ("“{section}” has {time} to spare."), "section", section, "time", time, NULL);
  if (!changes_mode (change))
    return poise_words_format (_ ("“{section}” is {time} above its budget."), "section", section, "time", time,
                               NULL);
  reason = poise_fit_get_strongest (&change->fit, change->mode);
  if (reason >= 0)
    return poise_words_fit_reason (reason, change->activity, NULL);
  return g_strdup (
      change->mode == POISE_MODE_SYNCHRONOUS
          ? _ ("The plan gives no reason of its own for synchronous; your target asks for it.")
          : _ ("The plan gives no reason of its own for asynchronous; your target asks for it."));
}

/** poise_words_target_against: (nullable): what speaks against the change, if anything in the plan does */
char *
poise_words_target_against (const PoiseTargetChange *change)
{
  PoiseMode other = change->mode == POISE_MODE_SYNCHRONOUS ? POISE_MODE_ASYNCHRONOUS : POISE_MODE_SYNCHRONOUS;
  int reason;

  switch (change->kind)
    {
    case POISE_TARGET_SWITCH:
    case POISE_TARGET_MIX:
      reason = poise_fit_get_strongest (&change->fit, other);
      return reason >= 0 ? poise_words_fit_reason (reason, change->activity, NULL) : NULL;
    case POISE_TARGET_SHORTEN:
      return g_strdup (_ ("Learners have less time for it: choose what to leave out."));
    case POISE_TARGET_MOVE:
    case POISE_TARGET_SPREAD:
      return change->activity->due != NULL || change->activity->schedule != NULL
                 ? g_strdup (_ ("It has dates, which move along."))
                 : NULL;
    case POISE_N_TARGET_CHANGES:
    default:
      return NULL;
    }
}

/** poise_words_target_eased: (nullable): what is no longer too long */
const char *
poise_words_target_eased (const PoiseTargetChange *change)
{
  if ((change->eased & POISE_MARK_BIT (POISE_MARK_LONG_LECTURE)) != 0)
    return _ ("Besides, learners no longer listen for long without doing something.");
  if ((change->eased & POISE_MARK_BIT (POISE_MARK_LONG_LIVE)) != 0)
    return _ ("Besides, nobody sits in a long live session any more.");
  if ((change->eased & POISE_MARK_BIT (POISE_MARK_LONG_VIDEO)) != 0)
    return _ ("Besides, the video is shorter.");
  return NULL;
}

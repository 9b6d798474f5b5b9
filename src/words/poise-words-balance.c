/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the balance bar shows, in sentences: the description for a screen reader, and a summary for a terminal.
 * Whoever hears it learns the same numbers as whoever sees the bar.
 */

#include "words/poise-words.h"

#include "words/poise-words-format.h"

#include <glib/gi18n.h>

/* ---- Balance bar ---- */

static char *
describe_shares (const PoiseTally *tally)
{
  g_autofree char *synchronous = poise_words_duration (tally->minutes[POISE_MODE_SYNCHRONOUS]);
  g_autofree char *asynchronous = poise_words_duration (tally->minutes[POISE_MODE_ASYNCHRONOUS]);
  g_autofree char *percent = NULL;
  double share;

  if (!poise_tally_get_share (tally, &share))
    return g_strdup (_ ("No time is decided yet."));
  percent = poise_words_percent (share);
  /* Translators: {percent} is like "34%", {synchronous} and {asynchronous} are like "5 h 10 min" */
  return poise_words_format (_ ("{percent} of the decided time is synchronous: {synchronous} synchronous, "
                                "{asynchronous} asynchronous."),
                             "percent", percent, "synchronous", synchronous, "asynchronous", asynchronous,
                             NULL);
}

/* By the rounded percent that the sentence names, so that what is said never contradicts itself. */
static const char *
choose_target_format (int percent, int wanted, int tolerance)
{
  if (percent > wanted + tolerance)
    /* Translators: {target} is such as "35% ± 10 percentage points", or "35%" */
    return _ ("Your target is {target}: above the target.");
  if (percent < wanted - tolerance)
    /* Translators: {target} is such as "35% ± 10 percentage points", or "35%" */
    return _ ("Your target is {target}: below the target.");
  /* Translators: {target} is such as "35% ± 10 percentage points", or "35%" */
  return _ ("Your target is {target}: within the target.");
}

static char *
describe_target (const PoiseTally *tally, const PoiseTarget *target)
{
  int tolerance = MAX (target->tolerance_percent, 0);
  g_autofree char *text = poise_words_target (target->synchronous_percent, tolerance);
  double share;

  if (!poise_tally_get_share (tally, &share))
    /* Translators: {target} is such as "35% ± 10 percentage points", or "35%" */
    return poise_words_format (_ ("Your target is {target}."), "target", text, NULL);
  return poise_words_format (choose_target_format (poise_words_round_percent (share),
                                                   target->synchronous_percent, tolerance),
                             "target", text, NULL);
}

/* Activities without any minutes: their number is all there is to say. */
static char *
describe_without_time (const PoiseTally *tally)
{
  guint count = poise_tally_get_count (tally);
  g_autofree char *number = poise_words_number (count);

  if (count == 0)
    return g_strdup (_ ("No activities yet."));
  return poise_words_format (ngettext ("{count} activity, without minutes yet.",
                                       "{count} activities, without minutes yet.", count),
                             "count", number, NULL);
}

/**
 * poise_words_balance_summary:
 * @balance: a balance
 *
 * Returns: (transfer full): what the balance bar shows: "34% of the decided time is synchronous: 5 h 10 min
 *   synchronous, 9 h 50 min asynchronous. Undecided: 45 min. Your target is 35% ± 10%: within the target."
 */
char *
poise_words_balance_summary (const PoiseBalance *balance)
{
  const PoiseTally *tally = &poise_balance_get_course (balance)->total;
  const PoiseTarget *target = poise_balance_get_plan (balance)->target;
  char *text = NULL;

  if (poise_tally_get_minutes (tally) == 0)
    poise_words_add_sentence (&text, describe_without_time (tally));
  else
    poise_words_add_sentence (&text, describe_shares (tally));

  if (tally->minutes[POISE_MODE_UNDECIDED] > 0)
    {
      g_autofree char *undecided = poise_words_duration (tally->minutes[POISE_MODE_UNDECIDED]);

      /* Translators: {duration} is like "45 min": time of activities whose mode is not chosen yet */
      poise_words_add_sentence (&text, poise_words_format (_ ("Undecided: {duration}."), "duration", undecided, NULL));
    }
  if (target != NULL && target->synchronous_percent != POISE_UNSET)
    poise_words_add_sentence (&text, describe_target (tally, target));
  return text;
}

/**
 * poise_words_weekly_budget:
 * @minutes: the weekly budget of learner time, 0 or more
 *
 * Returns: (transfer full): what the budget's line in a chart is called: "Weekly budget: 8 h"
 */
char *
poise_words_weekly_budget (gint64 minutes)
{
  g_autofree char *duration = poise_words_duration (minutes);

  /* Translators: names a line in a chart; {duration} is like "8 h" */
  return poise_words_format (_ ("Weekly budget: {duration}"), "duration", duration, NULL);
}

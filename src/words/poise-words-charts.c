/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a chart shows, in sentences: the description for a screen reader, and a summary for a terminal.
 * Whoever hears it learns the same numbers as whoever sees the chart.
 */

#include "words/poise-words.h"

#include "words/poise-words-format.h"

#include <glib/gi18n.h>

/* A course of more sections than this is summed up rather than read out. */
#define SECTIONS_READ_OUT 20

/* Adds one more sentence to what is there. */
static void
add_sentence (char **text, char *sentence)
{
  char *before = *text;

  if (before == NULL)
    {
      *text = sentence;
      return;
    }
  /* Translators: two sentences one after the other; languages that put no space between them take it out */
  *text
      = poise_words_format (C_ ("sentences", "{first} {second}"), "first", before, "second", sentence, NULL);
  g_free (before);
  g_free (sentence);
}

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
    /* Translators: {tolerance} is a number of percent, such as "10%" */
    return _ ("Your target is {target} ± {tolerance}: above the target.");
  if (percent < wanted - tolerance)
    return _ ("Your target is {target} ± {tolerance}: below the target.");
  return _ ("Your target is {target} ± {tolerance}: within the target.");
}

static char *
describe_target (const PoiseTally *tally, const PoiseTarget *target)
{
  int tolerance = MAX (target->tolerance_percent, 0);
  g_autofree char *target_text = poise_words_percent (target->synchronous_percent / 100.0);
  g_autofree char *tolerance_text = poise_words_percent (tolerance / 100.0);
  double share;

  if (!poise_tally_get_share (tally, &share))
    return poise_words_format (_ ("Your target is {target} ± {tolerance}."), "target", target_text,
                               "tolerance", tolerance_text, NULL);
  return poise_words_format (choose_target_format (poise_words_round_percent (share),
                                                   target->synchronous_percent, tolerance),
                             "target", target_text, "tolerance", tolerance_text, NULL);
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
    add_sentence (&text, describe_without_time (tally));
  else
    add_sentence (&text, describe_shares (tally));

  if (tally->minutes[POISE_MODE_UNDECIDED] > 0)
    {
      g_autofree char *undecided = poise_words_duration (tally->minutes[POISE_MODE_UNDECIDED]);

      /* Translators: {duration} is like "45 min": time of activities whose mode is not chosen yet */
      add_sentence (&text, poise_words_format (_ ("Undecided: {duration}."), "duration", undecided, NULL));
    }
  if (target != NULL && target->synchronous_percent != POISE_UNSET)
    add_sentence (&text, describe_target (tally, target));
  return text;
}

/* ---- Rhythm ---- */

static gint64
get_amount (const PoiseTally *tally, PoiseMode mode, gboolean counts)
{
  return counts ? tally->count[mode] : tally->minutes[mode];
}

static gint64
get_whole_amount (const PoiseTally *tally, gboolean counts)
{
  return counts ? poise_tally_get_count (tally) : poise_tally_get_minutes (tally);
}

static const char *
choose_count_format (PoiseMode mode, gint64 count)
{
  switch (mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      return ngettext ("{amount} synchronous activity", "{amount} synchronous activities", count);
    case POISE_MODE_ASYNCHRONOUS:
      return ngettext ("{amount} asynchronous activity", "{amount} asynchronous activities", count);
    default:
      return ngettext ("{amount} undecided activity", "{amount} undecided activities", count);
    }
}

static const char *
choose_minutes_format (PoiseMode mode)
{
  switch (mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      /* Translators: {amount} is like "45 min" */
      return _ ("{amount} synchronous");
    case POISE_MODE_ASYNCHRONOUS:
      /* Translators: {amount} is like "45 min" */
      return _ ("{amount} asynchronous");
    default:
      /* Translators: {amount} is like "45 min" */
      return _ ("{amount} undecided");
    }
}

/* "45 min synchronous" or "2 synchronous activities" */
static char *
describe_amount (const PoiseTally *tally, PoiseMode mode, gboolean counts)
{
  gint64 amount = get_amount (tally, mode, counts);
  g_autofree char *number = counts ? poise_words_number (amount) : poise_words_minutes (amount);

  return poise_words_format (counts ? choose_count_format (mode, amount) : choose_minutes_format (mode),
                             "amount", number, NULL);
}

/* "Week 1: 45 min synchronous, 60 min asynchronous." */
static char *
describe_tally (const char *title, const PoiseTally *tally, gboolean counts)
{
  g_autofree char *synchronous = describe_amount (tally, POISE_MODE_SYNCHRONOUS, counts);
  g_autofree char *asynchronous = describe_amount (tally, POISE_MODE_ASYNCHRONOUS, counts);
  g_autofree char *undecided = NULL;

  if (get_whole_amount (tally, counts) == 0)
    return counts ? poise_words_format (_ ("{section}: no activities yet."), "section", title, NULL)
                  : poise_words_format (_ ("{section}: no time planned yet."), "section", title, NULL);
  if (get_amount (tally, POISE_MODE_UNDECIDED, counts) == 0)
    /* Translators: "Week 1: 45 min synchronous, 60 min asynchronous." */
    return poise_words_format (_ ("{section}: {synchronous}, {asynchronous}."), "section", title,
                               "synchronous", synchronous, "asynchronous", asynchronous, NULL);

  undecided = describe_amount (tally, POISE_MODE_UNDECIDED, counts);
  /* Translators: "Week 1: 45 min synchronous, 60 min asynchronous, 30 min undecided." */
  return poise_words_format (_ ("{section}: {synchronous}, {asynchronous}, {undecided}."), "section", title,
                             "synchronous", synchronous, "asynchronous", asynchronous, "undecided", undecided,
                             NULL);
}

static const PoiseTally *
get_section_tally (const PoiseBalance *balance, guint index)
{
  return &poise_balance_get_section (balance, index)->total;
}

/* The first of the sections that have most (or, with @least, least) time or activities. */
static guint
find_extreme (const PoiseBalance *balance, gboolean counts, gboolean least)
{
  guint found = 0;

  for (guint i = 1; i < poise_balance_get_n_sections (balance); i++)
    {
      gint64 amount = get_whole_amount (get_section_tally (balance, i), counts);
      gint64 best = get_whole_amount (get_section_tally (balance, found), counts);

      if (least ? amount < best : amount > best)
        found = i;
    }
  return found;
}

/**
 * poise_words_rhythm_section:
 * @balance: a balance
 * @index: which section, from 0
 * @counts: whether the chart shows activities rather than minutes
 *
 * Returns: (transfer full): what one column of the rhythm chart shows: "Week 1: 45 min synchronous, 60 min
 *   asynchronous."
 */
char *
poise_words_rhythm_section (const PoiseBalance *balance, guint index, gboolean counts)
{
  g_autofree char *title = poise_words_section_title (poise_balance_get_plan (balance), index);

  return describe_tally (title, get_section_tally (balance, index), counts);
}

static void
add_section (char **text, const PoiseBalance *balance, guint index, gboolean counts)
{
  add_sentence (text, poise_words_rhythm_section (balance, index, counts));
}

static void
add_extremes (char **text, const PoiseBalance *balance, gboolean counts)
{
  add_sentence (text, describe_tally (_ ("All sections together"), &poise_balance_get_course (balance)->total,
                                      counts));
  add_sentence (text, g_strdup (_ ("The fullest section:")));
  add_section (text, balance, find_extreme (balance, counts, FALSE), counts);
  add_sentence (text, g_strdup (_ ("The emptiest section:")));
  add_section (text, balance, find_extreme (balance, counts, TRUE), counts);
}

/**
 * poise_words_rhythm_summary:
 * @balance: a balance
 * @counts: whether the chart shows activities rather than minutes
 *
 * Returns: (transfer full): what the rhythm chart shows: "2 sections. Week 1: 45 min synchronous, 60 min
 *   asynchronous. …"; the sums and the extremes where sections are more than 20
 */
char *
poise_words_rhythm_summary (const PoiseBalance *balance, gboolean counts)
{
  const PoisePlan *plan = poise_balance_get_plan (balance);
  guint n_sections = poise_balance_get_n_sections (balance);
  g_autofree char *number = poise_words_number (n_sections);
  char *text = NULL;

  if (n_sections == 0)
    return g_strdup (_ ("No sections yet."));

  add_sentence (&text, poise_words_format (ngettext ("{count} section.", "{count} sections.", n_sections),
                                           "count", number, NULL));
  if (n_sections > SECTIONS_READ_OUT)
    add_extremes (&text, balance, counts);
  else
    for (guint i = 0; i < n_sections; i++)
      add_section (&text, balance, i, counts);

  if (!counts && plan->weekly_minutes > 0)
    {
      g_autofree char *budget = poise_words_minutes (plan->weekly_minutes);

      add_sentence (&text,
                    poise_words_format (_ ("The weekly budget is {minutes}."), "minutes", budget, NULL));
    }
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

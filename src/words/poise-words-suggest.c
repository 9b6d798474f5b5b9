/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said around the suggestion of a mode.
 */

#include "words/poise-words-suggest.h"

#include "words/poise-words-advice.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

static const char *
title_of (const PoiseActivity *activity)
{
  return *activity->title != '\0' ? activity->title : _ ("Untitled activity");
}

/** poise_words_suggestion: what the button is called that tells which mode is suggested for @activity. */
char *
poise_words_suggestion (const PoiseActivity *activity)
{
  return poise_words_format (_ ("Suggestion for “{title}”"), "title", title_of (activity), NULL);
}

/** poise_words_suggestion_why: what a screen reader calls the button “Why?” beside @activity. */
char *
poise_words_suggestion_why (const PoiseActivity *activity)
{
  /* Translators: what a screen reader calls the button “Why?” beside the activity {title}; it has to begin as the
   * button does */
  return poise_words_format (_ ("Why? {title}"), "title", title_of (activity), NULL);
}

/** poise_words_suggested_change: what @activity is and what it would become, for a check box. */
char *
poise_words_suggested_change (const PoiseActivity *activity, PoiseMode mode)
{
  /* Translators: the title of an activity and the mode that it would get */
  return poise_words_format (_ ("{title}: {mode}"), "title", title_of (activity), "mode", poise_words_mode (mode), NULL);
}

/** poise_words_fit_basis: how much @reason counts beside the others, and who says it. */
char *
poise_words_fit_basis (const PoiseFitReason *reason)
{
  g_autofree char *weight = poise_words_number (reason->weight);
  g_autofree char *source = reason->source != NULL ? poise_words_source (reason->source) : NULL;

  if (source == NULL)
    /* Translators: how much a reason for a mode counts, a number from 1 to 6; it has no source */
    return poise_words_format (_ ("Counts {weight} · from the title alone"), "weight", weight, NULL);
  /* Translators: how much a reason for a mode counts, a number from 1 to 6; its source and how strong that is:
   * “Counts 3 · Hrastinski 2008 · Research” */
  return poise_words_format (_ ("Counts {weight} · {source} · {evidence}"), "weight", weight, "source", source,
                             "evidence", poise_words_evidence (reason->source->evidence), NULL);
}

/** poise_words_fit_sum: how much the reasons for @mode count together. */
char *
poise_words_fit_sum (PoiseMode mode, int weight)
{
  g_autofree char *number = poise_words_number (weight);

  /* Translators: a mode, and how much all reasons for it count together */
  return poise_words_format (_ ("{mode}: {weight} in all"), "mode", poise_words_mode (mode), "weight", number, NULL);
}

/** poise_words_fit_weighing: (transfer none): where the numbers come from that reasons count. */
const char *
poise_words_fit_weighing (void)
{
  return _ ("Reasons come from the sources named; how much each counts is Poise’s own judgement, since no study gives "
            "numbers. From a difference of 2 on, the fit is clear.");
}

/* ---- Many at once ---- */

/* "3 suggestions are clear" */
static char *
clear_part (guint n_clear)
{
  g_autofree char *count = poise_words_number (n_clear);

  return poise_words_format (ngettext ("One mode fits better for {count} undecided activity.",
                                       "One mode fits better for {count} undecided activities.", n_clear),
                             "count", count, NULL);
}

/**
 * poise_words_suggestions_summary:
 * @n_clear: for how many activities one mode fits better
 * @n_unclear: for how many it is not that clear
 *
 * Returns: (transfer full): what was found; the first of the two, or that there is nothing clear
 */
char *
poise_words_suggestions_summary (guint n_clear, guint n_unclear)
{
  g_autofree char *first = NULL;
  const char *nothing_yet = _ ("Nothing changes until you apply it.");

  if (n_clear == 0)
    return g_strdup (ngettext ("The undecided activity has no clear fit yet. Its purpose, learning type or complexity "
                               "would help.",
                               "None of the undecided activities has a clear fit yet. Their purpose, learning type or "
                               "complexity would help.",
                               n_unclear));
  first = clear_part (n_clear);
  /* Translators: two whole sentences, one after the other */
  return poise_words_format (_ ("{first} {second}"), "first", first, "second", nothing_yet, NULL);
}

/** poise_words_suggestions_checked: how many activities would change. */
char *
poise_words_suggestions_checked (guint n_checked)
{
  g_autofree char *count = poise_words_number (n_checked);

  if (n_checked == 0)
    return g_strdup (_ ("Nothing is checked"));
  return poise_words_format (ngettext ("{count} activity will change", "{count} activities will change", n_checked),
                             "count", count, NULL);
}

/** poise_words_suggestions_applied: how many activities have changed. */
char *
poise_words_suggestions_applied (guint n_changed)
{
  g_autofree char *count = poise_words_number (n_changed);

  return poise_words_format (
      ngettext ("{count} activity has a mode now", "{count} activities have a mode now", n_changed), "count", count, NULL);
}

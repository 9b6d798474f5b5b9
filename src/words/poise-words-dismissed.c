/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of advice that has been dismissed: which it was, and where.
 */

#include "words/poise-words-advice.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/**
 * poise_words_dismissal:
 * @plan: the plan that it is of
 * @dismissal: what was dismissed
 * @advice: (nullable): what would be said if it were not, or the first of it
 *
 * Returns: (transfer full): what was dismissed; where it would not be said now, why the rule says it at all
 */
char *
poise_words_dismissal (const PoisePlan *plan, const PoiseDismissal *dismissal, const PoiseAdvice *advice)
{
  const PoiseRule *rule = dismissal->rule != NULL ? poise_rule_find (dismissal->rule) : NULL;

  if (rule == NULL)
    return g_strdup (_ ("Advice that this version of Poise does not know"));
  if (advice != NULL)
    return poise_words_advice (plan, advice);
  return poise_words_format (_ ("There would be nothing to say now. {reason}"), "reason",
                             poise_words_advice_reason (rule), NULL);
}

/**
 * poise_words_dismissal_place:
 * @plan: the plan that it is of
 * @dismissal: what was dismissed
 *
 * Returns: (transfer full): where: "Week 3 › Debate", "In all of Week 3", "In the whole course"
 */
char *
poise_words_dismissal_place (const PoisePlan *plan, const PoiseDismissal *dismissal)
{
  PoisePlace place = { 0, 0 };
  g_autofree char *section = NULL;

  if (dismissal->activity != NULL)
    return poise_plan_find_activity (plan, dismissal->activity, &place)
               ? poise_words_place (plan, POISE_SCOPE_ACTIVITY, place)
               : g_strdup (_ ("Of an activity that is no longer there"));
  if (dismissal->section == NULL)
    return g_strdup (_ ("In the whole course"));
  if (!poise_plan_find_section (plan, dismissal->section, &place.section))
    return g_strdup (_ ("Of a section that is no longer there"));
  section = poise_words_section_title (plan, place.section);
  return poise_words_format (_ ("In all of “{section}”"), "section", section, NULL);
}

/** poise_words_dismiss_in_section: (transfer full): for a menu: to hear a rule no more in one section of @plan. */
char *
poise_words_dismiss_in_section (const PoisePlan *plan, guint section)
{
  g_autofree char *title = poise_words_section_title (plan, section);

  return poise_words_format (_ ("Dismiss All Like This in “{section}”"), "section", title, NULL);
}

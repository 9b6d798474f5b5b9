/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What becomes of a plan when somebody does something about advice.
 */

#include "gui/advice/poise-advice-edits.h"

#include "advisor/poise-dismissals.h"

/* A mode taken from advice is undone by the name that a mode has when it is taken anywhere else. */
static PoiseEditKind
get_kind (const PoiseAdvice *advice, PoiseAdviceDeed deed)
{
  if (deed != POISE_ADVICE_APPLY)
    return POISE_EDIT_DISMISS;
  return advice->rule->remedy ? POISE_EDIT_FOLLOW_ADVICE : POISE_EDIT_MODE;
}

/**
 * poise_advice_edit:
 * @plan: a plan
 * @advice: advice on it
 * @deed: what to do about it
 * @kind: (out): what that is called
 *
 * Returns: (transfer full): @plan after it; the same one where the deed changes nothing, as with those that only show
 */
PoisePlan *
poise_advice_edit (PoisePlan *plan, const PoiseAdvice *advice, PoiseAdviceDeed deed, PoiseEditKind *kind)
{
  *kind = get_kind (advice, deed);
  switch (deed)
    {
    case POISE_ADVICE_APPLY:
      return poise_advice_apply (advice, plan);
    case POISE_ADVICE_DISMISS:
      return poise_plan_dismiss (plan, advice);
    case POISE_ADVICE_DISMISS_IN_SECTION:
      return advice->section ? poise_plan_dismiss_in_section (plan, advice) : poise_plan_ref (plan);
    case POISE_ADVICE_DISMISS_RULE:
      return poise_plan_dismiss_rule (plan, advice->rule);
    case POISE_ADVICE_SHOW:
    case POISE_ADVICE_READ:
    default:
      return poise_plan_ref (plan);
    }
}

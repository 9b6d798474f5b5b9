/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance of what is looked for.
 */

#include "gui/balance/poise-found-balance.h"

/**
 * poise_found_balance_follow:
 * @self: of any plan, or of nothing; of the same query, else it must be cleared before
 * @query: what is looked for
 * @plan: a plan
 *
 * Returns: (transfer none): the balance of what @query finds of @plan; good until the next call
 */
PoiseBalance *
poise_found_balance_follow (PoiseFoundBalance *self, const PoiseQuery *query, PoisePlan *plan)
{
  PoiseRestriction *restriction = self->restriction ? poise_restriction_follow (self->restriction, plan)
                                                    : poise_restriction_new (query, plan);
  PoisePlan *found = poise_restriction_get_plan (restriction);
  PoiseBalance *balance = self->balance ? poise_balance_follow (self->balance, found) : poise_balance_new (found);

  poise_found_balance_clear (self);
  self->restriction = restriction;
  self->balance = balance;
  return balance;
}

/**
 * poise_found_balance_preview:
 * @self: of what is looked for, or of nothing where nothing is
 * @balance: what is shown now
 * @plan: what would be the plan
 *
 * Returns: (transfer full): what would be shown then
 */
PoiseBalance *
poise_found_balance_preview (const PoiseFoundBalance *self, const PoiseBalance *balance, PoisePlan *plan)
{
  g_autoptr (PoiseRestriction) restriction
      = self->restriction ? poise_restriction_follow (self->restriction, plan) : NULL;

  return poise_balance_follow (balance, restriction ? poise_restriction_get_plan (restriction) : plan);
}

/** poise_found_balance_clear: lets go of all. */
void
poise_found_balance_clear (PoiseFoundBalance *self)
{
  g_clear_pointer (&self->restriction, poise_restriction_unref);
  g_clear_pointer (&self->balance, poise_balance_unref);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the rules say of a change, as one number: 0 where they are for it or nothing speaks against it that they
 * know, more the more does.
 */

#pragma once

#include "advisor/poise-target-change.h"

G_BEGIN_DECLS

void poise_target_cost (PoiseTargetChange *change, const PoisePlan *plan, const PoiseCatalogue *catalogue);

G_END_DECLS

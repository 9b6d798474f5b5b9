/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What all that is assessed for the grade adds up to. Pure.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

guint poise_weights_sum (const PoisePlan *plan);
char *poise_weights_explain (const PoisePlan *plan);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What charts show of a plan that is given away. Private to the formats.
 */

#pragma once

#include "balance/poise-balance.h"
#include "export/poise-export.h"

G_BEGIN_DECLS

PoiseBalance *poise_export_balance_new (const PoisePlan *plan, PoiseAudience audience);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What becomes of a plan when somebody does something about advice. Pure.
 */

#pragma once

#include "gui/advice/poise-advice-row.h"

#include "core/poise-history.h"

G_BEGIN_DECLS

PoisePlan *poise_advice_edit (PoisePlan *plan, const PoiseAdvice *advice, PoiseAdviceDeed deed, PoiseEditKind *kind);

G_END_DECLS

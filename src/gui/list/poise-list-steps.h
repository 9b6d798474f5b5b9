/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Moving rows one step up or down while a filter hides some: a step goes past what is seen. Pure.
 */

#pragma once

#include "core/poise-row-filter.h"

G_BEGIN_DECLS

PoisePlan *poise_list_step (const PoiseRowFilter *filter, const PoisePlan *plan, const PoisePicks *picks, int step);

G_END_DECLS

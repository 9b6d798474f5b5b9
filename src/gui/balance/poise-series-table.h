/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of a chart: the same numbers in the same order.
 */

#pragma once

#include "balance/poise-series.h"
#include "gui/balance/poise-number-table.h"

G_BEGIN_DECLS

const char *poise_series_table_get_name (const PoiseSeries *series);
void poise_series_table_fill (PoiseNumberTable *table, const PoiseSeries *series);

G_END_DECLS

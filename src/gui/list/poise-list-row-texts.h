/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a row of the list says, as pure functions of what it shows.
 */

#pragma once

#include "core/poise-row.h"

G_BEGIN_DECLS

char *poise_list_row_subtitle (const PoisePlan *plan, const PoiseActivity *activity);
char *poise_list_row_activity_name (const PoiseActivity *activity);
char *poise_list_row_name (PoiseRow *row);
char *poise_list_row_count (PoiseRow *row);
char *poise_list_row_dates (PoiseRow *row);
gint64 poise_list_row_minutes (const PoiseSection *section);

G_END_DECLS

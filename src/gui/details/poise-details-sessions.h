/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When activities meet live, and whether that and the day when they are due fit the plan. Pure, but for the one
 * function that asks the computer for its time zone.
 */

#pragma once

#include "core/poise-edit.h"

G_BEGIN_DECLS

PoiseSession *poise_session_suggest (const PoisePlan *plan, PoisePlace place, const GDate *today, const char *zone);
char *
poise_session_explain (const PoisePlan *plan, guint section, const PoiseSession *session, const char *zone);

PoisePlan *
poise_details_with_sessions (const PoisePlan *plan, const PoisePicks *picks, const GDate *today, const char *zone);
char *poise_details_day_hint (const PoisePlan *plan, guint section, const char *when);
char *poise_details_system_zone (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When one activity meets live: add, say when and how long, remove.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_SESSIONS_ROW (poise_sessions_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSessionsRow, poise_sessions_row, POISE, SESSIONS_ROW, AdwExpanderRow)

void
poise_sessions_row_show (PoiseSessionsRow *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state);

PoiseSession *poise_session_suggest (const PoisePlan *plan, PoisePlace place, const GDate *today);

G_END_DECLS

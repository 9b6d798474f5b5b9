/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which of the course's outcomes one activity leads to, and a line for a new one.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_OUTCOMES_ROW (poise_outcomes_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseOutcomesRow, poise_outcomes_row, POISE, OUTCOMES_ROW, AdwExpanderRow)

void
poise_outcomes_row_show (PoiseOutcomesRow *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state);
void poise_outcomes_row_flush (PoiseOutcomesRow *self);

G_END_DECLS

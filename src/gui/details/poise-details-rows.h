/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Between the rows of a pane and its proxy: what several activities say in a row, and what a row says to the plan.
 * A row that stood for several values and is empty again leaves each of them as it was.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"
#include "gui/details/poise-value-row.h"

G_BEGIN_DECLS

void poise_details_show_number (PoiseValueRow *row, const PoiseDetailsState *state, int number);
void poise_details_show_text (PoiseValueRow *row, const PoiseDetailsState *state, PoiseBlendText text);

void poise_details_take_text (PoiseValueRow *row, PoiseDetailsProxy *proxy, guint member, const char *part);
void poise_details_take_number (PoiseValueRow *row, PoiseDetailsProxy *proxy, guint member, const char *part);
void poise_details_take (PoiseValueRow *row,
                         PoiseDetailsProxy *proxy,
                         const PoiseDetailsChange *change,
                         const char *part);

G_END_DECLS

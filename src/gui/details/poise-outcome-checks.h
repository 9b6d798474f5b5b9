/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows with a check for each of the course's outcomes: on where all of the activities lead to it, between on and off
 * where some do. An outcome that an activity names and the course does not have is shown too, so that it can be
 * taken away. Rows are kept and given another outcome rather than made anew, so that the focus stays.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_OUTCOME_CHECKS (poise_outcome_checks_get_type ())
G_DECLARE_FINAL_TYPE (PoiseOutcomeChecks, poise_outcome_checks, POISE, OUTCOME_CHECKS, GObject)

PoiseOutcomeChecks *poise_outcome_checks_new (GtkWidget *last);
void poise_outcome_checks_show (PoiseOutcomeChecks *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state);

G_END_DECLS

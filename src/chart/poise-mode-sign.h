/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The signs of the modes: two dots side by side (at the same time), two dots one after the other (each in
 * its own time), a question mark. The same shapes as the symbolic icons.
 */

#pragma once

#include "chart/poise-box.h"
#include "chart/poise-chart-style.h"

G_BEGIN_DECLS

void poise_mode_sign_draw (cairo_t *cr, PoiseMode mode, const PoiseBox *box, const PoiseChartStyle *style);
void poise_mode_signs_draw (cairo_t *cr, PoiseMode mode, const PoiseBox *boxes, guint n_boxes, const PoiseChartStyle *style);

G_END_DECLS

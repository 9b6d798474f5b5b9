/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Side by Side": the balance bars of both plans, their sections in one chart, and the numbers. It follows
 * only while it can be seen.
 */

#pragma once

#include "diff/poise-diff.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_SIDES (poise_compare_sides_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareSides, poise_compare_sides, POISE, COMPARE_SIDES, AdwBin)

/* Signal: "show-section" (PoiseShift): the person wants to see this section in the list. */

void poise_compare_sides_set (PoiseCompareSides *self, PoiseDiff *diff, const char *before_name, gboolean saved);

G_END_DECLS

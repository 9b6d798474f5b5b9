/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The numbers of two plans: for the course and for each section the time in one, in the other, and the difference; of
 * what differs, by mode too. Not all sections are shown at first where there are many.
 */

#pragma once

#include "diff/poise-diff.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_TABLE (poise_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareTable, poise_compare_table, POISE, COMPARE_TABLE, GtkBox)

/** POISE_COMPARE_TABLE_STEP: so many sections are shown at first, and more at each press. */
#define POISE_COMPARE_TABLE_STEP 25

void poise_compare_table_set (PoiseCompareTable *self, PoiseDiff *diff, gboolean saved);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list model of the window: each section's row, followed by its activities' rows.
 *
 * It compares the plan before and after by pointer and tells of the rows that changed, alone: an edit of
 * one activity is items-changed (p, 1, 1) for its row and one for its section's row, whose sums changed.
 * Changed rows side by side are one range. Rows that only moved down because something came in above them
 * are not told of. A row that moved is one range with all that it moved past, (p, n, n), so that a view keeps
 * its widget, selection and focus. Of more ranges than a view takes well, one covers all.
 * Items are #PoiseRow, made on demand; the same object comes back for the same id while somebody holds it.
 *
 * A filter says which rows are shown; the model has no others. A row that comes to be shown comes in as one that
 * was added, one that is not shown any more goes as one that was removed. How many activities of a section are
 * found, its row says by "changed" alone.
 */

#pragma once

#include "core/poise-row-filter.h"
#include "core/poise-row.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_ROWS (poise_rows_get_type ())
G_DECLARE_FINAL_TYPE (PoiseRows, poise_rows, POISE, ROWS, GObject)

PoiseRows *poise_rows_new (PoisePlan *plan);
PoisePlan *poise_rows_get_plan (PoiseRows *self);
void poise_rows_set_plan (PoiseRows *self, PoisePlan *plan);
void poise_rows_set_filter (PoiseRows *self, const PoiseRowFilter *filter);
void poise_rows_set (PoiseRows *self, PoisePlan *plan, const PoiseRowFilter *filter);
GArray *poise_rows_find_picks (PoiseRows *self, const PoisePicks *picks);
gboolean poise_rows_get_place (PoiseRows *self, guint position, PoisePlace *place);
guint poise_rows_n_found (PoiseRows *self);
gboolean poise_rows_find (PoiseRows *self, const char *id, gboolean section, guint *position);

G_END_DECLS

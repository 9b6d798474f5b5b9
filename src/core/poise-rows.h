/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list model of the window: each section's row, followed by its activities' rows.
 *
 * It compares the plan before and after by pointer and tells of the rows that changed, alone: an edit of
 * one activity is items-changed (p, 1, 1) for its row and one for its section's row, whose sums changed.
 * Changed rows side by side are one range. Rows that only moved down because something came in above them
 * are not told of. A row that steps over its neighbour is one range of both, (p, 2, 2), so that a view keeps
 * its widget and focus; any other move is a range out and a range in.
 * Items are #PoiseRow, made on demand; the same object comes back for the same id while somebody holds it.
 */

#pragma once

#include "core/poise-row.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_ROWS (poise_rows_get_type ())
G_DECLARE_FINAL_TYPE (PoiseRows, poise_rows, POISE, ROWS, GObject)

PoiseRows *poise_rows_new (PoisePlan *plan);
PoisePlan *poise_rows_get_plan (PoiseRows *self);
void poise_rows_set_plan (PoiseRows *self, PoisePlan *plan);
gboolean poise_rows_find (PoiseRows *self, const char *id, gboolean section, guint *position);
guint poise_rows_position_of_place (PoiseRows *self, PoisePlace place);
guint poise_rows_position_of_section (PoiseRows *self, guint section);

G_END_DECLS

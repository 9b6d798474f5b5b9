/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The second half of comparing rows: from paired cells to the ranges that a list model has to tell of. Private to
 * the core.
 */

#pragma once

#include "core/poise-row-diff.h"

G_BEGIN_DECLS

GArray *poise_row_ranges_list (GArray *old_cells, GArray *new_cells, guint start);

G_END_DECLS

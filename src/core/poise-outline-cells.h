/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cells of a pasted table, as spreadsheets copy them: tabs between cells, quotes around those with tabs
 * or lines in them; or with bars between, as in Markdown. For poise-outline alone.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseOutlineCells:
 * @rows: (element-type GPtrArray): of texts, trimmed; none is empty all through
 * @n_columns: how many the longest row has
 */
typedef struct
{
  GPtrArray *rows;
  guint n_columns;
} PoiseOutlineCells;

PoiseOutlineCells *poise_outline_cells_new (const char *clean);
void poise_outline_cells_free (PoiseOutlineCells *cells);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseOutlineCells, poise_outline_cells_free)

const char *poise_outline_cell (const PoiseOutlineCells *cells, guint row, guint column);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Children in two columns of one width where both have room, else below each other.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_COLUMNS_LAYOUT (poise_columns_layout_get_type ())
G_DECLARE_FINAL_TYPE (PoiseColumnsLayout, poise_columns_layout, POISE, COLUMNS_LAYOUT, GtkLayoutManager)

/* Property: "column-width" (int): the least width of a column of two, in pixels for texts of the usual size. */

GtkLayoutManager *poise_columns_layout_new (void);

G_END_DECLS

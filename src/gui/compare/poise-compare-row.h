/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one row shows of what differs: a heading, or the sentences of one change with what can be done about it. It
 * follows the item that it is bound to and changes nothing itself.
 */

#pragma once

#include "gui/compare/poise-compare-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_ROW (poise_compare_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareRow, poise_compare_row, POISE, COMPARE_ROW, GtkWidget)

/*
 * Signals:
 *  "show-change" (PoiseCompareItem): the person wants to see what has changed;
 *  "restore" (PoiseCompareItem): the person wants it back as it was.
 */

GtkWidget *poise_compare_row_new (void);
void poise_compare_row_set_tells_only (PoiseCompareRow *self, gboolean tells_only);
void poise_compare_row_bind (PoiseCompareRow *self, PoiseCompareItem *item);
void poise_compare_row_unbind (PoiseCompareRow *self);

G_END_DECLS

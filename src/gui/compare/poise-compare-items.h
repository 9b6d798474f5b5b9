/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What differs, as a list model of #PoiseCompareItem: for each section that differs its heading and its changes, those
 * of the course itself first.
 *
 * What always holds: a row that is still told keeps its place and its item; only rows between the first and the last
 * that are others are told of as removed and added.
 */

#pragma once

#include "gui/compare/poise-compare-item.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_ITEMS (poise_compare_items_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareItems, poise_compare_items, POISE, COMPARE_ITEMS, GObject)

PoiseCompareItems *poise_compare_items_new (void);
void poise_compare_items_set (PoiseCompareItems *self, PoiseDiff *diff, gboolean can_restore);

G_END_DECLS

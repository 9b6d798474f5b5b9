/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Differences", also in other places: what differs in words, section by section. However many changes there are, only the rows in
 * sight are made.
 */

#pragma once

#include "gui/compare/poise-compare-items.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_LIST (poise_compare_list_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareList, poise_compare_list, POISE, COMPARE_LIST, AdwBin)

/*
 * Signals:
 *  "show-change" (PoiseCompareItem): the person wants to see what has changed;
 *  "restore" (PoiseCompareItem): the person wants it back as it was.
 */

void poise_compare_list_tell_only (PoiseCompareList *self);
void poise_compare_list_set (PoiseCompareList *self, PoiseDiff *diff, gboolean can_restore);

G_END_DECLS

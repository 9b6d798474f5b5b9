/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of activities with what finds in it: a bar above, what is found below, and the way back.
 */

#pragma once

#include "gui/list/poise-activity-list.h"

G_BEGIN_DECLS

#define POISE_TYPE_FIND_VIEW (poise_find_view_get_type ())
G_DECLARE_FINAL_TYPE (PoiseFindView, poise_find_view, POISE, FIND_VIEW, AdwBin)

/*
 * Properties: "list" (PoiseActivityList, construct-only), "workspace" (PoiseWorkspace, nullable): that of the list;
 *   a new one looks for what the one before did.
 * Actions: "find.clear": looks for nothing; "find.clear-filters": for the text alone.
 */

void poise_find_view_open (PoiseFindView *self);

G_END_DECLS

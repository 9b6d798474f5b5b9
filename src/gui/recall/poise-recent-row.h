/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A recent plan in a list: title, folder, and when it was opened. Whether its file is still there is asked off
 * the main thread; if it is not, the row says so and can only be removed.
 */

#pragma once

#include "gui/recall/poise-recent-list.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_RECENT_ROW (poise_recent_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseRecentRow, poise_recent_row, POISE, RECENT_ROW, AdwActionRow)

GtkWidget *poise_recent_row_new (PoiseRecentPlan plan);
gboolean poise_recent_row_is_missing (PoiseRecentRow *self);

G_END_DECLS

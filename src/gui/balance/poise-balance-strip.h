/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The slim bar at the top of the window: how the course divides between the modes, always in sight.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_BALANCE_STRIP (poise_balance_strip_get_type ())
G_DECLARE_FINAL_TYPE (PoiseBalanceStrip, poise_balance_strip, POISE, BALANCE_STRIP, GtkWidget)

/* Properties: "workspace" (PoiseWorkspace, nullable), "room" (int, a #PoiseRoom) */

G_END_DECLS

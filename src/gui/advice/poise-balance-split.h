/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the page "Balance" consists of: the charts, and what is worth a look beside them. Where there is no room for
 * both, a line below the charts says how much advice there is and leads to it. A plan without activities has
 * neither.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_BALANCE_SPLIT (poise_balance_split_get_type ())
G_DECLARE_FINAL_TYPE (PoiseBalanceSplit, poise_balance_split, POISE, BALANCE_SPLIT, AdwBin)

/* Property: "workspace" (PoiseWorkspace, nullable) */

G_END_DECLS

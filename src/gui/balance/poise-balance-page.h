/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Balance": the rhythm of the course section by section, why learners communicate, what kinds of learning
 * there are, and the course as a whole; as charts or tables, of the whole course, what is looked for, or one section.
 */

#pragma once

#include "gui/balance/poise-column-drop.h"
#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_BALANCE_PAGE (poise_balance_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseBalancePage, poise_balance_page, POISE, BALANCE_PAGE, GtkWidget)

/* Property: "workspace" (PoiseWorkspace, nullable) */

PoiseColumnDrop *poise_balance_page_get_drop (PoiseBalancePage *self);

G_END_DECLS

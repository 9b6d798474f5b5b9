/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Balance": the rhythm of the course section by section, as a chart or a table, and the course as
 * a whole.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_BALANCE_PAGE (poise_balance_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseBalancePage, poise_balance_page, POISE, BALANCE_PAGE, GtkWidget)

/* Property: "workspace" (PoiseWorkspace, nullable) */

GtkWidget *poise_balance_page_new (void);

G_END_DECLS

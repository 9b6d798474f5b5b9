/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Guide": what the two modes are good for, how a course is designed with them, and where that comes from.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_GUIDE_PAGE (poise_guide_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseGuidePage, poise_guide_page, POISE, GUIDE_PAGE, GtkWidget)

/* Property: "workspace" (PoiseWorkspace, nullable): whose plan entries are linked with. */

void poise_guide_page_show_entry (PoiseGuidePage *self, const char *id);
void poise_guide_page_search (PoiseGuidePage *self);

G_END_DECLS

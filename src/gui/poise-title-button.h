/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plan's title in the header bar, with a mark while changes are not saved; pressing it renames the plan.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_TITLE_BUTTON (poise_title_button_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTitleButton, poise_title_button, POISE, TITLE_BUTTON, AdwBin)

/* Properties: "workspace" (PoiseWorkspace, nullable) */

void poise_title_button_edit (PoiseTitleButton *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pane beside the list, with everything that the selected section or activity says.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_DETAILS (poise_details_get_type ())
G_DECLARE_FINAL_TYPE (PoiseDetails, poise_details, POISE, DETAILS, AdwBin)

/* Property: "workspace" (PoiseWorkspace, nullable) */

void poise_details_focus (PoiseDetails *self);

G_END_DECLS

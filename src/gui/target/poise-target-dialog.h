/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Towards my target: proposals to choose from, each with its reasons and a preview; or why there are none. Nothing is
 * changed until one is applied, as a step that can be taken back.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_TARGET_DIALOG (poise_target_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTargetDialog, poise_target_dialog, POISE, TARGET_DIALOG, AdwWindow)

/* Signal: "applied" (guint n_changes): the changes of a proposal are in the plan. */

PoiseTargetDialog *poise_target_dialog_new (GtkWindow *parent, PoiseWorkspace *workspace);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows which mode is suggested for each undecided activity and why, lets one choose among them, and gives the plan
 * all that was chosen in one step. Nothing changes before.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_SUGGEST_DIALOG (poise_suggest_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSuggestDialog, poise_suggest_dialog, POISE, SUGGEST_DIALOG, AdwWindow)

/* Signal: "applied" (uint n_changed): so many activities have a mode now. The dialog closes. */

PoiseSuggestDialog *poise_suggest_dialog_new (GtkWindow *parent, PoiseWorkspace *workspace);

G_END_DECLS

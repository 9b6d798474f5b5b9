/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The panel "Advice": all advice on the plan, by severity, and what has been dismissed. It follows the plan
 * only while it can be seen. Nothing is done before the person asks for it, and every deed is one step to undo.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_ADVICE_PANEL (poise_advice_panel_get_type ())
G_DECLARE_FINAL_TYPE (PoiseAdvicePanel, poise_advice_panel, POISE, ADVICE_PANEL, AdwBin)

/*
 * Properties:
 *  "workspace" (PoiseWorkspace, nullable);
 *  "alone" (boolean): whether it is shown in the place of something that one can go back to.
 * Signal: "left" (): the person goes back.
 */

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * With what to begin a plan: all templates, those of the person's own among them, and for the chosen one why, how it
 * balances, and what the new course is to be called and when it begins.
 */

#pragma once

#include "core/poise-plan.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_TEMPLATE_DIALOG (poise_template_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTemplateDialog, poise_template_dialog, POISE, TEMPLATE_DIALOG, AdwWindow)

/* Signal: "chosen" (gpointer plan): a new #PoisePlan to be shown; the dialog closes. */

PoiseTemplateDialog *poise_template_dialog_new (GtkWindow *parent);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that differs between two plans, in words, where another dialog has room for the first few changes only.
 */

#pragma once

#include "diff/poise-diff.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_DIFFERENCES_DIALOG (poise_differences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PoiseDifferencesDialog, poise_differences_dialog, POISE, DIFFERENCES_DIALOG, AdwWindow)

GtkWindow *poise_differences_dialog_present (GtkWidget *from, const char *title, PoiseDiff *diff);

G_END_DECLS

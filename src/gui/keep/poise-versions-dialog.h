/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * States of plans that can be brought back, one row each (poise-version-row.h). It shows what it is given; whoever made
 * it knows what they are.
 */

#pragma once

#include "gui/keep/poise-version-row.h"

G_BEGIN_DECLS

#define POISE_TYPE_VERSIONS_DIALOG (poise_versions_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PoiseVersionsDialog, poise_versions_dialog, POISE, VERSIONS_DIALOG, AdwWindow)

/* Signal: "all" (): all are to be restored. */

PoiseVersionsDialog *poise_versions_dialog_new (GtkWindow *parent, const char *title, const char *close_label);
void poise_versions_dialog_set_text (PoiseVersionsDialog *self, const char *text);
void poise_versions_dialog_set_can_all (PoiseVersionsDialog *self, gboolean can_all);
void poise_versions_dialog_add (PoiseVersionsDialog *self, PoiseVersionRow *row);
void poise_versions_dialog_remove (PoiseVersionsDialog *self, PoiseVersionRow *row);
void poise_versions_dialog_show_empty (PoiseVersionsDialog *self, const char *title, const char *description);

G_END_DECLS

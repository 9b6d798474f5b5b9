/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Gives a plan away: as what, for whom, the very file to look at, where to keep it, and what to do with it then; or
 * prints its pages.
 */

#pragma once

#include "core/poise-document.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_DIALOG (poise_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportDialog, poise_export_dialog, POISE, EXPORT_DIALOG, AdwWindow)

/*
 * Properties:
 *  "ready" (boolean, read-only): whether what is previewed belongs to the choices made;
 *  "to-print" (boolean, construct-only): whether it was opened to print.
 * Signals:
 *  "saved" (GFile *file): the file is on the disk;
 *  "printed": the pages have been handed over.
 */
PoiseExportDialog *poise_export_dialog_new (GtkWindow *parent, PoiseDocument *document, const char *cli, GSettings *settings);
PoiseExportDialog *
poise_export_dialog_new_to_print (GtkWindow *parent, PoiseDocument *document, const char *cli, GSettings *settings);
gboolean poise_export_dialog_get_ready (PoiseExportDialog *self);
void poise_export_dialog_save_to (PoiseExportDialog *self, GFile *file);

G_END_DECLS

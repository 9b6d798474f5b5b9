/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows what an export has become: its pages, its picture or its text; else what it is; that it is being made or saved;
 * or why there is none.
 */

#pragma once

#include "gui/export/poise-export-maker.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_PREVIEW (poise_export_preview_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportPreview, poise_export_preview, POISE, EXPORT_PREVIEW, GtkWidget)

/* Its buttons activate "export.stop" and "export.again". */

void poise_export_preview_show (PoiseExportPreview *self, PoiseExportMaker *maker);
void poise_export_preview_set_saving (PoiseExportPreview *self, gboolean saving);
void poise_export_preview_describe_picture (PoiseExportPreview *self, const char *description);
guint poise_export_preview_get_page (PoiseExportPreview *self);

G_END_DECLS

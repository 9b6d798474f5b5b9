/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows what an export has become: its pages, that it is being made, or why it failed.
 */

#pragma once

#include "gui/export/poise-export-pages.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_PREVIEW (poise_export_preview_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportPreview, poise_export_preview, POISE, EXPORT_PREVIEW, GtkWidget)

/* Property: "page" (uint, read-only): the page in the middle of what is in sight, from 1; 0 without pages */

void poise_export_preview_show_making (PoiseExportPreview *self);
void poise_export_preview_show_pages (PoiseExportPreview *self, PoiseExportPages *pages);
void poise_export_preview_show_failure (PoiseExportPreview *self, const char *message);

G_END_DECLS

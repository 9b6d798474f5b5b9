/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages of an export, one below the other, and which of them one is at.
 */

#pragma once

#include "gui/export/poise-export-pages.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_SHEETS (poise_export_sheets_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportSheets, poise_export_sheets, POISE, EXPORT_SHEETS, GtkWidget)

/* Property: "page" (uint, read-only): the page in the middle of what is in sight, from 1; 0 without pages */

void poise_export_sheets_set_pages (PoiseExportSheets *self, PoiseExportPages *pages);

G_END_DECLS

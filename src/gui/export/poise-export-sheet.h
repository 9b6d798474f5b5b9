/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One page of an export as a sheet of paper, as wide as there is room.
 */

#pragma once

#include "gui/export/poise-export-pages.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_SHEET (poise_export_sheet_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportSheet, poise_export_sheet, POISE, EXPORT_SHEET, GtkWidget)

GtkWidget *poise_export_sheet_new (PoiseExportPages *pages, guint index);
void poise_export_sheet_set_near (PoiseExportSheet *self, gboolean near);
gboolean poise_export_sheet_is_drawn (PoiseExportSheet *self);

G_END_DECLS

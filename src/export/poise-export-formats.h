/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The writers of all formats, one file each, for the table in poise-export-write.c alone. Each gives back
 * (transfer full) bytes, or %NULL with an error.
 */

#pragma once

#include "export/poise-export.h"

G_BEGIN_DECLS

GBytes *poise_export_write_csv (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_html (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_ics (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_imscc (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_json (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_ldj (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_markdown (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_odt (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_pdf (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_png (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_svg (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
GBytes *poise_export_write_xlsx (PoisePlan *plan, const PoiseExportOptions *options, GError **error);

G_END_DECLS

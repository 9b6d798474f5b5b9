/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The end of an export: where the file is, and what to do with it.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_DONE (poise_export_done_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportDone, poise_export_done, POISE, EXPORT_DONE, AdwBin)

void poise_export_done_show (PoiseExportDone *self, GFile *file, gsize size);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The choices of an export as they are remembered: by names, so that another version understands them. Pure, but for
 * the two that read and write the settings.
 */

#pragma once

#include "export/poise-export.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GVariant *poise_export_memory_to_variant (const PoiseExportOptions *options);
void poise_export_memory_from_variant (GVariant *variant, PoiseExportOptions *options);

void poise_export_memory_read (GSettings *settings, const char *name, PoiseExportOptions *options);
void poise_export_memory_write (GSettings *settings, const char *name, const PoiseExportOptions *options);

G_END_DECLS

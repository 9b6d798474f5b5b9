/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which parts a document holds, a row for each that the audience may see.
 */

#pragma once

#include "export/poise-export.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_CONTENTS (poise_export_contents_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportContents, poise_export_contents, POISE, EXPORT_CONTENTS, AdwPreferencesGroup)

/* Signal: "changed": the person wants other parts */

void poise_export_contents_set (PoiseExportContents *self, PoiseAudience audience, PoiseExportParts parts);
PoiseExportParts poise_export_contents_get_parts (PoiseExportContents *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Courses in Common Cartridge, of versions 1.0 to 1.4, thin or not, and other packages with a manifest like theirs:
 * zip files with imsmanifest.xml at the top, or in the one folder at the top.
 */

#pragma once

#include "core/poise-plan.h"
#include "import/poise-import-report.h"
#include "import/poise-import-source.h"

G_BEGIN_DECLS

gboolean poise_import_imscc_recognizes (PoiseImportSource *source, GBytes *first);
PoisePlan *
poise_import_imscc_read (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files of a cartridge say that its manifest names, and that a plan is about: pages, discussions, links, tools,
 * assignments, quizzes, and what Canvas keeps beside them. They are read in the order in which the archive has them.
 */

#pragma once

#include "import/poise-cartridge-modules.h"
#include "import/poise-cartridge.h"
#include "import/poise-import-report.h"

G_BEGIN_DECLS

typedef struct _PoiseCartridgeFiles PoiseCartridgeFiles;

PoiseCartridgeFiles *poise_cartridge_files_read (PoiseImportSource *source,
                                                 const PoiseCartridge *cartridge,
                                                 const char *manifest,
                                                 PoiseImportReport *report,
                                                 GError **error);
void poise_cartridge_files_free (PoiseCartridgeFiles *files);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCartridgeFiles, poise_cartridge_files_free)

const PoiseCartridgeContent *poise_cartridge_files_find (const PoiseCartridgeFiles *files, const char *href);
const PoiseCartridgeModules *poise_cartridge_files_get_modules (const PoiseCartridgeFiles *files);
const PoiseCartridgeContent *poise_cartridge_files_get_course (const PoiseCartridgeFiles *files);
gboolean poise_cartridge_files_is_cut (const PoiseCartridgeFiles *files);
gboolean poise_cartridge_files_check (const PoiseCartridgeFiles *files, GError **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the manifest of a Common Cartridge, of any version.
 */

#pragma once

#include "import/poise-cartridge.h"
#include "import/poise-xml.h"

G_BEGIN_DECLS

PoiseCartridge *poise_cartridge_read_manifest (PoiseArchive *archive, const char *path, GError **error);

G_END_DECLS

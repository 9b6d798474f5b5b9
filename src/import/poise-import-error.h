/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the formats: how they say that a file cannot be read, and where.
 */

#pragma once

#include "import/poise-import.h"

G_BEGIN_DECLS

void poise_import_error_set (GError **error, PoiseImportError code, int line);
void poise_import_error_set_in (GError **error, PoiseImportError code, const char *entry, int line);

G_END_DECLS

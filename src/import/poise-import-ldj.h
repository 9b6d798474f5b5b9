/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A design of Learning Designer → plan, in both dialects of its files.
 */

#pragma once

#include "import/poise-import.h"

G_BEGIN_DECLS

/** POISE_IMPORT_LDJ_MOST: the largest design, 64 MiB */
#define POISE_IMPORT_LDJ_MOST (64u * 1024 * 1024)

gboolean poise_import_ldj_recognizes (PoiseImportSource *source, GBytes *first);
PoisePlan *
poise_import_ldj_read (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error);

G_END_DECLS

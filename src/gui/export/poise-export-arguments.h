/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From what was chosen to what poise-cli is told. Pure.
 */

#pragma once

#include "export/poise-export.h"

G_BEGIN_DECLS

GStrv poise_export_arguments (const PoiseExportFormat *format, const PoiseExportOptions *options, const char *language);

G_END_DECLS

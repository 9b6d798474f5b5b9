/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plans given away in one format: read and written out in parallel, saved in the order in which they were given. A plan
 * that fails leaves nothing behind, and what was there stays; the others are written.
 */

#pragma once

#include "cli/poise-cli-verb.h"
#include "export/poise-export.h"

G_BEGIN_DECLS

PoiseCliStatus poise_cli_export_files (char **files,
                                       const PoiseExportFormat *format,
                                       const PoiseExportOptions *options,
                                       const char *output,
                                       gboolean to_folder);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files that the person names, to be written: paths, or `-` for standard output; and the end of the program,
 * where it turns out whether all that was printed has arrived.
 */

#pragma once

#include "cli/poise-cli-verb.h"

G_BEGIN_DECLS

gboolean poise_cli_output_bytes (const char *file_name, GBytes *bytes, GError **error);
void poise_cli_output_text (const char *text);
gboolean poise_cli_output_is_free (const char *file_name, gboolean force);
PoiseCliStatus poise_cli_output_finish (PoiseCliStatus status);

G_END_DECLS

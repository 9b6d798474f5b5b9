/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files that the person names, to be read: paths, or `-` for standard input.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

PoisePlan *poise_cli_input_plan (const char *file_name, GError **error);
PoisePlan *poise_cli_input_parse (const char *file_name, GBytes *bytes, GError **error);
GBytes *poise_cli_input_bytes (const char *file_name, GError **error);
char *poise_cli_input_error (const char *file_name, const GError *error);
gboolean poise_cli_input_refuse_newer (const PoisePlan *plan, GError **error);

G_END_DECLS

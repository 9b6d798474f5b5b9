/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Members of JSON objects that are printed on one line.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void poise_cli_json_append_text (GString *json, const char *text);
void poise_cli_json_append_member (GString *json, const char *name, const char *text);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Members of JSON objects that are printed on one line; records as objects.
 */

#pragma once

#include "core/poise-record.h"

G_BEGIN_DECLS

void poise_cli_json_append_text (GString *json, const char *text);
void poise_cli_json_append_member (GString *json, const char *name, const char *text);

void poise_cli_json_append_value (GString *json, gconstpointer record, guint member);
void poise_cli_json_append_extras (GString *json, gconstpointer record);
void poise_cli_json_append_record (GString *json, gconstpointer record);

G_END_DECLS

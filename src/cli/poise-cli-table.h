/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table in a terminal: the first column is aligned to the start, the others to the end. Wide letters (CJK)
 * take two places, combining marks none.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _PoiseCliTable PoiseCliTable;

PoiseCliTable *poise_cli_table_new (guint n_columns);
void poise_cli_table_free (PoiseCliTable *table);
void poise_cli_table_add (PoiseCliTable *table, const char *text);
void poise_cli_table_take (PoiseCliTable *table, char *text);
void poise_cli_table_append_to (const PoiseCliTable *table, GString *text);
char *poise_cli_text_one_line (char *text);
guint poise_cli_text_width (const char *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCliTable, poise_cli_table_free)

G_END_DECLS

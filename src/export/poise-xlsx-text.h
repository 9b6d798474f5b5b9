/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts as a workbook of Office Open XML can hold them. Pure.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** POISE_XLSX_CELL_MAX: the longest text of a cell, in units of UTF-16. */
#define POISE_XLSX_CELL_MAX 32767

/** POISE_XLSX_DESCRIPTION_MAX: the longest description of a chart, in bytes: libxlsxwriter cuts attributes anywhere. */
#define POISE_XLSX_DESCRIPTION_MAX 2000

char *poise_xlsx_text (const char *text);
GPtrArray *poise_xlsx_pieces (const char *text);
char *poise_xlsx_clip (const char *text, gsize n_bytes);
char *poise_xlsx_sheet_name (const char *wanted, GPtrArray *taken);
char *poise_xlsx_quote (const char *sheet_name);

G_END_DECLS

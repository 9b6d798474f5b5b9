/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the formats of exports are called, what each is for, and the parts of documents.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *poise_words_export_format (const char *name);  /* "Spreadsheet (XLSX)"; the name itself where it has no words */
const char *poise_words_export_purpose (const char *name); /* "To compute with, in Excel or LibreOffice"; or "" */
const char *poise_words_export_part (const char *name);    /* "Learning outcomes"; the name itself where it has no words */

G_END_DECLS

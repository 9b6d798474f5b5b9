/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sentences of an import: what was taken how, what was not understood, why a file cannot be read; and the
 * titles that it makes up. All texts are (transfer full) unless they say `const`.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Why a file cannot be read */
const char *poise_words_import_not_utf8 (void);
const char *poise_words_import_open_quote (void);
const char *poise_words_import_empty (void);
const char *poise_words_import_too_large (void);
const char *poise_words_import_unknown_format (void);

/* Why an archive cannot be read */
char *poise_words_import_in_entry (const char *entry, int line, const char *sentence);
const char *poise_words_import_no_archive (void);
const char *poise_words_import_damaged (void);
const char *poise_words_import_too_many_entries (void);
const char *poise_words_import_too_large_entry (void);
const char *poise_words_import_too_large_inside (void);
const char *poise_words_import_bomb (void);
const char *poise_words_import_too_long (void);
const char *poise_words_import_unsafe_path (void);
const char *poise_words_import_same_path (void);
const char *poise_words_import_no_file (void);
const char *poise_words_import_encrypted (void);
const char *poise_words_import_packed (void);
const char *poise_words_import_xml (void);
const char *poise_words_import_doctype (void);
const char *poise_words_import_xml_too_deep (void);
const char *poise_words_import_no_backup (void);
const char *poise_words_import_old_backup (void);

/* Titles */
char *poise_words_import_column (guint number);                         /* "Column 3" */
char *poise_words_import_week (const char *number);                     /* "Week 3" */
char *poise_words_import_section (const char *week, const char *title); /* "Week 3: Memory" */
char *poise_words_import_cell (const char *column, const char *text);   /* "Case study: CS_01" */

/* The report: of the whole */
char *poise_words_import_summary (guint n_sections, guint n_activities, guint n_breaks);
char *poise_words_import_encoding (const char *encoding);
char *poise_words_import_no_header (void);
char *poise_words_import_above_header (const char *text);
char *poise_words_import_cells_are_activities (const char *const *columns);
char *poise_words_import_cells_are_activities_too (const char *const *columns);
char *poise_words_import_columns_in_notes (const char *const *columns);
char *poise_words_import_columns_left_out (const char *const *columns);
char *poise_words_import_date_order (const char *example, const GDate *date);
char *poise_words_import_no_year (const char *example);
char *poise_words_import_year (const char *example, int year);

/* The report: of one row */
char *poise_words_import_ragged_row (guint n_cells, guint n_columns);
char *poise_words_import_row_without_title (const char *cells);
char *poise_words_import_row_without_activity (const char *cells);
char *poise_words_import_break (const char *title, const GDate *first, const GDate *last, guint n_rows);
char *poise_words_import_gap (const GDate *first, const GDate *last);
const char *poise_words_import_no_class (void);
char *poise_words_import_beside_break (const char *cells);
char *poise_words_import_break_without_date (const char *title);
char *poise_words_import_no_date (const char *text);
char *poise_words_import_no_time (const char *text);
char *poise_words_import_no_minutes (const char *text);
char *poise_words_import_no_mode (const char *text);
char *poise_words_import_new_tool (const char *name);
char *poise_words_import_shared_minutes (const char *text);

G_END_DECLS

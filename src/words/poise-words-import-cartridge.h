/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sentences of the import of Common Cartridges: titles and notes that it makes up, and its report. All texts are
 * (transfer full) unless they say `const`.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Why a file cannot be read */
const char *poise_words_import_no_cartridge (void);

/* Titles of sections that no outline has */
const char *poise_words_cartridge_loose (void);
const char *poise_words_cartridge_rest (void);
const char *poise_words_cartridge_whole (void);

/* Notes; when it opens and closes is said as for Moodle */
char *poise_words_cartridge_points (double points);
char *poise_words_cartridge_attempts (int attempts);

/* The report: of one thing */
char *poise_words_cartridge_announcement (const char *title);
char *poise_words_cartridge_for_teachers (const char *title);
char *poise_words_cartridge_missing (const char *title);
char *poise_words_cartridge_part (const char *title, guint n_activities);
char *poise_words_cartridge_headings (const char *title, guint n_headings);

/* The report: of the whole */
char *poise_words_cartridge_schema (const char *schema, const char *version);
char *poise_words_cartridge_root (const char *title);
char *poise_words_cartridge_zone (const char *zone);
char *poise_words_cartridge_n_graded (guint n_activities);
char *poise_words_cartridge_n_pages (guint n_pages);
char *poise_words_cartridge_n_damaged (guint n_files);
char *poise_words_cartridge_cut (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Steps along a folded text: each takes what it understands, or leaves the place where it was. Pure.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void poise_csv_scan_blanks (const char **at);
gboolean poise_csv_scan_text (const char **at, const char *text);
gboolean poise_csv_scan_word (const char **at, const char *const *words);
int poise_csv_scan_digits (const char **at, int most, int *number);

G_END_DECLS

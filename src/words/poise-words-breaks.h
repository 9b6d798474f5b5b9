/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where words begin and end, and where lines may, also in languages that write without blanks.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void poise_words_mark_breaks (const char *text, gsize length, guint8 *marks);
void poise_words_mark_lines (const char *text, gsize length, guint8 *marks);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts as they stand in Markdown, so that CommonMark and what GitHub adds to it read them back to the letter.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void poise_markdown_append (GString *markdown, const char *line, gboolean starts_line);
void poise_markdown_append_link (GString *markdown, const char *text, const char *uri);

G_END_DECLS

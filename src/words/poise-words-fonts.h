/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Why a document cannot be drawn with the fonts of a computer. All texts are (transfer full).
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_words_fonts_none (void);
char *poise_words_fonts_lack (const char *letters);

G_END_DECLS

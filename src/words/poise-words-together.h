/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Amounts that stay on one line: a number and its unit, and hours and their minutes.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *poise_words_find_amount (const char *text, const char **end);
char *poise_words_keep_together (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

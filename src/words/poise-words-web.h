/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a web page of a plan says of itself, for finding one's way in it.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *poise_words_web_skip (void);     /* a link past the list of contents */
const char *poise_words_web_contents (void); /* the name of that list */

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Why an activity that comes from elsewhere is taken as synchronous or asynchronous, or is left open: a sentence with
 * the words it rests on. Who has a whole guess asks poise_import_guess_say(). All texts are (transfer full).
 */

#pragma once

#include "core/poise-terms.h"

G_BEGIN_DECLS

char *poise_words_import_guess_words (PoiseMode mode, const char *quote);
char *poise_words_import_guess_link (const char *address);
char *poise_words_import_guess_sessions (void);
char *poise_words_import_guess_short_window (const char *kind);
char *poise_words_import_guess_contradiction (const char *quote);
char *poise_words_import_guess_said (PoiseMode mode, const char *quote);

G_END_DECLS

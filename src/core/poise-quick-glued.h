/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What some languages write together: Chinese and Japanese put no blank between a word and an amount ("読む90分"), nor
 * after full-width punctuation; Arabic puts none after its "and" ("١ س و٣٠ د") and needs no number for one or two hours
 * ("ساعة و٣٠ دقيقة"). Pure; the taking apart itself is poise-quick-tokens.
 */

#pragma once

#include "core/poise-quick-tokens.h"
#include "core/poise-quick-vocabulary.h"

G_BEGIN_DECLS

gboolean poise_quick_is_wide_mark (const char *line, gsize at);
gsize poise_quick_find_digit (const char *line, gsize start, gsize end);

gsize poise_quick_glued_add_hours (GArray *tokens,
                                   const char *line,
                                   gsize start,
                                   gsize end,
                                   const PoiseQuickVocabulary *vocabulary);
gboolean poise_quick_glued_add_word (GArray *tokens,
                                     const char *line,
                                     gsize start,
                                     gsize end,
                                     const PoiseQuickVocabulary *vocabulary);
void poise_quick_glued_find_duals (GArray *tokens, const PoiseQuickVocabulary *vocabulary);
void
poise_quick_glued_find_joining (GArray *tokens, const char *line, const PoiseQuickVocabulary *vocabulary);

G_END_DECLS

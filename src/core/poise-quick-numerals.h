/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Chinese and Japanese numerals from 1 to 99: "三", "十二", "四十五". Ordinary words are full of them ("一起", "十分"), so
 * they count only where no digit would leave a doubt: right before a unit of time, in a word that is nothing else, and
 * right before the word for a section. Pure.
 */

#pragma once

#include "core/poise-quick-tokens.h"
#include "core/poise-quick-vocabulary.h"

G_BEGIN_DECLS

const char *poise_quick_skip_numeral (const char *at, const char *end, int *value);
gboolean poise_quick_numerals_add_word (GArray *tokens,
                                        const char *line,
                                        gsize start,
                                        gsize end,
                                        const PoiseQuickVocabulary *vocabulary);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words that quick entry and pasted texts understand, in the language of the process and in English.
 */

#pragma once

#include "core/poise-quick-vocabulary.h"

G_BEGIN_DECLS

const PoiseQuickVocabulary *poise_words_quick_vocabulary (void);

/* For the one above: the names of the catalogue's tools */
void poise_words_add_tool_names (PoiseQuickVocabulary *vocabulary);

G_END_DECLS

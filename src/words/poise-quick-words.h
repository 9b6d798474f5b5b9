/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words that quick entry understands: English ones always, and those of the UI language as translators
 * list them. For poise-quick-entry alone.
 */

#pragma once

#include "core/poise-terms.h"

G_BEGIN_DECLS

/**
 * PoiseQuickPhrase:
 * @words: (array zero-terminated=1): folded
 * @mode: what they say
 * @apart: whether they say it only where they are set apart from the title, since they could belong to it
 */
typedef struct
{
  char **words;
  PoiseMode mode;
  gboolean apart;
} PoiseQuickPhrase;

char *poise_quick_fold (const char *text, gssize length);
int poise_quick_find_unit (const char *folded);
gboolean poise_quick_binds (const char *folded);
gboolean poise_quick_follows (const char *folded);
gboolean poise_quick_leads (const char *folded);
const GPtrArray *poise_quick_get_phrases (void);

G_END_DECLS

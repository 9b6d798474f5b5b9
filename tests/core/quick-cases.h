/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables of what is typed, and of what quick entry makes of it.
 */

#pragma once

#include "core/poise-quick-entry.h"

#define NONE POISE_UNSET
#define SYNC POISE_MODE_SYNCHRONOUS
#define ASYNC POISE_MODE_ASYNCHRONOUS
#define OPEN POISE_MODE_UNDECIDED

typedef struct
{
  const char *line;
  const char *title;
  int minutes;
  PoiseMode mode;
} QuickCase;

void quick_cases_check (const PoiseQuickVocabulary *vocabulary, const QuickCase *cases, guint n_cases);

/* Whether the characters of @part, white space apart, stand in @whole in the same order. */
gboolean quick_cases_is_taken_from (const char *part, const char *whole);

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pieces of a typed line: words, numbers, units of time, separators. For poise-quick-entry alone.
 *
 * What always holds: tokens stand in the order of the line and do not overlap; what lies between them is
 * white space; so any part of the line can be taken from it as it was typed.
 */

#pragma once

#include "core/poise-quick-vocabulary.h"

G_BEGIN_DECLS

/**
 * PoiseQuickKind:
 * @POISE_QUICK_WORD: anything else
 * @POISE_QUICK_NUMBER: "45", "1.5", "1½", in hundredths in @number
 * @POISE_QUICK_CLOCK: "1:30", its minutes in @number
 * @POISE_QUICK_HOURS: a unit right after a number: "h", "hours"
 * @POISE_QUICK_MINUTES: likewise "min", "minutes"
 * @POISE_QUICK_SHORT_MINUTES: likewise "m" or "′", which may also be metres or feet
 * @POISE_QUICK_JOINING: what stands between hours and minutes: "and"
 * @POISE_QUICK_SEPARATOR: a comma, colon, dot in the middle, or a dash that stands alone
 * @POISE_QUICK_OPEN: an opening bracket at the start of a word
 * @POISE_QUICK_CLOSE: a closing bracket at the end of a word
 */
typedef enum
{
  POISE_QUICK_WORD,
  POISE_QUICK_NUMBER,
  POISE_QUICK_CLOCK,
  POISE_QUICK_HOURS,
  POISE_QUICK_MINUTES,
  POISE_QUICK_SHORT_MINUTES,
  POISE_QUICK_JOINING,
  POISE_QUICK_SEPARATOR,
  POISE_QUICK_OPEN,
  POISE_QUICK_CLOSE
} PoiseQuickKind;

/**
 * PoiseQuickToken:
 * @kind: what it is
 * @start: its first byte in the line
 * @end: the byte after its last
 * @number: the value of a number or clock
 * @digits: how many digits a whole number has; 0 for one with a fraction
 * @folded: the text for comparing: case folded, compatibility forms resolved, without a full stop at the end
 */
typedef struct
{
  PoiseQuickKind kind;
  gsize start;
  gsize end;
  gint64 number;
  int digits;
  char *folded;
} PoiseQuickToken;

GArray *poise_quick_tokens_new (const char *line, const PoiseQuickVocabulary *vocabulary);

/* Adding to one; places are bytes of the line */
void
poise_quick_tokens_add (GArray *tokens, const char *line, PoiseQuickKind kind, gsize start, gsize end);
gsize poise_quick_tokens_add_number (GArray *tokens, const char *line, gsize start, gsize end);
gboolean poise_quick_tokens_add_amount (GArray *tokens,
                                        const char *line,
                                        gsize start,
                                        gsize end,
                                        const PoiseQuickVocabulary *vocabulary);

/* The token @index of @tokens, for reading */
#define poise_quick_token(tokens, index) (&g_array_index ((tokens), PoiseQuickToken, (index)))

G_END_DECLS

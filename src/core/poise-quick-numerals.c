/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * "一小时", "两个小时", "半小时", "约三十分钟", "一時間三十分". What is glued to another word stays in the title, "下一小时" being no
 * hour of work; and so does a unit of one letter alone: "十分" means "very", "一时" "for a moment".
 */

#include "core/poise-quick-numerals.h"

#include <string.h>

/* Longer ones are none. */
#define MOST_AMOUNT 48
#define MOST_LEADING 6 /* letters */

#define HALF "半"

/* ---- Numerals ---- */

/* 1 to 10, or 0 for any other letter */
static int
get_value (const char *at, const char *end)
{
  static const char letters[] = "一二三四五六七八九十";
  const char *found = at < end ? g_utf8_strchr (letters, -1, g_utf8_get_char (at)) : NULL;

  return found != NULL && *found != '\0' ? (int) g_utf8_pointer_to_offset (letters, found) + 1 : 0;
}

/**
 * poise_quick_skip_numeral:
 * @at: valid UTF-8
 * @end: where a numeral must have ended
 * @value: (out): 1 to 99; 0 where there is none
 *
 * Returns: what follows the longest numeral that begins @at; @at where there is none
 */
const char *
poise_quick_skip_numeral (const char *at, const char *end, int *value)
{
  const char *after = at;

  *value = get_value (at, end);
  if (*value == 0)
    {
      /* "Two" of things that are counted; it joins no other numeral. */
      *value = at < end && (g_str_has_prefix (at, "两") || g_str_has_prefix (at, "兩")) ? 2 : 0;
      return *value > 0 ? g_utf8_next_char (at) : at;
    }
  after = g_utf8_next_char (at);
  if (*value < 10 && get_value (after, end) == 10)
    {
      *value *= 10;
      after = g_utf8_next_char (after);
    }
  if (*value >= 10 && get_value (after, end) > 0 && get_value (after, end) < 10)
    {
      *value += get_value (after, end);
      after = g_utf8_next_char (after);
    }
  return after;
}

/* ---- Amounts ---- */

/* The unit of time from @start to @end, or -1 */
static int
find_unit (const char *line, gsize start, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  g_autofree char *folded = poise_quick_fold (line + start, end - start);
  int kind = poise_quick_vocabulary_find_unit (vocabulary, folded);

  return kind == POISE_QUICK_SHORT_MINUTES ? -1 : kind;
}

static void
add_number (GArray *tokens, const char *line, gsize start, gsize end, int value)
{
  PoiseQuickToken *token;

  poise_quick_tokens_add (tokens, line, POISE_QUICK_NUMBER, start, end);
  token = poise_quick_token (tokens, tokens->len - 1);
  token->number = value * 100;
  token->digits = value < 10 ? 1 : 2;
}

/* "半小时"; half of a minute is none. */
static gboolean
add_half (GArray *tokens, const char *line, gsize start, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  gsize unit = start + strlen (HALF);

  if (!g_str_has_prefix (line + start, HALF) || unit >= end
      || find_unit (line, unit, end, vocabulary) != POISE_QUICK_HOURS)
    return FALSE;
  add_number (tokens, line, start, unit, 0);
  poise_quick_token (tokens, tokens->len - 1)->number = 50;
  poise_quick_token (tokens, tokens->len - 1)->digits = 0;
  poise_quick_tokens_add (tokens, line, POISE_QUICK_HOURS, unit, end);
  return TRUE;
}

/* "时三十分钟" of "一小时三十分钟": hours from @unit on, and minutes to @end */
static gboolean
add_hours_and_minutes (GArray *tokens, const char *line, gsize unit, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  for (gsize at = unit; at < end; at = g_utf8_next_char (line + at) - line)
    {
      int minutes;
      gsize after = poise_quick_skip_numeral (line + at, line + end, &minutes) - line;

      if (minutes == 0 || at == unit)
        continue;
      if (after == end || find_unit (line, unit, at, vocabulary) != POISE_QUICK_HOURS
          || find_unit (line, after, end, vocabulary) != POISE_QUICK_MINUTES)
        return FALSE;
      poise_quick_tokens_add (tokens, line, POISE_QUICK_HOURS, unit, at);
      add_number (tokens, line, at, after, minutes);
      poise_quick_tokens_add (tokens, line, POISE_QUICK_MINUTES, after, end);
      return TRUE;
    }
  return FALSE;
}

static gboolean
add_amount (GArray *tokens, const char *line, gsize start, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  guint before = tokens->len;
  int value;
  gsize unit = poise_quick_skip_numeral (line + start, line + end, &value) - line;
  int kind;

  if (value == 0 || unit == end)
    return add_half (tokens, line, start, end, vocabulary);
  add_number (tokens, line, start, unit, value);
  kind = find_unit (line, unit, end, vocabulary);
  if (kind >= 0 && g_utf8_strlen (line + unit, end - unit) > 1)
    {
      poise_quick_tokens_add (tokens, line, kind, unit, end);
      return TRUE;
    }
  if (add_hours_and_minutes (tokens, line, unit, end, vocabulary))
    return TRUE;
  g_array_set_size (tokens, before);
  return FALSE;
}

/* Where the word that goes with an amount ends: "约" of "约一小时"; @start where there is none */
static gsize
skip_leading (const char *line, gsize start, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  gsize at = start;

  for (int letters = 0; at < end && letters < MOST_LEADING; letters++)
    {
      g_autofree char *word = NULL;

      at = g_utf8_next_char (line + at) - line;
      word = poise_quick_fold (line + start, at - start);
      if (poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_LEADING, word))
        return at;
    }
  return start;
}

/**
 * poise_quick_numerals_add_word:
 *
 * Adds what stands from @start to @end, if it is a length of time in numerals, with or without a word that goes with it.
 *
 * Returns: whether it is
 */
gboolean
poise_quick_numerals_add_word (GArray *tokens, const char *line, gsize start, gsize end,
                               const PoiseQuickVocabulary *vocabulary)
{
  guint before = tokens->len;
  gsize amount;

  if (end - start > MOST_AMOUNT || (guchar) line[start] < 0xe3) /* before all letters of these scripts */
    return FALSE;
  amount = skip_leading (line, start, end, vocabulary);
  if (amount > start)
    poise_quick_tokens_add (tokens, line, POISE_QUICK_WORD, start, amount);
  if (add_amount (tokens, line, amount, end, vocabulary))
    return TRUE;
  g_array_set_size (tokens, before);
  return FALSE;
}

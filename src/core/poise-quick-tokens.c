/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taking a typed line apart. White space of every width parts words, and so does full-width punctuation, beside which
 * nobody types any; other punctuation comes off their ends; a word that is nothing but numbers and units, such as "1h30",
 * comes apart into these. What is written together in some scripts only is left to poise-quick-glued, and numerals that
 * are no digits to poise-quick-numerals.
 */

#include "core/poise-quick-tokens.h"

#include "core/poise-quick-glued.h"
#include "core/poise-quick-numerals.h"

#include <string.h>

static void
clear_token (gpointer token)
{
  g_free (((PoiseQuickToken *)token)->folded);
}

/** poise_quick_tokens_add: adds a token of @kind from @start to @end. */
void
poise_quick_tokens_add (GArray *tokens, const char *line, PoiseQuickKind kind, gsize start, gsize end)
{
  PoiseQuickToken token = { kind, start, end, 0, 0, poise_quick_fold (line + start, end - start) };

  g_array_append_val (tokens, token);
}

/* ---- Numbers ---- */

/* More than this is as good as this, being too much of anything. */
#define MOST 1000000000

/* Whole digits of any script from @at; gives back what follows. */
static const char *
read_digits (const char *at, const char *end, gint64 *value, int *n_digits)
{
  *value = 0;
  for (*n_digits = 0; at < end; at = g_utf8_next_char (at), (*n_digits)++)
    {
      int digit = g_unichar_digit_value (g_utf8_get_char (at));

      if (digit < 0)
        break;
      *value = MIN (*value * 10 + digit, MOST);
    }
  return at;
}

/* The hundredths of ¼, ½ and ¾, or -1 */
static int
get_fraction (gunichar character)
{
  switch (character)
    {
    case 0xbc:
      return 25;
    case 0xbd:
      return 50;
    case 0xbe:
      return 75;
    default:
      return -1;
    }
}

/* A fraction of one or two digits after a point, a comma or the Arabic mark. */
static const char *
read_decimals (const char *at, const char *end, gint64 *hundredths)
{
  gint64 value = 0;
  int n_digits = 0;
  const char *mark = at < end ? g_utf8_next_char (at) : at;
  const char *after
      = at < end && g_utf8_strchr (".,٫", -1, g_utf8_get_char (at)) ? read_digits (mark, end, &value, &n_digits) : at;

  if (after <= mark || n_digits > 2)
    return at;
  *hundredths = n_digits == 1 ? value * 10 : value;
  return after;
}

/* "45", "1.5", "1½" or "1:30"; gives back what follows, or %NULL */
static const char *
read_number (const char *at, const char *end, PoiseQuickToken *token)
{
  gint64 whole, fraction = 0;
  int n_digits;
  const char *after = read_digits (at, end, &whole, &n_digits);
  const char *decimals;

  token->kind = POISE_QUICK_NUMBER;
  token->digits = n_digits;
  if (after < end && get_fraction (g_utf8_get_char (after)) >= 0)
    {
      token->number = whole * 100 + get_fraction (g_utf8_get_char (after));
      token->digits = 0;
      return g_utf8_next_char (after);
    }
  if (n_digits == 0)
    return NULL;

  if (after < end && *after == ':' && n_digits <= 2)
    {
      decimals = read_digits (after + 1, end, &fraction, &n_digits);
      if (n_digits != 2 || fraction > 59)
        return NULL;
      token->kind = POISE_QUICK_CLOCK;
      token->number = whole * 60 + fraction;
      return decimals;
    }

  decimals = read_decimals (after, end, &fraction);
  token->number = whole * 100 + fraction;
  token->digits = decimals > after ? 0 : n_digits;
  return decimals;
}

/**
 * poise_quick_tokens_add_number:
 * @start: where a number may begin in @line
 * @end: where it must have ended
 *
 * Adds the number that begins there.
 *
 * Returns: where it ends; @start where there is none
 */
gsize
poise_quick_tokens_add_number (GArray *tokens, const char *line, gsize start, gsize end)
{
  PoiseQuickToken token = { 0 };
  const char *after = read_number (line + start, line + end, &token);

  if (after == NULL)
    return start;
  token.start = start;
  token.end = after - line;
  token.folded = poise_quick_fold (line + start, token.end - start);
  g_array_append_val (tokens, token);
  return token.end;
}

/* ---- Words ---- */

/* Adds what stands from @start to the next digit if it is a unit; gives back where it ends, or @start */
static gsize
add_unit (GArray *tokens, const char *line, gsize start, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  gsize unit_end = poise_quick_find_digit (line, start, end);
  g_autofree char *unit = poise_quick_fold (line + start, unit_end - start);
  int kind = poise_quick_vocabulary_find_unit (vocabulary, unit);

  if (kind < 0)
    return poise_quick_glued_add_hours (tokens, line, start, end, vocabulary);
  poise_quick_tokens_add (tokens, line, kind, start, unit_end);
  return unit_end;
}

/**
 * poise_quick_tokens_add_amount:
 *
 * Adds what stands from @start to @end, if it is nothing but numbers and units.
 *
 * Returns: whether it is
 */
gboolean
poise_quick_tokens_add_amount (GArray *tokens, const char *line, gsize start, gsize end,
                               const PoiseQuickVocabulary *vocabulary)
{
  guint before = tokens->len;

  for (gsize at = start; at < end;)
    {
      gsize unit = poise_quick_tokens_add_number (tokens, line, at, end);
      gsize next = unit > at && unit < end ? add_unit (tokens, line, unit, end, vocabulary) : unit;

      if (unit == at || (next == unit && unit < end))
        {
          g_array_set_size (tokens, before);
          return FALSE;
        }
      at = next;
    }
  return TRUE;
}

/* A word of nothing but numbers and units becomes these; any other stays whole, unless one is glued to it. */
static void
add_word (GArray *tokens, const char *line, gsize start, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  if (!poise_quick_tokens_add_amount (tokens, line, start, end, vocabulary)
      && !poise_quick_glued_add_word (tokens, line, start, end, vocabulary)
      && !poise_quick_numerals_add_word (tokens, line, start, end, vocabulary))
    poise_quick_tokens_add (tokens, line, POISE_QUICK_WORD, start, end);
}

static gboolean
is_separator (gunichar character)
{
  return character != 0 && g_utf8_strchr (",;:|·•،؛，；：、", -1, character) != NULL;
}

static gboolean
is_dash (const char *text, gsize length)
{
  static const char *const dashes[] = { "-", "–", "—", "/" };

  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (strlen (dashes[i]) == length && strncmp (dashes[i], text, length) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_bracket (gunichar character, const char *brackets)
{
  return character != 0 && g_utf8_strchr (brackets, -1, character) != NULL;
}

/* One stretch without white space or full-width punctuation: brackets and separators come off its ends. */
static void
add_chunk (GArray *tokens, const char *line, gsize start, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  gsize word_end = end;

  if (is_dash (line + start, end - start))
    {
      poise_quick_tokens_add (tokens, line, POISE_QUICK_SEPARATOR, start, end);
      return;
    }

  while (start < end)
    {
      gunichar character = g_utf8_get_char (line + start);
      gsize next = g_utf8_next_char (line + start) - line;

      if (!is_bracket (character, "([{（［｛【") && !is_separator (character))
        break;
      poise_quick_tokens_add (tokens, line, is_separator (character) ? POISE_QUICK_SEPARATOR : POISE_QUICK_OPEN, start,
                              next);
      start = next;
    }
  for (word_end = end; word_end > start;)
    {
      gsize last = g_utf8_prev_char (line + word_end) - line;
      gunichar character = g_utf8_get_char (line + last);

      if (!is_bracket (character, ")]}）］｝】") && !is_separator (character))
        break;
      word_end = last;
    }

  if (word_end > start)
    add_word (tokens, line, start, word_end, vocabulary);
  while (word_end < end)
    {
      gunichar character = g_utf8_get_char (line + word_end);
      gsize next = g_utf8_next_char (line + word_end) - line;

      poise_quick_tokens_add (tokens, line, is_separator (character) ? POISE_QUICK_SEPARATOR : POISE_QUICK_CLOSE,
                              word_end, next);
      word_end = next;
    }
}

/* A unit that stands apart counts as one only right after a number. */
static void
find_units (GArray *tokens, const PoiseQuickVocabulary *vocabulary)
{
  for (guint i = 1; i < tokens->len; i++)
    {
      PoiseQuickToken *token = poise_quick_token (tokens, i);
      PoiseQuickKind before = poise_quick_token (tokens, i - 1)->kind;
      int kind;

      if (token->kind != POISE_QUICK_WORD || (before != POISE_QUICK_NUMBER && before != POISE_QUICK_CLOCK))
        continue;
      kind = poise_quick_vocabulary_find_unit (vocabulary, token->folded);
      if (kind >= 0)
        token->kind = kind;
    }
}

/* "1 hour and 30 minutes": only where all of it is there, the word being part of the title otherwise. */
static void
find_joining (GArray *tokens, const PoiseQuickVocabulary *vocabulary)
{
  for (guint i = 1; i + 2 < tokens->len; i++)
    {
      PoiseQuickToken *token = poise_quick_token (tokens, i);
      PoiseQuickKind unit = poise_quick_token (tokens, i + 2)->kind;

      if (token->kind == POISE_QUICK_WORD && poise_quick_token (tokens, i - 1)->kind == POISE_QUICK_HOURS
          && poise_quick_token (tokens, i + 1)->kind == POISE_QUICK_NUMBER
          && (unit == POISE_QUICK_MINUTES || unit == POISE_QUICK_SHORT_MINUTES)
          && poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_JOINING, token->folded))
        token->kind = POISE_QUICK_JOINING;
    }
}

/**
 * poise_quick_tokens_new:
 * @line: valid UTF-8
 * @vocabulary: the units of time
 *
 * Returns: (transfer full) (element-type PoiseQuickToken): its pieces
 */
GArray *
poise_quick_tokens_new (const char *line, const PoiseQuickVocabulary *vocabulary)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (PoiseQuickToken));
  const char *start = line;

  g_array_set_clear_func (tokens, clear_token);
  for (const char *at = line;; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      gboolean mark = poise_quick_is_wide_mark (line, at - line);

      if (character != 0 && !g_unichar_isspace (character) && !mark)
        continue;
      if (at > start)
        add_chunk (tokens, line, start - line, at - line, vocabulary);
      if (character == 0)
        break;
      start = g_utf8_next_char (at);
      if (mark)
        add_chunk (tokens, line, at - line, start - line, vocabulary);
    }
  find_units (tokens, vocabulary);
  poise_quick_glued_find_duals (tokens, vocabulary);
  find_joining (tokens, vocabulary);
  poise_quick_glued_find_joining (tokens, line, vocabulary);
  return tokens;
}

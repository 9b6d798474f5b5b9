/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A title is never mangled here either: an amount comes off a word only in scripts that are written without blanks, with
 * its unit, at the end, and not behind what makes it part of the title: "第2時間", "毎日30分", "30分から45分".
 */

#include "core/poise-quick-glued.h"

#include <string.h>

/* Longer ones are none, and long words are read in little time. */
#define MOST_AMOUNT 48
#define MOST_UNIT 32
#define MOST_SUFFIX 6 /* letters */

static gboolean
is_digit (const char *at)
{
  return g_unichar_digit_value (g_utf8_get_char (at)) >= 0;
}

/* Whether the letter is of a script that puts no blanks between words, or none before numbers. */
static gboolean
is_east_asian (const char *at)
{
  switch ((int)g_unichar_get_script (g_utf8_get_char (at)))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_HANGUL:
      return TRUE;
    default:
      return g_utf8_get_char (at) == 0x30fc; /* ー, which goes with both kana */
    }
}

/** poise_quick_is_wide_mark: whether punctuation @at needs no blank to part words; it does not between digits ("1，5"). */
gboolean
poise_quick_is_wide_mark (const char *line, gsize at)
{
  const char *mark = line + at;
  gunichar character = g_utf8_get_char (mark);

  if (character == 0 || g_utf8_strchr ("、，；：（）［］｛｝【】", -1, character) == NULL)
    return FALSE;
  return at == 0 || !is_digit (g_utf8_prev_char (mark)) || !is_digit (g_utf8_next_char (mark));
}

/** poise_quick_find_digit: where the next digit from @start on is, of any script; @end where there is none. */
gsize
poise_quick_find_digit (const char *line, gsize start, gsize end)
{
  while (start < end && !is_digit (line + start))
    start = g_utf8_next_char (line + start) - line;
  return start;
}

static gboolean
has (const PoiseQuickVocabulary *vocabulary, PoiseQuickWords kind, const char *line, gsize start, gsize end)
{
  g_autofree char *folded = poise_quick_fold (line + start, end - start);

  return poise_quick_vocabulary_has (vocabulary, kind, folded);
}

/* Whether "30分" stands at @start */
static gboolean
is_minutes (const char *line, gsize start, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  gsize unit = start, unit_end;

  while (unit < end && is_digit (line + unit))
    unit = g_utf8_next_char (line + unit) - line;
  unit_end = poise_quick_find_digit (line, unit, end);
  return unit > start && unit_end - unit <= MOST_UNIT && has (vocabulary, POISE_QUICK_WORDS_MINUTES, line, unit, unit_end);
}

/**
 * poise_quick_glued_add_hours:
 * @start: what stands right after a number
 * @end: the end of the word
 *
 * Adds "時間と" of "1時間と30分": hours and what joins minutes to them.
 *
 * Returns: where it ends, being followed by minutes; @start where it is something else
 */
gsize
poise_quick_glued_add_hours (GArray *tokens, const char *line, gsize start, gsize end,
                             const PoiseQuickVocabulary *vocabulary)
{
  gsize number = poise_quick_find_digit (line, start, end);

  if (number - start > MOST_UNIT || !is_minutes (line, number, end, vocabulary))
    return start;
  for (gsize at = g_utf8_next_char (line + start) - line; at < number; at = g_utf8_next_char (line + at) - line)
    if (has (vocabulary, POISE_QUICK_WORDS_HOURS, line, start, at)
        && has (vocabulary, POISE_QUICK_WORDS_JOINING, line, at, number))
      {
        poise_quick_tokens_add (tokens, line, POISE_QUICK_HOURS, start, at);
        poise_quick_tokens_add (tokens, line, POISE_QUICK_JOINING, at, number);
        return number;
      }
  return start;
}

/* ---- Amounts right after a word ---- */

/* Whether what stands before an amount keeps it in the title. */
static gboolean
keeps_amount (const char *line, gsize start, gsize end, const PoiseQuickVocabulary *vocabulary)
{
  static const char *const always[] = { "第", "から", "至", "到", NULL };
  gsize at = end;

  for (int letters = 0; at > start && letters < MOST_SUFFIX; letters++)
    {
      g_autofree char *suffix = NULL;

      at = g_utf8_prev_char (line + at) - line;
      suffix = poise_quick_fold (line + at, end - at);
      if (g_strv_contains (always, suffix)
          || poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_BINDING, suffix)
          || poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_JOINING, suffix))
        return TRUE;
      /* "讨论约45分钟" and "预约45分钟" look alike; "讨论 约45分钟" is clear */
      if ((at > start || start == 0) && poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_LEADING, suffix))
        return TRUE;
    }
  return FALSE;
}

/* Whether the tokens from @first on are a time with its unit: not "45m", which is metres, nor "上午9时", a clock's. */
static gboolean
is_clear (const GArray *tokens, guint first)
{
  const PoiseQuickToken *unit;
  PoiseQuickKind last = poise_quick_token (tokens, tokens->len - 1)->kind;

  if (tokens->len < first + 2 || (last != POISE_QUICK_MINUTES && last != POISE_QUICK_HOURS))
    return FALSE;
  unit = poise_quick_token (tokens, first + 1);
  return unit->kind == POISE_QUICK_MINUTES
         || (unit->kind == POISE_QUICK_HOURS
             && (!is_east_asian (unit->folded) || g_utf8_strlen (unit->folded, -1) > 1));
}

/**
 * poise_quick_glued_add_word:
 *
 * Adds a word and the amount that ends it: "読む90分", "讨论1小时30分钟".
 *
 * Returns: whether it ends with one
 */
gboolean
poise_quick_glued_add_word (GArray *tokens, const char *line, gsize start, gsize end,
                            const PoiseQuickVocabulary *vocabulary)
{
  guint before = tokens->len;
  gsize at = start;

  while (end - at > MOST_AMOUNT)
    at = g_utf8_next_char (line + at) - line;
  for (at = poise_quick_find_digit (line, at, end); at < end;
       at = poise_quick_find_digit (line, g_utf8_next_char (line + at) - line, end))
    {
      if (at == start || !is_east_asian (g_utf8_prev_char (line + at)))
        continue;
      poise_quick_tokens_add (tokens, line, POISE_QUICK_WORD, start, at);
      if (poise_quick_tokens_add_amount (tokens, line, at, end, vocabulary))
        {
          if (is_clear (tokens, before + 1) && !keeps_amount (line, start, at, vocabulary))
            return TRUE;
          g_array_set_size (tokens, before);
          return FALSE; /* "30分" of "上午9时30分" is none either */
        }
      g_array_set_size (tokens, before);
    }
  return FALSE;
}

/* ---- Arabic: words that say how many, and "and" ---- */

/* Says @number before the word at @index, which says it itself and is the unit @kind. */
static void
insert_number (GArray *tokens, guint index, int number, PoiseQuickKind kind)
{
  PoiseQuickToken *word = poise_quick_token (tokens, index);
  PoiseQuickToken token
      = { POISE_QUICK_NUMBER, word->start, word->start, number * 100, 1, g_strdup_printf ("%d", number) };

  word->kind = kind;
  g_array_insert_val (tokens, index, token);
}

/**
 * poise_quick_glued_find_duals:
 * @tokens: a line whose units are found
 *
 * Takes "ساعتان", a word in the dual, for a 2 and its unit.
 */
void
poise_quick_glued_find_duals (GArray *tokens, const PoiseQuickVocabulary *vocabulary)
{
  for (guint i = 0; i < tokens->len; i++)
    {
      const PoiseQuickToken *token = poise_quick_token (tokens, i);

      if (token->kind != POISE_QUICK_WORD
          || (!g_str_has_suffix (token->folded, "تان") && !g_str_has_suffix (token->folded, "تين")))
        continue;
      if (poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_HOURS, token->folded))
        insert_number (tokens, i++, 2, POISE_QUICK_HOURS);
      else if (poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_MINUTES, token->folded))
        insert_number (tokens, i++, 2, POISE_QUICK_MINUTES);
    }
}

/* Whether a word without a number says one hour, which only minutes after it tell from "hour". */
static gboolean
is_one_hour (const PoiseQuickToken *token, const PoiseQuickVocabulary *vocabulary)
{
  return token->kind == POISE_QUICK_WORD && g_str_has_suffix (token->folded, "ة")
         && poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_HOURS, token->folded);
}

/* Whether minutes are what follows the number that ends at @at, in the token @index or in the next one */
static gboolean
has_minutes (const GArray *tokens, guint index, const char *line, gsize at, const PoiseQuickVocabulary *vocabulary)
{
  const PoiseQuickToken *token = poise_quick_token (tokens, index);

  if (at < token->end)
    return has (vocabulary, POISE_QUICK_WORDS_MINUTES, line, at, token->end);
  return index + 1 < tokens->len && poise_quick_token (tokens, index + 1)->kind == POISE_QUICK_WORD
         && poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_MINUTES,
                                        poise_quick_token (tokens, index + 1)->folded);
}

/* The pieces of "و٣٠" or "و٣٠د" as the token @index is, or %NULL where it is something else */
static GArray *
take_apart (const GArray *tokens, guint index, const char *line, const PoiseQuickVocabulary *vocabulary)
{
  const PoiseQuickToken *token = poise_quick_token (tokens, index);
  gsize digit = poise_quick_find_digit (line, token->start, token->end);
  GArray *pieces;
  gsize after;

  if (token->kind != POISE_QUICK_WORD || digit == token->start || digit == token->end
      || !has (vocabulary, POISE_QUICK_WORDS_JOINING, line, token->start, digit))
    return NULL;
  pieces = g_array_new (FALSE, FALSE, sizeof (PoiseQuickToken));
  poise_quick_tokens_add (pieces, line, POISE_QUICK_JOINING, token->start, digit);
  after = poise_quick_tokens_add_number (pieces, line, digit, token->end);
  if (after > digit && poise_quick_token (pieces, 1)->kind == POISE_QUICK_NUMBER
      && has_minutes (tokens, index, line, after, vocabulary))
    {
      if (after < token->end)
        poise_quick_tokens_add (pieces, line, POISE_QUICK_MINUTES, after, token->end);
      return pieces;
    }
  for (guint i = 0; i < pieces->len; i++)
    g_free (poise_quick_token (pieces, i)->folded);
  g_array_unref (pieces);
  return NULL;
}

/**
 * poise_quick_glued_find_joining:
 * @tokens: a line whose units are found
 *
 * Takes "و٣٠ دقيقة" apart right after hours, and only there.
 */
void
poise_quick_glued_find_joining (GArray *tokens, const char *line, const PoiseQuickVocabulary *vocabulary)
{
  for (guint i = 1; i < tokens->len; i++)
    {
      const PoiseQuickToken *before = poise_quick_token (tokens, i - 1);
      gboolean one = is_one_hour (before, vocabulary);
      GArray *pieces = before->kind == POISE_QUICK_HOURS || one ? take_apart (tokens, i, line, vocabulary) : NULL;
      guint n_pieces;

      if (pieces == NULL)
        continue;
      n_pieces = pieces->len;
      g_array_remove_index (tokens, i);
      g_array_insert_vals (tokens, i, pieces->data, n_pieces);
      g_array_unref (pieces);
      if (n_pieces == 2)
        poise_quick_token (tokens, i + 2)->kind = POISE_QUICK_MINUTES;
      if (one)
        insert_number (tokens, i - 1, 1, POISE_QUICK_HOURS);
      i += n_pieces;
    }
}

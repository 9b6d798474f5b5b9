/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Phrases are folded as texts are and found by their first letter. What says neither is found first and takes its
 * letters away from all others; of what is left the first phrase counts, and of several that begin together the
 * longest, so that "asynchronous" is never "synchronous" and 非同期 never 同期. What no more than negates may stand in
 * the letters that a phrase leaves.
 */

#include "import/poise-guess-matcher.h"

#include <string.h>

/* Signs of a pattern; no folded text has them, since they are control characters */
#define GAP_WORDS 1
#define GAP_LETTERS 2
#define REST 3
#define CLAUSE_BEGINS 4
#define CLAUSE_ENDS 5

#define MOST_GAP_WORDS 3
#define MOST_GAP_LETTERS 8
#define NO_MATCH G_MAXUINT

typedef struct
{
  PoiseGuessSense sense;
  guint languages; /* one bit */
  gboolean within; /* may begin within a word */
  gboolean begins_clause;
  gboolean may_be_denied; /* in a gap: "we will not meet" */
  gunichar *letters; /* ends in 0 */
} Pattern;

typedef struct
{
  GPtrArray *patterns;
  GHashTable *by_letter; /* → GPtrArray of patterns, not owned */
} Matcher;

static const PoiseGuessPhrases *const languages[] = {
  &poise_guess_phrases_ar, &poise_guess_phrases_de, &poise_guess_phrases_en, &poise_guess_phrases_es,
  &poise_guess_phrases_fr, &poise_guess_phrases_ja, &poise_guess_phrases_pl, &poise_guess_phrases_pt_br,
  &poise_guess_phrases_sv, &poise_guess_phrases_zh_cn,
};

/* ---- Patterns ---- */

static void
add_folded (GArray *letters, gunichar character)
{
  gunichar folded[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  guint n_folded = poise_guess_fold_letter (character, folded);

  g_array_append_vals (letters, folded, n_folded);
}

/* " * " is one sign, the blanks around it are part of it */
static GArray *
fold_phrase (const char *phrase)
{
  GArray *letters = g_array_new (TRUE, TRUE, sizeof (gunichar));

  for (const char *at = phrase; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      gunichar sign = character == '~' ? REST : character == 0x2026 ? GAP_LETTERS : character == '$' ? CLAUSE_ENDS : 0;

      if (g_str_has_prefix (at, " * "))
        {
          sign = GAP_WORDS;
          at += 2;
        }
      if (sign != 0)
        g_array_append_val (letters, sign);
      else if (character == ' ')
        g_array_append_val (letters, character);
      else
        add_folded (letters, character);
    }
  return letters;
}

static Pattern *
pattern_new (const char *phrase, PoiseGuessSense sense, guint language)
{
  Pattern *pattern = g_new0 (Pattern, 1);

  pattern->sense = sense;
  pattern->languages = 1u << language;
  pattern->within = *phrase == '~';
  pattern->begins_clause = *phrase == '^';
  pattern->may_be_denied = sense == POISE_GUESS_LIVE && (strstr (phrase, " * ") != NULL || strstr (phrase, "…") != NULL);
  pattern->letters = (gunichar *) g_array_free (
      fold_phrase (phrase + (pattern->within || pattern->begins_clause)), FALSE);
  return pattern;
}

static void
add_pattern (Matcher *self, Pattern *pattern)
{
  gpointer key = GUINT_TO_POINTER (pattern->letters[0]);
  GPtrArray *same = g_hash_table_lookup (self->by_letter, key);

  if (same == NULL)
    {
      same = g_ptr_array_new ();
      g_hash_table_insert (self->by_letter, key, same);
    }
  g_ptr_array_add (same, pattern);
  g_ptr_array_add (self->patterns, pattern);
}

static const Matcher *
get_matcher (void)
{
  static Matcher *matcher;

  if (g_once_init_enter (&matcher))
    {
      Matcher *made = g_new0 (Matcher, 1);

      made->patterns = g_ptr_array_new ();
      made->by_letter = g_hash_table_new (NULL, NULL);
      for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
        for (guint sense = 0; sense < POISE_GUESS_N_SENSES; sense++)
          for (const char *const *phrase = languages[i]->phrases[sense]; phrase != NULL && *phrase != NULL; phrase++)
            add_pattern (made, pattern_new (*phrase, sense, i));
      g_once_init_leave (&matcher, made);
    }
  return matcher;
}

/* ---- Matching ---- */

static guint
match (const PoiseGuessText *text, guint at, const gunichar *pattern);

static gboolean
ends_clause (const PoiseGuessText *text, guint at)
{
  while (at < text->n_letters && text->letters[at].letter == ' ')
    at++;
  return text->letters[at].ends_clause;
}

static gboolean
begins_clause (const PoiseGuessText *text, guint at)
{
  while (at > 0 && text->letters[at - 1].letter == ' ')
    at--;
  return at == 0 || text->letters[at - 1].ends_clause;
}

/* A blank, or up to three words with blanks around */
static guint
match_words (const PoiseGuessText *text, guint at, const gunichar *pattern)
{
  for (guint n_words = 0; n_words <= MOST_GAP_WORDS; n_words++)
    {
      guint end;

      if (at >= text->n_letters || text->letters[at].letter != ' ')
        return NO_MATCH;
      end = match (text, at + 1, pattern);
      if (end != NO_MATCH)
        return end;
      for (at++; at < text->n_letters && text->letters[at].letter != ' '; at++)
        if (text->letters[at].ends_clause)
          return NO_MATCH;
    }
  return NO_MATCH;
}

static guint
match_letters (const PoiseGuessText *text, guint at, const gunichar *pattern)
{
  for (guint n_letters = 0; n_letters <= MOST_GAP_LETTERS; n_letters++, at++)
    {
      guint end = match (text, at, pattern);

      if (end != NO_MATCH)
        return end;
      if (at >= text->n_letters || text->letters[at].ends_clause)
        return NO_MATCH;
    }
  return NO_MATCH;
}

static guint
match_rest (const PoiseGuessText *text, guint at, const gunichar *pattern)
{
  while (at < text->n_letters && !text->letters[at].is_break)
    at++;
  return match (text, at, pattern);
}

/* The letter after the match of @pattern, which begins at @at */
static guint
match (const PoiseGuessText *text, guint at, const gunichar *pattern)
{
  for (; *pattern != 0; pattern++, at++)
    {
      if (*pattern == GAP_WORDS)
        return match_words (text, at, pattern + 1);
      if (*pattern == GAP_LETTERS)
        return match_letters (text, at, pattern + 1);
      if (*pattern == REST)
        return match_rest (text, at, pattern + 1);
      if (*pattern == CLAUSE_ENDS)
        return ends_clause (text, at) ? at : NO_MATCH;
      if (at >= text->n_letters || text->letters[at].letter != *pattern)
        return NO_MATCH;
    }
  return text->letters[at].is_break ? at : NO_MATCH;
}

static gboolean
is_free (const guint8 *taken, guint first, guint after)
{
  return memchr (taken + first, 1, after - first) == NULL;
}

/* Whether something that denies stands in a phrase that was found */
static gboolean
denies_within (const Matcher *self, const PoiseGuessText *text, guint first, guint after, guint spoken)
{
  for (guint at = first; at < after; at++)
    {
      const GPtrArray *patterns
          = text->letters[at].is_break
                ? g_hash_table_lookup (self->by_letter, GUINT_TO_POINTER (text->letters[at].letter))
                : NULL;

      for (guint i = 0; patterns != NULL && i < patterns->len; i++)
        {
          const Pattern *pattern = g_ptr_array_index (patterns, i);

          if ((pattern->sense == POISE_GUESS_NOT_AFTER || pattern->sense == POISE_GUESS_NOT_AROUND)
              && (pattern->languages & spoken) != 0 && match (text, at, pattern->letters) <= after)
            return TRUE;
        }
    }
  return FALSE;
}

/* The longest phrase that begins at @at, of what says neither, or of all others */
static gboolean
find_longest (const Matcher *self,
              const PoiseGuessText *text,
              guint at,
              gboolean neither,
              const guint8 *taken,
              PoiseGuessHit *hit)
{
  const GPtrArray *patterns = g_hash_table_lookup (self->by_letter, GUINT_TO_POINTER (text->letters[at].letter));

  hit->after = 0;
  for (guint i = 0; patterns != NULL && i < patterns->len; i++)
    {
      const Pattern *pattern = g_ptr_array_index (patterns, i);
      guint after;

      if ((pattern->sense == POISE_GUESS_NEITHER) != neither || (!pattern->within && !text->letters[at].is_break)
          || (pattern->begins_clause && !begins_clause (text, at)))
        continue;
      after = match (text, at, pattern->letters);
      if (after == NO_MATCH || after < hit->after || !is_free (taken, at, after)
          || (pattern->may_be_denied && denies_within (self, text, at, after, pattern->languages)))
        continue;
      if (after > hit->after)
        *hit = (PoiseGuessHit){ pattern->sense, at, after, pattern->languages };
      else if (pattern->sense == hit->sense)
        hit->languages |= pattern->languages;
    }
  return hit->after > 0;
}

static void
find_all (const Matcher *self, const PoiseGuessText *text, gboolean neither, guint8 *taken, GArray *hits)
{
  for (guint at = 0; at < text->n_letters; at++)
    {
      PoiseGuessHit hit;

      if (taken[at] || !find_longest (self, text, at, neither, taken, &hit))
        continue;
      memset (taken + hit.first, 1, hit.after - hit.first);
      if (!neither)
        g_array_append_val (hits, hit);
      at = hit.after - 1;
    }
}

/**
 * poise_guess_find:
 * @text: a text
 *
 * Returns: (transfer full) (element-type PoiseGuessHit): the phrases in it but for those that say neither, in order
 */
GArray *
poise_guess_find (const PoiseGuessText *text)
{
  const Matcher *matcher = get_matcher ();
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (PoiseGuessHit));
  g_autofree guint8 *taken = g_new0 (guint8, text->n_letters + 1);

  find_all (matcher, text, TRUE, taken, hits);
  find_all (matcher, text, FALSE, taken, hits);
  return hits;
}

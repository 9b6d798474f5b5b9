/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Modes and purposes in a typed line. A mode at the end counts unless a word binds it to the title; a purpose,
 * whose words titles are full of, only behind a comma, a time or a mode, in brackets, or as a tag:
 *
 *   "Kick-off 30 min live, planning"   "Kick-off (planning)"   "Kick-off 30 min planning"   "Kick-off #planning"
 *
 * and neither behind a colon or a dash nor bare: "Essay: planning", "Project planning".
 */

#include "core/poise-quick-reading.h"

#include <string.h>

static PoiseQuickParts
phrase_part (const PoiseQuickPhrase *phrase)
{
  return phrase->is_purpose ? POISE_QUICK_PURPOSE_PART : POISE_QUICK_MODE_PART;
}

/** poise_quick_take_phrase: notes what @phrase says, if that is wanted; whether it was. */
gboolean
poise_quick_take_phrase (PoiseQuickReading *reading, const PoiseQuickPhrase *phrase)
{
  if (!poise_quick_wants (reading, phrase_part (phrase)))
    return FALSE;
  reading->understood |= phrase_part (phrase);
  if (phrase->is_purpose)
    reading->purpose = phrase->value;
  else
    reading->mode = phrase->value;
  return TRUE;
}

/* ---- Where they stand ---- */

static gboolean
phrase_stands_at (const PoiseQuickReading *reading, const PoiseQuickPhrase *phrase, guint at, guint limit)
{
  if (phrase->placing == POISE_QUICK_TAG || (reading->ignored & phrase_part (phrase)) != 0
      || at + phrase->n_words > limit)
    return FALSE;
  for (guint i = 0; i < phrase->n_words; i++)
    if (poise_quick_kind (reading, at + i) != POISE_QUICK_WORD
        || strcmp (poise_quick_token (reading->tokens, at + i)->folded, phrase->words[i]) != 0)
      return FALSE;
  return TRUE;
}

/** poise_quick_phrase_at: (transfer none) (nullable) the longest phrase that begins @at, to @limit at most. */
const PoiseQuickPhrase *
poise_quick_phrase_at (const PoiseQuickReading *reading, guint at, guint limit)
{
  const GPtrArray *phrases = poise_quick_vocabulary_beginning (
      reading->vocabulary, poise_quick_token (reading->tokens, at)->folded);

  for (guint i = 0; phrases != NULL && i < phrases->len; i++)
    if (phrase_stands_at (reading, g_ptr_array_index (phrases, i), at, limit))
      return g_ptr_array_index (phrases, i);
  return NULL;
}

/** poise_quick_phrase_before: (transfer none) (nullable) the longest phrase that ends at @limit. */
const PoiseQuickPhrase *
poise_quick_phrase_before (const PoiseQuickReading *reading, guint limit, guint *start)
{
  const GPtrArray *phrases;

  if (limit <= reading->begin)
    return NULL;
  phrases = poise_quick_vocabulary_ending (reading->vocabulary,
                                           poise_quick_token (reading->tokens, limit - 1)->folded);
  for (guint i = 0; phrases != NULL && i < phrases->len; i++)
    {
      const PoiseQuickPhrase *phrase = g_ptr_array_index (phrases, i);

      if (reading->begin + phrase->n_words > limit
          || !phrase_stands_at (reading, phrase, limit - phrase->n_words, limit))
        continue;
      *start = limit - phrase->n_words;
      return phrase;
    }
  return NULL;
}

/* ---- Whether they count ---- */

/* Whether separators from @begin to @end are there and set off @phrase. */
static gboolean
is_set_off (const PoiseQuickReading *reading, const PoiseQuickPhrase *phrase, guint begin, guint end)
{
  static const char *const weak[] = { ":", "-", "–", "—", "/", NULL };

  for (guint i = begin; phrase->is_purpose && i < end; i++)
    if (g_strv_contains (weak, poise_quick_token (reading->tokens, i)->folded))
      return FALSE;
  return begin < end;
}

/* "Debate 45 min live planning": each behind a time, or behind the other one that is set off. */
static gboolean
is_apart (const PoiseQuickReading *reading, const PoiseQuickPhrase *phrase, guint start)
{
  guint before = poise_quick_skip_back (reading, start);
  const PoiseQuickPhrase *other;
  guint other_start, other_before;

  if (is_set_off (reading, phrase, before, start))
    return TRUE;
  if (before < start)
    return FALSE;
  if (poise_quick_time_ends_at (reading, start))
    return TRUE;
  other = poise_quick_phrase_before (reading, start, &other_start);
  if (other == NULL || other->is_purpose == phrase->is_purpose)
    return FALSE;
  other_before = poise_quick_skip_back (reading, other_start);
  return is_set_off (reading, other, other_before, other_start)
         || (other_before == other_start && poise_quick_time_ends_at (reading, other_start));
}

/** poise_quick_phrase_counts: whether @phrase from @start on says something, rather than ending the title. */
gboolean
poise_quick_phrase_counts (const PoiseQuickReading *reading, const PoiseQuickPhrase *phrase, guint start)
{
  guint before = poise_quick_skip_back (reading, start);
  const PoiseQuickPhrase *other;
  guint other_start;

  if (poise_quick_is_bound (reading, start) || !poise_quick_has_title (reading, reading->begin, start))
    return FALSE;
  if (phrase->placing == POISE_QUICK_APART && !is_apart (reading, phrase, start))
    return FALSE;
  other = poise_quick_phrase_before (reading, before, &other_start);
  return other == NULL || other->is_purpose != phrase->is_purpose; /* "sync / async" is a question */
}

/* ---- Tags ---- */

static const char *
tag_end (const char *at)
{
  while (*at != '\0' && (g_unichar_isalnum (g_utf8_get_char (at)) || g_unichar_ismark (g_utf8_get_char (at))
                         || *at == '-' || *at == '_'))
    at = g_utf8_next_char (at);
  return at;
}

static gboolean
take_tag (PoiseQuickReading *reading, const char *name, const char *end)
{
  g_autofree char *folded = poise_quick_fold (name, end - name);
  const PoiseQuickPhrase *phrase = poise_quick_find_phrase (reading->vocabulary, folded);

  return phrase != NULL && poise_quick_take_phrase (reading, phrase);
}

/**
 * poise_quick_take_tags:
 *
 * Notes what tags say, wherever they stand: "#planning".
 *
 * Returns: (transfer full) (nullable): the line without them, and without the white space before; %NULL
 *   where there are none
 */
char *
poise_quick_take_tags (PoiseQuickReading *reading)
{
  g_autoptr (GString) rest = g_string_new (NULL);
  const char *copied = reading->line;
  const char *at = strchr (reading->line, '#');

  for (; at != NULL; at = strchr (at + 1, '#'))
    {
      const char *end = tag_end (at + 1);

      if ((at > reading->line && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
          || end == at + 1 || !take_tag (reading, at + 1, end))
        continue;
      g_string_append_len (rest, copied, at - copied);
      g_strchomp (rest->str);
      g_string_set_size (rest, strlen (rest->str));
      copied = end;
    }
  if (copied == reading->line)
    return NULL;
  g_string_append (rest, copied);
  return g_string_free (g_steal_pointer (&rest), FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What counts. Wherever a piece could belong to the title, it does.
 */

#include "words/poise-quick-reading.h"

#include <string.h>

/* Bare numbers of minutes: smaller ones are parts and items, larger ones years. */
#define BARE_LEAST 5
#define BARE_MOST 600

/** poise_quick_kind: what the token @at is. */
PoiseQuickKind
poise_quick_kind (const PoiseQuickReading *reading, guint at)
{
  return poise_quick_token (reading->tokens, at)->kind;
}

/** poise_quick_is_comma: whether the token @at parts words less than a colon or a dash does. */
gboolean
poise_quick_is_comma (const PoiseQuickReading *reading, guint at)
{
  static const char *const commas[] = { ",", ";", "、", NULL };

  return poise_quick_kind (reading, at) == POISE_QUICK_SEPARATOR
         && g_strv_contains (commas, poise_quick_token (reading->tokens, at)->folded);
}

/** poise_quick_has_title: whether anything but separators and brackets stands from @begin to @end. */
gboolean
poise_quick_has_title (const PoiseQuickReading *reading, guint begin, guint end)
{
  for (guint i = begin; i < end; i++)
    if (poise_quick_kind (reading, i) < POISE_QUICK_SEPARATOR)
      return TRUE;
  return FALSE;
}

/** poise_quick_is_bound: whether the word before the token @at makes it part of the title. */
gboolean
poise_quick_is_bound (const PoiseQuickReading *reading, guint at)
{
  return at > reading->begin && poise_quick_kind (reading, at - 1) == POISE_QUICK_WORD
         && poise_quick_binds (poise_quick_token (reading->tokens, at - 1)->folded);
}

/** poise_quick_skip_back: @end without the separators right before it. */
guint
poise_quick_skip_back (const PoiseQuickReading *reading, guint end)
{
  while (end > reading->begin && poise_quick_kind (reading, end - 1) == POISE_QUICK_SEPARATOR)
    end--;
  return end;
}

/* ---- Modes ---- */

static gboolean
phrase_stands_at (const PoiseQuickReading *reading, const PoiseQuickPhrase *phrase, guint at, guint limit)
{
  for (guint i = 0; phrase->words[i] != NULL; i++)
    if (at + i >= limit || poise_quick_kind (reading, at + i) != POISE_QUICK_WORD
        || strcmp (poise_quick_token (reading->tokens, at + i)->folded, phrase->words[i]) != 0)
      return FALSE;
  return TRUE;
}

/** poise_quick_phrase_at: (transfer none) (nullable) the longest phrase of a mode that begins @at. */
const PoiseQuickPhrase *
poise_quick_phrase_at (const PoiseQuickReading *reading, guint at, guint limit)
{
  const GPtrArray *phrases = poise_quick_get_phrases ();

  for (guint i = 0; i < phrases->len; i++)
    if (phrase_stands_at (reading, g_ptr_array_index (phrases, i), at, limit))
      return g_ptr_array_index (phrases, i);
  return NULL;
}

/** poise_quick_phrase_before: (transfer none) (nullable) the longest phrase of a mode that ends at @limit. */
const PoiseQuickPhrase *
poise_quick_phrase_before (const PoiseQuickReading *reading, guint limit, guint *start)
{
  const GPtrArray *phrases = poise_quick_get_phrases ();

  for (guint i = 0; i < phrases->len; i++)
    {
      const PoiseQuickPhrase *phrase = g_ptr_array_index (phrases, i);
      guint length = g_strv_length (phrase->words);

      if (reading->begin + length <= limit && phrase_stands_at (reading, phrase, limit - length, limit))
        {
          *start = limit - length;
          return phrase;
        }
    }
  return NULL;
}

static gboolean
time_ends_at (const PoiseQuickReading *reading, guint limit)
{
  PoiseQuickTime time;
  guint start;

  return poise_quick_time_before (reading->tokens, limit, &start, &time) && start >= reading->begin
         && time.certainty != POISE_QUICK_BARE;
}

/** poise_quick_phrase_counts: whether @phrase from @start on says a mode, rather than being the end of the title. */
gboolean
poise_quick_phrase_counts (const PoiseQuickReading *reading, const PoiseQuickPhrase *phrase, guint start)
{
  guint before = poise_quick_skip_back (reading, start);
  guint other;

  if (poise_quick_is_bound (reading, start) || !poise_quick_has_title (reading, reading->begin, start))
    return FALSE;
  if (phrase->apart && before == start && !time_ends_at (reading, start))
    return FALSE;
  return poise_quick_phrase_before (reading, before, &other) == NULL; /* "sync / async" is a question */
}

/* ---- Times ---- */

static gboolean
is_dash (const PoiseQuickReading *reading, guint at)
{
  return poise_quick_kind (reading, at) == POISE_QUICK_SEPARATOR && !poise_quick_is_comma (reading, at);
}

/* "30 – 45 min" rather than "Chapter 3 – 45 min": both ends of a range are round. */
static gboolean
is_range (const PoiseQuickToken *first, const PoiseQuickToken *second)
{
  return first->number % 500 == 0 && second->number % 500 == 0 && first->number < second->number;
}

/** poise_quick_time_is_part: whether what stands before the time at @start makes it part of something larger. */
gboolean
poise_quick_time_is_part (const PoiseQuickReading *reading, guint start)
{
  const PoiseQuickToken *number = poise_quick_token (reading->tokens, start);
  guint before = poise_quick_skip_back (reading, start);

  if (before == reading->begin)
    return FALSE;
  if (time_ends_at (reading, before)) /* "45 min / 60 min" */
    return TRUE;
  if (poise_quick_kind (reading, before - 1) == POISE_QUICK_CLOCK)
    return TRUE;
  if (poise_quick_kind (reading, before - 1) != POISE_QUICK_NUMBER)
    return FALSE;
  if (before == start)
    return number->digits == 3; /* "1 000 min" */
  return is_dash (reading, start - 1) && is_range (poise_quick_token (reading->tokens, before - 1), number);
}

/** poise_quick_is_bare_minutes: whether @time may be minutes without saying so. */
gboolean
poise_quick_is_bare_minutes (const PoiseQuickTime *time)
{
  return time->minutes >= BARE_LEAST && time->minutes <= BARE_MOST;
}

/* A mode right before makes minutes of a bare number: "Debate live 45" */
static gboolean
follows_mode (const PoiseQuickReading *reading, guint at)
{
  guint start;
  const PoiseQuickPhrase *phrase
      = reading->has_mode ? NULL
                          : poise_quick_phrase_before (reading, poise_quick_skip_back (reading, at), &start);

  return phrase != NULL && poise_quick_phrase_counts (reading, phrase, start);
}

/** poise_quick_time_counts: whether @time from @start to the end is one, rather than the end of the title. */
gboolean
poise_quick_time_counts (const PoiseQuickReading *reading, const PoiseQuickTime *time, guint start)
{
  if (poise_quick_is_bound (reading, start) || poise_quick_time_is_part (reading, start)
      || !poise_quick_has_title (reading, reading->begin, start))
    return FALSE;
  return time->certainty != POISE_QUICK_BARE
         || (poise_quick_is_bare_minutes (time) && follows_mode (reading, start));
}

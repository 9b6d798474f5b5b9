/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What counts. Wherever a piece could belong to the title, it does.
 */

#include "core/poise-quick-reading.h"

#include <string.h>

/* Bare numbers of minutes: smaller ones are parts and items, larger ones years. */
#define BARE_LEAST 5
#define BARE_MOST 600

/* Those without a mode beside them, and times such as "1:30" */
#define ROUND_LEAST 15
#define NUMBERED_LEAST 30
#define CLOCK_MOST 240

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
  static const char *const commas[] = { ",", ";", "、", "،", "؛", NULL };

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
         && poise_quick_vocabulary_has (reading->vocabulary, POISE_QUICK_WORDS_BINDING,
                                        poise_quick_token (reading->tokens, at - 1)->folded);
}

/** poise_quick_skip_back: @end without the separators right before it. */
guint
poise_quick_skip_back (const PoiseQuickReading *reading, guint end)
{
  while (end > reading->begin && poise_quick_kind (reading, end - 1) == POISE_QUICK_SEPARATOR)
    end--;
  return end;
}

/** poise_quick_wants: whether @part is neither ignored nor said yet. */
gboolean
poise_quick_wants (const PoiseQuickReading *reading, PoiseQuickParts part)
{
  return ((reading->ignored | reading->understood) & part) == 0;
}

/** poise_quick_take_time: notes what @time says. */
void
poise_quick_take_time (PoiseQuickReading *reading, const PoiseQuickTime *time)
{
  reading->understood |= POISE_QUICK_MINUTES_PART;
  reading->minutes = time->minutes;
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

/** poise_quick_time_ends_at: whether a time with its unit stands right before @limit. */
gboolean
poise_quick_time_ends_at (const PoiseQuickReading *reading, guint limit)
{
  PoiseQuickTime time;
  guint start;

  return poise_quick_time_before (reading->tokens, limit, &start, &time) && start >= reading->begin
         && time.certainty != POISE_QUICK_BARE;
}

/** poise_quick_time_is_part: whether what stands before the time at @start makes it part of something larger. */
gboolean
poise_quick_time_is_part (const PoiseQuickReading *reading, guint start)
{
  const PoiseQuickToken *number = poise_quick_token (reading->tokens, start);
  guint before = poise_quick_skip_back (reading, start);

  if (before == reading->begin)
    return FALSE;
  if (poise_quick_time_ends_at (reading, before)) /* "45 min / 60 min" */
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
follows_phrase (const PoiseQuickReading *reading, guint at)
{
  guint start;
  const PoiseQuickPhrase *phrase
      = poise_quick_phrase_before (reading, poise_quick_skip_back (reading, at), &start);

  return phrase != NULL && poise_quick_phrase_counts (reading, phrase, start);
}

/* "Debate 90" and "Debate, 1:30", which say minutes by being round; not "Chapter 90", "Chapters 10, 20, 30". */
static gboolean
is_round (const PoiseQuickReading *reading, const PoiseQuickTime *time, guint start)
{
  guint before = poise_quick_skip_back (reading, start);
  PoiseQuickKind kind = poise_quick_kind (reading, before - 1);
  gboolean clock = poise_quick_kind (reading, start) == POISE_QUICK_CLOCK;
  const char *word = poise_quick_token (reading->tokens, before - 1)->folded;

  if ((reading->ignored & POISE_QUICK_BARE_MINUTES) != 0 || kind == POISE_QUICK_NUMBER
      || kind == POISE_QUICK_CLOCK || kind == POISE_QUICK_CLOSE)
    return FALSE;
  if (kind == POISE_QUICK_WORD && poise_quick_vocabulary_has (reading->vocabulary, POISE_QUICK_WORDS_COUNTING, word))
    return FALSE;
  if (kind == POISE_QUICK_WORD && poise_quick_vocabulary_has (reading->vocabulary, POISE_QUICK_WORDS_NUMBERED, word)
      && ((reading->understood & POISE_QUICK_MODE_PART) == 0 || time->minutes < NUMBERED_LEAST))
    return FALSE;
  return time->minutes % 5 == 0 && time->minutes >= ROUND_LEAST
         && time->minutes <= (clock ? CLOCK_MOST : BARE_MOST);
}

/** poise_quick_time_counts: whether @time from @start to the end is one, rather than the end of the title. */
gboolean
poise_quick_time_counts (const PoiseQuickReading *reading, const PoiseQuickTime *time, guint start)
{
  if (poise_quick_is_bound (reading, start) || poise_quick_time_is_part (reading, start)
      || !poise_quick_has_title (reading, reading->begin, start))
    return FALSE;
  if (time->certainty != POISE_QUICK_BARE)
    return TRUE;
  return poise_quick_is_bare_minutes (time)
         && (follows_phrase (reading, start) || is_round (reading, time, start));
}

/* ---- What is none ---- */

/* Whether @text begins with a number written as no time is: negative, or with an exponent; @rest is what follows. */
static gboolean
is_odd_number (const char *text, const char **rest)
{
  gboolean negative = g_str_has_prefix (text, "-") || g_str_has_prefix (text, "−");
  const char *digits = negative ? g_utf8_next_char (text) : text;
  gsize n_digits = strspn (digits, "0123456789.,");

  *rest = digits + n_digits;
  if (n_digits > 0 && **rest == 'e' && g_ascii_isdigit ((*rest)[1]))
    {
      *rest += 1 + strspn (*rest + 1, "0123456789");
      return TRUE;
    }
  return negative && n_digits > 0;
}

static gboolean
is_unit (const PoiseQuickReading *reading, const char *folded)
{
  return poise_quick_vocabulary_has (reading->vocabulary, POISE_QUICK_WORDS_MINUTES, folded)
         || poise_quick_vocabulary_has (reading->vocabulary, POISE_QUICK_WORDS_HOURS, folded);
}

/** poise_quick_ends_with_bad_minutes: whether the title ends with "-5 min", "1e9 min", "100001 min". */
gboolean
poise_quick_ends_with_bad_minutes (const PoiseQuickReading *reading)
{
  guint last = poise_quick_skip_back (reading, reading->end);
  const PoiseQuickToken *unit, *number;
  const char *rest;
  PoiseQuickTime time;
  guint start;

  if (!poise_quick_wants (reading, POISE_QUICK_MINUTES_PART) || last < reading->begin + 2)
    return FALSE;
  unit = poise_quick_token (reading->tokens, last - 1);
  if (is_odd_number (unit->folded, &rest) && *rest != '\0')
    return is_unit (reading, rest);
  if (!is_unit (reading, unit->folded) || last < reading->begin + 3)
    return FALSE;
  number = poise_quick_token (reading->tokens, last - 2);
  if (number->kind == POISE_QUICK_NUMBER) /* whole, with its unit, and yet no time: too much */
    return number->digits > 0 && !poise_quick_time_before (reading->tokens, last, &start, &time);
  return is_odd_number (number->folded, &rest) && *rest == '\0';
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading one typed line. What it holds to is that a title is never mangled: better a time left in the
 * title, where it is seen, than a piece of the title taken for one.
 *
 *   at the end      a time and a mode, in either order, bare, set off or in brackets:
 *                   "Debate 45 min live", "Debate – live, 45 min", "Debate (45 min, live)"
 *   at the start    the same in brackets, or before a colon or dash: "45 min live: Debate";
 *                   a time with its unit: "45 min debate"
 *   in the middle   the line's only time, with its unit: "Lecture 45 min on Kant"
 *
 * Otherwise words stay in the title: modes in the middle ("Live coding demo"), what follows a word that binds it
 * ("Explain it in 5 min", "where we live", "sync or async"), ranges and products of times ("30–45 min",
 * "2 x 45 min"), numbers without a unit unless a mode stands beside them ("Debate live 45").
 */

#include "words/poise-quick-entry.h"

#include "words/poise-quick-time.h"
#include "words/poise-quick-tokens.h"
#include "words/poise-quick-words.h"

#include <string.h>

/* Bare numbers of minutes: smaller ones are parts and items, larger ones years. */
#define BARE_LEAST 5
#define BARE_MOST 600

/* What is understood so far. The title is what stands from @begin to @end, without the hole. */
typedef struct
{
  const char *line;
  GArray *tokens;
  guint begin;
  guint end;
  guint hole_begin;
  guint hole_end;
  gboolean has_minutes;
  int minutes;
  gboolean has_mode;
  PoiseMode mode;
} Reading;

static PoiseQuickKind
get_kind (const Reading *reading, guint at)
{
  return poise_quick_token (reading->tokens, at)->kind;
}

static gboolean
is_comma (const Reading *reading, guint at)
{
  const char *text = poise_quick_token (reading->tokens, at)->folded;

  return get_kind (reading, at) == POISE_QUICK_SEPARATOR && strchr (",;、", text[0]) != NULL;
}

/* Whether anything but separators and brackets stands there. */
static gboolean
has_title (const Reading *reading, guint begin, guint end)
{
  for (guint i = begin; i < end; i++)
    if (get_kind (reading, i) < POISE_QUICK_SEPARATOR)
      return TRUE;
  return FALSE;
}

static gboolean
is_bound (const Reading *reading, guint at)
{
  return at > reading->begin && get_kind (reading, at - 1) == POISE_QUICK_WORD &&
         poise_quick_binds (poise_quick_token (reading->tokens, at - 1)->folded);
}

static guint
skip_separators_back (const Reading *reading, guint end)
{
  while (end > reading->begin && get_kind (reading, end - 1) == POISE_QUICK_SEPARATOR)
    end--;
  return end;
}

/* ---- Modes ---- */

static gboolean
phrase_stands_at (const Reading *reading, const PoiseQuickPhrase *phrase, guint at, guint limit)
{
  for (guint i = 0; phrase->words[i] != NULL; i++)
    if (at + i >= limit || get_kind (reading, at + i) != POISE_QUICK_WORD ||
        strcmp (poise_quick_token (reading->tokens, at + i)->folded, phrase->words[i]) != 0)
      return FALSE;
  return TRUE;
}

static const PoiseQuickPhrase *
find_phrase_at (const Reading *reading, guint at, guint limit)
{
  const GPtrArray *phrases = poise_quick_get_phrases ();

  for (guint i = 0; i < phrases->len; i++)
    if (phrase_stands_at (reading, g_ptr_array_index (phrases, i), at, limit))
      return g_ptr_array_index (phrases, i);
  return NULL;
}

static const PoiseQuickPhrase *
find_phrase_before (const Reading *reading, guint limit, guint *start)
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
time_ends_at (const Reading *reading, guint limit)
{
  PoiseQuickTime time;
  guint start;

  return poise_quick_time_before (reading->tokens, limit, &start, &time) && start >= reading->begin &&
         time.certainty != POISE_QUICK_BARE;
}

/* Whether the phrase from @start on says a mode, rather than being the end of the title. */
static gboolean
phrase_counts (const Reading *reading, const PoiseQuickPhrase *phrase, guint start)
{
  guint before = skip_separators_back (reading, start);
  guint other;

  if (is_bound (reading, start) || !has_title (reading, reading->begin, start))
    return FALSE;
  if (phrase->apart && before == start && !time_ends_at (reading, start))
    return FALSE;
  return find_phrase_before (reading, before, &other) == NULL; /* "sync / async" is a question */
}

/* ---- Times ---- */

static gboolean
is_dash (const Reading *reading, guint at)
{
  return get_kind (reading, at) == POISE_QUICK_SEPARATOR && !is_comma (reading, at);
}

/* "30 – 45 min" rather than "Chapter 3 – 45 min": both ends of a range are round. */
static gboolean
is_range (const PoiseQuickToken *first, const PoiseQuickToken *second)
{
  return first->number % 500 == 0 && second->number % 500 == 0 && first->number < second->number;
}

/* Whether what stands before the time at @start makes it part of something larger. */
static gboolean
time_is_part (const Reading *reading, guint start)
{
  const PoiseQuickToken *number = poise_quick_token (reading->tokens, start);
  guint before = skip_separators_back (reading, start);

  if (before == reading->begin)
    return FALSE;
  if (time_ends_at (reading, before)) /* "45 min / 60 min" */
    return TRUE;
  if (get_kind (reading, before - 1) == POISE_QUICK_CLOCK)
    return TRUE;
  if (get_kind (reading, before - 1) != POISE_QUICK_NUMBER)
    return FALSE;
  if (before == start)
    return number->digits == 3; /* "1 000 min" */
  return is_dash (reading, start - 1) && is_range (poise_quick_token (reading->tokens, before - 1), number);
}

static gboolean
is_bare_minutes (const PoiseQuickTime *time)
{
  return time->minutes >= BARE_LEAST && time->minutes <= BARE_MOST;
}

/* A mode right before makes minutes of a bare number: "Debate live 45" */
static gboolean
follows_mode (const Reading *reading, guint at)
{
  guint start;
  const PoiseQuickPhrase *phrase =
      reading->has_mode ? NULL : find_phrase_before (reading, skip_separators_back (reading, at), &start);

  return phrase != NULL && phrase_counts (reading, phrase, start);
}

static gboolean
time_counts (const Reading *reading, const PoiseQuickTime *time, guint start)
{
  if (is_bound (reading, start) || time_is_part (reading, start) ||
      !has_title (reading, reading->begin, start))
    return FALSE;
  return time->certainty != POISE_QUICK_BARE || (is_bare_minutes (time) && follows_mode (reading, start));
}

/* ---- Runs: nothing but times and modes ---- */

/* Reads everything from @begin to @end, each kind at most once; keeps nothing unless all is understood. */
static gboolean
read_run (Reading *reading, guint begin, guint end)
{
  Reading result = *reading;
  gboolean bare = FALSE;
  gboolean any = FALSE;

  for (guint at = begin; at < end;)
    {
      const PoiseQuickPhrase *phrase = find_phrase_at (reading, at, end);
      PoiseQuickTime time;

      if (get_kind (reading, at) == POISE_QUICK_SEPARATOR)
        {
          at++;
          continue;
        }
      any = TRUE;
      if (phrase != NULL && !result.has_mode)
        {
          result.has_mode = TRUE;
          result.mode = phrase->mode;
          at += g_strv_length (phrase->words);
        }
      else if (!result.has_minutes && poise_quick_time_at (reading->tokens, at, end, &time))
        {
          result.has_minutes = TRUE;
          result.minutes = time.minutes;
          bare = time.certainty == POISE_QUICK_BARE;
          at = time.end;
          if (bare && !is_bare_minutes (&time))
            return FALSE;
        }
      else
        return FALSE;
    }

  if (!any || (bare && !result.has_mode))
    return FALSE;
  *reading = result;
  return TRUE;
}

/* ---- The end ---- */

static gboolean
read_brackets_at_end (Reading *reading, guint end)
{
  for (guint open = end - 1; open > reading->begin; open--)
    if (get_kind (reading, open - 1) == POISE_QUICK_OPEN)
      {
        if (!has_title (reading, reading->begin, open - 1) || !read_run (reading, open, end - 1))
          return FALSE;
        reading->end = open - 1;
        return TRUE;
      }
  return FALSE;
}

static gboolean
read_time_at_end (Reading *reading, guint end)
{
  PoiseQuickTime time;
  guint start;

  if (reading->has_minutes || !poise_quick_time_before (reading->tokens, end, &start, &time) ||
      start < reading->begin || !time_counts (reading, &time, start))
    return FALSE;

  reading->has_minutes = TRUE;
  reading->minutes = time.minutes;
  if (get_kind (reading, start - 1) == POISE_QUICK_WORD &&
      poise_quick_leads (poise_quick_token (reading->tokens, start - 1)->folded) &&
      has_title (reading, reading->begin, start - 1))
    start--;
  reading->end = start;
  return TRUE;
}

static gboolean
read_mode_at_end (Reading *reading, guint end)
{
  guint start;
  const PoiseQuickPhrase *phrase = reading->has_mode ? NULL : find_phrase_before (reading, end, &start);

  if (phrase == NULL || !phrase_counts (reading, phrase, start))
    return FALSE;

  reading->has_mode = TRUE;
  reading->mode = phrase->mode;
  reading->end = start;
  return TRUE;
}

static gboolean
read_at_end (Reading *reading)
{
  guint end = skip_separators_back (reading, reading->end);

  if (end == reading->begin)
    return FALSE;
  if (get_kind (reading, end - 1) == POISE_QUICK_CLOSE)
    return read_brackets_at_end (reading, end);
  return read_mode_at_end (reading, end) || read_time_at_end (reading, end);
}

/* ---- The start and the middle ---- */

/* The only time with a unit from @begin to @end, or FALSE where there is none or several. */
static gboolean
find_only_time (const Reading *reading, guint begin, guint end, guint *start, PoiseQuickTime *only)
{
  gboolean found = FALSE;
  PoiseQuickTime time;

  for (guint at = begin; at < end; at++)
    if (poise_quick_time_at (reading->tokens, at, end, &time) && time.certainty != POISE_QUICK_BARE)
      {
        if (found)
          return FALSE;
        found = TRUE;
        *start = at;
        *only = time;
        at = time.end - 1;
      }
  return found && only->certainty == POISE_QUICK_SURE;
}

static gboolean
read_brackets_at_start (Reading *reading)
{
  for (guint close = reading->begin + 1; close < reading->end; close++)
    if (get_kind (reading, close) == POISE_QUICK_CLOSE)
      {
        if (!has_title (reading, close + 1, reading->end) || !read_run (reading, reading->begin + 1, close))
          return FALSE;
        reading->begin = close + 1;
        return TRUE;
      }
  return FALSE;
}

/* "45 min live: Debate", "Live – Debate"; a comma is too little, "Live, from Rome" being a title. */
static gboolean
read_before_colon (Reading *reading)
{
  for (guint at = reading->begin + 1; at < reading->end; at++)
    if (get_kind (reading, at) == POISE_QUICK_SEPARATOR && !is_comma (reading, at))
      {
        if (!has_title (reading, at + 1, reading->end) || !read_run (reading, reading->begin, at))
          return FALSE;
        reading->begin = at + 1;
        return TRUE;
      }
  return FALSE;
}

/* "45 min debate", "Lecture 45 min on Kant"; not "Swim 30 min a day", "5 min or more". */
static gboolean
read_time_within (Reading *reading)
{
  PoiseQuickTime time = { 0 };
  guint start = 0;

  if (reading->has_minutes ||
      !find_only_time (reading, reading->begin, reading->end, &start, &time) ||
      is_bound (reading, start) || time_is_part (reading, start))
    return FALSE;
  if (time.end < reading->end && get_kind (reading, time.end) == POISE_QUICK_WORD &&
      poise_quick_follows (poise_quick_token (reading->tokens, time.end)->folded))
    return FALSE;
  if (!has_title (reading, reading->begin, start) && !has_title (reading, time.end, reading->end))
    return FALSE;

  reading->has_minutes = TRUE;
  reading->minutes = time.minutes;
  reading->hole_begin = start;
  reading->hole_end = time.end;
  return TRUE;
}

static void
read_at_start (Reading *reading)
{
  if (reading->begin < reading->end && get_kind (reading, reading->begin) == POISE_QUICK_OPEN)
    read_brackets_at_start (reading);
  else
    read_before_colon (reading);
}

/* ---- The title ---- */

static char *
cut (const Reading *reading, guint begin, guint end)
{
  gsize first;

  if (begin >= end)
    return g_strdup ("");
  first = poise_quick_token (reading->tokens, begin)->start;
  return g_strndup (reading->line + first, poise_quick_token (reading->tokens, end - 1)->end - first);
}

/* Lets the brackets or the separators that set off only the hole go with it: "Film (20 min) review". */
static void
widen_hole (Reading *reading)
{
  gboolean open = reading->hole_begin > reading->begin &&
                  get_kind (reading, reading->hole_begin - 1) == POISE_QUICK_OPEN;
  gboolean closed = reading->hole_end < reading->end && get_kind (reading, reading->hole_end) == POISE_QUICK_CLOSE;

  if (open && closed)
    {
      reading->hole_begin--;
      reading->hole_end++;
    }
  else if (closed)
    reading->hole_begin = skip_separators_back (reading, reading->hole_begin);
  else
    while (reading->hole_end < reading->end &&
           get_kind (reading, reading->hole_end) == POISE_QUICK_SEPARATOR &&
           (open || reading->hole_begin == reading->begin ||
            get_kind (reading, reading->hole_begin - 1) == POISE_QUICK_SEPARATOR))
      reading->hole_end++;
}

/* What is left of the line; separators go where what they set off has gone. */
static char *
make_title (Reading *reading, guint n_tokens)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gboolean space;

  if (reading->end < n_tokens)
    reading->end = skip_separators_back (reading, reading->end);
  if (reading->begin > 0)
    while (reading->begin < reading->end && get_kind (reading, reading->begin) == POISE_QUICK_SEPARATOR)
      reading->begin++;
  if (reading->hole_end == 0)
    return cut (reading, reading->begin, reading->end);

  widen_hole (reading);
  before = cut (reading, reading->begin, reading->hole_begin);
  after = cut (reading, reading->hole_end, reading->end);
  space = *before != '\0' && *after != '\0' && !is_comma (reading, reading->hole_end) &&
          get_kind (reading, reading->hole_end) != POISE_QUICK_CLOSE &&
          get_kind (reading, reading->hole_begin - 1) != POISE_QUICK_OPEN;
  return g_strconcat (before, space ? " " : "", after, NULL);
}

/**
 * poise_quick_entry_parse:
 * @line: valid UTF-8
 *
 * Returns: (transfer full): what it says; a line of nothing but times and modes is a title
 */
PoiseQuickEntry *
poise_quick_entry_parse (const char *line)
{
  g_autoptr (GArray) tokens = poise_quick_tokens_new (line);
  PoiseQuickEntry *entry = g_new (PoiseQuickEntry, 1);
  Reading reading = { .line = line, .tokens = tokens, .end = tokens->len, .minutes = POISE_UNSET };
  Reading trial = reading;

  if (!read_run (&trial, 0, tokens->len))
    {
      while (read_at_end (&reading))
        ;
      read_at_start (&reading);
      read_time_within (&reading);
    }

  entry->title = make_title (&reading, tokens->len);
  entry->minutes = reading.minutes;
  entry->mode = reading.mode;
  return entry;
}

/** poise_quick_entry_free: frees @entry, which may be %NULL. */
void
poise_quick_entry_free (PoiseQuickEntry *entry)
{
  if (entry == NULL)
    return;
  g_free (entry->title);
  g_free (entry);
}

/** poise_quick_entry_make_activity: (transfer full) a new sealed activity as @entry says. */
PoiseActivity *
poise_quick_entry_make_activity (const PoiseQuickEntry *entry)
{
  g_autoptr (PoiseActivity) titled = poise_activity_new (entry->title);
  g_autoptr (PoiseActivity) tagged = poise_record_with_number (titled, POISE_ACTIVITY_MODE, entry->mode);

  return poise_record_with_number (tagged, POISE_ACTIVITY_MINUTES, entry->minutes);
}

/**
 * poise_quick_entry_parse_minutes:
 * @text: (nullable): what was typed as a length of time
 *
 * Returns: its minutes, 0 to POISE_MINUTES_MAX; POISE_UNSET where it is empty or something else. A number
 *   alone is minutes
 */
int
poise_quick_entry_parse_minutes (const char *text)
{
  g_autoptr (GArray) tokens = poise_quick_tokens_new (text != NULL ? text : "");
  PoiseQuickTime time;

  if (tokens->len == 0 || !poise_quick_time_at (tokens, 0, tokens->len, &time) || time.end != tokens->len)
    return POISE_UNSET;
  return time.minutes;
}

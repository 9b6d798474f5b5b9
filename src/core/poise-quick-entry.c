/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PoiseQuickReading one typed line. What it holds to is that a title is never mangled: better a time left in the
 * title, where it is seen, than a piece of the title taken for one.
 *
 *   at the end      a time and a mode, in either order, bare, set off or in brackets:
 *                   "Debate 45 min live", "Debate – live, 45 min", "Debate (45 min, live)"
 *   at the start    the same in brackets, or before a colon or dash: "45 min live: Debate";
 *                   a time with its unit: "45 min debate"
 *   in the middle   the line's only time, with its unit: "Lecture 45 min on Kant"
 *   nothing else    a mode or purpose that has only a time beside it is the title too: "Live 45 min", "Planning: 1 h"
 *
 * Otherwise words stay in the title: modes in the middle ("Live coding demo"), what follows a word that binds it
 * ("Explain it in 5 min", "where we live", "sync or async"), ranges and products of times ("30–45 min",
 * "2 x 45 min"), numbers without a unit unless a mode stands beside them ("Debate live 45").
 */

#include "core/poise-quick-entry.h"

#include "core/poise-quick-reading.h"

/* ---- Runs: nothing but times and modes ---- */

/* Reads everything from @begin to @end, each kind at most once; keeps nothing unless all is understood, nor a
 * purpose alone unless @lone_purpose. */
static gboolean
read_run (PoiseQuickReading *reading, guint begin, guint end, gboolean lone_purpose)
{
  PoiseQuickReading result = *reading;
  gboolean bare = FALSE;
  gboolean any = FALSE;

  for (guint at = begin; at < end;)
    {
      const PoiseQuickPhrase *phrase = poise_quick_phrase_at (reading, at, end);
      PoiseQuickTime time;

      if (poise_quick_kind (reading, at) == POISE_QUICK_SEPARATOR)
        {
          at++;
          continue;
        }
      any = TRUE;
      if (phrase != NULL && poise_quick_take_phrase (&result, phrase))
        at += phrase->n_words;
      else if (poise_quick_wants (&result, POISE_QUICK_MINUTES_PART)
               && poise_quick_time_at (reading->tokens, at, end, &time))
        {
          poise_quick_take_time (&result, &time);
          bare = time.certainty == POISE_QUICK_BARE;
          at = time.end;
          if (bare && !poise_quick_is_bare_minutes (&time))
            return FALSE;
        }
      else
        return FALSE;
    }

  if (!any || (bare && (result.understood & ~POISE_QUICK_MINUTES_PART) == 0))
    return FALSE;
  if (!lone_purpose && (result.understood & ~reading->understood) == POISE_QUICK_PURPOSE_PART)
    return FALSE;
  *reading = result;
  return TRUE;
}

/* ---- The end ---- */

static gboolean
read_brackets_at_end (PoiseQuickReading *reading, guint end)
{
  for (guint open = end - 1; open > reading->begin; open--)
    if (poise_quick_kind (reading, open - 1) == POISE_QUICK_OPEN)
      {
        if (!poise_quick_has_title (reading, reading->begin, open - 1) || !read_run (reading, open, end - 1, TRUE))
          return FALSE;
        reading->end = open - 1;
        return TRUE;
      }
  return FALSE;
}

/* Whether the word before a time goes with it: "for 45 min" */
static gboolean
leads (const PoiseQuickReading *reading, guint start)
{
  return start > reading->begin && poise_quick_kind (reading, start - 1) == POISE_QUICK_WORD
         && poise_quick_vocabulary_has (reading->vocabulary, POISE_QUICK_WORDS_LEADING,
                                        poise_quick_token (reading->tokens, start - 1)->folded)
         && poise_quick_has_title (reading, reading->begin, start - 1);
}

static gboolean
read_time_at_end (PoiseQuickReading *reading, guint end)
{
  PoiseQuickTime time;
  guint start;

  if (!poise_quick_wants (reading, POISE_QUICK_MINUTES_PART)
      || !poise_quick_time_before (reading->tokens, end, &start, &time)
      || start < reading->begin || !poise_quick_time_counts (reading, &time, start))
    return FALSE;

  poise_quick_take_time (reading, &time);
  reading->end = start - leads (reading, start);
  return TRUE;
}

static gboolean
read_phrase_at_end (PoiseQuickReading *reading, guint end)
{
  guint start;
  const PoiseQuickPhrase *phrase = poise_quick_phrase_before (reading, end, &start);

  if (phrase == NULL || !poise_quick_phrase_counts (reading, phrase, start)
      || !poise_quick_take_phrase (reading, phrase))
    return FALSE;

  reading->end = start;
  return TRUE;
}

static gboolean
read_at_end (PoiseQuickReading *reading)
{
  guint end = poise_quick_skip_back (reading, reading->end);

  if (end == reading->begin)
    return FALSE;
  if (poise_quick_kind (reading, end - 1) == POISE_QUICK_CLOSE)
    return read_brackets_at_end (reading, end);
  return read_phrase_at_end (reading, end) || read_time_at_end (reading, end);
}

/* ---- The start and the middle ---- */

/* The only time with a unit from @begin to @end, or FALSE where there is none or several. */
static gboolean
find_only_time (const PoiseQuickReading *reading, guint begin, guint end, guint *start, PoiseQuickTime *only)
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
read_brackets_at_start (PoiseQuickReading *reading)
{
  for (guint close = reading->begin + 1; close < reading->end; close++)
    if (poise_quick_kind (reading, close) == POISE_QUICK_CLOSE)
      {
        if (!poise_quick_has_title (reading, close + 1, reading->end)
            || !read_run (reading, reading->begin + 1, close, TRUE))
          return FALSE;
        reading->begin = close + 1;
        return TRUE;
      }
  return FALSE;
}

/* "45 min live: Debate", "Live – Debate"; a comma is too little, "Live, from Rome" being a title. */
static gboolean
read_before_colon (PoiseQuickReading *reading)
{
  for (guint at = reading->begin + 1; at < reading->end; at++)
    if (poise_quick_kind (reading, at) == POISE_QUICK_SEPARATOR && !poise_quick_is_comma (reading, at))
      {
        if (!poise_quick_has_title (reading, at + 1, reading->end) || !read_run (reading, reading->begin, at, FALSE))
          return FALSE;
        reading->begin = at + 1;
        return TRUE;
      }
  return FALSE;
}

static gboolean
is_word (const PoiseQuickReading *reading, guint at)
{
  return poise_quick_kind (reading, at) == POISE_QUICK_WORD;
}

/* Whether a neighbour makes the time part of the title: "Swim 30 min a day", "in 5 min", or "1 Std 30 min"
 * with hours in a language that is not known. */
static gboolean
belongs_to_title (const PoiseQuickReading *reading, guint start, guint end)
{
  if (poise_quick_is_bound (reading, start) || poise_quick_time_is_part (reading, start))
    return TRUE;
  if (end < reading->end && is_word (reading, end)
      && poise_quick_vocabulary_has (reading->vocabulary, POISE_QUICK_WORDS_FOLLOWING,
                                     poise_quick_token (reading->tokens, end)->folded))
    return TRUE;
  return start >= reading->begin + 2 && is_word (reading, start - 1)
         && poise_quick_kind (reading, start - 2) == POISE_QUICK_NUMBER;
}

/* "45 min debate", "Lecture 45 min on Kant"; not "Swim 30 min a day", "5 min or more". */
static gboolean
read_time_within (PoiseQuickReading *reading)
{
  PoiseQuickTime time = { 0 };
  guint start = 0;

  if (!poise_quick_wants (reading, POISE_QUICK_MINUTES_PART)
      || !find_only_time (reading, reading->begin, reading->end, &start, &time)
      || belongs_to_title (reading, start, time.end))
    return FALSE;
  if (!poise_quick_has_title (reading, reading->begin, start)
      && !poise_quick_has_title (reading, time.end, reading->end))
    return FALSE;

  poise_quick_take_time (reading, &time);
  reading->hole_begin = start - leads (reading, start);
  reading->hole_end = time.end;
  return TRUE;
}

static void
read_at_start (PoiseQuickReading *reading)
{
  if (reading->begin < reading->end && poise_quick_kind (reading, reading->begin) == POISE_QUICK_OPEN)
    read_brackets_at_start (reading);
  else
    read_before_colon (reading);
}

/* ---- Nothing but times, modes and purposes ---- */

/* "Live 45 min", "2 h own time", "Live 90", but not "Live 8": what stands before the time is the title, or else what
 * stands behind it. Without a time, or with a time alone, everything is. */
static void
read_titleless (PoiseQuickReading *reading, const PoiseQuickReading *said)
{
  PoiseQuickReading rest = *reading;
  PoiseQuickTime time;
  guint start = 0;

  while (start < rest.end && !poise_quick_time_at (rest.tokens, start, rest.end, &time))
    start++;
  if (start == rest.end || (said->understood & ~reading->understood) == POISE_QUICK_MINUTES_PART)
    return;
  if (poise_quick_has_title (&rest, 0, start))
    {
      if (time.certainty == POISE_QUICK_BARE && !poise_quick_time_counts (&rest, &time, start))
        return;
      rest.end = start;
    }
  else if (time.certainty == POISE_QUICK_BARE)
    return;
  else
    rest.begin = time.end;
  rest.understood = said->understood;
  rest.minutes = said->minutes;
  rest.mode = said->mode;
  rest.purpose = said->purpose;
  *reading = rest;
}

/* ---- The title ---- */

static char *
cut (const PoiseQuickReading *reading, guint begin, guint end)
{
  gsize first;

  if (begin >= end)
    return g_strdup ("");
  first = poise_quick_token (reading->tokens, begin)->start;
  return g_strndup (reading->line + first, poise_quick_token (reading->tokens, end - 1)->end - first);
}

/* Lets the brackets or the separators that set off only the hole go with it: "Film (20 min) review". */
static void
widen_hole (PoiseQuickReading *reading)
{
  gboolean open = reading->hole_begin > reading->begin
                  && poise_quick_kind (reading, reading->hole_begin - 1) == POISE_QUICK_OPEN;
  gboolean closed = reading->hole_end < reading->end
                    && poise_quick_kind (reading, reading->hole_end) == POISE_QUICK_CLOSE;

  if (open && closed)
    {
      reading->hole_begin--;
      reading->hole_end++;
    }
  else if (closed)
    reading->hole_begin = poise_quick_skip_back (reading, reading->hole_begin);
  else
    while (reading->hole_end < reading->end
           && poise_quick_kind (reading, reading->hole_end) == POISE_QUICK_SEPARATOR
           && (open || reading->hole_begin == reading->begin
               || poise_quick_kind (reading, reading->hole_begin - 1) == POISE_QUICK_SEPARATOR))
      reading->hole_end++;
}

/* What is left of the line; separators go where what they set off has gone. */
static char *
make_title (PoiseQuickReading *reading, guint n_tokens)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gboolean space;

  if (reading->end < n_tokens)
    reading->end = poise_quick_skip_back (reading, reading->end);
  if (reading->begin > 0)
    while (reading->begin < reading->end
           && poise_quick_kind (reading, reading->begin) == POISE_QUICK_SEPARATOR)
      reading->begin++;
  if (reading->hole_end == 0)
    return cut (reading, reading->begin, reading->end);

  widen_hole (reading);
  before = cut (reading, reading->begin, reading->hole_begin);
  after = cut (reading, reading->hole_end, reading->end);
  space = *before != '\0' && *after != '\0' && !poise_quick_is_comma (reading, reading->hole_end)
          && poise_quick_kind (reading, reading->hole_end) != POISE_QUICK_CLOSE
          && poise_quick_kind (reading, reading->hole_begin - 1) != POISE_QUICK_OPEN;
  return g_strconcat (before, space ? " " : "", after, NULL);
}

/* Reads reading->line, which has no tags any more. */
static void
read_line (PoiseQuickReading *reading)
{
  PoiseQuickReading trial;

  reading->end = reading->tokens->len;
  trial = *reading;
  if (read_run (&trial, 0, reading->tokens->len, TRUE))
    {
      read_titleless (reading, &trial);
      return;
    }
  while (read_at_end (reading))
    ;
  read_at_start (reading);
  read_time_within (reading);
  if ((reading->understood & POISE_QUICK_MINUTES_PART) != 0 && reading->hole_end == 0)
    read_run (reading, reading->begin, reading->end, TRUE); /* "Live for 45 min": the title goes on being one */
}

static PoiseQuickEntry *
make_entry (PoiseQuickReading *reading)
{
  PoiseQuickEntry *entry = g_new (PoiseQuickEntry, 1);

  entry->bad_minutes = poise_quick_ends_with_bad_minutes (reading);
  entry->title = make_title (reading, reading->tokens->len);
  entry->understood = reading->understood;
  entry->minutes = reading->minutes;
  entry->mode = reading->mode;
  entry->purpose = reading->purpose;
  return entry;
}

/**
 * poise_quick_entry_parse:
 * @line: valid UTF-8
 * @vocabulary: the words that are understood
 * @ignored: what stays in the title
 *
 * Returns: (transfer full): what it says; a line of nothing but modes and purposes is a title, and so is a time alone
 */
PoiseQuickEntry *
poise_quick_entry_parse (const char *line, const PoiseQuickVocabulary *vocabulary, PoiseQuickParts ignored)
{
  PoiseQuickReading reading
      = { .line = line, .vocabulary = vocabulary, .ignored = ignored, .minutes = POISE_UNSET };
  PoiseQuickReading plain = reading;
  g_autofree char *rest = poise_quick_take_tags (&reading);
  g_autoptr (GArray) tokens = poise_quick_tokens_new (rest != NULL ? rest : line, vocabulary);

  if (tokens->len == 0 && rest != NULL)
    {
      g_array_unref (tokens);
      tokens = poise_quick_tokens_new (line, vocabulary);
      reading = plain;
    }
  else if (rest != NULL)
    reading.line = rest;
  reading.tokens = tokens;
  read_line (&reading);
  return make_entry (&reading);
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
  g_autoptr (PoiseActivity) meant
      = poise_record_with_number (tagged, POISE_ACTIVITY_PURPOSE, entry->purpose);

  return poise_record_with_number (meant, POISE_ACTIVITY_MINUTES, entry->minutes);
}

/**
 * poise_quick_entry_parse_minutes:
 * @text: (nullable): what was typed as a length of time
 * @vocabulary: the units that are understood
 *
 * Returns: its minutes, 0 to POISE_MINUTES_MAX; POISE_UNSET where it is empty or something else. A number
 *   alone is minutes
 */
int
poise_quick_entry_parse_minutes (const char *text, const PoiseQuickVocabulary *vocabulary)
{
  g_autoptr (GArray) tokens = poise_quick_tokens_new (text != NULL ? text : "", vocabulary);
  PoiseQuickTime time;

  if (tokens->len == 0 || !poise_quick_time_at (tokens, 0, tokens->len, &time) || time.end != tokens->len)
    return POISE_UNSET;
  return time.minutes;
}

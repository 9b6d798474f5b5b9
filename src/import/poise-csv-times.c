/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A time is one with a sign that says so: minutes after the hour, "am", "h", "Uhr" … A number alone is none, but in a range
 * one side says it for both, and "10-12" is a range of hours.
 */

#include "import/poise-csv-times.h"

#include "import/poise-csv-scan.h"
#include "words/poise-words-date-names.h"

#include <string.h>

/* Longer texts are none. */
#define MAX_LENGTH 100

#define DAY (24 * 60)

/**
 * Clock:
 * @hour: as it is written
 * @minute: after it
 * @half: of the day
 * @said: whether a sign says that it is a time
 * @empty: whether it is a spreadsheet's way to say that there is no time: midnight with seconds
 */
typedef struct
{
  int hour;
  int minute;
  PoiseDayHalf half;
  gboolean said;
  gboolean empty;
} Clock;

static const char *const before_words[] = { "from", "at", "um", "ab", "von", "kl.",  "kl",   "klockan", "a las", "a la",
                                            "de",   "a",  "as", "das", "o", "od", "godz.", "godz", "fran", "desde",
                                            "من",   "الساعة", NULL };
static const char *const hour_signs[] = { "uhr", "h", "hrs", "hr", "時", "时", "点", "點", "o'clock", NULL };
static const char *const betweens[] = { "-", "–", "to", "until", "till", "til", "bis", "a las", "a la", "hasta", "a", "as",
                                        "ate", "do", "au", "al", "至", "到", "から", "الى", "حتى", NULL };

static void
take_half (const char **at, Clock *clock)
{
  const char *start = *at;
  gsize length = 0;
  PoiseDayHalf half;

  poise_csv_scan_blanks (at);
  half = poise_words_day_half_at (*at, &length);
  if (half == POISE_DAY_HALF_UNSAID || clock->half != POISE_DAY_HALF_UNSAID)
    {
      *at = start;
      return;
    }
  *at += length;
  clock->half = half;
}

/* Minutes after a sign, ":30", ".30", "h30", "点30分", and seconds that are none */
static gboolean
take_minutes (const char **at, Clock *clock)
{
  const char *start = *at;
  gboolean signed_hour;
  int second;

  poise_csv_scan_blanks (at);
  signed_hour = poise_csv_scan_word (at, hour_signs) || (**at == 'h' && g_ascii_isdigit ((*at)[1]) && (*at)++);
  if (signed_hour)
    {
      clock->said = TRUE;
      start = *at;
      poise_csv_scan_blanks (at);
      if (poise_csv_scan_digits (at, 2, &clock->minute) != 2)
        {
          *at = start;
          clock->minute = 0;
          if (g_str_has_prefix (*at, "半"))
            {
              *at += strlen ("半");
              clock->minute = 30;
            }
          return TRUE;
        }
      if (g_str_has_prefix (*at, "分"))
        *at += strlen ("分");
      return clock->minute < 60;
    }
  *at = start;
  if (**at != ':' && **at != '.')
    return TRUE;
  (*at)++;
  if (poise_csv_scan_digits (at, 2, &clock->minute) != 2 || clock->minute > 59)
    return FALSE;
  clock->said = TRUE;
  if (**at != ':')
    return TRUE;
  (*at)++;
  clock->empty = clock->hour == 0 && clock->minute == 0;
  return poise_csv_scan_digits (at, 2, &second) == 2 && second == 0;
}

static gboolean
take_clock (const char **at, Clock *clock)
{
  *clock = (Clock){ .half = POISE_DAY_HALF_UNSAID };
  poise_csv_scan_blanks (at);
  take_half (at, clock);
  poise_csv_scan_blanks (at);
  if (poise_csv_scan_digits (at, 2, &clock->hour) == 0 || !take_minutes (at, clock))
    return FALSE;
  take_half (at, clock);
  if (clock->half != POISE_DAY_HALF_UNSAID && (clock->hour < 1 || clock->hour > 12))
    return FALSE;
  clock->said = clock->said || clock->half != POISE_DAY_HALF_UNSAID;
  poise_csv_scan_blanks (at);
  if (poise_csv_scan_word (at, hour_signs))
    clock->said = TRUE;
  poise_csv_scan_blanks (at);
  return clock->hour < 24 || (clock->hour == 24 && clock->minute == 0);
}

static int
minutes_of (const Clock *clock)
{
  if (clock->half == POISE_DAY_HALF_UNSAID)
    return clock->hour * 60 + clock->minute;
  return (clock->hour % 12 + (clock->half == POISE_DAY_HALF_AFTERNOON ? 12 : 0)) * 60 + clock->minute;
}

/* "2–4 pm" and "11–1 pm": the half that is not said is the one nearer to the end. "12:30–1:45" is over noon. */
static gboolean
set_range (Clock *from, Clock *to, int *minute, int *length)
{
  if (from->half == POISE_DAY_HALF_UNSAID && to->half != POISE_DAY_HALF_UNSAID)
    {
      if (from->hour < 1 || from->hour > 12)
        return FALSE;
      from->half = to->half;
      if (minutes_of (from) >= minutes_of (to))
        from->half = to->half == POISE_DAY_HALF_AFTERNOON ? POISE_DAY_HALF_MORNING : POISE_DAY_HALF_AFTERNOON;
    }
  *minute = minutes_of (from) % DAY;
  *length = minutes_of (to) - minutes_of (from);
  if (*length <= 0 && to->half == POISE_DAY_HALF_UNSAID && to->hour <= 12 && *length + DAY / 2 > 0)
    *length += DAY / 2;
  if (*length <= 0)
    *length += DAY;
  return *length <= DAY / 2;
}

/**
 * poise_csv_time_parse_folded:
 * @folded: a text from poise_words_date_fold(), or the rest of one
 * @minute: (out): minutes since midnight; -1 where the text says that there is no time
 * @length: (out): minutes until the end, 1 to 720; -1 where there is none
 *
 * Returns: whether the text is a time of day, or from one to another, and nothing else
 */
gboolean
poise_csv_time_parse_folded (const char *folded, int *minute, int *length)
{
  const char *at = folded;
  Clock from, to;

  *minute = *length = -1;
  if (strlen (folded) > MAX_LENGTH)
    return FALSE;
  poise_csv_scan_blanks (&at);
  poise_csv_scan_word (&at, before_words);
  if (!take_clock (&at, &from))
    return FALSE;
  if (*at == '\0')
    {
      if (from.said && !from.empty)
        *minute = minutes_of (&from) % DAY;
      return from.said;
    }
  if (!poise_csv_scan_word (&at, betweens))
    return FALSE;
  poise_csv_scan_blanks (&at);
  poise_csv_scan_word (&at, before_words);
  if (!take_clock (&at, &to))
    return FALSE;
  if (g_str_has_prefix (at, "まて"))
    at += strlen ("まて");
  return *at == '\0' && set_range (&from, &to, minute, length);
}

/** poise_csv_time_parse: the same for any @text */
gboolean
poise_csv_time_parse (const char *text, int *minute, int *length)
{
  g_autofree char *folded = strlen (text) <= MAX_LENGTH ? poise_words_date_fold (text) : NULL;

  *minute = *length = -1;
  return folded != NULL && poise_csv_time_parse_folded (folded, minute, length);
}

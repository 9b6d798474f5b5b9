/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers, shares, times and lists, and the order of texts. Digits and separators come from ICU.
 * Units are the translator's; a language that nobody has translated Poise into yet gets ICU's, so a
 * document in it does not read "1 Stunde" in English letters.
 */

#include "words/poise-words.h"

#include "words/poise-words-format.h"
#include "words/poise-words-icu.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/** poise_words_number: (transfer full) @number with the digits and separators of the language. */
char *
poise_words_number (gint64 number)
{
  return poise_icu_format_number (poise_icu_get_number (POISE_ICU_NUMBER), number);
}

/** poise_words_decimal: (transfer full) a decimal such as "7.5" with the digits and the mark of the language; as it is
 *   where it is none */
char *
poise_words_decimal (const char *decimal)
{
  return poise_icu_format_decimal (poise_icu_get_number (POISE_ICU_NUMBER), decimal);
}

/**
 * poise_words_percent:
 * @share: 0 to 1
 *
 * Rounded half up to whole percent, but never to 0 or 100 unless @share is: a course with one short live
 * session has not none.
 *
 * Returns: (transfer full): "34%", "34 %" or "٣٤٪", as the language writes it
 */
char *
poise_words_percent (double share)
{
  return poise_icu_format_number (poise_icu_get_number (POISE_ICU_PERCENT), poise_words_round_percent (share));
}

/** poise_words_whole_percent: (transfer full) @percent, of any size, as the language writes it. */
char *
poise_words_whole_percent (int percent)
{
  return poise_icu_format_number (poise_icu_get_number (POISE_ICU_PERCENT), percent);
}

/** poise_words_percentage_points: (transfer full) @points: by how much two numbers of percent differ, or may differ. */
char *
poise_words_percentage_points (int points)
{
  g_autofree char *number = poise_words_number (points);

  /* Translators: how far a share may be off another: a target of 30% ± 10 percentage points is from 20% to 40% */
  return poise_words_format (ngettext ("{count} percentage point", "{count} percentage points", (gulong) ABS (points)),
                             "count", number, NULL);
}

/** poise_words_target: (transfer full) a share of time that is aimed at; @tolerance: in percentage points, or negative */
char *
poise_words_target (int percent, int tolerance)
{
  g_autofree char *share = poise_words_whole_percent (percent);
  g_autofree char *points = NULL;

  if (tolerance <= 0)
    return g_steal_pointer (&share);
  points = poise_words_percentage_points (tolerance);
  /* Translators: a share and how far off it may be, such as "35% ± 10 percentage points" */
  return poise_words_format (_ ("{share} ± {tolerance}"), "share", share, "tolerance", points, NULL);
}

/** poise_words_round_percent: @share, 0 to 1, as poise_words_percent() rounds it: 0 to 100. */
int
poise_words_round_percent (double share)
{
  int percent = (int)floor (share * 100 + 0.5 + 1e-9);

  if (share > 0 && percent < 1)
    return 1;
  if (share < 1 && percent > 99)
    return 99;
  return percent;
}

/**
 * poise_words_share:
 * @tally: how some time divides
 * @mode: synchronous or asynchronous
 *
 * The asynchronous share is what the rounded synchronous one leaves, so that both together say 100.
 *
 * Returns: (transfer full) (nullable): the mode's share of the decided time in percent; %NULL where nothing
 *   is decided, and for undecided time, which has no share of it
 */
char *
poise_words_share (const PoiseTally *tally, PoiseMode mode)
{
  double share;
  int percent;

  if (mode == POISE_MODE_UNDECIDED || !poise_tally_get_share (tally, &share))
    return NULL;
  percent = poise_words_round_percent (share);
  return poise_icu_format_number (poise_icu_get_number (POISE_ICU_PERCENT),
                                  mode == POISE_MODE_SYNCHRONOUS ? percent : 100 - percent);
}

/* The number's place in a unit: the translator's text, or ICU's where there is no translation. */
static char *
format_unit (const char *original, const char *translated, const UNumberFormatter *unit, gint64 number)
{
  g_autofree char *text = NULL;

  if (translated == original && strncmp (poise_words_get_language (), "en", 2) != 0)
    return poise_icu_format_number (unit, number);
  text = poise_words_number (number);
  return poise_words_format (translated, "number", text, NULL);
}

static char *
format_minutes (gint64 minutes)
{
  static const char original[] = N_ ("{number} min");

  return format_unit (original, _ (original), poise_icu_get_number (POISE_ICU_MINUTES), minutes);
}

static char *
format_hours (gint64 hours)
{
  static const char original[] = N_ ("{number} h");

  return format_unit (original, _ (original), poise_icu_get_number (POISE_ICU_HOURS), hours);
}

/* Several texts as ICU joins them; %NULL if it fails. */
static char *
join (const UListFormatter *formatter, const char *const *items, guint n_items)
{
  g_autofree UChar **texts = g_new0 (UChar *, n_items + 1);
  g_autofree int32_t *lengths = g_new0 (int32_t, n_items + 1);
  gint64 room = 64;
  UErrorCode status = U_ZERO_ERROR;
  g_autofree UChar *joined = NULL;
  int32_t length;

  for (guint i = 0; i < n_items; i++)
    {
      texts[i] = poise_icu_from_utf8 (items[i], &lengths[i]);
      room += lengths[i] + 16; /* no language's "and" is longer */
    }
  joined = g_new (UChar, room);
  length = ulistfmt_format (formatter, (const UChar *const *)texts, lengths, n_items, joined, (int32_t)room,
                            &status);
  for (guint i = 0; i < n_items; i++)
    g_free (texts[i]);
  return U_SUCCESS (status) ? poise_icu_to_utf8 (joined, length) : NULL;
}

/** poise_words_minutes: (transfer full) @minutes in minutes however many: "90 min". */
char *
poise_words_minutes (gint64 minutes)
{
  return format_minutes (minutes);
}

/**
 * poise_words_duration:
 * @minutes: 0 or more
 *
 * Returns: (transfer full): "45 min", "2 h", "1 h 30 min"
 */
char *
poise_words_duration (gint64 minutes)
{
  /* Translators: {hours} is "1 h", {minutes} is "30 min" */
  static const char original[] = NC_ ("duration", "{hours} {minutes}");
  g_autofree char *hours_text = NULL;
  g_autofree char *minutes_text = NULL;
  const char *pattern;

  if (minutes < 60)
    return format_minutes (minutes);
  hours_text = format_hours (minutes / 60);
  if (minutes % 60 == 0)
    return g_steal_pointer (&hours_text);

  minutes_text = format_minutes (minutes % 60);
  pattern = g_dpgettext2 (NULL, "duration", original);
  if (pattern == original && strncmp (poise_words_get_language (), "en", 2) != 0)
    {
      const char *const parts[] = { hours_text, minutes_text };
      char *joined = join (poise_icu_get_list (POISE_ICU_UNITS), parts, 2);

      if (joined != NULL)
        return joined;
    }
  return poise_words_format (pattern, "hours", hours_text, "minutes", minutes_text, NULL);
}

/**
 * poise_words_list:
 * @items: (array zero-terminated=1): texts
 *
 * Returns: (transfer full): "a", "a and b", "a, b and c"; "" of none
 */
char *
poise_words_list (const char *const *items)
{
  char *joined = join (poise_icu_get_list (POISE_ICU_AND), items, g_strv_length ((char **)items));

  return joined != NULL ? joined : g_strjoinv (", ", (char **)items);
}

/**
 * poise_words_compare:
 * @a: valid UTF-8
 * @b: valid UTF-8
 *
 * Returns: less than, equal to or greater than 0: the order of a dictionary of the language, with numbers by
 *   their value
 */
int
poise_words_compare (const char *a, const char *b)
{
  UErrorCode status = U_ZERO_ERROR;

  return ucol_strcollUTF8 (poise_icu_get_collator (), a, -1, b, -1, &status);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one place where ICU's formatters are made. Plans have no zone in their dates: every formatter is in
 * UTC, and whoever formats gives it midnight UTC of the day.
 */

/* clang-format off: it takes the u from u"…" */

#include "words/poise-words-icu.h"

#include "words/poise-words-language.h"

#include <string.h>
#include <unicode/udatpg.h>
#include <unicode/ustring.h>

typedef struct
{
  char *locale;
  UNumberFormatter *numbers[POISE_ICU_N_NUMBERS];
  UListFormatter *lists[POISE_ICU_N_LISTS];
  UCollator *collator;
  UDateTimePatternGenerator *patterns;
  UDateFormat *dates[POISE_ICU_N_DATES];
  UDateIntervalFormat *ranges[POISE_ICU_N_RANGES];
} PoiseIcu;

static GMutex making_mutex;
static GMutex dates_mutex;
static PoiseIcu *current;
static char *wanted_locale;

/* ---- Making ---- */

static UNumberFormatter *
make_number (const char *locale, PoiseIcuNumber kind)
{
  static const UChar *const skeletons[POISE_ICU_N_NUMBERS] = {
    [POISE_ICU_NUMBER] = u"",
    [POISE_ICU_PERCENT] = u"percent",
    [POISE_ICU_HOURS] = u"measure-unit/duration-hour unit-width-short",
    [POISE_ICU_MINUTES] = u"measure-unit/duration-minute unit-width-short",
  };
  UErrorCode status = U_ZERO_ERROR;

  return unumf_openForSkeletonAndLocale (skeletons[kind], -1, locale, &status);
}

static UListFormatter *
make_list (const char *locale, PoiseIcuList kind)
{
  UErrorCode status = U_ZERO_ERROR;

  if (kind == POISE_ICU_AND)
    return ulistfmt_openForType (locale, ULISTFMT_TYPE_AND, ULISTFMT_WIDTH_WIDE, &status);
  return ulistfmt_openForType (locale, ULISTFMT_TYPE_UNITS, ULISTFMT_WIDTH_NARROW, &status);
}

/* "Week 2" before "Week 10" */
static UCollator *
make_collator (const char *locale)
{
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open (locale, &status);

  if (collator != NULL)
    ucol_setAttribute (collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
  return collator;
}

static UDateFormat *
make_date (PoiseIcu *icu, PoiseIcuDate kind)
{
  static const UChar *const skeletons[POISE_ICU_N_DATES] = {
    [POISE_ICU_DATE] = u"EEEdMMM",
    [POISE_ICU_DATE_FULL] = u"EEEEdMMMMyyyy",
    [POISE_ICU_DATE_TIME] = u"EEEdMMMjmm",
    [POISE_ICU_TIME] = u"jmm",
  };
  UErrorCode status = U_ZERO_ERROR;
  UChar pattern[128];
  int32_t length;

  if (icu->patterns == NULL)
    icu->patterns = udatpg_open (icu->locale, &status);
  length
      = udatpg_getBestPattern (icu->patterns, skeletons[kind], -1, pattern, G_N_ELEMENTS (pattern), &status);
  return udat_open (UDAT_PATTERN, UDAT_PATTERN, icu->locale, u"UTC", -1, pattern, length, &status);
}

static UDateIntervalFormat *
make_range (const char *locale, PoiseIcuRange kind)
{
  static const UChar *const skeletons[POISE_ICU_N_RANGES] = {
    [POISE_ICU_RANGE] = u"dMMM",
    [POISE_ICU_RANGE_FULL] = u"dMMMyyyy",
    [POISE_ICU_DAY] = u"EEEdMMMyyyy",
    [POISE_ICU_TIME_RANGE] = u"EEEdMMMyyyyjmm",
  };
  UErrorCode status = U_ZERO_ERROR;

  return udtitvfmt_open (locale, skeletons[kind], -1, u"UTC", -1, &status);
}

static void
free_icu (PoiseIcu *icu)
{
  for (int i = 0; i < POISE_ICU_N_NUMBERS; i++)
    unumf_close (icu->numbers[i]);
  for (int i = 0; i < POISE_ICU_N_LISTS; i++)
    ulistfmt_close (icu->lists[i]);
  for (int i = 0; i < POISE_ICU_N_DATES; i++)
    if (icu->dates[i] != NULL)
      udat_close (icu->dates[i]);
  for (int i = 0; i < POISE_ICU_N_RANGES; i++)
    udtitvfmt_close (icu->ranges[i]);
  if (icu->collator != NULL)
    ucol_close (icu->collator);
  if (icu->patterns != NULL)
    udatpg_close (icu->patterns);
  g_free (icu->locale);
  g_free (icu);
}

/* ---- Getting ---- */

/* Begins to get something of the process's language; what it returns is held until end(). */
static PoiseIcu *
begin (void)
{
  g_mutex_lock (&making_mutex);
  if (wanted_locale == NULL)
    {
      gboolean from_list;
      g_autofree char *tag = poise_language_from_environment (&from_list);

      wanted_locale = poise_language_get_format_locale (tag);
    }
  if (current == NULL)
    {
      current = g_new0 (PoiseIcu, 1);
      current->locale = g_strdup (wanted_locale);
    }
  return current;
}

static void
end (void)
{
  g_mutex_unlock (&making_mutex);
}

/** poise_icu_get_locale: Returns: (transfer none): the ICU locale of the process's language */
const char *
poise_icu_get_locale (void)
{
  const char *locale = begin ()->locale;

  end ();
  return locale;
}

/** poise_icu_get_number: Returns: (transfer none): what writes numbers so */
const UNumberFormatter *
poise_icu_get_number (PoiseIcuNumber kind)
{
  PoiseIcu *icu = begin ();
  const UNumberFormatter *number;

  if (icu->numbers[kind] == NULL)
    icu->numbers[kind] = make_number (icu->locale, kind);
  number = icu->numbers[kind];
  end ();
  return number;
}

/** poise_icu_get_list: Returns: (transfer none): what joins texts so */
const UListFormatter *
poise_icu_get_list (PoiseIcuList kind)
{
  PoiseIcu *icu = begin ();
  const UListFormatter *list;

  if (icu->lists[kind] == NULL)
    icu->lists[kind] = make_list (icu->locale, kind);
  list = icu->lists[kind];
  end ();
  return list;
}

/** poise_icu_get_collator: Returns: (transfer none): what knows the order of texts */
const UCollator *
poise_icu_get_collator (void)
{
  PoiseIcu *icu = begin ();
  const UCollator *collator;

  if (icu->collator == NULL)
    icu->collator = make_collator (icu->locale);
  collator = icu->collator;
  end ();
  return collator;
}

/** poise_icu_get_date: Returns: (transfer none): what writes moments so, to be used between poise_icu_lock() and
 *   poise_icu_unlock() */
UDateFormat *
poise_icu_get_date (PoiseIcuDate kind)
{
  PoiseIcu *icu = begin ();
  UDateFormat *date;

  if (icu->dates[kind] == NULL)
    icu->dates[kind] = make_date (icu, kind);
  date = icu->dates[kind];
  end ();
  return date;
}

/** poise_icu_get_range: Returns: (transfer none): what writes a time from and to so, used as poise_icu_get_date() */
const UDateIntervalFormat *
poise_icu_get_range (PoiseIcuRange kind)
{
  PoiseIcu *icu = begin ();
  const UDateIntervalFormat *range;

  if (icu->ranges[kind] == NULL)
    icu->ranges[kind] = make_range (icu->locale, kind);
  range = icu->ranges[kind];
  end ();
  return range;
}

/**
 * poise_icu_set_locale:
 * @locale: an ICU locale
 *
 * Makes all that follows speak @locale. Not while another thread formats.
 */
void
poise_icu_set_locale (const char *locale)
{
  g_mutex_lock (&making_mutex);
  g_clear_pointer (&current, free_icu);
  g_free (wanted_locale);
  wanted_locale = g_strdup (locale);
  g_mutex_unlock (&making_mutex);
}

void
poise_icu_lock (void)
{
  g_mutex_lock (&dates_mutex);
}

void
poise_icu_unlock (void)
{
  g_mutex_unlock (&dates_mutex);
}

/** poise_icu_to_utf8: (transfer full) @text of @length units as UTF-8. */
char *
poise_icu_to_utf8 (const UChar *text, int32_t length)
{
  char *utf8 = g_utf16_to_utf8 ((const gunichar2 *)text, length, NULL, NULL, NULL);

  return utf8 != NULL ? utf8 : g_strdup ("");
}

/** poise_icu_from_utf8: (transfer full) @text, valid UTF-8, as UTF-16; free with g_free(). */
UChar *
poise_icu_from_utf8 (const char *text, int32_t *length)
{
  glong written = 0;
  UChar *utf16 = (UChar *)g_utf8_to_utf16 (text, -1, NULL, &written, NULL);

  *length = (int32_t)written;
  return utf16 != NULL ? utf16 : g_new0 (UChar, 1);
}

/** poise_icu_format_number: (transfer full) @number as @formatter writes it. */
char *
poise_icu_format_number (const UNumberFormatter *formatter, gint64 number)
{
  UErrorCode status = U_ZERO_ERROR;
  UFormattedNumber *result = unumf_openResult (&status);
  UChar text[128];
  int32_t length;

  unumf_formatInt (formatter, number, result, &status);
  length = unumf_resultToString (result, text, G_N_ELEMENTS (text), &status);
  unumf_closeResult (result);
  return U_SUCCESS (status) ? poise_icu_to_utf8 (text, length)
                            : g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

/** poise_icu_format_decimal: (transfer full) @decimal as @formatter writes it; itself where it is no decimal */
char *
poise_icu_format_decimal (const UNumberFormatter *formatter, const char *decimal)
{
  UErrorCode status = U_ZERO_ERROR;
  UFormattedNumber *result = unumf_openResult (&status);
  UChar text[128];
  int32_t length;

  unumf_formatDecimal (formatter, decimal, -1, result, &status);
  length = unumf_resultToString (result, text, G_N_ELEMENTS (text), &status);
  unumf_closeResult (result);
  return U_SUCCESS (status) ? poise_icu_to_utf8 (text, length) : g_strdup (decimal);
}

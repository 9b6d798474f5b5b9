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

static GMutex making_mutex;
static GMutex dates_mutex;
static PoiseIcu *current;
static char *wanted_locale;

static UNumberFormatter *
make_number (const char *locale, const UChar *skeleton)
{
  UErrorCode status = U_ZERO_ERROR;

  return unumf_openForSkeletonAndLocale (skeleton, -1, locale, &status);
}

static UDateFormat *
make_date (UDateTimePatternGenerator *patterns, const char *locale, const UChar *skeleton)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar pattern[128];
  int32_t length = udatpg_getBestPattern (patterns, skeleton, -1, pattern, G_N_ELEMENTS (pattern), &status);

  return udat_open (UDAT_PATTERN, UDAT_PATTERN, locale, u"UTC", -1, pattern, length, &status);
}

static void
make_dates (PoiseIcu *icu)
{
  UErrorCode status = U_ZERO_ERROR;
  UDateTimePatternGenerator *patterns = udatpg_open (icu->locale, &status);

  icu->date = make_date (patterns, icu->locale, u"EEEdMMM");
  icu->date_full = make_date (patterns, icu->locale, u"EEEEdMMMMyyyy");
  icu->date_time = make_date (patterns, icu->locale, u"EEEdMMMjmm");
  icu->time = make_date (patterns, icu->locale, u"jmm");
  udatpg_close (patterns);
  icu->range = udtitvfmt_open (icu->locale, u"dMMM", -1, u"UTC", -1, &status);
  icu->range_full = udtitvfmt_open (icu->locale, u"dMMMyyyy", -1, u"UTC", -1, &status);
  icu->day = udtitvfmt_open (icu->locale, u"EEEdMMMyyyy", -1, u"UTC", -1, &status);
  icu->time_range = udtitvfmt_open (icu->locale, u"EEEdMMMyyyyjmm", -1, u"UTC", -1, &status);
}

static PoiseIcu *
make (const char *locale)
{
  PoiseIcu *icu = g_new0 (PoiseIcu, 1);
  UErrorCode status = U_ZERO_ERROR;

  icu->locale = g_strdup (locale);
  icu->number = make_number (locale, u"");
  icu->percent = make_number (locale, u"percent");
  icu->hours = make_number (locale, u"measure-unit/duration-hour unit-width-short");
  icu->minutes = make_number (locale, u"measure-unit/duration-minute unit-width-short");
  icu->list = ulistfmt_openForType (locale, ULISTFMT_TYPE_AND, ULISTFMT_WIDTH_WIDE, &status);
  icu->units = ulistfmt_openForType (locale, ULISTFMT_TYPE_UNITS, ULISTFMT_WIDTH_NARROW, &status);
  icu->collator = ucol_open (locale, &status);
  if (icu->collator != NULL) /* "Week 2" before "Week 10" */
    ucol_setAttribute (icu->collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
  make_dates (icu);
  return icu;
}

static void
free_icu (PoiseIcu *icu)
{
  g_free (icu->locale);
  unumf_close (icu->number);
  unumf_close (icu->percent);
  unumf_close (icu->hours);
  unumf_close (icu->minutes);
  ulistfmt_close (icu->list);
  ulistfmt_close (icu->units);
  ucol_close (icu->collator);
  udat_close (icu->date);
  udat_close (icu->date_full);
  udat_close (icu->date_time);
  udat_close (icu->time);
  udtitvfmt_close (icu->range);
  udtitvfmt_close (icu->range_full);
  udtitvfmt_close (icu->day);
  udtitvfmt_close (icu->time_range);
  g_free (icu);
}

/**
 * poise_icu_get:
 *
 * Returns: (transfer none): the formatters of the process's language
 */
const PoiseIcu *
poise_icu_get (void)
{
  PoiseIcu *icu;

  g_mutex_lock (&making_mutex);
  if (wanted_locale == NULL)
    {
      gboolean from_list;
      g_autofree char *tag = poise_language_from_environment (&from_list);

      wanted_locale = poise_language_get_format_locale (tag);
    }
  if (current == NULL)
    current = make (wanted_locale);
  icu = current;
  g_mutex_unlock (&making_mutex);
  return icu;
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
  char *utf8 = g_utf16_to_utf8 ((const gunichar2 *) text, length, NULL, NULL, NULL);

  return utf8 != NULL ? utf8 : g_strdup ("");
}

/** poise_icu_from_utf8: (transfer full) @text, valid UTF-8, as UTF-16; free with g_free(). */
UChar *
poise_icu_from_utf8 (const char *text, int32_t *length)
{
  glong written = 0;
  UChar *utf16 = (UChar *) g_utf8_to_utf16 (text, -1, NULL, &written, NULL);

  *length = (int32_t) written;
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

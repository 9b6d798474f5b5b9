/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What ICU needs to be asked in the language of the process. Each formatter is made at its first use, as some take
 * milliseconds, kept, and shared by threads; it is %NULL only if ICU failed to make it.
 * For src/words alone.
 */

#pragma once

#include <glib.h>
#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/ulistformatter.h>
#include <unicode/unumberformatter.h>

G_BEGIN_DECLS

typedef enum
{
  POISE_ICU_NUMBER,
  POISE_ICU_PERCENT,
  POISE_ICU_HOURS,
  POISE_ICU_MINUTES,
  POISE_ICU_N_NUMBERS
} PoiseIcuNumber;

typedef enum
{
  POISE_ICU_AND,
  POISE_ICU_UNITS,
  POISE_ICU_N_LISTS
} PoiseIcuList;

typedef enum
{
  POISE_ICU_DATE,
  POISE_ICU_DATE_FULL,
  POISE_ICU_DATE_TIME,
  POISE_ICU_TIME,
  POISE_ICU_N_DATES
} PoiseIcuDate;

typedef enum
{
  POISE_ICU_RANGE,
  POISE_ICU_RANGE_FULL,
  POISE_ICU_DAY,        /* with its weekday and year */
  POISE_ICU_TIME_RANGE, /* of such a day */
  POISE_ICU_N_RANGES
} PoiseIcuRange;

const char *poise_icu_get_locale (void);
void poise_icu_set_locale (const char *locale);

const UNumberFormatter *poise_icu_get_number (PoiseIcuNumber kind);
const UListFormatter *poise_icu_get_list (PoiseIcuList kind);
const UCollator *poise_icu_get_collator (void);
UDateFormat *poise_icu_get_date (PoiseIcuDate kind);
const UDateIntervalFormat *poise_icu_get_range (PoiseIcuRange kind);

/** poise_icu_lock: begins the use of a formatter of dates, which two threads may not use at once. */
void poise_icu_lock (void);

/** poise_icu_unlock: ends what poise_icu_lock() began. */
void poise_icu_unlock (void);

char *poise_icu_to_utf8 (const UChar *text, int32_t length);
UChar *poise_icu_from_utf8 (const char *text, int32_t *length);
char *poise_icu_format_decimal (const UNumberFormatter *formatter, const char *decimal);
char *poise_icu_format_number (const UNumberFormatter *formatter, gint64 number);

G_END_DECLS

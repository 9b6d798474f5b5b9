/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What ICU needs to be asked in the language of the process. Made at first use, kept, and shared by threads.
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

/** PoiseIcu: everything that formats and compares; a member is %NULL only if ICU failed to make it. */
typedef struct
{
  char *locale;
  UNumberFormatter *number;
  UNumberFormatter *percent;
  UNumberFormatter *hours;
  UNumberFormatter *minutes;
  UListFormatter *list;
  UListFormatter *units;
  UCollator *collator;
  UDateFormat *date;
  UDateFormat *date_full;
  UDateFormat *date_time;
  UDateFormat *time;
  UDateIntervalFormat *range;
  UDateIntervalFormat *range_full;
  UDateIntervalFormat *day;        /* with its weekday and year */
  UDateIntervalFormat *time_range; /* of such a day */
} PoiseIcu;

const PoiseIcu *poise_icu_get (void);
void poise_icu_set_locale (const char *locale);

/** poise_icu_lock: begins the use of a formatter of dates, which two threads may not use at once. */
void poise_icu_lock (void);

/** poise_icu_unlock: ends what poise_icu_lock() began. */
void poise_icu_unlock (void);

char *poise_icu_to_utf8 (const UChar *text, int32_t length);
UChar *poise_icu_from_utf8 (const char *text, int32_t *length);
char *poise_icu_format_decimal (const UNumberFormatter *formatter, const char *decimal);
char *poise_icu_format_number (const UNumberFormatter *formatter, gint64 number);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates and times of day as a plan writes them: "2027-01-11", "10:00", "2027-01-11T10:00".
 * They are kept as text in records, so that a file is written back as it was; these functions say
 * whether such a text exists in the calendar and turn it into numbers.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** POISE_LAST_DAY: the last of December 9999, as a Julian day of GLib, which counts from the first of January of the year 1. */
#define POISE_LAST_DAY 3652059

gboolean poise_date_parse (const char *text, GDate *date);
gboolean poise_time_parse (const char *text, int *minute_of_day);
gboolean poise_date_time_parse (const char *text, GDate *date, int *minute_of_day);
char *poise_date_format (const GDate *date);
char *poise_date_shift (const char *text, int days);

G_END_DECLS

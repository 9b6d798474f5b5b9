/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A SOURCE_DATE_EPOCH that is no number, or one beyond the year 2999, which not every library can write, is passed over.
 */

#include "export/poise-export-clock.h"

#define SECONDS_MAX 32503680000 /* the year 3000 */

/** poise_export_clock_now: (transfer full): in UTC */
GDateTime *
poise_export_clock_now (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  char *end = NULL;
  gint64 seconds = epoch != NULL ? g_ascii_strtoll (epoch, &end, 10) : 0;
  GDateTime *now = NULL;

  if (epoch != NULL && end > epoch && *end == '\0' && seconds < SECONDS_MAX)
    now = g_date_time_new_from_unix_utc (seconds);
  return now != NULL ? now : g_date_time_new_now_utc ();
}

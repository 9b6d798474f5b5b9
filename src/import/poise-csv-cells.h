/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What single cells say: a mode, minutes, addresses, days without class. Pure.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

char *poise_csv_fold (const char *text);
gboolean poise_csv_mode_parse (const char *text, PoiseMode *mode);
int poise_csv_minutes_parse (const char *text, gboolean hours);
GPtrArray *poise_csv_find_uris (const char *text);
gboolean poise_csv_is_uri (const char *text);
gboolean poise_csv_is_number (const char *text);

/** PoiseCsvFreeDay: how surely a text names days without class. */
typedef enum
{
  POISE_CSV_FREE_DAY_NO,
  POISE_CSV_FREE_DAY_MAYBE, /* it has a word for it: enough where a row says nothing else */
  POISE_CSV_FREE_DAY_SURE   /* it says nothing else: enough even as a title */
} PoiseCsvFreeDay;

PoiseCsvFreeDay poise_csv_free_day (const char *text);

G_END_DECLS

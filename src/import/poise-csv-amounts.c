/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Hours, minutes, or hours and then minutes; a number alone is no amount.
 */

#include "import/poise-csv-amounts.h"

#include "core/poise-plan.h"
#include "import/poise-csv-scan.h"
#include "words/poise-words-date-names.h"

#include <string.h>

#define MAX_LENGTH 60
#define MOST_DIGITS 6

/* Folded, those with a point first */
static const char *const hour_words[]
    = { "std.", "std", "stunden", "stunde", "hours", "hour", "hrs", "hr", "h.", "h", "horas", "hora", "heures", "heure",
        "godz.", "godz", "godziny", "godzina", "godzin", "timmar", "timme", "tim.", "tim", "時間", "个小时", "小时",
        "ساعات", "ساعة", NULL };
static const char *const minute_words[]
    = { "min.", "mins", "min", "minutes", "minute", "minuten", "minutos", "minuto", "minuty", "minuta", "minut", "minuter",
        "m", "分間", "分钟", "分", "دقائق", "دقيقة", "'", NULL };
static const char *const and_words[] = { "and", "und", "y", "et", "e", "i", "och", "و", ",", NULL };

/* A number with a fraction or without, in thousandths */
static gboolean
take_number (const char **at, gint64 *thousandths)
{
  const char *start = *at;
  int whole, fraction, n_digits;

  poise_csv_scan_blanks (at);
  if (poise_csv_scan_digits (at, MOST_DIGITS, &whole) == 0)
    return FALSE;
  *thousandths = (gint64) whole * 1000;
  if (**at != '.' && **at != ',')
    return TRUE;
  (*at)++;
  n_digits = poise_csv_scan_digits (at, 3, &fraction);
  if (n_digits == 0)
    {
      *at = start;
      return FALSE;
    }
  for (; n_digits < 3; n_digits++)
    fraction *= 10;
  *thousandths += fraction;
  return TRUE;
}

static gboolean
take_unit (const char **at, const char *const *words)
{
  poise_csv_scan_blanks (at);
  if (!poise_csv_scan_word (at, words) && !(words == hour_words && **at == 'h' && g_ascii_isdigit ((*at)[1]) && (*at)++))
    return FALSE;
  poise_csv_scan_blanks (at);
  return TRUE;
}

/* The minutes after hours, which may leave out their unit: "1 h 30" */
static gboolean
take_minutes_after (const char **at, gint64 *thousandths)
{
  if (!take_number (at, thousandths))
    return FALSE;
  take_unit (at, minute_words);
  return *thousandths < 60000;
}

/**
 * poise_csv_amount_parse:
 * @text: what stands in a cell
 *
 * Returns: whole minutes, 0 to %POISE_MINUTES_MAX, or %POISE_UNSET where @text is no such amount with its unit
 */
int
poise_csv_amount_parse (const char *text)
{
  g_autofree char *folded = strlen (text) <= MAX_LENGTH ? poise_words_date_fold (text) : NULL;
  const char *at = folded;
  gint64 amount, more = 0;

  if (folded == NULL || !take_number (&at, &amount))
    return POISE_UNSET;
  if (take_unit (&at, hour_words))
    {
      amount *= 60;
      poise_csv_scan_word (&at, and_words);
      if (*at != '\0' && !take_minutes_after (&at, &more))
        return POISE_UNSET;
    }
  else if (!take_unit (&at, minute_words))
    return POISE_UNSET;
  amount += more;
  if (*at != '\0' || amount % 1000 != 0 || amount / 1000 > POISE_MINUTES_MAX)
    return POISE_UNSET;
  return amount / 1000;
}

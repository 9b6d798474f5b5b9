/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When an activity takes place, and when it is due. What the plan cannot say stays in the notes.
 */

#include "import/poise-csv-details.h"

#include "core/poise-date.h"
#include "words/poise-words-import.h"

static const PoiseCsvKind date_kinds[] = { POISE_CSV_DATE, POISE_CSV_DAY, POISE_CSV_MONTH, POISE_CSV_YEAR };
static const PoiseCsvKind time_kinds[] = { POISE_CSV_TIME, POISE_CSV_UNTIL };

static void
keep_kinds (PoiseCsvDetails *self,
            const PoiseCsvReading *reading,
            const PoiseCsvRow *row,
            const PoiseCsvKind *kinds,
            guint n_kinds)
{
  for (guint i = 0; i < n_kinds; i++)
    {
      g_autofree char *text = poise_csv_get_kind (reading->columns, row, kinds[i]);

      if (*text != '\0')
        poise_csv_details_keep (self, reading, kinds[i], text);
    }
}

/* The cells of several kinds as one text, such as "12:00 14:00" */
static char *
join_kinds (const PoiseCsvReading *reading, const PoiseCsvRow *row, const PoiseCsvKind *kinds, guint n_kinds)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autofree char *text = poise_csv_get_kind (reading->columns, row, kinds[i]);

      if (*text != '\0')
        g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", text);
    }
  return g_string_free (joined, FALSE);
}

/* Whether the row says a day and a month, and nothing but the year is missing */
static gboolean
lacks_year (const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  g_autofree char *date = poise_csv_get_kind (reading->columns, row, POISE_CSV_DATE);
  g_autofree char *day = poise_csv_get_kind (reading->columns, row, POISE_CSV_DAY);
  int first, last;

  if (g_date_valid (&reading->calendar.anchor))
    return FALSE;
  if (*date != '\0')
    return poise_csv_date_lacks_year (date, reading->calendar.order);
  return poise_csv_columns_find (reading->columns, POISE_CSV_YEAR) == POISE_CSV_NO_COLUMN &&
         poise_csv_days_parse (day, &first, &last);
}

/* Dates without a year are told of once, not in every row. */
static void
report_date (const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  g_autofree char *text = join_kinds (reading, row, date_kinds, G_N_ELEMENTS (date_kinds));

  if (!lacks_year (reading, row))
    poise_import_report_add (reading->report, row->line, poise_words_import_no_date (text));
}

/* Whether the row says a day whose month stands above it, so that what the row says alone is no date */
static gboolean
goes_on_from_above (const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  g_autofree char *month = poise_csv_get_kind (reading->columns, row, POISE_CSV_MONTH);

  return *month == '\0';
}

static void
keep_day (PoiseCsvDetails *self, const PoiseCsvReading *reading, const GDate *date)
{
  g_autofree char *text = poise_date_format (date);

  poise_csv_details_keep (self, reading, POISE_CSV_DAY, text);
}

/* A date that is the section's start, or a day of class, is put by others; the rest of what it says, and the date of what
 * has no meeting, stays in the notes. */
static void
read_date (PoiseCsvDetails *self, const PoiseCsvReading *reading, const PoiseCsvRow *row, const PoiseCsvRowDay *day)
{
  g_autofree char *date = poise_csv_get_kind (reading->columns, row, POISE_CSV_DATE);
  gboolean is_whole;

  if (!day->date_said)
    return;
  if (*date != '\0')
    keep_kinds (self, reading, row, date_kinds + 1, G_N_ELEMENTS (date_kinds) - 1);
  if (!day->has_date)
    report_date (reading, row);
  is_whole = day->has_date && g_date_compare (&day->date.first, &day->date.last) == 0;
  if (is_whole && (reading->date_is_start ? day->time_said || day->date.minute < 0 : self->meets))
    return;
  if (is_whole && *date == '\0' && goes_on_from_above (reading, row))
    keep_day (self, reading, &day->date.first);
  else
    keep_kinds (self, reading, row, date_kinds, *date != '\0' ? 1 : G_N_ELEMENTS (date_kinds));
}

static void
read_time (PoiseCsvDetails *self, const PoiseCsvReading *reading, const PoiseCsvRow *row, const PoiseCsvRowDay *day)
{
  g_autofree char *text = join_kinds (reading, row, time_kinds, G_N_ELEMENTS (time_kinds));

  if (!day->time_understood && day->date.minute < 0)
    poise_import_report_add (reading->report, row->line, poise_words_import_no_time (text));
  if (!day->time_understood || !self->meets)
    keep_kinds (self, reading, row, time_kinds, G_N_ELEMENTS (time_kinds));
}

/* From 12:00 to 14:00 are 120 minutes, unless the row says how many they are. */
static void
take_length (PoiseCsvDetails *self, const PoiseCsvReading *reading, const PoiseCsvRow *row, const PoiseCsvRowDay *day)
{
  g_autofree char *minutes = poise_csv_get_kind (reading->columns, row, POISE_CSV_MINUTES);
  PoiseCsvKind said_by = day->time_understood ? POISE_CSV_TIME : POISE_CSV_DATE;
  g_autofree char *text = day->time_understood ? join_kinds (reading, row, time_kinds, G_N_ELEMENTS (time_kinds))
                                         : poise_csv_get_kind (reading->columns, row, POISE_CSV_DATE);

  if (*minutes == '\0')
    self->minutes = day->date.length;
  if (self->meets)
    self->time_text = poise_csv_details_name (reading, said_by, text);
}

/**
 * poise_csv_details_read_when:
 * @details: what a row says; its mode is known
 * @reading: how the file is read
 * @row: the row
 * @day: when it takes place
 */
void
poise_csv_details_read_when (PoiseCsvDetails *details,
                             const PoiseCsvReading *reading,
                             const PoiseCsvRow *row,
                             const PoiseCsvRowDay *day)
{
  details->date = day->date;
  details->meets = day->has_date && !reading->date_is_start && details->mode != POISE_MODE_ASYNCHRONOUS;
  read_date (details, reading, row, day);
  if (day->time_said)
    read_time (details, reading, row, day);
  if (day->date.length > 0)
    take_length (details, reading, row, day);
}

/**
 * poise_csv_details_read_due:
 * @details: what a row says
 * @reading: how the file is read
 * @row: the row
 */
void
poise_csv_details_read_due (PoiseCsvDetails *details, const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  g_autofree char *text = poise_csv_get_kind (reading->columns, row, POISE_CSV_DUE);
  PoiseCsvDate date;

  if (*text == '\0')
    return;
  if (poise_csv_date_parse (text, &reading->calendar, &date) && g_date_compare (&date.first, &date.last) == 0 &&
      date.length < 0)
    {
      details->due = poise_csv_date_format (&date);
      return;
    }
  poise_csv_details_keep (details, reading, POISE_CSV_DUE, text);
  if (!poise_csv_date_lacks_year (text, reading->calendar.order))
    poise_import_report_add (reading->report, row->line, poise_words_import_no_date (text));
}

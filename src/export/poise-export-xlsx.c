/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan as a workbook: its activities, and how they divide by section; for the instructor also by purpose and by
 * learning type. Texts are written as texts, never as formulas, whatever they begin with.
 */

#include "export/poise-export-formats.h"

#include "export/poise-xlsx-sheets.h"

/** poise_export_write_xlsx: sheets and charts, with what the audience of @options gets to know */
GBytes *
poise_export_write_xlsx (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseXlsxBook) book = poise_xlsx_book_new (plan, options, error);
  g_autoptr (PoiseSheet) sheet = NULL;
  g_autoptr (PoiseBalance) balance = NULL;
  PoiseXlsxActivities activities = { NULL };

  if (book == NULL)
    return NULL;
  sheet = poise_sheet_new (plan, options->audience);
  balance = poise_balance_new (plan);
  poise_xlsx_add_activities (book, sheet, &activities);
  poise_xlsx_add_series (book, &activities, balance, POISE_SERIES_SECTIONS);
  if (options->audience == POISE_AUDIENCE_INSTRUCTOR)
    {
      poise_xlsx_add_series (book, &activities, balance, POISE_SERIES_PURPOSES);
      poise_xlsx_add_series (book, &activities, balance, POISE_SERIES_LEARNING_TYPES);
    }
  g_free (activities.name);
  return poise_xlsx_book_finish (book, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sheets of a workbook. Private to the format xlsx.
 */

#pragma once

#include "balance/poise-balance.h"
#include "export/poise-sheet.h"
#include "export/poise-xlsx-book.h"

G_BEGIN_DECLS

/**
 * PoiseXlsxActivities: where the activities stand, for formulas.
 * @name: of their sheet, in quotes
 * @last_row: of them, from 0; the first is row 1
 */
typedef struct
{
  const PoiseSheet *sheet;
  char *name;
  guint last_row;
} PoiseXlsxActivities;

void poise_xlsx_add_activities (PoiseXlsxBook *book, const PoiseSheet *sheet, PoiseXlsxActivities *activities);
void poise_xlsx_add_series (PoiseXlsxBook *book,
                            const PoiseXlsxActivities *activities,
                            const PoiseBalance *balance,
                            PoiseSeriesKind kind);
void poise_xlsx_add_chart (PoiseXlsxBook *book,
                           lxw_worksheet *sheet,
                           const PoiseSeries *series,
                           guint first_mode_column,
                           guint column);

G_END_DECLS

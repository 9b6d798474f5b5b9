/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A workbook that is being filled: its looks, its sheets, and the bytes in the end. Private to the format xlsx.
 *
 * The library writes to a file only, and keeps parts of it in others meanwhile; all of them are in a folder that
 * nobody else may look into and that is gone when the book is. What it does not write whole is an error, also where
 * the library does not notice.
 */

#pragma once

#include "chart/poise-chart-style.h"
#include "export/poise-export.h"

#include <xlsxwriter.h>

G_BEGIN_DECLS

/**
 * PoiseXlsxBook:
 * @options: for whom it is, and how
 * @names: (element-type utf8): of the sheets, in their order
 * @style: the colours of the modes
 * @failed: the first error of the library, or none
 */
typedef struct
{
  const PoiseExportOptions *options;
  lxw_workbook *workbook;
  GPtrArray *names;
  PoiseChartStyle style;
  lxw_format *head, *head_number, *text, *date, *date_time, *number, *percent, *link;
  lxw_format *total, *total_number, *total_percent;
  lxw_error failed;
  char *folder;
  char *file;
} PoiseXlsxBook;

PoiseXlsxBook *poise_xlsx_book_new (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
void poise_xlsx_book_free (PoiseXlsxBook *book);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseXlsxBook, poise_xlsx_book_free)

lxw_worksheet *poise_xlsx_book_add_sheet (PoiseXlsxBook *book, const char *name, guint n_pages);
void poise_xlsx_book_check (PoiseXlsxBook *book, lxw_error error);
void poise_xlsx_book_put (PoiseXlsxBook *book,
                          lxw_worksheet *sheet,
                          guint row,
                          guint column,
                          const char *text,
                          lxw_format *format);
GBytes *poise_xlsx_book_finish (PoiseXlsxBook *book, GError **error);

G_END_DECLS

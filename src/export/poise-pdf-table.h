/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table in a PDF document: columns with heads that are repeated on each page, one block for each row.
 */

#pragma once

#include "export/poise-pdf-document.h"

G_BEGIN_DECLS

/**
 * PoisePdfColumn:
 * @head: (transfer none): what stands above the column
 * @place: where it begins, how wide it is, and to which side its lines go
 * @mode: the #PoiseMode whose sign stands before the head, or -1
 */
typedef struct
{
  const char *head;
  PoisePdfCellPlace place;
  int mode;
} PoisePdfColumn;

/** PoisePdfTable: one that is being built; valid until poise_pdf_table_end(). */
typedef struct
{
  PoisePdfDocument *document;
  const PoisePdfColumn *columns;
  guint n_columns;
  guint next; /* cell of the last row */
  guint n_rows;
  guint last_row;
  PoisePdfBlockLook row;
} PoisePdfTable;

void poise_pdf_table_begin (PoisePdfTable *table,
                            PoisePdfDocument *document,
                            const PoisePdfColumn *columns,
                            guint n_columns,
                            double space,
                            double padding);
void poise_pdf_table_begin_row (PoisePdfTable *table);
void poise_pdf_table_begin_cell (PoisePdfTable *table, const char *tag);
void poise_pdf_table_add_cell (PoisePdfTable *table, PoisePdfStyle style, const char *text);
void poise_pdf_table_end (PoisePdfTable *table);

G_END_DECLS

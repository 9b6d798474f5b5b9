/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables as blocks of a document.
 */

#include "export/poise-pdf-table.h"

/* Rows of up to this part of a page are worth keeping together where a table begins and ends */
#define SMALL_ROW (1.0 / 8)

/* How many rows a table does not leave alone at its end, where it has twice as many */
#define LAST_ROWS 3

/* A table of up to this part of a page is not broken at all */
#define SMALL_TABLE (1.0 / 4)

/**
 * poise_pdf_table_begin:
 * @columns: (array length=n_columns): must live until poise_pdf_table_end()
 * @space: above the table
 * @padding: above and below the texts of each row
 */
void
poise_pdf_table_begin (PoisePdfTable *table,
                       PoisePdfDocument *document,
                       const PoisePdfColumn *columns,
                       guint n_columns,
                       double space,
                       double padding)
{
  PoisePdfBlockLook head = { .tag = "TR", .space = space, .padding = 2, .keep_with_next = TRUE, .ruled = TRUE, .head = -1 };

  *table = (PoisePdfTable){ .document = document, .columns = columns, .n_columns = n_columns };
  head.whole_up_to = poise_pdf_document_get_height (document) / 2;
  poise_pdf_document_begin (document, "Table");
  table->row = (PoisePdfBlockLook){ .tag = "TR", .padding = padding, .ruled = TRUE };
  table->row.head = poise_pdf_document_add_block (document, &head);
  table->row.whole_up_to = poise_pdf_document_get_height (document) / 3;
  for (guint i = 0; i < n_columns; i++)
    {
      poise_pdf_document_add_cell (document, &columns[i].place, "TH");
      if (columns[i].mode >= 0)
        poise_pdf_document_set_sign (document, columns[i].mode);
      poise_pdf_document_add_text (document, POISE_PDF_STYLE_HEAD, NULL, columns[i].head);
    }
}

/* So that a row stands alone neither below the head of a table nor at its end */
static void
keep_row (PoisePdfTable *table, guint row)
{
  double most = poise_pdf_document_get_height (table->document) * SMALL_ROW;

  if (poise_pdf_document_get_block_height (table->document, row) <= most)
    poise_pdf_document_keep_with_next (table->document, row);
}

/** poise_pdf_table_begin_row: the row before it must have all its cells */
void
poise_pdf_table_begin_row (PoisePdfTable *table)
{
  g_assert (table->next == 0 || table->next == table->n_columns);
  if (table->n_rows == 1)
    keep_row (table, table->last_row);
  table->last_row = poise_pdf_document_add_block (table->document, &table->row);
  table->n_rows++;
  table->next = 0;
}

/** poise_pdf_table_begin_cell: @tag: "TD", or "TH" where the cell names its row. Its texts come after. */
void
poise_pdf_table_begin_cell (PoisePdfTable *table, const char *tag)
{
  g_assert (table->next < table->n_columns);
  poise_pdf_document_add_cell (table->document, &table->columns[table->next++].place, tag);
}

/** poise_pdf_table_add_cell: a cell of one text, or an empty one where @text is NULL */
void
poise_pdf_table_add_cell (PoisePdfTable *table, PoisePdfStyle style, const char *text)
{
  poise_pdf_table_begin_cell (table, "TD");
  if (text != NULL && *text != '\0')
    poise_pdf_document_add_text (table->document, style, NULL, text);
}

/* Whether all rows with the head take no more than a part of a page */
static gboolean
is_small (const PoisePdfTable *table)
{
  double room = poise_pdf_document_get_height (table->document) * SMALL_TABLE;

  for (guint block = table->row.head; block <= table->last_row && room >= 0; block++)
    room -= poise_pdf_document_get_block_height (table->document, block);
  return room >= 0;
}

/** poise_pdf_table_end: closes the structure; the last row must have all its cells */
void
poise_pdf_table_end (PoisePdfTable *table)
{
  g_assert (table->next == 0 || table->next == table->n_columns);
  for (guint row = 1; row < LAST_ROWS && table->n_rows >= 2 * row; row++)
    keep_row (table, table->last_row - row);
  if (table->n_rows > 1 && is_small (table))
    for (guint block = table->row.head; block < table->last_row; block++)
      poise_pdf_document_keep_with_next (table->document, block);
  poise_pdf_document_end (table->document, "Table");
}

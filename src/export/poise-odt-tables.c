/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables: their heads repeat on each page, and a row stays together unless it is long.
 */

#include "export/poise-odt-parts.h"

#include "export/poise-markup.h"
#include "export/poise-report-lines.h"

#include <string.h>

#define FONT_SIZE (9.5 / 72 * 25.4) /* millimetres */
#define LONG_ROW 1500               /* bytes: it may want more than a page */

static const char *
find_style (const PoiseReportColumn *column, PoiseReportTone tone)
{
  if (column->kind == POISE_REPORT_COLUMN_NUMBER)
    return tone == POISE_REPORT_STRONG ? "NumberStrong" : tone == POISE_REPORT_QUIET ? "NumberQuiet" : "Number";
  return tone == POISE_REPORT_STRONG ? "CellStrong" : tone == POISE_REPORT_QUIET ? "CellQuiet" : "Cell";
}

/* Columns of one width share a style. */
static void
add_column (PoiseOdt *self, double width)
{
  g_autofree char *name = g_strdup_printf ("Column%d", (int) (width * 100 + 0.5));

  g_string_append_printf (self->body, "<table:table-column table:style-name=\"%s\"/>", name);
  if (g_hash_table_contains (self->column_names, name))
    return;
  g_string_append_printf (self->columns,
                          "<style:style style:name=\"%s\" style:family=\"table-column\"><style:table-column-properties",
                          name);
  poise_odt_append_length (self->columns, "style:column-width", width);
  g_string_append (self->columns, "/></style:style>\n");
  g_hash_table_add (self->column_names, g_steal_pointer (&name));
}

/* What is left is divided between the columns that take it. */
static void
add_columns (PoiseOdt *self, const PoiseReportBlock *block)
{
  g_autofree double *widths = g_new (double, block->n_columns);
  double left = self->page.text_width;
  guint n_open = 0;

  for (guint i = 0; i < block->n_columns; i++)
    {
      widths[i] = FONT_SIZE * poise_report_widths_get (self->widths, block, i, self->page.text_width / FONT_SIZE);
      left -= widths[i];
      n_open += widths[i] <= 0;
    }
  for (guint i = 0; i < block->n_columns; i++)
    if (n_open == 0)
      add_column (self, widths[i] + left / block->n_columns);
    else
      add_column (self, widths[i] > 0 ? widths[i] : left / n_open);
  g_string_append_c (self->body, '\n');
}

static void
add_head (PoiseOdt *self, const PoiseReportBlock *block)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, block);

  g_string_append (self->body, "<table:table-header-rows><table:table-row table:style-name=\"Row\">\n");
  for (guint i = 0; i < block->n_columns; i++)
    {
      g_string_append_printf (self->body,
                              "<table:table-cell table:style-name=\"HeadCell\" office:value-type=\"string\">"
                              "<text:p text:style-name=\"%s\">",
                              columns[i].kind == POISE_REPORT_COLUMN_NUMBER ? "HeadNumber" : "Head");
      if (columns[i].sign >= 0)
        poise_odt_add_sign (self, columns[i].sign);
      poise_odt_add_line (self, columns[i].head);
      g_string_append (self->body, "</text:p></table:table-cell>\n");
    }
  g_string_append (self->body, "</table:table-row></table:table-header-rows>\n");
}

/* A sign is left to the words beside it where there are very many, and named where there are none. */
static void
add_cell (PoiseOdt *self, const PoiseReportCell *cell, const PoiseReportColumn *column, const char *style)
{
  const PoiseReportText *texts = poise_report_get_texts (self->report, cell);

  g_string_append_printf (self->body, "<table:table-cell table:style-name=\"%s\" office:value-type=\"string\">", style);
  if (cell->n_texts == 0)
    {
      g_string_append_printf (self->body, "<text:p text:style-name=\"%s\">", find_style (column, POISE_REPORT_PLAIN));
      if (cell->sign >= 0)
        poise_odt_add_line (self, poise_report_get_mode_word (self->report, cell->sign));
      g_string_append (self->body, "</text:p>");
    }
  for (guint i = 0; i < cell->n_texts; i++)
    poise_odt_add_text (self, find_style (column, texts[i].tone), &texts[i], i == 0 && self->signs ? cell->sign : -1);
  g_string_append (self->body, "</table:table-cell>\n");
}

static gsize
measure_row (const PoiseOdt *self, const PoiseReportBlock *block, guint row)
{
  const PoiseReportCell *cells = poise_report_get_cells (self->report, block, row);
  gsize length = 0;

  for (guint i = 0; i < block->n_columns; i++)
    for (guint k = 0; k < cells[i].n_texts; k++)
      length += strlen (poise_report_get_texts (self->report, &cells[i])[k].text);
  return length;
}

/** poise_odt_add_table: @block: a table */
void
poise_odt_add_table (PoiseOdt *self, const PoiseReportBlock *block)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, block);

  if (block->n_rows == 0)
    return;
  g_string_append_printf (self->body, "<table:table table:name=\"Table%u\" table:style-name=\"Whole\">\n",
                          ++self->n_tables);
  if (block->caption != NULL)
    {
      g_string_append (self->body, "<table:title>");
      poise_markup_append (self->body, block->caption);
      g_string_append (self->body, "</table:title>\n");
    }
  add_columns (self, block);
  add_head (self, block);
  for (guint row = 0; row < block->n_rows; row++)
    {
      const PoiseReportCell *cells = poise_report_get_cells (self->report, block, row);
      gboolean total = block->total && row == block->n_rows - 1;

      g_string_append (self->body, measure_row (self, block, row) < LONG_ROW
                                       ? "<table:table-row table:style-name=\"Row\">\n"
                                       : "<table:table-row>\n");
      for (guint i = 0; i < block->n_columns; i++)
        add_cell (self, &cells[i], &columns[i], total ? "TotalCell" : "Below");
      g_string_append (self->body, "</table:table-row>\n");
    }
  g_string_append (self->body, "</table:table>\n");
}

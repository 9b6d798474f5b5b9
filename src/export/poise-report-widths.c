/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One pass over all tables; a text is taken to be as wide as its letters usually are.
 */

#include "export/poise-report-widths.h"

#include <string.h>

/* Of the size of the font */
#define LETTER 0.56
#define WIDE_LETTER 1.05
#define SIGN 1.4
#define PADDING 1.5
#define LONGEST 40 /* of the size of the font: what is longer breaks into lines anyway */

struct _PoiseReportWidths
{
  const PoiseReport *report;
  GHashTable *tables; /* heads → array of widths */
};

static double
measure (const char *text)
{
  double width = 0;

  for (const char *p = text; *p != '\0' && *p != '\n' && width < LONGEST; p = g_utf8_next_char (p))
    if (!g_unichar_iszerowidth (g_utf8_get_char (p)))
      width += g_unichar_iswide (g_utf8_get_char (p)) ? WIDE_LETTER : LETTER;
  return width;
}

static char *
name_heads (const PoiseReport *report, const PoiseReportBlock *table)
{
  const PoiseReportColumn *columns = poise_report_get_columns (report, table);
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < table->n_columns; i++)
    g_string_append_printf (name, "%s\n", columns[i].head);
  return g_string_free (name, FALSE);
}

static double
measure_cell (const PoiseReport *report, const PoiseReportCell *cell)
{
  const PoiseReportText *texts = poise_report_get_texts (report, cell);
  double width = 0;

  for (guint i = 0; i < cell->n_texts; i++)
    width = MAX (width, measure (texts[i].text));
  return width + (cell->sign >= 0 ? SIGN : 0);
}

static void
measure_table (PoiseReportWidths *self, const PoiseReportBlock *table)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, table);
  g_autofree char *heads = name_heads (self->report, table);
  double *widths = g_hash_table_lookup (self->tables, heads);

  if (widths == NULL)
    {
      widths = g_new0 (double, table->n_columns);
      for (guint i = 0; i < table->n_columns; i++)
        widths[i] = measure (columns[i].head) + (columns[i].sign >= 0 ? SIGN : 0);
      g_hash_table_insert (self->tables, g_steal_pointer (&heads), widths);
    }
  for (guint row = 0; row < table->n_rows; row++)
    {
      const PoiseReportCell *cells = poise_report_get_cells (self->report, table, row);

      for (guint i = 0; i < table->n_columns; i++)
        if (columns[i].kind != POISE_REPORT_COLUMN_NAME)
          widths[i] = MAX (widths[i], measure_cell (self->report, &cells[i]));
    }
}

/** poise_report_widths_new: (transfer full): @report: outlives it */
PoiseReportWidths *
poise_report_widths_new (const PoiseReport *report)
{
  PoiseReportWidths *self = g_new0 (PoiseReportWidths, 1);

  self->report = report;
  self->tables = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < poise_report_get_n_blocks (report); i++)
    if (poise_report_get_block (report, i)->kind == POISE_REPORT_TABLE)
      measure_table (self, poise_report_get_block (report, i));
  return self;
}

/** poise_report_widths_free: @self: (nullable) */
void
poise_report_widths_free (PoiseReportWidths *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->tables);
  g_free (self);
}

/**
 * poise_report_widths_get:
 * @table: of the report
 * @column: from 0
 * @table_width: of all columns, in sizes of the font
 *
 * Returns: the width of the column with the gap behind it, in sizes of the font; 0 for what is left of the table
 */
double
poise_report_widths_get (const PoiseReportWidths *self, const PoiseReportBlock *table, guint column, double table_width)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, table);
  g_autofree char *heads = name_heads (self->report, table);
  const double *widths = g_hash_table_lookup (self->tables, heads);
  guint most = columns[column].most > 0 ? columns[column].most : 100 / table->n_columns;

  g_return_val_if_fail (widths != NULL && column < table->n_columns, 0);

  if (columns[column].kind == POISE_REPORT_COLUMN_NAME)
    return 0;
  return MIN (widths[column] + PADDING, table_width * most / 100);
}

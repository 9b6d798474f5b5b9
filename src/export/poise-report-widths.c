/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One pass over all tables; a text is taken to be as wide as its letters usually are.
 */

#include "export/poise-report-widths.h"

#include "words/poise-words-together.h"

#include <string.h>

/* Of the size of the font */
#define LETTER 0.52
#define WIDE_LETTER 1.05
#define SIGN 1.4
#define PADDING 1.3
#define LONGEST 40      /* what is longer breaks into lines anyway */
#define LONGEST_WORD 12 /* what is longer may break within */

/* What a column holds at most: in one line, and in one word */
typedef struct
{
  double line;
  double word;
} Width;

struct _PoiseReportWidths
{
  const PoiseReport *report;
  GHashTable *tables; /* heads → array of Width */
};

static void
measure (Width *width, const char *text, int sign)
{
  double start = sign >= 0 ? SIGN : 0;
  double line = start, word = start;

  for (const char *p = text; *p != '\0' && *p != '\n' && line < LONGEST; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean wide = g_unichar_iswide (c);
      double letter = g_unichar_iszerowidth (c) ? 0 : wide ? WIDE_LETTER : LETTER;

      line += letter;
      word = c == ' ' || wide ? 0 : word + letter;
      width->word = MAX (width->word, MIN (word, LONGEST_WORD));
    }
  width->line = MAX (width->line, line);
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

static void
measure_cell (const PoiseReport *report, const PoiseReportCell *cell, Width *width)
{
  const PoiseReportText *texts = poise_report_get_texts (report, cell);

  for (guint i = 0; i < cell->n_texts; i++)
    {
      g_autofree char *kept = poise_words_keep_together (texts[i].text);

      measure (width, kept, cell->sign);
    }
}

static void
measure_table (PoiseReportWidths *self, const PoiseReportBlock *table)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, table);
  g_autofree char *heads = name_heads (self->report, table);
  Width *widths = g_hash_table_lookup (self->tables, heads);

  if (widths == NULL)
    {
      widths = g_new0 (Width, table->n_columns);
      for (guint i = 0; i < table->n_columns; i++)
        measure (&widths[i], columns[i].head, columns[i].sign);
      g_hash_table_insert (self->tables, g_steal_pointer (&heads), widths);
    }
  for (guint row = 0; row < table->n_rows; row++)
    {
      const PoiseReportCell *cells = poise_report_get_cells (self->report, table, row);

      for (guint i = 0; i < table->n_columns; i++)
        if (columns[i].kind != POISE_REPORT_COLUMN_NAME)
          measure_cell (self->report, &cells[i], &widths[i]);
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
 * Returns: the width of the column with the gap behind it, in sizes of the font: enough for its words, and else no
 *   more than the report allows; 0 for what is left of the table
 */
double
poise_report_widths_get (const PoiseReportWidths *self, const PoiseReportBlock *table, guint column, double table_width)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, table);
  g_autofree char *heads = name_heads (self->report, table);
  const Width *widths = g_hash_table_lookup (self->tables, heads);
  guint most = columns[column].most > 0 ? columns[column].most : 100 / table->n_columns;

  g_return_val_if_fail (widths != NULL && column < table->n_columns, 0);

  if (columns[column].kind == POISE_REPORT_COLUMN_NAME)
    return 0;
  return MAX (widths[column].word + PADDING, MIN (widths[column].line + PADDING, table_width * most / 100));
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts of a cell are put together with " / "; signs and tones are left out.
 */

#include "export/report-text.h"

static void
append_cell (GString *text, const PoiseReport *report, const PoiseReportCell *cell)
{
  const PoiseReportText *texts = poise_report_get_texts (report, cell);

  for (guint i = 0; i < cell->n_texts; i++)
    {
      g_string_append_printf (text, "%s%s", i > 0 ? " / " : "", texts[i].text);
      if (texts[i].uri != NULL)
        g_string_append_printf (text, " <%s>", texts[i].uri);
    }
}

static void
append_rows (GString *text, const PoiseReport *report, const PoiseReportBlock *block, const char *begin)
{
  for (guint row = 0; row < block->n_rows; row++)
    {
      const PoiseReportCell *cells = poise_report_get_cells (report, block, row);

      g_string_append (text, begin);
      for (guint i = 0; i < block->n_columns; i++)
        {
          g_string_append (text, i > 0 ? " | " : " ");
          append_cell (text, report, &cells[i]);
        }
      g_string_append_c (text, '\n');
    }
}

static void
append_heads (GString *text, const PoiseReport *report, const PoiseReportBlock *block)
{
  const PoiseReportColumn *columns = poise_report_get_columns (report, block);

  g_string_append (text, "T");
  for (guint i = 0; i < block->n_columns; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " | " : " ", columns[i].head);
  g_string_append_c (text, '\n');
}

/* Spaces that do not break are plain */
static char *
plain_spaces (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\u00a0", -1);

  return g_strjoinv (" ", parts);
}

char *
report_text (const PoiseReport *report)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < poise_report_get_n_blocks (report); i++)
    {
      const PoiseReportBlock *block = poise_report_get_block (report, i);
      char heading[] = { 'H', '0' + block->level, '\0' };

      if (block->kind == POISE_REPORT_TABLE)
        append_heads (text, report, block);
      if (block->kind == POISE_REPORT_CHART)
        g_string_append_printf (text, "C %s: %s\n", block->caption, block->description);
      else
        append_rows (text, report, block,
                     block->level > 0                      ? heading
                     : block->kind == POISE_REPORT_LIST    ? "-"
                     : block->kind == POISE_REPORT_TABLE   ? "|"
                                                           : "P");
    }
  return plain_spaces (text->str);
}

char *
report_text_of (PoisePlan *plan, PoiseAudience audience, PoiseExportParts parts)
{
  const PoiseExportOptions options = { .audience = audience, .parts = parts };
  g_autoptr (PoiseReport) report = poise_report_new (plan, &options);

  return report_text (report);
}

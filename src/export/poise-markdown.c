/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Block after block, an empty line between. A list's further lines are indented, a table's stay on one by "<br>", which
 * is all the HTML there is.
 */

#include "export/poise-markdown.h"

#include "export/poise-export-formats.h"
#include "export/poise-markdown-text.h"
#include "export/poise-report-lines.h"

#include <string.h>

typedef struct
{
  const PoiseReport *report;
  GString *text;
} Markdown;

/* How lines of one text, and texts of one cell, are parted */
typedef enum
{
  PLACE_PARAGRAPH,
  PLACE_ITEM,
  PLACE_CELL
} Place;

static const char *const line_ends[] = { [PLACE_PARAGRAPH] = "\\\n", [PLACE_ITEM] = "\\\n  ", [PLACE_CELL] = "<br>" };

/* ---- Texts ---- */

static void
add_line (Markdown *self, const PoiseReportText *text, const char *line, Place place)
{
  gboolean strong = text->tone == POISE_REPORT_STRONG && text->uri == NULL;

  if (strong)
    g_string_append (self->text, "**");
  if (text->uri != NULL)
    poise_markdown_append_link (self->text, line, text->uri);
  else
    poise_markdown_append (self->text, line, place != PLACE_CELL && !strong);
  if (strong)
    g_string_append (self->text, "**");
}

static void
add_lines (Markdown *self, const PoiseReportText *text, const char *paragraph, Place place)
{
  g_auto (GStrv) lines = g_strsplit (paragraph, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (self->text, line_ends[place]);
      add_line (self, text, lines[i], place);
    }
}

static void
add_text (Markdown *self, const PoiseReportText *text, Place place)
{
  g_auto (GStrv) paragraphs = poise_report_split_paragraphs (text->text);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (self->text, line_ends[place]);
      add_lines (self, text, paragraphs[i], place);
    }
}

/* A sign is named where no text does. */
static void
add_cell (Markdown *self, const PoiseReportCell *cell, Place place)
{
  const PoiseReportText *texts = poise_report_get_texts (self->report, cell);

  if (cell->n_texts == 0 && cell->sign >= 0)
    poise_markdown_append (self->text, poise_report_get_mode_word (self->report, cell->sign), place != PLACE_CELL);
  for (guint i = 0; i < cell->n_texts; i++)
    {
      if (i > 0)
        g_string_append (self->text, line_ends[place]);
      add_text (self, &texts[i], place);
    }
}

/* ---- Blocks ---- */

static void
add_paragraphs (Markdown *self, const PoiseReportText *text)
{
  g_auto (GStrv) paragraphs = poise_report_split_paragraphs (text->text);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      add_lines (self, text, paragraphs[i], PLACE_PARAGRAPH);
      g_string_append (self->text, "\n\n");
    }
}

/* What stands at the end of a heading's line is a paragraph below it. */
static void
add_heading (Markdown *self, const PoiseReportBlock *block)
{
  const PoiseReportCell *cells = poise_report_get_cells (self->report, block, 0);

  for (guint i = 0; i < MIN (block->level, 6); i++)
    g_string_append_c (self->text, '#');
  g_string_append_c (self->text, ' ');
  poise_markdown_append (self->text, poise_report_get_texts (self->report, &cells[0])->text, FALSE);
  g_string_append (self->text, "\n\n");
  if (block->n_columns > 1)
    add_paragraphs (self, poise_report_get_texts (self->report, &cells[1]));
}

static void
add_list (Markdown *self, const PoiseReportBlock *block)
{
  for (guint row = 0; row < block->n_rows; row++)
    {
      g_string_append (self->text, "- ");
      add_cell (self, poise_report_get_cells (self->report, block, row), PLACE_ITEM);
      g_string_append_c (self->text, '\n');
    }
  g_string_append_c (self->text, '\n');
}

static void
add_table_head (Markdown *self, const PoiseReportBlock *block)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, block);

  for (guint i = 0; i < block->n_columns; i++)
    {
      gboolean sign_alone = *columns[i].head == '\0' && columns[i].sign >= 0;

      g_string_append (self->text, "| ");
      poise_markdown_append (
          self->text, sign_alone ? poise_report_get_mode_word (self->report, columns[i].sign) : columns[i].head, FALSE);
      g_string_append_c (self->text, ' ');
    }
  g_string_append (self->text, "|\n");
  for (guint i = 0; i < block->n_columns; i++)
    g_string_append (self->text, columns[i].kind == POISE_REPORT_COLUMN_NUMBER ? "| ---: " : "| --- ");
  g_string_append (self->text, "|\n");
}

static void
add_table (Markdown *self, const PoiseReportBlock *block)
{
  if (block->n_rows == 0)
    return;
  add_table_head (self, block);
  for (guint row = 0; row < block->n_rows; row++)
    {
      const PoiseReportCell *cells = poise_report_get_cells (self->report, block, row);

      for (guint i = 0; i < block->n_columns; i++)
        {
          g_string_append (self->text, "| ");
          add_cell (self, &cells[i], PLACE_CELL);
          g_string_append_c (self->text, ' ');
        }
      g_string_append (self->text, "|\n");
    }
  g_string_append_c (self->text, '\n');
}

static void
add_block (Markdown *self, const PoiseReportBlock *block)
{
  const PoiseReportText description = { .text = block->description };

  switch (block->kind)
    {
    case POISE_REPORT_TITLE:
    case POISE_REPORT_HEADING:
      add_heading (self, block);
      break;
    case POISE_REPORT_PARAGRAPH:
      add_paragraphs (self, poise_report_get_texts (self->report, poise_report_get_cells (self->report, block, 0)));
      break;
    case POISE_REPORT_LIST:
      add_list (self, block);
      break;
    case POISE_REPORT_TABLE:
      add_table (self, block);
      break;
    case POISE_REPORT_CHART:
      if (block->description != NULL)
        add_paragraphs (self, &description);
      break;
    }
}

/* The title comes first, whatever stands above it on paper: many programs take the first line for it. */
static void
add_title (Markdown *self)
{
  for (guint i = 0; i < poise_report_get_n_blocks (self->report); i++)
    if (poise_report_get_block (self->report, i)->kind == POISE_REPORT_TITLE)
      add_block (self, poise_report_get_block (self->report, i));
}

/** poise_markdown_write: (transfer full): the text, in UTF-8 */
GBytes *
poise_markdown_write (const PoiseReport *report)
{
  Markdown self = { report, g_string_new (NULL) };

  add_title (&self);
  for (guint i = 0; i < poise_report_get_n_blocks (report); i++)
    if (poise_report_get_block (report, i)->kind != POISE_REPORT_TITLE)
      add_block (&self, poise_report_get_block (report, i));
  while (g_str_has_suffix (self.text->str, "\n\n"))
    g_string_truncate (self.text, self.text->len - 1);
  return g_string_free_to_bytes (self.text);
}

/** poise_export_write_markdown: as CommonMark with tables */
GBytes *
poise_export_write_markdown (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseReport) report = poise_report_new (plan, options);

  return poise_markdown_write (report);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The typography of a report: which block looks how, how far it stands from the one above it, and what must stay
 * with what. Each heading has a bookmark, and one of the second level begins a section of the structure.
 */

#include "export/poise-pdf-report.h"

#include "chart/poise-chart.h"
#include "export/poise-pdf-table.h"

#define BAR_HEIGHT 20.0 /* with room for the target's frame */
#define RHYTHM_HEIGHT 190.0
#define BULLET_WIDTH 12.0
#define NUMBER_PADDING 2.2
#define ROW_PADDING 3.5

/* Of a page: paragraphs up to this height stay with what follows them */
#define SHORT_PARAGRAPH (1.0 / 6)

typedef struct
{
  PoisePdfDocument *document;
  const PoiseReport *report;
  const PoiseChartStyle *style;
  PoisePdfWidths *widths;
  double width;
  gboolean titled;
  gboolean in_section;
  const PoiseReportBlock *above; /* (nullable) */
  const PoiseReportBlock *below; /* (nullable) */
} Writer;

/* ---- Rhythm of the page ---- */

static double
space_below_heading (const PoiseReportBlock *block)
{
  return block->kind == POISE_REPORT_CHART ? 8 : block->kind == POISE_REPORT_TABLE ? 4 : 2;
}

static double
space_above (const Writer *writer, const PoiseReportBlock *block)
{
  const PoiseReportBlock *above = writer->above;

  if (above == NULL)
    return 0;
  if (block->kind == POISE_REPORT_HEADING)
    return above->kind == POISE_REPORT_HEADING ? 6 : block->level == 2 ? 20 : 12;
  if (block->kind == POISE_REPORT_TITLE)
    return 1;
  if (above->kind == POISE_REPORT_TITLE)
    return block->tone == POISE_REPORT_QUIET ? 1 : 6;
  if (above->kind == POISE_REPORT_HEADING)
    return space_below_heading (block);
  if (above->kind == POISE_REPORT_CHART || block->kind == POISE_REPORT_TABLE)
    return 6;
  return above->kind == POISE_REPORT_TABLE ? 8 : 5;
}

static const PoiseReportText *
only_text (const Writer *writer, const PoiseReportBlock *block)
{
  return poise_report_get_texts (writer->report, poise_report_get_cells (writer->report, block, 0));
}

/* ---- Blocks of text ---- */

static void
add_title (Writer *writer, const PoiseReportBlock *block)
{
  poise_pdf_document_add_paragraph (writer->document, "H1", POISE_PDF_STYLE_TITLE, POISE_PDF_ALIGN_START,
                                    space_above (writer, block), TRUE, only_text (writer, block)->text);
  writer->titled = TRUE;
}

/* Whether a short paragraph must stay with what follows: what stands between a heading and what it is the heading of */
static gboolean
leads_on (const Writer *writer, guint block)
{
  double most = poise_pdf_document_get_height (writer->document) * SHORT_PARAGRAPH;

  return writer->below != NULL && writer->above != NULL && writer->above->kind == POISE_REPORT_HEADING
         && (writer->below->kind != POISE_REPORT_HEADING || writer->below->level > writer->above->level)
         && poise_pdf_document_get_block_height (writer->document, block) <= most;
}

/* A quiet line before the title stands over it. */
static void
add_paragraph (Writer *writer, const PoiseReportBlock *block)
{
  const PoiseReportText *text = only_text (writer, block);
  gboolean quiet = block->tone == POISE_REPORT_QUIET;
  PoisePdfStyle style = !writer->titled ? POISE_PDF_STYLE_OVERLINE
                        : quiet         ? POISE_PDF_STYLE_ASIDE
                                        : POISE_PDF_STYLE_BODY;
  guint added
      = poise_pdf_document_add_paragraph (writer->document, "P", style,
                                          text->own && !quiet ? POISE_PDF_ALIGN_OWN : POISE_PDF_ALIGN_START,
                                          space_above (writer, block), !writer->titled, text->text);

  if (leads_on (writer, added))
    poise_pdf_document_keep_with_next (writer->document, added);
}

static const char *
heading_tag (guint level)
{
  static const char *const tags[] = { "H2", "H3", "H4", "H5", "H6" };

  return tags[CLAMP (level, 2, 6) - 2];
}

static void
end_section (Writer *writer)
{
  if (writer->in_section)
    poise_pdf_document_end (writer->document, "Sect");
  writer->in_section = FALSE;
}

static void
add_heading_cells (Writer *writer, const PoiseReportBlock *block, const char *aside)
{
  PoisePdfStyle style = block->level == 2 ? POISE_PDF_STYLE_HEADING : POISE_PDF_STYLE_SUBHEADING;
  PoisePdfTexts *texts = poise_pdf_document_get_texts (writer->document);
  double aside_width
      = aside != NULL ? MIN (poise_pdf_texts_measure (texts, POISE_PDF_STYLE_ASIDE, aside) + 1, writer->width / 2) : 0;
  double gap = aside != NULL ? POISE_PDF_COLUMN_GAP : 0;
  PoisePdfCellPlace place = { 0, writer->width - aside_width - gap, POISE_PDF_ALIGN_START };
  PoisePdfCellPlace aside_place = { writer->width - aside_width, aside_width, POISE_PDF_ALIGN_END };

  poise_pdf_document_add_cell (writer->document, &place, NULL);
  poise_pdf_document_add_text (writer->document, style, NULL, only_text (writer, block)->text);
  if (aside == NULL)
    return;
  poise_pdf_document_add_cell (writer->document, &aside_place, NULL);
  poise_pdf_document_add_text (writer->document, POISE_PDF_STYLE_ASIDE, NULL, aside);
}

static void
add_heading (Writer *writer, const PoiseReportBlock *block)
{
  const PoiseReportCell *cells = poise_report_get_cells (writer->report, block, 0);
  PoisePdfBlockLook look = { .tag = heading_tag (block->level),
                             .space = space_above (writer, block),
                             .padding = 2,
                             .keep_with_next = TRUE,
                             .head = -1 };

  if (block->level == 2)
    {
      end_section (writer);
      poise_pdf_document_begin (writer->document, "Sect");
      writer->in_section = TRUE;
    }
  poise_pdf_document_add_bookmark (writer->document, block->level, only_text (writer, block)->text);
  poise_pdf_document_add_block (writer->document, &look);
  add_heading_cells (writer, block,
                     block->n_columns > 1 ? poise_report_get_texts (writer->report, &cells[1])->text : NULL);
}

/* All texts of a cell, each a paragraph where there are several */
static void
add_texts (Writer *writer, const PoiseReportCell *cell, PoisePdfStyle (*find_style) (const PoiseReportText *text))
{
  const PoiseReportText *texts = poise_report_get_texts (writer->report, cell);

  for (guint i = 0; i < cell->n_texts; i++)
    if (texts[i].uri != NULL)
      poise_pdf_document_add_link (writer->document, texts[i].text, texts[i].uri);
    else
      poise_pdf_document_add_text (writer->document, find_style (&texts[i]), cell->n_texts > 1 ? "P" : NULL,
                                   texts[i].text);
}

static PoisePdfStyle
item_style (const PoiseReportText *text)
{
  return text->tone == POISE_REPORT_QUIET ? POISE_PDF_STYLE_NOTE : POISE_PDF_STYLE_BODY;
}

static void
add_list (Writer *writer, const PoiseReportBlock *block)
{
  PoisePdfCellPlace bullet = { 2, BULLET_WIDTH - 2, POISE_PDF_ALIGN_START };
  PoisePdfCellPlace place = { BULLET_WIDTH, writer->width - BULLET_WIDTH, POISE_PDF_ALIGN_START };
  PoisePdfBlockLook look = { .tag = "LI", .space = space_above (writer, block), .head = -1 };

  poise_pdf_document_begin (writer->document, "L");
  for (guint row = 0; row < block->n_rows; row++)
    {
      poise_pdf_document_add_block (writer->document, &look);
      poise_pdf_document_add_cell (writer->document, &bullet, "Lbl");
      poise_pdf_document_add_text (writer->document, POISE_PDF_STYLE_BODY, NULL, "•");
      poise_pdf_document_add_cell (writer->document, &place, "LBody");
      add_texts (writer, poise_report_get_cells (writer->report, block, row), item_style);
      look.space = 2;
    }
  poise_pdf_document_end (writer->document, "L");
}

/* ---- Tables ---- */

static gboolean
is_of_numbers (const PoiseReportColumn *columns, guint n_columns)
{
  for (guint i = 0; i < n_columns; i++)
    if (columns[i].kind == POISE_REPORT_COLUMN_TEXT)
      return FALSE;
  return TRUE;
}

static void
place_columns (const Writer *writer, const PoiseReportBlock *block, PoisePdfColumn *columns)
{
  const PoiseReportColumn *described = poise_report_get_columns (writer->report, block);
  const float *widths = poise_pdf_widths_get (writer->widths, block);
  double x = 0;

  for (guint i = 0; i < block->n_columns; i++)
    {
      gboolean number = described[i].kind == POISE_REPORT_COLUMN_NUMBER;

      columns[i] = (PoisePdfColumn){ .head = described[i].head,
                                     .place = { x, widths[i], number ? POISE_PDF_ALIGN_END : POISE_PDF_ALIGN_START },
                                     .mode = described[i].sign };
      x += widths[i] + POISE_PDF_COLUMN_GAP;
    }
}

static void
add_table (Writer *writer, const PoiseReportBlock *block)
{
  PoisePdfColumn columns[POISE_FLOW_COLUMNS_MAX];
  PoisePdfTable table;
  gboolean of_numbers = is_of_numbers (poise_report_get_columns (writer->report, block), block->n_columns);

  place_columns (writer, block, columns);
  poise_pdf_table_begin (&table, writer->document, columns, block->n_columns, space_above (writer, block),
                         of_numbers ? NUMBER_PADDING : ROW_PADDING);
  for (guint row = 0; row < block->n_rows; row++)
    {
      const PoiseReportCell *cells = poise_report_get_cells (writer->report, block, row);

      poise_pdf_table_begin_row (&table);
      for (guint i = 0; i < block->n_columns; i++)
        {
          poise_pdf_table_begin_cell (&table, cells[i].head ? "TH" : "TD");
          if (cells[i].sign >= 0 && cells[i].n_texts > 0)
            poise_pdf_document_set_sign (writer->document, cells[i].sign);
          add_texts (writer, &cells[i], poise_pdf_cell_style);
        }
    }
  poise_pdf_table_end (&table);
}

/* ---- Charts ---- */

typedef struct
{
  const PoiseSeries *series;
  const PoiseChartStyle *style;
} Figure;

static void
draw_figure (cairo_t *cr, const PoiseBox *box, gpointer data)
{
  const Figure *figure = data;
  g_autoptr (PoiseChart) chart = poise_chart_new (figure->series, box, figure->style);

  poise_chart_draw (chart, cr, figure->style, NULL);
}

static double
figure_height (const Writer *writer, const PoiseSeries *series)
{
  switch (series->kind)
    {
    case POISE_SERIES_COURSE:
      return BAR_HEIGHT;
    case POISE_SERIES_SECTIONS:
      return RHYTHM_HEIGHT;
    default:
      return poise_chart_measure_height (series, writer->style, writer->width);
    }
}

static void
add_chart (Writer *writer, const PoiseReportBlock *block)
{
  Figure *figure = g_new (Figure, 1);

  *figure = (Figure){ block->series, writer->style };
  poise_pdf_document_add_figure (writer->document, figure_height (writer, block->series), space_above (writer, block),
                                 draw_figure, figure, g_free);
}

/* ---- The whole ---- */

static void
add_block (Writer *writer, const PoiseReportBlock *block)
{
  static void (*const add[]) (Writer *writer, const PoiseReportBlock *block) = {
    [POISE_REPORT_TITLE] = add_title, [POISE_REPORT_HEADING] = add_heading, [POISE_REPORT_PARAGRAPH] = add_paragraph,
    [POISE_REPORT_LIST] = add_list,   [POISE_REPORT_TABLE] = add_table,     [POISE_REPORT_CHART] = add_chart,
  };

  add[block->kind](writer, block);
}

/**
 * poise_pdf_add_report:
 * @report: what to add to the empty @document
 * @style: how its charts look
 *
 * @report and @style must live until the document has been drawn.
 */
void
poise_pdf_add_report (PoisePdfDocument *document, const PoiseReport *report, const PoiseChartStyle *style)
{
  double width = poise_pdf_document_get_width (document);
  g_autoptr (PoisePdfWidths) widths = poise_pdf_widths_new (poise_pdf_document_get_texts (document), report, width);
  Writer writer = { .document = document, .report = report, .style = style, .widths = widths, .width = width };
  guint n_blocks = poise_report_get_n_blocks (report);

  for (guint i = 0; i < n_blocks; i++)
    {
      const PoiseReportBlock *block = poise_report_get_block (report, i);

      writer.below = i + 1 < n_blocks ? poise_report_get_block (report, i + 1) : NULL;
      add_block (&writer, block);
      writer.above = block;
    }
  end_section (&writer);
}

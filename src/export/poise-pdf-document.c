/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Building a document. Drawing it is in poise-pdf-paint.c.
 */

#include "export/poise-pdf-document-private.h"

#include "export/poise-printable.h"

static void
clear_block (gpointer data)
{
  const PoisePdfBlock *block = data;

  if (block->destroy != NULL)
    block->destroy (block->data);
}

static void
clear_part (gpointer data)
{
  g_free (((PoisePdfPart *) data)->uri);
}

static void
clear_event (gpointer data)
{
  g_free (((PoisePdfEvent *) data)->bookmark);
}

/**
 * poise_pdf_document_new:
 * @style: how signs and charts look; from right to left, all places and sides are mirrored
 *
 * Returns: (transfer full): an empty document
 */
PoisePdfDocument *
poise_pdf_document_new (const PoisePdfFrame *frame, const PoiseChartStyle *style)
{
  PoisePdfDocument *document = g_new0 (PoisePdfDocument, 1);

  document->frame = *frame;
  document->style = *style;
  document->looseness = 1;
  document->pages = poise_pdf_pages_new (frame->paper_width, frame->paper_height);
  document->texts = poise_pdf_texts_new (poise_pdf_pages_get_cairo (document->pages), style->right_to_left);
  document->blocks = g_array_new (FALSE, FALSE, sizeof (PoisePdfBlock));
  document->cells = g_array_new (FALSE, FALSE, sizeof (PoisePdfCell));
  document->parts = g_array_new (FALSE, FALSE, sizeof (PoisePdfPart));
  document->events = g_array_new (FALSE, FALSE, sizeof (PoisePdfEvent));
  g_array_set_clear_func (document->blocks, clear_block);
  g_array_set_clear_func (document->parts, clear_part);
  g_array_set_clear_func (document->events, clear_event);
  return document;
}

void
poise_pdf_document_free (PoisePdfDocument *document)
{
  if (document == NULL)
    return;
  g_array_unref (document->events);
  g_array_unref (document->parts);
  g_array_unref (document->cells);
  g_array_unref (document->blocks);
  poise_pdf_texts_free (document->texts);
  poise_pdf_pages_free (document->pages);
  g_free (document);
}

/** poise_pdf_document_get_pages: (transfer none) */
PoisePdfPages *
poise_pdf_document_get_pages (PoisePdfDocument *document)
{
  return document->pages;
}

/** poise_pdf_document_get_texts: (transfer none) */
PoisePdfTexts *
poise_pdf_document_get_texts (PoisePdfDocument *document)
{
  return document->texts;
}

/** poise_pdf_document_get_width: between the margins */
double
poise_pdf_document_get_width (PoisePdfDocument *document)
{
  return document->frame.paper_width - 2 * document->frame.margin;
}

/** poise_pdf_document_get_height: between the margins */
double
poise_pdf_document_get_height (PoisePdfDocument *document)
{
  return document->frame.paper_height - 2 * document->frame.margin;
}

static void
add_event (PoisePdfDocument *document, const char *tag, gboolean ends)
{
  PoisePdfEvent event = { .block = document->blocks->len, .tag = tag, .ends = ends };

  g_array_append_val (document->events, event);
}

/** poise_pdf_document_begin: puts the blocks that follow into a structure; @tag is a constant */
void
poise_pdf_document_begin (PoisePdfDocument *document, const char *tag)
{
  add_event (document, tag, FALSE);
}

/** poise_pdf_document_end: ends the innermost structure, which must be @tag */
void
poise_pdf_document_end (PoisePdfDocument *document, const char *tag)
{
  add_event (document, tag, TRUE);
}

/** poise_pdf_document_add_bookmark: leads to the block that is added next; @level: of its heading, from 1 */
void
poise_pdf_document_add_bookmark (PoisePdfDocument *document, guint level, const char *title)
{
  PoisePdfEvent event = { .block = document->blocks->len, .bookmark = poise_printable_line (title), .level = level };

  g_array_append_val (document->events, event);
}

/** poise_pdf_document_add_block: begins a block; gives back its number, to be the head of others */
guint
poise_pdf_document_add_block (PoisePdfDocument *document, const PoisePdfBlockLook *look)
{
  PoisePdfBlock block = { .look = *look, .first_cell = document->cells->len };

  if (look->head >= 0)
    g_array_index (document->blocks, PoisePdfBlock, look->head).is_head = TRUE;
  g_array_append_val (document->blocks, block);
  return document->blocks->len - 1;
}

/** poise_pdf_document_add_cell: begins a cell of the last block; @tag (nullable) is a constant such as "TD" */
void
poise_pdf_document_add_cell (PoisePdfDocument *document, const PoisePdfCellPlace *place, const char *tag)
{
  PoisePdfCell cell = { .place = *place, .tag = tag, .first_part = document->parts->len, .sign = -1 };

  g_assert (document->blocks->len > 0);
  g_array_append_val (document->cells, cell);
  g_array_index (document->blocks, PoisePdfBlock, document->blocks->len - 1).n_cells++;
}

static PoisePdfCell *
last_cell (PoisePdfDocument *document)
{
  g_assert (document->cells->len > 0);
  return &g_array_index (document->cells, PoisePdfCell, document->cells->len - 1);
}

static void
add_part (PoisePdfDocument *document, PoisePdfStyle style, const char *tag, const char *text, const char *uri)
{
  PoisePdfCell *cell = last_cell (document);
  double width = cell->place.width - (cell->sign >= 0 ? POISE_PDF_SIGN_WIDTH : 0);
  PoisePdfPart part = { .tag = tag, .uri = g_strdup (uri) };

  part.text = poise_pdf_texts_get (document->texts, style, MAX (width, 1), text);
  g_array_append_val (document->parts, part);
  cell->n_parts++;
}

/** poise_pdf_document_add_text: one more text in the last cell; @tag (nullable) is a constant such as "P" */
void
poise_pdf_document_add_text (PoisePdfDocument *document, PoisePdfStyle style, const char *tag, const char *text)
{
  add_part (document, style, tag, text, NULL);
}

/** poise_pdf_document_add_link: the same, leading to @uri where that is a web or mail address */
void
poise_pdf_document_add_link (PoisePdfDocument *document, const char *text, const char *uri)
{
  add_part (document, document->style.patterns ? POISE_PDF_STYLE_GREY_LINK : POISE_PDF_STYLE_LINK, "P", text, uri);
}

/** poise_pdf_document_set_sign: puts a mode's sign before the last cell, which has no text yet */
void
poise_pdf_document_set_sign (PoisePdfDocument *document, PoiseMode mode)
{
  g_assert (last_cell (document)->n_parts == 0);
  last_cell (document)->sign = mode;
}

/** poise_pdf_document_get_block_height: of its texts and padding, in points */
double
poise_pdf_document_get_block_height (PoisePdfDocument *document, guint block)
{
  const PoisePdfBlock *measured = &g_array_index (document->blocks, PoisePdfBlock, block);
  double tallest = measured->height;

  for (guint i = 0; i < measured->n_cells; i++)
    {
      const PoisePdfCell *cell = &g_array_index (document->cells, PoisePdfCell, measured->first_cell + i);
      double height = 0;

      for (guint k = 0; k < cell->n_parts; k++)
        height += poise_pdf_text_get_height (
            g_array_index (document->parts, PoisePdfPart, cell->first_part + k).text);
      tallest = MAX (tallest, height);
    }
  return tallest + 2 * measured->look.padding;
}

/** poise_pdf_document_keep_with_next: keeps a block on one page with the beginning of the one after it */
void
poise_pdf_document_keep_with_next (PoisePdfDocument *document, guint block)
{
  g_array_index (document->blocks, PoisePdfBlock, block).look.keep_with_next = TRUE;
}

/**
 * poise_pdf_document_add_paragraph:
 *
 * Adds a block of the whole width with one text, which may be cut anywhere between its lines.
 *
 * Returns: its number
 */
guint
poise_pdf_document_add_paragraph (PoisePdfDocument *document,
                                  const char *tag,
                                  PoisePdfStyle style,
                                  PoisePdfAlign align,
                                  double space,
                                  gboolean keep_with_next,
                                  const char *text)
{
  PoisePdfBlockLook look = { .tag = tag, .space = space, .keep_with_next = keep_with_next, .head = -1 };
  PoisePdfCellPlace place = { 0, poise_pdf_document_get_width (document), align };

  guint block = poise_pdf_document_add_block (document, &look);

  poise_pdf_document_add_cell (document, &place, NULL);
  poise_pdf_document_add_text (document, style, NULL, text);
  return block;
}

/**
 * poise_pdf_document_add_figure:
 * @height: of the figure, in points; not more than a page's
 * @destroy: (nullable): for @data
 *
 * Adds a figure of the whole width that is never cut and stands with what follows it: its numbers.
 */
void
poise_pdf_document_add_figure (PoisePdfDocument *document,
                               double height,
                               double space,
                               PoisePdfDraw draw,
                               gpointer data,
                               GDestroyNotify destroy)
{
  PoisePdfBlockLook look = { .tag = "Figure", .space = space, .keep_with_next = TRUE, .whole_up_to = height, .head = -1 };
  PoisePdfCellPlace place = { 0, poise_pdf_document_get_width (document), POISE_PDF_ALIGN_START };
  PoisePdfBlock *block;

  poise_pdf_document_add_block (document, &look);
  poise_pdf_document_add_cell (document, &place, NULL);
  block = &g_array_index (document->blocks, PoisePdfBlock, document->blocks->len - 1);
  block->height = height;
  block->draw = draw;
  block->data = data;
  block->destroy = destroy;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands on a page beside its texts: the rules of tables, and the signs of modes before their names. They stand in
 * no tag, since a screen reader has no use for them.
 *
 * cairo looks at every single stroke and fill of a page three times, and keeps a region of all rectangles drawn so far,
 * which takes the square of their number. So all rules of a page are one stroke, drawn first: its rectangle takes in
 * nearly all that comes after. Signs are one fill for each mode.
 */

#include "export/poise-pdf-document-private.h"

#include "chart/poise-mode-sign.h"

#define RULE_GREY 0.82
#define RULE_WIDTH 0.5
#define SIGN_SIZE 9.0

/* ---- Places ---- */

/** poise_pdf_document_place_x: the left edge of what begins at @x and is @width wide */
double
poise_pdf_document_place_x (const PoisePdfDocument *document, double x, double width)
{
  double room = document->frame.paper_width - 2 * document->frame.margin;

  return document->frame.margin + (document->style.right_to_left ? room - x - width : x);
}

/* From the top of a cell to its first baseline; 0 where it has no text */
static double
first_baseline (const PoisePdfDocument *document, const PoisePdfCell *cell)
{
  return cell->n_parts > 0 ? g_array_index (document->parts, PoisePdfPart, cell->first_part).text->baselines[0] : 0;
}

/**
 * poise_pdf_document_find_lead:
 *
 * Returns: how far the texts of a cell go down so that the first lines of all cells of @block stand on one line,
 *   whatever their scripts and sizes
 */
double
poise_pdf_document_find_lead (const PoisePdfDocument *document, const PoisePdfBlock *block, const PoisePdfCell *cell)
{
  double deepest = 0;

  for (guint i = 0; i < block->n_cells; i++)
    deepest = MAX (deepest,
                   first_baseline (document, &g_array_index (document->cells, PoisePdfCell, block->first_cell + i)));
  return cell->n_parts > 0 ? deepest - first_baseline (document, cell) : 0;
}

/* ---- Rules ---- */

static void
draw_rules (const PoisePdfDocument *document, const PoiseFlow *flow, guint first, guint end)
{
  const PoisePdfFrame *frame = &document->frame;
  cairo_t *cr = poise_pdf_pages_get_cairo (document->pages);

  for (guint i = first; i < end; i++)
    {
      const PoiseFlowPiece *piece = poise_flow_get_piece (flow, i);
      double y = frame->margin + piece->y + piece->height;

      if (!g_array_index (document->blocks, PoisePdfBlock, piece->block).look.ruled)
        continue;
      cairo_move_to (cr, frame->margin, y);
      cairo_line_to (cr, frame->paper_width - frame->margin, y);
    }
  if (!cairo_has_current_point (cr))
    return;
  cairo_set_source_rgb (cr, RULE_GREY, RULE_GREY, RULE_GREY);
  cairo_set_line_width (cr, RULE_WIDTH);
  cairo_stroke (cr);
}

/* ---- Signs ---- */

/* Before the first line of the cell, wherever that begins */
static PoiseBox
place_sign (const PoisePdfDocument *document, const PoisePdfCell *cell, double y)
{
  const PoisePdfText *text = g_array_index (document->parts, PoisePdfPart, cell->first_part).text;
  double room = cell->place.align == POISE_PDF_ALIGN_END ? text->width - poise_pdf_text_get_line_width (text, 0) : 0;
  double x = poise_pdf_document_place_x (document, cell->place.x + room, SIGN_SIZE);

  return (PoiseBox){ x, y + (text->lines[0] - SIGN_SIZE) / 2, SIGN_SIZE, SIGN_SIZE };
}

/* Those of one piece; only cells with a text have a sign. */
static void
place_signs (const PoisePdfDocument *document, const PoiseFlow *flow, const PoiseFlowPiece *piece, GArray *const *boxes)
{
  const PoisePdfBlock *block = &g_array_index (document->blocks, PoisePdfBlock, piece->block);
  const PoiseFlowRange *ranges = poise_flow_get_ranges (flow, piece);
  double y = document->frame.margin + piece->y + block->look.padding * document->looseness;

  for (guint i = 0; i < block->n_cells; i++)
    {
      const PoisePdfCell *cell = &g_array_index (document->cells, PoisePdfCell, block->first_cell + i);

      if (cell->sign >= 0 && ranges[i].from == 0 && ranges[i].to > 0)
        {
          PoiseBox box = place_sign (document, cell, y + poise_pdf_document_find_lead (document, block, cell));

          g_array_append_val (boxes[cell->sign], box);
        }
    }
}

static void
draw_signs (const PoisePdfDocument *document, const PoiseFlow *flow, guint first, guint end)
{
  GArray *boxes[POISE_N_MODES];

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    boxes[mode] = g_array_new (FALSE, FALSE, sizeof (PoiseBox));
  for (guint i = first; i < end; i++)
    place_signs (document, flow, poise_flow_get_piece (flow, i), boxes);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      poise_mode_signs_draw (poise_pdf_pages_get_cairo (document->pages), mode, (const PoiseBox *) boxes[mode]->data,
                             boxes[mode]->len, &document->style);
      g_array_unref (boxes[mode]);
    }
}

/**
 * poise_pdf_document_draw_marks:
 * @first: of the pieces on the current page
 * @end: one past the last of them
 *
 * Draws what belongs to these pieces; to be called before anything else is drawn on the page.
 */
void
poise_pdf_document_draw_marks (PoisePdfDocument *document, const PoiseFlow *flow, guint first, guint end)
{
  draw_rules (document, flow, first, end);
  draw_signs (document, flow, first, end);
}

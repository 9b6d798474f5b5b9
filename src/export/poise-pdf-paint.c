/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing a document that is built: measured blocks go to the flow, its pieces to the pages.
 *
 * A piece that only repeats a head and the foot of a page stand in no tag: a screen reader has no use for them.
 */

#include "export/poise-pdf-document-private.h"

#include "chart/poise-show-text.h"
#include "export/poise-printable.h"

#define SHORT_PAGE 0.15 /* of its height: not worth a page of its own */
#define MANY_PAGES 60   /* one of so many makes no difference */
#define FOOT_DISTANCE 22.0 /* from the room of the page to the foot's text, in points */

/* What is drawn with, and what is made for drawing */
typedef struct
{
  PoisePdfDocument *document;
  PoisePdfPages *pages;
  cairo_t *cr;
  PoiseFlow *flow;
  guint next_event;
  PangoLayout *foot;
  PoisePdfFootText foot_text;
} Painter;

/* ---- Measuring ---- */

/* The lines of all texts of a cell as one stack */
static PoiseFlowColumn
measure_cell (PoisePdfDocument *document, const PoisePdfCell *cell, double lead, GPtrArray *stacks)
{
  const PoisePdfPart *parts = &g_array_index (document->parts, PoisePdfPart, cell->first_part);
  PoiseFlowColumn column = { NULL, 0 };
  float *stack;

  if (cell->n_parts == 1 && lead == 0)
    return (PoiseFlowColumn){ parts[0].text->lines, parts[0].text->n_lines };
  for (guint i = 0; i < cell->n_parts; i++)
    column.n_lines += parts[i].text->n_lines;
  column.lines = stack = g_new (float, column.n_lines);
  for (guint i = 0; i < cell->n_parts; i++)
    for (guint k = 0; k < parts[i].text->n_lines; k++)
      *stack++ = parts[i].text->lines[k] + (i == 0 && k == 0 ? lead : 0);
  g_ptr_array_add (stacks, (gpointer) column.lines);
  return column;
}

static PoiseFlowBlock
measure_block (PoisePdfDocument *document, const PoisePdfBlock *block, PoiseFlowColumn *columns, GPtrArray *stacks)
{
  const PoisePdfBlockLook *look = &block->look;

  if (block->draw != NULL)
    columns[0] = (PoiseFlowColumn){ &block->height, 1 };
  else
    for (guint i = 0; i < block->n_cells; i++)
      {
        const PoisePdfCell *cell = &g_array_index (document->cells, PoisePdfCell, block->first_cell + i);

        columns[i] = measure_cell (document, cell, poise_pdf_document_find_lead (document, block, cell), stacks);
      }
  return (PoiseFlowBlock){ .columns = columns,
                           .n_columns = block->n_cells,
                           .space = look->space * document->looseness,
                           .top = look->padding * document->looseness,
                           .bottom = look->padding * document->looseness,
                           .whole_up_to = look->whole_up_to,
                           .keep_with_next = look->keep_with_next,
                           .head = look->head };
}

static PoiseFlow *
flow_once (PoisePdfDocument *document)
{
  guint n_blocks = document->blocks->len;
  g_autofree PoiseFlowBlock *blocks = g_new (PoiseFlowBlock, n_blocks);
  g_autofree PoiseFlowColumn *columns = g_new0 (PoiseFlowColumn, document->cells->len);
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n_blocks; i++)
    {
      const PoisePdfBlock *block = &g_array_index (document->blocks, PoisePdfBlock, i);

      blocks[i] = measure_block (document, block, columns + block->first_cell, stacks);
    }
  return poise_flow_new (blocks, n_blocks, poise_pdf_document_get_height (document));
}

/* Whether a few lines stand alone on the last page */
static gboolean
ends_short (const PoisePdfDocument *document, const PoiseFlow *flow)
{
  guint n_pieces = poise_flow_get_n_pieces (flow);
  const PoiseFlowPiece *last = n_pieces > 0 ? poise_flow_get_piece (flow, n_pieces - 1) : NULL;
  double room = document->frame.paper_height - 2 * document->frame.margin;

  return last != NULL && last->page > 0 && last->page < MANY_PAGES && last->y + last->height < room * SHORT_PAGE;
}

/* Where the last page would hold a few lines, the room around all blocks becomes a little less, if that saves the page. */
static PoiseFlow *
flow_document (PoisePdfDocument *document)
{
  g_autoptr (PoiseFlow) loose = flow_once (document);
  gboolean saved = !ends_short (document, loose);

  for (document->looseness = 0.9; !saved && document->looseness > 0.65; document->looseness -= 0.1)
    {
      g_autoptr (PoiseFlow) tight = flow_once (document);

      if (poise_flow_get_n_pages (tight) < poise_flow_get_n_pages (loose))
        return g_steal_pointer (&tight);
    }
  document->looseness = 1;
  return g_steal_pointer (&loose);
}

/* ---- Drawing ---- */

static void
begin (Painter *painter, const char *tag, gboolean tagged)
{
  if (tag != NULL && tagged)
    poise_pdf_pages_begin (painter->pages, tag);
}

static void
end (Painter *painter, const char *tag, gboolean tagged)
{
  if (tag != NULL && tagged)
    poise_pdf_pages_end (painter->pages, tag);
}

static double
draw_part (Painter *painter, const PoisePdfCell *cell, const PoisePdfPart *part, PoiseFlowRange range, double y, gboolean tagged)
{
  double sign = cell->sign >= 0 ? POISE_PDF_SIGN_WIDTH : 0;
  double x = poise_pdf_document_place_x (painter->document, cell->place.x + sign, part->text->width);
  gboolean linked;

  begin (painter, part->tag, tagged);
  linked = part->uri != NULL && tagged && poise_pdf_pages_begin_link (painter->pages, part->uri);
  y = poise_pdf_text_draw (painter->cr, part->text, range.from, range.to, x, y, cell->place.align,
                           painter->document->style.right_to_left);
  if (linked)
    poise_pdf_pages_end (painter->pages, CAIRO_TAG_LINK);
  end (painter, part->tag, tagged);
  return y;
}

/* Draws the lines of @range, counted through all texts of the cell */
static void
draw_cell (Painter *painter, const PoisePdfCell *cell, PoiseFlowRange range, double y, gboolean tagged)
{
  guint before = 0;

  begin (painter, cell->tag, tagged);
  for (guint i = 0; i < cell->n_parts && before < range.to; i++)
    {
      const PoisePdfPart *part = &g_array_index (painter->document->parts, PoisePdfPart, cell->first_part + i);
      guint n = part->text->n_lines;
      PoiseFlowRange lines = { range.from > before ? MIN (range.from - before, n) : 0, MIN (range.to - before, n) };

      if (lines.from < lines.to)
        y = draw_part (painter, cell, part, lines, y, tagged);
      before += n;
    }
  end (painter, cell->tag, tagged);
}

static void
draw_figure (Painter *painter, const PoisePdfBlock *block, double y)
{
  const PoisePdfFrame *frame = &painter->document->frame;
  PoiseBox box = { frame->margin, y, frame->paper_width - 2 * frame->margin, block->height };

  cairo_save (painter->cr);
  block->draw (painter->cr, &box, block->data);
  cairo_restore (painter->cr);
}

static void
release_texts (const PoisePdfDocument *document, const PoisePdfBlock *block)
{
  for (guint i = 0; i < block->n_cells; i++)
    {
      const PoisePdfCell *cell = &g_array_index (document->cells, PoisePdfCell, block->first_cell + i);

      for (guint k = 0; k < cell->n_parts; k++)
        poise_pdf_text_release (g_array_index (document->parts, PoisePdfPart, cell->first_part + k).text);
    }
}

static void
draw_piece (Painter *painter, const PoiseFlowPiece *piece)
{
  PoisePdfDocument *document = painter->document;
  const PoisePdfBlock *block = &g_array_index (document->blocks, PoisePdfBlock, piece->block);
  const PoiseFlowRange *ranges = poise_flow_get_ranges (painter->flow, piece);
  double y = document->frame.margin + piece->y;
  double padding = block->look.padding * document->looseness;
  gboolean tagged = !piece->repeated;

  begin (painter, block->look.tag, tagged);
  if (block->draw != NULL)
    draw_figure (painter, block, y + padding);
  else
    for (guint i = 0; i < block->n_cells; i++)
      {
        const PoisePdfCell *cell = &g_array_index (document->cells, PoisePdfCell, block->first_cell + i);
        double lead = ranges[i].from == 0 ? poise_pdf_document_find_lead (document, block, cell) : 0;

        draw_cell (painter, cell, ranges[i], y + padding + lead, tagged);
      }
  end (painter, block->look.tag, tagged);
  if (piece->last && !block->is_head)
    release_texts (document, block);
}

/* Begins and ends structures, and sets bookmarks, up to the block of number @block */
static void
play_events (Painter *painter, guint block, double y)
{
  GArray *events = painter->document->events;

  for (; painter->next_event < events->len; painter->next_event++)
    {
      const PoisePdfEvent *event = &g_array_index (events, PoisePdfEvent, painter->next_event);

      if (event->block > block)
        return;
      if (event->tag == NULL)
        poise_pdf_pages_add_bookmark (painter->pages, event->level, event->bookmark, 0, (int) y);
      else if (event->ends)
        poise_pdf_pages_end (painter->pages, event->tag);
      else
        poise_pdf_pages_begin (painter->pages, event->tag);
    }
}

/* ---- Foot ---- */

static void
draw_foot_part (Painter *painter, double y, gboolean at_end)
{
  const PoisePdfFrame *frame = &painter->document->frame;
  gboolean right = at_end != painter->document->style.right_to_left;
  PangoRectangle extents;
  double width;

  pango_layout_get_extents (painter->foot, NULL, &extents);
  width = (double) extents.width / PANGO_SCALE;
  cairo_move_to (painter->cr, right ? frame->paper_width - frame->margin - width : frame->margin, y);
  poise_show_layout (painter->cr, painter->foot);
}

/* The title may be of any length: here alone it is shortened, since it stands whole on the first page. */
static void
draw_foot (Painter *painter, const char *title, guint page)
{
  const PoisePdfFrame *frame = &painter->document->frame;
  double y = frame->paper_height - frame->margin + FOOT_DISTANCE;
  g_autofree char *number = painter->foot_text (page, poise_flow_get_n_pages (painter->flow));
  double room = poise_pdf_document_get_width (painter->document) - 24;
  PangoRectangle extents;

  cairo_set_source_rgb (painter->cr, 0.37, 0.37, 0.37);
  pango_layout_set_width (painter->foot, -1);
  pango_layout_set_text (painter->foot, number, -1);
  pango_layout_get_extents (painter->foot, NULL, &extents);
  draw_foot_part (painter, y, TRUE);
  room -= (double) extents.width / PANGO_SCALE;
  pango_layout_set_text (painter->foot, title, -1);
  pango_layout_get_extents (painter->foot, NULL, &extents);
  if (extents.width > room * PANGO_SCALE)
    pango_layout_set_width (painter->foot, room * PANGO_SCALE);
  draw_foot_part (painter, y, FALSE);
}

/* Pieces from the one of number @first up to @end stand on one page. */
static void
draw_page (Painter *painter, guint first, guint end, const char *foot)
{
  double margin = painter->document->frame.margin;

  poise_pdf_pages_begin_artifact (painter->pages);
  poise_pdf_document_draw_marks (painter->document, painter->flow, first, end);
  poise_pdf_pages_end_artifact (painter->pages);
  for (guint i = first; i < end; i++)
    {
      const PoiseFlowPiece *piece = poise_flow_get_piece (painter->flow, i);

      if (piece->repeated)
        poise_pdf_pages_begin_artifact (painter->pages);
      else if (piece->first)
        play_events (painter, piece->block, margin + piece->y);
      draw_piece (painter, piece);
      if (piece->repeated)
        poise_pdf_pages_end_artifact (painter->pages);
    }
  if (end == poise_flow_get_n_pieces (painter->flow))
    play_events (painter, G_MAXUINT, 0);
  poise_pdf_pages_begin_artifact (painter->pages);
  draw_foot (painter, foot, poise_flow_get_piece (painter->flow, first)->page + 1);
  poise_pdf_pages_end_artifact (painter->pages);
}

static guint
find_end_of_page (const PoiseFlow *flow, guint first)
{
  guint end = first + 1;

  while (end < poise_flow_get_n_pieces (flow)
         && poise_flow_get_piece (flow, end)->page == poise_flow_get_piece (flow, first)->page)
    end++;
  return end;
}

static void
draw_pages (Painter *painter, const char *foot)
{
  for (guint first = 0, end; first < poise_flow_get_n_pieces (painter->flow); first = end)
    {
      end = find_end_of_page (painter->flow, first);
      if (first > 0)
        poise_pdf_pages_next (painter->pages);
      draw_page (painter, first, end, foot);
    }
}

/**
 * poise_pdf_document_draw:
 * @foot: what stands at the beginning of each page's foot
 * @foot_text: says what stands at its end
 *
 * Lays out all pages and draws them. Call once; then poise_pdf_pages_finish().
 */
void
poise_pdf_document_draw (PoisePdfDocument *document, const char *foot, PoisePdfFootText foot_text)
{
  Painter painter = { .document = document, .pages = document->pages, .foot_text = foot_text };
  g_autofree char *shown = NULL;

  painter.cr = poise_pdf_pages_get_cairo (document->pages);
  painter.flow = flow_document (document);
  shown = poise_printable_line (foot);
  painter.foot = poise_pdf_texts_new_line (document->texts, POISE_PDF_STYLE_FOOTER);
  draw_pages (&painter, shown);
  g_object_unref (painter.foot);
  poise_flow_free (painter.flow);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Blocks are placed one after the other. Before each, one question is asked: does what must not be parted
 * (a chain of blocks kept with the next, and the least beginning of the block after them) fit into the
 * room that is left? If not, and if a fresh page would hold it, the page breaks.
 */

#include "export/poise-pdf-flow.h"

/* Sums of many line heights differ in the last digits; this much over the foot is none. */
#define ROUNDING 0.01

/* A paragraph leaves no fewer lines than these before or after a break. */
#define FEWEST_LINES 2

struct _PoiseFlow
{
  GArray *pieces; /* PoiseFlowPiece */
  GArray *ranges; /* PoiseFlowRange */

  /* while flowing */
  const PoiseFlowBlock *blocks;
  guint n_blocks;
  double page_height;
  guint page;
  double y;
};

static double
lines_height (const PoiseFlowColumn *column, guint from, guint to)
{
  double height = 0;

  for (guint i = from; i < to; i++)
    height += column->lines[i];
  return height;
}

static double
block_height (const PoiseFlowBlock *block)
{
  double tallest = 0;

  for (guint i = 0; i < block->n_columns; i++)
    tallest = MAX (tallest, lines_height (&block->columns[i], 0, block->columns[i].n_lines));
  return block->top + tallest + block->bottom;
}

/* The lines of a column that must stand together where it begins */
static guint
first_lines (const PoiseFlowColumn *column)
{
  return column->n_lines < 2 * FEWEST_LINES ? column->n_lines : FEWEST_LINES;
}

/* The height of a head that is worth repeating: one that leaves most of the page to its rows */
static double
head_height (const PoiseFlow *flow, const PoiseFlowBlock *block)
{
  double height = block->head >= 0 ? block_height (&flow->blocks[block->head]) : 0;

  return height <= flow->page_height / 2 ? height : 0;
}

static gboolean
stays_whole (const PoiseFlow *flow, const PoiseFlowBlock *block)
{
  double height = block_height (block);

  return height <= block->whole_up_to && height + head_height (flow, block) <= flow->page_height + ROUNDING;
}

/* The height of the first lines of a block, at most @most of each column */
static double
first_height (const PoiseFlowBlock *block, guint most)
{
  double tallest = 0;

  for (guint i = 0; i < block->n_columns; i++)
    tallest = MAX (tallest, lines_height (&block->columns[i], 0, MIN (first_lines (&block->columns[i]), most)));
  return block->top + tallest + block->bottom;
}

/* Whether not even the first lines of a block go together onto a page */
static gboolean
must_be_parted (const PoiseFlow *flow, const PoiseFlowBlock *block)
{
  return first_height (block, G_MAXUINT) + head_height (flow, block) > flow->page_height + ROUNDING;
}

/* How much room the block needs to begin on a page */
static double
least_height (const PoiseFlow *flow, const PoiseFlowBlock *block)
{
  if (stays_whole (flow, block))
    return block_height (block);
  return first_height (block, must_be_parted (flow, block) ? 1 : G_MAXUINT);
}

static gboolean
at_top (const PoiseFlow *flow)
{
  return flow->y == 0;
}

static gboolean
must_break_before (const PoiseFlow *flow, guint index)
{
  double room = flow->page_height - flow->y + ROUNDING;
  double needed = 0;
  guint i = index;

  for (; i < flow->n_blocks && flow->blocks[i].keep_with_next && needed <= flow->page_height; i++)
    needed += (i > index ? flow->blocks[i].space : 0) + block_height (&flow->blocks[i]);
  if (i < flow->n_blocks)
    needed += (i > index ? flow->blocks[i].space : 0) + least_height (flow, &flow->blocks[i]);
  if (needed > flow->page_height + ROUNDING) /* no page could hold them together */
    needed = least_height (flow, &flow->blocks[index]);
  return needed + flow->blocks[index].space > room;
}

static void
add_piece (PoiseFlow *flow, guint block, const PoiseFlowRange *ranges, double height, gboolean repeated)
{
  PoiseFlowPiece piece = { .block = block, .page = flow->page, .y = flow->y, .height = height };
  const PoiseFlowBlock *measured = &flow->blocks[block];

  piece.ranges = flow->ranges->len;
  piece.first = piece.last = TRUE;
  piece.repeated = repeated;
  for (guint i = 0; i < measured->n_columns; i++)
    {
      piece.first &= ranges[i].from == 0;
      piece.last &= ranges[i].to == measured->columns[i].n_lines;
    }
  g_array_append_vals (flow->ranges, ranges, measured->n_columns);
  g_array_append_val (flow->pieces, piece);
  flow->y += height;
}

static void
add_whole (PoiseFlow *flow, guint index, gboolean repeated)
{
  const PoiseFlowBlock *block = &flow->blocks[index];
  PoiseFlowRange ranges[POISE_FLOW_COLUMNS_MAX];

  for (guint i = 0; i < block->n_columns; i++)
    ranges[i] = (PoiseFlowRange){ 0, block->columns[i].n_lines };
  add_piece (flow, index, ranges, block_height (block), repeated);
}

static void
next_page (PoiseFlow *flow)
{
  flow->page++;
  flow->y = 0;
}

/* At the top of a page: the head of what follows */
static void
repeat_head (PoiseFlow *flow, const PoiseFlowBlock *block)
{
  if (at_top (flow) && head_height (flow, block) > 0)
    add_whole (flow, block->head, TRUE);
}

/* How many lines of a column, from @from on, go into @room, leaving no single line before or behind. With
 * @force a fresh page gives no more room than this, and at least one line is taken. */
static guint
take_lines (const PoiseFlowColumn *column, guint from, double room, gboolean force)
{
  guint to = from;
  guint taken;

  for (double height = 0; to < column->n_lines; to++)
    {
      height += column->lines[to];
      if (height > room + ROUNDING)
        break;
    }
  taken = to - from;
  if (column->n_lines - to == 1 && taken > FEWEST_LINES)
    return taken - 1;
  if (force)
    return MAX (taken, from < column->n_lines ? 1 : 0);
  if (from == 0 && to < column->n_lines && taken < first_lines (column))
    return 0;
  return taken;
}

/* Takes what fits onto this page; says whether anything did. */
static gboolean
take_piece (PoiseFlow *flow, const PoiseFlowBlock *block, PoiseFlowRange *ranges, double *height, gboolean force)
{
  double room = flow->page_height - flow->y - block->top - block->bottom;
  double tallest = 0;
  gboolean any = FALSE;

  for (guint i = 0; i < block->n_columns; i++)
    {
      const PoiseFlowColumn *column = &block->columns[i];
      guint taken = take_lines (column, ranges[i].from, room, force);

      ranges[i].to = ranges[i].from + taken;
      any |= taken > 0;
      tallest = MAX (tallest, lines_height (column, ranges[i].from, ranges[i].to));
    }
  *height = block->top + tallest + block->bottom;
  return any;
}

static void
add_cut (PoiseFlow *flow, guint index)
{
  const PoiseFlowBlock *block = &flow->blocks[index];
  PoiseFlowRange ranges[POISE_FLOW_COLUMNS_MAX] = { 0 };
  gboolean last = FALSE;
  gboolean force = must_be_parted (flow, block); /* or on a fresh page: it gets no better than this */

  while (!last)
    {
      double height;

      force |= at_top (flow);
      repeat_head (flow, block);
      if (take_piece (flow, block, ranges, &height, force))
        {
          add_piece (flow, index, ranges, height, FALSE);
          last = TRUE;
          for (guint i = 0; i < block->n_columns; i++)
            {
              ranges[i].from = ranges[i].to;
              last &= ranges[i].from == block->columns[i].n_lines;
            }
        }
      if (!last)
        next_page (flow);
    }
}

static gboolean
has_lines (const PoiseFlowBlock *block)
{
  for (guint i = 0; i < block->n_columns; i++)
    if (block->columns[i].n_lines > 0)
      return TRUE;
  return FALSE;
}

static void
place (PoiseFlow *flow, guint index)
{
  const PoiseFlowBlock *block = &flow->blocks[index];

  g_assert (block->n_columns > 0 && block->n_columns <= POISE_FLOW_COLUMNS_MAX);
  if (!at_top (flow) && must_break_before (flow, index))
    next_page (flow);
  if (at_top (flow))
    repeat_head (flow, block);
  else
    flow->y += block->space;
  if (flow->y + block_height (block) <= flow->page_height + ROUNDING || !has_lines (block))
    add_whole (flow, index, FALSE);
  else
    add_cut (flow, index);
}

/**
 * poise_flow_new:
 * @blocks: (array length=n_blocks): the measured blocks; needed only during the call
 * @n_blocks: how many
 * @page_height: the room of a page between its margins, in points, more than 0
 *
 * Returns: (transfer full): where each block, or each piece of it, stands
 */
PoiseFlow *
poise_flow_new (const PoiseFlowBlock *blocks, guint n_blocks, double page_height)
{
  PoiseFlow *flow = g_new0 (PoiseFlow, 1);

  g_return_val_if_fail (page_height > 0, flow);

  flow->pieces = g_array_sized_new (FALSE, FALSE, sizeof (PoiseFlowPiece), n_blocks);
  flow->ranges = g_array_sized_new (FALSE, FALSE, sizeof (PoiseFlowRange), n_blocks);
  flow->blocks = blocks;
  flow->n_blocks = n_blocks;
  flow->page_height = page_height;
  for (guint i = 0; i < n_blocks; i++)
    place (flow, i);
  flow->blocks = NULL;
  return flow;
}

void
poise_flow_free (PoiseFlow *flow)
{
  if (flow == NULL)
    return;
  g_clear_pointer (&flow->pieces, g_array_unref);
  g_clear_pointer (&flow->ranges, g_array_unref);
  g_free (flow);
}

/** poise_flow_get_n_pages: how many pages have a piece; 0 without blocks */
guint
poise_flow_get_n_pages (const PoiseFlow *flow)
{
  return flow->pieces->len > 0 ? flow->page + 1 : 0;
}

/** poise_flow_get_n_pieces: how many pieces there are, repeated heads among them */
guint
poise_flow_get_n_pieces (const PoiseFlow *flow)
{
  return flow->pieces->len;
}

/** poise_flow_get_piece: (transfer none): one piece, in reading order */
const PoiseFlowPiece *
poise_flow_get_piece (const PoiseFlow *flow, guint index)
{
  g_return_val_if_fail (index < flow->pieces->len, NULL);

  return &g_array_index (flow->pieces, PoiseFlowPiece, index);
}

/** poise_flow_get_ranges: (transfer none): which lines of each column stand in @piece */
const PoiseFlowRange *
poise_flow_get_ranges (const PoiseFlow *flow, const PoiseFlowPiece *piece)
{
  return &g_array_index (flow->ranges, PoiseFlowRange, piece->ranges);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where pages break: a pure function from measured blocks to pieces on pages. It knows nothing of texts,
 * fonts or cairo, so its decisions are tested with numbers.
 *
 * A block is a row of columns, and a column a stack of lines; a paragraph is a block of one column, a chart
 * one of one line. All lengths are in points.
 *
 * What always holds:
 *  - every line of every block stands in exactly one piece that is no repeat, in order: nothing is cut off;
 *  - pieces come in reading order, pages count up from 0, and no page is empty;
 *  - a piece passes the foot of its page only where a single line is taller than the page;
 *  - the time taken is in proportion to the lines.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** POISE_FLOW_COLUMNS_MAX: the most columns of a block. */
#define POISE_FLOW_COLUMNS_MAX 8

/** PoiseFlowColumn: the heights of @n_lines lines, from the top. */
typedef struct
{
  const float *lines;
  guint n_lines;
} PoiseFlowColumn;

/**
 * PoiseFlowBlock:
 * @columns: (array length=n_columns): what stands side by side, aligned at the top
 * @n_columns: 1 to POISE_FLOW_COLUMNS_MAX
 * @space: above the block; dropped at the top of a page
 * @top: padding above the lines, in every piece
 * @bottom: padding below the lines, in every piece
 * @whole_up_to: a block up to this height moves to the next page rather than be cut
 * @keep_with_next: whether the page must not break between this block and the beginning of the next
 * @head: the earlier block that is repeated where this one begins or continues on another page, or -1
 */
typedef struct
{
  const PoiseFlowColumn *columns;
  guint n_columns;
  float space;
  float top;
  float bottom;
  float whole_up_to;
  gboolean keep_with_next;
  int head;
} PoiseFlowBlock;

/** PoiseFlowRange: the lines @from up to, not including, @to of one column. */
typedef struct
{
  guint from;
  guint to;
} PoiseFlowRange;

/**
 * PoiseFlowPiece:
 * @block: of which block
 * @page: on which page, from 0
 * @y: its top, from the top of the page's room
 * @height: padding included
 * @ranges: where its ranges begin in the flow's, one for each column
 * @first: whether the block begins here
 * @last: whether the block ends here
 * @repeated: whether it only repeats a head
 */
typedef struct
{
  guint block;
  guint page;
  double y;
  double height;
  guint ranges;
  guint first : 1;
  guint last : 1;
  guint repeated : 1;
} PoiseFlowPiece;

typedef struct _PoiseFlow PoiseFlow;

PoiseFlow *poise_flow_new (const PoiseFlowBlock *blocks, guint n_blocks, double page_height);
void poise_flow_free (PoiseFlow *flow);
guint poise_flow_get_n_pages (const PoiseFlow *flow);
guint poise_flow_get_n_pieces (const PoiseFlow *flow);
const PoiseFlowPiece *poise_flow_get_piece (const PoiseFlow *flow, guint index);
const PoiseFlowRange *poise_flow_get_ranges (const PoiseFlow *flow, const PoiseFlowPiece *piece);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseFlow, poise_flow_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a document is kept between building (poise-pdf-document.c) and drawing (poise-pdf-paint.c): pools of
 * blocks, cells, parts and events, each pointing into the next by number, since pools move while they grow.
 */

#pragma once

#include "export/poise-pdf-document.h"

/** PoisePdfPart: one text of a cell. @uri: (nullable): where it leads. */
typedef struct
{
  const PoisePdfText *text;
  const char *tag;
  char *uri;
} PoisePdfPart;

/** PoisePdfCell: @sign: the #PoiseMode whose sign stands before the text, or -1. */
typedef struct
{
  PoisePdfCellPlace place;
  const char *tag;
  guint first_part;
  guint n_parts;
  int sign;
} PoisePdfCell;

/** PoisePdfBlock: @is_head: whether it may be repeated. */
typedef struct
{
  PoisePdfBlockLook look;
  gboolean is_head;
  guint first_cell;
  guint n_cells;
  float height; /* of a figure */
  PoisePdfDraw draw;
  gpointer data;
  GDestroyNotify destroy;
} PoisePdfBlock;

/**
 * PoisePdfEvent: what happens before the block of number @block is drawn.
 * @tag: of the structure that begins or ends; %NULL for a bookmark
 * @level: of the bookmark
 */
typedef struct
{
  guint block;
  const char *tag;
  gboolean ends;
  char *bookmark;
  guint level;
} PoisePdfEvent;

struct _PoisePdfDocument
{
  PoisePdfFrame frame;
  PoiseChartStyle style;
  PoisePdfPages *pages;
  PoisePdfTexts *texts;
  double looseness; /* of the room around blocks, 1 where it is as the looks say */
  GArray *blocks;
  GArray *cells;
  GArray *parts;
  GArray *events;
};

/* In poise-pdf-marks.c */
double poise_pdf_document_place_x (const PoisePdfDocument *document, double x, double width);
double poise_pdf_document_find_lead (const PoisePdfDocument *document, const PoisePdfBlock *block, const PoisePdfCell *cell);
void poise_pdf_document_draw_marks (PoisePdfDocument *document, const PoiseFlow *flow, guint first, guint end);

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A document of blocks that flow over pages: it is built from top to bottom, then laid out, then drawn once.
 * cairo cannot return to a page, and "Page 2 of 5" needs the last number first; so texts are laid out while
 * building, pages are decided by poise-pdf-flow, and only then is anything drawn.
 *
 * Places are counted from the side where the document's lines begin: the left, or the right where it is
 * read from right to left.
 */

#pragma once

#include "export/poise-pdf-flow.h"
#include "export/poise-pdf-pages.h"
#include "export/poise-pdf-text.h"

G_BEGIN_DECLS

/** POISE_PDF_SIGN_WIDTH: what a mode's sign takes from the width of its cell, in points. */
#define POISE_PDF_SIGN_WIDTH 13.0

/** PoisePdfFrame: the paper and the room between its margins, in points. */
typedef struct
{
  double paper_width;
  double paper_height;
  double margin;
} PoisePdfFrame;

/**
 * PoisePdfCellPlace: a column of a block.
 * @x: where it begins
 * @width: where its lines wrap
 */
typedef struct
{
  double x;
  double width;
  PoisePdfAlign align;
} PoisePdfCellPlace;

/**
 * PoisePdfBlockLook:
 * @tag: (nullable): of the whole block: "H2", "P", "TR"
 * @space: above, not at the top of a page
 * @padding: above and below, within the block
 * @whole_up_to: up to this height it is not cut
 * @keep_with_next: see #PoiseFlowBlock
 * @ruled: whether a thin line closes it
 * @head: the block to repeat on a new page, or -1
 */
typedef struct
{
  const char *tag;
  double space;
  double padding;
  double whole_up_to;
  gboolean keep_with_next;
  gboolean ruled;
  int head;
} PoisePdfBlockLook;

/** PoisePdfDraw: draws a figure into @box, in points of the page. */
typedef void (*PoisePdfDraw) (cairo_t *cr, const PoiseBox *box, gpointer data);

typedef struct _PoisePdfDocument PoisePdfDocument;

PoisePdfDocument *poise_pdf_document_new (const PoisePdfFrame *frame, const PoiseChartStyle *style);
void poise_pdf_document_free (PoisePdfDocument *document);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoisePdfDocument, poise_pdf_document_free)

PoisePdfPages *poise_pdf_document_get_pages (PoisePdfDocument *document);
PoisePdfTexts *poise_pdf_document_get_texts (PoisePdfDocument *document);
double poise_pdf_document_get_width (PoisePdfDocument *document);
double poise_pdf_document_get_height (PoisePdfDocument *document);

/* Structure around the blocks that follow */
void poise_pdf_document_begin (PoisePdfDocument *document, const char *tag);
void poise_pdf_document_end (PoisePdfDocument *document, const char *tag);
void poise_pdf_document_add_bookmark (PoisePdfDocument *document, guint level, const char *title);

/* A block, then its cells, and after each cell its texts */
guint poise_pdf_document_add_block (PoisePdfDocument *document, const PoisePdfBlockLook *look);
void poise_pdf_document_add_cell (PoisePdfDocument *document, const PoisePdfCellPlace *place, const char *tag);
void poise_pdf_document_add_text (PoisePdfDocument *document, PoisePdfStyle style, const char *tag, const char *text);
void poise_pdf_document_add_link (PoisePdfDocument *document, const char *text, const char *uri);
void poise_pdf_document_set_sign (PoisePdfDocument *document, PoiseMode mode);

/* A block that is complete, by number */
double poise_pdf_document_get_block_height (PoisePdfDocument *document, guint block);
void poise_pdf_document_keep_with_next (PoisePdfDocument *document, guint block);

/* Whole blocks */
guint poise_pdf_document_add_paragraph (PoisePdfDocument *document,
                                        const char *tag,
                                        PoisePdfStyle style,
                                        PoisePdfAlign align,
                                        double space,
                                        gboolean keep_with_next,
                                        const char *text);
void poise_pdf_document_add_figure (PoisePdfDocument *document,
                                    double height,
                                    double space,
                                    PoisePdfDraw draw,
                                    gpointer data,
                                    GDestroyNotify destroy);

/* Pages, from 1, of all: the text at the end of a page's foot. (transfer full) */
typedef char *(*PoisePdfFootText) (guint page, guint n_pages);
void poise_pdf_document_draw (PoisePdfDocument *document, const char *foot, PoisePdfFootText foot_text);

G_END_DECLS

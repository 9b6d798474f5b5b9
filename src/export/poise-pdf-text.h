/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts of a PDF, laid out and measured once: the same text in the same style and width is the same
 * PoisePdfText, so that a column of ten thousand "Asynchronous" costs one layout.
 *
 * Lines break between words, and inside a word only where it is longer than a line; nothing is ellipsized.
 * The direction of a paragraph follows its own letters; that of facts, which Poise puts together of words and of what
 * somebody wrote, is the document's.
 */

#pragma once

#include "chart/poise-chart.h"

G_BEGIN_DECLS

typedef enum
{
  POISE_PDF_STYLE_TITLE,
  POISE_PDF_STYLE_OVERLINE, /* small line above the title */
  POISE_PDF_STYLE_HEADING,
  POISE_PDF_STYLE_SUBHEADING,
  POISE_PDF_STYLE_ASIDE,    /* at the end of a heading's line */
  POISE_PDF_STYLE_BODY,
  POISE_PDF_STYLE_HEAD,     /* of a table's column */
  POISE_PDF_STYLE_CELL,
  POISE_PDF_STYLE_STRONG,   /* a cell that names its row */
  POISE_PDF_STYLE_NOTE,     /* below a row's name: facts */
  POISE_PDF_STYLE_OWN_NOTE, /* the same, as somebody wrote it */
  POISE_PDF_STYLE_LINK,
  POISE_PDF_STYLE_GREY_LINK,
  POISE_PDF_STYLE_FOOTER,
  POISE_PDF_N_STYLES
} PoisePdfStyle;

/**
 * PoisePdfAlign: to which side lines go.
 * @POISE_PDF_ALIGN_START: where the document's lines begin
 * @POISE_PDF_ALIGN_END: where they end
 * @POISE_PDF_ALIGN_OWN: where lines of the paragraph's own language begin
 */
typedef enum
{
  POISE_PDF_ALIGN_START,
  POISE_PDF_ALIGN_END,
  POISE_PDF_ALIGN_OWN
} PoisePdfAlign;

/**
 * PoisePdfText:
 * @lines: (array length=n_lines): heights, in points
 *
 * A text that is laid out. The rest is private to poise-pdf-text.c.
 */
typedef struct
{
  const float *lines;
  guint n_lines;
  const float *baselines; /* from the top of each line */
  PangoLayout *layout;
  PoisePdfStyle style;
  float width;
} PoisePdfText;

typedef struct _PoisePdfTexts PoisePdfTexts;

PoisePdfTexts *poise_pdf_texts_new (cairo_t *cr, gboolean right_to_left);
void poise_pdf_texts_free (PoisePdfTexts *texts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoisePdfTexts, poise_pdf_texts_free)

const PoisePdfText *poise_pdf_texts_get (PoisePdfTexts *texts, PoisePdfStyle style, double width, const char *text);
double poise_pdf_texts_measure (PoisePdfTexts *texts, PoisePdfStyle style, const char *text);
PangoLayout *poise_pdf_texts_new_line (PoisePdfTexts *texts, PoisePdfStyle style);
const PangoFontDescription *poise_pdf_texts_get_font (PoisePdfTexts *texts, PoisePdfStyle style);

void poise_pdf_text_release (const PoisePdfText *text);
double poise_pdf_text_get_height (const PoisePdfText *text);
double poise_pdf_text_get_line_width (const PoisePdfText *text, guint line);
double poise_pdf_text_draw (cairo_t *cr,
                            const PoisePdfText *text,
                            guint from,
                            guint to,
                            double x,
                            double y,
                            PoisePdfAlign align,
                            gboolean right_to_left);

G_END_DECLS

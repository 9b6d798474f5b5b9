/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in the PDF of a plan, part by part. Instructors get everything; students get what is live and
 * what is in their own time, with dates and tools, and neither purposes, learning types nor notes.
 */

#pragma once

#include "balance/poise-balance.h"
#include "export/poise-export.h"
#include "export/poise-pdf-table.h"

G_BEGIN_DECLS

/** PoisePdfBreakPlace: the section that a break begins in (@inside) or follows, from 0; -1 for none. */
typedef struct
{
  int section;
  gboolean inside;
} PoisePdfBreakPlace;

typedef struct _PoisePdfContent PoisePdfContent;

/** PoisePdfFigure: one chart of the whole course, in minutes. */
typedef struct
{
  const PoisePdfContent *content;
  PoiseSeriesKind kind;
} PoisePdfFigure;

/** PoisePdfContent: a document that is being filled from a plan. @breaks: a #PoisePdfBreakPlace for each of its breaks. */
struct _PoisePdfContent
{
  PoisePlan *plan;
  PoiseBalance *balance;
  gboolean for_students;
  PoisePdfDocument *document;
  PoisePdfTexts *texts;
  double width;
  GArray *breaks;
  PoiseChartStyle chart_style;
  PoisePdfFigure figures[POISE_N_SERIES_KINDS];
};

/** POISE_PDF_COLUMN_GAP: between the columns of tables, in points. */
#define POISE_PDF_COLUMN_GAP 10.0

/* The order of modes in charts and tables */
extern const PoiseMode poise_pdf_modes[POISE_N_MODES];

const char *poise_pdf_mode_word (const PoisePdfContent *content, PoiseMode mode);
char *poise_pdf_join (GPtrArray *parts);

GArray *poise_pdf_find_breaks (const PoisePdfContent *content);
void poise_pdf_add_breaks (PoisePdfContent *content, int section, gboolean inside, double space);
void poise_pdf_add_title (PoisePdfContent *content);
void poise_pdf_add_balance (PoisePdfContent *content);
void poise_pdf_add_sections (PoisePdfContent *content);

G_END_DECLS

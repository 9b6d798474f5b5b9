/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PDF files looked at by programs that the project did not write: qpdf and poppler's.
 */

#pragma once

#include "export/poise-export.h"

/** PdfFile: a PDF in a temporary file. */
typedef struct
{
  char *path;
  guint n_pages;
  char **pages; /* their texts, once they were asked for */
} PdfFile;

/* Whether the programs are there; skips the test, saying so, where not */
gboolean pdf_tools_found (void);

/* Exports @plan, checks that qpdf finds no fault, that it is tagged and that its fonts are embedded */
PdfFile *pdf_export (PoisePlan *plan, PoiseAudience audience, PoisePaper paper);
PdfFile *pdf_export_with (PoisePlan *plan, const PoiseExportOptions *options);
void pdf_file_free (PdfFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PdfFile, pdf_file_free)

GBytes *pdf_bytes (PoisePlan *plan, PoiseAudience audience, PoisePaper paper);

/* Whether any pixel of a page, from 1, is of a colour and not grey */
gboolean pdf_has_colour (const PdfFile *file, guint page);

/* (transfer full) what a program prints on the file; it must succeed */
char *pdf_info (const PdfFile *file);                       /* pdfinfo */
char *pdf_structure (const PdfFile *file);                  /* pdfinfo -struct-text */
char *pdf_page_text (PdfFile *file, guint page);            /* pdftotext -layout, pages from 1, spaces plain */
char *pdf_boxes (const PdfFile *file);                      /* pdftotext -bbox */
char *pdf_outline_tree (const PdfFile *file);               /* their titles, a line each, two blanks deeper below others */
char *pdf_outline (const PdfFile *file);                    /* qpdf --json: the outlines */

/* (transfer full) all texts of a structure in order, without any white space */
char *pdf_structure_letters (const char *structure);
char *pdf_letters (const char *text);

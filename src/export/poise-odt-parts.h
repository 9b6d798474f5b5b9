/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of an OpenDocument text, for src/export/poise-odt*.c alone. Lengths are millimetres.
 */

#pragma once

#include "chart/poise-chart-style.h"
#include "export/poise-report-widths.h"
#include "export/poise-zip.h"

G_BEGIN_DECLS

/** POISE_ODT_NAMESPACES: of all parts of a document */
#define POISE_ODT_NAMESPACES                                                                                          \
  "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "                                                \
  "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "                                                  \
  "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "                                                    \
  "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "                                                  \
  "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "                                                 \
  "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "                                         \
  "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""

/** PoiseOdtPage: a page, and what is left of its width between the margins */
typedef struct
{
  double width, height, margin, text_width, text_height;
} PoiseOdtPage;

/**
 * PoiseOdt:
 * @report: what it says
 * @zip: its files
 * @manifest: what names them
 * @body: the texts, so far
 * @columns: the styles of columns that they use, so far
 * @column_names: (element-type utf8): names of those
 * @widths: of the columns of its tables
 * @page: the paper
 * @style: colours, those of the charts
 * @signs: whether signs stand in cells: very many of them would make word processors slow
 * @n_pictures: how many there are
 * @n_tables: how many there are
 */
typedef struct
{
  const PoiseReport *report;
  PoiseZip *zip;
  GString *manifest;
  GString *body;
  GString *columns;
  GHashTable *column_names;
  PoiseReportWidths *widths;
  PoiseOdtPage page;
  PoiseChartStyle style;
  gboolean signs;
  guint n_pictures;
  guint n_tables;
} PoiseOdt;

/* Files */
gboolean poise_odt_add_file (PoiseOdt *self, const char *name, const char *type, gconstpointer data, gsize length,
                             GError **error);

/* Styles */
char *poise_odt_make_styles (const PoiseOdt *self);
void poise_odt_append_own_styles (const PoiseOdt *self, GString *content);
void poise_odt_append_length (GString *xml, const char *attribute, double millimetres);
void poise_odt_append_color (GString *xml, const char *attribute, const PoiseColor *color);

/* Texts */
void poise_odt_add_line (PoiseOdt *self, const char *text);
void poise_odt_add_text (PoiseOdt *self, const char *style, const PoiseReportText *text, int sign);
void poise_odt_add_sign (PoiseOdt *self, int mode);
gboolean poise_odt_add_signs (PoiseOdt *self, GError **error);
void poise_odt_add_table (PoiseOdt *self, const PoiseReportBlock *block);
gboolean poise_odt_add_chart (PoiseOdt *self, const PoiseReportBlock *block, GError **error);

G_END_DECLS

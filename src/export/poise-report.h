/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a document says of a plan, before anybody decides how it looks: blocks in reading order, whose texts stand
 * in the language of the process. It is made once, for one audience, and every format of documents writes the same
 * report; none of them looks into the plan. So what students must not see cannot reach them by one format alone.
 *
 * A block is a grid of cells, and a cell a stack of texts:
 *
 *   block       rows × columns   cells
 *   title       1 × 1            the title
 *   heading     1 × 1 or 2       the heading; what stands at the end of its line
 *   paragraph   1 × 1            one text
 *   list        n × 1            an item in each row
 *   table       n × m            a record in each row
 *   chart       0                none: it has a series, and a table with its numbers follows
 *
 * What always holds: a report never changes; its texts are valid UTF-8, hold no control character but line feeds,
 * and are not empty; what stands between two headings belongs to the first.
 */

#pragma once

#include "balance/poise-series.h"
#include "export/poise-export.h"

G_BEGIN_DECLS

typedef enum
{
  POISE_REPORT_TITLE,
  POISE_REPORT_HEADING,
  POISE_REPORT_PARAGRAPH,
  POISE_REPORT_LIST,
  POISE_REPORT_TABLE,
  POISE_REPORT_CHART
} PoiseReportKind;

/**
 * PoiseReportTone:
 * @POISE_REPORT_PLAIN: as it is
 * @POISE_REPORT_STRONG: the name of what its row or block is about
 * @POISE_REPORT_QUIET: what may be passed over: facts beneath a name, breaks, what is not there
 */
typedef enum
{
  POISE_REPORT_PLAIN,
  POISE_REPORT_STRONG,
  POISE_REPORT_QUIET
} PoiseReportTone;

/**
 * PoiseReportText:
 * @text: one paragraph, or several with line feeds between
 * @uri: (nullable): where it leads: http, https or mailto
 * @own: whether somebody wrote it into the plan, so that its direction is that of its own letters
 */
typedef struct
{
  const char *text;
  const char *uri;
  PoiseReportTone tone;
  gboolean own;
} PoiseReportText;

/**
 * PoiseReportCell:
 * @sign: the #PoiseMode whose sign stands before the texts, or -1
 * @head: whether it names its row
 * @first_text: private: see poise_report_get_texts()
 * @n_texts: 0 for an empty cell
 */
typedef struct
{
  int sign;
  gboolean head;
  guint first_text;
  guint n_texts;
} PoiseReportCell;

/**
 * PoiseReportColumnKind:
 * @POISE_REPORT_COLUMN_NAME: what the row is about; it takes the room that is left
 * @POISE_REPORT_COLUMN_TEXT: words
 * @POISE_REPORT_COLUMN_NUMBER: numbers and durations, aligned at the end of their lines
 */
typedef enum
{
  POISE_REPORT_COLUMN_NAME,
  POISE_REPORT_COLUMN_TEXT,
  POISE_REPORT_COLUMN_NUMBER
} PoiseReportColumnKind;

/**
 * PoiseReportColumn:
 * @head: what stands above it; may be empty
 * @sign: the #PoiseMode whose sign stands before the head, or -1
 * @most: of the table's width, in percent, at most; 0 for as wide as what it holds
 */
typedef struct
{
  const char *head;
  PoiseReportColumnKind kind;
  int sign;
  guint most;
} PoiseReportColumn;

/**
 * PoiseReportBlock:
 * @level: of a heading: 2 or more; of the title 1; else 0
 * @tone: of a paragraph
 * @n_rows: see above
 * @total: whether the last row of a table is a sum
 * @caption: (nullable): what a table or chart is called
 * @description: (nullable): of a chart: its numbers in sentences
 * @series: (nullable): of a chart
 * @first_column: private: see poise_report_get_columns()
 * @first_cell: private: see poise_report_get_cells()
 */
typedef struct
{
  PoiseReportKind kind;
  PoiseReportTone tone;
  guint level;
  guint n_rows;
  guint n_columns;
  gboolean total;
  const char *caption;
  const char *description;
  PoiseSeries *series;
  guint first_column;
  guint first_cell;
} PoiseReportBlock;

/**
 * PoiseReportAbout:
 * @title: of the document
 * @author: (nullable): the instructor
 * @subject: what kind of document it is
 * @language: a BCP 47 tag
 * @right_to_left: whether that language is written so
 *
 * What a file says of itself.
 */
typedef struct
{
  const char *title;
  const char *author;
  const char *subject;
  const char *language;
  gboolean right_to_left;
} PoiseReportAbout;

typedef struct _PoiseReport PoiseReport;

PoiseReport *poise_report_new (PoisePlan *plan, const PoiseExportOptions *options);
void poise_report_free (PoiseReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseReport, poise_report_free)

const PoiseReportAbout *poise_report_get_about (const PoiseReport *report);
const PoiseExportOptions *poise_report_get_options (const PoiseReport *report);
guint poise_report_get_n_blocks (const PoiseReport *report);
const PoiseReportBlock *poise_report_get_block (const PoiseReport *report, guint index);
const PoiseReportColumn *poise_report_get_columns (const PoiseReport *report, const PoiseReportBlock *block);
const PoiseReportCell *poise_report_get_cells (const PoiseReport *report, const PoiseReportBlock *block, guint row);
const PoiseReportText *poise_report_get_texts (const PoiseReport *report, const PoiseReportCell *cell);

G_END_DECLS

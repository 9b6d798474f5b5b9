/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report is kept in pools, each pointing into the next by number, since pools move while they grow; texts stand
 * in one chunk, the same text once.
 */

#include "export/poise-report.h"

#include "core/poise-address.h"
#include "export/poise-printable.h"
#include "export/poise-report-build.h"

struct _PoiseReport
{
  PoiseReportAbout about;
  PoiseExportOptions options;
  GStringChunk *chunk;
  GArray *blocks;
  GArray *columns;
  GArray *cells;
  GArray *texts;
};

static void
clear_block (gpointer data)
{
  PoiseReportBlock *block = data;

  g_clear_pointer (&block->series, poise_series_unref);
}

/* NULL stays NULL, and what has nothing to print becomes it */
static const char *
keep (PoiseReport *report, const char *text, gboolean one_line)
{
  g_autofree char *shown
      = text == NULL ? NULL : one_line ? poise_printable_line (text) : poise_printable (text);

  return shown != NULL && *shown != '\0' ? g_string_chunk_insert_const (report->chunk, shown) : NULL;
}

static const char *
keep_or_empty (PoiseReport *report, const char *text)
{
  const char *kept = keep (report, text, TRUE);

  return kept != NULL ? kept : "";
}

/**
 * poise_report_new_empty:
 * @about: is copied
 * @options: is copied
 *
 * Returns: (transfer full): a report without blocks
 */
PoiseReport *
poise_report_new_empty (const PoiseReportAbout *about, const PoiseExportOptions *options)
{
  PoiseReport *report = g_new0 (PoiseReport, 1);

  report->chunk = g_string_chunk_new (4096);
  report->options = *options;
  report->about = (PoiseReportAbout){
    .title = keep_or_empty (report, about->title),
    .author = keep (report, about->author, TRUE),
    .subject = keep_or_empty (report, about->subject),
    .language = keep_or_empty (report, about->language),
    .right_to_left = about->right_to_left,
  };
  report->blocks = g_array_new (FALSE, TRUE, sizeof (PoiseReportBlock));
  g_array_set_clear_func (report->blocks, clear_block);
  report->columns = g_array_new (FALSE, TRUE, sizeof (PoiseReportColumn));
  report->cells = g_array_new (FALSE, TRUE, sizeof (PoiseReportCell));
  report->texts = g_array_new (FALSE, TRUE, sizeof (PoiseReportText));
  return report;
}

/** poise_report_free: @report: (nullable) */
void
poise_report_free (PoiseReport *report)
{
  if (report == NULL)
    return;
  g_array_unref (report->blocks);
  g_array_unref (report->columns);
  g_array_unref (report->cells);
  g_array_unref (report->texts);
  g_string_chunk_free (report->chunk);
  g_free (report);
}

/* ---- Filling ---- */

static PoiseReportBlock *
last_block (PoiseReport *report)
{
  g_assert (report->blocks->len > 0);
  return &g_array_index (report->blocks, PoiseReportBlock, report->blocks->len - 1);
}

static PoiseReportBlock *
add_block (PoiseReport *report, PoiseReportKind kind, guint n_columns)
{
  PoiseReportBlock block = {
    .kind = kind,
    .n_columns = n_columns,
    .first_column = report->columns->len,
    .first_cell = report->cells->len,
  };

  g_array_append_val (report->blocks, block);
  return last_block (report);
}

static void
add_cell (PoiseReport *report, int sign, gboolean head)
{
  PoiseReportCell cell = { .sign = sign, .head = head, .first_text = report->texts->len };

  g_array_append_val (report->cells, cell);
}

static void
append_text (PoiseReport *report, PoiseReportTone tone, const char *kept, const char *uri, gboolean own)
{
  PoiseReportText text = { .text = kept, .uri = uri, .tone = tone, .own = own };

  g_array_append_val (report->texts, text);
  g_array_index (report->cells, PoiseReportCell, report->cells->len - 1).n_texts++;
}

/* A block of one cell with one text; nothing without a text. @one_line: whether it must stay on one */
static PoiseReportBlock *
add_single (PoiseReport *report, PoiseReportKind kind, PoiseReportTone tone, const char *text, gboolean one_line,
            gboolean own)
{
  const char *kept = keep (report, text, one_line);
  PoiseReportBlock *block;

  if (kept == NULL)
    return NULL;
  block = add_block (report, kind, 1);
  block->tone = tone;
  block->n_rows = 1;
  add_cell (report, -1, FALSE);
  append_text (report, tone, kept, NULL, own);
  return block;
}

/** poise_report_add_title: once, before any heading */
void
poise_report_add_title (PoiseReport *report, const char *title)
{
  PoiseReportBlock *block = add_single (report, POISE_REPORT_TITLE, POISE_REPORT_STRONG, title, TRUE, TRUE);

  if (block != NULL)
    block->level = 1;
}

/**
 * poise_report_add_heading:
 * @level: 2 or more
 * @aside: (nullable): what stands at the end of its line
 */
void
poise_report_add_heading (PoiseReport *report, guint level, const char *heading, const char *aside)
{
  PoiseReportBlock *block = add_single (report, POISE_REPORT_HEADING, POISE_REPORT_STRONG, heading, TRUE, TRUE);
  const char *kept = keep (report, aside, TRUE);

  if (block == NULL)
    return;
  block->level = level;
  if (kept == NULL)
    return;
  block->n_columns = 2;
  add_cell (report, -1, FALSE);
  append_text (report, POISE_REPORT_QUIET, kept, NULL, FALSE);
}

/** poise_report_add_paragraph: @text: (nullable): in the language of the document */
void
poise_report_add_paragraph (PoiseReport *report, PoiseReportTone tone, const char *text)
{
  add_single (report, POISE_REPORT_PARAGRAPH, tone, text, FALSE, FALSE);
}

/** poise_report_add_own_paragraph: @text: (nullable): as somebody wrote it into the plan */
void
poise_report_add_own_paragraph (PoiseReport *report, PoiseReportTone tone, const char *text)
{
  add_single (report, POISE_REPORT_PARAGRAPH, tone, text, FALSE, TRUE);
}

/**
 * poise_report_add_chart:
 * @caption: what it is called
 * @description: its numbers in sentences
 */
void
poise_report_add_chart (PoiseReport *report, PoiseSeries *series, const char *caption, const char *description)
{
  PoiseReportBlock *block = add_block (report, POISE_REPORT_CHART, 0);

  block->series = poise_series_ref (series);
  block->caption = keep (report, caption, TRUE);
  block->description = keep (report, description, FALSE);
}

/** poise_report_begin_list: items follow */
void
poise_report_begin_list (PoiseReport *report)
{
  add_block (report, POISE_REPORT_LIST, 1);
}

/**
 * poise_report_begin_table:
 * @caption: (nullable): what it is called, for those who do not see what stands above it
 * @columns: (array length=n_columns): are copied
 *
 * Rows follow.
 */
void
poise_report_begin_table (PoiseReport *report, const char *caption, const PoiseReportColumn *columns,
                          guint n_columns)
{
  PoiseReportBlock *block = add_block (report, POISE_REPORT_TABLE, n_columns);

  block->caption = keep (report, caption, TRUE);
  for (guint i = 0; i < n_columns; i++)
    {
      PoiseReportColumn column = columns[i];

      column.head = keep_or_empty (report, column.head);
      g_array_append_val (report->columns, column);
    }
}

/* The row before has all its cells */
static void
check_last_row (PoiseReport *report)
{
  const PoiseReportBlock *block = last_block (report);

  g_assert (report->cells->len == block->first_cell + block->n_rows * block->n_columns);
}

/** poise_report_begin_item: of the list that was begun last */
void
poise_report_begin_item (PoiseReport *report)
{
  g_assert (last_block (report)->kind == POISE_REPORT_LIST);
  check_last_row (report);
  last_block (report)->n_rows++;
  add_cell (report, -1, FALSE);
}

/** poise_report_begin_row: of the table that was begun last; as many cells as it has columns follow */
void
poise_report_begin_row (PoiseReport *report)
{
  g_assert (last_block (report)->kind == POISE_REPORT_TABLE && !last_block (report)->total);
  check_last_row (report);
  last_block (report)->n_rows++;
}

/** poise_report_begin_total: the last row, with the sums */
void
poise_report_begin_total (PoiseReport *report)
{
  poise_report_begin_row (report);
  last_block (report)->total = TRUE;
}

/** poise_report_begin_cell: @sign: the #PoiseMode whose sign stands before its texts, or -1 */
void
poise_report_begin_cell (PoiseReport *report, int sign)
{
  add_cell (report, sign, FALSE);
}

/** poise_report_begin_head: the cell that names its row */
void
poise_report_begin_head (PoiseReport *report, int sign)
{
  add_cell (report, sign, TRUE);
}

static void
add_text (PoiseReport *report, PoiseReportTone tone, const char *text, gboolean own)
{
  const char *kept = keep (report, text, FALSE);

  if (kept != NULL)
    append_text (report, tone, kept, NULL, own);
}

/** poise_report_add_text: @text: (nullable): in the language of the document */
void
poise_report_add_text (PoiseReport *report, PoiseReportTone tone, const char *text)
{
  add_text (report, tone, text, FALSE);
}

/** poise_report_add_own_text: @text: (nullable): as somebody wrote it into the plan */
void
poise_report_add_own_text (PoiseReport *report, PoiseReportTone tone, const char *text)
{
  add_text (report, tone, text, TRUE);
}

/**
 * poise_report_add_link:
 * @text: (nullable): what is shown; %NULL for the address
 * @uri: (nullable): where it leads. One that leads nowhere (see poise_address_get_kind()) is shown as a text
 */
void
poise_report_add_link (PoiseReport *report, const char *text, const char *uri)
{
  const char *kept = keep (report, text, TRUE);
  const char *kept_uri = keep (report, uri, TRUE);

  if (kept_uri != NULL && poise_address_get_kind (kept_uri) != POISE_ADDRESS_OTHER)
    {
      append_text (report, POISE_REPORT_PLAIN, kept != NULL ? kept : kept_uri, kept_uri, TRUE);
      return;
    }
  if (kept != NULL)
    append_text (report, POISE_REPORT_QUIET, kept, NULL, TRUE);
  if (kept_uri != NULL && kept_uri != kept)
    append_text (report, POISE_REPORT_QUIET, kept_uri, NULL, TRUE);
}

/* ---- Reading ---- */

/** poise_report_get_about: (transfer none): what a file says of itself */
const PoiseReportAbout *
poise_report_get_about (const PoiseReport *report)
{
  return &report->about;
}

/** poise_report_get_options: (transfer none): what it was made with */
const PoiseExportOptions *
poise_report_get_options (const PoiseReport *report)
{
  return &report->options;
}

/** poise_report_get_n_blocks: in reading order */
guint
poise_report_get_n_blocks (const PoiseReport *report)
{
  return report->blocks->len;
}

/** poise_report_get_block: (transfer none): @index: from 0 */
const PoiseReportBlock *
poise_report_get_block (const PoiseReport *report, guint index)
{
  g_assert (index < report->blocks->len);
  return &g_array_index (report->blocks, PoiseReportBlock, index);
}

/** poise_report_get_columns: (transfer none): of a table: as many as it has */
const PoiseReportColumn *
poise_report_get_columns (const PoiseReport *report, const PoiseReportBlock *block)
{
  g_assert (block->kind == POISE_REPORT_TABLE);
  return &g_array_index (report->columns, PoiseReportColumn, block->first_column);
}

/** poise_report_get_cells: (transfer none): of row @row, from 0: as many as there are columns */
const PoiseReportCell *
poise_report_get_cells (const PoiseReport *report, const PoiseReportBlock *block, guint row)
{
  g_assert (row < block->n_rows);
  return &g_array_index (report->cells, PoiseReportCell, block->first_cell + row * block->n_columns);
}

/** poise_report_get_texts: (transfer none): of a cell: as many as it has */
const PoiseReportText *
poise_report_get_texts (const PoiseReport *report, const PoiseReportCell *cell)
{
  return &g_array_index (report->texts, PoiseReportText, cell->first_text);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance in a PDF: the charts, each followed by its numbers as a real table, since cairo 1.16 cannot describe
 * a figure to a screen reader. What activities are for concerns the instructor alone.
 */

#include "export/poise-pdf-content.h"

#include "chart/poise-chart.h"
#include "words/poise-words-document.h"
#include "words/poise-words-series.h"

#define BAR_HEIGHT 20.0 /* with room for the target's frame */
#define RHYTHM_HEIGHT 210.0
#define NUMBER_PADDING 2.2

/* The legend speaks in terms; the heads of the tables say the same for students, whom the target does not concern. */
static void
draw_figure (cairo_t *cr, const PoiseBox *box, gpointer data)
{
  const PoisePdfFigure *figure = data;
  g_autoptr (PoiseSeries) series = poise_series_new (figure->content->balance, figure->kind, FALSE, POISE_SERIES_ALL);
  g_autoptr (PoiseChart) chart = NULL;
  PoiseChartStyle style = figure->content->chart_style;

  style.plain = figure->content->for_students;
  chart = poise_chart_new (series, box, &style);
  poise_chart_draw (chart, cr, &style, NULL);
}

static void
add_figure (PoisePdfContent *content, PoiseSeriesKind kind, double height, double space)
{
  PoisePdfFigure *figure = &content->figures[kind];

  *figure = (PoisePdfFigure) { content, kind };
  poise_pdf_document_add_figure (content->document, height, space, draw_figure, figure);
}

/* ---- Tables of numbers: a name, the modes that occur, the total ---- */

typedef struct
{
  PoisePdfColumn columns[POISE_N_MODES + 2];
  PoiseMode modes[POISE_N_MODES];
  guint n_modes;
} NumberColumns;

/* Synchronous and asynchronous always; undecided only where there is something undecided */
static void
find_number_columns (const PoisePdfContent *content, NumberColumns *numbers)
{
  const PoiseTally *total = &poise_balance_get_course (content->balance)->total;

  numbers->n_modes = 0;
  for (guint i = 0; i < POISE_N_MODES; i++)
    if (poise_pdf_modes[i] != POISE_MODE_UNDECIDED || total->count[POISE_MODE_UNDECIDED] > 0)
      numbers->modes[numbers->n_modes++] = poise_pdf_modes[i];
}

static void
set_number_columns (const PoisePdfContent *content, NumberColumns *numbers, const char *name)
{
  PoisePdfColumn *columns = numbers->columns;
  guint n_columns;
  double most = content->width / 5;

  find_number_columns (content, numbers);
  n_columns = numbers->n_modes + 2;
  columns[0] = (PoisePdfColumn){ name, { 0, 0, POISE_PDF_ALIGN_START }, -1 };
  for (guint i = 0; i < numbers->n_modes; i++)
    columns[i + 1] = (PoisePdfColumn){ poise_pdf_mode_word (content, numbers->modes[i]),
                                       { 0, 0, POISE_PDF_ALIGN_END }, -1 };
  columns[n_columns - 1] = (PoisePdfColumn){ poise_words_document_label (POISE_LABEL_TOTAL),
                                             { 0, 0, POISE_PDF_ALIGN_END }, -1 };
  for (guint i = 1; i < n_columns; i++)
    {
      double head = poise_pdf_texts_measure (content->texts, POISE_PDF_STYLE_HEAD, columns[i].head) + 1;

      columns[i].place.width = CLAMP (head + POISE_PDF_SIGN_WIDTH, 64, most);
    }
  poise_pdf_columns_spread (columns, n_columns, content->width, POISE_PDF_COLUMN_GAP, 0);
}

/* How much of one mode, or of all; NULL where that has no meaning */
typedef char *(*SayAmount) (const PoiseTally *tally, PoiseMode mode, gboolean of_all);

static char *
say_time (const PoiseTally *tally, PoiseMode mode, gboolean of_all)
{
  gint64 minutes = of_all ? poise_tally_get_minutes (tally) : tally->minutes[mode];

  return minutes > 0 ? poise_words_duration (minutes) : g_strdup ("–");
}

static char *
say_count (const PoiseTally *tally, PoiseMode mode, gboolean of_all)
{
  return poise_words_number (of_all ? poise_tally_get_count (tally) : tally->count[mode]);
}

/* The share is one of what is decided */
static char *
say_share (const PoiseTally *tally, PoiseMode mode, gboolean of_all)
{
  return of_all ? NULL : poise_words_share (tally, mode);
}

static void
add_number_row (PoisePdfTable *table,
                const NumberColumns *numbers,
                PoisePdfStyle name_style,
                const char *name,
                const PoiseTally *tally,
                SayAmount say)
{
  g_autofree char *total = say (tally, 0, TRUE);

  poise_pdf_table_begin_row (table);
  poise_pdf_table_begin_cell (table, "TH");
  poise_pdf_document_add_text (table->document, name_style, NULL, name);
  for (guint i = 0; i < numbers->n_modes; i++)
    {
      g_autofree char *amount = say (tally, numbers->modes[i], FALSE);

      poise_pdf_table_add_cell (table, POISE_PDF_STYLE_CELL, amount);
    }
  poise_pdf_table_add_cell (table, POISE_PDF_STYLE_CELL, total);
}

static void
add_course_numbers (PoisePdfContent *content)
{
  const PoiseTally *total = &poise_balance_get_course (content->balance)->total;
  NumberColumns numbers;
  PoisePdfTable table;

  set_number_columns (content, &numbers, "");
  for (guint i = 0; i < numbers.n_modes; i++)
    numbers.columns[i + 1].mode = numbers.modes[i];
  poise_pdf_table_begin (&table, content->document, numbers.columns, numbers.n_modes + 2, 4, NUMBER_PADDING);
  if (poise_tally_get_minutes (total) > 0)
    {
      add_number_row (&table, &numbers, POISE_PDF_STYLE_CELL, poise_words_document_label (POISE_LABEL_TIME), total,
                      say_time);
      add_number_row (&table, &numbers, POISE_PDF_STYLE_CELL, poise_words_document_label (POISE_LABEL_SHARE), total,
                      say_share);
    }
  add_number_row (&table, &numbers, POISE_PDF_STYLE_CELL, poise_words_document_label (POISE_LABEL_ACTIVITIES), total,
                  say_count);
  poise_pdf_table_end (&table);
}

static void
add_section_numbers (PoisePdfContent *content)
{
  NumberColumns numbers;
  PoisePdfTable table;

  set_number_columns (content, &numbers, poise_words_document_label (POISE_LABEL_SECTION));
  poise_pdf_table_begin (&table, content->document, numbers.columns, numbers.n_modes + 2, 6, NUMBER_PADDING);
  for (guint i = 0; i < poise_balance_get_n_sections (content->balance); i++)
    {
      g_autofree char *title = poise_words_section_title (content->plan, i);

      add_number_row (&table, &numbers, POISE_PDF_STYLE_CELL, title,
                      &poise_balance_get_section (content->balance, i)->total, say_time);
    }
  add_number_row (&table, &numbers, POISE_PDF_STYLE_STRONG, poise_words_document_label (POISE_LABEL_TOTAL),
                  &poise_balance_get_course (content->balance)->total, say_time);
  poise_pdf_table_end (&table);
}

static void
add_group_numbers (PoisePdfContent *content, const PoiseSeries *series, PoiseDocumentLabel head)
{
  NumberColumns numbers;
  PoisePdfTable table;

  set_number_columns (content, &numbers, poise_words_document_label (head));
  poise_pdf_table_begin (&table, content->document, numbers.columns, numbers.n_modes + 2, 6, NUMBER_PADDING);
  for (guint i = 0; i < series->n_groups; i++)
    {
      g_autofree char *name = poise_words_series_group (series, i);
      PoiseTally tally = { 0 };

      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        tally.minutes[mode] = series->values[i][mode];
      add_number_row (&table, &numbers, POISE_PDF_STYLE_CELL, name, &tally, say_time);
    }
  add_number_row (&table, &numbers, POISE_PDF_STYLE_STRONG, poise_words_document_label (POISE_LABEL_TOTAL),
                  &poise_balance_get_course (content->balance)->total, say_time);
  poise_pdf_table_end (&table);
}

static void
add_heading (PoisePdfContent *content, PoiseDocumentLabel label)
{
  poise_pdf_document_add_bookmark (content->document, poise_words_document_label (label));
  poise_pdf_document_add_paragraph (content->document, "H2", POISE_PDF_STYLE_HEADING, POISE_PDF_ALIGN_START, 18, TRUE,
                                    poise_words_document_label (label));
}

static void
add_rhythm (PoisePdfContent *content)
{
  poise_pdf_document_begin (content->document, "Sect");
  add_heading (content, POISE_LABEL_GLANCE);
  add_figure (content, POISE_SERIES_SECTIONS, RHYTHM_HEIGHT, 8);
  add_section_numbers (content);
  poise_pdf_document_end (content->document, "Sect");
}

/* Whether some time is for one of the purposes, or of one of the learning types: else the chart says nothing. */
static gboolean
has_term (const PoiseSeries *series)
{
  for (guint i = 0; i < series->n_groups; i++)
    if (poise_series_get_term (series, i) > 0 &&
        poise_series_get_value (series, &(PoiseSeriesPart) { i, POISE_SERIES_ALL }, NULL) > 0)
      return TRUE;
  return FALSE;
}

static void
add_groups (PoisePdfContent *content, PoiseSeriesKind kind, PoiseDocumentLabel heading, PoiseDocumentLabel head)
{
  g_autoptr (PoiseSeries) series = poise_series_new (content->balance, kind, FALSE, POISE_SERIES_ALL);

  if (!has_term (series))
    return;
  poise_pdf_document_begin (content->document, "Sect");
  add_heading (content, heading);
  add_figure (content, kind, poise_chart_measure_height (series, &content->chart_style, content->width), 8);
  add_group_numbers (content, series, head);
  poise_pdf_document_end (content->document, "Sect");
}

/**
 * poise_pdf_add_balance:
 *
 * Adds the balance of the course and its rhythm, and for the instructor what the time is for; a sentence where there
 * is nothing to measure; nothing in a plan without activities.
 */
void
poise_pdf_add_balance (PoisePdfContent *content)
{
  const PoiseTally *total = &poise_balance_get_course (content->balance)->total;
  g_autofree char *target = content->for_students ? NULL : poise_words_document_target (content->plan->target);

  if (poise_tally_get_count (total) == 0)
    return;
  poise_pdf_document_begin (content->document, "Sect");
  add_heading (content, POISE_LABEL_BALANCE);
  if (poise_tally_get_minutes (total) > 0)
    add_figure (content, POISE_SERIES_COURSE, BAR_HEIGHT, 4);
  else
    poise_pdf_document_add_paragraph (content->document, "P", POISE_PDF_STYLE_BODY, POISE_PDF_ALIGN_START, 4, TRUE,
                                      poise_words_document_no_minutes ());
  add_course_numbers (content);
  if (target != NULL)
    poise_pdf_document_add_paragraph (content->document, "P", POISE_PDF_STYLE_NOTE, POISE_PDF_ALIGN_START, 4, FALSE,
                                      target);
  poise_pdf_document_end (content->document, "Sect");
  if (poise_tally_get_minutes (total) == 0)
    return;
  add_rhythm (content);
  if (content->for_students)
    return;
  add_groups (content, POISE_SERIES_PURPOSES, POISE_LABEL_PURPOSES, POISE_LABEL_PURPOSE);
  add_groups (content, POISE_SERIES_LEARNING_TYPES, POISE_LABEL_LEARNING_TYPES, POISE_LABEL_LEARNING_TYPE);
}

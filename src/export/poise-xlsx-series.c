/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sheet with the numbers of a chart: a row for each group, a column for each mode, and the chart beside it.
 *
 * Its numbers are formulas over the sheet of activities, so that they follow what is changed there, sorted or not; with
 * each stands its value as Poise has counted it, for whoever does not calculate.
 */

#include "export/poise-xlsx-sheets.h"

#include "balance/poise-series.h"
#include "export/poise-xlsx-text.h"
#include "words/poise-words-document.h"
#include "words/poise-words-series.h"

#define WIDTH_GROUP 40
#define WIDTH_NUMBER 18

/* In which order modes stand in charts and tables */
static const PoiseMode modes[POISE_N_MODES] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

typedef struct
{
  PoiseXlsxBook *book;
  lxw_worksheet *worksheet;
  const PoiseXlsxActivities *activities;
  const PoiseSeries *series;
  gboolean for_students;
  guint first;        /* the column of the first mode */
  const char *criterion; /* the column of the activities that tells the group */
  char *ranges[POISE_N_SHEET_HEADS];
} Writer;

/* ---- Formulas. Rows and columns count from 0 ---- */

static char *
name_cell (guint row, guint column)
{
  char name[16];

  lxw_col_to_name (name, column, FALSE);
  return g_strdup_printf ("%s%u", name, row + 1);
}

/* All activities' cells of a column: 'Activities'!$G$2:$G$9 */
static char *
name_range (const Writer *self, PoiseSheetHead head)
{
  char name[16];

  lxw_col_to_name (name, poise_sheet_find_column (self->activities->sheet, head), TRUE);
  return g_strdup_printf ("%s!%s$2:%s$%u", self->activities->name, name, name, self->activities->last_row + 1);
}

static PoiseSheetHead
find_criterion (PoiseSeriesKind kind)
{
  switch (kind)
    {
    case POISE_SERIES_PURPOSES:
      return POISE_SHEET_PURPOSE;
    case POISE_SERIES_LEARNING_TYPES:
      return POISE_SHEET_LEARNING_TYPE;
    default:
      return POISE_SHEET_NUMBER;
    }
}

/* What an activity's cell must be to count in a group: the group's own cell; nothing at all where it is that of none */
static char *
say_criterion (const Writer *self, guint group)
{
  if (self->series->kind != POISE_SERIES_SECTIONS && poise_series_get_term (self->series, group) == 0)
    return g_strdup ("\"=\"");
  return g_strdup_printf ("$A%u", group + 2);
}

static void
write_number (Writer *self, guint row, guint column, const char *formula, double value, lxw_format *format)
{
  poise_xlsx_book_check (self->book,
                         worksheet_write_formula_num (self->worksheet, row, column, formula, format, value));
}

static void
write_sums (Writer *self, guint group)
{
  g_autofree char *criterion = say_criterion (self, group);
  g_autofree char *groups = name_range (self, find_criterion (self->series->kind));
  g_autofree char *minutes = name_range (self, POISE_SHEET_MINUTES);
  g_autofree char *of_modes = name_range (self, POISE_SHEET_MODE);

  for (guint i = 0; i < POISE_N_MODES; i++)
    {
      char name[16];
      g_autofree char *formula = NULL;

      lxw_col_to_name (name, self->first + i, FALSE);
      formula = g_strdup_printf ("=SUMIFS(%s,%s,%s,%s,%s$1)", minutes, groups, criterion, of_modes, name);
      write_number (self, group + 1, self->first + i, formula, self->series->values[group][modes[i]],
                    self->book->number);
    }
}

/* The sum of a row, and for the instructor the share of what is decided */
static void
write_row_end (Writer *self, guint row, const PoiseSeriesValues values, lxw_format *number, lxw_format *percent)
{
  guint column = self->first + POISE_N_MODES;
  g_autofree char *live = name_cell (row, self->first), *own = name_cell (row, self->first + 1);
  g_autofree char *last = name_cell (row, self->first + 2);
  g_autofree char *sum = g_strdup_printf ("=SUM(%s:%s)", live, last);
  g_autofree char *share = g_strdup_printf ("=IF(%s+%s=0,\"\",%s/(%s+%s))", live, own, live, live, own);
  double decided = (double) values[POISE_MODE_SYNCHRONOUS] + values[POISE_MODE_ASYNCHRONOUS];

  write_number (self, row, column, sum, decided + values[POISE_MODE_UNDECIDED], number);
  if (self->for_students)
    return;
  if (decided > 0)
    write_number (self, row, column + 1, share, values[POISE_MODE_SYNCHRONOUS] / decided, percent);
  else
    poise_xlsx_book_check (self->book,
                           worksheet_write_formula_str (self->worksheet, row, column + 1, share, percent, ""));
}

static void
write_total (Writer *self)
{
  guint row = self->series->n_groups + 1;

  for (guint i = 0; i < self->first; i++)
    poise_xlsx_book_put (self->book, self->worksheet, row, i,
                         i == self->first - 1 ? poise_words_document_label (POISE_LABEL_TOTAL) : "", self->book->total);
  for (guint i = 0; i < POISE_N_MODES; i++)
    {
      g_autofree char *from = name_cell (1, self->first + i), *to = name_cell (row - 1, self->first + i);
      g_autofree char *formula = g_strdup_printf ("=SUM(%s:%s)", from, to);

      write_number (self, row, self->first + i, formula, self->series->total[modes[i]], self->book->total_number);
    }
  write_row_end (self, row, self->series->total, self->book->total_number, self->book->total_percent);
}

/* ---- Texts ---- */

static const char *
head_of_groups (PoiseSeriesKind kind)
{
  return poise_words_sheet_head (kind == POISE_SERIES_SECTIONS ? POISE_SHEET_SECTION : find_criterion (kind));
}

static void
write_head (Writer *self, guint column, const char *head, gboolean of_number)
{
  poise_xlsx_book_put (self->book, self->worksheet, 0, column, head,
                       of_number ? self->book->head_number : self->book->head);
}

static void
write_heads (Writer *self)
{
  guint after = self->first + POISE_N_MODES;

  if (self->first == 2)
    write_head (self, 0, poise_words_sheet_head (POISE_SHEET_NUMBER), TRUE);
  write_head (self, self->first - 1, head_of_groups (self->series->kind), FALSE);
  for (guint i = 0; i < POISE_N_MODES; i++)
    write_head (self, self->first + i, poise_words_sheet_mode (modes[i], self->for_students), TRUE);
  write_head (self, after, poise_words_document_label (POISE_LABEL_TOTAL), TRUE);
  if (!self->for_students)
    write_head (self, after + 1, poise_words_sheet_share (), TRUE);
}

static void
write_group (Writer *self, guint group)
{
  g_autofree char *name = poise_words_series_group (self->series, group);

  if (self->first == 2)
    poise_xlsx_book_check (self->book, worksheet_write_number (self->worksheet, group + 1, 0, group + 1,
                                                               self->book->number));
  poise_xlsx_book_put (self->book, self->worksheet, group + 1, self->first - 1, name, self->book->text);
  write_sums (self, group);
  write_row_end (self, group + 1, self->series->values[group], self->book->number, self->book->percent);
}

static const char *
name_sheet (PoiseSeriesKind kind)
{
  switch (kind)
    {
    case POISE_SERIES_PURPOSES:
      return poise_words_document_label (POISE_LABEL_PURPOSES);
    case POISE_SERIES_LEARNING_TYPES:
      return poise_words_document_label (POISE_LABEL_LEARNING_TYPES);
    default:
      return poise_words_document_label (POISE_LABEL_BALANCE);
    }
}

static void
set_widths (Writer *self)
{
  guint after = self->first + POISE_N_MODES;

  poise_xlsx_book_check (self->book, worksheet_set_column (self->worksheet, 0, 0, 6, NULL));
  poise_xlsx_book_check (self->book, worksheet_set_column (self->worksheet, self->first - 1, self->first - 1,
                                                           WIDTH_GROUP, NULL));
  poise_xlsx_book_check (self->book, worksheet_set_column (self->worksheet, self->first, after + 1, WIDTH_NUMBER, NULL));
}

/**
 * poise_xlsx_add_series:
 * @book: a book
 * @activities: where its activities stand
 * @balance: how they divide
 * @kind: into which groups
 *
 * Adds the sheet of a series: a table of minutes, its chart beside it.
 */
void
poise_xlsx_add_series (PoiseXlsxBook *book,
                       const PoiseXlsxActivities *activities,
                       const PoiseBalance *balance,
                       PoiseSeriesKind kind)
{
  g_autoptr (PoiseSeries) series = poise_series_new (balance, kind, FALSE, POISE_SERIES_ALL);
  Writer self = { book, NULL, activities, series };

  self.for_students = book->options->audience == POISE_AUDIENCE_STUDENTS;
  self.first = kind == POISE_SERIES_SECTIONS ? 2 : 1;
  self.worksheet = poise_xlsx_book_add_sheet (book, name_sheet (kind), 1);
  set_widths (&self);
  write_heads (&self);
  for (guint i = 0; i < series->n_groups; i++)
    write_group (&self, i);
  if (series->n_groups > 0)
    write_total (&self);
  if (!poise_series_is_empty (series))
    poise_xlsx_add_chart (book, self.worksheet, series, self.first, self.first + POISE_N_MODES + 3);
}

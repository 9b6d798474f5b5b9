/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A series as a chart of the spreadsheet's own, over the cells beside it: columns of stacked modes for sections, bars
 * where groups have long names. Colours are those of Poise; what is undecided is always hatched, and in greys all are
 * told apart by patterns.
 */

#include "export/poise-xlsx-sheets.h"

#include "export/poise-xlsx-text.h"
#include "words/poise-words-document.h"
#include "words/poise-words-picture.h"
#include "words/poise-words-series.h"

#include <math.h>

/* The library's size of a chart, in pixels */
#define WIDTH 480.0
#define HEIGHT 288.0

#define GRID_COLOR 0xD5D8DC
#define TITLE_SIZE 13 /* points */

#define OUTLINED_MAX 60 /* groups */

#define WIDTH_OF_GROUP 44.0
#define WIDTH_MIN 560.0
#define WIDTH_MAX 1920.0
#define HEIGHT_WANTED 380.0

static lxw_color_t
to_lxw (const PoiseColor *color)
{
  guint32 red = (guint32) lround (color->red * 255), green = (guint32) lround (color->green * 255);
  guint32 blue = (guint32) lround (color->blue * 255);
  guint32 value = red << 16 | green << 8 | blue;

  return value != 0 ? value : LXW_COLOR_BLACK; /* for the library, 0 is no colour at all */
}

static void
paint (PoiseXlsxBook *book, lxw_chart_series *shown, PoiseMode mode, guint n_groups)
{
  static const guint8 patterns[POISE_N_MODES] = {
    [POISE_MODE_UNDECIDED] = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL,
    [POISE_MODE_SYNCHRONOUS] = LXW_CHART_PATTERN_PERCENT_80,
    [POISE_MODE_ASYNCHRONOUS] = LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL,
  };
  lxw_color_t color = to_lxw (&book->style.mode[mode]);
  /* Of many thin columns the outlines would run together, and hide the patterns */
  lxw_chart_line line = { .color = color, .width = 0.75, .none = n_groups > OUTLINED_MAX };
  lxw_chart_fill fill = { .color = color };
  lxw_chart_pattern pattern = { .fg_color = color, .bg_color = LXW_COLOR_WHITE, .type = patterns[mode] };

  chart_series_set_line (shown, &line);
  if (book->style.patterns || mode == POISE_MODE_UNDECIDED)
    chart_series_set_pattern (shown, &pattern);
  else
    chart_series_set_fill (shown, &fill);
}

/* The library keeps the values of a chart's cells in the chart too, for programs that do not calculate, but of formulas
 * it does not know any and would put zeros there. The list and its values are freed by the library. */
static void
keep_values (lxw_series_range *range, const PoiseSeries *series, PoiseMode mode)
{
  range->ignore_cache = LXW_TRUE; /* so that ours stays */
  range->has_string_cache = LXW_FALSE;
  range->num_data_points = series->n_groups;
  for (guint i = 0; i < series->n_groups; i++)
    {
      lxw_series_data_point *point = calloc (1, sizeof *point);

      g_assert (point != NULL);
      point->number = series->values[i][mode];
      STAILQ_INSERT_TAIL (range->data_cache, point, list_pointers);
    }
}

static void
add_modes (PoiseXlsxBook *book, lxw_chart *chart, const PoiseSeries *series, guint first_mode_column)
{
  static const PoiseMode modes[POISE_N_MODES]
      = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  const char *name = g_ptr_array_index (book->names, book->names->len - 1);

  for (guint i = 0; i < POISE_N_MODES; i++)
    {
      lxw_chart_series *shown = chart_add_series (chart, NULL, NULL);
      guint column = first_mode_column + i;

      chart_series_set_categories (shown, name, 1, first_mode_column - 1, series->n_groups, first_mode_column - 1);
      chart_series_set_values (shown, name, 1, column, series->n_groups, column);
      chart_series_set_name_range (shown, name, 0, column);
      keep_values (shown->values, series, modes[i]);
      paint (book, shown, modes[i], series->n_groups);
    }
}

/* Bars go from above to below as the rows do; in a language that is written from the right, all is mirrored. */
static void
set_axes (lxw_chart *chart, gboolean bars)
{
  /* The library calls the axis that lies the first one of bars too */
  lxw_chart_axis *groups = bars ? chart->y_axis : chart->x_axis;
  lxw_chart_axis *values = bars ? chart->x_axis : chart->y_axis;
  lxw_chart_line line = { .color = GRID_COLOR, .width = 0.75 };

  chart_axis_set_name (values, poise_words_sheet_head (POISE_SHEET_MINUTES));
  chart_axis_set_num_format (values, "#,##0");
  chart_axis_major_gridlines_set_visible (values, LXW_TRUE);
  chart_axis_major_gridlines_set_line (values, &line);
  chart_axis_major_gridlines_set_visible (groups, LXW_FALSE);
  if (poise_words_is_right_to_left ())
    chart_axis_set_reverse (chart->x_axis);
  if (bars)
    {
      chart_axis_set_reverse (groups);
      chart_axis_set_crossing_max (groups); /* so that the values stay below */
    }
}

/* What the chart shows, for whoever does not see it; students know the modes by other words and have the table. */
static char *
describe (const PoiseXlsxBook *book, const PoiseSeries *series)
{
  g_autofree char *summary = book->options->audience == POISE_AUDIENCE_STUDENTS ? poise_words_picture_name (series)
                                                                               : poise_words_series_summary (series);
  g_autofree char *legal = poise_xlsx_text (summary);

  return poise_xlsx_clip (legal, POISE_XLSX_DESCRIPTION_MAX);
}

/**
 * poise_xlsx_add_chart:
 * @book: a book
 * @sheet: its last sheet, which holds the numbers of @series
 * @series: what the chart shows
 * @first_mode_column: the column of its first mode, from 0; the groups' names stand in the one before
 * @column: where to put the chart
 */
void
poise_xlsx_add_chart (PoiseXlsxBook *book,
                      lxw_worksheet *sheet,
                      const PoiseSeries *series,
                      guint first_mode_column,
                      guint column)
{
  gboolean bars = series->kind != POISE_SERIES_SECTIONS;
  lxw_chart *chart = workbook_add_chart (book->workbook, bars ? LXW_CHART_BAR_STACKED : LXW_CHART_COLUMN_STACKED);
  g_autofree char *title = poise_words_picture_subheading (series);
  g_autofree char *description = describe (book, series);
  double width = bars ? WIDTH_MIN : CLAMP (WIDTH_OF_GROUP * series->n_groups, WIDTH_MIN, WIDTH_MAX);
  lxw_chart_options options = {
    .x_scale = width / WIDTH,
    .y_scale = HEIGHT_WANTED / HEIGHT,
    .description = description,
  };

  lxw_chart_font font = { .size = TITLE_SIZE, .bold = LXW_TRUE };

  g_assert (chart != NULL);
  add_modes (book, chart, series, first_mode_column);
  set_axes (chart, bars);
  chart_title_set_name (chart, title);
  chart_title_set_name_font (chart, &font);
  chart_set_series_gap (chart, 60);
  chart_legend_set_position (chart, LXW_CHART_LEGEND_BOTTOM);
  poise_xlsx_book_check (book, worksheet_insert_chart_opt (sheet, 0, column, chart, &options));
}

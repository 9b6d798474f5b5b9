/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bars beside the names of their groups, a column for each mode.
 */

#include "chart/poise-bars-plan.h"
#include "chart/poise-chart-text.h"

#define ROW_LINES 1.75     /* lines of text to a row */
#define ROW_LINES_TWO 2.4  /* where names have two */
#define ROW_LINES_MAX 2.6  /* more room is left blank */
#define ROW_LINES_ROOMY 1.25
#define HEAD_GAP 0.35      /* lines between the heads and the rows */

/* How high each stretch is, from above. */
typedef struct
{
  double heads;
  double notes;
  double gap;
  double row;
  double apart;
} Heights;

static gboolean
has_heads (const PoiseBarsLayout *layout)
{
  return layout->texts.heads[POISE_MODE_SYNCHRONOUS] > 0;
}

static gboolean
has_notes (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan)
{
  for (guint i = 0; i < plan->n_modes; i++)
    if (layout->texts.notes[plan->modes[i]] > plan->column)
      return FALSE;
  return layout->texts.notes[POISE_MODE_SYNCHRONOUS] > 0;
}

static void
get_natural (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan, Heights *heights)
{
  double line = layout->metrics.line_height;

  heights->heads = has_heads (layout) ? line : 0;
  heights->notes = has_notes (layout, plan) ? line * POISE_CHART_SMALL : 0;
  heights->gap = has_heads (layout) ? line * HEAD_GAP : 0;
  heights->row = line * (layout->label_lines == 2 ? ROW_LINES_TWO : ROW_LINES);
  heights->apart = plan->n_apart * POISE_BARS_APART * line;
}

static double
get_rest (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan, const Heights *heights)
{
  double above = heights->heads + heights->notes + heights->gap + heights->apart;

  return plan->n_rows > 0 ? MAX (layout->area.height - above, 0) / plan->n_rows : 0;
}

/* Gives up one thing after the other until rows are high enough for their texts. */
static void
fit (PoiseBarsLayout *layout, const PoiseBarsPlan *plan, Heights *heights)
{
  double line = layout->metrics.line_height;

  get_natural (layout, plan, heights);
  if (get_rest (layout, plan, heights) < ROW_LINES_ROOMY * line)
    heights->notes = 0;
  if (get_rest (layout, plan, heights) < 2 * line)
    layout->label_lines = 1;
  if (get_rest (layout, plan, heights) < ROW_LINES_ROOMY * line)
    heights->apart = heights->gap = 0;
  if (get_rest (layout, plan, heights) < POISE_BARS_TEXT_LEAST * line)
    heights->heads = 0;
  heights->row = MIN (get_rest (layout, plan, heights), ROW_LINES_MAX * line);
}

/** poise_bars_columns_height: what looks best. */
double
poise_bars_columns_height (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan)
{
  Heights heights;

  get_natural (layout, plan, &heights);
  return heights.heads + heights.notes + heights.gap + heights.apart + plan->n_rows * heights.row;
}

static double
get_pitch (const PoiseBarsPlan *plan)
{
  return (plan->width - plan->label) / plan->n_modes;
}

static double
get_column_x (const PoiseBarsPlan *plan, guint column)
{
  return plan->x + plan->label + column * get_pitch (plan) + (get_pitch (plan) - plan->column);
}

/* From the middle of the gap before a column to that of the gap after it. */
static PoiseBox
get_zone (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan, guint column, double y, double height)
{
  double margin = plan->x - layout->area.x;
  double x = MAX (get_column_x (plan, column) - margin, layout->area.x);
  double end = column + 1 < plan->n_modes ? get_column_x (plan, column + 1) - margin
                                          : layout->area.x + layout->area.width;

  return (PoiseBox) { x, y, MAX (end - x, 0), height };
}

static void
lay_out_row (PoiseBarsLayout *layout,
             const PoiseBarsPlan *plan,
             const Heights *heights,
             const gint64 *values,
             PoiseBarsRow *row,
             double y)
{
  double names = layout->label_lines * layout->metrics.line_height;
  const PoiseBox *area = &layout->area;

  row->whole = (PoiseBox) { area->x, y, area->width, heights->row };
  if (heights->row >= POISE_BARS_TEXT_LEAST * layout->metrics.line_height)
    row->label = (PoiseBox) { plan->x, y + (heights->row - names) / 2, plan->label, names };
  for (guint i = 0; i < plan->n_modes; i++)
    {
      PoiseBox line = { get_column_x (plan, i), y, plan->column, heights->row };

      row->zones[plan->modes[i]] = get_zone (layout, plan, i, y, heights->row);
      poise_bars_place_part (layout, row, plan->modes[i], values[plan->modes[i]], &line);
    }
}

static void
lay_out_head (PoiseBarsLayout *layout, const PoiseBarsPlan *plan, const Heights *heights, guint column)
{
  PoiseMode mode = plan->modes[column];
  double x = get_column_x (plan, column);
  double y = layout->area.y;

  if (heights->heads > 0)
    layout->heads[mode] = (PoiseBox) { x, y, plan->column, heights->heads };
  if (heights->notes > 0 && layout->texts.notes[mode] > 0)
    layout->notes[mode] = (PoiseBox) { x, y + heights->heads, plan->column, heights->notes };
  layout->axes[mode] = (PoiseBox) { x, y + heights->heads + heights->notes + heights->gap, 0,
                                    plan->n_rows * heights->row + heights->apart };
}

/** poise_bars_columns_lay_out: places everything but the mirror. */
void
poise_bars_columns_lay_out (PoiseBarsLayout *layout, const PoiseBarsPlan *plan, const PoiseSeries *series)
{
  Heights heights;
  double y = layout->area.y;

  fit (layout, plan, &heights);
  for (guint i = 0; i < plan->n_modes; i++)
    lay_out_head (layout, plan, &heights, i);
  y += heights.heads + heights.notes + heights.gap;
  for (guint i = 0; i < layout->n_rows; i++)
    {
      y += layout->rows[i].apart ? heights.apart : 0;
      lay_out_row (layout, plan, &heights, series->values[i], &layout->rows[i], y);
      y += heights.row;
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bars below the names of their groups, for where there is little room from side to side. Each bar begins with the
 * sign of its mode; what is undecided has one only where there is any.
 */

#include "chart/poise-bars-plan.h"
#include "chart/poise-chart-text.h"

#define LINE 1.3       /* lines of text to a bar */
#define NAME 1.15      /* lines of text to a name */
#define ROW_GAP 0.45   /* lines between rows */
#define HEAD 1.15      /* lines of text to a line of heads */
#define HEAD_GAP 0.45  /* lines between heads and rows */
#define ENTRY_GAP 14   /* units between two heads on a line, or a head and its note */
#define SIGN_GAP 4     /* units between a sign and its bar */
#define BAR_LEAST 3    /* units: with less, names give way too */

/* ---- Heads ---- */

/* Each head with its note on a line of its own, where every one has room so. */
static gboolean
has_notes (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan)
{
  for (guint i = 0; i < plan->n_modes; i++)
    if (layout->texts.heads[plan->modes[i]] + ENTRY_GAP + layout->texts.notes[plan->modes[i]] > plan->width)
      return FALSE;
  return layout->texts.notes[POISE_MODE_SYNCHRONOUS] > 0;
}

/* Places heads one after the other, in lines of @height; gives back how many lines these are. */
static guint
flow_heads (PoiseBarsLayout *layout, const PoiseBarsPlan *plan, gboolean notes, double height)
{
  double line = layout->metrics.line_height;
  double x = 0;
  guint n_lines = 0;

  for (guint i = 0; i < plan->n_modes; i++)
    {
      PoiseMode mode = plan->modes[i];
      double width = MIN (layout->texts.heads[mode], plan->width);

      if (width <= 0)
        continue;
      if (n_lines == 0 || notes || x + width > plan->width)
        {
          n_lines++;
          x = 0;
        }
      layout->heads[mode] = (PoiseBox) { plan->x + x, layout->area.y + (n_lines - 1) * height, width, line };
      x += width + ENTRY_GAP;
      if (notes && layout->texts.notes[mode] > 0)
        layout->notes[mode] = (PoiseBox) { plan->x + x, layout->heads[mode].y + line * (1 - POISE_CHART_SMALL) / 2,
                                           plan->width - x, line * POISE_CHART_SMALL };
    }
  return n_lines;
}

static guint
count_head_lines (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan, gboolean notes)
{
  PoiseBarsLayout scratch = *layout;

  return flow_heads (&scratch, plan, notes, 0);
}

static void
drop_heads (PoiseBarsLayout *layout)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    layout->heads[mode] = layout->notes[mode] = (PoiseBox) { 0 };
}

static double
get_heads_height (const PoiseBarsLayout *layout, guint n_lines)
{
  return n_lines > 0 ? (n_lines * HEAD + HEAD_GAP) * layout->metrics.line_height : 0;
}

/* ---- Rows ---- */

/* How high everything in the rows is. */
typedef struct
{
  double name;
  double bar;
  double gap;
  double apart;
} Heights;

static void
get_natural (const PoiseBarsLayout *layout, Heights *heights)
{
  double line = layout->metrics.line_height;

  *heights = (Heights) { NAME * line, LINE * line, ROW_GAP * line, POISE_BARS_APART * line };
}

static guint
count_bars (const PoiseBarsPlan *plan)
{
  return 2 * plan->n_rows + plan->n_undecided;
}

static double
get_rows_height (const PoiseBarsPlan *plan, const Heights *heights)
{
  guint n_gaps = plan->n_rows > 0 ? plan->n_rows - 1 : 0;

  return plan->n_rows * heights->name + count_bars (plan) * heights->bar + n_gaps * heights->gap
         + plan->n_apart * heights->apart;
}

/* Gives up the numbers before the names: bars become thin, then everything does. */
static void
fit_rows (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan, double room, Heights *heights)
{
  double line = layout->metrics.line_height;
  double natural, share;

  get_natural (layout, heights);
  natural = get_rows_height (plan, heights);
  if (natural <= 0)
    return;
  share = MIN (room / natural, 1);
  if (share * LINE < POISE_BARS_TEXT_LEAST)
    {
      Heights thin = { line, 0, ROW_GAP * line / 2, 0 };

      thin.bar = (room - get_rows_height (plan, &thin)) / count_bars (plan);
      if (thin.bar >= BAR_LEAST)
        {
          *heights = thin;
          return;
        }
    }
  *heights = (Heights) { heights->name * share, heights->bar * share, heights->gap * share, heights->apart * share };
}

/* Lays out a row from @y on and gives back its end. */
static double
lay_out_row (PoiseBarsLayout *layout,
             const PoiseBarsPlan *plan,
             const Heights *heights,
             const gint64 *values,
             PoiseBarsRow *row,
             double y)
{
  double text = layout->metrics.line_height;
  double start = MIN (text + SIGN_GAP, plan->width);

  row->whole = (PoiseBox) { layout->area.x, y, layout->area.width, 0 };
  if (heights->name >= POISE_BARS_TEXT_LEAST * text)
    row->label = (PoiseBox) { plan->x, y, plan->width, MIN (text, heights->name) };
  y += heights->name;
  for (guint i = 0; i < plan->n_modes; i++)
    {
      PoiseMode mode = plan->modes[i];
      PoiseBox box = { plan->x + start, y, plan->width - start, heights->bar };
      double side = MIN (text, box.height);

      if (mode == POISE_MODE_UNDECIDED && values[mode] == 0)
        continue;
      row->zones[mode] = (PoiseBox) { layout->area.x, y, layout->area.width, box.height };
      if (heights->bar >= POISE_BARS_TEXT_LEAST * text && mode != POISE_MODE_UNDECIDED)
        row->signs[mode] = (PoiseBox) { plan->x, y + (box.height - side) / 2, MIN (side, plan->width), side };
      poise_bars_place_part (layout, row, mode, values[mode], &box);
      y += box.height;
    }
  row->whole.height = y - row->whole.y;
  return y;
}

/** poise_bars_stacked_height: what looks best. */
double
poise_bars_stacked_height (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan)
{
  Heights heights;

  get_natural (layout, &heights);
  return get_heads_height (layout, count_head_lines (layout, plan, has_notes (layout, plan)))
         + get_rows_height (plan, &heights);
}

/* How much room the heads take; less, or none, where the rows would be without texts. */
static double
fit_heads (PoiseBarsLayout *layout, const PoiseBarsPlan *plan)
{
  double line = layout->metrics.line_height;
  gboolean notes = has_notes (layout, plan);
  double height = get_heads_height (layout, flow_heads (layout, plan, notes, HEAD * line));
  Heights heights;
  double rows;

  get_natural (layout, &heights);
  rows = get_rows_height (plan, &heights);
  if (notes && layout->area.height < height + rows)
    {
      drop_heads (layout);
      height = get_heads_height (layout, flow_heads (layout, plan, FALSE, HEAD * line));
    }
  if (layout->area.height - height < POISE_BARS_TEXT_LEAST * rows)
    {
      drop_heads (layout);
      return 0;
    }
  return height;
}

/** poise_bars_stacked_lay_out: places everything but the mirror. */
void
poise_bars_stacked_lay_out (PoiseBarsLayout *layout, const PoiseBarsPlan *plan, const PoiseSeries *series)
{
  double heads = fit_heads (layout, plan);
  double y = layout->area.y + heads;
  Heights heights;

  fit_rows (layout, plan, MAX (layout->area.height - heads, 0), &heights);
  layout->label_lines = 1;
  for (guint i = 0; i < layout->n_rows; i++)
    {
      if (i > 0)
        y += heights.gap + (layout->rows[i].apart ? heights.apart : 0);
      y = lay_out_row (layout, plan, &heights, series->values[i], &layout->rows[i], y);
    }
}

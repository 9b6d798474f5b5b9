/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the two arrangements of bars in rows have in common. For the files of bars alone.
 *
 * Both are planned before they are laid out: a plan says by the width alone what has room beside what, and how high
 * that would be at best, so that measuring and laying out cannot differ.
 */

#pragma once

#include "chart/poise-bars.h"

G_BEGIN_DECLS

#define POISE_BARS_MARGIN 8       /* units at either side, so that marks do not touch what they are around */
#define POISE_BARS_COLUMN_GAP 16  /* units between a number and the next column */
#define POISE_BARS_NUMBER_GAP 6   /* units between a bar and its number */
#define POISE_BARS_APART 0.5      /* lines between the last row and one that stands apart */
#define POISE_BARS_TEXT_LEAST 0.9 /* of a line's height: what is lower has no text */

/**
 * PoiseBarsPlan:
 * @modes: (array length=n_modes): the columns, in their order
 * @n_modes: how many
 * @n_rows: groups
 * @n_apart: rows that stand apart, 0 or 1
 * @n_undecided: rows with something undecided
 * @x: where texts and bars may begin
 * @width: how wide they may be together
 * @label: width of the names, beside bars
 * @column: width of a column, beside names
 * @bar: how long a bar can be beside names
 * @stacked_bar: the same below names
 */
typedef struct
{
  PoiseMode modes[POISE_N_MODES];
  guint n_modes;
  guint n_rows;
  guint n_apart;
  guint n_undecided;
  double x;
  double width;
  double label;
  double column;
  double bar;
  double stacked_bar;
} PoiseBarsPlan;

double poise_bars_columns_height (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan);
void poise_bars_columns_lay_out (PoiseBarsLayout *layout, const PoiseBarsPlan *plan, const PoiseSeries *series);
double poise_bars_stacked_height (const PoiseBarsLayout *layout, const PoiseBarsPlan *plan);
void poise_bars_stacked_lay_out (PoiseBarsLayout *layout, const PoiseBarsPlan *plan, const PoiseSeries *series);

void poise_bars_place_part (const PoiseBarsLayout *layout,
                            PoiseBarsRow *row,
                            PoiseMode mode,
                            gint64 value,
                            const PoiseBox *line);

G_END_DECLS

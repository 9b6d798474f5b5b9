/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every step of drawing a rhythm chart needs. For the files that draw it alone.
 */

#pragma once

#include "chart/poise-chart-text.h"
#include "chart/poise-rhythm-draw.h"

G_BEGIN_DECLS

/**
 * PoiseRhythmDrawing:
 * @style: mirrored as the layout is
 * @faded: the same with pale parts, for sections that are not meant
 * @first: the first column that can be seen
 * @end: the one after the last
 */
typedef struct
{
  cairo_t *cr;
  const PoiseRhythmLayout *layout;
  const PoiseSeries *series;
  PoiseChartStyle style;
  PoiseChartStyle faded;
  PoiseChartText text;
  guint first;
  guint end;
} PoiseRhythmDrawing;

const PoiseChartStyle *poise_rhythm_drawing_get_style (const PoiseRhythmDrawing *self, guint column);
void poise_rhythm_draw_parts (PoiseRhythmDrawing *self);
void poise_rhythm_draw_budgets (PoiseRhythmDrawing *self);
void poise_rhythm_stroke_budget (PoiseRhythmDrawing *self,
                                 double from,
                                 double to,
                                 double y,
                                 double width,
                                 const PoiseColor *color);
void poise_rhythm_draw_numbers (PoiseRhythmDrawing *self);
void poise_rhythm_draw_labels (PoiseRhythmDrawing *self);
gboolean poise_rhythm_has_number (const PoiseRhythmDrawing *self, guint column, PoiseMode mode);
PoiseBox poise_rhythm_number_box (PoiseRhythmDrawing *self, guint column, PoiseMode mode);

G_END_DECLS

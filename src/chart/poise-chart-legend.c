/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing entries of legends.
 */

#include "chart/poise-chart-legend.h"

#include "chart/poise-chart-paint.h"
#include "chart/poise-mode-sign.h"
#include "words/poise-words.h"

#define TEXT_GAP 4         /* between a sign and its word, in units */
#define SWATCH_MARGIN 0.12 /* of its side */

/** poise_chart_legend_room: how wide an entry with @word must be not to be elided; signs are as wide as a line is high. */
double
poise_chart_legend_room (PoiseChartText *text, const PoiseChartMetrics *metrics, const char *word)
{
  return metrics->line_height + TEXT_GAP + poise_chart_text_room (text, word);
}

/**
 * poise_chart_legend_draw_word:
 * @text: a text drawer
 * @word: what the sign stands for
 * @box: of the entry, a line high
 * @style: the looks, with the direction
 *
 * Returns: where the sign is to be drawn: at the start of @box
 */
PoiseBox
poise_chart_legend_draw_word (PoiseChartText *text,
                              const char *word,
                              const PoiseBox *box,
                              const PoiseChartStyle *style)
{
  double side = MIN (box->height, box->width);
  PoiseBox sign = { box->x, box->y, side, side };
  PoiseBox rest = { box->x + side + TEXT_GAP, box->y, MAX (box->width - side - TEXT_GAP, 0), box->height };

  if (style->right_to_left)
    {
      sign = poise_box_mirror (&sign, box);
      rest = poise_box_mirror (&rest, box);
    }
  poise_chart_text_draw (text, word, &rest, 1, POISE_CHART_START, &style->foreground);
  return sign;
}

/** poise_chart_legend_draw_mode: draws the entry of @mode into @box; undecided shows its pattern, which is its sign. */
void
poise_chart_legend_draw_mode (PoiseChartText *text, PoiseMode mode, const PoiseBox *box, const PoiseChartStyle *style)
{
  PoiseBox sign;
  double margin;

  if (poise_box_is_empty (box))
    return;
  sign = poise_chart_legend_draw_word (text, poise_words_mode (mode), box, style);
  margin = sign.height * SWATCH_MARGIN;
  sign = (PoiseBox) { sign.x + margin, sign.y + margin, sign.width - 2 * margin, sign.height - 2 * margin };
  if (mode == POISE_MODE_UNDECIDED)
    poise_chart_paint_part (text->cr, &sign, mode, POISE_CHART_CORNERS_ALL, style);
  else
    poise_mode_sign_draw (text->cr, mode, &sign, style);
}

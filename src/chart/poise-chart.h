/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The charts, for screen and paper: geometry as pure functions from a balance, and one cairo function per
 * chart. Units are those of the surface: pixels on screen, points in a PDF. Nothing here knows GTK.
 */

#pragma once

#include "balance/poise-balance.h"

#include <cairo.h>
#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef struct
{
  double x, y, width, height;
} PoiseBox;

typedef struct
{
  double red, green, blue, alpha;
} PoiseColor;

/**
 * PoiseChartStyle:
 * @mode: colour by #PoiseMode
 * @foreground: axis and numbers
 * @dim: labels
 * @background: what is behind, for gaps and halos
 * @font: (nullable): family and size of labels; NULL for "Sans 9"
 * @right_to_left: whether the chart is mirrored
 * @patterns: whether modes also carry a pattern (always for undecided)
 */
typedef struct
{
  PoiseColor mode[POISE_N_MODES];
  PoiseColor foreground;
  PoiseColor dim;
  PoiseColor background;
  const PangoFontDescription *font;
  gboolean right_to_left;
  gboolean patterns;
} PoiseChartStyle;

typedef enum
{
  POISE_CHART_LIGHT,
  POISE_CHART_DARK,
  POISE_CHART_HIGH_CONTRAST,
  POISE_CHART_HIGH_CONTRAST_DARK
} PoiseChartScheme;

void poise_chart_style_init (PoiseChartStyle *style, PoiseChartScheme scheme);

/* ---- Balance bar ---- */

/** PoiseBarLayout: where the parts of a balance bar stand; a part of no time has width 0. */
typedef struct
{
  PoiseBox whole;
  PoiseBox parts[POISE_N_MODES];
  gboolean has_target;
  PoiseBox band;   /* from target minus to target plus tolerance, on the decided parts' scale */
  double target_x;
} PoiseBarLayout;

void poise_bar_layout (PoiseBarLayout *layout,
                       const PoiseTally *tally,
                       const PoiseTarget *target, /* (nullable) */
                       const PoiseBox *area,
                       gboolean right_to_left);
int poise_bar_layout_hit (const PoiseBarLayout *layout, double x, double y); /* PoiseMode, or -1 */
void poise_bar_draw (cairo_t *cr, const PoiseBarLayout *layout, const PoiseChartStyle *style);

/* ---- Rhythm chart ---- */

/** PoiseRhythmColumn: one section; boxes by mode (undecided stands beyond the asynchronous end, hatched). */
typedef struct
{
  guint section;
  PoiseBox slot;                  /* the whole column, for hits and hover */
  PoiseBox parts[POISE_N_MODES];
  gint64 values[POISE_N_MODES];   /* minutes or counts */
  PoiseBox label;                 /* of the section's title; height 0 where labels are thinned out */
} PoiseRhythmColumn;

typedef struct
{
  PoiseBox area;
  double axis_y;                  /* the common axis */
  double unit;                    /* pixels per minute or per activity */
  gboolean counts;
  gboolean has_budget;
  double budget_height;           /* pixels of the weekly budget, as a total of both sides */
  guint n_columns;
  PoiseRhythmColumn *columns;
  double natural_width;           /* what it would like so that nothing is thinned; for scrolling */
} PoiseRhythmLayout;

PoiseRhythmLayout *poise_rhythm_layout_new (const PoiseBalance *balance,
                                            const PoiseBox *area,
                                            gboolean counts,
                                            gboolean right_to_left);
void poise_rhythm_layout_free (PoiseRhythmLayout *layout);
int poise_rhythm_layout_hit (const PoiseRhythmLayout *layout, double x, double y); /* column, or -1 */
void poise_rhythm_draw (cairo_t *cr,
                        const PoiseRhythmLayout *layout,
                        const PoiseBalance *balance,
                        const PoiseChartStyle *style,
                        int highlighted /* column, or -1 */);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseRhythmLayout, poise_rhythm_layout_free)

/* The sign of a mode (two dots side by side; staggered; hatched), in a square box, for PDF and charts */
void poise_mode_sign_draw (cairo_t *cr, PoiseMode mode, const PoiseBox *box, const PoiseChartStyle *style);

G_END_DECLS

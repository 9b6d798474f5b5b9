/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Not a test: prints what the charts of a plan of 10 000 activities over 300 sections cost after one edit: their
 * numbers, their sentences, and one redraw of each, which is laying it out anew and drawing it. Run with
 * `meson test --benchmark`.
 *
 * The median of many runs is printed, with the slowest hundredth. Time is the processor's, so that other programs do
 * not count.
 */

#include "chart/poise-chart.h"
#include "common/large-plan.h"
#include "core/poise-edit.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <math.h>
#include <time.h>

#define N_SECTIONS 300
#define N_ACTIVITIES 10000
#define N_RUNS 300
#define WIDTH 1100 /* of the window's page, in units */

typedef struct
{
  PoiseBalance *balance;
  PoiseSeries *series[POISE_N_SERIES_KINDS];
  PoiseChartStyle style;
  cairo_surface_t *surface;
  double times[N_RUNS];
} Bench;

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *left = a, *right = b;

  return *left < *right ? -1 : *left > *right;
}

static void
print_times (Bench *self, const char *work)
{
  qsort (self->times, N_RUNS, sizeof (double), compare_times);
  g_print ("%-66s %8.2f ms   (99 in 100 under %.2f)\n", work, self->times[N_RUNS / 2] / 1e3,
           self->times[N_RUNS * 99 / 100] / 1e3);
}

static PoisePlan *
edit_minutes (PoisePlan *plan, guint run)
{
  PoisePlace place = { run * 31 % N_SECTIONS, 0 };
  const PoiseActivity *old = poise_plan_get_activity (plan, place);
  g_autoptr (PoiseActivity) activity = poise_record_with_number (old, POISE_ACTIVITY_MINUTES, old->minutes % 200 + 1);

  return poise_edit_replace_activity (plan, place, activity);
}

/* From a new plan to the numbers of all charts, in minutes, and in counts */
static void
measure_series (Bench *self)
{
  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autoptr (PoisePlan) plan = edit_minutes (poise_balance_get_plan (self->balance), run);
      double start = now ();
      PoiseBalance *balance = poise_balance_follow (self->balance, plan);

      for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
        {
          poise_series_unref (self->series[kind]);
          self->series[kind] = poise_series_new (balance, kind, FALSE, POISE_SERIES_ALL);
        }
      self->times[run] = now () - start;
      poise_balance_unref (self->balance);
      self->balance = balance;
    }
  print_times (self, "balance and numbers of all charts follow one edit");
}

static void
measure_words (Bench *self)
{
  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = now ();

      for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
        {
          g_free (poise_words_series_headline (self->series[kind]));
          g_free (poise_words_series_summary (self->series[kind]));
        }
      self->times[run] = now () - start;
    }
  print_times (self, "headlines and descriptions of all charts");
}

static void
measure_sizes (Bench *self)
{
  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = now ();

      for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
        {
          PoiseChartSize size;

          poise_chart_measure (self->series[kind], &self->style, &size);
          poise_chart_measure_height (self->series[kind], &self->style, WIDTH);
        }
      self->times[run] = now () - start;
    }
  print_times (self, "measuring all charts");
}

/* @width: 0 for as wide as nothing is left out, of which @WIDTH units can be seen, as in a window that scrolls */
static void
measure_redraw (Bench *self, PoiseSeriesKind kind, double width, const char *how)
{
  const PoiseSeries *series = self->series[kind];
  g_autofree char *work = g_strdup_printf ("one redraw of the chart \"%s\", %s", poise_chart_get_name (kind), how);
  PoiseChartSize size;
  PoiseBox area = { 0 };

  poise_chart_measure (series, &self->style, &size);
  area.width = width > 0 ? width : size.natural_width;
  area.height = ceil (poise_chart_measure_height (series, &self->style, area.width));
  for (guint run = 0; run < N_RUNS; run++)
    {
      cairo_t *cr = cairo_create (self->surface);
      double start = now ();
      g_autoptr (PoiseChart) chart = poise_chart_new (series, &area, &self->style);
      const PoiseChartMarks marks = { { 0, POISE_SERIES_ALL }, { 0, POISE_MODE_ASYNCHRONOUS }, POISE_CHART_NOTHING };

      poise_chart_draw (chart, cr, &self->style, &marks);
      self->times[run] = now () - start;
      cairo_destroy (cr);
    }
  print_times (self, work);
}

int
main (void)
{
  Bench bench = { 0 };
  g_autoptr (PoisePlan) plan = large_plan (N_SECTIONS, N_ACTIVITIES);

  poise_words_init (NULL);
  bench.balance = poise_balance_new (plan);
  poise_chart_style_init (&bench.style, POISE_CHART_LIGHT);
  bench.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, 600);
  g_print ("%u activities over %u sections\n", N_ACTIVITIES, N_SECTIONS);
  measure_series (&bench);
  measure_words (&bench);
  measure_sizes (&bench);
  for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
    measure_redraw (&bench, kind, WIDTH, "all of it");
  measure_redraw (&bench, POISE_SERIES_SECTIONS, 0, "a window of it");
  bench.style.patterns = TRUE;
  measure_redraw (&bench, POISE_SERIES_SECTIONS, WIDTH, "with patterns");
  for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
    poise_series_unref (bench.series[kind]);
  poise_balance_unref (bench.balance);
  cairo_surface_destroy (bench.surface);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Not a test: prints what one edit costs in a plan of 10 000 activities over 52 sections, in time and in
 * memory. Run with `meson test --benchmark`.
 *
 * Each work is done many times at places spread over the plan; the median is printed, with the slowest
 * hundredth, since caches are not always warm. Time is the processor's, so that other programs do not count.
 */

#include "balance/poise-balance.h"
#include "chart/poise-balance-bar.h"
#include "chart/poise-rhythm.h"
#include "common/large-plan.h"
#include "core/poise-document.h"
#include "core/poise-edit.h"
#include "core/poise-query.h"
#include "core/poise-rows.h"

#include <locale.h>
#include <malloc.h>
#include <time.h>

#define N_SECTIONS 52
#define N_ACTIVITIES 10000
#define N_RUNS 1000
#define N_VISIBLE 40 /* rows that a window shows, and holds */

/* What follows a plan in the window. */
typedef struct
{
  PoiseRows *rows;
  PoiseBalance *balance;
  PoiseChartMetrics metrics;
} Followers;

static PoisePlace
spread_place (const PoisePlan *plan, guint run)
{
  guint section = run * 31 % poise_plan_n_sections (plan);
  guint n = poise_section_n_activities (poise_plan_get_section (plan, section));

  return (PoisePlace) { section, run * 17 % n };
}

static PoisePlan *
edit_minutes (const PoisePlan *plan, guint run)
{
  PoisePlace place = spread_place (plan, run);
  const PoiseActivity *old = poise_plan_get_activity (plan, place);
  g_autoptr (PoiseActivity) activity = poise_record_with_number (old, POISE_ACTIVITY_MINUTES, old->minutes % 200 + 1);

  return poise_edit_replace_activity (plan, place, activity);
}

static PoiseActivity *
add_minute (const PoiseActivity *activity, gpointer data)
{
  return poise_record_with_number (activity, POISE_ACTIVITY_MINUTES, activity->minutes % 200 + 1);
}

/* The same edit, by the id of the activity. */
static PoisePlan *
edit_picked (const PoisePlan *plan, guint run)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, poise_plan_get_activity (plan, spread_place (plan, run))->id);
  return poise_edit_change_activities (plan, picks, add_minute, NULL);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *left = a, *right = b;

  return *left < *right ? -1 : *left > *right;
}

static void
print_times (const char *work, double *microseconds)
{
  qsort (microseconds, N_RUNS, sizeof (double), compare_times);
  g_print ("%-62s %8.1f µs   (99 in 100 under %.1f)\n", work, microseconds[N_RUNS / 2], microseconds[N_RUNS * 99 / 100]);
}

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static void
measure_edit (PoisePlan *plan, const char *work, PoisePlan *(*edit) (const PoisePlan *plan, guint run))
{
  g_autofree double *times = g_new (double, N_RUNS);

  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = now ();
      g_autoptr (PoisePlan) edited = edit (plan, run);

      times[run] = now () - start;
    }
  print_times (work, times);
}

/* Both charts, as large as in the window: all that is done before they are drawn. */
static void
lay_out_charts (const PoiseBalance *balance, const PoiseChartMetrics *metrics)
{
  const PoisePlan *plan = poise_balance_get_plan (balance);
  const PoiseBox bar_area = { 0, 0, 1100, 18 };
  const PoiseBox rhythm_area = { 0, 0, 1100, 360 };
  PoiseBarLayout bar;
  g_autoptr (PoiseSeries) series = poise_series_new (balance, POISE_SERIES_SECTIONS, FALSE, POISE_SERIES_ALL);
  g_autoptr (PoiseRhythmLayout) rhythm = poise_rhythm_layout_new (series, &rhythm_area, metrics, FALSE);

  poise_bar_layout (&bar, &poise_balance_get_course (balance)->total, plan->target, &bar_area, FALSE);
}

static void
follow (PoiseDocument *document, gpointer old_plan, gpointer new_plan, Followers *followers)
{
  PoiseBalance *balance = poise_balance_follow (followers->balance, new_plan);

  poise_balance_unref (followers->balance);
  followers->balance = balance;
  poise_rows_set_plan (followers->rows, new_plan);
  lay_out_charts (balance, &followers->metrics);
}

static void
measure_document (PoisePlan *plan)
{
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  g_autoptr (PoiseRows) rows = poise_rows_new (plan);
  g_autofree double *times = g_new (double, N_RUNS);
  Followers followers = { rows, poise_balance_new (plan), { 16, 8 } };
  PoiseRow *held[N_VISIBLE];

  for (guint i = 0; i < N_VISIBLE; i++)
    held[i] = g_list_model_get_item (G_LIST_MODEL (rows), i);
  g_signal_connect (document, "changed", G_CALLBACK (follow), &followers);
  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = now ();
      g_autoptr (PoisePlan) edited = edit_minutes (poise_document_get_plan (document), run);

      poise_document_apply (document, edited, POISE_EDIT_MINUTES, NULL);
      times[run] = now () - start;
    }
  print_times ("edit; history, balance, 40 held rows and both charts follow", times);

  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = now ();

      poise_document_undo (document);
      times[run] = now () - start;
    }
  print_times ("undo; the same follow", times);
  for (guint i = 0; i < N_VISIBLE; i++)
    g_object_unref (held[i]);
  poise_balance_unref (followers.balance);
}

static void
measure_find (PoisePlan *plan)
{
  g_autoptr (PoiseRows) rows = poise_rows_new (plan);
  g_autofree double *times = g_new (double, N_RUNS);
  PoiseQuery query = { .text = "plan the group" };
  guint n_found = 0;
  double start;

  for (guint run = 0; run < N_RUNS; run++)
    {
      const char *id = poise_plan_get_activity (plan, spread_place (plan, run))->id;
      guint position = 0;

      start = now ();
      poise_rows_find (rows, id, FALSE, &position);
      times[run] = now () - start;
    }
  print_times ("find a row by id", times);

  start = now ();
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      n_found += poise_query_matches (&query, plan, poise_plan_get_activity (plan, (PoisePlace) { i, k }));
  g_print ("%-62s %8.1f µs   (%u found)\n", "search all activities for three words", now () - start, n_found);
}

static gsize
heap_bytes (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}

static void
measure_memory (PoisePlan *plan)
{
  g_autoptr (PoiseHistory) history = poise_history_new (plan, POISE_HISTORY_BYTES);
  gsize before = heap_bytes ();

  for (guint run = 0; run < 1000; run++)
    {
      g_autoptr (PoisePlan) edited = edit_minutes (poise_history_get_plan (history), run);

      poise_history_push (history, edited, POISE_EDIT_MINUTES, NULL);
    }
  g_print ("%-62s %8.2f MB   (counted %.2f MB, %u steps)\n",
           "1000 undo steps, on the heap",
           (heap_bytes () - before) / 1e6,
           poise_history_get_bytes (history) / 1e6,
           poise_history_get_n_steps (history));
}

int
main (void)
{
  gsize before = heap_bytes ();
  double start = now ();
  g_autoptr (PoisePlan) plan = large_plan (N_SECTIONS, N_ACTIVITIES);

  setlocale (LC_ALL, "");
  g_print ("%u activities over %u sections: %.2f MB, made in %.1f ms\n",
           N_ACTIVITIES,
           N_SECTIONS,
           (heap_bytes () - before) / 1e6,
           (now () - start) / 1e3);
  measure_edit (plan, "edit one activity at its place", edit_minutes);
  measure_edit (plan, "edit one activity by its id", edit_picked);
  measure_document (plan);
  measure_find (plan);
  measure_memory (plan);
  return 0;
}

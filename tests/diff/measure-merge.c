/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Not a test: prints what merging plans of 10 000 activities over 52 sections costs. Run with `meson test
 * --benchmark`. Time is the processor's; the median is printed.
 */

#include "common/large-plan.h"
#include "core/poise-edit.h"
#include "diff/poise-merge.h"
#include "store/poise-store.h"

#include <time.h>

#define N_SECTIONS 52
#define N_ACTIVITIES 10000
#define N_RUNS 51

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *left = a, *right = b;

  return *left < *right ? -1 : *left > *right;
}

static void
measure (const char *work, PoisePlan *base, PoisePlan *mine, PoisePlan *theirs)
{
  double times[N_RUNS];
  guint n_conflicts = 0;

  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = now ();
      g_autoptr (PoiseMerge) merge = poise_merge_new (base, mine, theirs);

      times[run] = now () - start;
      n_conflicts = poise_merge_get_n_conflicts (merge);
    }
  qsort (times, N_RUNS, sizeof (double), compare_times);
  g_print ("%-62s %8.3f ms   (%u conflicts)\n", work, times[N_RUNS / 2], n_conflicts);
}

static PoisePlan *
edit (PoisePlan *plan, PoisePlace place)
{
  g_autoptr (PoiseActivity) activity
      = poise_record_with_number (poise_plan_get_activity (plan, place), POISE_ACTIVITY_MINUTES, 77);

  return poise_edit_replace_activity (plan, place, activity);
}

static PoisePlan *
read_again (PoisePlan *plan)
{
  g_autoptr (GBytes) bytes = poise_store_write (plan, NULL);

  return poise_store_read (bytes, NULL);
}

/* Every activity a minute longer than the last, and @step further on in its section */
static PoisePlan *
edit_all (PoisePlan *plan, guint step, int minutes)
{
  g_autoptr (GPtrArray) sections = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);
      guint n = poise_section_n_activities (section);
      g_autoptr (GPtrArray) activities = poise_records_new ();

      for (guint k = 0; k < n; k++)
        g_ptr_array_add (activities, poise_record_with_number (poise_section_get_activity (section, (k * step) % n),
                                                               POISE_ACTIVITY_MINUTES, minutes++));
      g_ptr_array_add (sections, poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities));
    }
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

int
main (void)
{
  g_autoptr (PoisePlan) base = large_plan (N_SECTIONS, N_ACTIVITIES);
  g_autoptr (PoisePlan) mine = edit (base, (PoisePlace) { 25, 90 }), theirs = edit (base, (PoisePlace) { 3, 9 });
  g_autoptr (PoisePlan) other_base = read_again (base), other_mine = read_again (mine), other_theirs = read_again (theirs);
  g_autoptr (PoisePlan) here = edit_all (base, 1, 1), there = edit_all (base, 1, 2);
  g_autoptr (PoisePlan) shuffled_here = edit_all (base, 7, 1), shuffled_there = edit_all (base, 11, 2);
  g_autoptr (PoisePlan) single = large_plan (1, N_ACTIVITIES);
  g_autoptr (PoisePlan) single_here = edit_all (single, 7, 1), single_there = edit_all (single, 11, 2);

  g_print ("%u activities in %u sections\n", N_ACTIVITIES, N_SECTIONS);
  measure ("one activity edited on each side", base, mine, theirs);
  measure ("the same, theirs read from a file", base, mine, other_theirs);
  measure ("the same, all read from files", other_base, other_mine, other_theirs);
  measure ("every activity edited on both sides, differently", base, here, there);
  measure ("the same, and all sections in two other orders", base, shuffled_here, shuffled_there);
  measure ("the same, all in one section", single, single_here, single_there);
  return 0;
}

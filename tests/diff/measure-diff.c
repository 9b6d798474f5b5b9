/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Not a test: prints what comparing plans of 10 000 activities over 52 sections costs. Run with `meson test
 * --benchmark`. Time is the processor's; the median is printed.
 */

#include "common/large-plan.h"
#include "core/poise-beginning.h"
#include "core/poise-edit.h"
#include "diff/poise-diff.h"
#include "store/poise-store.h"

#include <time.h>

#define N_SECTIONS 52
#define N_ACTIVITIES 10000
#define N_RUNS 101

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
measure (const char *work, PoisePlan *before, PoisePlan *after)
{
  double times[N_RUNS];
  guint n_changes = 0;

  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = now ();
      g_autoptr (PoiseDiff) diff = poise_diff_new (before, after);

      times[run] = now () - start;
      n_changes = poise_diff_get_n_changes (diff);
    }
  qsort (times, N_RUNS, sizeof (double), compare_times);
  g_print ("%-62s %8.3f ms   (%u changes)\n", work, times[N_RUNS / 2], n_changes);
}

static PoisePlan *
edit (PoisePlan *plan)
{
  PoisePlace place = { 25, 90 };
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

static PoisePlan *
reverse (PoisePlan *plan)
{
  g_autoptr (GPtrArray) sections = poise_records_new ();

  for (guint i = poise_plan_n_sections (plan); i > 0; i--)
    {
      PoiseSection *section = poise_plan_get_section (plan, i - 1);
      g_autoptr (GPtrArray) activities = poise_records_new ();

      for (guint k = poise_section_n_activities (section); k > 0; k--)
        g_ptr_array_add (activities, poise_activity_ref (poise_section_get_activity (section, k - 1)));
      g_ptr_array_add (sections, poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities));
    }
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

int
main (void)
{
  g_autoptr (PoisePlan) plan = large_plan (N_SECTIONS, N_ACTIVITIES);
  g_autoptr (PoisePlan) edited = edit (plan), again = read_again (plan), edited_again = read_again (edited);
  g_autoptr (PoisePlan) reversed = reverse (plan), renewed = poise_beginning_renew_ids (edited);

  g_print ("%u activities in %u sections\n", N_ACTIVITIES, N_SECTIONS);
  measure ("one activity edited", plan, edited);
  measure ("the same, both read from files", again, edited_again);
  measure ("two readings of one file", plan, again);
  measure ("everything in reverse order", plan, reversed);
  measure ("other ids, so by titles", plan, renewed);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Edits one activity of 10 000 in 300 sections while all charts are shown, and prints the processor time of the whole
 * process: until the page says the new numbers, and until it is painted; the median and the most of several runs, in
 * milliseconds.
 *
 *   measure-charts
 */

#include "common/large-plan.h"
#include "gui/gui-test.h"

#include <stdlib.h>
#include <time.h>

#define N_RUNS 41

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  guint n_edits;
  gboolean painted;
} Course;

static double
processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void
on_painted (GdkFrameClock *clock, Course *course)
{
  course->painted = TRUE;
}

static void
edit (Course *course)
{
  guint run = course->n_edits++;
  PoisePlan *plan = poise_workspace_get_plan (course->workspace);
  const PoisePlace place = { run * 7 % poise_plan_n_sections (plan), 3 };
  g_autoptr (PoiseActivity) timed
      = poise_record_with_number (poise_plan_get_activity (plan, place), POISE_ACTIVITY_MINUTES, 100 + run);

  poise_workspace_apply (course->workspace, poise_edit_replace_activity (plan, place, timed), POISE_EDIT_MINUTES, NULL);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return *(const double *) a < *(const double *) b ? -1 : 1;
}

static void
print (const char *what, double *times)
{
  qsort (times, N_RUNS, sizeof *times, compare);
  g_print ("%-32s %6.2f %6.2f\n", what, times[N_RUNS / 2], times[N_RUNS - 1]);
}

static void
measure (Course *course, const char *what)
{
  g_autofree char *follows = g_strconcat (what, ", followed", NULL), *paints = g_strconcat (what, ", painted", NULL);
  double followed[N_RUNS], painted[N_RUNS];

  gui_test_settle ();
  for (guint run = 0; run < N_RUNS; run++)
    {
      double begin = processor_time ();

      edit (course);
      followed[run] = processor_time () - begin;
      course->painted = FALSE;
      while (!course->painted)
        g_main_context_iteration (NULL, TRUE);
      painted[run] = processor_time () - begin;
      gui_test_settle ();
    }
  print (follows, followed);
  print (paints, painted);
}

static void
toggle (Course *course, const char *label, gboolean on)
{
  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (gui_test_find (GTK_WIDGET (course->window), GTK_TYPE_TOGGLE_BUTTON, label)), on);
}

int
main (int argc, char *argv[])
{
  g_autoptr (PoisePlan) plan = large_plan (300, 10000);
  const PoiseQuery query = { .modes = POISE_TERM_BIT (POISE_MODE_SYNCHRONOUS) };
  Course course = { 0 };

  gui_test_init (&argc, &argv);
  course.window = gui_test_window (plan, 1280, 832);
  course.workspace = poise_window_get_workspace (course.window);
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (course.window)), "after-paint", G_CALLBACK (on_painted),
                    &course);
  measure (&course, "list");
  gtk_widget_activate_action (GTK_WIDGET (course.window), "win.show-page", "s", "balance");
  gui_test_settle ();
  measure (&course, "charts");
  poise_workspace_set_query (course.workspace, &query);
  gui_test_settle ();
  gtk_drop_down_set_selected (
      GTK_DROP_DOWN (gui_test_find (GTK_WIDGET (course.window), GTK_TYPE_DROP_DOWN, "Scope")), 1);
  measure (&course, "charts of what is found");
  toggle (&course, "Table", TRUE);
  measure (&course, "tables of what is found");
  gui_test_close (course.window);
  return EXIT_SUCCESS;
}

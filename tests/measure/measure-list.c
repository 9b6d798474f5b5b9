/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finds, folds, selects and tags in the list of a window with 10 000 activities, and prints the processor time of
 * the whole process for each, until the window is still again: the median and the most of several runs, in
 * milliseconds.
 *
 *   measure-list [--foreign]   titles that are not ASCII
 *
 * The time is the processor's, so that other programs do not count.
 */

#include "common/large-plan.h"
#include "gui/gui-test.h"
#include "gui/list/poise-activity-list.h"

#include <string.h>
#include <time.h>

#define N_RUNS 7

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  PoiseActivityList *list;
} Course;

static double
processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void
look_for (Course *course, PoiseQuery query)
{
  poise_workspace_set_query (course->workspace, &query);
}

static GtkSelectionModel *
model_of (Course *course)
{
  return gtk_list_view_get_model (GTK_LIST_VIEW (poise_activity_list_get_view (course->list)));
}

/* ---- The works, in an order in which each finds what it needs ---- */

static void
open_find (Course *course)
{
  gtk_widget_activate_action (GTK_WIDGET (course->list), "win.find", NULL);
}

static void
type_one (Course *course)
{
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (GTK_WIDGET (course->window), GTK_TYPE_SEARCH_ENTRY, NULL)), "r");
}

static void
type_more (Course *course)
{
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (GTK_WIDGET (course->window), GTK_TYPE_SEARCH_ENTRY, NULL)),
                         "re");
}

static void
type_words (Course *course)
{
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (GTK_WIDGET (course->window), GTK_TYPE_SEARCH_ENTRY, NULL)),
                         "group small disc");
}

static void
clear_text (Course *course)
{
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (GTK_WIDGET (course->window), GTK_TYPE_SEARCH_ENTRY, NULL)), "");
}

static void
filter_on (Course *course)
{
  look_for (course, (PoiseQuery) { .modes = POISE_TERM_BIT (POISE_MODE_SYNCHRONOUS) });
}

static void
filter_tagged (Course *course)
{
  gtk_selection_model_select_all (model_of (course));
  gtk_widget_activate_action (GTK_WIDGET (course->list), "activity.set-mode", "i", POISE_MODE_ASYNCHRONOUS);
}

static void
undo (Course *course)
{
  gtk_widget_activate_action (GTK_WIDGET (course->list), "win.undo", NULL);
}

static void
redo (Course *course)
{
  gtk_widget_activate_action (GTK_WIDGET (course->list), "win.redo", NULL);
}

static void
filter_off (Course *course)
{
  look_for (course, (PoiseQuery) { 0 });
}

static void
close_find (Course *course)
{
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (course->window), GTK_TYPE_SEARCH_ENTRY, NULL), "stop-search");
}

static void
close_all (Course *course)
{
  poise_activity_list_close_all (course->list, TRUE);
}

static void
open_all (Course *course)
{
  poise_activity_list_close_all (course->list, FALSE);
}

static void
select_all (Course *course)
{
  gtk_selection_model_select_all (model_of (course));
  poise_activity_list_focus (course->list);
}

static void
tag_all (Course *course)
{
  gtk_widget_activate_action (GTK_WIDGET (course->list), "activity.set-mode", "i", POISE_MODE_SYNCHRONOUS);
}

static void
select_one (Course *course)
{
  gtk_selection_model_select_item (model_of (course), 1, TRUE);
  poise_activity_list_focus (course->list);
}

static const struct
{
  const char *name;
  void (*work) (Course *);
} works[] = {
  { "open the bar", open_find },
  { "type a letter", type_one },
  { "type another", type_more },
  { "type three words", type_words },
  { "clear the text", clear_text },
  { "filter by mode", filter_on },
  { "select and tag what is found", filter_tagged },
  { "undo that", undo },
  { "filter off", filter_off },
  { "close the bar", close_find },
  { "collapse all", close_all },
  { "expand all", open_all },
  { "select all", select_all },
  { "tag all", tag_all },
  { "undo that", undo },
  { "redo it", redo },
  { "undo it again", undo },
  { "select one", select_one },
};

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *left = a, *right = b;

  return *left < *right ? -1 : *left > *right;
}

static PoiseActivity *
with_foreign_title (const PoiseActivity *activity, gpointer data)
{
  g_autofree char *title = g_strdup_printf ("%s — größere Übung, réunion à l’été", activity->title);

  return poise_record_with_text (activity, POISE_ACTIVITY_TITLE, title);
}

static PoisePlan *
make_plan (gboolean foreign)
{
  g_autoptr (PoisePlan) plan = large_plan (52, 10000);
  g_autoptr (PoisePicks) all = poise_picks_new ();

  for (guint i = 0; foreign && i < poise_plan_n_sections (plan); i++)
    poise_picks_add_section (all, poise_plan_get_section (plan, i)->id);
  return poise_edit_change_activities (plan, all, with_foreign_title, NULL);
}

int
main (int argc, char *argv[])
{
  double times[G_N_ELEMENTS (works)][N_RUNS];
  g_autoptr (PoisePlan) plan = NULL;
  Course course;

  gui_test_init (&argc, &argv);
  plan = make_plan (argc > 1 && strcmp (argv[1], "--foreign") == 0);
  course.window = gui_test_window (plan, 1180, 780);
  course.workspace = poise_window_get_workspace (course.window);
  course.list = POISE_ACTIVITY_LIST (gui_test_find (GTK_WIDGET (course.window), POISE_TYPE_ACTIVITY_LIST, NULL));
  for (guint i = 0; i < 10; i++)
    gui_test_settle ();
  for (guint run = 0; run < N_RUNS; run++)
    for (guint i = 0; i < G_N_ELEMENTS (works); i++)
      {
        double from = processor_time ();

        works[i].work (&course);
        gui_test_settle ();
        times[i][run] = processor_time () - from;
      }
  for (guint i = 0; i < G_N_ELEMENTS (works); i++)
    {
      qsort (times[i], N_RUNS, sizeof (double), compare_times);
      g_print ("%-32s median %6.1f most %6.1f\n", works[i].name, times[i][N_RUNS / 2], times[i][N_RUNS - 1]);
    }
  gui_test_close (course.window);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saves a plan of 10 000 activities from its window, several times, and prints how long the window was deaf at most
 * meanwhile, and how long the save took, in milliseconds: the median and the most of the runs. An edit comes before each
 * save, and is drawn before it begins.
 *
 * Usage: measure-save-window FILE
 */

#include "common/large-plan.h"
#include "gui/gui-test.h"
#include "store/poise-store.h"

#include <stdlib.h>

#define N_RUNS 15

typedef struct
{
  double deaf[N_RUNS];
  double whole[N_RUNS];
} Times;

static PoiseDocument *
open_plan (PoiseWindow *window, GFile *file)
{
  g_autoptr (PoisePlan) plan = large_plan (52, 10000);
  g_autoptr (GError) error = NULL;

  if (!poise_store_save (plan, file, NULL, NULL, &error))
    g_error ("%s", error->message);
  poise_window_open (window, file);
  while (!poise_window_get_workspace (window))
    g_main_context_iteration (NULL, TRUE);
  gui_test_settle ();
  return poise_workspace_get_document (poise_window_get_workspace (window));
}

/* The longest turn of the main loop until the plan is saved */
static void
save (PoiseWindow *window, PoiseDocument *document, double *deaf, double *whole)
{
  gint64 begin = g_get_monotonic_time ();
  gint64 last = begin;

  *deaf = 0;
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  do
    {
      gint64 now = g_get_monotonic_time ();

      *deaf = MAX (*deaf, (now - last) / 1e3);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (200);
      last = now;
    }
  while (poise_document_get_modified (document));
  *deaf = MAX (*deaf, (g_get_monotonic_time () - last) / 1e3);
  *whole = (g_get_monotonic_time () - begin) / 1e3;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

static void
measure (PoiseWindow *window, PoiseDocument *document)
{
  Times times;

  for (guint i = 0; i < N_RUNS; i++)
    {
      g_autofree char *title = g_strdup_printf ("Saved %u", i);
      g_autoptr (PoisePlan) renamed
          = poise_record_with_text (poise_document_get_plan (document), POISE_PLAN_TITLE, title);

      poise_document_apply (document, renamed, POISE_EDIT_RENAME, NULL);
      gui_test_settle ();
      save (window, document, &times.deaf[i], &times.whole[i]);
      gui_test_settle ();
    }
  qsort (times.deaf, N_RUNS, sizeof (double), compare);
  qsort (times.whole, N_RUNS, sizeof (double), compare);
  g_print ("deaf %.1f most %.1f save %.1f longest %.1f\n", times.deaf[N_RUNS / 2], times.deaf[N_RUNS - 1],
           times.whole[N_RUNS / 2], times.whole[N_RUNS - 1]);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GFile) file = NULL;
  PoiseWindow *window;

  if (argc != 2)
    {
      g_printerr ("Usage: measure-save-window FILE\n");
      return 2;
    }
  file = g_file_new_for_commandline_arg (argv[1]);
  gui_test_init (&argc, &argv);
  window = gui_test_window (NULL, 1180, 780);
  measure (window, open_plan (window, file));
  gui_test_close (window);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Commands on ten thousand activities at once: what each costs, measured in time of the processor from the key
 * to the frame, and that it does what it does to one. The limit here is for slow machines and checking builds;
 * measured, each takes less than a tenth of a second.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "common/large-plan.h"
#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-page.h"

#include <time.h>

#define N_ACTIVITIES 10000
#define MOST_SECONDS 2.0

typedef struct
{
  PoiseWindow *window;
  PoiseDocument *document;
  PoiseWorkspace *workspace;
  PoiseActivityList *list;
} Fixture;

static double
get_processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

/* The first @n_sections: all that is in them, and themselves if @heads. */
static void
select_sections (Fixture *fixture, guint n_sections, gboolean heads)
{
  PoisePlan *plan = poise_document_get_plan (fixture->document);
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  for (guint i = 0; i < n_sections; i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      if (heads)
        poise_picks_add_section (picks, section->id);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        poise_picks_add_activity (picks, poise_section_get_activity (section, k)->id);
    }
  poise_activity_list_select (fixture->list, picks);
  gui_test_settle ();
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = large_plan (52, N_ACTIVITIES);

  fixture->window = gui_test_window (plan, 1200, 800);
  fixture->workspace = poise_window_get_workspace (fixture->window);
  fixture->document = poise_workspace_get_document (fixture->workspace);
  fixture->list = POISE_ACTIVITY_LIST (gui_test_find (GTK_WIDGET (fixture->window), POISE_TYPE_ACTIVITY_LIST, NULL));
  select_sections (fixture, 52, TRUE);
  poise_activity_list_focus (fixture->list);
  gui_test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gui_test_close (fixture->window);
}

static void
run (Fixture *fixture, const char *action, GVariant *target)
{
  double before = get_processor_time ();
  double handled, drawn;

  g_assert_true (gtk_widget_activate_action_variant (poise_activity_list_get_view (fixture->list), action, target));
  handled = get_processor_time () - before;
  gui_test_settle ();
  drawn = get_processor_time () - before;
  g_test_message ("%-24s %6.1f ms, with frames %6.1f ms", action, handled * 1000, drawn * 1000);
  g_assert_cmpfloat (drawn, <, MOST_SECONDS);
}

static guint
count (Fixture *fixture)
{
  return poise_plan_n_activities (poise_document_get_plan (fixture->document));
}

static void
test_commands (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (fixture->workspace)->activities), ==, N_ACTIVITIES);

  run (fixture, "activity.set-mode", g_variant_new_int32 (POISE_MODE_SYNCHRONOUS));
  g_assert_cmpint (poise_plan_get_activity (poise_document_get_plan (fixture->document), (PoisePlace) { 51, 7 })->mode,
                   ==, POISE_MODE_SYNCHRONOUS);
  run (fixture, "win.undo", NULL);
  select_sections (fixture, 52, TRUE);
  run (fixture, "activity.duplicate", NULL);
  g_assert_cmpuint (count (fixture), ==, 2 * N_ACTIVITIES);
  run (fixture, "win.undo", NULL);
  run (fixture, "win.redo", NULL);
  run (fixture, "win.undo", NULL);
  select_sections (fixture, 52, TRUE);
  run (fixture, "activity.copy", NULL);
  run (fixture, "activity.delete", NULL);
  g_assert_cmpuint (count (fixture), ==, 0);
  run (fixture, "activity.paste", NULL);
  g_assert_cmpuint (count (fixture), ==, N_ACTIVITIES);
  run (fixture, "win.undo", NULL);
  run (fixture, "win.undo", NULL);
  g_assert_cmpuint (count (fixture), ==, N_ACTIVITIES);
  g_assert_false (poise_document_get_modified (fixture->document));
}

/* Activities alone, of all sections but the last, into it. */
static void
test_move (Fixture *fixture, gconstpointer data)
{
  PoisePlan *plan = poise_document_get_plan (fixture->document);

  select_sections (fixture, 51, FALSE);
  run (fixture, "activity.move-down", NULL);
  run (fixture, "activity.move-to-bottom", NULL);
  run (fixture, "win.undo", NULL);
  run (fixture, "win.undo", NULL);
  g_assert_true (poise_document_get_plan (fixture->document) == plan);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add ("/gui/list-bulk/commands", Fixture, NULL, set_up, test_commands, tear_down);
  g_test_add ("/gui/list-bulk/move", Fixture, NULL, set_up, test_move, tear_down);
  return gui_test_run ();
}

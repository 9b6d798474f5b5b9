/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The commands of the list that need more than a key: which are offered, moving to a section by its name, the menu,
 * a title that is refused.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-page.h"
#include "gui/list/poise-rename-popover.h"
#include "gui/list/poise-section-chooser.h"

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  PoiseDocument *document;
  GtkWidget *page;
  PoiseActivityList *list;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (3, 3);

  fixture->window = gui_test_window (plan, 1200, 800);
  fixture->workspace = poise_window_get_workspace (fixture->window);
  fixture->document = poise_workspace_get_document (fixture->workspace);
  fixture->page = gui_test_find (GTK_WIDGET (fixture->window), POISE_TYPE_LIST_PAGE, NULL);
  fixture->list = POISE_ACTIVITY_LIST (gui_test_find (fixture->page, POISE_TYPE_ACTIVITY_LIST, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gui_test_close (fixture->window);
}

static void
run (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->list), action, NULL));
  gui_test_settle ();
}

static void
assert_titles (Fixture *fixture, guint section, const char *titles)
{
  g_autofree char *text = gui_test_titles (poise_document_get_plan (fixture->document), section);

  g_assert_cmpstr (text, ==, titles);
}

/* What would do nothing is not offered. */
static void
test_enabled (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *ids;
    const char *enabled; /* of: delete Duplicate rename set-mode Move-to-section up down top bottom */
  } cases[] = {
    { "activity-00-00000", "x x x x x - x - x" },
    { "activity-00-00001", "x x x x x x x x x" },
    { "activity-00-00002", "x x x x x x x x -" },
    { "activity-02-00002", "x x x x x x - x -" },
    { "activity-01-00000", "x x x x x x x - x" }, /* up to the section above */
    { "activity-00-00000 activity-02-00002", "x x - x x - - x x" },
    { "section-00", "x x x x x - x - x" },
    { "section-02", "x x x x x x - x -" },
  };
  static const char *const names[]
      = { "delete",  "duplicate", "rename",      "set-mode",      "move-to-section",
          "move-up", "move-down", "move-to-top", "move-to-bottom" };
  GActionGroup *actions = poise_list_page_get_actions (POISE_LIST_PAGE (fixture->page));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) enabled = g_string_new (NULL);

      gui_test_select (fixture->list, cases[i].ids);
      for (guint k = 0; k < G_N_ELEMENTS (names); k++)
        g_string_append_printf (enabled, "%s%c", k > 0 ? " " : "",
                                g_action_group_get_action_enabled (actions, names[k]) ? 'x' : '-');
      g_test_message ("%s", cases[i].ids);
      g_assert_cmpstr (enabled->str, ==, cases[i].enabled);
    }
}

static PoiseSectionChooser *
open_chooser (Fixture *fixture)
{
  run (fixture, "activity.move-to-section");
  return POISE_SECTION_CHOOSER (gui_wait_for_window (POISE_TYPE_SECTION_CHOOSER));
}

/* Enter comes right after the last letter, as where one types faster than the machine. */
static void
choose (PoiseSectionChooser *chooser, const char *typed)
{
  GtkWidget *search = gui_test_find (GTK_WIDGET (chooser), GTK_TYPE_SEARCH_ENTRY, NULL);

  g_assert_true (gui_test_has_focus (search));
  gtk_editable_set_text (GTK_EDITABLE (search), typed);
  g_signal_emit_by_name (search, "activate");
  gui_test_settle ();
}

static void
test_move_to_section (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) before = poise_plan_ref (poise_document_get_plan (fixture->document));

  /* By a part of its name */
  gui_test_select (fixture->list, "activity-00-00000 activity-00-00002");
  choose (open_chooser (fixture), "n c");
  assert_titles (fixture, 0, "A1");
  assert_titles (fixture, 2, "C0|C1|C2|A0|A2");
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (fixture->workspace)->activities), ==, 2);
  g_assert_true (poise_activity_list_has_focus (fixture->list));
  run (fixture, "win.undo");
  g_assert_true (poise_document_get_plan (fixture->document) == before);

  /* Enter alone is the next section. */
  gui_test_select (fixture->list, "activity-00-00000");
  choose (open_chooser (fixture), "");
  assert_titles (fixture, 1, "B0|B1|B2|A0");
  run (fixture, "win.undo");

  /* What no section is called is a new one, in the same step. */
  gui_test_select (fixture->list, "activity-00-00000");
  choose (open_chooser (fixture), "Reading week");
  g_assert_cmpstr (poise_plan_get_section (poise_document_get_plan (fixture->document), 1)->title, ==, "Reading week");
  assert_titles (fixture, 1, "A0");
  run (fixture, "win.undo");
  g_assert_true (poise_document_get_plan (fixture->document) == before);
  g_assert_false (poise_document_get_can_undo (fixture->document));
}

static void
test_move_section (Fixture *fixture, gconstpointer data)
{
  gui_test_select (fixture->list, "section-02");
  choose (open_chooser (fixture), "beginning");
  assert_titles (fixture, 0, "C0|C1|C2");
  choose (open_chooser (fixture), "section a");
  assert_titles (fixture, 1, "C0|C1|C2");
  g_assert_true (poise_activity_list_has_focus (fixture->list));
}

/* Closed without a choice, nothing changes, and the focus is where it was. */
static void
test_move_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) before = poise_plan_ref (poise_document_get_plan (fixture->document));
  gboolean gone = FALSE;
  PoiseSectionChooser *chooser;

  gui_test_select (fixture->list, "activity-00-00000");
  chooser = open_chooser (fixture);
  gui_test_watch (chooser, &gone);
  gtk_widget_activate_action (GTK_WIDGET (chooser), "window.close", NULL);
  gui_test_settle ();
  g_assert_true (gone);
  g_assert_true (poise_document_get_plan (fixture->document) == before);
  g_assert_true (poise_activity_list_has_focus (fixture->list));
}

static void
test_edges (Fixture *fixture, gconstpointer data)
{
  gui_test_select (fixture->list, "activity-01-00001");
  run (fixture, "activity.move-to-top");
  assert_titles (fixture, 1, "B1|B0|B2");
  run (fixture, "activity.move-to-bottom");
  assert_titles (fixture, 1, "B0|B2|B1");
  g_assert_true (poise_activity_list_has_focus (fixture->list));
  g_assert_true (poise_picks_has_activity (poise_workspace_get_picks (fixture->workspace), "activity-01-00001"));
}

/* An activity has a title; a section without one has its number. */
static void
test_empty_title (Fixture *fixture, gconstpointer data)
{
  GtkWidget *popover, *entry;

  gui_test_select (fixture->list, "activity-00-00001");
  run (fixture, "activity.rename");
  popover = gui_test_find (GTK_WIDGET (fixture->list), POISE_TYPE_RENAME_POPOVER, NULL);
  entry = gui_test_find (popover, GTK_TYPE_ENTRY, NULL);
  gui_test_enter (entry, "  ");
  g_assert_true (gtk_widget_get_visible (popover));
  gui_test_find (popover, GTK_TYPE_LABEL, "A title is needed");
  g_assert_true (gtk_widget_has_css_class (entry, "error"));
  assert_titles (fixture, 0, "A0|A1|A2");

  gtk_editable_set_text (GTK_EDITABLE (entry), "New");
  g_assert_null (gui_test_try_find (popover, GTK_TYPE_LABEL, "A title is needed"));
  gui_test_enter (entry, "New");
  assert_titles (fixture, 0, "A0|New|A2");
  g_assert_true (poise_activity_list_has_focus (fixture->list));

  gui_test_select (fixture->list, "section-01");
  run (fixture, "activity.rename");
  gui_test_enter (entry, "");
  g_assert_null (poise_plan_get_section (poise_document_get_plan (fixture->document), 1)->title);
}

static gboolean
tells_of_one (gpointer page)
{
  return gui_test_try_find (page, GTK_TYPE_LABEL, "1 activity deleted") != NULL;
}

/* A step that follows a deletion at once, while its toast is still coming, or waits for another to go. */
static void
test_delete_and_go_on (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 4; i++)
    {
      gui_test_select (fixture->list, "activity-00-00001");
      run (fixture, "activity.delete");
      gui_wait_for_label (fixture->page, "1 activity deleted");
      run (fixture, "win.undo");
      g_assert_null (gui_test_try_find (fixture->page, GTK_TYPE_BUTTON, "_Undo"));
      assert_titles (fixture, 0, "A0|A1|A2");
    }
  gui_wait_while (tells_of_one, fixture->page);
  gui_test_select (fixture->list, "section-00 section-01");
  run (fixture, "activity.delete");
  g_assert_cmpuint (poise_plan_n_activities (poise_document_get_plan (fixture->document)), ==, 3);
  g_assert_true (poise_activity_list_has_focus (fixture->list));
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function) g_test_add ("/gui/list-commands/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("enabled", test_enabled);
  ADD ("move-to-section", test_move_to_section);
  ADD ("move-section", test_move_section);
  ADD ("move-cancelled", test_move_cancelled);
  ADD ("edges", test_edges);
  ADD ("empty-title", test_empty_title);
  ADD ("delete-and-go-on", test_delete_and_go_on);
#undef ADD
  return gui_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Typing activities, one line after the other, from an empty plan on.
 */

#include "gui/gui-test.h"

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-page.h"
#include "gui/list/poise-quick-chips.h"
#include "gui/list/poise-quick-entry-bar.h"
#include "gui/list/poise-quick-preview.h"
#include "gui/list/poise-rename-popover.h"

#include <time.h>

typedef struct
{
  PoiseWindow *window;
  PoiseDocument *document;
  GtkWidget *bar;
  GtkWidget *entry;
} Fixture;

static void
open_plan (Fixture *fixture, PoisePlan *plan)
{
  fixture->window = gui_test_window (plan, 1200, 800);
  fixture->document = poise_workspace_get_document (poise_window_get_workspace (fixture->window));
  fixture->bar = gui_test_find (GTK_WIDGET (fixture->window), POISE_TYPE_QUICK_ENTRY_BAR, NULL);
  fixture->entry = gui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_ENTRY, "New Activity");
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("empty");

  open_plan (fixture, plan);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gui_test_close (fixture->window);
}

static PoiseActivity *
activity_at (Fixture *fixture, guint section, guint activity)
{
  return poise_plan_get_activity (poise_document_get_plan (fixture->document), (PoisePlace) { section, activity });
}

/* A new plan leads straight to typing; the section comes with the first activity. */
static void
test_from_nothing (Fixture *fixture, gconstpointer data)
{
  g_assert_true (gui_test_has_focus (fixture->entry));
  gui_test_enter (fixture->entry, "Debate in small groups 45 min live");

  g_assert_cmpuint (poise_plan_n_sections (poise_document_get_plan (fixture->document)), ==, 1);
  g_assert_cmpstr (activity_at (fixture, 0, 0)->title, ==, "Debate in small groups");
  g_assert_cmpint (activity_at (fixture, 0, 0)->minutes, ==, 45);
  g_assert_cmpint (activity_at (fixture, 0, 0)->mode, ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)), ==, "");
  g_assert_true (gui_test_has_focus (fixture->entry));

  gui_test_enter (fixture->entry, "Read chapter 3");
  g_assert_cmpstr (activity_at (fixture, 0, 1)->title, ==, "Read chapter 3");
  g_assert_cmpint (activity_at (fixture, 0, 1)->minutes, ==, POISE_UNSET);
  g_assert_true (gui_test_has_focus (fixture->entry));
}

/* The section and its first activity are one step. */
static void
test_one_step (Fixture *fixture, gconstpointer data)
{
  gui_test_enter (fixture->entry, "a");
  poise_document_undo (fixture->document);
  g_assert_cmpuint (poise_plan_n_sections (poise_document_get_plan (fixture->document)), ==, 0);
  g_assert_false (poise_document_get_can_undo (fixture->document));
}

static void
test_nothing_typed (Fixture *fixture, gconstpointer data)
{
  gui_test_enter (fixture->entry, "");
  gui_test_enter (fixture->entry, "   ");
  g_assert_false (poise_document_get_can_undo (fixture->document));
}

/* What is typed goes to the end of the section of the selected row, and is selected. */
static void
test_current_section (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (3, 2);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  Fixture fixture;
  PoiseWorkspace *workspace;
  g_autofree char *titles = NULL;

  open_plan (&fixture, plan);
  workspace = poise_window_get_workspace (fixture.window);
  gui_test_enter (fixture.entry, "last");
  g_assert_cmpstr (activity_at (&fixture, 2, 2)->title, ==, "last");

  poise_picks_add_activity (picks, "activity-01-00000");
  poise_workspace_reveal (workspace, picks);
  gui_test_enter (fixture.entry, "middle");
  titles = gui_test_titles (poise_document_get_plan (fixture.document), 1);
  g_assert_cmpstr (titles, ==, "B0|B1|middle");
  g_assert_true (
      g_hash_table_contains (poise_workspace_get_picks (workspace)->activities, activity_at (&fixture, 1, 2)->id));
  gui_test_close (fixture.window);
}

/* ---- Chips ---- */

static void
type (Fixture *fixture, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->entry), text);
  gtk_editable_set_position (GTK_EDITABLE (fixture->entry), -1);
  gui_test_settle ();
}

static void
press (Fixture *fixture, guint key)
{
  GListModel *controllers = gtk_widget_observe_controllers (fixture->entry);
  gboolean stopped = FALSE;

  for (guint i = 0; !stopped && i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &stopped);
    }
  g_object_unref (controllers);
  if (!stopped && key == GDK_KEY_Tab)
    gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD);
  gui_test_settle ();
}

/* The chips that are seen, as a screen reader hears of them */
static char *
chips (Fixture *fixture)
{
  return poise_quick_chips_describe (POISE_QUICK_CHIPS (gui_test_find (fixture->bar, POISE_TYPE_QUICK_CHIPS, NULL)));
}

static void
expect (Fixture *fixture, const char *text, const char *expected)
{
  g_autofree char *described = chips (fixture);

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)), ==, text);
  g_assert_cmpstr (described, ==, expected);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, expected);
}

/* Chips say what was understood before Enter is pressed, and so does the description for a screen reader. */
static void
test_chips (Fixture *fixture, gconstpointer data)
{
  type (fixture, "Debate 45 min live, planning");
  gui_test_find (fixture->bar, GTK_TYPE_LABEL, "Synchronous");
  gui_test_find (fixture->bar, GTK_TYPE_LABEL, "45 min");
  expect (fixture, "Debate 45 min live, planning", "Synchronous · 45 min · Planning");

  type (fixture, "Debate");
  g_assert_null (gui_test_try_find (fixture->bar, GTK_TYPE_LABEL, "Synchronous"));
  g_assert_null (gui_test_try_find (fixture->bar, GTK_TYPE_LABEL, "45 min"));

  gui_test_enter (fixture->entry, "Debate 45 min live, planning");
  g_assert_cmpint (activity_at (fixture, 0, 0)->purpose, ==, POISE_PURPOSE_PLANNING);
  expect (fixture, "", "Section 1");
}

/* Tab takes the words out and keeps what they said; where there is nothing to take, it moves on. */
static void
test_tab (Fixture *fixture, gconstpointer data)
{
  type (fixture, "Debate 45 min live");
  press (fixture, GDK_KEY_Tab);
  expect (fixture, "Debate", "Synchronous · 45 min");
  g_assert_true (gui_test_has_focus (fixture->entry));
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (fixture->entry)), ==, 6);

  type (fixture, "Debate in groups");
  g_signal_emit_by_name (fixture->entry, "activate");
  g_assert_cmpstr (activity_at (fixture, 0, 0)->title, ==, "Debate in groups");
  g_assert_cmpint (activity_at (fixture, 0, 0)->minutes, ==, 45);
  g_assert_cmpint (activity_at (fixture, 0, 0)->mode, ==, POISE_MODE_SYNCHRONOUS);
  expect (fixture, "", "Section 1"); /* nothing is left of it for the next */

  type (fixture, "Debate");
  press (fixture, GDK_KEY_Tab);
  g_assert_false (gui_test_has_focus (fixture->entry));
}

/* Escape keeps the words, then clears the line, then goes to the list. */
static void
test_escape (Fixture *fixture, gconstpointer data)
{
  gui_test_enter (fixture->entry, "first");
  type (fixture, "Where we live 45 min live");
  press (fixture, GDK_KEY_Escape);
  expect (fixture, "Where we live 45 min live", "Section 1");
  g_signal_emit_by_name (fixture->entry, "activate");
  g_assert_cmpstr (activity_at (fixture, 0, 1)->title, ==, "Where we live 45 min live");
  g_assert_cmpint (activity_at (fixture, 0, 1)->minutes, ==, POISE_UNSET);

  type (fixture, "Debate 45 min");
  expect (fixture, "Debate 45 min", "45 min · Section 1");
  press (fixture, GDK_KEY_Escape);
  press (fixture, GDK_KEY_Escape);
  expect (fixture, "", "Section 1");
  g_assert_true (gui_test_has_focus (fixture->entry));
  press (fixture, GDK_KEY_Escape);
  g_assert_false (gui_test_has_focus (fixture->entry));
  g_assert_true (gui_test_has_focus (gui_test_find (GTK_WIDGET (fixture->window), POISE_TYPE_ACTIVITY_LIST, NULL)));
}

/* A chip's button keeps the words of one part, and gives the focus back. */
static void
test_dismiss (Fixture *fixture, gconstpointer data)
{
  type (fixture, "Debate 45 min live");
  g_signal_emit_by_name (gui_test_find (fixture->bar, GTK_TYPE_BUTTON, "Dismiss “Synchronous”"), "clicked");
  gui_test_settle ();
  expect (fixture, "Debate 45 min live", "45 min");
  g_assert_true (gui_test_has_focus (fixture->entry));
  g_signal_emit_by_name (fixture->entry, "activate");
  g_assert_cmpstr (activity_at (fixture, 0, 0)->title, ==, "Debate live");
  g_assert_cmpint (activity_at (fixture, 0, 0)->minutes, ==, 45);
}

/* Minutes that none can have: shown at the field, and nothing else changes. */
static void
test_bad_minutes (Fixture *fixture, gconstpointer data)
{
  static const char *const lines[] = { "Debate -5 min", "Debate −5 min", "Debate 1e9 min", "Debate 1000000000 min live" };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      gui_test_enter (fixture->entry, lines[i]);
      g_assert_false (poise_document_get_can_undo (fixture->document));
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)), ==, lines[i]);
      gui_test_find (fixture->bar, GTK_TYPE_LABEL,
                     "Minutes go from 0 to 100,000. Press Esc to keep the words in the title.");
      gtk_test_accessible_assert_state (GTK_ACCESSIBLE (fixture->entry), GTK_ACCESSIBLE_STATE_INVALID,
                                        GTK_ACCESSIBLE_INVALID_TRUE);
    }
  press (fixture, GDK_KEY_Escape);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (fixture->entry), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_FALSE);
  g_signal_emit_by_name (fixture->entry, "activate");
  g_assert_cmpstr (activity_at (fixture, 0, 0)->title, ==, "Debate 1000000000 min live");
}

/* ---- Sections ---- */

static void
test_headings (Fixture *fixture, gconstpointer data)
{
  PoisePlan *plan;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  type (fixture, "Week 1: Reading");
  expect (fixture, "Week 1: Reading", "New section: Week 1: Reading");
  g_signal_emit_by_name (fixture->entry, "activate");
  g_assert_true (gui_test_has_focus (fixture->entry));
  gui_test_enter (fixture->entry, "Kant 45 min");
  gui_test_enter (fixture->entry, "Week 2");
  gui_test_enter (fixture->entry, "Hume");
  gui_test_enter (fixture->entry, "week 1: reading"); /* is there */
  gui_test_enter (fixture->entry, "Locke");
  gui_test_enter (fixture->entry, "Week 1b:");

  plan = poise_document_get_plan (fixture->document);
  g_assert_cmpuint (poise_plan_n_sections (plan), ==, 3);
  g_assert_cmpstr (poise_plan_get_section (plan, 0)->title, ==, "Week 1: Reading");
  g_assert_cmpstr (poise_plan_get_section (plan, 1)->title, ==, "Week 1b");
  g_assert_cmpstr (poise_plan_get_section (plan, 2)->title, ==, "Week 2");
  first = gui_test_titles (plan, 0);
  second = gui_test_titles (plan, 2);
  g_assert_cmpstr (first, ==, "Kant|Locke");
  g_assert_cmpstr (second, ==, "Hume");
}

/* What was added is in sight, wherever the list was, and the focus stays in the line. */
static void
test_in_sight (gconstpointer data)
{
  guint n_sections = GPOINTER_TO_UINT (data);
  g_autoptr (PoisePlan) plan = gui_test_plan (n_sections, 6);
  Fixture fixture;
  GtkWidget *list;

  open_plan (&fixture, plan);
  list = gui_test_find (GTK_WIDGET (fixture.window), POISE_TYPE_ACTIVITY_LIST, NULL);
  for (guint i = 0; i < 3; i++)
    {
      GdkRectangle area;
      const char *id;

      gtk_widget_grab_focus (fixture.entry);
      type (&fixture, "new 45 min live");
      g_signal_emit_by_name (fixture.entry, "activate");
      gui_test_settle ();
      id = activity_at (&fixture, n_sections - 1, 6 + i)->id;
      g_assert_true (poise_activity_list_get_row_area (POISE_ACTIVITY_LIST (list), id, FALSE, &area));
      g_assert_cmpint (area.height, >, 0);
      g_assert_cmpint (area.y, >=, 0);
      g_assert_cmpint (area.y + area.height, <=, gtk_widget_get_height (list));
      g_assert_true (gui_test_has_focus (fixture.entry));
    }
  gui_test_close (fixture.window);
}

/* The chip of the section chooses another one, and the focus is back. */
static void
test_choose_section (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (3, 2);
  Fixture fixture;
  g_autofree char *titles = NULL;
  GtkWidget *button, *search;

  open_plan (&fixture, plan);
  button = gui_test_find (fixture.bar, GTK_TYPE_MENU_BUTTON, "Section for New Activities: Section C");
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  search = gui_test_find (button, GTK_TYPE_SEARCH_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (search), "n a");
  g_signal_emit_by_name (search, "activate");
  gui_test_settle ();
  gui_test_find (fixture.bar, GTK_TYPE_MENU_BUTTON, "Section for New Activities: Section A");
  g_assert_true (gui_test_has_focus (fixture.entry));
  gui_test_enter (fixture.entry, "new");
  titles = gui_test_titles (poise_document_get_plan (fixture.document), 0);
  g_assert_cmpstr (titles, ==, "A0|A1|new");
  gui_test_close (fixture.window);
}

/* ---- Pasting ---- */

static void
paste (Fixture *fixture, const char *text)
{
  int position = 0;

  gtk_editable_insert_text (GTK_EDITABLE (gtk_editable_get_delegate (GTK_EDITABLE (fixture->entry))), text, -1, &position);
  gui_test_settle ();
}

static GtkWidget *
find_preview (Fixture *fixture)
{
  return gui_test_try_find (fixture->bar, POISE_TYPE_QUICK_PREVIEW, NULL);
}

/* Several lines are shown before they are added, and are one step. */
static void
test_paste_lines (Fixture *fixture, gconstpointer data)
{
  PoisePlan *plan;

  type (fixture, "typed");
  paste (fixture, "before\nWeek 1: Kant\n- Debate 45 min live\n- Essay\nWeek 2\n");
  g_assert_nonnull (find_preview (fixture));
  gui_test_find (fixture->bar, GTK_TYPE_LABEL, "2 sections, 3 activities");
  gui_test_find (fixture->bar, GTK_TYPE_LABEL, "Debate · 45 min · Synchronous");
  g_assert_false (poise_document_get_can_undo (fixture->document));
  g_assert_true (gui_test_has_focus (gui_test_find (fixture->bar, GTK_TYPE_BUTTON, "Add")));

  g_signal_emit_by_name (gui_test_find (fixture->bar, GTK_TYPE_BUTTON, "Add"), "clicked");
  gui_test_settle ();
  plan = poise_document_get_plan (fixture->document);
  g_assert_cmpuint (poise_plan_n_sections (plan), ==, 3);
  g_assert_cmpstr (activity_at (fixture, 0, 0)->title, ==, "before");
  g_assert_cmpint (activity_at (fixture, 1, 0)->minutes, ==, 45);
  g_assert_null (find_preview (fixture));
  g_assert_true (gui_test_has_focus (fixture->entry));
  expect (fixture, "typed", "Week 2");

  poise_document_undo (fixture->document);
  g_assert_cmpuint (poise_plan_n_sections (poise_document_get_plan (fixture->document)), ==, 0);
  g_assert_false (poise_document_get_can_undo (fixture->document));
}

static void
test_paste_table (Fixture *fixture, gconstpointer data)
{
  paste (fixture, "Activity\tMinutes\tMode\nDebate\t45\tlive\nEssay\t2 h\tasync\n");
  gui_test_find (fixture->bar, GTK_TYPE_LABEL, "2 activities");
  g_signal_emit_by_name (gui_test_find (fixture->bar, GTK_TYPE_BUTTON, "Add"), "clicked");
  g_assert_cmpint (activity_at (fixture, 0, 1)->minutes, ==, 120);
  g_assert_cmpint (activity_at (fixture, 0, 1)->mode, ==, POISE_MODE_ASYNCHRONOUS);
}

static void
test_paste_cancelled (Fixture *fixture, gconstpointer data)
{
  paste (fixture, "a\nb");
  g_signal_emit_by_name (gui_test_find (fixture->bar, GTK_TYPE_BUTTON, "Cancel"), "clicked");
  gui_test_settle ();
  g_assert_null (find_preview (fixture));
  g_assert_true (gui_test_has_focus (fixture->entry));
  g_assert_false (poise_document_get_can_undo (fixture->document));
}

/* One line stays one, with or without its end. */
static void
test_paste_line (Fixture *fixture, gconstpointer data)
{
  paste (fixture, "Debate 45 min");
  g_assert_null (find_preview (fixture));
  expect (fixture, "Debate 45 min", "45 min");
}

/* Ten thousand lines by the clipboard: one step, as every step of a course so large. */
static void
test_paste_many (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 until = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;
  clock_t start;

  for (int i = 0; i < 250; i++)
    {
      g_string_append_printf (text, "Week %d: Topic\n", i);
      for (int k = 0; k < 40; k++)
        g_string_append_printf (text, "- Debate %d 45 min live, planning\n", k);
    }
  gdk_clipboard_set_text (gtk_widget_get_clipboard (fixture->entry), text->str);
  start = clock ();
  g_signal_emit_by_name (gtk_editable_get_delegate (GTK_EDITABLE (fixture->entry)), "paste-clipboard");
  while (!find_preview (fixture) && g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, FALSE);
  g_test_message ("preview: %d ms", (int) ((clock () - start) * 1000 / CLOCKS_PER_SEC));
  gui_test_find (fixture->bar, GTK_TYPE_LABEL, "250 sections, 10,000 activities");
  gui_test_find (fixture->bar, GTK_TYPE_LABEL, "… and 10,244 more lines");

  start = clock ();
  g_signal_emit_by_name (gui_test_find (fixture->bar, GTK_TYPE_BUTTON, "Add"), "clicked");
  g_test_message ("add: %d ms", (int) ((clock () - start) * 1000 / CLOCKS_PER_SEC));
  gui_test_settle ();
  g_test_message ("and drawn: %d ms", (int) ((clock () - start) * 1000 / CLOCKS_PER_SEC));
  g_assert_cmpuint (poise_plan_n_activities (poise_document_get_plan (fixture->document)), ==, 10000);
  expect (fixture, "", "Week 249: Topic");

  start = clock ();
  gui_test_enter (fixture->entry, "one more 45 min");
  g_test_message ("one more: %d ms", (int) ((clock () - start) * 1000 / CLOCKS_PER_SEC));
  poise_document_undo (fixture->document);
  poise_document_undo (fixture->document);
  g_assert_false (poise_document_get_can_undo (fixture->document));
}

/* ---- Undo ---- */

/* Ctrl+Z takes back typing first, and the activity once nothing is typed. */
static void
test_undo_in_entry (Fixture *fixture, gconstpointer data)
{
  GtkWidget *text = gtk_widget_get_first_child (fixture->entry);

  gui_test_enter (fixture->entry, "a");
  g_assert_true (GTK_IS_TEXT (text));
  gtk_widget_activate_action (text, "text.undo", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)), ==, "");
}

static void
test_add_section (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = gui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, "Add Section");
  gint64 until = g_get_monotonic_time () + 2 * G_USEC_PER_SEC;
  GtkWidget *popover = NULL;
  GtkWidget *title;

  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (poise_plan_n_sections (poise_document_get_plan (fixture->document)), ==, 1);
  while (!popover && g_get_monotonic_time () < until)
    {
      g_main_context_iteration (NULL, FALSE);
      popover = gui_test_try_find (GTK_WIDGET (fixture->window), POISE_TYPE_RENAME_POPOVER, NULL);
    }
  g_assert_nonnull (popover);
  title = gui_test_find (popover, GTK_TYPE_ENTRY, "Title");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (title)), ==, "Section 1");
  gui_test_enter (title, "Arriving");
  g_assert_cmpstr (poise_plan_get_section (poise_document_get_plan (fixture->document), 0)->title, ==, "Arriving");
  g_assert_true (gui_test_has_focus (fixture->entry));
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function) g_test_add ("/gui/quick-entry/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("from-nothing", test_from_nothing);
  ADD ("one-step", test_one_step);
  ADD ("nothing-typed", test_nothing_typed);
  ADD ("chips", test_chips);
  ADD ("tab", test_tab);
  ADD ("escape", test_escape);
  ADD ("dismiss", test_dismiss);
  ADD ("bad-minutes", test_bad_minutes);
  ADD ("headings", test_headings);
  ADD ("paste-lines", test_paste_lines);
  ADD ("paste-table", test_paste_table);
  ADD ("paste-cancelled", test_paste_cancelled);
  ADD ("paste-line", test_paste_line);
  ADD ("paste-many", test_paste_many);
  ADD ("undo-in-entry", test_undo_in_entry);
  ADD ("add-section", test_add_section);
#undef ADD
  /* Few rows, all of which GTK makes widgets for, and many */
  g_test_add_data_func ("/gui/quick-entry/in-sight/few", GUINT_TO_POINTER (10), test_in_sight);
  g_test_add_data_func ("/gui/quick-entry/in-sight/many", GUINT_TO_POINTER (30), test_in_sight);
  g_test_add_func ("/gui/quick-entry/choose-section", test_choose_section);
  g_test_add_func ("/gui/quick-entry/current-section", test_current_section);
  return gui_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Several activities in the details pane: what they have in common, what they differ in, and one step for each change.
 */

#include "gui/details-fixture.h"

#include "gui/details/poise-notes.h"
#include "gui/details/poise-term-row.h"
#include "gui/details/poise-tools.h"

static AdwComboRow *
find_term (GtkWidget *root, const char *title)
{
  if (POISE_IS_TERM_ROW (root) && strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title) == 0)
    return ADW_COMBO_ROW (root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    {
      AdwComboRow *found = find_term (child, title);

      if (found)
        return found;
    }
  return NULL;
}

static const char *
chosen_word (AdwComboRow *row)
{
  return gtk_string_object_get_string (adw_combo_row_get_selected_item (row));
}

static guint
n_steps_since (DetailsFixture *f, const PoisePlan *plan)
{
  guint n = 0;

  while (poise_document_get_plan (f->document) != plan)
    {
      poise_document_undo (f->document);
      n++;
    }
  gui_test_settle ();
  return n;
}

static void
test_minutes_of_several (DetailsFixture *f, gconstpointer data)
{
  PoisePlan *plan;

  details_change (f, 0, 0, poise_record_with_number (details_activity (f, 0, 0), POISE_ACTIVITY_MINUTES, 45));
  plan = poise_document_get_plan (f->document);
  details_pick (f, "a00 a01");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "2 activities · 1 h 15 min");
  gtk_widget_grab_focus (details_entry (f, "Minutes"));
  details_type (details_entry (f, "Minutes"), "9");
  details_type (details_entry (f, "Minutes"), "90");
  g_assert_cmpint (details_activity (f, 0, 0)->minutes, ==, 90);
  g_assert_cmpint (details_activity (f, 0, 1)->minutes, ==, 90);
  /* Emptied again: as if nothing had been. */
  details_type (details_entry (f, "Minutes"), "");
  g_assert_true (poise_document_get_plan (f->document) == plan);
  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (details_entry (f, "Minutes"))), ==, "Mixed");
  gtk_widget_grab_focus (f->list);
  gui_test_settle ();
  g_assert_true (poise_document_get_plan (f->document) == plan);

  gui_test_enter (details_entry (f, "Minutes"), "1.5 h");
  g_assert_cmpint (details_activity (f, 0, 1)->minutes, ==, 90);
  g_assert_cmpstr (details_text_of (details_entry (f, "Minutes")), ==, "90");
  g_assert_cmpuint (n_steps_since (f, plan), ==, 1);
  g_assert_cmpstr (details_text_of (details_entry (f, "Minutes")), ==, "");
}

static void
test_terms_of_several (DetailsFixture *f, gconstpointer data)
{
  PoisePlan *plan;

  details_pick (f, "a00");
  adw_combo_row_set_selected (find_term (f->pane, "Group"), POISE_GROUP_SMALL);
  gui_test_enter (details_entry (f, "Learners in Each Group"), "4");
  adw_combo_row_set_selected (find_term (f->pane, "Assessment"), POISE_ASSESSMENT_SUMMATIVE);
  gui_test_enter (details_entry (f, "Weight in Percent"), "30");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "All weights of the course add up to 30% of 100%");
  plan = poise_document_get_plan (f->document);

  details_pick (f, "a00 a01");
  g_assert_cmpstr (chosen_word (find_term (f->pane, "Group")), ==, "Mixed");
  g_assert_cmpstr (chosen_word (find_term (f->pane, "Complexity")), ==, "None");
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_ENTRY, "Learners in Each Group"));
  adw_combo_row_set_selected (find_term (f->pane, "Group"), POISE_GROUP_SMALL);
  g_assert_cmpint (details_activity (f, 0, 0)->group->size, ==, 4);
  g_assert_cmpint (details_activity (f, 0, 1)->group->kind, ==, POISE_GROUP_SMALL);
  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (details_entry (f, "Learners in Each Group"))), ==,
                   "Mixed");
  adw_combo_row_set_selected (find_term (f->pane, "Complexity"), POISE_COMPLEXITY_COMPLEX);
  adw_combo_row_set_selected (find_term (f->pane, "Teacher Present"), 1);
  adw_combo_row_set_selected (find_term (f->pane, "Assessment"), POISE_ASSESSMENT_FORMATIVE);
  g_assert_cmpint (details_activity (f, 0, 1)->complexity, ==, POISE_COMPLEXITY_COMPLEX);
  g_assert_cmpint (details_activity (f, 0, 1)->teacher_present, ==, 1);
  g_assert_cmpint (details_activity (f, 0, 0)->assessment->kind, ==, POISE_ASSESSMENT_FORMATIVE);
  g_assert_cmpint (details_activity (f, 0, 0)->assessment->weight_percent, ==, POISE_UNSET);
  g_assert_cmpuint (n_steps_since (f, plan), ==, 4);
}

static void
test_tools_of_several (DetailsFixture *f, gconstpointer data)
{
  PoisePlan *plan;
  GtkWidget *tools, *add;

  details_put_texts (f, 0, POISE_ACTIVITY_TOOLS, (const char *const[]){ "wiki", "im", NULL });
  details_put_texts (f, 1, POISE_ACTIVITY_TOOLS, (const char *const[]){ "im", NULL });
  plan = poise_document_get_plan (f->document);
  details_pick (f, "a00 a01");
  tools = gui_test_find (f->pane, POISE_TYPE_TOOLS, NULL);
  gui_test_find (tools, GTK_TYPE_LABEL, "1 of 2");
  g_assert_null (gui_test_try_find (tools, GTK_TYPE_BUTTON, "Add “Instant messaging or chat” to All"));

  add = gui_test_find (tools, GTK_TYPE_BUTTON, "Add “Wiki” to All");
  gtk_widget_grab_focus (add);
  details_click (add);
  g_assert_true (poise_texts_contain (details_activity (f, 0, 1)->tools, "wiki"));
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->tools), ==, 2);
  g_assert_null (gui_test_try_find (tools, GTK_TYPE_LABEL, "1 of 2"));
  g_assert_true (gui_test_has_focus (gui_test_find (tools, GTK_TYPE_BUTTON, "Remove “Wiki”")));
  details_click (gui_test_find (tools, GTK_TYPE_BUTTON, "Remove “Instant messaging or chat”"));
  g_assert_false (poise_texts_contain (details_activity (f, 0, 0)->tools, "im"));
  g_assert_false (poise_texts_contain (details_activity (f, 0, 1)->tools, "im"));
  g_assert_cmpuint (n_steps_since (f, plan), ==, 2);
}

/* In the list of all tools too: between on and off, then on for all. */
static void
test_all_tools_of_several (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *more, *check;

  details_put_texts (f, 0, POISE_ACTIVITY_TOOLS, (const char *const[]){ "wiki", NULL });
  details_pick (f, "a00 a01");
  more = gui_test_find (gui_test_find (f->pane, POISE_TYPE_TOOLS, NULL), GTK_TYPE_MENU_BUTTON, NULL);
  gtk_menu_button_popup (GTK_MENU_BUTTON (more));
  gui_test_settle ();
  check = gui_test_find (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (more))), GTK_TYPE_CHECK_BUTTON, "Wiki");
  g_assert_true (gtk_check_button_get_inconsistent (GTK_CHECK_BUTTON (check)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_false (gtk_check_button_get_inconsistent (GTK_CHECK_BUTTON (check)));
  g_assert_true (poise_texts_contain (details_activity (f, 0, 1)->tools, "wiki"));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (more));
  gui_test_settle ();
}

static void
test_outcomes_of_several (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *check;

  details_pick (f, "a00");
  gui_test_enter (details_entry (f, "New Outcome"), "Ask well");
  details_pick (f, "a00 a01");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "In 1 of 2 activities");
  check = gui_test_find (f->pane, GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_true (gtk_check_button_get_inconsistent (GTK_CHECK_BUTTON (check)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 1)->outcomes), ==, 1);
  g_assert_false (gtk_check_button_get_inconsistent (GTK_CHECK_BUTTON (check)));
  gui_test_enter (details_entry (f, "New Outcome"), "Listen");
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->outcomes), ==, 2);
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 1)->outcomes), ==, 2);
  g_assert_cmpuint (details_n_steps (f), ==, 3);
}

static void
test_links_of_several (DetailsFixture *f, gconstpointer data)
{
  details_pick (f, "a00");
  gui_test_enter (details_entry (f, "Address of a New Link"), "https://example.org/a");
  details_pick (f, "a00 a01");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "https://example.org/a");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "In 1 of 2 activities");
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Add Link to All"));
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->links), ==, 1);
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 1)->links), ==, 1);
  details_type (details_entry (f, "Title of a New Link"), "Reader");
  gui_test_enter (details_entry (f, "Address of a New Link"), "https://example.org/b");
  g_assert_cmpstr (((PoiseLink *)details_activity (f, 0, 1)->links->pdata[1])->title, ==, "Reader");
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Remove Link from All"));
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->links), ==, 1);
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Remove Link from All"));
  g_assert_null (details_activity (f, 0, 1)->links);
  g_assert_cmpuint (details_n_steps (f), ==, 5);
}

static void
test_sessions_of_several (DetailsFixture *f, gconstpointer data)
{
  const PoiseSession *session;

  details_pick (f, "a00 a11");
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_ENTRY, "Time of All Sessions"));
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Add a Session to Each of 2 Activities"));
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->schedule), ==, 1);
  g_assert_true (gui_test_has_focus (details_entry (f, "Time of All Sessions")));
  gui_test_enter (details_entry (f, "Time of All Sessions"), "14:30");
  gui_test_enter (details_entry (f, "Length of All Sessions"), "1 h");
  gui_test_enter (details_entry (f, "Time Zone of All Sessions"), "Europe/Oslo");
  session = details_activity (f, 1, 1)->schedule->pdata[0];
  g_assert_true (g_str_has_suffix (session->start, "T14:30"));
  g_assert_cmpint (session->minutes, ==, 60);
  g_assert_cmpstr (session->zone, ==, "Europe/Oslo");
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Remove All 2 Sessions"));
  g_assert_null (details_activity (f, 0, 0)->schedule);
  g_assert_true (gui_test_has_focus (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Add a Session to Each of 2 Activities")));
  g_assert_cmpuint (details_n_steps (f), ==, 5);
}

static void
test_notes_of_several (DetailsFixture *f, gconstpointer data)
{
  PoisePlan *plan;
  GtkTextBuffer *buffer;

  details_put_text (f, 0, POISE_ACTIVITY_NOTES, "One");
  details_put_text (f, 1, POISE_ACTIVITY_NOTES, "Two");
  plan = poise_document_get_plan (f->document);
  details_pick (f, "a00 a01");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "The notes differ. What you type replaces all of them.");
  gui_test_find (gui_test_find (f->pane, POISE_TYPE_NOTES, NULL), GTK_TYPE_LABEL, "Mixed");
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (gui_test_find (f->pane, GTK_TYPE_TEXT_VIEW, "Notes")));
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 0);
  gtk_text_buffer_set_text (buffer, "A", -1);
  gtk_text_buffer_set_text (buffer, "All", -1);
  g_assert_cmpstr (details_activity (f, 0, 0)->notes, ==, "All");
  g_assert_cmpstr (details_activity (f, 0, 1)->notes, ==, "All");
  /* One step back brings both; so does emptying it. */
  poise_document_undo (f->document);
  g_assert_true (poise_document_get_plan (f->document) == plan);
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 0);
  gtk_text_buffer_insert_at_cursor (buffer, "X", -1);
  gtk_text_buffer_set_text (buffer, "", -1);
  g_assert_true (poise_document_get_plan (f->document) == plan);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, function)                                                                                           \
  g_test_add ("/gui/details-bulk/" name, DetailsFixture, NULL, details_set_up, function, details_tear_down)
  ADD ("minutes", test_minutes_of_several);
  ADD ("terms", test_terms_of_several);
  ADD ("tools", test_tools_of_several);
  ADD ("all-tools", test_all_tools_of_several);
  ADD ("outcomes", test_outcomes_of_several);
  ADD ("links", test_links_of_several);
  ADD ("sessions", test_sessions_of_several);
  ADD ("notes", test_notes_of_several);
  return gui_test_run ();
}

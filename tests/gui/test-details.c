/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The details pane on its own: what it shows, what typing and choosing in it do, where the focus is.
 */

#include "gui/details-fixture.h"

#include "gui/details/poise-activity-form.h"
#include "gui/details/poise-add-row.h"
#include "gui/details/poise-calendar-button.h"
#include "gui/details/poise-details.h"
#include "gui/details/poise-mode-row.h"
#include "gui/details/poise-notes.h"
#include "gui/details/poise-section-form.h"
#include "gui/details/poise-term-row.h"
#include "gui/details/poise-tool-chooser.h"
#include "gui/details/poise-tools.h"
#include "gui/details/poise-value-row.h"
#include "words/poise-words.h"

/* ---- What is shown ---- */

static void
test_nothing (DetailsFixture *f, gconstpointer data)
{
  gui_test_find (f->pane, GTK_TYPE_LABEL, "Nothing Selected");
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_ENTRY, "Title"));
}

static void
test_selection (DetailsFixture *f, gconstpointer data)
{
  details_pick (f, "a00");
  g_assert_cmpstr (details_text_of (details_entry (f, "Title")), ==, "A0");
  g_assert_cmpstr (details_text_of (details_entry (f, "Minutes")), ==, "30");
  gui_test_find (f->pane, GTK_TYPE_TEXT_VIEW, "Notes");
  gui_test_find (f->pane, GTK_TYPE_TOGGLE_BUTTON, "Synchronous");

  details_pick (f, "a11");
  g_assert_cmpstr (details_text_of (details_entry (f, "Title")), ==, "B1");

  details_pick (f, "s1");
  g_assert_cmpstr (details_text_of (details_entry (f, "Title")), ==, "Section B");
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_ENTRY, "Minutes"));

  details_pick (f, "a00 a01 a12");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "3 activities · 1 h 30 min");
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_ENTRY, "Title"));
  g_assert_cmpstr (details_text_of (details_entry (f, "Minutes")), ==, "30");
  g_assert_false (poise_document_get_can_undo (f->document));
}

/* Showing never makes an edit, whatever a plan says. */
static void
test_showing_is_no_edit (void)
{
  DetailsFixture f = { 0 };
  g_autoptr (PoisePlan) sample = gui_test_template ("sample");

  details_set_up (&f, NULL);
  poise_document_apply (f.document, sample, POISE_EDIT_IMPORT, NULL);
  for (guint i = 0; i < poise_plan_n_sections (sample); i++)
    {
      PoiseSection *section = poise_plan_get_section (sample, i);
      PoisePicks *whole = poise_picks_new ();

      poise_picks_add_section (whole, section->id);
      poise_workspace_take_picks (f.workspace, whole);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          PoisePicks *picks = poise_picks_new ();

          poise_picks_add_activity (picks, poise_section_get_activity (section, k)->id);
          poise_workspace_take_picks (f.workspace, picks);
        }
    }
  gui_test_settle ();
  g_assert_true (poise_document_get_plan (f.document) == sample);
  g_assert_cmpuint (details_n_steps (&f), ==, 1);
  details_tear_down (&f, NULL);
}

/* ---- Typing ---- */

static void
test_title (DetailsFixture *f, gconstpointer data)
{
  details_pick (f, "a00");
  gtk_widget_grab_focus (details_entry (f, "Title"));
  details_type (details_entry (f, "Title"), "Ne");
  details_type (details_entry (f, "Title"), "New");
  g_assert_cmpstr (details_activity (f, 0, 0)->title, ==, "New");
  poise_document_undo (f->document);
  g_assert_cmpstr (details_text_of (details_entry (f, "Title")), ==, "A0");
  g_assert_true (gui_test_has_focus (details_entry (f, "Title")));
  g_assert_false (poise_document_get_modified (f->document));
  poise_document_redo (f->document);
  g_assert_cmpstr (details_text_of (details_entry (f, "Title")), ==, "New");
}

static void
test_minutes (DetailsFixture *f, gconstpointer data)
{
  static const struct
  {
    const char *typed;
    int minutes;
    gboolean wrong;
    const char *after; /* Enter */
  } cases[] = {
    { "90", 90, FALSE, "90" },      { "1 h 30", 90, FALSE, "90" },    { "1:30", 90, FALSE, "90" },
    { "soon", 30, TRUE, "soon" },   { "200000", 30, TRUE, "200000" }, { "0", 0, FALSE, "0" },
    { "", POISE_UNSET, FALSE, "" }, { "1 h 3x", 30, TRUE, "1 h 3x" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      details_pick (f, "a00");
      g_test_message ("“%s”", cases[i].typed);
      gtk_widget_grab_focus (details_entry (f, "Minutes"));
      /* As it is typed, letter by letter. */
      for (guint k = 1; k <= strlen (cases[i].typed); k++)
        {
          g_autofree char *part = g_strndup (cases[i].typed, k);

          details_type (details_entry (f, "Minutes"), part);
        }
      gui_test_enter (details_entry (f, "Minutes"), cases[i].typed);
      g_assert_cmpint (details_activity (f, 0, 0)->minutes, ==, cases[i].minutes);
      g_assert_true (details_is_wrong (details_entry (f, "Minutes")) == cases[i].wrong);
      g_assert_cmpstr (details_text_of (details_entry (f, "Minutes")), ==, cases[i].after);
      g_assert_cmpuint (details_n_steps (f), ==, cases[i].minutes == 30 ? 0 : 1);
      details_pick (f, "a01");
      g_assert_false (details_is_wrong (details_entry (f, "Minutes")));
    }
}

/* An emptied entry is on its way to another value, until it is left. */
static void
test_empty_for_a_moment (DetailsFixture *f, gconstpointer data)
{
  details_pick (f, "a00");
  gtk_widget_grab_focus (details_entry (f, "Minutes"));
  details_type (details_entry (f, "Minutes"), "");
  g_assert_cmpint (details_activity (f, 0, 0)->minutes, ==, 30);
  poise_workspace_flush (f->workspace);
  g_assert_cmpint (details_activity (f, 0, 0)->minutes, ==, POISE_UNSET);
}

static void
test_steps (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *row;

  details_pick (f, "a00");
  row = gtk_widget_get_ancestor (details_entry (f, "Minutes"), POISE_TYPE_VALUE_ROW);
  details_type (details_entry (f, "Minutes"), "47");
  details_click (gui_test_find (row, GTK_TYPE_BUTTON, "More"));
  g_assert_cmpint (details_activity (f, 0, 0)->minutes, ==, 50);
  details_click (gui_test_find (row, GTK_TYPE_BUTTON, "Less"));
  g_assert_cmpint (details_activity (f, 0, 0)->minutes, ==, 45);
  g_assert_cmpstr (details_text_of (details_entry (f, "Minutes")), ==, "45");
  details_type (details_entry (f, "Minutes"), "3");
  details_click (gui_test_find (row, GTK_TYPE_BUTTON, "Less"));
  g_assert_cmpint (details_activity (f, 0, 0)->minutes, ==, 0);
  g_assert_false (gtk_widget_get_sensitive (gui_test_find (row, GTK_TYPE_BUTTON, "Less")));
}

static void
test_due (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *row, *calendar;

  details_pick (f, "a00");
  gui_test_enter (details_entry (f, "Due"), "2027-02-30");
  g_assert_null (details_activity (f, 0, 0)->due);
  g_assert_true (details_is_wrong (details_entry (f, "Due")));
  gui_test_enter (details_entry (f, "Due"), "2027-1-15 9:30");
  g_assert_cmpstr (details_activity (f, 0, 0)->due, ==, "2027-01-15T09:30");
  g_assert_cmpstr (details_text_of (details_entry (f, "Due")), ==, "2027-01-15 09:30");

  row = gtk_widget_get_ancestor (details_entry (f, "Due"), POISE_TYPE_VALUE_ROW);
  calendar = gui_test_find (row, POISE_TYPE_CALENDAR_BUTTON, NULL);
  g_signal_emit_by_name (calendar, "chosen", "2027-01-16");
  g_assert_cmpstr (details_activity (f, 0, 0)->due, ==, "2027-01-16");
  g_assert_cmpstr (details_text_of (details_entry (f, "Due")), ==, "2027-01-16");
  g_signal_emit_by_name (calendar, "chosen", "");
  g_assert_null (details_activity (f, 0, 0)->due);
}

static void
test_notes (DetailsFixture *f, gconstpointer data)
{
  GtkTextBuffer *buffer;

  details_pick (f, "a00");
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (gui_test_find (f->pane, GTK_TYPE_TEXT_VIEW, "Notes")));
  gtk_text_buffer_insert_at_cursor (buffer, "One\n", -1);
  gtk_text_buffer_insert_at_cursor (buffer, "Two", -1);
  g_assert_cmpstr (details_activity (f, 0, 0)->notes, ==, "One\nTwo");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_NOTES);
  details_pick (f, "a01");
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 0);
  g_assert_null (details_activity (f, 0, 1)->notes);
  g_assert_cmpuint (details_n_steps (f), ==, 1);
}

/* ---- Choosing ---- */

static void
test_mode (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *live, *undecided;

  details_pick (f, "a00");
  live = gui_test_find (f->pane, GTK_TYPE_TOGGLE_BUTTON, "Synchronous");
  undecided = gui_test_find (f->pane, GTK_TYPE_TOGGLE_BUTTON, "Undecided");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (undecided)));
  details_click (live);
  g_assert_cmpint (details_activity (f, 0, 0)->mode, ==, POISE_MODE_SYNCHRONOUS);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (undecided)));
  /* Once more leaves it on. */
  details_click (live);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (live)));
  g_assert_cmpuint (details_n_steps (f), ==, 1);
}

static void
test_terms (DetailsFixture *f, gconstpointer data)
{
  AdwComboRow *purpose;

  details_pick (f, "a00");
  purpose = ADW_COMBO_ROW (gui_test_find (f->pane, POISE_TYPE_TERM_ROW, NULL));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (purpose)), ==, "Purpose");
  adw_combo_row_set_selected (purpose, POISE_PURPOSE_SOCIAL);
  g_assert_cmpint (details_activity (f, 0, 0)->purpose, ==, POISE_PURPOSE_SOCIAL);
  poise_document_undo (f->document);
  g_assert_cmpuint (adw_combo_row_get_selected (purpose), ==, POISE_PURPOSE_NONE);
}

static void
test_several (DetailsFixture *f, gconstpointer data)
{
  AdwComboRow *purpose;
  guint n_purposes;

  details_pick (f, "a00");
  details_type (details_entry (f, "Minutes"), "45");
  purpose = ADW_COMBO_ROW (gui_test_find (f->pane, POISE_TYPE_TERM_ROW, NULL));
  adw_combo_row_set_selected (purpose, POISE_PURPOSE_CONTENT);
  n_purposes = g_list_model_get_n_items (adw_combo_row_get_model (purpose));

  details_pick (f, "a00 a01");
  g_assert_cmpstr (details_text_of (details_entry (f, "Minutes")), ==, "");
  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (details_entry (f, "Minutes"))), ==, "Mixed");
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (purpose)), ==, n_purposes + 1);
  g_assert_cmpuint (adw_combo_row_get_selected (purpose), ==, n_purposes);
  /* Passing by changes nothing. */
  g_signal_emit_by_name (details_entry (f, "Minutes"), "activate");
  g_assert_cmpint (details_activity (f, 0, 0)->minutes, ==, 45);
  g_assert_cmpint (details_activity (f, 0, 1)->minutes, ==, 30);

  gui_test_enter (details_entry (f, "Minutes"), "1 h");
  g_assert_cmpint (details_activity (f, 0, 0)->minutes, ==, 60);
  g_assert_cmpint (details_activity (f, 0, 1)->minutes, ==, 60);
  g_assert_cmpint (details_activity (f, 0, 2)->minutes, ==, 30);
  adw_combo_row_set_selected (purpose, POISE_PURPOSE_PLANNING);
  g_assert_cmpint (details_activity (f, 0, 1)->purpose, ==, POISE_PURPOSE_PLANNING);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (purpose)), ==, n_purposes);
  g_assert_cmpuint (details_n_steps (f), ==, 4);
}

/* With another kind of group its size goes, with the kind back nothing comes of itself. */
static void
test_group_size (DetailsFixture *f, gconstpointer data)
{
  g_autoptr (PoiseGroup) group = poise_record_new (&poise_group_type);
  g_autoptr (PoiseActivity) grouped = NULL;
  AdwComboRow *row = NULL;
  GtkWidget *sibling;

  poise_record_put_number (group, POISE_GROUP_KIND, POISE_GROUP_SMALL);
  poise_record_put_number (group, POISE_GROUP_SIZE, 4);
  poise_record_seal (group);
  grouped = poise_record_with_record (details_activity (f, 0, 0), POISE_ACTIVITY_GROUP, group);
  poise_workspace_apply (f->workspace,
                         poise_edit_replace_activity (poise_document_get_plan (f->document),
                                                      (PoisePlace){ 0, 0 }, grouped),
                         POISE_EDIT_DETAILS, NULL);
  details_pick (f, "a00");
  g_assert_cmpstr (details_text_of (details_entry (f, "Learners in Each Group")), ==, "4");
  sibling = gtk_widget_get_ancestor (details_entry (f, "Learners in Each Group"), POISE_TYPE_VALUE_ROW);
  for (; sibling && !row; sibling = gtk_widget_get_prev_sibling (sibling))
    if (POISE_IS_TERM_ROW (sibling))
      row = ADW_COMBO_ROW (sibling);
  g_assert_nonnull (row);
  adw_combo_row_set_selected (row, POISE_GROUP_PAIRS);
  g_assert_cmpint (details_activity (f, 0, 0)->group->kind, ==, POISE_GROUP_PAIRS);
  g_assert_cmpint (details_activity (f, 0, 0)->group->size, ==, POISE_UNSET);
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_ENTRY, "Learners in Each Group"));
  adw_combo_row_set_selected (row, POISE_GROUP_NONE);
  g_assert_null (details_activity (f, 0, 0)->group);
}

/* ---- Tools ---- */

static void
test_tools (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *tools, *add, *remove;

  details_pick (f, "a00");
  details_click (gui_test_find (f->pane, GTK_TYPE_TOGGLE_BUTTON, "Asynchronous"));
  tools = gui_test_find (f->pane, POISE_TYPE_TOOLS, NULL);
  add = gui_test_find (tools, GTK_TYPE_BUTTON, "Add “Discussion board”");
  gtk_widget_grab_focus (add);
  details_click (add);
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->tools), ==, 1);
  g_assert_null (gui_test_try_find (tools, GTK_TYPE_BUTTON, "Add “Discussion board”"));
  g_assert_true (gui_test_has_focus (tools));
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_TOOLS);

  remove = gui_test_find (tools, GTK_TYPE_BUTTON, "Remove “Discussion board”");
  gtk_widget_grab_focus (remove);
  details_click (remove);
  g_assert_null (details_activity (f, 0, 0)->tools);
  g_assert_null (gui_test_try_find (tools, GTK_TYPE_BUTTON, "Remove “Discussion board”"));
  g_assert_true (gui_test_has_focus (tools));
  gui_test_find (tools, GTK_TYPE_BUTTON, "Add “Discussion board”");
  g_assert_cmpuint (details_n_steps (f), ==, 3);
}

/* Suggestions follow the mode. */
static void
test_suggestions (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *tools;

  details_pick (f, "a00");
  tools = gui_test_find (f->pane, POISE_TYPE_TOOLS, NULL);
  details_click (gui_test_find (f->pane, GTK_TYPE_TOGGLE_BUTTON, "Synchronous"));
  gui_test_find (tools, GTK_TYPE_BUTTON, "Add “Video conference”");
  g_assert_null (gui_test_try_find (tools, GTK_TYPE_BUTTON, "Add “Discussion board”"));
}

static guint
n_shown_rows (GtkListBox *list)
{
  guint n = 0;
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)); i++)
    n += gtk_widget_get_child_visible (GTK_WIDGET (row)) ? 1 : 0;
  return n;
}

static void
test_all_tools (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *more, *chooser, *search, *list;
  guint n_all;

  details_pick (f, "a00");
  more = gui_test_find (gui_test_find (f->pane, POISE_TYPE_TOOLS, NULL), GTK_TYPE_MENU_BUTTON, NULL);
  gtk_menu_button_popup (GTK_MENU_BUTTON (more));
  gui_test_settle ();
  chooser = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (more)));
  search = gui_test_find (chooser, GTK_TYPE_SEARCH_ENTRY, NULL);
  list = gui_test_find (chooser, GTK_TYPE_LIST_BOX, NULL);
  g_assert_true (gui_test_has_focus (search));
  n_all = n_shown_rows (GTK_LIST_BOX (list));
  g_assert_cmpuint (n_all, ==, poise_catalogue_get_n_entries (poise_workspace_get_catalogue (f->workspace)));

  details_type (search, "podcast");
  g_assert_cmpuint (n_shown_rows (GTK_LIST_BOX (list)), ==, 1);
  g_signal_emit_by_name (search, "activate");
  g_assert_true (poise_texts_contain (details_activity (f, 0, 0)->tools, "podcast"));
  g_signal_emit_by_name (search, "activate");
  g_assert_null (details_activity (f, 0, 0)->tools);

  details_type (search, "Our own wall");
  g_assert_cmpuint (n_shown_rows (GTK_LIST_BOX (list)), ==, 0);
  g_signal_emit_by_name (search, "activate");
  gui_test_settle ();
  g_assert_cmpuint (poise_list_length (poise_document_get_plan (f->document)->tools), ==, 1);
  gui_test_find (f->pane, GTK_TYPE_BUTTON, "Remove “Our own wall”");
}

/* ---- Lists ---- */

static void
test_outcomes (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *check;

  details_pick (f, "a00");
  gui_test_enter (details_entry (f, "New Outcome"), "  Ask well ");
  g_assert_cmpstr (details_text_of (details_entry (f, "New Outcome")), ==, "");
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->outcomes), ==, 1);
  gui_test_find (f->pane, GTK_TYPE_LABEL, "Ask well"); /* which is the name of the only check button */
  check = gui_test_find (f->pane, GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  g_assert_null (details_activity (f, 0, 0)->outcomes);
  details_pick (f, "a01");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 1)->outcomes), ==, 1);
  g_assert_cmpuint (details_n_steps (f), ==, 3);
}

/* What has been typed is not lost when the plan is saved, nor given to what is selected next. */
static void
test_unfinished_outcome (DetailsFixture *f, gconstpointer data)
{
  details_pick (f, "a00");
  details_type (details_entry (f, "New Outcome"), "First");
  poise_workspace_flush (f->workspace);
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->outcomes), ==, 1);
  details_type (details_entry (f, "New Outcome"), "Second");
  details_pick (f, "a01");
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->outcomes), ==, 2);
  g_assert_null (details_activity (f, 0, 1)->outcomes);
}

static void
test_links (DetailsFixture *f, gconstpointer data)
{
  const PoiseLink *link;

  details_pick (f, "a00");
  gui_test_enter (details_entry (f, "Address of a New Link"), "no address");
  g_assert_null (details_activity (f, 0, 0)->links);
  g_assert_cmpstr (details_text_of (details_entry (f, "Address of a New Link")), ==, "no address");
  gui_test_enter (details_entry (f, "Address of a New Link"), "example.org/a");
  g_assert_null (details_activity (f, 0, 0)->links);
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Use https://example.org/a"));
  gui_test_enter (details_entry (f, "Address of a New Link"), "https://example.org/b");
  gui_test_enter (details_entry (f, "Title of the Link"), "A page");
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->links), ==, 2);
  link = g_ptr_array_index (details_activity (f, 0, 0)->links, 0);
  g_assert_cmpstr (link->title, ==, "A page");
  g_assert_cmpstr (link->uri, ==, "https://example.org/a");
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Remove Link"));
  g_assert_cmpuint (poise_list_length (details_activity (f, 0, 0)->links), ==, 1);
  g_assert_cmpstr (details_text_of (details_entry (f, "Address")), ==, "https://example.org/b");
  g_assert_cmpstr (details_text_of (details_entry (f, "Title of the Link")), ==, "");
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Remove Link"));
  g_assert_null (details_activity (f, 0, 0)->links);
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_BUTTON, "Remove Link"));
  g_assert_cmpuint (details_n_steps (f), ==, 5);
}

static void
test_sessions (DetailsFixture *f, gconstpointer data)
{
  const PoiseSession *session;

  details_pick (f, "a00");
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Add Session"));
  session = g_ptr_array_index (details_activity (f, 0, 0)->schedule, 0);
  g_assert_cmpint (session->minutes, ==, 30);
  g_assert_true (gui_test_has_focus (details_entry (f, "Start")));
  gui_test_enter (details_entry (f, "Start"), "2027-01-12 10:00");
  gui_test_enter (details_entry (f, "Length in Minutes"), "1:15");
  gui_test_enter (details_entry (f, "Time Zone"), "Europe/Stockholm");
  gui_test_enter (details_entry (f, "Time Zone"), "Europe/Nowhere");
  session = g_ptr_array_index (details_activity (f, 0, 0)->schedule, 0);
  g_assert_cmpstr (session->start, ==, "2027-01-12T10:00");
  g_assert_cmpint (session->minutes, ==, 75);
  g_assert_cmpstr (session->zone, ==, "Europe/Stockholm");
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Remove Session"));
  g_assert_null (details_activity (f, 0, 0)->schedule);
  g_assert_true (gui_test_has_focus (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Add Session")));
}

/* ---- Sections ---- */

static void
test_section (DetailsFixture *f, gconstpointer data)
{
  PoiseSection *section;

  details_pick (f, "s1");
  gui_test_enter (details_entry (f, "Title"), "");
  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (details_entry (f, "Title"))), ==, "Section 2");
  gui_test_enter (details_entry (f, "Start"), "2027-03-01");
  gui_test_enter (details_entry (f, "Number of Days"), "3661");
  gui_test_enter (details_entry (f, "Number of Days"), "10");
  section = poise_plan_get_section (poise_document_get_plan (f->document), 1);
  g_assert_null (section->title);
  g_assert_cmpstr (section->start, ==, "2027-03-01");
  g_assert_cmpint (section->days, ==, 10);
  g_assert_cmpuint (details_n_steps (f), ==, 3);
}

static gboolean
says (DetailsFixture *f, const char *text)
{
  return gui_test_try_find (f->pane, GTK_TYPE_LABEL, text) != NULL;
}

/* A start of its own says what would be otherwise, or that it is in the way of the section before. */
static void
test_section_start (DetailsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) started
      = poise_record_with_text (poise_document_get_plan (f->document), POISE_PLAN_START, "2027-01-11");
  g_autoptr (GPtrArray) breaks = poise_records_new ();
  g_autoptr (PoisePlan) paused = NULL;
  g_autofree char *first = poise_words_section_title (started, 0);
  g_autofree char *ends = g_strdup_printf ("Begins before “%s” ends", first);
  g_autofree char *begins = g_strdup_printf ("Begins before “%s” begins", first);
  PoiseBreak *pause = poise_record_new (&poise_break_type);

  poise_record_put_text (pause, POISE_BREAK_FROM, "2027-01-18");
  poise_record_put_text (pause, POISE_BREAK_TO, "2027-01-24");
  g_ptr_array_add (breaks, poise_record_seal (pause));
  paused = poise_record_with_list (started, POISE_PLAN_BREAKS, breaks);
  poise_document_apply (f->document, paused, POISE_EDIT_DATES, NULL);

  details_pick (f, "s1");
  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (details_entry (f, "Start"))), ==, "Mon, 25 Jan");
  g_assert_true (says (f, "No class: 18–24 Jan"));
  gui_test_enter (details_entry (f, "Start"), "2027-02-01");
  g_assert_true (says (f, "Would otherwise begin on Mon, 25 Jan"));
  gui_test_enter (details_entry (f, "Start"), "2027-01-17");
  g_assert_true (says (f, ends));
  g_assert_false (says (f, "No class: 18–24 Jan"));
  gui_test_enter (details_entry (f, "Start"), "2027-01-01");
  g_assert_true (says (f, begins));
  gui_test_enter (details_entry (f, "Start"), "");
  g_assert_false (says (f, begins));
}

/* ---- In the window ---- */

/* Beside the list, which has the rest of the width; what is selected there is shown here. */
static void
test_beside_the_list (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 3);
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  PoiseWorkspace *workspace = poise_window_get_workspace (window);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  GtkWidget *pane, *title;

  poise_picks_add_activity (picks, "activity-01-00001");
  poise_workspace_reveal (workspace, picks);
  gui_test_settle ();
  pane = gui_test_find (GTK_WIDGET (window), POISE_TYPE_DETAILS, NULL);
  g_assert_cmpint (gtk_widget_get_width (pane), >=, 300);
  g_assert_cmpint (gtk_widget_get_width (pane), <=, 400);

  title = gui_test_find (pane, GTK_TYPE_ENTRY, "Title");
  g_assert_cmpstr (details_text_of (title), ==, "B1");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-details", NULL);
  g_assert_true (gui_test_has_focus (title));
  details_type (title, "New");
  gui_test_settle ();
  g_assert_cmpstr (poise_plan_get_activity (poise_workspace_get_plan (workspace), (PoisePlace) { 1, 1 })->title, ==,
                   "New");
  g_assert_true (gui_test_has_focus (title));

  /* Undo with the entry open to typing: the text goes back, the focus stays. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  gui_test_settle ();
  g_assert_cmpstr (details_text_of (title), ==, "B1");
  g_assert_true (gui_test_has_focus (title));
  gui_test_close (window);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, function) g_test_add ("/gui/details/" name, DetailsFixture, NULL, details_set_up, function, details_tear_down)
  ADD ("nothing", test_nothing);
  ADD ("selection", test_selection);
  g_test_add_func ("/gui/details/showing-is-no-edit", test_showing_is_no_edit);
  ADD ("title", test_title);
  ADD ("minutes", test_minutes);
  ADD ("empty-for-a-moment", test_empty_for_a_moment);
  ADD ("steps", test_steps);
  ADD ("due", test_due);
  ADD ("notes", test_notes);
  ADD ("mode", test_mode);
  ADD ("terms", test_terms);
  ADD ("several", test_several);
  ADD ("group-size", test_group_size);
  ADD ("tools", test_tools);
  ADD ("suggestions", test_suggestions);
  ADD ("all-tools", test_all_tools);
  ADD ("outcomes", test_outcomes);
  ADD ("unfinished-outcome", test_unfinished_outcome);
  ADD ("links", test_links);
  ADD ("sessions", test_sessions);
  ADD ("section", test_section);
  ADD ("section-start", test_section_start);
  g_test_add_func ("/gui/details/beside-the-list", test_beside_the_list);
  return gui_test_run ();
}

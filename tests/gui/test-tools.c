/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Choosing tools in the details: what suits comes first and says why, what is hidden goes for good and can come back,
 * and a tool of the person's own list goes into the plan with the activity.
 */

#include "gui/details-fixture.h"
#include "gui/gui-wait.h"

#include "gui/details/poise-tools.h"
#include "gui/dialogs/poise-course-dialog.h"
#include "gui/tools/poise-tool-match.h"
#include "gui/tools/poise-tool-row.h"

#include <string.h>

typedef struct
{
  DetailsFixture details;
  GFile *file;
  PoiseToolShelf *shelf;
  GtkWidget *tools;
} Fixture;

static PoiseTool *
make_campus (void)
{
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_text (tool, POISE_TOOL_ID, "campus");
  poise_record_put_text (tool, POISE_TOOL_NAME, "Campus Board");
  poise_record_put_number (tool, POISE_TOOL_MODES, POISE_TERM_BIT (POISE_MODE_ASYNCHRONOUS));
  return poise_record_seal (tool);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-tools-XXXXXX", NULL);
  g_autoptr (PoiseTool) campus = make_campus ();

  f->file = g_file_new_build_filename (folder, "tools.json", NULL);
  f->shelf = poise_tool_shelf_new (f->file);
  poise_tool_shelf_keep (f->shelf, campus);
  details_set_up (&f->details, NULL);
  poise_workspace_set_shelf (f->details.workspace, f->shelf);
  details_pick (&f->details, "a00");
  details_click (gui_test_find (f->details.pane, GTK_TYPE_TOGGLE_BUTTON, "Asynchronous"));
  f->tools = gui_test_find (f->details.pane, POISE_TYPE_TOOLS, NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  details_tear_down (&f->details, NULL);
  gui_wait_to_finalize (f->shelf);
  g_object_unref (f->file);
}

static GtkWidget *
open_all (Fixture *f)
{
  GtkWidget *more = gui_test_find (f->tools, GTK_TYPE_MENU_BUTTON, NULL);

  gtk_menu_button_popup (GTK_MENU_BUTTON (more));
  gui_test_settle ();
  return GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (more)));
}

static void
close_all (GtkWidget *chooser)
{
  gtk_popover_popdown (GTK_POPOVER (chooser));
  gui_test_settle ();
}

static GtkListBox *
list_of (GtkWidget *chooser)
{
  return GTK_LIST_BOX (gui_test_find (chooser, GTK_TYPE_LIST_BOX, "Tools"));
}

static PoiseToolRow *
row_of (GtkWidget *chooser, const char *name)
{
  return POISE_TOOL_ROW (gui_test_try_find (chooser, POISE_TYPE_TOOL_ROW, name));
}

static const char *
heading_of (GtkListBox *list, int index)
{
  GtkWidget *header = gtk_list_box_row_get_header (gtk_list_box_get_row_at_index (list, index));

  return header ? gtk_label_get_label (GTK_LABEL (header)) : NULL;
}

/* The best come first, in the order of the offers, below a heading; then all others by name. */
static void
test_suggested_first (Fixture *f, gconstpointer data)
{
  GtkWidget *chooser = open_all (f);
  GtkListBox *list = list_of (chooser);
  PoiseToolRow *first = POISE_TOOL_ROW (gtk_list_box_get_row_at_index (list, 0));
  int n_suggested = 0;

  g_assert_cmpstr (heading_of (list, 0), ==, "Suggested");
  g_assert_cmpuint (poise_tool_row_get_rank (first), ==, 0);
  while (poise_tool_row_get_rank (POISE_TOOL_ROW (gtk_list_box_get_row_at_index (list, n_suggested)))
         != POISE_TOOL_ROW_UNRANKED)
    n_suggested++;
  g_assert_cmpint (n_suggested, ==, 5);
  g_assert_cmpstr (heading_of (list, n_suggested), ==, "Further Tools");
  g_assert_null (heading_of (list, 1));
  g_assert_null (heading_of (list, n_suggested + 1));
  gui_test_find (chooser, GTK_TYPE_LABEL, "Good for any purpose. Works in one’s own time.");
  close_all (chooser);
}

/* What the offers say to a pointer and to a screen reader is why. */
static void
test_offers_say_why (Fixture *f, gconstpointer data)
{
  GtkWidget *offer = gui_test_find (f->tools, GTK_TYPE_BUTTON, "Add “Discussion board”");

  g_assert_cmpstr (gtk_widget_get_tooltip_text (offer), ==, "Good for any purpose. Works in one’s own time.");
}

static void
test_hide (Fixture *f, gconstpointer data)
{
  GtkWidget *chooser = open_all (f);
  GtkWidget *hide = gui_test_find (chooser, GTK_TYPE_BUTTON, "Hide “Discussion board”");

  gtk_widget_grab_focus (hide);
  details_click (hide);
  g_assert_true (poise_catalogue_is_hidden (poise_tool_shelf_get_catalogue (f->shelf), "forum"));
  g_assert_null (row_of (chooser, "Discussion board"));
  g_assert_null (gui_test_try_find (f->tools, GTK_TYPE_BUTTON, "Add “Discussion board”"));
  g_assert_true (gui_test_has_focus (GTK_WIDGET (list_of (chooser))));
  gui_test_find (chooser, GTK_TYPE_LABEL, "“Discussion board” is not offered any more, in any course.");

  details_click (gui_test_find (chooser, GTK_TYPE_BUTTON, "Offer Again"));
  g_assert_false (poise_catalogue_is_hidden (poise_tool_shelf_get_catalogue (f->shelf), "forum"));
  g_assert_true (gui_test_has_focus (GTK_WIDGET (row_of (chooser, "Discussion board"))));
  close_all (chooser);
  gui_test_find (f->tools, GTK_TYPE_BUTTON, "Add “Discussion board”");
  g_assert_cmpuint (details_n_steps (&f->details), ==, 1); /* the mode: hiding is no edit of the plan */
}

/* What is used cannot be hidden, and what is hidden is there while it is used. */
static void
test_hidden_but_used (Fixture *f, gconstpointer data)
{
  GtkWidget *chooser;
  PoiseToolRow *row;

  poise_tool_shelf_set_hidden (f->shelf, "wiki", TRUE);
  details_put_texts (&f->details, 0, POISE_ACTIVITY_TOOLS, (const char *const[]){ "wiki", NULL });
  chooser = open_all (f);
  row = row_of (chooser, "Wiki");
  g_assert_nonnull (row);
  g_assert_null (gui_test_try_find (GTK_WIDGET (row), GTK_TYPE_BUTTON, "Hide “Wiki”"));
  gui_test_find (f->tools, GTK_TYPE_BUTTON, "Remove “Wiki”");
  close_all (chooser);
}

/* One step gives the plan the tool and the activity its name; undo takes both back. The plan then says by itself what
 * the tool is called. */
static void
test_own_tool (Fixture *f, gconstpointer data)
{
  GtkWidget *chooser = open_all (f);
  PoiseToolRow *row = row_of (chooser, "Campus Board");
  PoisePlan *plan;

  gtk_widget_grab_focus (GTK_WIDGET (row));
  gtk_widget_activate (GTK_WIDGET (row));
  gui_test_settle ();
  plan = poise_document_get_plan (f->details.document);
  g_assert_cmpstr (poise_plan_find_tool (plan, "campus")->name, ==, "Campus Board");
  g_assert_true (poise_texts_contain (details_activity (&f->details, 0, 0)->tools, "campus"));
  g_assert_cmpint (poise_document_get_undo_kind (f->details.document), ==, POISE_EDIT_TOOLS);
  g_assert_true (gui_test_has_focus (GTK_WIDGET (row_of (chooser, "Campus Board"))));
  close_all (chooser);
  gui_test_find (f->tools, GTK_TYPE_BUTTON, "Remove “Campus Board”");

  poise_document_undo (f->details.document);
  g_assert_null (poise_document_get_plan (f->details.document)->tools);
  g_assert_null (details_activity (&f->details, 0, 0)->tools);
}

/* By another name, by a product, whatever the accents. */
static void
test_search (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *text, *id;
  } cases[] = {
    { "instant messaging", "im" }, { "ADOBE", "videoconf" }, { "wébinar", "webinar" }, { "tweet-up", "livesocial" },
    { "campus b", "campus" },      { "recording", "video" },
  };
  PoiseCatalogue *catalogue = poise_tool_shelf_get_catalogue (f->shelf);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_true (poise_tool_matches (NULL, catalogue, cases[i].id, cases[i].text));
      g_assert_false (poise_tool_matches (NULL, catalogue, "quiz", cases[i].text));
    }
  g_assert_true (poise_tool_is_called (NULL, catalogue, "campus", "CAMPUS BOARD"));
  g_assert_false (poise_tool_is_called (NULL, catalogue, "campus", "Campus"));
}

/* A tool of the course is kept for all courses, once. */
static void
test_keep (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseDetailsProxy) proxy = poise_details_proxy_new (f->details.workspace);
  PoiseCourseDialog *dialog;
  GtkWidget *keep;
  const char *id;

  poise_details_proxy_add_tool (proxy, "Our wiki");
  id = ((PoiseTool *) poise_document_get_plan (f->details.document)->tools->pdata[0])->id;
  dialog = poise_course_dialog_new (GTK_WINDOW (f->details.window), f->details.workspace);
  adw_preferences_window_set_visible_page_name (ADW_PREFERENCES_WINDOW (dialog), "tools");
  gtk_window_present (GTK_WINDOW (dialog));
  gui_test_settle ();

  keep = gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Keep for All Your Courses");
  gtk_widget_grab_focus (keep);
  details_click (keep);
  g_assert_cmpstr (poise_tool_list_find (poise_tool_shelf_get_list (f->shelf), id)->tool->name, ==, "Our wiki");
  g_assert_false (gtk_widget_get_sensitive (keep));
  g_assert_true (gui_test_has_focus (GTK_WIDGET (dialog)));
  gtk_window_close (GTK_WINDOW (dialog));
  gui_test_settle ();
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)
  ADD ("/gui/tools/suggested-first", test_suggested_first);
  ADD ("/gui/tools/offers-say-why", test_offers_say_why);
  ADD ("/gui/tools/hide", test_hide);
  ADD ("/gui/tools/hidden-but-used", test_hidden_but_used);
  ADD ("/gui/tools/own-tool", test_own_tool);
  ADD ("/gui/tools/search", test_search);
  ADD ("/gui/tools/keep", test_keep);
#undef ADD
  return gui_test_run ();
}

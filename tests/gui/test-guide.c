/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The guide in a window: going to an entry, searching by keyboard, and from an entry to its activities.
 */

#include "gui/guide/poise-guide-card.h"
#include "gui/guide/poise-guide-page.h"

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

static GtkWidget *
show_guide (PoiseWindow *window)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "guide"));
  gui_test_settle ();
  return gui_test_find (GTK_WIDGET (window), POISE_TYPE_GUIDE_PAGE, NULL);
}

/* The card of an entry, in sight or not. */
static GtkWidget *
find_card (GtkWidget *root, const char *id)
{
  GtkWidget *found = NULL;

  if (POISE_IS_GUIDE_CARD (root) && g_str_equal (poise_guide_card_get_entry (POISE_GUIDE_CARD (root))->id, id))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child && !found; child = gtk_widget_get_next_sibling (child))
    found = find_card (child, id);
  return found;
}

static gboolean
has_focus (gpointer widget)
{
  return gui_test_has_focus (widget);
}

static guint
count_cards (GtkWidget *widget)
{
  guint n = POISE_IS_GUIDE_CARD (widget) && gtk_widget_get_mapped (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n += count_cards (child);
  return n;
}

/* From any page, at any width, whatever was searched for before. */
static void
test_explain (void)
{
  static const int widths[] = { 1200, 360 };
  static const char *const ids[] = { "target", "choosing", "workload" };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      g_autoptr (PoisePlan) plan = gui_test_plan (2, 3);
      PoiseWindow *window = gui_test_window (plan, widths[w], 800);
      PoiseWorkspace *workspace = poise_window_get_workspace (window);

      for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
        {
          GtkWidget *page, *card;
          graphene_rect_t bounds;

          poise_workspace_explain (workspace, ids[i]);
          gui_test_settle ();
          page = gui_test_find (GTK_WIDGET (window), POISE_TYPE_GUIDE_PAGE, NULL);
          card = find_card (page, ids[i]);
          gui_wait_until (has_focus, card);
          gui_test_settle ();
          g_assert_true (gtk_widget_compute_bounds (card, page, &bounds));
          g_test_message ("%s: %g to %g", ids[i], bounds.origin.y, bounds.origin.y + bounds.size.height);
          g_assert_cmpfloat (bounds.origin.y, >=, 0);
          g_assert_cmpfloat (bounds.origin.y, <, gtk_widget_get_height (page));
          gtk_editable_set_text (GTK_EDITABLE (gui_test_find (page, GTK_TYPE_SEARCH_ENTRY, NULL)), "video");
        }
      gui_test_close (window);
    }
}

static void
search (GtkWidget *page, const char *text)
{
  GtkWidget *entry = gui_test_find (page, GTK_TYPE_SEARCH_ENTRY, "Search the Guide");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  gui_test_settle ();
}

static void
test_search (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 3);
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  GtkWidget *page = show_guide (window);
  GtkWidget *entry = gui_test_find (page, GTK_TYPE_SEARCH_ENTRY, "Search the Guide");
  guint n_all = count_cards (page);

  gtk_widget_grab_focus (gui_test_find (page, GTK_TYPE_SCROLLED_WINDOW, "Guide"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.find", NULL));
  g_assert_true (gui_test_has_focus (entry));

  search (page, "six types");
  g_assert_cmpuint (count_cards (page), ==, 1);
  gui_test_find (page, GTK_TYPE_LABEL, "1 entry");
  g_signal_emit_by_name (entry, "activate");
  gui_wait_until (has_focus, find_card (page, "learning-types"));

  search (page, "no such words");
  gui_test_find (page, GTK_TYPE_LABEL, "Nothing Found in the Guide");
  g_signal_emit_by_name (entry, "stop-search");
  g_signal_emit_by_name (entry, "search-changed");
  gui_test_settle ();
  g_assert_cmpuint (count_cards (page), ==, n_all);
  gui_test_close (window);
}

/* The list finds just what the entry counts, and counts follow edits. */
static void
test_show (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 3);
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  PoiseWorkspace *workspace = poise_window_get_workspace (window);
  GtkWidget *card = find_card (show_guide (window), "undecided");
  g_autoptr (PoiseActivity) decided = NULL;
  g_autoptr (PoisePlan) edited = NULL;

  gui_test_find (card, GTK_TYPE_BUTTON, "Show 6 Activities");
  decided = poise_record_with_number (poise_plan_get_activity (plan, (PoisePlace){ 0, 0 }), POISE_ACTIVITY_MODE,
                                      POISE_MODE_SYNCHRONOUS);
  edited = poise_edit_replace_activity (plan, (PoisePlace){ 0, 0 }, decided);
  poise_workspace_apply (workspace, g_steal_pointer (&edited), POISE_EDIT_DETAILS, NULL);
  gui_test_settle ();
  g_signal_emit_by_name (gui_test_find (card, GTK_TYPE_BUTTON, "Show 5 Activities"), "clicked");
  gui_test_settle ();
  g_assert_cmpint (poise_workspace_get_query (workspace)->modes, ==, 1 << POISE_MODE_UNDECIDED);
  g_assert_false (gtk_widget_get_mapped (card));
  gui_test_close (window);
}

static gboolean
is_described (GtkWidget *widget, const char *description)
{
  g_autofree char *problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                                                 GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);

  return problem == NULL;
}

static gboolean
press (GtkWidget *widget, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }
  gui_test_settle ();
  return handled;
}

/* Down goes to what is found first, Escape back to what was searched for; with nothing searched for it is not taken. */
static void
test_keys (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 1);
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  GtkWidget *page = show_guide (window);
  GtkWidget *entry = gui_test_find (page, GTK_TYPE_SEARCH_ENTRY, "Search the Guide");
  GtkWidget *bin = gtk_widget_get_first_child (page);

  g_assert_false (press (bin, GDK_KEY_Escape));
  search (page, "planning");
  g_assert_true (is_described (entry, gtk_label_get_label (GTK_LABEL (gui_test_find (page, GTK_TYPE_LABEL, "3 entries")))));
  g_assert_true (press (entry, GDK_KEY_Down));
  gui_wait_until (has_focus, find_card (page, "planning"));
  g_assert_true (press (bin, GDK_KEY_Escape));
  g_assert_true (gui_test_has_focus (entry));
  g_assert_true (press (entry, GDK_KEY_Down));
  gui_wait_until (has_focus, find_card (page, "planning"));
  search (page, "");
  g_assert_true (is_described (entry, ""));
  gui_test_close (window);
}

/* The contents stand beside, or in a menu where there is no room, and list what is found and nothing else. */
static void
test_contents (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 1);
  PoiseWindow *window = gui_test_window (plan, 360, 700);
  GtkWidget *page = show_guide (window);
  GtkWidget *button = gui_test_find (page, GTK_TYPE_MENU_BUTTON, "Contents");
  GtkWidget *row;

  search (page, "2014");
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  gui_test_settle ();
  g_assert_null (gui_test_try_find (button, GTK_TYPE_LIST_BOX_ROW, "How to Choose"));
  gui_test_find (button, GTK_TYPE_LIST_BOX_ROW, "All Sources");
  row = gui_test_find (button, GTK_TYPE_LIST_BOX_ROW, "Recorded Video");
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  gui_wait_until (has_focus, find_card (page, "video"));
  gui_test_close (window);
}

static gboolean
is_hidden (gpointer links)
{
  return !gtk_widget_get_visible (gtk_widget_get_first_child (links));
}

/* An entry that is about no mode or purpose leads to what there is advice on. */
static void
test_advised (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  PoiseWorkspace *workspace = poise_window_get_workspace (window);
  GtkWidget *card = find_card (show_guide (window), "access");
  GtkWidget *show;
  const PoisePicks *picks;

  gui_wait_while (is_hidden, gtk_widget_get_parent (gui_test_find (card, GTK_TYPE_LINK_BUTTON, NULL)));
  show = gtk_widget_get_first_child (gtk_widget_get_parent (gui_test_find (card, GTK_TYPE_LINK_BUTTON, NULL)));
  g_signal_emit_by_name (show, "clicked");
  gui_test_settle ();
  picks = poise_workspace_get_picks (workspace);
  g_assert_cmpuint (g_hash_table_size (picks->activities), >, 0);
  g_assert_false (gtk_widget_get_mapped (card));
  gui_test_close (window);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/guide/explain", test_explain);
  g_test_add_func ("/gui/guide/search", test_search);
  g_test_add_func ("/gui/guide/show", test_show);
  g_test_add_func ("/gui/guide/keys", test_keys);
  g_test_add_func ("/gui/guide/contents", test_contents);
  g_test_add_func ("/gui/guide/advised", test_advised);
  return gui_test_run ();
}

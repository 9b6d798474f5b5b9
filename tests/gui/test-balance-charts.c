/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The charts of the page "Balance": what they say, of what they are, and where their parts lead.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/balance/poise-balance-page.h"
#include "gui/balance/poise-chart-card.h"
#include "gui/details/poise-details.h"
#include "words/poise-words-series.h"

typedef struct
{
  PoisePlan *plan;
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  GtkWidget *page;
} Fixture;

static const char *const names[POISE_N_SERIES_KINDS] = { "Balance", "Rhythm", "Purposes", "Learning Types" };

static void
open_sized (Fixture *f, int width, int height)
{
  f->window = gui_test_window (f->plan, width, height);
  f->workspace = poise_window_get_workspace (f->window);
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.show-page", "s", "balance");
  gui_test_settle ();
  f->page = gtk_widget_get_ancestor (gui_test_find (GTK_WIDGET (f->window), POISE_TYPE_CHART_VIEW, "Rhythm"),
                                     POISE_TYPE_BALANCE_PAGE);
}

static void
set_up (Fixture *f, gconstpointer template)
{
  f->plan = gui_test_template (template);
  open_sized (f, 1000, 760);
}

static void
set_up_plain (Fixture *f, gconstpointer unused)
{
  f->plan = gui_test_plan (3, 2);
  open_sized (f, 1000, 760);
}

static void
tear_down (Fixture *f, gconstpointer unused)
{
  gui_test_close (f->window);
  poise_plan_unref (f->plan);
}

static PoiseChartView *
find_chart (Fixture *f, PoiseSeriesKind kind)
{
  return POISE_CHART_VIEW (gui_test_find (f->page, POISE_TYPE_CHART_VIEW, names[kind]));
}

static void
assert_described (PoiseChartView *chart, const char *description)
{
  g_autofree char *problem = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);

  g_assert_cmpstr (problem, ==, NULL);
}

static void
toggle (Fixture *f, const char *label)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gui_test_find (f->page, GTK_TYPE_TOGGLE_BUTTON, label)), TRUE);
  gui_test_settle ();
}

static void
press (PoiseChartView *chart, guint key, GdkModifierType state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (chart));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
    }
  g_assert_true (handled);
}

static void
click (PoiseChartView *chart, const PoiseSeriesPart *part, int n_press)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (chart));
  PoiseBox box = poise_chart_find_cell (poise_chart_view_get_chart (chart), part)->zone;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "released", n_press, box.x + box.width / 2, box.y + box.height / 2);
    }
  gui_test_settle ();
}

static void
point (PoiseChartView *chart, double x, double y)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (chart));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        g_signal_emit_by_name (controller, "motion", x, y);
    }
}

static const char *
shown_page (Fixture *f)
{
  GtkWidget *stack = gtk_widget_get_ancestor (
      gtk_widget_get_ancestor (f->page, g_type_from_name ("PoiseBalanceSplit")), ADW_TYPE_VIEW_STACK);

  return adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack));
}

/* ---- What they say ---- */

static void
test_descriptions (Fixture *f, gconstpointer unused)
{
  for (guint counts = 0; counts < 2; counts++)
    {
      for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
        {
          g_autofree char *summary
              = poise_words_series_summary_of (poise_workspace_get_balance (f->workspace), kind, counts);

          gtk_test_accessible_assert_role (find_chart (f, kind), GTK_ACCESSIBLE_ROLE_IMG);
          assert_described (find_chart (f, kind), summary);
        }
      toggle (f, "Activities");
    }
}

/* Keys go to a part, whose sentence is the description then and can be read beneath; the whole comes back. */
static void
test_part_said (Fixture *f, gconstpointer unused)
{
  PoiseChartView *chart = find_chart (f, POISE_SERIES_PURPOSES);
  const PoiseSeries *series = poise_chart_view_get_series (chart);
  g_autofree char *first = poise_words_series_part (series, &(PoiseSeriesPart) { 0, POISE_SERIES_ALL });
  g_autofree char *second
      = poise_words_series_part (series, &(PoiseSeriesPart) { 0, POISE_MODE_SYNCHRONOUS });
  g_autofree char *summary = poise_words_series_summary (series);
  g_autofree char *reading = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (chart));
  press (chart, GDK_KEY_Down, 0);
  assert_described (chart, first);
  gui_wait_for_label (f->page, first);
  press (chart, GDK_KEY_Right, 0);
  assert_described (chart, second);
  g_object_get (chart, "reading", &reading, NULL);
  g_assert_cmpstr (reading, ==, second);

  gtk_widget_child_focus (GTK_WIDGET (f->window), GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_widget_has_focus (GTK_WIDGET (chart)));
  assert_described (chart, summary);
}

/* The pointer says a part, too, without another layout for each of its motions. */
static void
test_pointing (Fixture *f, gconstpointer unused)
{
  PoiseChartView *chart = find_chart (f, POISE_SERIES_SECTIONS);
  const PoiseChart *layout = poise_chart_view_get_chart (chart);
  const PoiseSeriesPart part = { 1, POISE_MODE_ASYNCHRONOUS };
  PoiseBox box = poise_chart_find_cell (layout, &part)->zone;
  g_autofree char *sentence = poise_words_series_part (poise_chart_view_get_series (chart), &part);
  g_autofree char *reading = NULL;

  for (guint i = 1; i < 10; i++)
    point (chart, box.x + box.width * i / 10, box.y + box.height / 2);
  gui_test_settle ();
  g_assert_true (poise_chart_view_get_chart (chart) == layout);
  g_assert_cmpint (poise_chart_view_get_pointed (chart).group, ==, part.group);
  g_assert_cmpint (poise_chart_view_get_pointed (chart).mode, ==, part.mode);
  g_object_get (chart, "reading", &reading, NULL);
  g_assert_cmpstr (reading, ==, sentence);
  point (chart, -5, -5);
  g_assert_cmpint (poise_chart_view_get_pointed (chart).group, ==, POISE_SERIES_ALL);
}

/* A part that goes with an edit is not pointed at any more; its group is. */
static void
test_part_goes (Fixture *f, gconstpointer unused)
{
  PoiseChartView *chart = find_chart (f, POISE_SERIES_SECTIONS);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  PoisePlan *plan = poise_workspace_get_plan (f->workspace);

  gtk_widget_grab_focus (GTK_WIDGET (chart));
  press (chart, GDK_KEY_End, 0);
  press (chart, GDK_KEY_Down, 0);
  g_assert_cmpint (poise_chart_view_get_pointed (chart).mode, ==, POISE_MODE_UNDECIDED);
  for (guint i = 0; i < 2; i++)
    poise_picks_add_activity (picks, poise_plan_get_activity (plan, (PoisePlace) { 2, i })->id);
  poise_workspace_apply (f->workspace, poise_edit_remove (plan, picks), POISE_EDIT_DELETE, NULL);
  gui_test_settle ();
  g_assert_cmpint (poise_chart_view_get_pointed (chart).group, ==, 2);
  g_assert_cmpint (poise_chart_view_get_pointed (chart).mode, ==, POISE_SERIES_ALL);

  poise_picks_add_section (picks, poise_plan_get_section (poise_workspace_get_plan (f->workspace), 2)->id);
  poise_workspace_apply (f->workspace, poise_edit_remove (poise_workspace_get_plan (f->workspace), picks),
                         POISE_EDIT_DELETE, NULL);
  gui_test_settle ();
  g_assert_cmpint (poise_chart_view_get_pointed (chart).group, ==, POISE_SERIES_ALL);
}

/* ---- Where parts lead ---- */

static void
test_click_selects (Fixture *f, gconstpointer unused)
{
  PoiseChartView *chart = find_chart (f, POISE_SERIES_PURPOSES);
  const PoiseSeriesPart part = { 0, POISE_MODE_SYNCHRONOUS };
  g_autoptr (PoisePicks) picks = poise_series_pick (poise_chart_view_get_series (chart), &part);

  click (chart, &part, 1);
  g_assert_cmpstr (shown_page (f), ==, "activities");
  g_assert_cmpuint (g_hash_table_size (picks->activities), >, 1);
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (f->workspace)->activities), ==,
                    g_hash_table_size (picks->activities));
}

static void
test_enter_selects (Fixture *f, gconstpointer unused)
{
  PoiseChartView *chart = find_chart (f, POISE_SERIES_SECTIONS);

  gtk_widget_grab_focus (GTK_WIDGET (chart));
  press (chart, GDK_KEY_Right, 0);
  press (chart, GDK_KEY_Right, 0);
  press (chart, GDK_KEY_Return, GDK_CONTROL_MASK);
  gui_test_settle ();
  g_assert_cmpstr (shown_page (f), ==, "activities");
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (f->workspace)->activities), ==, 2);
  g_assert_true (poise_picks_has_activity (poise_workspace_get_picks (f->workspace),
                                           poise_plan_get_activity (f->plan, (PoisePlace) { 1, 0 })->id));
}

/* ---- Nothing to show ---- */

static PoiseChartCard *
find_card (Fixture *f, const char *title)
{
  return POISE_CHART_CARD (gtk_widget_get_ancestor (gui_test_find (f->page, GTK_TYPE_LABEL, title),
                                                    POISE_TYPE_CHART_CARD));
}

static void
test_gap_leads_on (Fixture *f, gconstpointer unused)
{
  GtkWidget *card = GTK_WIDGET (find_card (f, "Why Learners Communicate"));

  g_assert_null (gui_test_try_find (card, POISE_TYPE_CHART_VIEW, "Purposes"));
  g_signal_emit_by_name (gui_test_find (card, GTK_TYPE_BUTTON, "Choose Purposes"), "clicked");
  gui_test_settle ();
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (f->workspace)->activities), ==, 6);
  g_assert_true (gui_test_has_focus (
      gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (f->window)), POISE_TYPE_DETAILS)));
}

/* ---- Of what they are ---- */

static GtkDropDown *
find_scope (Fixture *f)
{
  return GTK_DROP_DOWN (gui_test_find (f->page, GTK_TYPE_DROP_DOWN, "Scope"));
}

static void
choose (Fixture *f, guint index)
{
  gtk_drop_down_set_selected (find_scope (f), index);
  gui_test_settle ();
}

static gint64
shown_total (Fixture *f, PoiseSeriesKind kind)
{
  const PoiseSeries *series = poise_chart_view_get_series (poise_chart_card_get_view (
      POISE_CHART_CARD (gtk_widget_get_ancestor (GTK_WIDGET (find_chart (f, kind)), POISE_TYPE_CHART_CARD))));

  return poise_series_get_value (series, &(PoiseSeriesPart) { POISE_SERIES_ALL, POISE_SERIES_ALL }, NULL);
}

static void
remove_section (Fixture *f, guint index)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  PoisePlan *plan = poise_workspace_get_plan (f->workspace);

  poise_picks_add_section (picks, poise_plan_get_section (plan, index)->id);
  poise_workspace_apply (f->workspace, poise_edit_remove (plan, picks), POISE_EDIT_DELETE, NULL);
  gui_test_settle ();
}

/* A section stays chosen where another one before it goes, and the whole course comes where it goes itself. */
static void
test_scope_section (Fixture *f, gconstpointer unused)
{
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 180);
  choose (f, 2);
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 60);
  g_assert_cmpint (shown_total (f, POISE_SERIES_SECTIONS), ==, 180);
  g_assert_cmpint (poise_chart_view_get_chosen (find_chart (f, POISE_SERIES_SECTIONS)).group, ==, 1);

  remove_section (f, 0);
  g_assert_cmpuint (gtk_drop_down_get_selected (find_scope (f)), ==, 1);
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 60);
  remove_section (f, 0);
  g_assert_cmpuint (gtk_drop_down_get_selected (find_scope (f)), ==, 0);
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 60);
  g_assert_cmpint (poise_chart_view_get_chosen (find_chart (f, POISE_SERIES_SECTIONS)).group, ==, POISE_SERIES_ALL);
}

static void
look_for (Fixture *f, const char *text)
{
  const PoiseQuery query = { .text = text };

  poise_workspace_set_query (f->workspace, &query);
  gui_test_settle ();
}

static guint
count_choices (Fixture *f)
{
  return g_list_model_get_n_items (gtk_drop_down_get_model (find_scope (f)));
}

/* Titles are A0 to C1. */
static void
test_scope_found (Fixture *f, gconstpointer unused)
{
  g_autoptr (PoiseActivity) renamed = NULL;
  const PoisePlace place = { 0, 0 };
  PoisePlan *plan;

  g_assert_cmpuint (count_choices (f), ==, 4);
  look_for (f, "1");
  g_assert_cmpuint (count_choices (f), ==, 5);
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 180);
  choose (f, 1);
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 90);
  g_assert_cmpint (shown_total (f, POISE_SERIES_SECTIONS), ==, 90);

  plan = poise_workspace_get_plan (f->workspace);
  renamed = poise_record_with_text (poise_plan_get_activity (plan, place), POISE_ACTIVITY_TITLE, "Now 1 too");
  poise_workspace_apply (f->workspace, poise_edit_replace_activity (plan, place, renamed), POISE_EDIT_RENAME, NULL);
  gui_test_settle ();
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 120);
  look_for (f, "Now");
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 30);
  look_for (f, NULL);
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 180);
  g_assert_cmpuint (count_choices (f), ==, 4);
}

/* Nothing of it in the scope: the way back. */
static void
test_scope_empty (Fixture *f, gconstpointer unused)
{
  GtkWidget *card = GTK_WIDGET (find_card (f, "The Course as a Whole"));

  look_for (f, "nowhere");
  choose (f, 1);
  g_signal_emit_by_name (gui_test_find (card, GTK_TYPE_BUTTON, "Show Whole Course"), "clicked");
  gui_test_settle ();
  g_assert_cmpuint (gtk_drop_down_get_selected (find_scope (f)), ==, 0);
  g_assert_cmpint (shown_total (f, POISE_SERIES_COURSE), ==, 180);
}

static void
rename_section (Fixture *f, guint index, const char *title)
{
  PoisePlan *plan = poise_workspace_get_plan (f->workspace);
  g_autoptr (PoiseSection) renamed
      = poise_record_with_text (poise_plan_get_section (plan, index), POISE_SECTION_TITLE, title);

  poise_workspace_apply (f->workspace, poise_edit_replace_section (plan, index, renamed), POISE_EDIT_RENAME, NULL);
  gui_test_settle ();
}

static gboolean
is_popped_up (gpointer popover)
{
  return gtk_widget_get_mapped (popover) && gtk_widget_get_width (popover) > 0;
}

/* How many lines the choice @index has in the list that is open, or -1 where it is cut */
static int
count_lines (Fixture *f, GtkWidget *popover, guint index)
{
  g_autoptr (GtkStringObject) name = g_list_model_get_item (gtk_drop_down_get_model (find_scope (f)), index);
  GtkWidget *label = gui_test_find (popover, GTK_TYPE_LABEL, gtk_string_object_get_string (name));
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));

  return pango_layout_is_ellipsized (layout) ? -1 : pango_layout_get_line_count (layout);
}

/* Titles are whole in the list, however narrow the button is; only one without end is cut. */
static void
test_scope_titles (Fixture *f, gconstpointer unused)
{
  g_autofree char *endless = g_strnfill (400, 'w');
  GtkWidget *popover;

  gui_test_close (f->window);
  open_sized (f, 360, 700);
  rename_section (f, 0, "Finding and judging sources");
  rename_section (f, 1, "What makes a question worth asking, and how to find out whether anybody has answered it");
  rename_section (f, 2, endless);
  g_signal_emit_by_name (find_scope (f), "activate");
  popover = gui_test_find (GTK_WIDGET (find_scope (f)), GTK_TYPE_POPOVER, NULL);
  gui_wait_until (is_popped_up, popover);
  gui_test_settle ();

  g_assert_cmpint (count_lines (f, popover, 0), ==, 1);
  g_assert_cmpint (count_lines (f, popover, 1), ==, 1);
  g_assert_cmpint (count_lines (f, popover, 2), >, 1);
  g_assert_cmpint (count_lines (f, popover, 3), ==, -1);
  g_assert_cmpint (gtk_widget_get_width (popover), <=, 360);
}

/* ---- Room ---- */

static void
test_narrow (Fixture *f, gconstpointer unused)
{
  int minimum;

  gui_test_close (f->window);
  open_sized (f, 360, 700);
  gtk_widget_measure (f->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  toggle (f, "Table");
  gtk_widget_measure (f->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer), const char *template)
{
  g_autofree char *path = g_strconcat ("/gui/balance-charts/", name, NULL);

  g_test_add (path, Fixture, template, template ? set_up : set_up_plain, test, tear_down);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  add ("descriptions", test_descriptions, "sample");
  add ("part-said", test_part_said, "sample");
  add ("pointing", test_pointing, "sample");
  add ("part-goes", test_part_goes, NULL);
  add ("click-selects", test_click_selects, "sample");
  add ("enter-selects", test_enter_selects, NULL);
  add ("gap-leads-on", test_gap_leads_on, NULL);
  add ("scope-section", test_scope_section, NULL);
  add ("scope-found", test_scope_found, NULL);
  add ("scope-empty", test_scope_empty, NULL);
  add ("scope-titles", test_scope_titles, NULL);
  add ("narrow", test_narrow, "sample");
  return gui_test_run ();
}

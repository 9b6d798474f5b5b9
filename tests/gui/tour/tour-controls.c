/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stops that go on from another: what its controls open, its further pages, and its other states.
 */

#include "gui/tour/tour-controls.h"

#include "gui/advice/poise-advice-panel.h"
#include "gui/advice/poise-advice-row.h"
#include "gui/advice/poise-balance-split.h"
#include "gui/advice/poise-dismissed-list.h"
#include "gui/balance/poise-balance-page.h"
#include "gui/balance/poise-chart-card.h"
#include "gui/balance/poise-chart-view.h"
#include "gui/balance/poise-scope-chooser.h"
#include "gui/details/poise-calendar-button.h"
#include "gui/details/poise-tools.h"
#include "gui/details/poise-workload-button.h"
#include "gui/export/poise-export-choices.h"
#include "gui/find/poise-find-bar.h"
#include "gui/guide/poise-guide-page.h"
#include "gui/list/poise-mode-toggles.h"
#include "gui/list/poise-quick-chips.h"
#include "gui/suggest/poise-suggest-note.h"
#include "gui/tools/poise-tools-page.h"
#include "gui/gui-wait.h"
#include "gui/tour/tour-reach.h"

/* ---- Activities ---- */

static void
unfold_below (GtkWidget *widget)
{
  if (ADW_IS_EXPANDER_ROW (widget))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    unfold_below (child);
}

void
tour_unfold (Tour *tour)
{
  unfold_below (tour->shown);
}

void
tour_show_workload (Tour *tour)
{
  tour_add_foreign (tour, "Barre, Brown & Esarey, Workload Estimator 2.0, Wake Forest University");
  tour_pop_up (tour, POISE_TYPE_WORKLOAD_BUTTON);
}

void
tour_show_more_tools (Tour *tour)
{
  tour_pop_up (tour, POISE_TYPE_TOOLS);
}

void
tour_show_calendar (Tour *tour)
{
  tour_pop_up (tour, POISE_TYPE_CALENDAR_BUTTON);
}

void
tour_show_details_reasons (Tour *tour)
{
  tour_pop_up (tour, POISE_TYPE_SUGGEST_NOTE);
}

void
tour_show_modes (Tour *tour)
{
  tour_pop_up (tour, POISE_TYPE_MODE_TOGGLES);
}

void
tour_show_quick_sections (Tour *tour)
{
  tour_pop_up (tour, POISE_TYPE_QUICK_CHIPS);
}

void
tour_show_filters (Tour *tour)
{
  tour_pop_up (tour, POISE_TYPE_FIND_BAR);
}

/* ---- Balance ---- */

void
tour_show_chart_menu (Tour *tour)
{
  tour_pop_up (tour, POISE_TYPE_CHART_CARD);
}

static gboolean
is_popped_up (gpointer chooser)
{
  GtkWidget *popover = gui_test_try_find (chooser, GTK_TYPE_POPOVER, NULL);

  return popover && gtk_widget_get_mapped (popover);
}

void
tour_show_scopes (Tour *tour)
{
  GtkWidget *chooser = gui_test_find (tour->shown, POISE_TYPE_SCOPE_CHOOSER, NULL);

  tour_pop_down (tour);
  tour_reveal (chooser);
  g_signal_emit_by_name (gui_test_find (chooser, GTK_TYPE_DROP_DOWN, NULL), "activate");
  gui_wait_until (is_popped_up, chooser);
}

void
tour_show_column (Tour *tour)
{
  GtkWidget *chart = gui_test_find (tour->shown, POISE_TYPE_CHART_VIEW, NULL);

  tour_pop_down (tour);
  g_signal_emit_by_name (chart, "activated", &(PoiseSeriesPart){ 1, POISE_SERIES_ALL });
}

/* (transfer none) (nullable): the toggle of the page @widget that stands alone; others are among their like, or in a menu
 * button */
static GtkWidget *
find_single_toggle (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_MENU_BUTTON (widget) || GTK_IS_DROP_DOWN (widget) || gtk_widget_has_css_class (widget, "linked"))
    return NULL;
  if (GTK_IS_TOGGLE_BUTTON (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_single_toggle (child);
  return found;
}

void
tour_show_tables (Tour *tour)
{
  GtkWidget *page = gui_test_find (tour->shown, POISE_TYPE_BALANCE_PAGE, NULL);

  tour_pop_down (tour);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_single_toggle (page)), TRUE);
}

/* Where there is no room for it beside the charts, a line below them leads to it. */
static void
show_advice (Tour *tour)
{
  GtkWidget *split = gui_test_find (tour->shown, POISE_TYPE_BALANCE_SPLIT, NULL);

  if (gui_test_try_find (split, POISE_TYPE_ADVICE_ROW, NULL))
    return;
  for (GtkWidget *at = gui_test_find (split, POISE_TYPE_BALANCE_PAGE, NULL); at; at = gtk_widget_get_next_sibling (at))
    if (GTK_IS_BUTTON (at))
      g_signal_emit_by_name (at, "clicked");
}

void
tour_show_advice_reason (Tour *tour)
{
  tour_pop_down (tour);
  show_advice (tour);
  tour_toggle (tour, POISE_TYPE_ADVICE_ROW);
}

void
tour_show_dismissing (Tour *tour)
{
  tour_pop_up (tour, POISE_TYPE_ADVICE_PANEL);
}

/* The first advice is dismissed, and the list of what was is open. */
void
tour_show_dismissed (Tour *tour)
{
  tour_pop_down (tour);
  gtk_widget_activate_action (gui_test_find (tour->shown, POISE_TYPE_ADVICE_ROW, NULL), "advice.dismiss",
                              NULL);
  gui_test_settle ();
  tour_toggle (tour, POISE_TYPE_DISMISSED_LIST);
}

/* ---- Dialogs ---- */

static void
show_page (Tour *tour, const char *name)
{
  tour_pop_down (tour);
  adw_preferences_window_set_visible_page_name (ADW_PREFERENCES_WINDOW (tour->shown), name);
}

void
tour_show_outcomes (Tour *tour)
{
  show_page (tour, "outcomes");
}

void
tour_show_days (Tour *tour)
{
  show_page (tour, "days");
}

void
tour_show_goals (Tour *tour)
{
  show_page (tour, "goals");
}

void
tour_show_course_tools (Tour *tour)
{
  show_page (tour, "tools");
}

/* A tool of one's own, and one that is not offered */
void
tour_show_own_tools (Tour *tour)
{
  g_autoptr (GFile) file = tour_write_file (tour, "tools.json",
                                       "{\"format\": \"poise-tools\", \"version\": 1, "
                                       "\"hidden\": [\"livesocial\"], "
                                       "\"tools\": [{\"id\": \"own\", \"name\": \"X\"}]}");

  tour_add_foreign (tour, "Dismiss"); /* newer libadwaita says that of a toast */
  poise_tools_page_take_in (POISE_TOOLS_PAGE (gui_test_find (tour->shown, POISE_TYPE_TOOLS_PAGE, NULL)),
                            file);
  gui_test_settle ();
  unfold_below (tour->shown);
}

/* @position: among the formats as they are offered */
static void
choose_format (Tour *tour, guint position)
{
  GtkWidget *choices = gui_test_find (tour->shown, POISE_TYPE_EXPORT_CHOICES, NULL);

  adw_combo_row_set_selected (ADW_COMBO_ROW (gui_test_find (choices, ADW_TYPE_COMBO_ROW, NULL)), position);
}

void
tour_show_export_sheets (Tour *tour)
{
  choose_format (tour, 4);
}

void
tour_show_export_dates (Tour *tour)
{
  choose_format (tour, 6);
}

void
tour_show_export_picture (Tour *tour)
{
  choose_format (tour, 7);
}

void
tour_show_export_cartridge (Tour *tour)
{
  choose_format (tour, 10);
}

void
tour_show_export_plan (Tour *tour)
{
  choose_format (tour, 11);
}

void
tour_show_sides (Tour *tour)
{
  AdwViewStack *pages = ADW_VIEW_STACK (gui_test_find (tour->shown, ADW_TYPE_VIEW_STACK, NULL));

  tour_pop_down (tour);
  adw_view_stack_set_visible_child (pages, gtk_widget_get_last_child (GTK_WIDGET (pages)));
}

/* ---- Guide ---- */

void
tour_show_guide_nothing (Tour *tour)
{
  GtkWidget *page = gui_test_find (tour->shown, POISE_TYPE_GUIDE_PAGE, NULL);

  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (page, GTK_TYPE_TEXT, NULL)), "qqqq");
}

void
tour_show_contents (Tour *tour)
{
  tour_pop_up (tour, POISE_TYPE_GUIDE_PAGE);
}

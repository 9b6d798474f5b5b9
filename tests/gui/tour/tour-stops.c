/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stops of the tour do.
 */

#include "gui/tour/tour-stops.h"

#include "gui/gui-wait.h"
#include "gui/export/poise-export-dialog.h"
#include "gui/export/poise-export-sheet.h"
#include "gui/find/poise-find-bar.h"
#include "gui/help/poise-help-viewer.h"
#include "gui/list/poise-quick-entry-bar.h"
#include "gui/tour/tour-reach.h"

#include <glib/gi18n.h>

static void
activate (Tour *tour, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (tour->window), action, NULL);
  gui_test_settle ();
}

/* ---- Details ---- */

void
tour_show_activity (Tour *tour)
{
  tour_select_activities (tour, 1);
  activate (tour, "win.show-details");
}

void
tour_show_several (Tour *tour)
{
  tour_select_activities (tour, 3);
  activate (tour, "win.show-details");
}

void
tour_show_section (Tour *tour)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_section (picks, poise_plan_get_section (tour_get_plan (tour), 1)->id);
  poise_activity_list_select (tour_get_list (tour), picks);
  poise_activity_list_focus (tour_get_list (tour));
  gui_test_settle ();
  activate (tour, "win.show-details");
}

/* ---- Menus and popovers ---- */

static GtkMenuButton *
find_main_menu (GtkWidget *widget)
{
  if (GTK_IS_MENU_BUTTON (widget) && gtk_widget_get_mapped (widget)
      && gtk_menu_button_get_primary (GTK_MENU_BUTTON (widget)))
    return GTK_MENU_BUTTON (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkMenuButton *found = find_main_menu (child);

      if (found)
        return found;
    }
  return NULL;
}

void
tour_show_main_menu (Tour *tour)
{
  gtk_menu_button_popup (find_main_menu (GTK_WIDGET (tour->window)));
}

static GtkStack *
find_stack (GtkWidget *widget)
{
  GtkStack *found = GTK_IS_STACK (widget) ? GTK_STACK (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_stack (child);
  return found;
}

static gboolean
is_sliding (gpointer stack)
{
  return gtk_stack_get_transition_running (stack);
}

/* A menu within the main menu slides in over it. */
static void
show_submenu (Tour *tour, const char *label)
{
  GtkMenuButton *button = find_main_menu (GTK_WIDGET (tour->window));
  GtkWidget *popover;

  gtk_menu_button_popup (button);
  gui_test_settle ();
  popover = GTK_WIDGET (gtk_menu_button_get_popover (button));
  g_object_set (popover, "visible-submenu", label, NULL);
  gui_wait_while (is_sliding, find_stack (popover));
}

void
tour_show_versions_menu (Tour *tour)
{
  show_submenu (tour, _ ("_Versions and Copies"));
}

void
tour_show_suggestions_menu (Tour *tour)
{
  show_submenu (tour, _ ("S_uggestions"));
}

void
tour_show_row_menu (Tour *tour)
{
  tour_select_activities (tour, 1);
  gtk_widget_activate_action (GTK_WIDGET (tour_get_list (tour)), "activity.show-menu", NULL);
}

void
tour_show_reasons (Tour *tour)
{
  tour_select_activities (tour, 1);
  gtk_widget_activate_action (GTK_WIDGET (tour_get_list (tour)), "activity.suggest", NULL);
}

void
tour_show_move (Tour *tour)
{
  tour_select_activities (tour, 2);
  gtk_widget_activate_action (GTK_WIDGET (tour_get_list (tour)), "activity.move-to-section", NULL);
}

void
tour_show_rename (Tour *tour)
{
  activate (tour, "win.rename-plan");
}

/* ---- Typing ---- */

void
tour_show_typed (Tour *tour)
{
  GtkWidget *bar = gui_test_find (GTK_WIDGET (tour->window), POISE_TYPE_QUICK_ENTRY_BAR, NULL);
  GtkWidget *entry = gui_test_find (bar, GTK_TYPE_TEXT, NULL);

  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Zoom 45 min");
}

static void
find (Tour *tour, const char *text)
{
  activate (tour, "win.find");
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (gui_test_find (GTK_WIDGET (tour->window),
                                                                     POISE_TYPE_FIND_BAR, NULL),
                                                      GTK_TYPE_TEXT, NULL)),
                         text);
}

void
tour_show_found (Tour *tour)
{
  find (tour, "e");
}

void
tour_show_not_found (Tour *tour)
{
  find (tour, "qqqq");
}

/* ---- Export ---- */

static gboolean
has_page (gpointer dialog)
{
  GtkWidget *sheet = gui_test_try_find (dialog, POISE_TYPE_EXPORT_SHEET, NULL);

  return sheet && poise_export_sheet_is_drawn (POISE_EXPORT_SHEET (sheet));
}

void
tour_show_export (Tour *tour)
{
  activate (tour, "win.export");
  tour->shown = GTK_WIDGET (gui_wait_for_window (POISE_TYPE_EXPORT_DIALOG));
  gui_wait_until (has_page, tour->shown);
}

/* ---- Help ---- */

void
tour_show_no_viewer (Tour *tour)
{
  poise_help_viewer_tell_missing (GTK_WINDOW (tour->window));
}

/* ---- What libadwaita says ---- */

void
tour_show_about (Tour *tour)
{
  static const char *const titles[]
      = { "About", "Details", "Report an Issue", "Troubleshooting", "Credits", "Legal" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    tour_add_foreign (tour, titles[i]);
  activate (tour, "app.about");
}

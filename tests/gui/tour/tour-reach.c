/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding widgets by their types, and opening what they open.
 */

#include "gui/tour/tour-reach.h"

#include "gui/gui-wait.h"
#include "gui/tour/tour-picture.h"

PoisePlan *
tour_get_plan (Tour *tour)
{
  return poise_workspace_get_plan (poise_window_get_workspace (tour->window));
}

PoiseActivityList *
tour_get_list (Tour *tour)
{
  return POISE_ACTIVITY_LIST (gui_test_find (GTK_WIDGET (tour->window), POISE_TYPE_ACTIVITY_LIST, NULL));
}

void
tour_select_activities (Tour *tour, guint n_activities)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  PoiseSection *section = poise_plan_get_section (tour_get_plan (tour), 1);

  for (guint i = 0; i < n_activities; i++)
    poise_picks_add_activity (picks, poise_section_get_activity (section, i)->id);
  poise_activity_list_select (tour_get_list (tour), picks);
  poise_activity_list_focus (tour_get_list (tour));
  gui_test_settle ();
}

/* ---- Files ---- */

GFile *
tour_write_file (Tour *tour, const char *name, const char *content)
{
  g_autofree char *path = g_build_filename (tour->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, content, -1, NULL));
  return g_file_new_for_path (path);
}

static gboolean
is_open (gpointer window)
{
  return poise_window_get_workspace (window) != NULL;
}

void
tour_open (Tour *tour, GFile *file)
{
  poise_window_open (tour->window, file);
  gui_wait_until (is_open, tour->window);
}

/* ---- Popovers ---- */

void
tour_pop_down (Tour *tour)
{
  g_autoptr (GPtrArray) popovers = tour_find_popovers (tour->shown);

  for (guint i = popovers->len; i-- > 0;)
    gtk_popover_popdown (popovers->pdata[i]);
  gui_test_settle ();
}

static gboolean
is_in_sight (gpointer widget)
{
  GtkWidget *native = GTK_WIDGET (gtk_widget_get_native (widget));
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, native, &bounds) && bounds.origin.y >= 0
         && bounds.origin.y + bounds.size.height <= gtk_widget_get_height (native);
}

/* The focus is scrolled to. */
void
tour_reveal (GtkWidget *widget)
{
  gtk_widget_grab_focus (widget);
  gui_wait_until (is_in_sight, widget);
}

void
tour_pop_up (Tour *tour, GType type)
{
  GtkWidget *button;

  tour_pop_down (tour);
  button = gui_test_find (gui_test_find (tour->shown, type, NULL), GTK_TYPE_MENU_BUTTON, NULL);
  tour_reveal (button);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  gui_test_settle ();
}

void
tour_toggle (Tour *tour, GType type)
{
  GtkToggleButton *toggle;

  tour_pop_down (tour);
  toggle = GTK_TOGGLE_BUTTON (gui_test_find (gui_test_find (tour->shown, type, NULL), GTK_TYPE_TOGGLE_BUTTON, NULL));
  gtk_toggle_button_set_active (toggle, !gtk_toggle_button_get_active (toggle));
  gui_test_settle ();
}

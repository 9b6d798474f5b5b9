/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A stop is reached as a person would: by actions, clicks and typing.
 */

#include "gui/tour/tour.h"

#include "advisor/poise-source.h"
#include "gui/gui-wait.h"
#include "gui/poise-text-scale.h"
#include "gui/poise-title-button.h"
#include "gui/tour/tour-controls.h"
#include "gui/tour/tour-stops.h"
#include "words/poise-words-advice.h"

#include <gdk/x11/gdkx.h>
#include <glib/gstdio.h>

#define NARROW 360
#define CORNER 10

static int width = 1180;
static int height = 820;

static const TourStop stops[] = {
  { "welcome", "When Poise starts without a plan", NULL, NULL, "" },
  { "list", "Activities", NULL },
  { "list-narrow", "Activities, in a narrow window", NULL, NULL, NULL, TRUE },
  { "mode-menu", "Activities, in a narrow window › Mode of an activity", NULL, tour_show_modes, .narrow = TRUE, .on = TRUE },
  { "list-empty", "Activities of a new plan", NULL, NULL, "empty" },
  { "read-only", "A plan of a newer Poise", NULL, tour_show_read_only, "" },
  { "list-typed", "Activities, typing in the quick entry", NULL, tour_show_typed },
  { "quick-sections", "Activities, typing in the quick entry › Section", NULL, tour_show_quick_sections, .on = TRUE },
  { "activity", "Activities › Details of an activity", NULL, tour_show_activity },
  { "activity-open", "Activities › Details of an activity, all groups", NULL, tour_unfold, .on = TRUE },
  { "workload", "Activities › Details of an activity › Estimate minutes", NULL, tour_show_workload, .on = TRUE },
  { "more-tools", "Activities › Details of an activity › More tools", NULL, tour_show_more_tools, .on = TRUE },
  { "calendar", "Activities › Details of an activity › Calendar", NULL, tour_show_calendar, .on = TRUE },
  { "details-reasons", "Activities › Details of an activity › Why?", NULL, tour_show_details_reasons, .on = TRUE },
  { "activity-narrow", "Details of an activity, in a narrow window", NULL, tour_show_activity, NULL, TRUE },
  { "several", "Activities › Details of several activities", NULL, tour_show_several },
  { "section", "Activities › Details of a section", NULL, tour_show_section },
  { "main-menu", "Main menu", NULL, tour_show_main_menu },
  { "main-menu-versions", "Main menu › Versions and Copies", NULL, tour_show_versions_menu },
  { "main-menu-suggestions", "Main menu › Suggestions", NULL, tour_show_suggestions_menu },
  { "row-menu", "Activities › Menu of a row", NULL, tour_show_row_menu },
  { "reasons", "Activities › Which mode fits, and why", NULL, tour_show_reasons },
  { "move", "Activities › Move to another section", NULL, tour_show_move },
  { "rename", "Rename the plan", NULL, tour_show_rename },
  { "find", "Find", NULL, tour_show_found },
  { "filters", "Find › Filter", NULL, tour_show_filters, .on = TRUE },
  { "find-nothing", "Find, where nothing is found", NULL, tour_show_not_found },
  { "balance", "Balance", "win.show-page::balance" },
  { "chart-menu", "Balance › Menu of a chart", NULL, tour_show_chart_menu, .on = TRUE },
  { "scopes", "Balance › What charts are of", NULL, tour_show_scopes, .on = TRUE },
  { "column", "Balance › Activities of a column", NULL, tour_show_column, .on = TRUE },
  { "tables", "Balance, as tables", NULL, tour_show_tables, .on = TRUE },
  { "advice-reason", "Balance › Advice › Why?", NULL, tour_show_advice_reason, .on = TRUE },
  { "dismissing", "Balance › Advice › Dismiss for more", NULL, tour_show_dismissing, .on = TRUE },
  { "dismissed", "Balance › Advice that was dismissed", NULL, tour_show_dismissed, .on = TRUE },
  { "balance-narrow", "Balance, in a narrow window", "win.show-page::balance", NULL, NULL, TRUE },
  { "tables-narrow", "Balance, as tables, in a narrow window", NULL, tour_show_tables, .narrow = TRUE, .on = TRUE },
  { "balance-empty", "Balance of a new plan", "win.show-page::balance", NULL, "empty" },
  { "guide", "Guide", "win.show-page::guide" },
  { "guide-nothing", "Guide, where nothing is found", NULL, tour_show_guide_nothing, .on = TRUE },
  { "guide-narrow", "Guide, in a narrow window", "win.show-page::guide", NULL, NULL, TRUE },
  { "contents-narrow", "Guide, in a narrow window › Contents", NULL, tour_show_contents, .narrow = TRUE, .on = TRUE },
  { "course", "Details of the course", "win.show-course" },
  { "outcomes", "Details of the course › Outcomes", NULL, tour_show_outcomes, .on = TRUE },
  { "days", "Details of the course › Days", NULL, tour_show_days, .on = TRUE },
  { "goals", "Details of the course › Goals", NULL, tour_show_goals, .on = TRUE },
  { "course-tools", "Details of the course › Tools", NULL, tour_show_course_tools, .on = TRUE },
  { "suggest", "Suggest for all undecided", "win.suggest" },
  { "target", "Towards my target", "win.towards-target" },
  { "compare", "Compare", NULL, tour_show_comparison, "" },
  { "compare-sides", "Compare › Side by side", NULL, tour_show_sides, .on = TRUE },
  { "export", "Export", NULL, tour_show_export },
  { "export-sheets", "Export › Excel", NULL, tour_show_export_sheets, .on = TRUE },
  { "export-dates", "Export › Calendar", NULL, tour_show_export_dates, .on = TRUE },
  { "export-picture", "Export › Picture of a chart", NULL, tour_show_export_picture, .on = TRUE },
  { "export-cartridge", "Export › Cartridge", NULL, tour_show_export_cartridge, .on = TRUE },
  { "export-plan", "Export › Plan", NULL, tour_show_export_plan, .on = TRUE },
  { "print", "Print", "win.print" },
  { "templates", "New plan from a template", "app.new-from-template" },
  { "save-as-template", "Save as a template", "win.save-as-template" },
  { "new-term", "New term", "win.new-term" },
  { "versions", "Earlier versions", NULL, tour_show_saved_versions, "" },
  { "recovery", "What was not saved", NULL, tour_show_recovery },
  { "changed", "A file that has changed as well", NULL, tour_show_changed, "" },
  { "conflict", "A file that has changed as well › Decide", NULL, tour_show_conflict, .on = TRUE },
  { "gone", "A file that is gone", NULL, tour_show_gone, "" },
  { "gone-narrow", "A file that is gone, in a narrow window", NULL, tour_show_gone, "", TRUE },
  { "save-question", "Closing a plan that is not saved", NULL, tour_show_save_question },
  { "not-saved", "Saving where there is no room", NULL, tour_show_not_saved },
  { "read-only-folder", "Saving into a folder that takes no file", NULL, tour_show_read_only_folder },
  { "hard-link", "Saving a file with several names", NULL, tour_show_hard_link },
  { "link", "Opening a link", NULL, tour_show_link },
  { "import-columns", "Import › Columns of a table", NULL, tour_show_columns },
  { "import-review", "Import › Guesses", NULL, tour_show_review },
  { "import-error", "Import of a file that is none", NULL, tour_show_import_error, "" },
  { "open-error", "A plan that is broken", NULL, tour_show_open_error, "" },
  { "preferences", "Preferences", "app.preferences" },
  { "preferences-tools", "Preferences › Tools", "app.tools" },
  { "own-tools", "Preferences › Tools of one’s own", NULL, tour_show_own_tools, .on = TRUE },
  { "shortcuts", "Keyboard shortcuts", "win.shortcuts" },
  { "no-help", "Help, where nothing is installed that shows it", NULL, tour_show_no_viewer },
  { "about", "About", NULL, tour_show_about },
};

/* Windows that no manager places lie on each other, in a corner of the screen. The pointer is in that corner of them all:
 * over nothing that shows it, and where tooltips that were to come can be forgotten, see below. */
static void
place_pointer (void)
{
  GdkDisplay *display = gdk_display_get_default ();

  if (!GDK_IS_X11_DISPLAY (display))
    return;
  XWarpPointer (gdk_x11_display_get_xdisplay (display), None, gdk_x11_display_get_xrootwindow (display), 0, 0, 0, 0, CORNER,
                CORNER);
  gdk_display_sync (display);
}

void
tour_init (int *argc, char ***argv)
{
  gboolean still = FALSE, large = FALSE;
  const GOptionEntry entries[] = { { "still", 0, 0, G_OPTION_ARG_NONE, &still, NULL, NULL },
                                   { "large", 0, 0, G_OPTION_ARG_NONE, &large, NULL, NULL },
                                   { "width", 0, 0, G_OPTION_ARG_INT, &width, NULL, NULL },
                                   { "height", 0, 0, G_OPTION_ARG_INT, &height, NULL, NULL },
                                   G_OPTION_ENTRY_NULL };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  gui_test_init (argc, argv);
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, argc, argv, &error))
    g_error ("%s", error->message);
  if (gdk_display_get_default ())
    place_pointer ();
  if (still)
    g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  if (large)
    tour_set_text_scale (2);
}

void
tour_set_text_scale (int scale)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", scale * POISE_TEXT_DPI_UNSCALED, NULL);
}

const TourStop *
tour_get_stops (guint *n_stops)
{
  *n_stops = G_N_ELEMENTS (stops);
  return stops;
}

void
tour_add_tests (const char *prefix, GTestDataFunc test)
{
  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    if (!stops[i].on)
      {
        g_autofree char *path = g_strconcat (prefix, stops[i].id, NULL);

        g_test_add_data_func (path, &stops[i], test);
      }
}

static GtkWidget *
newest_window (Tour *tour)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *newest = GTK_WIDGET (tour->window);

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (gtk_widget_get_mapped (window) && window != newest
          && gtk_window_get_transient_for (GTK_WINDOW (window)))
        newest = window;
    }
  return newest;
}

static void
activate (Tour *tour, const char *detailed)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  g_autoptr (GError) error = NULL;

  g_action_parse_detailed_name (detailed, &name, &target, &error);
  g_assert_no_error (error);
  if (!gtk_widget_activate_action_variant (GTK_WIDGET (tour->window), name, target))
    g_error ("there is no action “%s”", name);
  gui_test_settle ();
}

static PoiseWindow *
open_window (const TourStop *stop)
{
  const char *template = stop->template ? stop->template : "sample";
  PoiseWindow *window = gui_test_window (NULL, stop->narrow ? NARROW : width, height);

  if (*template != '\0')
    poise_window_start (window, template);
  gui_test_settle ();
  return window;
}

/* Whether something is still being read or made */
static gboolean
is_busy (gpointer root)
{
  GtkWidget *spinner = gui_test_try_find (root, GTK_TYPE_SPINNER, NULL);

  return spinner && gtk_widget_get_mapped (spinner) && gtk_spinner_get_spinning (GTK_SPINNER (spinner));
}

void
tour_add_foreign (Tour *tour, const char *text)
{
  if (text)
    g_hash_table_add (tour->foreign, g_strdup (text));
}

void
tour_add_foreign_plan (Tour *tour, PoisePlan *plan)
{
  tour_add_foreign (tour, plan->title);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      tour_add_foreign (tour, section->title);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        tour_add_foreign (tour, poise_section_get_activity (section, k)->title);
    }
}

/* Sources are named in the language in which they were written. */
static void
add_sources (Tour *tour)
{
  for (guint i = 0; i < POISE_N_SOURCES; i++)
    {
      g_autofree char *cited = poise_words_source (&poise_sources[i]);

      tour_add_foreign (tour, poise_sources[i].title);
      tour_add_foreign (tour, cited);
    }
}

static void
settle (Tour *tour)
{
  gui_test_settle ();
  if (!tour->shown)
    tour->shown = newest_window (tour);
  gui_wait_while (is_busy, tour->shown);
  gui_test_settle ();
  if (poise_window_get_workspace (tour->window))
    {
      GtkWidget *title = gui_test_find (GTK_WIDGET (tour->window), POISE_TYPE_TITLE_BUTTON, NULL);

      tour_add_foreign_plan (tour, poise_workspace_get_plan (poise_window_get_workspace (tour->window)));
      tour_add_foreign (tour, gtk_label_get_label (GTK_LABEL (gui_test_find (title, GTK_TYPE_LABEL, NULL))));
    }
}

const TourStop *
tour_go_on (Tour *tour, const TourStop *stop)
{
  const TourStop *next = stop + 1;

  if (next == stops + G_N_ELEMENTS (stops) || !next->on)
    return NULL;
  next->show (tour);
  settle (tour);
  return next;
}

void
tour_arrive (Tour *tour, const TourStop *stop)
{
  g_auto (GStrv) actions = g_strsplit (stop->actions ? stop->actions : "", " ", -1);

  *tour = (Tour){ .folder = g_dir_make_tmp ("poise-tour-XXXXXX", NULL) };
  tour->foreign = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  add_sources (tour);
  tour_add_foreign (tour, "English (Pseudo-Accents)"); /* ICU's */
  tour_add_foreign (tour, "Clear entry");              /* GTK's, up to 4.8 */
  tour_add_foreign (tour, "Clear Entry");              /* and later */
  tour->window = open_window (stop);
  for (guint i = 0; actions[i]; i++)
    if (*actions[i] != '\0')
      activate (tour, actions[i]);
  if (stop->show)
    stop->show (tour);
  settle (tour);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

static void
remove_tooltips (GtkWidget *widget)
{
  gtk_widget_set_has_tooltip (widget, FALSE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    remove_tooltips (child);
}

static void
trigger_tooltip_query (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_NATIVE (widget))
    gtk_widget_trigger_tooltip_query (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    trigger_tooltip_query (child);
}

/* A tooltip that is to come half a second after the pointer came to rest comes even if the window has gone, or the popover,
 * and GTK 4.8 warns of that. Where there is none at the pointer any more, it is not waited for. */
static void
forget_tooltips (GList *windows)
{
  for (GList *l = windows; l; l = l->next)
    remove_tooltips (l->data);
  for (GList *l = windows; l; l = l->next)
    trigger_tooltip_query (l->data);
}

void
tour_leave (Tour *tour)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l; l = l->next)
    g_object_ref (l->data);
  forget_tooltips (windows);
  for (GList *l = windows; l; l = l->next)
    {
      gtk_window_destroy (l->data);
      g_object_unref (l->data);
    }
  gui_test_settle ();
  if (tour->end)
    tour->end (tour->end_data);
  remove_folder (tour->folder);
  g_clear_pointer (&tour->folder, g_free);
  g_clear_pointer (&tour->foreign, g_hash_table_unref);
}

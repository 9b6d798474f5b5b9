/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stops at which a course comes in.
 */

#include "gui/tour/tour-stops.h"

#include "gui/gui-wait.h"
#include "gui/import-fixture.h"
#include "gui/import/poise-import-window.h"
#include "gui/import/poise-mapping-page.h"
#include "gui/import/poise-review-page.h"
#include "gui/poise-adaptive-bin.h"
#include "gui/tour/tour-reach.h"

static void
import (Tour *tour, const char *name, const char *content)
{
  g_autoptr (GFile) file = tour_write_file (tour, name, content);
  PoiseImportWindow *window
      = poise_import_window_new (GTK_APPLICATION (gui_test_application ()), GTK_WINDOW (tour->window));

  gtk_window_present (GTK_WINDOW (window));
  poise_import_window_read (window, file);
  tour->shown = GTK_WIDGET (window);
}

void
tour_show_columns (Tour *tour)
{
  static const char *const cells[] = { "Week",  "Date",  "Topic",   "Activity", "Time", "Notes",    "Cells",
                                       "Genes", "Forum", "Lecture", "Lab",      "Room", "Two posts" };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    tour_add_foreign (tour, cells[i]);
  import (tour, "schedule.csv",
          "Week,Date,Topic,Activity,Time,Notes\n"
          "1,03/04/2026,Cells,Lecture,10:00-11:30,Room 4\n"
          ",05/04/2026,,Forum,,Two posts\n"
          "2,10/04/2026,Genes,Lab,14:00-16:00,\n");
  gui_test_find (tour->shown, POISE_TYPE_MAPPING_PAGE, NULL);
}

void
tour_show_review (Tour *tour)
{
  g_autoptr (PoiseImportReview) review = import_fixture_review ();
  GPtrArray *lines = poise_import_review_get_report (review)->lines;
  GtkWidget *window = adw_window_new ();
  GtkWidget *page = g_object_new (POISE_TYPE_REVIEW_PAGE, "room", POISE_ROOM_MEDIUM, NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), 720, 900);
  adw_window_set_content (ADW_WINDOW (window), page);
  poise_review_page_show (POISE_REVIEW_PAGE (page), review);
  tour_add_foreign_plan (tour, poise_import_review_get_plan (review));
  for (guint i = 0; i < lines->len; i++)
    tour_add_foreign (tour, ((PoiseImportLine *)lines->pdata[i])->sentence);
  gtk_window_present (GTK_WINDOW (window));
  tour->shown = window;
}

void
tour_show_import_error (Tour *tour)
{
  g_autoptr (GFile) file = tour_write_file (tour, "course.mbz", "This is no archive.\n");

  poise_window_open (tour->window, file);
  tour->shown = GTK_WIDGET (gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG));
}

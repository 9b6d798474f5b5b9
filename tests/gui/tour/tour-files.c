/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stops at which a plan is read and kept: what is asked before it is saved, what is told of its file, and what there is
 * to go back to.
 */

#include "gui/tour/tour-stops.h"

#include "core/poise-edit.h"
#include "gui/compare/poise-compare-window.h"
#include "gui/details/poise-link-dialog.h"
#include "gui/dialogs/poise-save-questions.h"
#include "gui/disk-fixture.h"
#include "gui/drafts-fixture.h"
#include "gui/gui-wait.h"
#include "gui/keep/poise-recoverer.h"
#include "gui/keep/poise-versions-dialog.h"
#include "gui/poise-window-private.h"
#include "gui/tour/tour-reach.h"
#include "store/poise-store.h"
#include "words/poise-words-templates.h"

#include <glib/gstdio.h>

static GFile *
write_plan (Tour *tour, PoisePlan *plan)
{
  g_autoptr (GBytes) bytes = poise_store_write (plan, NULL);

  return tour_write_file (tour, "course.poise.json", g_bytes_get_data (bytes, NULL));
}

static void
open_plan (Tour *tour, PoisePlan *plan)
{
  g_autoptr (GFile) file = write_plan (tour, plan);

  tour_open (tour, file);
}

static void
activate (Tour *tour, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (tour->window), action, NULL);
}

/* ---- Opening ---- */

void
tour_show_read_only (Tour *tour)
{
  g_autoptr (GFile) file
      = tour_write_file (tour, "newer.poise.json",
                    "{\"format\": \"poise-plan\", \"version\": 99, \"title\": \"A\", \"sections\": "
                    "[{\"id\": \"s\", \"title\": \"S\", \"activities\": "
                    "[{\"id\": \"a\", \"title\": \"B\", \"mode\": \"synchronous\", \"minutes\": 45}]}]}");

  tour_open (tour, file);
}

void
tour_show_open_error (Tour *tour)
{
  g_autoptr (GFile) file
      = tour_write_file (tour, "broken.poise.json", "{\"format\": \"poise-plan\",\n \"version\": }");

  poise_window_open (tour->window, file);
  tour->shown = GTK_WIDGET (gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG));
}

/* One whose name is in letters that look like others */
void
tour_show_link (Tour *tour)
{
  g_autoptr (PoiseLinkTarget) target = poise_link_target_new ("https://a@bücher.example/x?y=z");

  tour_add_foreign (tour, target->uri);
  tour_add_foreign (tour, target->readable);
  tour->shown = GTK_WIDGET (poise_link_dialog_ask (GTK_WINDOW (tour->window), target));
}

/* ---- Saving ---- */

static gboolean
is_saved (gpointer window)
{
  return !poise_document_get_modified (poise_workspace_get_document (poise_window_get_workspace (window)));
}

/* Here and in the file the same texts are changed, each otherwise. */
static PoisePlan *
retitle (PoisePlan *plan, const char *title)
{
  PoiseSection *section = poise_plan_get_section (plan, 1);
  PoiseActivity *activity = poise_section_get_activity (section, 0);
  g_autoptr (PoisePlan) titled = poise_record_with_text (plan, POISE_PLAN_TITLE, title);
  g_autoptr (PoiseActivity) changed = poise_record_with_text (activity, POISE_ACTIVITY_TITLE, title);

  return poise_edit_replace_activity (titled, (PoisePlace) { 1, 0 }, changed);
}

static void
change (Tour *tour, const char *title)
{
  PoiseDocument *document = poise_workspace_get_document (poise_window_get_workspace (tour->window));
  g_autoptr (PoisePlan) after = retitle (poise_document_get_plan (document), title);

  poise_document_apply (document, after, POISE_EDIT_RENAME, NULL);
}

void
tour_show_save_question (Tour *tour)
{
  change (tour, "A");
  gtk_window_close (GTK_WINDOW (tour->window));
}

static GFile *
get_file (Tour *tour)
{
  g_autofree char *path = g_build_filename (tour->folder, "course.poise.json", NULL);

  return g_file_new_for_path (path);
}

void
tour_show_not_saved (Tour *tour)
{
  g_autoptr (GFile) file = get_file (tour);
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NO_SPACE, "A");

  tour->shown = GTK_WIDGET (poise_ask_not_saved (GTK_WINDOW (tour->window), file, error));
}

void
tour_show_read_only_folder (Tour *tour)
{
  g_autoptr (GFile) file = get_file (tour);

  tour->shown = GTK_WIDGET (poise_ask_read_only_folder (GTK_WINDOW (tour->window), file));
}

void
tour_show_hard_link (Tour *tour)
{
  g_autoptr (GFile) file = get_file (tour);

  tour->shown = GTK_WIDGET (poise_ask_hard_link (GTK_WINDOW (tour->window), file));
}

/* ---- The file, meanwhile ---- */

static gboolean
is_told (gpointer notice)
{
  return gtk_revealer_get_child_revealed (GTK_REVEALER (gui_test_find (notice, GTK_TYPE_REVEALER, NULL)));
}

void
tour_show_gone (Tour *tour)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autoptr (GFile) file = get_file (tour);

  open_plan (tour, plan);
  g_assert_true (g_file_delete (file, NULL, NULL));
  gui_wait_until (is_told, tour->window->disk);
}

void
tour_show_changed (Tour *tour)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autoptr (PoisePlan) theirs = retitle (plan, "B");
  g_autoptr (GFile) file = NULL;

  open_plan (tour, plan);
  change (tour, "A");
  file = write_plan (tour, theirs);
  gui_wait_until (is_told, tour->window->disk);
}

void
tour_show_conflict (Tour *tour)
{
  activate (tour, "win.resolve-conflict");
  tour->shown = disk_fixture_wait_for_question ();
}

/* ---- What there is to go back to ---- */

void
tour_show_saved_versions (Tour *tour)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");

  open_plan (tour, plan);
  change (tour, "A");
  activate (tour, "win.save");
  gui_wait_until (is_saved, tour->window);
  activate (tour, "win.earlier-versions");
  tour->shown = GTK_WIDGET (gui_wait_for_window (POISE_TYPE_VERSIONS_DIALOG));
}

void
tour_show_comparison (Tour *tour)
{
  g_autoptr (PoisePlan) plan = poise_words_load_template ("sample", NULL);

  open_plan (tour, plan);
  tour_select_activities (tour, 2);
  gtk_widget_activate_action (GTK_WIDGET (tour_get_list (tour)), "activity.delete", NULL);
  tour_select_activities (tour, 3);
  gtk_widget_activate_action (GTK_WIDGET (tour_get_list (tour)), "activity.set-mode", "i", POISE_MODE_SYNCHRONOUS);
  activate (tour, "win.compare");
  tour->shown = GTK_WIDGET (gui_wait_for_window (POISE_TYPE_COMPARE_WINDOW));
  gui_test_settle ();
}

static void
end_recovery (gpointer data)
{
  DraftsFixture *f = data;

  drafts_tear_down (f, NULL);
  g_free (f);
}

void
tour_show_recovery (Tour *tour)
{
  g_autoptr (PoiseRecoverer) recoverer = poise_recoverer_new (gui_test_application ());
  DraftsFixture *f = g_new0 (DraftsFixture, 1);

  drafts_set_up (f, NULL);
  drafts_leave (f, "A", TRUE, NULL, NULL);
  poise_recoverer_offer (recoverer);
  tour->shown = GTK_WIDGET (drafts_wait_for_dialog ());
  g_object_set_data_full (G_OBJECT (tour->shown), "recoverer", g_steal_pointer (&recoverer), g_object_unref);
  tour->end = end_recovery;
  tour->end_data = f;
}

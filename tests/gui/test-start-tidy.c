/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A start after a Poise that ended in the middle of a save: what was finished is told, and what could not be is offered.
 */

#include "gui/gui-test.h"

#include "gui/gui-wait.h"
#include "gui/keep/poise-start-tidy.h"
#include "store/poise-draft-folder.h"
#include "store/poise-rescue.h"
#include "store/poise-store.h"

#include <glib/gstdio.h>

#define PLAN(title)                                                                                                    \
  "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"" title "\", \"sections\": [{\"activities\": "            \
  "[{\"title\": \"a\"}]}]}"

typedef struct
{
  char *path;
  PoiseWindow *window;
} Fixture;

/* A copy aside of a save of the plan "New" over @old, while the file holds @found */
static void
leave (Fixture *f, const char *old, const char *found)
{
  g_autoptr (GFile) file = g_file_new_for_path (f->path);
  g_autoptr (GBytes) bytes = g_bytes_new_static (PLAN ("New"), strlen (PLAN ("New")));
  g_autoptr (GBytes) old_bytes = g_bytes_new (old, strlen (old));

  g_assert_true (g_file_set_contents (f->path, found, -1, NULL));
  poise_rescue_leave (poise_rescue_new (file, bytes, old_bytes, NULL));
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->path = g_build_filename (g_get_tmp_dir (), "poise-start-tidy.poise.json", NULL);
  f->window = gui_test_window (NULL, 1000, 700);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gui_test_close (f->window);
  g_remove (f->path);
  g_free (f->path);
}

static gboolean
has_notice (gpointer text)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (gui_test_application ())); l; l = l->next)
    if (gui_test_try_find (l->data, GTK_TYPE_LABEL, text))
      return TRUE;
  return FALSE;
}

static void
test_finished (Fixture *f, gconstpointer data)
{
  g_autofree char *found = NULL;

  leave (f, PLAN ("Old"), ""); /* cut to nothing, as a share does */
  poise_start_tidy (gui_test_application ());
  gui_wait_until (has_notice, (gpointer) "Poise ended while it was saving “poise-start-tidy.poise.json”. That has been "
                                         "finished: nothing is missing.");
  g_assert_true (g_file_get_contents (f->path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, PLAN ("New"));
}

static gboolean
is_open (gpointer title)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (gui_test_application ())); l; l = l->next)
    if (POISE_IS_WINDOW (l->data) && poise_window_get_workspace (l->data)
        && g_strcmp0 (gtk_window_get_title (l->data), title) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_empty (gpointer folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  return !dir || g_dir_read_name (dir) == NULL;
}

/* Whether there is a draft of the plan that was in the copy */
static gboolean
has_draft (void)
{
  g_autofree char *drafts = poise_draft_folder_get_path ();
  g_autoptr (GDir) dir = g_dir_open (drafts, 0, NULL);
  const char *name;
  gboolean found = FALSE;

  while (dir && !found && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (PoiseDraft) draft = poise_draft_folder_peek (drafts, name, NULL);

      found = draft && g_strcmp0 (draft->title, "New") == 0;
    }
  return found;
}

/* Somebody else has written the file since: it stays, and the copy opens as a plan that is not saved yet. */
static void
test_offered (Fixture *f, gconstpointer data)
{
  g_autofree char *found = NULL;
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "poise", "rescue", NULL);
  PoiseDocument *document;

  leave (f, PLAN ("Old"), PLAN ("Hers"));
  poise_start_tidy (gui_test_application ());
  gui_wait_until (has_notice, (gpointer) "Poise ended while it was saving “poise-start-tidy.poise.json”, which holds "
                                         "something else now or cannot be reached. What was to be saved is kept.");
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (f->window), GTK_TYPE_BUTTON, "_Open Copy"), "clicked");
  gui_wait_until (is_open, (gpointer) "New");
  document = poise_workspace_get_document (poise_window_get_workspace (f->window));
  g_assert_cmpstr (poise_document_get_title (document), ==, "New");
  g_assert_null (poise_document_get_file (document));
  g_assert_true (poise_document_get_modified (document));
  g_assert_true (g_file_get_contents (f->path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, PLAN ("Hers"));
  g_assert_true (has_draft () || !is_empty (folder)); /* at no time is it nowhere */
  gui_wait_until (is_empty, folder);
  g_assert_true (has_draft ());
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add ("/gui/start-tidy/finished", Fixture, NULL, set_up, test_finished, tear_down);
  g_test_add ("/gui/start-tidy/offered", Fixture, NULL, set_up, test_offered, tear_down);
  return gui_test_run ();
}

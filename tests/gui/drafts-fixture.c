/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of keeping plans safe share.
 */

#include "gui/drafts-fixture.h"

#include "gui/keep/poise-versions-dialog.h"
#include "store/poise-draft-slot.h"
#include "store/poise-private-file.h"
#include "store/poise-store.h"

#include <glib/gstdio.h>
#include <string.h>

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);

  for (const char *name = dir ? g_dir_read_name (dir) : NULL; name; name = g_dir_read_name (dir))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

void
drafts_set_up (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  f->folder = g_dir_make_tmp ("poise-test-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (f->folder, "a.poise.json", NULL);
  f->file = g_file_new_for_path (path);
  f->drafts = poise_draft_folder_get_path ();
  remove_tree (f->drafts);
  drafts_write_file (f, "Kept");
}

static gboolean
has_no_windows (gpointer data)
{
  return gtk_application_get_windows (GTK_APPLICATION (gui_test_application ())) == NULL;
}

void
drafts_tear_down (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (GList) list = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (gui_test_application ())));

  for (GList *l = list; l; l = l->next)
    if (POISE_IS_WINDOW (l->data))
      gtk_window_destroy (l->data);
  gui_wait_until (has_no_windows, NULL);
  gui_test_settle ();
  remove_tree (f->drafts);
  remove_tree (f->folder);
  g_object_unref (f->file);
  g_free (f->folder);
  g_free (f->drafts);
}

static GBytes *
write_plan (const char *title)
{
  g_autoptr (PoisePlan) plan = drafts_plan (title);

  return poise_store_write (plan, NULL);
}

PoisePlan *
drafts_plan (const char *title)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 1);
  g_autoptr (PoisePlan) newest = poise_record_with_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);

  return poise_record_with_text (newest, POISE_PLAN_TITLE, title);
}

void
drafts_write_file (DraftsFixture *f, const char *title)
{
  g_autoptr (GBytes) bytes = write_plan (title);

  g_assert_true (g_file_set_contents (g_file_peek_path (f->file), g_bytes_get_data (bytes, NULL),
                                      (gssize) g_bytes_get_size (bytes), NULL));
}

PoisePlan *
drafts_read_file (DraftsFixture *f)
{
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_load (f->file, NULL, &error);

  g_assert_no_error (error);
  return plan;
}

void
drafts_leave (DraftsFixture *f, const char *title, gboolean based, const char *line, const char *typed)
{
  g_autoptr (PoiseDraft) draft = poise_draft_new ();
  g_autoptr (PoisePlan) now = based ? poise_store_load (f->file, &draft->base, NULL) : NULL;
  g_autoptr (GError) error = NULL;
  PoiseDraftSlot *slot = poise_draft_slot_new (f->drafts, &error);

  g_assert_no_error (error);
  draft->title = g_strdup (title);
  draft->uri = based ? g_file_get_uri (f->file) : NULL;
  draft->has_base = based;
  draft->steps = 3;
  draft->line = g_strdup (line);
  draft->typed = g_strdup (typed);
  draft->time = g_get_real_time ();
  draft->plan = write_plan (title);
  g_assert_true (poise_draft_slot_write (slot, draft, &error));
  if (f->keeps_base)
    {
      g_autoptr (GBytes) bytes = poise_store_write (now, NULL);

      g_assert_true (poise_draft_slot_write_base (slot, draft->base.sha256, bytes, &error));
    }
  poise_draft_slot_release (slot);
}

guint
drafts_count (DraftsFixture *f)
{
  g_autoptr (GDir) dir = g_dir_open (f->drafts, 0, NULL);
  guint n = 0;

  while (dir && g_dir_read_name (dir))
    n++;
  return n;
}

PoiseDraft *
drafts_own (DraftsFixture *f)
{
  g_autoptr (GDir) dir = g_dir_open (f->drafts, 0, NULL);
  const char *name = dir ? g_dir_read_name (dir) : NULL;

  return name ? poise_draft_folder_peek (f->drafts, name, NULL) : NULL;
}

static gboolean
has_plan (gpointer window)
{
  return poise_window_get_workspace (window) != NULL;
}

PoiseWindow *
drafts_open (DraftsFixture *f)
{
  PoiseWindow *window = gui_test_window (NULL, 1000, 700);

  poise_window_open (window, f->file);
  gui_wait_until (has_plan, window);
  gui_test_settle ();
  return window;
}

PoiseDocument *
drafts_document (PoiseWindow *window)
{
  return poise_workspace_get_document (poise_window_get_workspace (window));
}

void
drafts_rename (PoiseWindow *window, const char *title)
{
  PoiseDocument *document = drafts_document (window);
  g_autoptr (PoisePlan) renamed = poise_record_with_text (poise_document_get_plan (document), POISE_PLAN_TITLE, title);

  poise_document_apply (document, renamed, POISE_EDIT_RENAME, NULL);
}

GtkWindow *
drafts_wait_for_dialog (void)
{
  return gui_wait_for_window (POISE_TYPE_VERSIONS_DIALOG);
}

GtkWidget *
drafts_button (GtkWindow *dialog, const char *name)
{
  return gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, name);
}

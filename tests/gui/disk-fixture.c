/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan in a folder.
 */

#include "gui/disk-fixture.h"

#include "gui/gui-wait.h"
#include "gui/keep/poise-conflict-dialog.h"
#include "gui/keep/poise-keeper-private.h"
#include "store/poise-store.h"

#include <glib/gstdio.h>
#include <string.h>

static void
on_news (PoiseKeeper *keeper, const PoiseDiskNews *news, DiskFixture *f)
{
  f->n_news += news->kind != POISE_DISK_FINE;
}

static void
on_looked (PoiseWatcher *watcher, DiskFixture *f)
{
  f->n_looks++;
}

void
disk_fixture_set_up (DiskFixture *f, gconstpointer data)
{
  static const PoiseWatcherPace pace = { .quiet = 30, .cap = 200, .moment = 60, .gone = 50, .remote = 1000 };

  poise_watcher_set_pace (&pace);
  f->root = g_dir_make_tmp ("poise-test-XXXXXX", NULL);
  f->folder = g_build_filename (f->root, "course", NULL);
  f->path = g_build_filename (f->folder, "plan.poise.json", NULL);
  f->other = g_build_filename (f->folder, "other.poise.json", NULL);
  f->link = g_build_filename (f->root, "link.poise.json", NULL);
  g_assert_cmpint (g_mkdir (f->folder, 0700), ==, 0);
  disk_fixture_write (f->path, DISK_BASE);
  f->window = gui_test_window (NULL, 1000, 700);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  for (const char *name = dir ? g_dir_read_name (dir) : NULL; name; name = g_dir_read_name (dir))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

void
disk_fixture_tear_down (DiskFixture *f, gconstpointer data)
{
  if (f->window)
    {
      g_signal_handlers_disconnect_by_data (f->window->keeper, f);
      g_signal_handlers_disconnect_by_data (poise_keeper_get_watcher (f->window->keeper), f);
      gui_test_close (f->window);
    }
  remove_tree (f->root);
  g_free (f->root);
  g_free (f->folder);
  g_free (f->path);
  g_free (f->other);
  g_free (f->link);
}

static gboolean
has_plan (gpointer window)
{
  return poise_window_get_workspace (window) != NULL;
}

void
disk_fixture_open (DiskFixture *f, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_signal_connect (f->window->keeper, "disk-news", G_CALLBACK (on_news), f);
  g_signal_connect (poise_keeper_get_watcher (f->window->keeper), "looked", G_CALLBACK (on_looked), f);
  poise_window_open (f->window, file);
  gui_wait_until (has_plan, f->window);
  gui_test_settle ();
  f->document = poise_workspace_get_document (poise_window_get_workspace (f->window));
  disk_fixture_look (f);
}

void
disk_fixture_rename_plan (DiskFixture *f, const char *title)
{
  g_autoptr (PoisePlan) renamed
      = poise_record_with_text (poise_document_get_plan (f->document), POISE_PLAN_TITLE, title);

  poise_document_apply (f->document, renamed, POISE_EDIT_RENAME, NULL);
}

void
disk_fixture_change (DiskFixture *f)
{
  disk_fixture_rename_plan (f, DISK_MINE);
}

/* ---- The file ---- */

char *
disk_fixture_make (const char *title, int minutes_a, int minutes_b)
{
  return g_strdup_printf ("{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"%s\", \"sections\": [{\"id\": "
                          "\"section001\", \"title\": \"Week 1\", \"activities\": [{\"id\": \"activity-a1\", \"title\": "
                          "\"a\", \"minutes\": %d}, {\"id\": \"activity-b1\", \"title\": \"b\", \"minutes\": %d}]}]}\n",
                          title, minutes_a, minutes_b);
}

void
disk_fixture_write_bytes (const char *path, const char *bytes)
{
  FILE *stream = g_fopen (path, "w");

  g_assert_nonnull (stream);
  g_assert_cmpuint (fwrite (bytes, 1, strlen (bytes), stream), ==, strlen (bytes));
  g_assert_cmpint (fclose (stream), ==, 0);
}

void
disk_fixture_write (const char *path, const char *title)
{
  g_autofree char *bytes = disk_fixture_make (title, 30, 30);

  disk_fixture_write_bytes (path, bytes);
}

void
disk_fixture_replace_bytes (const char *path, const char *bytes)
{
  g_autofree char *aside = g_strconcat (path, ".new", NULL);

  disk_fixture_write_bytes (aside, bytes);
  g_assert_cmpint (g_rename (aside, path), ==, 0);
}

void
disk_fixture_assert_title (const char *path, const char *title)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_store_load (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (plan->title, ==, title);
}

/* ---- Looking ---- */

typedef struct
{
  DiskFixture *f;
  guint n;
} Looks;

static gboolean
has_looked (gpointer data)
{
  const Looks *looks = data;

  return looks->f->n_looks >= looks->n && looks->f->window->keeper->n_readings == 0;
}

/* What has gone is believed at the second look only, and what is read after one is judged before the third. */
void
disk_fixture_look (DiskFixture *f)
{
  for (guint i = 0; i < 4; i++)
    {
      Looks looks = { f, f->n_looks + 1 };

      poise_watcher_look (poise_keeper_get_watcher (f->window->keeper));
      gui_wait_until (has_looked, &looks);
    }
}

const char *
disk_fixture_get_notice (DiskFixture *f)
{
  return poise_notice_get_text (f->window->disk);
}

typedef struct
{
  DiskFixture *f;
  const char *part;
} Told;

static gboolean
is_told (gpointer data)
{
  const Told *told = data;
  const char *text = disk_fixture_get_notice (told->f);

  return text && strstr (text, told->part);
}

void
disk_fixture_wait_for_notice (DiskFixture *f, const char *part)
{
  Told told = { f, part };

  gui_wait_until (is_told, &told);
}

static gboolean
tells_something (gpointer data)
{
  return disk_fixture_get_notice (data) != NULL;
}

void
disk_fixture_wait_for_none (DiskFixture *f)
{
  gui_wait_while (tells_something, f);
}

static gboolean
has_read (gpointer dialog)
{
  return poise_conflict_dialog_get_case (dialog) != NULL;
}

GtkWidget *
disk_fixture_wait_for_question (void)
{
  GtkWindow *dialog = gui_wait_for_window (POISE_TYPE_CONFLICT_DIALOG);

  gui_wait_until (has_read, dialog);
  gui_test_settle ();
  return GTK_WIDGET (dialog);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can happen to a plan's file while it is open, without and with changes here: what is told, what the plan is, and
 * that nobody writes to the file.
 */

#include "gui/disk-fixture.h"

#include "gui/gui-wait.h"
#include "store/poise-store.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- What somebody else does ---- */

static void
touch (DiskFixture *f)
{
  g_assert_cmpint (utimensat (AT_FDCWD, f->path, NULL, 0), ==, 0);
}

static void
write_same (DiskFixture *f)
{
  disk_fixture_write (f->path, DISK_BASE);
}

static void
replace_by_same (DiskFixture *f)
{
  g_autofree char *bytes = disk_fixture_make (DISK_BASE, 30, 30);

  disk_fixture_replace_bytes (f->path, bytes);
}

static void
write_otherwise (DiskFixture *f)
{
  g_autofree char *bytes = disk_fixture_make (DISK_BASE, 30, 30);
  g_autofree char *longer = g_strconcat (bytes, "\n \n", NULL);

  disk_fixture_write_bytes (f->path, longer);
}

static void
change_mode (DiskFixture *f)
{
  g_assert_cmpint (g_chmod (f->path, 0640), ==, 0);
}

static void
add_name (DiskFixture *f)
{
  g_assert_cmpint (link (f->path, f->other), ==, 0);
}

static void
write_theirs (DiskFixture *f)
{
  disk_fixture_write (f->path, DISK_THEIRS);
}

static void
replace_by_theirs (DiskFixture *f)
{
  g_autofree char *bytes = disk_fixture_make (DISK_THEIRS, 30, 30);

  disk_fixture_replace_bytes (f->path, bytes);
}

/* As many bytes, and the time that it had before */
static void
write_secretly (DiskFixture *f)
{
  g_autofree char *bytes = disk_fixture_make (DISK_BASE, 31, 30);
  struct timespec times[2];
  struct stat status, after;

  g_assert_cmpint (stat (f->path, &status), ==, 0);
  disk_fixture_write_bytes (f->path, bytes);
  times[0] = times[1] = status.st_mtim;
  g_assert_cmpint (utimensat (AT_FDCWD, f->path, times, 0), ==, 0);
  g_assert_cmpint (stat (f->path, &after), ==, 0);
  g_assert_cmpint (after.st_mtim.tv_nsec, ==, status.st_mtim.tv_nsec);
  g_assert_cmpint (after.st_size, ==, status.st_size);
}

static void
write_mine (DiskFixture *f)
{
  disk_fixture_write (f->path, DISK_MINE);
}

/* A program that saves again and again, in parts */
static void
write_often (DiskFixture *f)
{
  for (int i = 0; i < 50; i++)
    {
      g_autofree char *bytes = disk_fixture_make (DISK_THEIRS, 30, i);

      disk_fixture_write_bytes (f->path, "{");
      disk_fixture_write_bytes (f->path, bytes);
      g_main_context_iteration (NULL, FALSE);
    }
}

static void
change_and_back (DiskFixture *f)
{
  write_theirs (f);
  disk_fixture_wait_for_notice (f, "was changed elsewhere");
  write_same (f);
}

static void
truncate_it (DiskFixture *f)
{
  g_assert_cmpint (truncate (f->path, 60), ==, 0);
}

static void
empty (DiskFixture *f)
{
  g_assert_cmpint (truncate (f->path, 0), ==, 0);
}

static void
write_no_json (DiskFixture *f)
{
  disk_fixture_write_bytes (f->path, "<<<<<<< HEAD\n{}\n");
}

static void
write_no_plan (DiskFixture *f)
{
  disk_fixture_write_bytes (f->path, "{\"format\": \"something-else\"}");
}

static void
write_newer (DiskFixture *f)
{
  disk_fixture_replace_bytes (f->path, "{\"format\": \"poise-plan\", \"version\": 99, \"sections\": []}");
}

static void
delete (DiskFixture *f)
{
  g_assert_cmpint (g_unlink (f->path), ==, 0);
}

static void
delete_and_back (DiskFixture *f)
{
  delete (f);
  disk_fixture_wait_for_notice (f, "was deleted");
  write_same (f);
}

static void
delete_and_theirs (DiskFixture *f)
{
  delete (f);
  disk_fixture_wait_for_notice (f, "was deleted");
  write_theirs (f);
}

/* Many programs save so: nobody needs to know. */
static void
delete_and_back_at_once (DiskFixture *f)
{
  delete (f);
  write_same (f);
}

static void
move_away (DiskFixture *f)
{
  g_assert_cmpint (g_rename (f->path, f->link), ==, 0);
}

static void
rename_it (DiskFixture *f)
{
  g_assert_cmpint (g_rename (f->path, f->other), ==, 0);
}

static void
rename_and_theirs (DiskFixture *f)
{
  rename_it (f);
  write_theirs (f);
}

static void
remove_folder (DiskFixture *f)
{
  g_autofree char *entry = g_build_filename (f->folder, ".~plan.poise.json.lock", NULL);

  delete (f);
  g_unlink (entry);
  g_assert_cmpint (g_rmdir (f->folder), ==, 0);
}

static void
rename_folder (DiskFixture *f)
{
  g_autofree char *elsewhere = g_build_filename (f->root, "elsewhere", NULL);

  g_assert_cmpint (g_rename (f->folder, elsewhere), ==, 0);
}

static void
rename_folder_and_back (DiskFixture *f)
{
  g_autofree char *elsewhere = g_build_filename (f->root, "elsewhere", NULL);

  rename_folder (f);
  disk_fixture_wait_for_notice (f, "cannot be found");
  g_assert_cmpint (g_rename (elsewhere, f->folder), ==, 0);
}

static void
become_folder (DiskFixture *f)
{
  delete (f);
  g_assert_cmpint (g_mkdir (f->path, 0700), ==, 0);
}

static void
become_pipe (DiskFixture *f)
{
  delete (f);
  g_assert_cmpint (mkfifo (f->path, 0600), ==, 0);
}

static void
become_unreadable (DiskFixture *f)
{
  g_assert_cmpint (g_chmod (f->path, 0), ==, 0);
}

static void
become_link_to_same (DiskFixture *f)
{
  disk_fixture_write (f->other, DISK_BASE);
  delete (f);
  g_assert_cmpint (symlink ("other.poise.json", f->path), ==, 0);
}

static void
retarget_link (DiskFixture *f)
{
  g_autofree char *aside = g_strconcat (f->link, ".new", NULL);

  disk_fixture_write (f->other, DISK_THEIRS);
  g_assert_cmpint (symlink ("course/other.poise.json", aside), ==, 0);
  g_assert_cmpint (g_rename (aside, f->link), ==, 0);
}

/* Of what the link led to before, nothing is told. */
static void
retarget_link_and_change_old (DiskFixture *f)
{
  retarget_link (f);
  disk_fixture_wait_for_notice (f, "was changed elsewhere");
  delete (f);
}

/* ---- The table ---- */

typedef struct
{
  const char *told; /* (nullable): a part of it */
  const char *title;
  gboolean modified;
} Outcome;

typedef struct
{
  const char *name;
  void (*act) (DiskFixture *f);
  Outcome clean;
  Outcome dirty;
  gboolean by_link; /* the plan has been opened by a link to it */
  gboolean not_as_root;
} Case;

#define NOTHING { NULL, DISK_BASE, FALSE }, { NULL, DISK_MINE, TRUE }
#define CHANGED { "reloaded here", DISK_THEIRS, FALSE }, { "while you were changing it", DISK_MINE, TRUE }
#define BROKEN { "cannot be opened", DISK_BASE, FALSE }, { "cannot be opened", DISK_MINE, TRUE }
#define GONE { "was deleted or moved", DISK_BASE, TRUE }, { "was deleted or moved", DISK_MINE, TRUE }
#define FOLDER_GONE { "cannot be found", DISK_BASE, TRUE }, { "cannot be found", DISK_MINE, TRUE }

/* How many of them are tried, without and with changes here, unless POISE_TEST_CHANGES says how many: one of each kind */
#define N_ORDINARY 12

static const Case cases[] = {
  { "same-plan-in-other-bytes", write_otherwise, NOTHING },
  { "other-bytes", write_theirs, CHANGED },
  { "size-and-time-kept", write_secretly, { "1 activity changed", DISK_BASE, FALSE },
    { "while you were changing it", DISK_MINE, TRUE } },
  { "burst", write_often, CHANGED },
  { "changed-and-back", change_and_back, { "reloaded here", DISK_BASE, FALSE }, { NULL, DISK_MINE, TRUE } },
  { "truncated", truncate_it, BROKEN },
  { "newer-version", write_newer, { "A newer Poise", DISK_BASE, FALSE }, { "A newer Poise", DISK_MINE, TRUE } },
  { "deleted", delete, GONE },
  { "deleted-and-other-bytes", delete_and_theirs, CHANGED },
  { "renamed", rename_it, { "called “other.poise.json” now", DISK_BASE, FALSE },
    { "called “other.poise.json” now", DISK_MINE, TRUE } },
  { "folder-renamed-and-back", rename_folder_and_back, NOTHING },
  { "link-retargeted", retarget_link, CHANGED, .by_link = TRUE },
  /* Of these, the ordinary tests do without. */
  { "touched", touch, NOTHING },
  { "replaced", replace_by_theirs, CHANGED },
  { "no-json", write_no_json, BROKEN },
  { "deleted-and-back", delete_and_back, NOTHING },
  { "renamed-and-another-there", rename_and_theirs, CHANGED },
  { "folder-removed", remove_folder, FOLDER_GONE },
  { "folder-renamed", rename_folder, FOLDER_GONE },
  { "became-a-folder", become_folder, BROKEN },
  { "unreadable", become_unreadable, BROKEN, .not_as_root = TRUE },
  { "became-a-link", become_link_to_same, NOTHING },
  { "link-target-changed", write_theirs, CHANGED, .by_link = TRUE },
  { "link-target-deleted", delete, GONE, .by_link = TRUE },
  { "same-bytes", write_same, NOTHING },
  { "replaced-by-same-bytes", replace_by_same, NOTHING },
  { "mode", change_mode, NOTHING },
  { "another-name", add_name, NOTHING },
  { "as-here", write_mine, { "reloaded here", DISK_MINE, FALSE }, { NULL, DISK_MINE, FALSE } },
  { "emptied", empty, BROKEN },
  { "no-plan", write_no_plan, BROKEN },
  { "deleted-and-back-at-once", delete_and_back_at_once, NOTHING },
  { "moved-away", move_away, GONE },
  { "became-a-pipe", become_pipe, BROKEN },
  { "link-retargeted-old-deleted", retarget_link_and_change_old, CHANGED, .by_link = TRUE },
  { "link-target-replaced", replace_by_theirs, CHANGED, .by_link = TRUE },
  { "link-folder-renamed", rename_folder, GONE, .by_link = TRUE },
};

/* (transfer full) (nullable): what stands there, where it can be read */
static char *
read_all (DiskFixture *f)
{
  char *bytes = NULL;

  if (g_file_test (f->path, G_FILE_TEST_IS_REGULAR))
    g_file_get_contents (f->path, &bytes, NULL, NULL);
  return bytes;
}

static void
assert_no_dialog (DiskFixture *f)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l; l = l->next)
    g_assert_true (l->data == f->window || !gtk_widget_get_visible (l->data));
}

static void
check (DiskFixture *f, const Outcome *outcome)
{
  if (outcome->told)
    disk_fixture_wait_for_notice (f, outcome->told);
  disk_fixture_look (f);
  if (outcome->told)
    disk_fixture_wait_for_notice (f, outcome->told);
  else
    disk_fixture_wait_for_none (f);
  g_assert_cmpstr (poise_document_get_title (f->document), ==, outcome->title);
  g_assert_true (poise_document_get_modified (f->document) == outcome->modified);
  assert_no_dialog (f);
}

/* What has been taken over is one step, and what was there before comes back. */
static void
check_undo (DiskFixture *f, const Outcome *outcome)
{
  if (!outcome->told || !strstr (outcome->told, "reloaded"))
    return;
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_RELOAD);
  while (poise_document_get_can_undo (f->document))
    poise_document_undo (f->document);
  g_assert_cmpstr (poise_document_get_title (f->document), ==, DISK_BASE);
}

static void
run (DiskFixture *f, const Case *c, gboolean dirty)
{
  const Outcome *outcome = dirty ? &c->dirty : &c->clean;
  g_autofree char *before = NULL, *after = NULL;

  if (c->not_as_root && geteuid () == 0)
    {
      g_test_skip ("root may read anything");
      return;
    }
  if (c->by_link)
    g_assert_cmpint (symlink ("course/plan.poise.json", f->link), ==, 0);
  disk_fixture_open (f, c->by_link ? f->link : f->path);
  if (dirty)
    disk_fixture_change (f);
  c->act (f);
  before = read_all (f);
  check (f, outcome);
  after = read_all (f);
  g_assert_cmpstr (before, ==, after);
  if (!dirty)
    check_undo (f, outcome);
  if (c->act == become_unreadable)
    g_chmod (f->path, 0600);
}

static void
test_clean (DiskFixture *f, gconstpointer data)
{
  run (f, data, FALSE);
}

static void
test_dirty (DiskFixture *f, gconstpointer data)
{
  run (f, data, TRUE);
}

/* ---- What the window does itself ---- */

static gboolean
is_modified (gpointer document)
{
  return poise_document_get_modified (document);
}

static void
save (DiskFixture *f)
{
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.save", NULL);
  gui_wait_while (is_modified, f->document);
}

/* One's own saves are no news, however fast they follow each other. */
static void
test_own_saves (DiskFixture *f, gconstpointer data)
{
  guint n_saves = g_getenv ("POISE_TEST_CHANGES") ? 100 : 8;
  g_autofree char *last = g_strdup_printf ("Version %u", n_saves - 1);

  disk_fixture_open (f, f->path);
  for (guint i = 0; i < n_saves; i++)
    {
      g_autofree char *title = g_strdup_printf ("Version %u", i);

      disk_fixture_rename_plan (f, title);
      save (f);
    }
  disk_fixture_look (f);
  g_assert_cmpuint (f->n_news, ==, 0);
  g_assert_null (disk_fixture_get_notice (f));
  disk_fixture_assert_title (f->path, last);
  write_theirs (f);
  disk_fixture_wait_for_notice (f, "reloaded here");
}

/* Through a link, the target is written, and that is no news either. */
static void
test_own_saves_by_link (DiskFixture *f, gconstpointer data)
{
  g_assert_cmpint (symlink ("course/plan.poise.json", f->link), ==, 0);
  disk_fixture_open (f, f->link);
  for (int i = 0; i < 4; i++)
    {
      g_autofree char *title = g_strdup_printf ("Version %d", i);

      disk_fixture_rename_plan (f, title);
      save (f);
      disk_fixture_look (f);
    }
  g_assert_cmpuint (f->n_news, ==, 0);
}

/* What has gone is written anew. */
static void
test_save_gone (DiskFixture *f, gconstpointer data)
{
  disk_fixture_open (f, f->path);
  delete (f);
  disk_fixture_wait_for_notice (f, "was deleted");
  g_assert_true (poise_document_get_modified (f->document));
  gtk_widget_activate (gui_test_find (GTK_WIDGET (f->window->disk), GTK_TYPE_BUTTON, "_Save"));
  gui_wait_while (is_modified, f->document);
  disk_fixture_wait_for_none (f);
  disk_fixture_assert_title (f->path, DISK_BASE);
  disk_fixture_look (f);
  g_assert_null (disk_fixture_get_notice (f));
}

/* Under its new name, the file is watched and saved. */
static void
test_save_renamed (DiskFixture *f, gconstpointer data)
{
  disk_fixture_open (f, f->path);
  disk_fixture_change (f);
  rename_it (f);
  disk_fixture_wait_for_notice (f, "called “other.poise.json” now");
  save (f);
  disk_fixture_assert_title (f->other, DISK_MINE);
  g_assert_false (g_file_test (f->path, G_FILE_TEST_EXISTS));
  disk_fixture_write (f->other, DISK_THEIRS);
  disk_fixture_wait_for_notice (f, "reloaded here");
}

/* What was reloaded can be compared with what was there. */
static void
test_compare (DiskFixture *f, gconstpointer data)
{
  GtkWindow *compare;

  disk_fixture_open (f, f->path);
  write_secretly (f);
  disk_fixture_wait_for_notice (f, "1 activity changed");
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.compare-reloaded", NULL);
  compare = f->window->compare;
  g_assert_nonnull (compare);
  gui_wait_for_label (GTK_WIDGET (compare), "Before Reloading");
  gui_wait_for_label (GTK_WIDGET (compare), "1 change in 1 section");
  gtk_window_destroy (compare);
}

static void
test_newer (DiskFixture *f, gconstpointer data)
{
  write_newer (f);
  disk_fixture_open (f, f->path);
  g_assert_true (poise_document_get_read_only (f->document));
  write_theirs (f);
  disk_fixture_wait_for_notice (f, "open it again");
  g_assert_cmpstr (poise_document_get_title (f->document), ==, "");
}

static void
add_cases (void)
{
  const char *said = g_getenv ("POISE_TEST_CHANGES");
  guint64 n = said ? g_ascii_strtoull (said, NULL, 10) : N_ORDINARY;

  g_assert_cmpuint (n, <=, G_N_ELEMENTS (cases));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *clean = g_strconcat ("/gui/disk/clean/", cases[i].name, NULL);
      g_autofree char *dirty = g_strconcat ("/gui/disk/dirty/", cases[i].name, NULL);

      g_test_add (clean, DiskFixture, &cases[i], disk_fixture_set_up, test_clean, disk_fixture_tear_down);
      g_test_add (dirty, DiskFixture, &cases[i], disk_fixture_set_up, test_dirty, disk_fixture_tear_down);
    }
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  add_cases ();
#define ADD(path, function)                                                                                            \
  g_test_add ("/gui/disk/" path, DiskFixture, NULL, disk_fixture_set_up, function, disk_fixture_tear_down)
  ADD ("own-saves", test_own_saves);
  ADD ("own-saves-by-link", test_own_saves_by_link);
  ADD ("save-gone", test_save_gone);
  ADD ("save-renamed", test_save_renamed);
  ADD ("compare", test_compare);
  ADD ("newer", test_newer);
#undef ADD
  return gui_test_run ();
}

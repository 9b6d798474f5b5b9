/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drafts of a document: when they are written, what is in them, when they go. Time passes as the tests say.
 */

#include "gui/drafts-fixture.h"

#include "gui/keep/poise-drafter.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#define MS 1000

static gint64 now;

static gint64
get_now (void)
{
  return now;
}

static gboolean
is_busy (gpointer drafter)
{
  return poise_drafter_is_busy (drafter);
}

/* Some milliseconds later, all that is due by then has been done. */
static void
pass (PoiseDrafter *drafter, int milliseconds)
{
  now += (gint64) milliseconds * MS;
  poise_drafter_run (drafter);
  gui_wait_while (is_busy, drafter);
}

static PoiseDrafter *
make (DraftsFixture *f, PoiseDocument *document)
{
  PoiseDrafter *drafter = poise_drafter_new (f->drafts);

  now = 1000 * MS;
  poise_drafter_set_time (drafter, get_now);
  poise_drafter_follow (drafter, document, NULL);
  return drafter;
}

static void
rename_to (PoiseDocument *document, const char *title)
{
  g_autoptr (PoisePlan) renamed = poise_record_with_text (poise_document_get_plan (document), POISE_PLAN_TITLE, title);

  poise_document_apply (document, renamed, POISE_EDIT_RENAME, NULL);
}

static void
assert_draft (DraftsFixture *f, const char *title, int steps)
{
  g_autoptr (PoiseDraft) draft = drafts_own (f);

  if (!title)
    {
      g_assert_null (draft);
      return;
    }
  g_assert_nonnull (draft);
  g_assert_cmpstr (draft->title, ==, title);
  g_assert_cmpint (draft->steps, ==, steps);
}

static void
test_times (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = drafts_plan ("Kept");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, f->file);
  g_autoptr (PoiseDrafter) drafter = make (f, document);

  pass (drafter, 60000);
  assert_draft (f, NULL, 0);
  rename_to (document, "A");
  pass (drafter, 999);
  assert_draft (f, NULL, 0);
  pass (drafter, 1);
  assert_draft (f, "A", 1);

  /* Steady typing puts it off for two and a half seconds, no more. */
  for (int i = 0; i < 4; i++)
    {
      rename_to (document, i % 2 ? "B" : "C");
      pass (drafter, 600);
      assert_draft (f, "A", 1);
    }
  pass (drafter, 100);
  assert_draft (f, "B", 5);
}

static void
test_saved (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = drafts_plan ("Kept");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  g_autoptr (PoiseDrafter) drafter = make (f, document);
  g_autoptr (PoisePlan) written = NULL;

  rename_to (document, "A");
  pass (drafter, 1000);
  assert_draft (f, "A", 1);
  written = poise_plan_ref (poise_document_get_plan (document));
  rename_to (document, "B");
  /* An older plan has been saved: there is still something to keep. */
  poise_document_saved (document, written, f->file);
  pass (drafter, 1000);
  assert_draft (f, "B", 1);
  poise_document_saved (document, poise_document_get_plan (document), NULL);
  pass (drafter, 0);
  assert_draft (f, NULL, 0);
  pass (drafter, 10000);
  assert_draft (f, NULL, 0);

  /* Back and forth over what was saved */
  poise_document_undo (document);
  pass (drafter, 1000);
  assert_draft (f, "A", -1);
  poise_document_redo (document);
  pass (drafter, 0);
  assert_draft (f, NULL, 0);
}

/* What is being put elsewhere is there meanwhile. */
static void
test_held (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = drafts_plan ("Kept");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, f->file);
  g_autoptr (PoiseDrafter) drafter = make (f, document);

  rename_to (document, "A");
  pass (drafter, 1000);
  poise_drafter_hold (drafter);
  poise_drafter_hold (drafter);
  poise_document_saved (document, poise_document_get_plan (document), NULL);
  pass (drafter, 10000);
  assert_draft (f, "A", 1);
  poise_drafter_release (drafter);
  pass (drafter, 10000);
  assert_draft (f, "A", 1);
  rename_to (document, "B"); /* is written all the same */
  pass (drafter, 1000);
  assert_draft (f, "B", 1);
  poise_document_saved (document, poise_document_get_plan (document), NULL);
  poise_drafter_release (drafter);
  pass (drafter, 0);
  assert_draft (f, NULL, 0);
}

/* What has been taken back is in no file: its draft stays until the document is saved as it is. */
static void
test_taken_back (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = drafts_plan ("Kept");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, f->file);
  g_autoptr (PoiseDrafter) drafter = make (f, document);

  rename_to (document, "A");
  pass (drafter, 1000);
  poise_document_undo (document);
  g_assert_false (poise_document_get_modified (document));
  pass (drafter, 5000);
  assert_draft (f, "A", 1);
  poise_drafter_saved (drafter);
  pass (drafter, 0);
  assert_draft (f, NULL, 0);
}

static void
test_discarded (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = drafts_plan ("Kept");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  g_autoptr (PoiseDrafter) drafter = make (f, document);

  rename_to (document, "A");
  now += 1000 * MS;
  poise_drafter_run (drafter);
  /* While it is being written */
  poise_drafter_discard (drafter);
  gui_wait_while (is_busy, drafter);
  assert_draft (f, NULL, 0);
  rename_to (document, "B");
  pass (drafter, 5000);
  assert_draft (f, NULL, 0);
}

/* An edit while a draft is being written comes into the next one; both are there in the end. */
static void
test_newest_wins (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = drafts_plan ("Kept");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  g_autoptr (PoiseDrafter) drafter = make (f, document);

  rename_to (document, "A");
  now += 1000 * MS;
  poise_drafter_run (drafter);
  g_assert_true (poise_drafter_is_busy (drafter));
  rename_to (document, "B");
  now += 1000 * MS;
  poise_drafter_run (drafter);
  gui_wait_while (is_busy, drafter);
  assert_draft (f, "B", 2);
  g_assert_cmpuint (drafts_count (f), ==, 1);
}

static void
count (guint *n)
{
  (*n)++;
}

/* Something stands in the way of the folder; later it goes. */
static void
test_failure (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = drafts_plan ("Kept");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  g_autoptr (PoiseDrafter) drafter = NULL;
  g_autofree char *parent = g_path_get_dirname (f->drafts);
  guint n_unsafe = 0, n_safe = 0;

  g_mkdir_with_parents (parent, 0700);
  g_assert_true (g_file_set_contents (f->drafts, "x", 1, NULL));
  drafter = make (f, document);
  g_signal_connect_swapped (drafter, "unsafe", G_CALLBACK (count), &n_unsafe);
  g_signal_connect_swapped (drafter, "safe", G_CALLBACK (count), &n_safe);
  rename_to (document, "A");
  pass (drafter, 1000);
  g_assert_cmpuint (n_unsafe, ==, 1);
  for (int i = 0; i < 5; i++)
    {
      rename_to (document, i % 2 ? "B" : "C");
      pass (drafter, 4000);
    }
  g_assert_cmpuint (n_unsafe, ==, 1);
  g_assert_cmpuint (n_safe, ==, 0);
  g_assert_cmpint (g_remove (f->drafts), ==, 0);
  pass (drafter, 31000);
  g_assert_cmpuint (n_safe, ==, 1);
  assert_draft (f, "C", 6);
}

static void
test_read_only (DraftsFixture *f, gconstpointer data)
{
  static const char text[] = "{\"format\": \"poise-plan\", \"version\": 99, \"sections\": []}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (PoisePlan) plan = poise_store_read (bytes, NULL);
  g_autoptr (PoiseDocument) document = poise_document_new (plan, f->file);
  g_autoptr (PoiseDrafter) drafter = make (f, document);

  poise_document_forget_saved (document);
  pass (drafter, 5000);
  assert_draft (f, NULL, 0);
}

/* ---- In a window, in real time ---- */

static gboolean
has_line (gpointer f)
{
  g_autoptr (PoiseDraft) draft = drafts_own (f);

  return draft && draft->line;
}

static gboolean
has_title (gpointer f)
{
  g_autoptr (PoiseDraft) draft = drafts_own (f);

  return draft && g_strcmp0 (draft->title, "Untitled work") == 0;
}

static gboolean
has_no_draft (gpointer f)
{
  return drafts_count (f) == 0;
}

/* What is typed into the line is in the draft, and the line is as it was. */
static void
test_line (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window = drafts_open (f);
  GtkWidget *entry = gui_test_find (GTK_WIDGET (window), GTK_TYPE_EDITABLE, "New Activity");
  g_autoptr (PoiseDraft) draft = NULL;
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (entry));

  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Read ch. 4");
  gtk_editable_set_position (GTK_EDITABLE (entry), 4);
  gui_wait_until (has_line, f);
  draft = drafts_own (f);
  g_assert_cmpstr (draft->line, ==, "Read ch. 4");
  g_assert_cmpstr (draft->title, ==, "Kept");
  g_assert_true (draft->has_base);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Read ch. 4");
  g_assert_cmpint (gtk_editable_get_position (text ? text : GTK_EDITABLE (entry)), ==, 4);
  g_assert_false (poise_document_get_modified (drafts_document (window)));
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  gui_wait_until (has_no_draft, f);
}

static void
test_untitled (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = drafts_plan ("");
  PoiseWindow *window = gui_test_window (plan, 1000, 700);

  drafts_rename (window, "Untitled work");
  gui_wait_until (has_title, f);
  poise_document_saved (drafts_document (window), poise_document_get_plan (drafts_document (window)), NULL);
  gui_wait_until (has_no_draft, f);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function) g_test_add ("/gui/drafter/" path, DraftsFixture, NULL, drafts_set_up, function, drafts_tear_down)
  ADD ("times", test_times);
  ADD ("saved", test_saved);
  ADD ("held", test_held);
  ADD ("taken-back", test_taken_back);
  ADD ("discarded", test_discarded);
  ADD ("newest-wins", test_newest_wins);
  ADD ("failure", test_failure);
  ADD ("read-only", test_read_only);
  ADD ("line", test_line);
  ADD ("untitled", test_untitled);
#undef ADD
  return gui_test_run ();
}

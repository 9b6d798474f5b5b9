/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents: what is told of each change, how often and in which order; nothing where nothing changed.
 */

#include "core/poise-document.h"
#include "core/poise-edit.h"
#include "notation.h"

#include <string.h>

/* Everything that a document tells goes into one line: "title modified changed:old>new". */
static void
on_notify (PoiseDocument *document, GParamSpec *pspec, GString *log)
{
  g_string_append_printf (log, "%s%s", log->len > 0 ? " " : "", pspec->name);
}

static void
on_changed (PoiseDocument *document, gpointer old_plan, gpointer new_plan, GString *log)
{
  g_autofree char *old_text = notation_write (old_plan);
  g_autofree char *new_text = notation_write (new_plan);

  g_string_append_printf (log, "%s%s>%s", log->len > 0 ? " " : "", old_text, new_text);
}

static GString *
listen (PoiseDocument *document)
{
  GString *log = g_string_new (NULL);

  g_signal_connect (document, "notify", G_CALLBACK (on_notify), log);
  g_signal_connect (document, "changed", G_CALLBACK (on_changed), log);
  return log;
}

static void
assert_told (GString *log, const char *told)
{
  g_assert_cmpstr (log->str, ==, told);
  g_string_truncate (log, 0);
}

static void
test_defaults (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(a)");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  g_autofree char *title = NULL;
  gboolean modified, can_undo, can_redo, read_only;
  g_autoptr (GFile) file = NULL;

  g_object_get (document,
                "title", &title, "modified", &modified, "can-undo", &can_undo, "can-redo", &can_redo,
                "read-only", &read_only, "file", &file, NULL);
  g_assert_cmpstr (title, ==, "");
  g_assert_false (modified || can_undo || can_redo || read_only);
  g_assert_null (file);
  g_assert_true (poise_document_get_plan (document) == plan);
  g_assert_cmpint (poise_document_get_undo_kind (document), ==, POISE_EDIT_OTHER);
  g_assert_cmpint (poise_document_get_redo_kind (document), ==, POISE_EDIT_OTHER);
}

static void
test_told (void)
{
  g_autoptr (PoisePlan) first = notation_plan ("A(a)");
  g_autoptr (PoisePlan) second = notation_plan ("A(ab)");
  g_autoptr (PoisePlan) titled = poise_record_with_text (second, POISE_PLAN_TITLE, "Course");
  g_autoptr (PoiseDocument) document = poise_document_new (first, NULL);
  GString *log = listen (document);

  g_assert_false (poise_document_apply (document, first, POISE_EDIT_OTHER, NULL));
  poise_document_undo (document);
  poise_document_redo (document);
  assert_told (log, "");

  g_assert_true (poise_document_apply (document, second, POISE_EDIT_ADD_ACTIVITY, NULL));
  assert_told (log, "modified can-undo A(a)>A(ab)");
  g_assert_true (poise_document_apply (document, titled, POISE_EDIT_COURSE, NULL));
  assert_told (log, "title A(ab)>A(ab)");
  g_assert_cmpstr (poise_document_get_title (document), ==, "Course");
  poise_document_undo (document);
  assert_told (log, "title can-redo A(ab)>A(ab)");
  g_assert_cmpint (poise_document_get_undo_kind (document), ==, POISE_EDIT_ADD_ACTIVITY);
  g_assert_cmpint (poise_document_get_redo_kind (document), ==, POISE_EDIT_COURSE);
  poise_document_undo (document);
  assert_told (log, "modified can-undo A(ab)>A(a)");
  poise_document_redo (document);
  assert_told (log, "modified can-undo A(a)>A(ab)");

  poise_document_saved (document, second, NULL);
  assert_told (log, "modified");
  poise_document_saved (document, second, NULL);
  poise_document_seal (document);
  assert_told (log, "");
  g_string_free (log, TRUE);
}

static void
test_file (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(a)");
  g_autoptr (PoisePlan) other = notation_plan ("A(ab)");
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp/a.poise.json");
  g_autoptr (GFile) same = g_file_new_for_path ("/tmp/a.poise.json");
  g_autoptr (GFile) elsewhere = g_file_new_for_path ("/tmp/b.poise.json");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, file);
  GString *log = listen (document);

  g_assert_true (poise_document_get_file (document) == file);
  poise_document_saved (document, plan, same);
  poise_document_saved (document, plan, NULL);
  assert_told (log, "");
  poise_document_saved (document, plan, elsewhere);
  assert_told (log, "file");
  g_assert_true (g_file_equal (poise_document_get_file (document), elsewhere));

  /* saved late */
  poise_document_apply (document, other, POISE_EDIT_ADD_ACTIVITY, NULL);
  assert_told (log, "modified can-undo A(a)>A(ab)");
  poise_document_saved (document, plan, elsewhere);
  assert_told (log, "");
  poise_document_undo (document);
  assert_told (log, "modified can-undo can-redo A(ab)>A(a)");
  g_string_free (log, TRUE);
}

/* Within a group followers hear of each edit; the step is one. */
static void
test_group (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(a)");
  g_autoptr (PoisePlan) second = notation_plan ("A(ab)");
  g_autoptr (PoisePlan) third = notation_plan ("A(abc)");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  GString *log = listen (document);

  poise_document_begin_group (document, POISE_EDIT_IMPORT);
  poise_document_apply (document, second, POISE_EDIT_ADD_ACTIVITY, NULL);
  poise_document_apply (document, third, POISE_EDIT_ADD_ACTIVITY, NULL);
  poise_document_end_group (document);
  assert_told (log, "modified can-undo A(a)>A(ab) A(ab)>A(abc)");
  g_assert_cmpint (poise_document_get_undo_kind (document), ==, POISE_EDIT_IMPORT);
  poise_document_undo (document);
  assert_told (log, "modified can-undo can-redo A(abc)>A(a)");
  g_string_free (log, TRUE);
}

static void
test_read_only (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(a)");
  g_autoptr (PoisePlan) newer = poise_record_with_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION + 1);
  g_autoptr (PoisePlan) changed = poise_record_with_text (newer, POISE_PLAN_TITLE, "Course");
  g_autoptr (PoiseDocument) document = poise_document_new (newer, NULL);
  g_autoptr (PoiseDocument) writable = poise_document_new (plan, NULL);
  GString *log = listen (document);

  g_assert_true (poise_document_get_read_only (document));
  g_assert_false (poise_document_get_read_only (writable));
  g_assert_false (poise_document_apply (document, changed, POISE_EDIT_COURSE, NULL));
  g_assert_false (poise_document_apply (document, plan, POISE_EDIT_COURSE, NULL));
  g_assert_true (poise_document_get_plan (document) == newer);
  g_assert_false (poise_document_get_can_undo (document));
  assert_told (log, "");
  g_string_free (log, TRUE);
}

static void
edit_again (PoiseDocument *document, gpointer old_plan, gpointer new_plan, PoisePlan *plan)
{
  g_signal_handlers_disconnect_by_func (document, edit_again, plan);
  g_assert_true (poise_document_apply (document, plan, POISE_EDIT_OTHER, NULL));
  g_assert_true (poise_document_get_plan (document) == plan);
}

/* A handler edits: whoever comes after it still hears of both changes, in order. */
static void
test_edit_in_handler (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(a)");
  g_autoptr (PoisePlan) second = notation_plan ("A(ab)");
  g_autoptr (PoisePlan) third = notation_plan ("A(abc)");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  GString *log;

  g_signal_connect (document, "changed", G_CALLBACK (edit_again), third);
  log = listen (document);
  poise_document_apply (document, second, POISE_EDIT_OTHER, NULL);
  assert_told (log, "modified can-undo A(a)>A(ab) A(ab)>A(abc)");
  poise_document_undo (document);
  assert_told (log, "can-redo A(abc)>A(ab)");
  g_string_free (log, TRUE);
}

static void
drop_document (PoiseDocument *document, gpointer old_plan, gpointer new_plan, gpointer data)
{
  g_object_unref (document);
}

static void
test_finalize (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(a)");
  g_autoptr (PoisePlan) second = notation_plan ("A(ab)");
  PoiseDocument *document = poise_document_new (plan, NULL);
  gpointer weak;

  poise_document_apply (document, second, POISE_EDIT_OTHER, NULL);
  g_assert_finalize_object (document);

  /* the last holder lets go in a handler */
  document = poise_document_new (plan, NULL);
  weak = document;
  g_object_add_weak_pointer (G_OBJECT (document), &weak);
  g_signal_connect (document, "changed", G_CALLBACK (drop_document), NULL);
  poise_document_apply (document, second, POISE_EDIT_OTHER, NULL);
  g_assert_null (weak);
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/document/defaults", test_defaults);
  g_test_add_func ("/core/document/told", test_told);
  g_test_add_func ("/core/document/file", test_file);
  g_test_add_func ("/core/document/group", test_group);
  g_test_add_func ("/core/document/read-only", test_read_only);
  g_test_add_func ("/core/document/edit-in-handler", test_edit_in_handler);
  g_test_add_func ("/core/document/finalize", test_finalize);
  result = g_test_run ();
  notation_forget ();
  return result;
}

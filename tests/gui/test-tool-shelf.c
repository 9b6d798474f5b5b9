/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The shelf: what is put on it reaches the disk, what is there is never lost, neither a list that cannot be read nor
 * what another program has put there. Needs no display.
 */

#include "gui/gui-wait.h"
#include "gui/tools/poise-tool-shelf.h"

#include "store/poise-tool-file.h"

#include <string.h>

typedef struct
{
  char *folder;
  GFile *file;
  PoiseToolShelf *shelf;
  guint n_changed;
  guint n_failed;
} Fixture;

static void
on_changed (Fixture *f)
{
  f->n_changed++;
}

static void
on_failed (Fixture *f)
{
  f->n_failed++;
}

static void
open_shelf (Fixture *f)
{
  f->shelf = poise_tool_shelf_new (f->file);
  g_signal_connect_swapped (f->shelf, "changed", G_CALLBACK (on_changed), f);
  g_signal_connect_swapped (f->shelf, "failed", G_CALLBACK (on_failed), f);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->folder = g_dir_make_tmp ("poise-shelf-XXXXXX", NULL);
  f->file = g_file_new_build_filename (f->folder, "poise", "tools.json", NULL);
  open_shelf (f);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_clear_object (&f->shelf);
  g_object_unref (f->file);
  g_free (f->folder);
}

static void
put_on_disk (Fixture *f, const char *tools)
{
  g_autofree char *text = g_strdup_printf ("{\"format\": \"poise-tools\", \"version\": 1, \"tools\": [%s]}\n", tools);
  g_autoptr (GFile) folder = g_file_get_parent (f->file);

  g_file_make_directory_with_parents (folder, NULL, NULL);
  g_assert_true (g_file_set_contents (g_file_peek_path (f->file), text, -1, NULL));
}

/* The ids on disk, with a space between, and after a bar those that are hidden. */
static char *
read_disk (Fixture *f)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseToolList) list = poise_tool_file_load (f->file, NULL, NULL, &error);
  GString *ids = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < list->entries->len; i++)
    g_string_append_printf (ids, "%s ", ((PoiseCatalogueEntry *) list->entries->pdata[i])->tool->id);
  g_string_append_c (ids, '|');
  for (guint i = 0; i < poise_list_length (list->hidden); i++)
    g_string_append_printf (ids, " %s", (const char *) list->hidden->pdata[i]);
  return g_string_free (ids, FALSE);
}

static void
assert_disk (Fixture *f, const char *expected)
{
  g_autofree char *ids = read_disk (f);

  g_assert_cmpstr (ids, ==, expected);
}

static void
keep (Fixture *f, const char *id)
{
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_text (tool, POISE_TOOL_ID, id);
  poise_record_put_text (tool, POISE_TOOL_NAME, id);
  poise_record_seal (tool);
  g_assert_true (poise_tool_shelf_keep (f->shelf, tool));
  g_assert_true (poise_tool_shelf_has (f->shelf, tool));
  g_assert_false (poise_tool_shelf_keep (f->shelf, tool));
  poise_tool_unref (tool);
}

static void
test_nothing_there (Fixture *f, gconstpointer data)
{
  PoiseCatalogue *catalogue = poise_tool_shelf_get_catalogue (f->shelf);

  g_assert_cmpuint (poise_catalogue_get_n_entries (catalogue), >=, 40);
  g_assert_null (poise_tool_shelf_get_error (f->shelf));
  poise_tool_shelf_flush (f->shelf);
  g_assert_false (g_file_query_exists (f->file, NULL)); /* looking is no change */
}

static void
test_keep_and_hide (Fixture *f, gconstpointer data)
{
  keep (f, "campus");
  g_assert_true (poise_tool_shelf_set_hidden (f->shelf, "wiki", TRUE));
  g_assert_false (poise_tool_shelf_set_hidden (f->shelf, "wiki", TRUE));
  g_assert_cmpuint (f->n_changed, ==, 2);
  g_assert_true (poise_catalogue_is_own (poise_tool_shelf_get_catalogue (f->shelf), "campus"));
  g_assert_true (poise_catalogue_is_hidden (poise_tool_shelf_get_catalogue (f->shelf), "wiki"));
  poise_tool_shelf_flush (f->shelf);
  assert_disk (f, "campus | wiki");

  /* Another day */
  g_clear_object (&f->shelf);
  open_shelf (f);
  g_assert_true (poise_catalogue_is_own (poise_tool_shelf_get_catalogue (f->shelf), "campus"));
  g_assert_true (poise_tool_shelf_set_hidden (f->shelf, "wiki", FALSE));
  g_clear_object (&f->shelf); /* which saves */
  assert_disk (f, "campus |");
}

static gboolean
is_on_disk (gpointer file)
{
  return g_file_query_exists (file, NULL);
}

/* Without anybody asking for it, soon. */
static void
test_saved_by_itself (Fixture *f, gconstpointer data)
{
  keep (f, "campus");
  g_assert_false (g_file_query_exists (f->file, NULL));
  gui_wait_until (is_on_disk, f->file);
  poise_tool_shelf_flush (f->shelf);
  assert_disk (f, "campus |");
}

static void
test_bad_list (Fixture *f, gconstpointer data)
{
  g_autofree char *aside = g_strdup_printf ("%s.1.bad", g_file_peek_path (f->file));
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  put_on_disk (f, "{\"id\": \"a\", \"name\": \"A\", \"bandwidth\": \"huge\"}");
  g_assert_error (poise_tool_shelf_get_error (f->shelf), POISE_STORE_ERROR, POISE_STORE_ERROR_UNKNOWN_VALUE);
  g_assert_cmpstr (poise_store_error_get_path (poise_tool_shelf_get_error (f->shelf)), ==, "tools[0].bandwidth");
  g_assert_cmpuint (poise_tool_shelf_get_list (f->shelf)->entries->len, ==, 0);
  g_assert_cmpuint (poise_catalogue_get_n_entries (poise_tool_shelf_get_catalogue (f->shelf)), >=, 40);

  /* Nothing can be changed, so nothing is written over. */
  g_assert_false (poise_tool_shelf_set_hidden (f->shelf, "wiki", TRUE));
  poise_tool_shelf_flush (f->shelf);
  g_assert_true (g_file_get_contents (g_file_peek_path (f->file), &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "huge"));

  g_assert_true (poise_tool_shelf_start_anew (f->shelf, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (f->n_changed, ==, 1);
  g_assert_null (poise_tool_shelf_get_error (f->shelf));
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));
  g_assert_true (poise_tool_shelf_set_hidden (f->shelf, "wiki", TRUE));
  poise_tool_shelf_flush (f->shelf);
  assert_disk (f, "| wiki");
}

/* What another program has put there meanwhile stays, whether a file was there before or not. */
static void
test_others_write_too (Fixture *f, gconstpointer data)
{
  keep (f, "mine");
  put_on_disk (f, "{\"id\": \"theirs\", \"name\": \"Theirs\"}");
  poise_tool_shelf_flush (f->shelf);
  assert_disk (f, "theirs mine |");
  g_assert_nonnull (poise_tool_list_find (poise_tool_shelf_get_list (f->shelf), "theirs"));

  put_on_disk (f, "{\"id\": \"more\", \"name\": \"More\"}");
  keep (f, "again");
  poise_tool_shelf_flush (f->shelf);
  assert_disk (f, "more theirs mine again |");
  g_assert_cmpuint (f->n_failed, ==, 0);
}

/* Another program has left something that cannot be read: it stays, and it is told. Later it works again. */
static void
test_others_write_nonsense (Fixture *f, gconstpointer data)
{
  g_autofree char *text = NULL;

  keep (f, "mine");
  poise_tool_shelf_flush (f->shelf);
  g_assert_true (g_file_set_contents (g_file_peek_path (f->file), "nonsense", -1, NULL));
  keep (f, "other");
  poise_tool_shelf_flush (f->shelf);
  g_assert_cmpuint (f->n_failed, ==, 1);
  g_assert_true (g_file_get_contents (g_file_peek_path (f->file), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "nonsense");
  g_assert_nonnull (poise_tool_list_find (poise_tool_shelf_get_list (f->shelf), "other"));

  g_assert_true (g_file_delete (f->file, NULL, NULL));
  poise_tool_shelf_flush (f->shelf);
  assert_disk (f, "mine other |");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)
  ADD ("/gui/tool-shelf/nothing-there", test_nothing_there);
  ADD ("/gui/tool-shelf/keep-and-hide", test_keep_and_hide);
  ADD ("/gui/tool-shelf/saved-by-itself", test_saved_by_itself);
  ADD ("/gui/tool-shelf/bad-list", test_bad_list);
  ADD ("/gui/tool-shelf/others-write-too", test_others_write_too);
  ADD ("/gui/tool-shelf/others-write-nonsense", test_others_write_nonsense);
#undef ADD
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file is, told before a window is made for it.
 */

#include "gui/poise-look.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

typedef struct
{
  GAsyncResult *result;
} Answer;

static void
on_looked (GObject *source, GAsyncResult *result, gpointer data)
{
  ((Answer *) data)->result = g_object_ref (result);
}

static PoiseLook
look (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  Answer answer = { NULL };
  PoiseLook found;

  poise_look_async (file, NULL, on_looked, &answer);
  while (!answer.result)
    g_main_context_iteration (NULL, TRUE);
  found = poise_look_finish (answer.result, error);
  g_object_unref (answer.result);
  return found;
}

static void
test_kinds (void)
{
  static const struct
  {
    const char *name, *text;
    PoiseLook kind;
  } cases[] = {
    { "plan", "{\"format\": \"poise-plan\"", POISE_LOOK_PLAN },
    { "spaces", " \n\t{}", POISE_LOOK_PLAN },
    { "mark", "\xEF\xBB\xBF{}", POISE_LOOK_PLAN },
    { "empty", "", POISE_LOOK_PLAN },
    { "list", "[1]", POISE_LOOK_OTHER },
    { "picture.png", "\x89PNG\r\n", POISE_LOOK_OTHER },
    { "a.csv", "Week,Activity\n1,Read\n", POISE_LOOK_COURSE },
    { "A.TSV", "Week\tActivity\n1\tRead\n", POISE_LOOK_COURSE },
    { "bad.csv", "a,\xFF\n", POISE_LOOK_COURSE },
    { "plan.csv", "{\"format\": \"poise-plan\"", POISE_LOOK_PLAN },
    { "plan.json", "{\"version\": 1}", POISE_LOOK_PLAN },
  };
  g_autofree char *folder = g_dir_make_tmp ("poise-test-XXXXXX", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, cases[i].name, NULL);
      g_autoptr (GError) error = NULL;
      PoiseLook found;

      g_assert_true (g_file_set_contents (path, cases[i].text, -1, NULL));
      found = look (path, &error);
      g_test_message ("%s", cases[i].name);
      g_assert_no_error (error);
      g_assert_cmpint (found, ==, cases[i].kind);
      g_remove (path);
    }
  g_rmdir (folder);
}

/* A folder is told from a file whatever it is called; a pipe is not waited for. */
static void
test_no_files (void)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-test-XXXXXX.csv", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe", NULL);
  g_autofree char *nothing = g_build_filename (folder, "nothing", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (look (folder, &error), ==, POISE_LOOK_FOLDER);
  g_assert_no_error (error);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_cmpint (look (pipe, &error), ==, POISE_LOOK_OTHER);
  g_assert_no_error (error);
  g_remove (pipe);

  g_assert_cmpint (look (nothing, &error), ==, POISE_LOOK_FAILED);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_rmdir (folder);
}

static void
test_names (void)
{
  static const struct
  {
    const char *path;
    gboolean is;
  } cases[] = { { "/a/b.poise.json", TRUE }, { "/a/B.POISE.JSON", TRUE }, { "/a/b.json", FALSE }, { "/a/b", FALSE },
                { "/a.json/b", FALSE },      { "/", FALSE },        { "/a/b.csv", FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (cases[i].path);

      g_test_message ("%s", cases[i].path);
      g_assert_cmpint (poise_look_is_named_plan (file), ==, cases[i].is);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/look/kinds", test_kinds);
  g_test_add_func ("/gui/look/no-files", test_no_files);
  g_test_add_func ("/gui/look/names", test_names);
  return g_test_run ();
}

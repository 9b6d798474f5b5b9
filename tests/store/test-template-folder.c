/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The person's own templates: none without a folder, those in it by name, bad files with the reason, other files
 * left alone; renaming and removing.
 */

#include "store/poise-store.h"
#include "store/poise-template-folder.h"

#include <glib/gstdio.h>

static char *home;

static char *
path_of (const char *name)
{
  return g_build_filename (home, "poise", "templates", name, NULL);
}

static void
write_file (const char *name, const char *text)
{
  g_autofree char *path = path_of (name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
remove_file (const char *name)
{
  g_autofree char *path = path_of (name);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

#define PLAN "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"T\", \"sections\": []}\n"

static void
test_no_folder (void)
{
  g_autoptr (GPtrArray) list = poise_template_folder_list ();

  g_assert_cmpuint (list->len, ==, 0);
  g_assert_false (poise_template_folder_has ("A.poise.json"));
}

static void
test_make (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (poise_template_folder_make (&error));
  g_assert_no_error (error);
  g_assert_true (poise_template_folder_make (&error));
  g_assert_no_error (error);
}

static void
test_list (void)
{
  static const struct
  {
    const char *name;
    int code; /* -1 for a plan */
  } expected[] = {
    { "Alpha", -1 },
    { "broken", POISE_STORE_ERROR_SYNTAX },
    { "Empty", POISE_STORE_ERROR_EMPTY },
    { "Newer", POISE_STORE_ERROR_NEWER_VERSION },
    { "Ö & <b>", -1 },
  };
  g_autoptr (GPtrArray) list = NULL;

  write_file ("Alpha.poise.json", PLAN);
  write_file ("broken.poise.json", "{nonsense");
  write_file ("Empty.poise.json", "");
  write_file ("Newer.poise.json", "{\"format\": \"poise-plan\", \"version\": 99, \"sections\": []}\n");
  write_file ("Ö & <b>.poise.json", PLAN);
  write_file ("notes.txt", "x");
  write_file (".hidden.poise.json", PLAN);
  write_file (".poise.json", PLAN);
  list = poise_template_folder_list ();
  g_assert_cmpuint (list->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < list->len; i++)
    {
      guint found = 0;

      for (guint k = 0; k < list->len; k++)
        {
          PoiseOwnTemplate *own = list->pdata[k];

          if (g_strcmp0 (own->name, expected[i].name) != 0)
            continue;
          found++;
          g_assert_true ((own->plan == NULL) == (own->error != NULL));
          if (expected[i].code < 0)
            g_assert_nonnull (own->plan);
          else
            g_assert_error (own->error, POISE_STORE_ERROR, expected[i].code);
        }
      g_assert_cmpuint (found, ==, 1);
    }
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  GPtrArray **list = data;

  *list = poise_template_folder_list_finish (result, &error);
  g_assert_no_error (error);
}

static void
test_list_async (void)
{
  GPtrArray *list = NULL;

  poise_template_folder_list_async (NULL, on_listed, &list);
  while (list == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (list->len, ==, 5);
  g_ptr_array_unref (list);
}

static void
test_rename (void)
{
  g_autoptr (GFile) file = poise_template_folder_get_file ("Alpha.poise.json");
  g_autoptr (GFile) renamed = poise_template_folder_get_file ("Beta.poise.json");
  g_autoptr (GError) error = NULL;

  g_assert_true (poise_template_folder_rename (file, "Alpha.poise.json", &error));
  g_assert_false (poise_template_folder_rename (file, "Empty.poise.json", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);
  g_assert_true (poise_template_folder_has ("Alpha.poise.json"));
  g_assert_true (poise_template_folder_rename (file, "Beta.poise.json", &error));
  g_assert_no_error (error);
  g_assert_false (poise_template_folder_has ("Alpha.poise.json"));
  g_assert_true (g_file_query_exists (renamed, NULL));
}

static void
test_remove (void)
{
  g_autoptr (GFile) file = poise_template_folder_get_file ("Beta.poise.json");
  g_autoptr (GError) error = NULL;

  g_assert_true (poise_template_folder_remove (file, &error));
  g_assert_no_error (error);
  g_assert_false (poise_template_folder_remove (file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
clean_up (void)
{
  static const char *const files[] = { "broken.poise.json", "Empty.poise.json", "Newer.poise.json", "Ö & <b>.poise.json",
                                       "notes.txt",         ".hidden.poise.json", ".poise.json" };
  g_autofree char *templates = path_of (NULL), *poise = g_build_filename (home, "poise", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    remove_file (files[i]);
  g_assert_cmpint (g_rmdir (templates), ==, 0);
  g_assert_cmpint (g_rmdir (poise), ==, 0);
  g_assert_cmpint (g_rmdir (home), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  home = g_dir_make_tmp ("poise-templates-XXXXXX", NULL);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_test_add_func ("/store/template-folder/no-folder", test_no_folder);
  g_test_add_func ("/store/template-folder/make", test_make);
  g_test_add_func ("/store/template-folder/list", test_list);
  g_test_add_func ("/store/template-folder/list-async", test_list_async);
  g_test_add_func ("/store/template-folder/rename", test_rename);
  g_test_add_func ("/store/template-folder/remove", test_remove);
  g_test_add_func ("/store/template-folder/clean-up", clean_up);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Links: symbolic ones stay links and what they lead to is saved; a file with several names is not saved by surprise.
 */

#include "store/saver-fixture.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* What is in the folder of a test before:
 *
 *   real            a file                      folder/real     another
 *   folder/         a folder                    door   →        folder/inner
 *   folder/inner/   a folder in it
 */
static void
furnish (SaverFixture *fixture)
{
  g_autofree char *real = saver_path (fixture, "real");
  g_autofree char *other = saver_path (fixture, "folder/real");
  g_autofree char *inner = saver_path (fixture, "folder/inner");
  g_autofree char *door = saver_path (fixture, "door");

  g_assert_cmpint (g_mkdir_with_parents (inner, 0755), ==, 0);
  g_assert_cmpint (symlink ("folder/inner", door), ==, 0);
  saver_put (real, "old");
  saver_put (other, "old");
}

/* Saved as @saved, through @links, "name → target", it is @reached that is written. */
typedef struct
{
  const char *links[4][2];
  const char *saved;
  const char *reached;
} LinkCase;

static const LinkCase link_cases[] = {
  { { { "a", "real" } }, "a", "real" },
  { { { "a", "b" }, { "b", "c" }, { "c", "real" } }, "a", "real" },
  { { { "folder/a", "../real" } }, "folder/a", "real" },
  { { { "folder/inner/a", "../../b" }, { "b", "folder/real" } }, "folder/inner/a", "folder/real" },
  /* Through a folder that is a link itself; ".." counts from where that leads. */
  { { { NULL } }, "door/fresh", "folder/inner/fresh" },
  { { { "folder/inner/a", "../real" } }, "door/a", "folder/real" },
  { { { "a", "door/../real" } }, "a", "folder/real" },
  { { { "a", "door/../../real" } }, "a", "real" },
  /* Leading to nothing yet */
  { { { "a", "fresh" } }, "a", "fresh" },
  { { { "a", "b" }, { "b", "door/fresh" } }, "a", "folder/inner/fresh" },
  { { { "folder/a", "../fresh" } }, "folder/a", "fresh" },
};

static void
make_links (SaverFixture *fixture, const LinkCase *c)
{
  for (guint i = 0; i < G_N_ELEMENTS (c->links) && c->links[i][0] != NULL; i++)
    {
      g_autofree char *path = saver_path (fixture, c->links[i][0]);

      g_assert_cmpint (symlink (c->links[i][1], path), ==, 0);
    }
}

/* They are links as before; and then they go. */
static void
take_links (SaverFixture *fixture, const LinkCase *c)
{
  for (guint i = 0; i < G_N_ELEMENTS (c->links) && c->links[i][0] != NULL; i++)
    {
      g_autofree char *path = saver_path (fixture, c->links[i][0]);
      g_autofree char *target = g_file_read_link (path, NULL);

      g_assert_cmpstr (target, ==, c->links[i][1]);
      g_assert_cmpint (g_remove (path), ==, 0);
    }
}

static void
test_symbolic (SaverFixture *fixture, gconstpointer data)
{
  furnish (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (link_cases); i++)
    {
      const LinkCase *c = &link_cases[i];
      g_autofree char *saved = saver_path (fixture, c->saved);
      g_autofree char *reached = saver_path (fixture, c->reached);
      g_autofree char *text = g_strdup_printf ("case %u", i);

      g_test_message ("%s to %s", c->saved, c->reached);
      make_links (fixture, c);
      saver_save_well (saved, text, POISE_SAVE_ASK);
      saver_assert_holds (reached, text);
      g_assert_false (g_file_test (reached, G_FILE_TEST_IS_SYMLINK));
      take_links (fixture, c);
      if (g_str_has_suffix (c->reached, "fresh"))
        g_assert_cmpint (g_remove (reached), ==, 0);
      saver_assert_n_names (fixture->folder, 3);
    }
}

static void
test_symbolic_nowhere (SaverFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *target;
    int number;
  } cases[] = {
    { "a", ELOOP },
    { "missing/a", ENOENT },
    { "real/a", ENOTDIR },
    { "folder", EISDIR },
    { "fresh/", EISDIR },
    { "folder/..", EISDIR },
  };
  g_autofree char *path = saver_path (fixture, "a");

  furnish (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (symlink (cases[i].target, path), ==, 0);
      saver_save_badly (path, POISE_SAVE_ASK, POISE_STORE_ERROR_WRITE, cases[i].number);
      g_assert_cmpint (g_remove (path), ==, 0);
    }
  saver_assert_n_names (fixture->folder, 3);
}

/* ---- Several names ---- */

static ino_t
inode_of (const char *path)
{
  struct stat status;

  g_assert_cmpint (stat (path, &status), ==, 0);
  return status.st_ino;
}

static void
test_names_ask (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *other = saver_path (fixture, "other");
  g_autoptr (GError) error = NULL;

  saver_put (path, "old");
  g_assert_cmpint (link (path, other), ==, 0);
  g_assert_false (saver_save (path, "new", POISE_SAVE_ASK, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_HARD_LINK);
  g_assert_cmpstr (poise_store_error_get_found (error), ==, "2");
  saver_assert_holds (path, "old");
  g_assert_cmpint (inode_of (path), ==, inode_of (other));
  saver_assert_n_names (fixture->folder, 2);
}

static void
test_names_replace (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *other = saver_path (fixture, "other");

  saver_put (path, "old");
  g_assert_cmpint (link (path, other), ==, 0);
  saver_save_well (path, "new", POISE_SAVE_REPLACE_NAME);
  saver_assert_holds (other, "old");
  /* One name is left: nothing to ask. */
  saver_save_well (path, "newer", POISE_SAVE_ASK);
  saver_save_well (other, "newest", POISE_SAVE_ASK);
}

static void
test_names_through (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *other = saver_path (fixture, "other");
  g_autofree char *link_path = saver_path (fixture, "link");
  g_autofree char *rescue = saver_rescue_folder ();
  g_autofree char *large = g_strnfill (200000, 'x');
  const char *const texts[] = { "longer than before", "short", "", large, "new" };

  saver_put (path, "old");
  g_assert_cmpint (link (path, other), ==, 0);
  g_assert_cmpint (symlink ("other", link_path), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      saver_save_well (i % 2 == 0 ? path : link_path, texts[i], POISE_SAVE_THROUGH);
      saver_assert_holds (path, texts[i]);
      saver_assert_holds (other, texts[i]);
      g_assert_cmpint (inode_of (path), ==, inode_of (other));
    }
  saver_assert_n_names (fixture->folder, 3);
  saver_assert_n_names (rescue, 0);
}

/* In whichever manner: a file with one name is replaced as always. */
static void
test_one_name (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");

  saver_put (path, "old");
  for (PoiseSaveManner manner = POISE_SAVE_ASK; manner <= POISE_SAVE_THROUGH; manner++)
    {
      ino_t before = inode_of (path);

      saver_save_well (path, "new", manner);
      g_assert_cmpint (inode_of (path), !=, before);
    }
  saver_assert_n_names (fixture->folder, 1);
}

int
main (int argc, char *argv[])
{
  static const SaverTest tests[] = {
    { "/store/saver/links/symbolic", test_symbolic },
    { "/store/saver/links/symbolic-nowhere", test_symbolic_nowhere },
    { "/store/saver/links/names-ask", test_names_ask },
    { "/store/saver/links/names-replace", test_names_replace },
    { "/store/saver/links/names-through", test_names_through },
    { "/store/saver/links/one-name", test_one_name },
  };

  saver_fixture_init (&argc, &argv);
  return saver_fixture_run (tests, G_N_ELEMENTS (tests));
}

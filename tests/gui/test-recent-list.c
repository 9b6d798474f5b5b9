/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of recent plans as a value.
 */

#include "gui/recall/poise-recent-list.h"

#include <string.h>

static GVariant *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  GVariant *list = g_variant_parse (G_VARIANT_TYPE ("a(ssx)"), text, NULL, NULL, &error);

  g_assert_no_error (error);
  return list;
}

static void
assert_list (GVariant *list, const char *expected)
{
  g_autofree char *text = g_variant_print (list, FALSE);

  g_assert_cmpstr (text, ==, expected);
}

/* The newest first, and each once, under the title that it had last. */
static void
test_add (void)
{
  static const struct
  {
    const char *list, *uri, *title;
    gint64 time;
    const char *result;
  } cases[] = {
    { "[]", "file:///a", "A", 5, "[('file:///a', 'A', 5)]" },
    { "[('file:///a', 'A', 5)]", "file:///b", "", 6, "[('file:///b', '', 6), ('file:///a', 'A', 5)]" },
    { "[('file:///a', 'A', 5), ('file:///b', 'B', 4)]", "file:///b", "New", 7,
      "[('file:///b', 'New', 7), ('file:///a', 'A', 5)]" },
    /* What does not belong there goes on the way. */
    { "[('no address', 'X', 1), ('', 'Y', 2), ('file:///a', 'A', 3), ('file:///a', 'A', 2)]", "sftp://h/b", "B", 9,
      "[('sftp://h/b', 'B', 9), ('file:///a', 'A', 3)]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GVariant) list = parse (cases[i].list);
      g_autoptr (GVariant) result = poise_recent_list_add (list, cases[i].uri, cases[i].title, cases[i].time);

      assert_list (result, cases[i].result);
    }
}

static void
test_most (void)
{
  g_autoptr (GVariant) list = parse ("[]");

  for (int i = 0; i < 3 * POISE_RECENT_MOST; i++)
    {
      g_autofree char *uri = g_strdup_printf ("file:///%d", i);
      g_autoptr (GVariant) longer = poise_recent_list_add (list, uri, "", i);

      g_assert_cmpuint (g_variant_n_children (longer), ==, MIN (i + 1, POISE_RECENT_MOST));
      g_variant_unref (list);
      list = g_steal_pointer (&longer);
    }
  g_assert_cmpint (poise_recent_list_get (list, 0).time, ==, 3 * POISE_RECENT_MOST - 1);
  g_assert_cmpint (poise_recent_list_get (list, POISE_RECENT_MOST - 1).time, ==, 2 * POISE_RECENT_MOST);
}

static void
test_remove (void)
{
  g_autoptr (GVariant) list = parse ("[('file:///a', 'A', 5), ('file:///b', 'B', 4)]");
  g_autoptr (GVariant) without = poise_recent_list_remove (list, "file:///a");
  g_autoptr (GVariant) same = poise_recent_list_remove (list, "file:///c");

  assert_list (without, "[('file:///b', 'B', 4)]");
  g_assert_true (g_variant_equal (same, list));
}

static void
test_clean (void)
{
  g_autoptr (GVariant) list
      = parse ("[('file:///a', 'A', 5), ('%', '', 1), ('file:///a', 'Again', 4)]");
  g_autoptr (GVariant) clean = poise_recent_list_clean (list);
  g_autoptr (GVariant) again = poise_recent_list_clean (clean);

  assert_list (clean, "[('file:///a', 'A', 5)]");
  g_assert_true (g_variant_equal (clean, again));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/recent-list/add", test_add);
  g_test_add_func ("/gui/recent-list/most", test_most);
  g_test_add_func ("/gui/recent-list/remove", test_remove);
  g_test_add_func ("/gui/recent-list/clean", test_clean);
  return g_test_run ();
}

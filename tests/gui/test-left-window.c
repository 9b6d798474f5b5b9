/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of windows that the settings keep: what of it is taken, whatever stands there.
 */

#include "gui/recall/poise-left-window.h"

static void
test_parse (void)
{
  static const struct
  {
    const char *list, *taken;
  } cases[] = {
    { "[]", "[]" },
    { "[('file:///a', 'balance', 800, 600, true, 'row')]", "[('file:///a', 'balance', 800, 600, true, 'row')]" },
    /* An unknown page is the first; a size that cannot be is none; one plan has one window. */
    { "[('file:///a', 'elsewhere', -1, 99999, false, '')]", "[('file:///a', 'activities', 0, 0, false, '')]" },
    { "[('file:///a', 'guide', 1, 16384, false, ''), ('file:///a', 'balance', 2, 2, false, '')]",
      "[('file:///a', 'guide', 1, 16384, false, '')]" },
    { "[('', 'guide', 1, 1, false, ''), ('a b', 'guide', 1, 1, false, ''), ('sftp://h/b', '', 16385, 0, false, 'x')]",
      "[('sftp://h/b', 'activities', 0, 0, false, 'x')]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GVariant) list
          = g_variant_parse (G_VARIANT_TYPE (POISE_LEFT_WINDOWS_TYPE), cases[i].list, NULL, NULL, NULL);
      g_autoptr (GPtrArray) windows = poise_left_windows_parse (list);
      g_autoptr (GVariant) printed = poise_left_windows_print (windows);
      g_autoptr (GPtrArray) again = poise_left_windows_parse (printed);
      g_autoptr (GVariant) printed_again = poise_left_windows_print (again);
      g_autofree char *text = g_variant_print (printed, FALSE);

      g_assert_cmpstr (text, ==, cases[i].taken);
      g_assert_true (g_variant_equal (printed, printed_again));
    }
}

static void
test_most (void)
{
  g_autoptr (GPtrArray) windows = poise_left_windows_new ();
  g_autoptr (GVariant) list = NULL;
  g_autoptr (GPtrArray) taken = NULL;

  for (guint i = 0; i < 2 * POISE_LEFT_WINDOWS_MOST; i++)
    {
      g_autofree char *uri = g_strdup_printf ("file:///%u", i);

      g_ptr_array_add (windows, poise_left_window_new (uri));
    }
  list = poise_left_windows_print (windows);
  taken = poise_left_windows_parse (list);
  g_assert_cmpuint (taken->len, ==, POISE_LEFT_WINDOWS_MOST);
}

static void
test_copy (void)
{
  g_autoptr (PoiseLeftWindow) left = poise_left_window_new ("file:///a");
  g_autoptr (PoiseLeftWindow) copy = NULL;

  left->width = 7;
  poise_left_window_set (&left->row, "r");
  copy = poise_left_window_copy (left);
  poise_left_window_set (&left->row, "other");
  g_assert_cmpstr (copy->uri, ==, "file:///a");
  g_assert_cmpstr (copy->page, ==, "activities");
  g_assert_cmpstr (copy->row, ==, "r");
  g_assert_cmpint (copy->width, ==, 7);
  poise_left_window_free (NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/left-window/parse", test_parse);
  g_test_add_func ("/gui/left-window/most", test_most);
  g_test_add_func ("/gui/left-window/copy", test_copy);
  return g_test_run ();
}

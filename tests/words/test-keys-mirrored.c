/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keys as they are told of in a language that is read from right to left: arrows go the other way, nothing else does.
 * In a program of its own, since a process speaks one language.
 */

#include "words/poise-words-keys.h"
#include "words/poise-words.h"

#include <string.h>

static const struct
{
  const char *keys, *shown;
} rows[] = {
  { "Left", "Right" },
  { "<Shift>Right", "<Shift>Left" },
  { "Up KP_Up", "Up" },
  { "<Control>l", "<Control>l" },
  { "Left Right", "Right Left" },
};

static void
test_shown (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PoiseAccelerator row = { .keys = rows[i].keys };
      g_autofree char *shown = poise_words_keys_shown (&row);

      g_assert_cmpstr (shown, ==, rows[i].shown);
    }
}

/* Those that the list turns around are told of turned around. */
static void
test_sections (void)
{
  guint n_rows, n_turned = 0;
  const PoiseAccelerator *table = poise_words_keys (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *shown = poise_words_keys_shown (&table[i]);

      if (strcmp (table[i].keys, "Left") == 0)
        g_assert_cmpstr (shown, ==, "Right");
      n_turned += strstr (table[i].keys, "Left") != NULL || strstr (table[i].keys, "Right") != NULL;
    }
  g_assert_cmpuint (n_turned, >=, 4);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("ar");
  g_assert_true (poise_words_is_right_to_left ());
  g_test_add_func ("/words/keys-mirrored/shown", test_shown);
  g_test_add_func ("/words/keys-mirrored/sections", test_sections);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is told of steps. The plan has two sections, of one activity and of three.
 */

#include "words/poise-words-told.h"

#include "store/poise-store.h"
#include "words/poise-words.h"

#include <string.h>

#define PLAN \
  "{\"format\":\"poise-plan\",\"version\":1,\"sections\":[" \
  "{\"id\":\"s1\",\"title\":\"Week 1\",\"activities\":[{\"id\":\"a1\",\"title\":\"A\"}]}," \
  "{\"id\":\"s2\",\"title\":\"Week 2\",\"activities\":[{\"id\":\"b1\",\"title\":\"B\"},{\"id\":\"b2\",\"title\":\"C\"}," \
  "{\"id\":\"b3\",\"title\":\"D\"}]}]}"

static const struct
{
  const char *section;    /* NULL for none */
  const char *activities; /* apart by blanks */
  const char *told;       /* NULL for nothing */
} moves[] = {
  { NULL, "b2", "Now 2 of 3 in “Week 2”" },
  { NULL, "b3 b2", "Now 2 of 3 in “Week 2”" },
  { NULL, "a1 b3", "Now 1 of 1 in “Week 1”" },
  { "s2", "", "Now section 2 of 2" },
  { "s1", "b1", "Now section 1 of 2" },
  { NULL, "gone", NULL },
  { NULL, "", NULL },
};

static void
test_moved (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (PLAN, strlen (PLAN));
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_store_read (bytes, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autoptr (PoisePicks) picks = poise_picks_new ();
      g_auto (GStrv) ids = g_strsplit (moves[i].activities, " ", -1);
      g_autofree char *told = NULL;

      if (moves[i].section)
        poise_picks_add_section (picks, moves[i].section);
      for (guint k = 0; ids[k]; k++)
        if (*ids[k] != '\0')
          poise_picks_add_activity (picks, ids[k]);
      told = poise_words_moved (plan, picks);
      g_assert_cmpstr (told, ==, moves[i].told);
    }
}

static void
test_steps (void)
{
  g_autofree char *undone = poise_words_undone (POISE_EDIT_MOVE), *redone = poise_words_redone (POISE_EDIT_DELETE);

  g_assert_cmpstr (undone, ==, "Undone: Move");
  g_assert_cmpstr (redone, ==, "Redone: Delete");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/told/moved", test_moved);
  g_test_add_func ("/words/told/steps", test_steps);
  return g_test_run ();
}

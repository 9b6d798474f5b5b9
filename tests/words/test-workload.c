/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the workload helper says: every input and choice has a word, numbers are read in any script, and where
 * there is no estimate a sentence says why.
 */

#include "words/poise-words-workload.h"
#include "words/poise-words.h"

#include <string.h>

static void
test_all_have_words (void)
{
  for (int kind = 0; kind < POISE_N_WORKLOAD_KINDS; kind++)
    g_assert_cmpstr (poise_words_workload_kind (kind), !=, "");
  for (int input = 0; input < POISE_N_WORKLOAD_INPUTS; input++)
    {
      g_assert_cmpstr (poise_words_workload_input (input), !=, "");
      for (int i = 0; i < poise_workload_input_spec (input)->n_choices; i++)
        g_assert_cmpuint (strlen (poise_words_workload_choice (input, i)), >, 0);
    }
}

static void
test_read (void)
{
  static const struct
  {
    const char *text;
    int number; /* -1: none */
  } cases[] = {
    { "1", 1 },     { " 30 ", 30 }, { "007", 7 },  { "0", 0 },    { "999999999", 999999999 }, { "1000000000", -1 },
    { "", -1 },     { " ", -1 },    { "-5", -1 },  { "+5", -1 },  { "1.5", -1 },              { "1e9", -1 },
    { "abc", -1 },  { "12 p", -1 }, { "١٢", 12 },  { "１２", 12 }, { "1\xc2\xa0" "000", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int number;

      g_test_message ("%s", cases[i].text);
      g_assert_true (poise_words_workload_read (cases[i].text, &number) == (cases[i].number >= 0));
      if (cases[i].number >= 0)
        g_assert_cmpint (number, ==, cases[i].number);
    }
}

static void
test_take (void)
{
  static const struct
  {
    int minutes;
    const char *label;
  } cases[] = {
    { 130, "Use 130 min" },
    { 1, "Use 1 min" },
    { POISE_UNSET, "Use the Estimate" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *label = poise_words_workload_take (cases[i].minutes);

      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

static void
test_reasons (void)
{
  static const struct
  {
    PoiseWorkloadKind kind;
    PoiseWorkloadInput input;
    int value;
    const char *reason; /* how it begins */
  } cases[] = {
    { POISE_WORKLOAD_READING, POISE_READING_PAGES, 30, "18 pages an hour." },
    { POISE_WORKLOAD_READING, POISE_READING_DENSITY, 0, "24 pages an hour." },
    { POISE_WORKLOAD_READING, POISE_READING_PAGES, 0, "Pages to Read: a whole number from 1 to 5,000." },
    { POISE_WORKLOAD_READING, POISE_READING_PAGES, POISE_UNSET, "Pages to Read: a whole number" },
    { POISE_WORKLOAD_WRITING, POISE_WRITING_GENRE, 2, "4 h for each page." },
    { POISE_WORKLOAD_WRITING, POISE_WRITING_PAGES, 1000, "This is too much for one activity." },
    { POISE_WORKLOAD_VIDEO, POISE_VIDEO_TIMES, 2, "As long as it is" },
    { POISE_WORKLOAD_VIDEO, POISE_VIDEO_TIMES, 11, "Times Played: a whole number from 1 to 10." },
    { POISE_WORKLOAD_POSTS, POISE_POSTS_NUMBER, 3, "Thoughtful posts of 250 words" },
    { POISE_WORKLOAD_POSTS, POISE_POSTS_FORM, 1, "A minute of a recorded post" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseWorkload workload;
      g_autofree char *reason = NULL;

      poise_workload_init (&workload);
      workload.kind = cases[i].kind;
      workload.inputs[cases[i].input] = cases[i].value;
      reason = poise_words_workload_reason (&workload);
      g_test_message ("%s", reason);
      g_assert_true (g_str_has_prefix (reason, cases[i].reason));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/workload/all-have-words", test_all_have_words);
  g_test_add_func ("/words/workload/read", test_read);
  g_test_add_func ("/words/workload/take", test_take);
  g_test_add_func ("/words/workload/reasons", test_reasons);
  return g_test_run ();
}

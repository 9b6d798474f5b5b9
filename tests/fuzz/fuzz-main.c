/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Runs a target without libFuzzer: over the files that are named, then over mutations of them. The same seed makes
 * the same mutations everywhere. What a target aborts at is found again by its number.
 *
 * Usage: fuzz-TARGET [--mutations=N] [--seed=N] [--words=DICTIONARY] FILE…
 */

#include "fuzz/fuzz.h"

#include <string.h>

/* Longer inputs are cut: it is the shape of an input that finds mistakes, not its length. */
#define MAX_LENGTH 16384

static int n_mutations = 0;
static int seed = 1;
static char *dictionary = NULL;
static char **file_names = NULL;

static const GOptionEntry options[] = {
  { "mutations", 0, 0, G_OPTION_ARG_INT, &n_mutations, "How many mutations to run", "N" },
  { "seed", 0, 0, G_OPTION_ARG_INT, &seed, "What they begin with", "N" },
  { "words", 0, 0, G_OPTION_ARG_FILENAME, &dictionary, "Words to put into them, one on a line in quotes", "FILE" },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &file_names, NULL, "FILE…" },
  G_OPTION_ENTRY_NULL,
};

/* ---- What it is fed with ---- */

static GPtrArray *
read_files (void)
{
  GPtrArray *inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  for (guint i = 0; file_names != NULL && file_names[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      char *contents;
      gsize length;

      g_file_get_contents (file_names[i], &contents, &length, &error);
      g_assert_no_error (error);
      g_ptr_array_add (inputs, g_bytes_new_take (contents, length));
    }
  return inputs;
}

/* The words of a dictionary as libFuzzer reads it: "word", or name="word", with \" \\ and \xHH. */
static GPtrArray *
read_words (void)
{
  GPtrArray *words = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (dictionary == NULL || !g_file_get_contents (dictionary, &text, NULL, NULL))
    return words;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *begin = strchr (lines[i], '"');
      GString *word = g_string_new (NULL);

      for (const char *at = begin; *lines[i] != '#' && at != NULL && at[1] != '\0' && at[1] != '"'; at++)
        {
          int value = at[1];

          if (at[1] == '\\' && at[2] == 'x')
            {
              value = g_ascii_xdigit_value (at[3]) * 16 + g_ascii_xdigit_value (at[4]);
              at += 3;
            }
          else if (at[1] == '\\')
            value = *++at == '\0' ? '\\' : at[1];
          g_string_append_c (word, value);
        }
      if (word->len > 0)
        g_ptr_array_add (words, g_bytes_new (word->str, word->len));
      g_string_free (word, TRUE);
    }
  return words;
}

/* ---- Mutations ---- */

static GBytes *
pick (GRand *random, GPtrArray *from)
{
  return g_ptr_array_index (from, g_rand_int_range (random, 0, from->len));
}

static void
insert (GRand *random, GString *input, GBytes *piece)
{
  gsize length;
  const char *bytes = g_bytes_get_data (piece, &length);

  g_string_insert_len (input, g_rand_int_range (random, 0, input->len + 1), bytes, length);
}

/* Takes away up to 64 bytes, or puts them in a second time. */
static void
take_or_double (GRand *random, GString *input, gboolean take)
{
  gsize at = g_rand_int_range (random, 0, input->len + 1);
  gsize wanted = g_rand_int_range (random, 1, 65);
  gsize length = MIN (wanted, input->len - at);
  g_autofree char *piece = g_memdup2 (input->str + at, length);

  if (take)
    g_string_erase (input, at, length);
  else if (length > 0)
    g_string_insert_len (input, at, piece, length);
}

/* Goes on with another input from some place of that. */
static void
splice (GRand *random, GString *input, GBytes *other)
{
  gsize length;
  const char *bytes = g_bytes_get_data (other, &length);
  gsize from = g_rand_int_range (random, 0, length + 1);

  g_string_truncate (input, g_rand_int_range (random, 0, input->len + 1));
  g_string_append_len (input, bytes + from, length - from);
}

static void
mutate (GRand *random, GString *input, GPtrArray *inputs, GPtrArray *words)
{
  gsize at = g_rand_int_range (random, 0, input->len + 1);

  switch (g_rand_int_range (random, 0, 7))
    {
    case 0:
      input->str[at] = at < input->len ? input->str[at] ^ (1 << g_rand_int_range (random, 0, 8)) : '\0';
      break;
    case 1:
      g_string_insert_c (input, at, g_rand_int_range (random, 0, 256));
      break;
    case 2:
      take_or_double (random, input, TRUE);
      break;
    case 3:
      take_or_double (random, input, FALSE);
      break;
    case 4:
      splice (random, input, pick (random, inputs));
      break;
    default:
      if (words->len > 0)
        insert (random, input, pick (random, words));
    }
}

static void
run_mutations (GPtrArray *inputs, GPtrArray *words)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);

  for (int i = 0; i < n_mutations; i++)
    {
      gsize length;
      const char *bytes = g_bytes_get_data (pick (random, inputs), &length);
      g_autoptr (GString) input = g_string_new_len (bytes, length);

      for (int n = g_rand_int_range (random, 1, 6); n > 0; n--)
        mutate (random, input, inputs, words);
      LLVMFuzzerTestOneInput ((const uint8_t *) input->str, MIN (input->len, MAX_LENGTH));
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GPtrArray) inputs = NULL, words = NULL;
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    g_error ("%s", error->message);
  LLVMFuzzerInitialize (&argc, &argv);
  inputs = read_files ();
  words = read_words ();
  g_print ("1..2\n");
  for (guint i = 0; i < inputs->len; i++)
    {
      gsize length;
      const char *bytes = g_bytes_get_data (g_ptr_array_index (inputs, i), &length);

      g_print ("# %s\n", file_names[i]);
      LLVMFuzzerTestOneInput ((const uint8_t *) bytes, length);
    }
  g_print ("%sok 1 %u files\n", inputs->len > 0 ? "" : "not ", inputs->len);
  if (inputs->len > 0)
    run_mutations (inputs, words);
  g_print ("ok 2 %d mutations\n", n_mutations);
  g_strfreev (file_names);
  g_free (dictionary);
  return inputs->len > 0 ? 0 : 1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pairing by keys: of several alike, the first with the first. Takes time by the number of keys, however many are
 * alike.
 */

#include "diff/poise-match-private.h"

#define KEY(keys, index) (&g_array_index (keys, PoiseMatchKey, index))

static guint
hash_key (gconstpointer data)
{
  const PoiseMatchKey *key = data;

  return (key->text != NULL ? g_str_hash (key->text) : g_direct_hash (key->record)) + key->section * 2654435761u;
}

static gboolean
is_same_key (gconstpointer a, gconstpointer b)
{
  const PoiseMatchKey *left = a, *right = b;

  return left->section == right->section && left->record == right->record && g_strcmp0 (left->text, right->text) == 0;
}

/** poise_match_keys_new: (transfer full): an empty list of keys, to be filled in order. */
GArray *
poise_match_keys_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (PoiseMatchKey));
}

/** poise_match_keys_drop_repeated: takes all those out of @keys that do not stand there just once. */
void
poise_match_keys_drop_repeated (GArray *keys)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (hash_key, is_same_key);
  g_autofree gboolean *once = g_new (gboolean, keys->len);
  guint n_left = 0;

  for (guint i = 0; i < keys->len; i++)
    {
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, KEY (keys, i)));

      g_hash_table_insert (counts, KEY (keys, i), GUINT_TO_POINTER (count + 1));
    }
  for (guint i = 0; i < keys->len; i++)
    once[i] = GPOINTER_TO_UINT (g_hash_table_lookup (counts, KEY (keys, i))) == 1;
  for (guint i = 0; i < keys->len; i++)
    if (once[i])
      *KEY (keys, n_left++) = *KEY (keys, i);
  g_array_set_size (keys, n_left);
}

/**
 * poise_match_keys_pair:
 * @before: (element-type PoiseMatchKey): keys of what the older plan has and is not paired yet
 * @after: (element-type PoiseMatchKey): the same of the newer plan
 * @pairs_before: where to write, by the index of each key, the index of its pair
 * @pairs_after: the same of the newer plan
 */
void
poise_match_keys_pair (GArray *before, GArray *after, int *pairs_before, int *pairs_after)
{
  g_autoptr (GHashTable) firsts = NULL;
  g_autofree guint *next = g_new (guint, before->len);

  if (before->len == 0 || after->len == 0)
    return;

  /* Each key leads to the first that is left of those alike, plus one; from there @next leads on. */
  firsts = g_hash_table_new (hash_key, is_same_key);
  for (guint i = before->len; i > 0; i--)
    {
      next[i - 1] = GPOINTER_TO_UINT (g_hash_table_lookup (firsts, KEY (before, i - 1)));
      g_hash_table_insert (firsts, KEY (before, i - 1), GUINT_TO_POINTER (i));
    }
  for (guint k = 0; k < after->len; k++)
    {
      guint found = GPOINTER_TO_UINT (g_hash_table_lookup (firsts, KEY (after, k)));

      if (found == 0)
        continue;
      pairs_before[KEY (before, found - 1)->index] = (int) KEY (after, k)->index;
      pairs_after[KEY (after, k)->index] = (int) KEY (before, found - 1)->index;
      g_hash_table_insert (firsts, KEY (before, found - 1), GUINT_TO_POINTER (next[found - 1]));
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The heaviest increasing subsequence, by a Fenwick tree of the best chains so far, in n log n.
 */

#include "core/poise-order.h"

/* Entry k of the tree covers places up to k; each names the thing that ends the heaviest chain, or -1. */
static int
best_chain_before (const int *tree, const guint64 *sums, guint end)
{
  int best = -1;

  for (guint k = end; k > 0; k -= k & -k)
    if (tree[k] >= 0 && (best < 0 || sums[tree[k]] > sums[best]))
      best = tree[k];
  return best;
}

static void
offer_chain (int *tree, const guint64 *sums, guint n, guint at, int chain)
{
  for (guint k = at + 1; k <= n; k += k & -k)
    if (tree[k] < 0 || sums[chain] > sums[tree[k]])
      tree[k] = chain;
}

/* Whether everything that has a place stands in order anyway. */
static gboolean
keep_ascending (const int *places, guint n, gboolean *kept, int *last)
{
  *last = -1;
  for (guint i = 0; i < n; i++)
    {
      kept[i] = places[i] >= 0;
      if (kept[i] && places[i] <= *last)
        return FALSE;
      *last = MAX (*last, places[i]);
    }
  return TRUE;
}

/**
 * poise_order_keep:
 * @places: (array length=n): of each thing, in one order, its place in the other, different ones; -1 for none
 * @weights: (nullable) (array length=n): how much it takes to move each; %NULL where all are alike
 * @n: how many things
 * @kept: (out caller-allocates) (array length=n): whether each stands in order with all others that are kept
 *
 * What is kept is as heavy as can be: one short thing moved past long ones leaves the long ones kept.
 */
void
poise_order_keep (const int *places, const guint *weights, guint n, gboolean *kept)
{
  g_autofree int *tree = NULL, *before = NULL;
  g_autofree guint64 *sums = NULL;
  guint n_places = 0;
  int last;

  if (keep_ascending (places, n, kept, &last))
    return;

  for (guint i = 0; i < n; i++)
    n_places = MAX (n_places, (guint) (places[i] + 1));
  tree = g_new (int, n_places + 1);
  before = g_new (int, n);
  sums = g_new0 (guint64, n);
  for (guint k = 0; k <= n_places; k++)
    tree[k] = -1;
  for (guint i = 0; i < n; i++)
    {
      kept[i] = FALSE;
      if (places[i] < 0)
        continue;
      before[i] = best_chain_before (tree, sums, (guint) places[i]);
      sums[i] = (weights != NULL ? weights[i] : 1) + (before[i] >= 0 ? sums[before[i]] : 0);
      offer_chain (tree, sums, n_places, (guint) places[i], (int) i);
    }
  for (int chain = best_chain_before (tree, sums, n_places); chain >= 0; chain = before[chain])
    kept[chain] = TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The order of what is in one place after a merge.
 *
 * First what all three have there, the spine: of two things, the one comes before the other as in the base, unless
 * mine or theirs has swapped them. That may go round in circles; then the orders do not agree, and one side's is
 * taken. What else there is follows what it follows on its own side: first what mine has, then what theirs has.
 *
 *     base  a b c      mine  b a c      theirs  a c b
 *     a and b are swapped, so are b and c, a and c are not: b a, c b, a c. No order has it so.
 */

#include "diff/poise-merge-nodes.h"

/** MOST_ASKED: of more things than these, not every pair is asked: their orders do not agree. It takes 0.3 s. */
#define MOST_ASKED 20000

/** NOT_PUT_IN: the anchor of what is there already, or not in that place after the merge. */
#define NOT_PUT_IN (-2)

/* ---- The spine ---- */

typedef struct
{
  const PoiseMergeNodes *nodes;
  PoiseMergeSide side;
} Sorting;

static int
compare_places (gconstpointer a, gconstpointer b, gpointer data)
{
  const Sorting *self = data;

  return poise_merge_nodes_get (self->nodes, *(const guint *) a)->places[self->side] -
         poise_merge_nodes_get (self->nodes, *(const guint *) b)->places[self->side];
}

static void
sort_by_side (const PoiseMergeNodes *nodes, GArray *spine, PoiseMergeSide side)
{
  g_array_sort_with_data (spine, compare_places, &(Sorting) { nodes, side });
}

static gboolean
ascends_on_side (const PoiseMergeNodes *nodes, const GArray *spine, PoiseMergeSide side)
{
  for (guint i = 1; i < spine->len; i++)
    if (poise_merge_nodes_get (nodes, g_array_index (spine, guint, i - 1))->places[side] >
        poise_merge_nodes_get (nodes, g_array_index (spine, guint, i))->places[side])
      return FALSE;
  return TRUE;
}

/* In the order of mine */
static GArray *
list_spine (const PoiseMergeNodes *nodes, int owner, const PoiseMergeRun *mine)
{
  GArray *spine = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < mine->n; i++)
    {
      const PoiseMergeNode *node = poise_merge_nodes_get (nodes, mine->nodes[i]);

      if (node->owner == owner && node->owners[POISE_MERGE_BASE] == owner && node->owners[POISE_MERGE_THEIRS] == owner)
        g_array_append_val (spine, mine->nodes[i]);
    }
  return spine;
}

/* How many of @spine all sides begin with alike, and how many they end with alike. */
static void
measure_ends (GArray *const *orders, guint *head, guint *tail)
{
  guint n = orders[0]->len;

#define AT(side, index) g_array_index (orders[side], guint, index)
  for (*head = 0; *head < n && AT (0, *head) == AT (1, *head) && AT (1, *head) == AT (2, *head);)
    (*head)++;
  for (*tail = 0; *tail < n - *head && AT (0, n - 1 - *tail) == AT (1, n - 1 - *tail) &&
                  AT (1, n - 1 - *tail) == AT (2, n - 1 - *tail);)
    (*tail)++;
#undef AT
}

/* For each of the @n things that @nodes_in_base begins with, how many come before it, if only pairs are asked. */
static guint *
count_before (const PoiseMergeNodes *nodes, const guint *nodes_in_base, guint n)
{
  g_autofree int *mine = g_new (int, n), *theirs = g_new (int, n);
  guint *before = g_new0 (guint, n);

  for (guint i = 0; i < n; i++)
    {
      mine[i] = poise_merge_nodes_get (nodes, nodes_in_base[i])->places[POISE_MERGE_MINE];
      theirs[i] = poise_merge_nodes_get (nodes, nodes_in_base[i])->places[POISE_MERGE_THEIRS];
    }
  for (guint i = 0; i < n; i++)
    for (guint k = i + 1; k < n; k++)
      {
        guint keeps = (mine[i] < mine[k]) & (theirs[i] < theirs[k]);

        before[k] += keeps;
        before[i] += 1 - keeps;
      }
  return before;
}

/* Puts into @spine what both have swapped; FALSE, and nothing done, where that goes round in circles. */
static gboolean
swap_both (const PoiseMergeNodes *nodes, GArray *const *orders, GArray *spine)
{
  guint head, tail, n;
  const guint *window;
  g_autofree guint *before = NULL;
  g_autofree gboolean *taken = NULL;

  measure_ends (orders, &head, &tail);
  n = spine->len - head - tail;
  if (n > MOST_ASKED)
    return FALSE;
  window = &g_array_index (orders[POISE_MERGE_BASE], guint, head);
  before = count_before (nodes, window, n);
  taken = g_new0 (gboolean, n);
  for (guint i = 0; i < n; i++)
    {
      if (taken[before[i]])
        return FALSE;
      taken[before[i]] = TRUE;
    }
  for (guint i = 0; i < n; i++)
    g_array_index (spine, guint, head + before[i]) = window[i];
  return TRUE;
}

/* Brings @spine, which is in the order of mine, into that of the merge; FALSE where no order agrees with both. */
static gboolean
order_spine (const PoiseMergeNodes *nodes, GArray *spine, PoiseMergeSide preferred)
{
  GArray *orders[POISE_N_MERGE_SIDES];
  gboolean agrees = TRUE;

  if (ascends_on_side (nodes, spine, POISE_MERGE_THEIRS))
    return TRUE;
  if (ascends_on_side (nodes, spine, POISE_MERGE_BASE))
    {
      sort_by_side (nodes, spine, POISE_MERGE_THEIRS);
      return TRUE;
    }
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    {
      orders[side] = g_array_copy (spine);
      sort_by_side (nodes, orders[side], side);
    }
  if (!ascends_on_side (nodes, orders[POISE_MERGE_THEIRS], POISE_MERGE_BASE))
    agrees = swap_both (nodes, orders, spine);
  if (!agrees)
    sort_by_side (nodes, spine, preferred);
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    g_array_unref (orders[side]);
  return agrees;
}

/* ---- What else there is ---- */

static void
set_ranks (const PoiseMergeNodes *nodes, const guint *items, guint n, gboolean by_index)
{
  for (guint i = 0; i < n; i++)
    poise_merge_nodes_get (nodes, items[i])->rank = by_index ? (int) i : -1;
}

/* For each thing on @side, which of @order it comes after: none, or one that is on that side too. */
static int *
list_anchors (const PoiseMergeNodes *nodes, int owner, const PoiseMergeRun *run, const GArray *order)
{
  int *anchors = g_new (int, run->n);
  int anchor = -1;

  set_ranks (nodes, run->nodes, run->n, FALSE);
  set_ranks (nodes, (const guint *) order->data, order->len, TRUE);
  for (guint i = 0; i < run->n; i++)
    {
      const PoiseMergeNode *node = poise_merge_nodes_get (nodes, run->nodes[i]);

      if (node->rank >= 0)
        anchor = node->rank;
      anchors[i] = node->rank < 0 && node->owner == owner ? anchor : NOT_PUT_IN;
    }
  return anchors;
}

/* The end of what follows @at in @order without being on @side: what @side puts in after @at goes there. */
static guint
skip_others (const PoiseMergeNodes *nodes, int owner, PoiseMergeSide side, const GArray *order, guint at)
{
  while (at < order->len && poise_merge_nodes_get (nodes, g_array_index (order, guint, at))->owners[side] != owner)
    at++;
  return at;
}

/* Of what is to be put in, by what it comes after: those after anchor k end at ends[k + 1] of @put_in. */
static guint *
sort_by_anchor (const PoiseMergeRun *run, const int *anchors, guint n_anchors, guint *put_in)
{
  guint *ends = g_new0 (guint, n_anchors + 1);
  guint sum = 0;

  for (guint i = 0; i < run->n; i++)
    if (anchors[i] != NOT_PUT_IN)
      ends[anchors[i] + 1]++;
  for (guint k = 0; k <= n_anchors; k++)
    {
      guint count = ends[k];

      ends[k] = sum; /* where they begin, until they are filled in */
      sum += count;
    }
  for (guint i = 0; i < run->n; i++)
    if (anchors[i] != NOT_PUT_IN)
      put_in[ends[anchors[i] + 1]++] = run->nodes[i];
  return ends;
}

/* Puts what @side has, and @order has not, into it; of what follows the same thing, that which is there comes first. */
static void
weave (const PoiseMergeNodes *nodes, int owner, const PoiseMergeRun *runs, PoiseMergeSide side, GArray *order)
{
  g_autoptr (GArray) old = g_array_copy (order);
  g_autofree int *anchors = list_anchors (nodes, owner, &runs[side], old);
  g_autofree guint *put_in = g_new (guint, runs[side].n);
  g_autofree guint *ends = sort_by_anchor (&runs[side], anchors, old->len, put_in);
  guint n_put_in = 0;

  g_array_set_size (order, 0);
  for (guint at = 0, next; at <= old->len; at = next) /* @at: after the anchor at - 1 */
    {
      next = skip_others (nodes, owner, side, old, at);
      if (next > at)
        g_array_append_vals (order, &g_array_index (old, guint, at), next - at);
      if (ends[at] > n_put_in)
        g_array_append_vals (order, put_in + n_put_in, ends[at] - n_put_in);
      n_put_in = ends[at];
      if (next < old->len)
        g_array_append_val (order, g_array_index (old, guint, next));
      next++;
    }
}

/**
 * poise_merge_order:
 * @nodes: nodes, where it is known what is in what after the merge
 * @owner: what the order is wanted of
 * @runs: (array fixed-size=3): by side, what is in it
 * @preferred: whose order to take where no order agrees with both
 * @order: (element-type guint): an empty array, takes the nodes that are in @owner after the merge
 *
 * Returns: whether there is an order that agrees with both
 */
gboolean
poise_merge_order (PoiseMergeNodes *nodes,
                   int owner,
                   const PoiseMergeRun *runs,
                   PoiseMergeSide preferred,
                   GArray *order)
{
  g_autoptr (GArray) spine = list_spine (nodes, owner, &runs[POISE_MERGE_MINE]);
  gboolean agrees = order_spine (nodes, spine, preferred);

  g_array_append_vals (order, spine->data, spine->len);
  weave (nodes, owner, runs, POISE_MERGE_MINE, order);
  weave (nodes, owner, runs, POISE_MERGE_THEIRS, order);
  return agrees;
}

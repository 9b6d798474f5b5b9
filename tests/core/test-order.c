/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What keeps its order, in a table, and for all orders of few things compared with trying every subset.
 */

#include "core/poise-order.h"

typedef struct
{
  int places[8];
  guint weights[8]; /* all 0: none are given */
  guint n;
  const char *kept; /* a letter for each: k or - */
} Case;

static const Case cases[] = {
  { { 0 }, { 0 }, 0, "" },
  { { 5 }, { 0 }, 1, "k" },
  { { -1 }, { 0 }, 1, "-" },
  { { 0, 1, 2, 3 }, { 0 }, 4, "kkkk" },
  { { 0, 3, 7, 9 }, { 0 }, 4, "kkkk" },
  { { 3, 0, 1, 2 }, { 0 }, 4, "-kkk" },
  { { 1, 2, 3, 0 }, { 0 }, 4, "kkk-" },
  { { 0, 5, 1, 2, 3, 4 }, { 0 }, 6, "k-kkkk" },
  { { -1, 4, -1, 5, -1 }, { 0 }, 5, "-k-k-" },
  { { 3, 0, 1, 2 }, { 9, 1, 1, 1 }, 4, "k---" }, /* the long one stays */
  { { 3, 0, 1, 2 }, { 2, 1, 1, 1 }, 4, "-kkk" },
  { { 1, 0, 3, 2 }, { 1, 2, 5, 4 }, 4, "-kk-" },
  { { 1, 0 }, { G_MAXUINT, G_MAXUINT - 1 }, 2, "k-" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean kept[8], weighed = FALSE;
      char text[9] = "";

      for (guint k = 0; k < 8; k++)
        weighed = weighed || cases[i].weights[k] > 0;
      poise_order_keep (cases[i].places, weighed ? cases[i].weights : NULL, cases[i].n, kept);
      for (guint k = 0; k < cases[i].n; k++)
        text[k] = kept[k] ? 'k' : '-';
      g_assert_cmpstr (text, ==, cases[i].kept);
    }
}

/* The weight of the things in @subset if they ascend, or 0 */
static guint
weigh_subset (const int *places, const guint *weights, guint n, guint subset)
{
  guint weight = 0;
  int last = -1;

  for (guint i = 0; i < n; i++)
    {
      if ((subset & (1u << i)) == 0)
        continue;
      if (places[i] <= last)
        return 0;
      last = places[i];
      weight += weights[i];
    }
  return weight;
}

#define N_THINGS 7
#define N_SUBSETS (1u << N_THINGS)

static guint
compare_with_subsets (const int *places, const guint *weights)
{
  gboolean kept[N_THINGS];
  guint best = 0, found = 0;

  poise_order_keep (places, weights, N_THINGS, kept);
  for (guint i = 0; i < N_THINGS; i++)
    found |= kept[i] ? 1u << i : 0;
  for (guint subset = 0; subset < N_SUBSETS; subset++)
    best = MAX (best, weigh_subset (places, weights, N_THINGS, subset));
  g_assert_cmpuint (weigh_subset (places, weights, N_THINGS, found), ==, best);
  return best;
}

/* Random orders, some things without a place, and random weights */
static void
test_subsets (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  guint64 sum = 0;

  for (guint round = 0; round < 20000; round++)
    {
      int places[N_THINGS];
      guint weights[N_THINGS];

      for (guint i = 0; i < N_THINGS; i++)
        {
          guint k = (guint) g_rand_int_range (random, 0, (int) i + 1);

          places[i] = places[k];
          places[k] = (int) i * 2;
          weights[i] = round % 2 ? 1 : (guint) g_rand_int_range (random, 1, 10);
        }
      for (guint i = 0; i < N_THINGS; i++)
        if (g_rand_int_range (random, 0, 6) == 0)
          places[i] = -1;
      sum += compare_with_subsets (places, weights);
    }
  g_assert_cmpuint (sum, >, 20000 * 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/order/cases", test_cases);
  g_test_add_func ("/core/order/subsets", test_subsets);
  return g_test_run ();
}

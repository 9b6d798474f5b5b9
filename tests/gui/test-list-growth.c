/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows that a new list has so far: what they are, and what is told of changes, counted and compared.
 */

#include "gui/list/poise-list-growth.h"

typedef struct
{
  GListStore *rows;
  PoiseListGrowth *growth;
  GPtrArray *copy; /* what a follower has who believes all that is told */
  guint n_changes;
  guint position, removed, added; /* of the last one */
} Fixture;

static void
on_items_changed (GListModel *model, guint position, guint removed, guint added, Fixture *fixture)
{
  fixture->n_changes++;
  fixture->position = position;
  fixture->removed = removed;
  fixture->added = added;
  if (removed > 0)
    g_ptr_array_remove_range (fixture->copy, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (fixture->copy, position + i, g_list_model_get_item (model, position + i));
}

static void
add_rows (Fixture *fixture, guint position, guint n)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (added, g_object_new (G_TYPE_OBJECT, NULL));
  g_list_store_splice (fixture->rows, position, 0, added->pdata, n);
}

static void
set_up (Fixture *fixture, gconstpointer n_rows)
{
  fixture->rows = g_list_store_new (G_TYPE_OBJECT);
  fixture->copy = g_ptr_array_new_with_free_func (g_object_unref);
  add_rows (fixture, 0, GPOINTER_TO_UINT (n_rows));
  fixture->growth = poise_list_growth_new (G_LIST_MODEL (fixture->rows), 15);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->growth)); i++)
    g_ptr_array_add (fixture->copy, g_list_model_get_item (G_LIST_MODEL (fixture->growth), i));
  g_signal_connect (fixture->growth, "items-changed", G_CALLBACK (on_items_changed), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer n_rows)
{
  g_assert_finalize_object (fixture->growth);
  g_assert_finalize_object (fixture->rows);
  g_ptr_array_unref (fixture->copy);
}

/* The follower has the first of all rows, as many as there are, and none stands behind. */
static void
assert_followed (Fixture *fixture)
{
  GListModel *growth = G_LIST_MODEL (fixture->growth);
  guint n = g_list_model_get_n_items (growth);

  g_assert_cmpuint (n, <=, g_list_model_get_n_items (G_LIST_MODEL (fixture->rows)));
  g_assert_cmpuint (fixture->copy->len, ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) row = g_list_model_get_item (G_LIST_MODEL (fixture->rows), i);
      g_autoptr (GObject) shown = g_list_model_get_item (growth, i);

      g_assert_true (row == shown);
      g_assert_true (row == g_ptr_array_index (fixture->copy, i));
    }
  g_assert_null (g_list_model_get_item (growth, n));
}

static void
assert_change (Fixture *fixture, guint position, guint removed, guint added)
{
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_cmpuint (fixture->position, ==, position);
  g_assert_cmpuint (fixture->removed, ==, removed);
  g_assert_cmpuint (fixture->added, ==, added);
  fixture->n_changes = 0;
  assert_followed (fixture);
}

static void
test_begins_with_few (Fixture *fixture, gconstpointer n_rows)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->growth));

  g_assert_cmpuint (n, ==, 15);
  assert_followed (fixture);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->growth)) == G_TYPE_OBJECT);

  poise_list_growth_reach (fixture->growth, n - 1);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  poise_list_growth_reach (fixture->growth, n);
  assert_change (fixture, n, 0, 1000 - n);
  poise_list_growth_finish (fixture->growth);
  poise_list_growth_reach (fixture->growth, 999);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_begins_with_all_of_few (Fixture *fixture, gconstpointer n_rows)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->growth)), ==, 5);
  poise_list_growth_finish (fixture->growth);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  assert_followed (fixture);
}

static void
test_tells_exactly_once_grown (Fixture *fixture, gconstpointer n_rows)
{
  poise_list_growth_finish (fixture->growth);
  fixture->n_changes = 0;

  add_rows (fixture, 3, 2);
  assert_change (fixture, 3, 0, 2);
  g_list_store_remove (fixture->rows, 900);
  assert_change (fixture, 900, 1, 0);
  add_rows (fixture, 1001, 1);
  assert_change (fixture, 1001, 0, 1);
}

static void
test_tells_what_is_here_while_growing (Fixture *fixture, gconstpointer n_rows)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->growth));

  add_rows (fixture, n, 7); /* behind */
  g_list_store_remove (fixture->rows, 900);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  add_rows (fixture, 2, 3);
  assert_change (fixture, 2, 0, 3);
  g_list_store_splice (fixture->rows, n - 1, 100, NULL, 0); /* some of them behind */
  assert_change (fixture, n - 1, 4, 0);
  g_list_store_remove_all (fixture->rows);
  assert_change (fixture, 0, n - 1, 0);
  add_rows (fixture, 0, 500); /* to nothing, which is all */
  assert_change (fixture, 0, 0, 500);
}

static void
test_random_changes (Fixture *fixture, gconstpointer n_rows)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint run = 0; run < 2000; run++)
    {
      guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->rows));
      guint position = g_rand_int_range (random, 0, MIN (n, 40) + 1);
      guint n_removed = g_rand_int_range (random, 0, 12);

      if (g_rand_boolean (random))
        add_rows (fixture, position, g_rand_int_range (random, 0, 9));
      else
        g_list_store_splice (fixture->rows, position, MIN (n - position, n_removed), NULL, 0);
      if (run == 1500)
        poise_list_growth_finish (fixture->growth);
      assert_followed (fixture);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, n_rows, test) g_test_add (path, Fixture, GUINT_TO_POINTER (n_rows), set_up, test, tear_down)
  ADD ("/gui/list-growth/begins-with-few", 1000, test_begins_with_few);
  ADD ("/gui/list-growth/begins-with-all-of-few", 5, test_begins_with_all_of_few);
  ADD ("/gui/list-growth/tells-exactly-once-grown", 1000, test_tells_exactly_once_grown);
  ADD ("/gui/list-growth/tells-what-is-here-while-growing", 1000, test_tells_what_is_here_while_growing);
  ADD ("/gui/list-growth/random-changes", 300, test_random_changes);
#undef ADD
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which modes are suggested in a plan, which rows tell of them, and what accepting one or many of them does.
 */

#include "gui/suggest-plan.h"

#include "gui/suggest/poise-suggest-edits.h"
#include "gui/suggest/poise-suggest-items.h"

#include "common/random-plan.h"

static const PoiseActivity *
activity_of (const PoisePlan *plan, const char *id)
{
  PoisePlace place;

  g_assert_true (poise_plan_find_activity (plan, id, &place));
  return poise_plan_get_activity (plan, place);
}

static void
test_mode (void)
{
  static const struct
  {
    const char *id;
    PoiseMode mode;
  } cases[] = {
    { "meet", POISE_MODE_SYNCHRONOUS },
    { "think", POISE_MODE_ASYNCHRONOUS },
    { "welcome", POISE_MODE_UNDECIDED }, /* decided: nobody asked */
    { "project", POISE_MODE_SYNCHRONOUS },
    { "chapter", POISE_MODE_ASYNCHRONOUS }, /* a word of the title is a hint, too */
    { "something", POISE_MODE_UNDECIDED },
    { "balanced", POISE_MODE_UNDECIDED },
  };
  g_autoptr (PoisePlan) plan = suggest_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].id);
      g_assert_cmpint (poise_suggest_mode (plan, activity_of (plan, cases[i].id)), ==, cases[i].mode);
    }
}

/* All that is undecided and nothing else, in the order of the plan. */
static void
test_list (void)
{
  static const char *const ids[] = { "meet", "think", "project", "chapter", "something", "balanced" };
  g_autoptr (PoisePlan) plan = suggest_plan_new ();
  g_autoptr (GArray) changes = poise_suggest_list (plan);

  g_assert_cmpuint (changes->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < changes->len; i++)
    {
      const PoiseSuggestChange *change = &g_array_index (changes, PoiseSuggestChange, i);

      g_assert_cmpstr (poise_plan_get_activity (plan, change->place)->id, ==, ids[i]);
      g_assert_cmpint (poise_fit_is_clear (&change->fit), ==, i < 3);
    }
}

/* What the step is called depends on whether the mode was the suggested one. */
static void
test_take (void)
{
  static const struct
  {
    const char *id;
    PoiseMode mode;
    PoiseEditKind kind;
  } cases[] = {
    { "meet", POISE_MODE_SYNCHRONOUS, POISE_EDIT_SUGGESTION },
    { "meet", POISE_MODE_ASYNCHRONOUS, POISE_EDIT_MODE },
    { "chapter", POISE_MODE_ASYNCHRONOUS, POISE_EDIT_SUGGESTION },
    { "something", POISE_MODE_SYNCHRONOUS, POISE_EDIT_MODE },
    { "balanced", POISE_MODE_ASYNCHRONOUS, POISE_EDIT_MODE },
    { "welcome", POISE_MODE_ASYNCHRONOUS, POISE_EDIT_MODE },
    { "think", POISE_MODE_UNDECIDED, POISE_EDIT_MODE },
  };
  g_autoptr (PoisePlan) plan = suggest_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseEditKind kind;
      g_autoptr (PoisePlan) taken = poise_suggest_take (plan, cases[i].id, cases[i].mode, &kind);

      g_test_message ("%s", cases[i].id);
      g_assert_cmpint (kind, ==, cases[i].kind);
      g_assert_cmpint (suggest_plan_mode (taken, cases[i].id), ==, cases[i].mode);
    }
}

static void
test_take_gone (void)
{
  g_autoptr (PoisePlan) plan = suggest_plan_new ();
  PoiseEditKind kind;
  g_autoptr (PoisePlan) taken = poise_suggest_take (plan, "nobody", POISE_MODE_SYNCHRONOUS, &kind);

  g_assert_true (taken == plan);
}

/* Nothing but modes of undecided activities changes, whatever is asked for, and the rest is shared. */
static void
test_take_all (void)
{
  g_autoptr (PoisePlan) plan = suggest_plan_new ();
  g_autoptr (GHashTable) modes = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (PoisePlan) taken = NULL;
  g_autoptr (PoisePlan) again = NULL;

  g_hash_table_insert (modes, (gpointer) "meet", GINT_TO_POINTER (POISE_MODE_SYNCHRONOUS));
  g_hash_table_insert (modes, (gpointer) "chapter", GINT_TO_POINTER (POISE_MODE_ASYNCHRONOUS));
  g_hash_table_insert (modes, (gpointer) "welcome", GINT_TO_POINTER (POISE_MODE_ASYNCHRONOUS));
  g_hash_table_insert (modes, (gpointer) "nobody", GINT_TO_POINTER (POISE_MODE_ASYNCHRONOUS));
  taken = poise_suggest_take_all (plan, modes);
  g_assert_cmpint (suggest_plan_mode (taken, "meet"), ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpint (suggest_plan_mode (taken, "chapter"), ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (suggest_plan_mode (taken, "welcome"), ==, POISE_MODE_SYNCHRONOUS);
  g_assert_true (activity_of (taken, "think") == activity_of (plan, "think"));
  again = poise_suggest_take_all (taken, modes);
  g_assert_true (again == taken);
}

/* ---- Rows ---- */

/* One letter a row: P and p for the parts, S for a section, and for an activity x where it is checked, o where it
 * could be, - where there is nothing to check. */
static char *
text_of (PoiseSuggestItems *items)
{
  GListModel *model = poise_suggest_items_get_model (items);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (PoiseSuggestItem) item = g_list_model_get_item (model, i);
      guint n_choices = poise_suggest_item_get_n_choices (item);
      guint n_checked = poise_suggest_item_get_n_checked (item);

      if (poise_suggest_item_get_kind (item) == POISE_SUGGEST_PART)
        g_string_append (text, poise_suggest_item_is_clear (item) ? "P" : "p");
      else if (poise_suggest_item_get_kind (item) == POISE_SUGGEST_SECTION)
        g_string_append (text, "S");
      else
        g_string_append (text, n_choices == 0 ? "-" : n_checked > 0 ? "x" : "o");
    }
  return g_string_free (text, FALSE);
}

/* Headings count exactly what stands below them, and the whole counts what is checked. */
static void
assert_counts (PoiseSuggestItems *items)
{
  GListModel *model = poise_suggest_items_get_model (items);
  guint n_choices[2] = { 0 }, n_checked[2] = { 0 };
  g_autoptr (GHashTable) modes = poise_suggest_items_get_modes (items);

  for (guint i = g_list_model_get_n_items (model); i > 0; i--)
    {
      g_autoptr (PoiseSuggestItem) item = g_list_model_get_item (model, i - 1);
      PoiseSuggestKind kind = poise_suggest_item_get_kind (item);

      if (kind == POISE_SUGGEST_ACTIVITY)
        {
          for (guint k = 0; k < 2; k++)
            {
              n_choices[k] += poise_suggest_item_get_n_choices (item);
              n_checked[k] += poise_suggest_item_get_n_checked (item);
            }
          continue;
        }
      g_assert_cmpuint (poise_suggest_item_get_n_choices (item), ==, n_choices[kind]);
      g_assert_cmpuint (poise_suggest_item_get_n_checked (item), ==, n_checked[kind]);
      n_choices[kind] = n_checked[kind] = 0;
    }
  g_assert_cmpuint (poise_suggest_items_get_n_checked (items), ==, g_hash_table_size (modes));
}

static void
test_items (void)
{
  static const struct
  {
    guint position;
    const char *after;
  } steps[] = {
    { 2, "PSoxSxpSo--" },  /* one */
    { 1, "PSxxSxpSo--" },  /* a section with some: all of it */
    { 1, "PSooSxpSo--" },  /* then none of it */
    { 0, "PSxxSxpSo--" },  /* the part */
    { 0, "PSooSopSo--" },  /* and none of it */
    { 8, "PSooSopSx--" },  /* a weak one, by its own row alone */
    { 9, "PSooSopSx--" },  /* nothing can be checked */
    { 6, "PSooSopSo--" },  /* the other part */
    { 7, "PSooSopSx--" },  /* its section */
  };
  g_autoptr (PoisePlan) plan = suggest_plan_new ();
  g_autoptr (PoiseSuggestItems) items = poise_suggest_items_new (plan);
  g_autofree char *text = text_of (items);

  g_assert_cmpstr (text, ==, "PSxxSxpSo--");
  g_assert_cmpuint (poise_suggest_items_get_n_clear (items), ==, 3);
  g_assert_cmpuint (poise_suggest_items_get_n_unclear (items), ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *after = NULL;

      poise_suggest_items_toggle (items, steps[i].position);
      after = text_of (items);
      g_test_message ("step %u", i);
      g_assert_cmpstr (after, ==, steps[i].after);
      assert_counts (items);
    }
}

static void
test_nothing (void)
{
  g_autoptr (PoisePlan) plan = poise_record_seal (poise_record_new (&poise_plan_type));
  g_autoptr (PoiseSuggestItems) items = poise_suggest_items_new (plan);

  g_assert_cmpuint (g_list_model_get_n_items (poise_suggest_items_get_model (items)), ==, 0);
  g_assert_cmpuint (poise_suggest_items_get_n_checked (items), ==, 0);
}

/* Of any plan: as many rows as are undecided, and what is applied leaves those undecided that were not checked. */
static void
test_random (void)
{
  for (guint32 seed = 1; seed <= 40; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (PoisePlan) plan = random_plan (random, 6, 8);
      g_autoptr (PoiseSuggestItems) items = poise_suggest_items_new (plan);
      guint n_rows = g_list_model_get_n_items (poise_suggest_items_get_model (items));
      g_autoptr (GHashTable) modes = NULL;
      g_autoptr (PoisePlan) taken = NULL;
      g_autoptr (GArray) before = poise_suggest_list (plan);
      g_autoptr (GArray) after = NULL;

      for (guint i = 0; n_rows > 0 && i < 20; i++)
        poise_suggest_items_toggle (items, g_rand_int_range (random, 0, n_rows));
      assert_counts (items);
      modes = poise_suggest_items_get_modes (items);
      taken = poise_suggest_take_all (plan, modes);
      after = poise_suggest_list (taken);
      g_assert_cmpuint (after->len, ==, before->len - g_hash_table_size (modes));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/suggest-edits/mode", test_mode);
  g_test_add_func ("/gui/suggest-edits/list", test_list);
  g_test_add_func ("/gui/suggest-edits/take", test_take);
  g_test_add_func ("/gui/suggest-edits/take-gone", test_take_gone);
  g_test_add_func ("/gui/suggest-edits/take-all", test_take_all);
  g_test_add_func ("/gui/suggest-edits/items", test_items);
  g_test_add_func ("/gui/suggest-edits/nothing", test_nothing);
  g_test_add_func ("/gui/suggest-edits/random", test_random);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What always holds of a merge, over random plans with every member, edited at random.
 */

#include "common/random-plan.h"
#include "diff/canonical.h"
#include "diff/poise-merge.h"

#define N_ROUNDS 3000
#define MAX_EDITS 24

static guint
below (GRand *random, guint n)
{
  return (guint) g_rand_int_range (random, 0, (int) n);
}

/* ---- Random edits ---- */

static GPtrArray *
copy_list (GPtrArray *list)
{
  GPtrArray *copy = poise_records_new ();

  for (guint i = 0; i < poise_list_length (list); i++)
    g_ptr_array_add (copy, poise_record_ref (list->pdata[i]));
  return copy;
}

static gboolean
has_id (gconstpointer record)
{
  return ((const PoiseRecord *) record)->type->members[0].kind == POISE_MEMBER_ID;
}

/* (transfer full): @record with any one member as in another random record, except ids and what stands in sections */
static gpointer
change_record (GRand *random, gconstpointer record)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  gpointer other = random_record (random, type, 2), changed;
  guint first = has_id (record) || type == &poise_plan_type ? 1 : 0;
  guint index = first + below (random, type->n_members + 1 - first);

  if ((type == &poise_plan_type && index == POISE_PLAN_SECTIONS) ||
      (type == &poise_section_type && index == POISE_SECTION_ACTIVITIES))
    index--;
  changed = canonical_take (record, other, index);
  poise_record_unref (other);
  return changed;
}

/* Puts something else in, takes something out, moves or changes something. */
static void
change_list (GRand *random, GPtrArray *list, GPtrArray *elsewhere, const PoiseRecordType *type)
{
  guint n = list->len, at = n > 0 ? below (random, n) : 0, how = below (random, 6);

  if (n == 0 || how == 0)
    g_ptr_array_insert (list, (int) below (random, n + 1), random_record (random, type, 2));
  else if (how == 1)
    g_ptr_array_remove_index (list, at);
  else if (how == 2)
    g_ptr_array_insert (list, (int) below (random, n), g_ptr_array_steal_index (list, at));
  else if (how == 3 && elsewhere != NULL)
    g_ptr_array_insert (elsewhere, (int) below (random, elsewhere->len + 1), g_ptr_array_steal_index (list, at));
  else
    {
      gpointer changed = change_record (random, list->pdata[at]);

      poise_record_unref (list->pdata[at]);
      list->pdata[at] = changed;
    }
}

static gpointer
edit_list (GRand *random, gpointer record, guint member)
{
  g_autoptr (GPtrArray) list = copy_list (poise_record_get_list (record, member));

  change_list (random, list, NULL, ((PoiseRecord *) record)->type->members[member].type);
  return poise_record_with_list (record, member, list);
}

static void
put_activities (GPtrArray *sections, guint at, GPtrArray *activities)
{
  PoiseSection *changed = poise_record_with_list (sections->pdata[at], POISE_SECTION_ACTIVITIES, activities);

  poise_section_unref (sections->pdata[at]);
  sections->pdata[at] = changed;
}

/* One activity's links, live sessions */
static void
edit_values (GRand *random, GPtrArray *activities)
{
  guint at = activities->len > 0 ? below (random, activities->len) : 0;
  gpointer changed;

  if (activities->len == 0)
    return;
  changed = edit_list (random, activities->pdata[at], below (random, 2) ? POISE_ACTIVITY_LINKS : POISE_ACTIVITY_SCHEDULE);
  poise_record_unref (activities->pdata[at]);
  activities->pdata[at] = changed;
}

static PoisePlan *
edit (GRand *random, PoisePlan *plan)
{
  static const guint lists[] = { POISE_PLAN_BREAKS, POISE_PLAN_OUTCOMES, POISE_PLAN_TOOLS, POISE_PLAN_DISMISSED };
  g_autoptr (GPtrArray) sections = copy_list (plan->sections), here = NULL, there = NULL;
  guint from, to;

  if (below (random, 6) == 0)
    return change_record (random, plan);
  if (below (random, 5) == 0)
    return edit_list (random, plan, lists[below (random, G_N_ELEMENTS (lists))]);
  if (sections->len == 0 || below (random, 4) == 0)
    {
      change_list (random, sections, NULL, &poise_section_type);
      return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
    }
  from = below (random, sections->len);
  to = below (random, sections->len);
  here = copy_list (((PoiseSection *) sections->pdata[from])->activities);
  there = copy_list (((PoiseSection *) sections->pdata[to])->activities);
  if (below (random, 4) == 0)
    edit_values (random, here);
  else
    change_list (random, here, from != to ? there : NULL, &poise_activity_type);
  put_activities (sections, from, here);
  if (from != to)
    put_activities (sections, to, there);
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

static PoisePlan *
edit_often (GRand *random, PoisePlan *plan)
{
  PoisePlan *edited = poise_plan_ref (plan);

  for (guint n = below (random, MAX_EDITS); n > 0; n--)
    {
      PoisePlan *next = edit (random, edited);

      poise_plan_unref (edited);
      edited = next;
    }
  return edited;
}

/* ---- What always holds ---- */

static void
assert_plain (PoisePlan *base, PoisePlan *mine, PoisePlan *theirs, PoisePlan *expected)
{
  g_autoptr (PoiseMerge) merge = poise_merge_new (base, mine, theirs);

  g_assert_cmpuint (poise_merge_get_n_conflicts (merge), ==, 0);
  g_assert_true (poise_record_equal (poise_merge_get_plan (merge), expected));
}

/* What only one side did, or both did alike, is what comes of it: by the same records, and by others that say the same. */
static void
assert_trivial (PoisePlan *base, PoisePlan *changed)
{
  g_autoptr (PoisePlan) other_base = canonical_copy (base), other_changed = canonical_copy (changed);

  assert_plain (base, base, changed, changed);
  assert_plain (base, changed, base, changed);
  assert_plain (base, changed, changed, changed);
  assert_plain (base, other_base, changed, changed);
  assert_plain (base, changed, other_base, changed);
  assert_plain (base, changed, other_changed, changed);
  assert_plain (other_base, changed, base, changed);
}

/* (transfer full): all sections and activities by id; asserts that no id stands twice. */
static GHashTable *
list_ids (PoisePlan *plan)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      g_assert_true (g_hash_table_insert (ids, section->id, section));
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          PoiseActivity *activity = poise_section_get_activity (section, k);

          g_assert_true (g_hash_table_insert (ids, activity->id, activity));
        }
    }
  return ids;
}

/* What nobody removed is there; what is there, somebody has; a member that one left alone is as the other has it. */
static void
assert_thing (GHashTable *const *sides, GHashTable *merged, const char *id)
{
  PoiseRecord *base = g_hash_table_lookup (sides[POISE_MERGE_BASE], id);
  PoiseRecord *mine = g_hash_table_lookup (sides[POISE_MERGE_MINE], id);
  PoiseRecord *theirs = g_hash_table_lookup (sides[POISE_MERGE_THEIRS], id);
  PoiseRecord *result = g_hash_table_lookup (merged, id);

  if (base == NULL ? mine != NULL || theirs != NULL : mine != NULL && theirs != NULL)
    g_assert_nonnull (result);
  if (mine == NULL && theirs == NULL)
    g_assert_null (result);
  if (base == NULL || mine == NULL || theirs == NULL)
    return;
  for (guint i = 0; i < base->type->n_members; i++)
    if (base->type == &poise_section_type && i == POISE_SECTION_ACTIVITIES)
      continue;
    else if (poise_record_member_equal (base, theirs, i) || poise_record_member_equal (mine, theirs, i))
      g_assert_true (poise_record_member_equal (result, mine, i));
    else if (poise_record_member_equal (base, mine, i))
      g_assert_true (poise_record_member_equal (result, theirs, i));
    else if (base->type->members[i].kind < POISE_MEMBER_TERMS)
      g_assert_true (poise_record_member_equal (result, mine, i));
}

static void
assert_nothing_lost (const PoiseMerge *merge)
{
  g_autoptr (GHashTable) merged = list_ids (poise_merge_get_plan (merge));
  GHashTable *sides[POISE_N_MERGE_SIDES];
  GHashTableIter iter;
  gpointer id;

  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    sides[side] = list_ids (poise_merge_get_side (merge, side));
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    for (g_hash_table_iter_init (&iter, sides[side]); g_hash_table_iter_next (&iter, &id, NULL);)
      assert_thing (sides, merged, id);
  for (g_hash_table_iter_init (&iter, merged); g_hash_table_iter_next (&iter, &id, NULL);)
    g_assert_true (g_hash_table_contains (sides[POISE_MERGE_MINE], id) ||
                   g_hash_table_contains (sides[POISE_MERGE_THEIRS], id));
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    g_hash_table_unref (sides[side]);
}

static void
assert_same_text (PoisePlan *a, PoisePlan *b)
{
  g_autofree char *left = canonical_text (a), *right = canonical_text (b);

  g_assert_cmpstr (left, ==, right);
}

/* With sides exchanged and all resolved alike: the same conflicts, exchanged, and the same plan but for what stands at
 * one place. */
static void
assert_symmetrical (const PoiseMerge *merge)
{
  g_autoptr (PoiseMerge) swapped
      = poise_merge_new (poise_merge_get_side (merge, POISE_MERGE_BASE), poise_merge_get_side (merge, POISE_MERGE_THEIRS),
                         poise_merge_get_side (merge, POISE_MERGE_MINE));
  g_autoptr (PoiseMerge) theirs = poise_merge_resolve_all (merge, POISE_MERGE_THEIRS);
  g_autoptr (PoiseMerge) mine = poise_merge_resolve_all (swapped, POISE_MERGE_MINE);

  assert_same_text (poise_merge_get_plan (theirs), poise_merge_get_plan (mine));
  g_assert_cmpuint (poise_merge_get_n_conflicts (theirs), ==, poise_merge_get_n_conflicts (mine));
  for (guint i = 0; i < poise_merge_get_n_conflicts (theirs); i++)
    {
      const PoiseConflict *conflict = poise_merge_get_conflict (theirs, i);
      const PoiseConflict *other = poise_merge_find_conflict (mine, conflict->key);

      g_assert_nonnull (other);
      g_assert_cmpint (conflict->kind, ==, other->kind);
      g_assert_cmpint (conflict->choice, ==, POISE_MERGE_THEIRS);
      g_assert_cmpint (other->choice, ==, POISE_MERGE_MINE);
      g_assert_cmpint (conflict->sections[POISE_MERGE_MINE], ==, other->sections[POISE_MERGE_THEIRS]);
    }
  g_assert_true ((poise_merge_get_n_conflicts (merge) == 0) == (poise_merge_get_n_conflicts (swapped) == 0));
  if (poise_merge_get_n_conflicts (merge) == 0)
    assert_same_text (poise_merge_get_plan (merge), poise_merge_get_plan (swapped));
}

/* One by one, the other way and back again. */
static void
assert_resolving (const PoiseMerge *merge)
{
  for (guint i = 0; i < poise_merge_get_n_conflicts (merge); i++)
    {
      const PoiseConflict *conflict = poise_merge_get_conflict (merge, i), *resolved;
      PoiseMergeSide other = POISE_MERGE_MINE + POISE_MERGE_THEIRS - conflict->choice;
      g_autoptr (PoiseMerge) there = poise_merge_resolve (merge, conflict, other), back = NULL;

      g_assert_false (conflict->settled);
      resolved = poise_merge_find_conflict (there, conflict->key);
      g_assert_nonnull (resolved);
      g_assert_true (resolved->settled);
      g_assert_cmpint (resolved->choice, ==, other);
      g_assert_false (poise_record_equal (poise_merge_get_plan (there), poise_merge_get_plan (merge)));
      back = poise_merge_resolve (there, resolved, conflict->choice);
      g_assert_true (poise_record_equal (poise_merge_get_plan (back), poise_merge_get_plan (merge)));
      g_assert_cmpuint (poise_merge_get_n_conflicts (back), ==, poise_merge_get_n_conflicts (merge));
    }
}

static void
test_properties (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261124);
  guint n_conflicts = 0, n_plain = 0;

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (PoisePlan) base = random_plan (random, 3, 4);
      g_autoptr (PoisePlan) mine = edit_often (random, base), theirs = edit_often (random, base);
      g_autoptr (PoiseMerge) merge = poise_merge_new (base, mine, theirs);

      assert_trivial (base, mine);
      assert_nothing_lost (merge);
      assert_symmetrical (merge);
      assert_resolving (merge);
      n_conflicts += poise_merge_get_n_conflicts (merge);
      n_plain += poise_merge_get_n_conflicts (merge) == 0;
    }
  g_test_message ("%u conflicts, %u merges without", n_conflicts, n_plain);
  g_assert_cmpuint (n_conflicts, >, N_ROUNDS / 2);
  g_assert_cmpuint (n_plain, >, N_ROUNDS / 10);
}

/* ---- Edits of different activities ---- */

/* Changes, or removes, some of the activities whose number leaves the @rest of 2. */
static PoisePlan *
edit_every_other (GRand *random, PoisePlan *plan, GHashTable *marked, guint rest)
{
  g_autoptr (GPtrArray) sections = copy_list (plan->sections);

  for (guint i = 0; i < sections->len; i++)
    {
      g_autoptr (GPtrArray) activities = copy_list (((PoiseSection *) sections->pdata[i])->activities);

      for (guint k = activities->len; k > 0; k--)
        {
          PoiseActivity *activity = activities->pdata[k - 1];

          if (GPOINTER_TO_UINT (g_hash_table_lookup (marked, activity->id)) % 2 != rest || below (random, 2) == 0)
            continue;
          g_ptr_array_remove_index (activities, k - 1); /* still held by the base */
          if (below (random, 3) > 0)
            g_ptr_array_insert (activities, (int) k - 1, change_record (random, activity));
        }
      put_activities (sections, i, activities);
    }
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

/* They commute, and never conflict. */
static void
test_apart (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261125);

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (PoisePlan) base = random_plan (random, 5, 7);
      g_autoptr (GHashTable) marked = list_ids (base);
      g_autoptr (PoisePlan) mine = NULL, theirs = NULL, expected = NULL;
      g_autoptr (GRand) again = NULL;
      guint32 seed = g_rand_int (random);
      GHashTableIter iter;

      for (g_hash_table_iter_init (&iter, marked); g_hash_table_iter_next (&iter, NULL, NULL);)
        g_hash_table_iter_replace (&iter, GUINT_TO_POINTER (below (random, 2)));
      mine = edit_every_other (random, base, marked, 0);
      again = g_rand_new_with_seed (seed);
      theirs = edit_every_other (again, base, marked, 1);
      g_rand_set_seed (again, seed);
      assert_plain (base, mine, theirs, expected = edit_every_other (again, mine, marked, 1));
      assert_plain (base, theirs, mine, expected);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/merge/properties", test_properties);
  g_test_add_func ("/diff/merge/apart", test_apart);
  return g_test_run ();
}

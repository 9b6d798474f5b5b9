/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What always holds of a diff, over thousands of random edits: also of plans in which ids stand twice, are missing,
 * or are all new.
 */

#include "balance/poise-balance.h"
#include "common/copied-plan.h"
#include "common/random-plan.h"
#include "core/poise-beginning.h"
#include "diff/poise-diff.h"

#define N_ROUNDS 3000
#define MAX_EDITS 6

static guint
below (GRand *random, guint n)
{
  return (guint) g_rand_int_range (random, 0, (int) n);
}

static GPtrArray *
copy_list (GPtrArray *list)
{
  GPtrArray *copy = poise_records_new ();

  for (guint i = 0; i < poise_list_length (list); i++)
    g_ptr_array_add (copy, poise_record_ref (list->pdata[i]));
  return copy;
}

/* ---- Random edits ---- */

/* (transfer full) @record with one of its members as in another random record of its kind, or without an id. */
static gpointer
change_record (GRand *random, gconstpointer record)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  g_autoptr (GPtrArray) activities = NULL;
  PoiseRecord *other = random_record (random, type, 2), *changed;
  guint how = below (random, 8);

  if (type == &poise_section_type)
    activities = ((const PoiseSection *) record)->activities ? g_ptr_array_ref (((PoiseSection *) record)->activities) : NULL;
  changed = poise_record_copy (how == 0 ? other : record);
  if (how < 7)
    poise_record_put_text (changed, 0, how == 1 ? NULL : poise_record_get_text (record, 0)); /* both begin with the id */
  if (how == 2)
    poise_record_put_extras (changed, other->extras != NULL ? g_ptr_array_ref (other->extras) : NULL);
  if (how > 2)
    poise_record_put_text (changed, 1, poise_record_get_text (other, 1)); /* then comes the title */
  if (type == &poise_section_type)
    poise_record_put_list (changed, POISE_SECTION_ACTIVITIES, g_steal_pointer (&activities));
  poise_record_unref (other);
  return poise_record_seal (changed);
}

/* Changes a list in one of many ways; @elsewhere: (nullable): where what is taken out may go. */
static void
change_list (GRand *random, GPtrArray *list, GPtrArray *elsewhere, const PoiseRecordType *type)
{
  guint n = list->len, at = n > 0 ? below (random, n) : 0, how = below (random, 7);

  if (n == 0 || how == 0)
    g_ptr_array_insert (list, (int) below (random, n + 1), random_record (random, type, 2));
  else if (how == 1)
    g_ptr_array_remove_index (list, at);
  else if (how == 2)
    g_ptr_array_insert (list, (int) below (random, n), g_ptr_array_steal_index (list, at));
  else if (how == 3 && below (random, 4) == 0) /* the same once more, or only its id */
    g_ptr_array_insert (list, (int) below (random, n + 1),
                        below (random, 2) ? poise_record_ref (list->pdata[at]) : change_record (random, list->pdata[at]));
  else if (how == 4 && elsewhere != NULL && elsewhere != list)
    g_ptr_array_insert (elsewhere, (int) below (random, elsewhere->len + 1), g_ptr_array_steal_index (list, at));
  else
    {
      gpointer changed = change_record (random, list->pdata[at]);

      poise_record_unref (list->pdata[at]);
      list->pdata[at] = changed;
    }
}

static void
put_activities (GPtrArray *sections, guint at, GPtrArray *activities)
{
  PoiseSection *changed = poise_record_with_list (sections->pdata[at], POISE_SECTION_ACTIVITIES, activities);

  poise_section_unref (sections->pdata[at]);
  sections->pdata[at] = changed;
}

static PoisePlan *
random_edit (GRand *random, PoisePlan *plan)
{
  g_autoptr (GPtrArray) sections = copy_list (plan->sections);

  if (below (random, 12) == 0)
    return poise_record_with_text (plan, POISE_PLAN_TITLE, below (random, 2) ? "One" : NULL);
  if (below (random, 40) == 0)
    return poise_beginning_renew_ids (plan);
  if (sections->len == 0 || below (random, 4) == 0)
    change_list (random, sections, NULL, &poise_section_type);
  else
    {
      guint from = below (random, sections->len), to = below (random, sections->len);
      g_autoptr (GPtrArray) here = copy_list (((PoiseSection *) sections->pdata[from])->activities);
      g_autoptr (GPtrArray) there = copy_list (((PoiseSection *) sections->pdata[to])->activities);

      change_list (random, here, from != to ? there : NULL, &poise_activity_type);
      put_activities (sections, from, here);
      if (from != to)
        put_activities (sections, to, there);
    }
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

/* ---- What always holds ---- */

static void
count_kinds (const PoiseDiff *diff, guint *n)
{
  for (guint i = 0; i < poise_diff_get_n_changes (diff); i++)
    n[poise_diff_get_change (diff, i)->kind]++;
}

/* Backwards, what was added is removed; as much moved, and as much changed. */
static void
assert_symmetrical (const PoiseDiff *diff, PoisePlan *before, PoisePlan *after)
{
  g_autoptr (PoiseDiff) back = poise_diff_new (after, before);
  guint there[POISE_N_CHANGE_KINDS] = { 0 }, here[POISE_N_CHANGE_KINDS] = { 0 };

  count_kinds (diff, there);
  count_kinds (back, here);
  g_assert_cmpuint (there[POISE_CHANGE_SECTION_ADDED], ==, here[POISE_CHANGE_SECTION_REMOVED]);
  g_assert_cmpuint (there[POISE_CHANGE_SECTION_REMOVED], ==, here[POISE_CHANGE_SECTION_ADDED]);
  g_assert_cmpuint (there[POISE_CHANGE_ACTIVITY_ADDED], ==, here[POISE_CHANGE_ACTIVITY_REMOVED]);
  g_assert_cmpuint (there[POISE_CHANGE_ACTIVITY_REMOVED], ==, here[POISE_CHANGE_ACTIVITY_ADDED]);
  for (guint kind = 0; kind < POISE_N_CHANGE_KINDS; kind++)
    if (kind != POISE_CHANGE_SECTION_ADDED && kind != POISE_CHANGE_SECTION_REMOVED
        && kind != POISE_CHANGE_ACTIVITY_ADDED && kind != POISE_CHANGE_ACTIVITY_REMOVED)
      g_assert_cmpuint (there[kind], ==, here[kind]);
}

/* What of a plan stands where it stood: by place, whether a change has taken or put it there. */
typedef struct
{
  guint *first;
  guint n_sections;
  guint n_activities;
  gboolean *sections;
  gboolean *activities;
} Touched;

static void
init_touched (Touched *touched, const PoisePlan *plan)
{
  touched->n_sections = poise_plan_n_sections (plan);
  touched->n_activities = poise_plan_n_activities (plan);
  touched->first = g_new0 (guint, touched->n_sections + 1);
  for (guint i = 0; i < touched->n_sections; i++)
    touched->first[i + 1] = touched->first[i] + poise_section_n_activities (poise_plan_get_section (plan, i));
  touched->sections = g_new0 (gboolean, touched->n_sections);
  touched->activities = g_new0 (gboolean, touched->n_activities);
}

static void
clear_touched (Touched *touched)
{
  g_free (touched->first);
  g_free (touched->sections);
  g_free (touched->activities);
}

/* Marks what one change takes or puts; nothing twice. */
static void
touch (Touched *touched, PoisePlace place, gboolean is_activity)
{
  gboolean *mark = is_activity ? &touched->activities[touched->first[place.section] + place.activity]
                               : &touched->sections[place.section];

  g_assert_false (*mark);
  *mark = TRUE;
}

static void
touch_by_changes (const PoiseDiff *diff, Touched *before, Touched *after)
{
  for (guint i = 0; i < poise_diff_get_n_changes (diff); i++)
    {
      const PoiseChange *change = poise_diff_get_change (diff, i);
      gboolean is_activity = change->kind >= POISE_CHANGE_ACTIVITY_ADDED;
      gboolean changed = change->kind == POISE_CHANGE_COURSE || change->kind == POISE_CHANGE_SECTION_CHANGED
                         || change->kind == POISE_CHANGE_ACTIVITY_CHANGED;

      g_assert_true ((change->members != 0) == changed);
      if (changed || change->kind == POISE_CHANGE_IDS)
        continue;
      if (change->before != NULL)
        touch (before, change->place_before, is_activity);
      if (change->after != NULL)
        touch (after, change->place_after, is_activity);
    }
}

/* What no change takes or puts stands in the same order in both plans, one for one; so the changes say it all. */
static void
assert_rest_in_order (const PoiseDiff *diff, const Touched *before, const Touched *after)
{
  const PoiseMatch *match = poise_diff_get_match (diff);
  guint i = 0;

  for (guint k = 0; k < after->n_sections; k++)
    {
      if (after->sections[k])
        continue;
      for (; i < before->n_sections && before->sections[i]; i++)
        ;
      g_assert_cmpuint (i, <, before->n_sections);
      g_assert_cmpint (poise_match_find_section (match, POISE_MATCH_AFTER, k), ==, (int) i++);
    }
  for (; i < before->n_sections; i++)
    g_assert_true (before->sections[i]);
}

static void
assert_activities_in_order (const PoiseDiff *diff, const Touched *before, const Touched *after)
{
  const PoiseMatch *match = poise_diff_get_match (diff);
  guint n_left = 0;

  for (guint k = 0; k < after->n_sections; k++)
    {
      int pair = poise_match_find_section (match, POISE_MATCH_AFTER, k);
      guint at = pair >= 0 ? before->first[pair] : 0;

      for (guint m = after->first[k]; m < after->first[k + 1]; m++)
        {
          PoisePlace other;

          if (after->activities[m])
            continue;
          g_assert_cmpint (pair, >=, 0);
          for (; at < before->first[pair + 1] && before->activities[at]; at++)
            ;
          g_assert_cmpuint (at, <, before->first[pair + 1]);
          g_assert_true (poise_match_find_activity (match, POISE_MATCH_AFTER, (PoisePlace) { k, m - after->first[k] }, &other));
          g_assert_cmpuint (other.section, ==, (guint) pair);
          g_assert_cmpuint (other.activity, ==, at++ - before->first[pair]);
          n_left++;
        }
    }
  for (guint m = 0; m < before->n_activities; m++)
    n_left -= !before->activities[m];
  g_assert_cmpuint (n_left, ==, 0);
}

/* ---- Shifts ---- */

static void
assert_tallies_equal (const PoiseTally *a, const PoiseTally *b)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      g_assert_cmpint (a->minutes[mode], ==, b->minutes[mode]);
      g_assert_cmpuint (a->count[mode], ==, b->count[mode]);
    }
}

/* Sections stand in the order of the newer plan, each of either plan once, and their changes follow each other. */
static void
assert_sections (const PoiseDiff *diff)
{
  PoisePlan *before = poise_diff_get_before (diff), *after = poise_diff_get_after (diff);
  g_autoptr (PoiseBalance) was = poise_balance_new (before), is = poise_balance_new (after);
  guint next_change = poise_diff_get_course (diff)->n_changes, n_before = 0, n_after = 0;
  PoiseTally arrived = { 0 }, left = { 0 };

  for (guint i = 0; i < poise_diff_get_n_sections (diff); i++)
    {
      const PoiseShift *shift = poise_diff_get_section (diff, i);

      g_assert_cmpuint (shift->first_change, ==, next_change);
      next_change += shift->n_changes;
      if (shift->section_after >= 0)
        {
          g_assert_cmpint (shift->section_after, ==, (int) n_after++);
          assert_tallies_equal (&shift->after, &poise_balance_get_section (is, (guint) shift->section_after)->total);
        }
      if (shift->section_before >= 0)
        {
          n_before++;
          assert_tallies_equal (&shift->before, &poise_balance_get_section (was, (guint) shift->section_before)->total);
        }
      g_assert_cmpuint (poise_tally_get_count (&shift->before) - poise_tally_get_count (&shift->left)
                            - poise_tally_get_count (&shift->removed),
                        ==,
                        poise_tally_get_count (&shift->after) - poise_tally_get_count (&shift->arrived)
                            - poise_tally_get_count (&shift->added));
      poise_tally_add (&arrived, &shift->arrived);
      poise_tally_add (&left, &shift->left);
    }
  g_assert_cmpuint (next_change, ==, poise_diff_get_n_changes (diff));
  g_assert_cmpuint (n_before, ==, poise_plan_n_sections (before));
  g_assert_cmpuint (n_after, ==, poise_plan_n_sections (after));
  g_assert_cmpuint (poise_tally_get_count (&arrived), ==, poise_tally_get_count (&left));
  assert_tallies_equal (&poise_diff_get_course (diff)->before, &poise_balance_get_course (was)->total);
  assert_tallies_equal (&poise_diff_get_course (diff)->after, &poise_balance_get_course (is)->total);
}

static void
assert_diff (PoisePlan *before, PoisePlan *after)
{
  g_autoptr (PoiseDiff) diff = poise_diff_new (before, after);
  Touched old_touched, new_touched;

  g_assert_true (poise_diff_is_empty (diff) == poise_record_equal (before, after));
  init_touched (&old_touched, before);
  init_touched (&new_touched, after);
  touch_by_changes (diff, &old_touched, &new_touched);
  assert_rest_in_order (diff, &old_touched, &new_touched);
  assert_activities_in_order (diff, &old_touched, &new_touched);
  clear_touched (&old_touched);
  clear_touched (&new_touched);
  assert_sections (diff);
  assert_symmetrical (diff, before, after);
}

/* ---- Tests ---- */

static void
test_random_edits (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20270118);
  guint n_activities = 0;

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (PoisePlan) before = random_plan (random, 6, 7);
      g_autoptr (PoisePlan) after = poise_plan_ref (before);

      for (guint n = below (random, 3); n > 0; n--) /* so that the older one has ids twice, and none */
        {
          PoisePlan *edited = random_edit (random, before);

          poise_plan_unref (before);
          before = edited;
        }
      poise_plan_unref (after);
      after = copied_plan (before);
      assert_diff (before, before);
      assert_diff (before, after);
      for (guint n = below (random, MAX_EDITS); n > 0; n--)
        {
          PoisePlan *edited = random_edit (random, round % 2 ? after : before);

          poise_plan_unref (after);
          after = edited;
          assert_diff (before, after);
        }
      n_activities += poise_plan_n_activities (before);
    }
  g_assert_cmpuint (n_activities / N_ROUNDS, >, 8); /* these are not empty plans */
}

/* Any two plans */
static void
test_strangers (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20270119);

  for (guint round = 0; round < N_ROUNDS / 10; round++)
    {
      g_autoptr (PoisePlan) before = random_plan (random, 4, 5), after = random_plan (random, 4, 5);

      assert_diff (before, after);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/random-edits", test_random_edits);
  g_test_add_func ("/diff/strangers", test_strangers);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What comes of each pair of edits, in tables of plans in one line; resolving conflicts one by one; life.
 */

#include "core/notation.h"
#include "core/poise-edit.h"
#include "diff/poise-merge.h"

static const char *const kinds[] = { "member", "added", "removed", "moved", "order" };
G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == POISE_N_CONFLICT_KINDS);

/* "member<a": about a, where the merged plan holds mine; > for theirs */
static void
append_conflict (GString *text, const PoiseConflict *conflict)
{
  gconstpointer record = NULL;

  for (guint side = 0; side < POISE_N_MERGE_SIDES && record == NULL; side++)
    record = conflict->records[side];
  g_string_append_printf (text, "%s%s%c%.1s", text->len > 0 ? " " : "", kinds[conflict->kind],
                          conflict->choice == POISE_MERGE_MINE ? '<' : '>',
                          conflict->type == &poise_plan_type ? "*" : poise_record_get_text (record, 1));
}

static char *
write_conflicts (const PoiseMerge *merge)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_merge_get_n_conflicts (merge); i++)
    append_conflict (text, poise_merge_get_conflict (merge, i));
  return g_string_free (text, FALSE);
}

static PoiseMerge *
read_merge (const char *base, const char *mine, const char *theirs)
{
  g_autoptr (PoisePlan) a = notation_plan (base), b = notation_plan (mine), c = notation_plan (theirs);

  return poise_merge_new (a, b, c);
}

static void
assert_merge (const PoiseMerge *merge, const char *merged, const char *conflicts)
{
  g_autofree char *plan = notation_write (poise_merge_get_plan (merge));
  g_autofree char *found = write_conflicts (merge);

  g_assert_cmpstr (plan, ==, merged);
  g_assert_cmpstr (found, ==, conflicts);
}

/**
 * Case:
 * @swapped: (nullable): what comes of it with mine and theirs exchanged; %NULL: the same
 * @all_theirs: (nullable): what comes of it when all conflicts are resolved for theirs; %NULL: the same as @merged
 */
typedef struct
{
  const char *base;
  const char *mine;
  const char *theirs;
  const char *merged;
  const char *conflicts;
  const char *swapped;
  const char *all_theirs;
} Case;

static const Case cases[] = {
  { "", "", "", "", "", NULL, NULL },
  { "A(abc)", "A(abc)", "A(abc)", "A(abc)", "", NULL, NULL },
  /* One changed something, the other did not. */
  { "A(abc)", "A(ab'c)", "A(abc)", "A(ab'c)", "", NULL, NULL },
  { "A(abc)", "A(abxc)", "A(abc)", "A(abxc)", "", NULL, NULL },
  { "A(abc)", "A(cab)", "A(abc)", "A(cab)", "", NULL, NULL },
  { "A(abc)", "A(ac)", "A(abc)", "A(ac)", "", NULL, NULL },
  { "A(abc)B()", "A(ab)B(c)", "A(abc)B()", "A(ab)B(c)", "", NULL, NULL },
  { "A(abc)B(d)", "B(d)", "A(abc)B(d)", "B(d)", "", NULL, NULL },
  { "A(abc)B(d)", "B(d)A(abc)", "A(abc)B(d)", "B(d)A(abc)", "", NULL, NULL },
  { "", "A(abc)", "", "A(abc)", "", NULL, NULL },
  { "A(abc)", "", "A(abc)", "", "", NULL, NULL },
  /* Both changed different activities; the same one, alike, and differently. */
  { "A(abc)", "A(a'bc)", "A(abc')", "A(a'bc')", "", NULL, NULL },
  { "A(abc)", "A(a'bc)", "A(a'bc)", "A(a'bc)", "", NULL, NULL },
  { "A(abc)", "A(a'bc)", "A(a''bc)", "A(a'bc)", "member<a", "A(a''bc)", "A(a''bc)" },
  { "A(a)", "A'(a)", "A''(a)", "A'(a)", "member<A", "A''(a)", "A''(a)" },
  { "A(a)B(b)", "A'(a)B(b)", "A(a)B'(b')", "A'(a)B'(b')", "", NULL, NULL },
  /* Removed by one and left, moved in its section, changed, or moved elsewhere by the other; removed by both. */
  { "A(abc)", "A(ac)", "A(abc')", "A(ac')", "", NULL, NULL },
  { "A(abc)", "A(ac)", "A(bac)", "A(ac)", "", NULL, NULL },
  { "A(abc)", "A(ac)", "A(ab'c)", "A(ab'c)", "removed>b", NULL, NULL },
  { "A(abc)", "A(ab'c)", "A(ac)", "A(ab'c)", "removed<b", NULL, "A(ac)" },
  { "A(abc)B()", "A(ac)B()", "A(ac)B(b)", "A(ac)B(b)", "removed>b", NULL, NULL },
  { "A(abc)B()", "A(ac)B()", "A(ac)B()", "A(ac)B()", "", NULL, NULL },
  { "A(abc)", "A(a)", "A(c)", "A()", "", NULL, NULL },
  /* Moved by one, changed by the other; moved by both to the same section, and to different ones. */
  { "A(abc)B()", "A(ac)B(b)", "A(ab'c)B()", "A(ac)B(b')", "", NULL, NULL },
  { "A(abc)", "A(bca)", "A(a'bc)", "A(bca')", "", NULL, NULL },
  { "A(ab)B(c)", "A(a)B(bc)", "A(a)B(bc)", "A(a)B(bc)", "", NULL, NULL },
  { "A(ab)B(c)", "A(a)B(bc)", "A(a)B(cb)", "A(a)B(bc)", "", "A(a)B(cb)", NULL },
  { "A(a)B()C()", "A()B(a)C()", "A()B()C(a)", "A()B(a)C()", "moved<a", "A()B()C(a)", "A()B()C(a)" },
  { "A(a)B()C()", "A()B(a')C()", "A()B()C(a'')", "A()B(a')C()", "moved<a member<a", "A()B()C(a'')", "A()B()C(a'')" },
  /* Both changed the order: elsewhere, alike, of the same things so that it can be, and so that it cannot. */
  { "A(abcd)", "A(bacd)", "A(abdc)", "A(badc)", "", NULL, NULL },
  { "A(abcd)", "A(bcda)", "A(bcda)", "A(bcda)", "", NULL, NULL },
  { "A(abcd)", "A(bcda)", "A(dabc)", "A(dbca)", "", NULL, NULL },
  { "A(abc)", "A(bca)", "A(bac)", "A(bca)", "", NULL, NULL }, /* theirs is on the way to mine */
  { "A(abc)", "A(bac)", "A(acb)", "A(bac)", "order<A", "A(acb)", "A(acb)" },
  { "A(xabcy)", "A(xbacy)", "A(xacby)", "A(xbacy)", "order<A", "A(xacby)", "A(xacby)" },
  { "A(abc)B(def)", "A(bac)B(dfe)", "A(acb)B(edf)", "A(bac)B(dfe)", "order<A order<B", "A(acb)B(edf)", "A(acb)B(edf)" },
  { "A()B()C()D()", "B()A()C()D()", "A()B()D()C()", "B()A()D()C()", "", NULL, NULL },
  { "A()B()C()", "B()A()C()", "A()C()B()", "B()A()C()", "order<*", "A()C()B()", "A()C()B()" },
  /* What one has reordered, the other has added to and removed from. */
  { "A(abcd)", "A(dcba)", "A(abxd)", "A(dbxa)", "", NULL, NULL },
  { "A(abcd)", "A(cdab)", "A(xabcdy)", "A(xcdyab)", "", NULL, NULL },
  { "A(abc)", "A(xac)", "A(aby)", "A(xay)", "", NULL, NULL }, /* y follows a, since b and c are gone */
  /* Both added at one place: mine first. */
  { "A(ab)", "A(axb)", "A(ayb)", "A(axyb)", "", "A(ayxb)", NULL },
  { "A(ab)", "A(abxz)", "A(aby)", "A(abxzy)", "", "A(abyxz)", NULL },
  { "A(a)", "A(a)B(x)", "A(a)C(y)", "A(a)B(x)C(y)", "", "A(a)C(y)B(x)", NULL },
  /* Both added the same; something else with the same id; the same, each with more around it. */
  { "A(a)", "A(ax)", "A(ax)", "A(ax)", "", NULL, NULL },
  { "A(a)", "A(ax)", "A(ayxz)", "A(ayxz)", "", NULL, NULL },
  { "A(a)", "A(ax')", "A(ax)", "A(ax')", "added<x", "A(ax)", "A(ax)" },
  { "A(a)B()", "A(ax)B()", "A(a)B(x)", "A(ax)B()", "moved<x", "A(a)B(x)", "A(a)B(x)" },
  { "", "A(ab)", "A(ac)", "A(abc)", "", "A(acb)", NULL },
  { "", "A(a)", "A'(b)", "A(ab)", "added<A", "A'(ba)", "A'(ab)" },
  /* A section removed by one: the other left it, moved it, changed it, or something in it. */
  { "A(ab)B(c)", "B(c)", "A(ab)B(c')", "B(c')", "", NULL, NULL },
  { "A(ab)B(c)", "B(c)", "B(c)A(ba)", "B(c)", "", NULL, NULL },
  { "A(ab)B(c)", "B(c)", "A'(ab)B(c)", "A'(ab)B(c)", "removed>A", NULL, NULL },
  { "A(ab)B(c)", "A'(ab)B(c)", "B(c)", "A'(ab)B(c)", "removed<A", NULL, "B(c)" },
  { "A(ab)B(c)", "B(c)", "A(a'b)B(c)", "A(a'b)B(c)", "removed>A", NULL, NULL },
  { "A(ab)B(c)", "B(c)", "A(axb)B(c)", "A(axb)B(c)", "removed>A", NULL, NULL },
  { "A(ab)B(c)", "B(c)", "A(abc)B()", "A(abc)B()", "removed>A", NULL, NULL },
  { "A(ab)B(c)", "B(c)", "A(a)B(c)", "B(c)", "", NULL, NULL },
  { "A(ab)B(c)", "A(abc)B()", "B(c)", "A(abc)B()", "removed<A", NULL, "B(c)" }, /* c goes back to where theirs has it */
  { "A(ab)B(c)", "A(axb)B(c)", "B(bc)", "A(ax)B(bc)", "removed<A", NULL, "B(bc)" },
  /* What is in it was saved by moving it: by who removed it, by the other, by both. */
  { "A(ab)B(c)", "B(cb)", "A(ab')B(c)", "B(cb')", "", NULL, NULL },
  { "A(ab)B(c)", "B(c)", "A(a)B(cb)", "B(cb)", "removed>b", NULL, NULL },
  { "A(ab)B(c)", "B(cb)", "A(a)B(cb)", "B(cb)", "", NULL, NULL },
  { "A(a)B(b)", "B(b)", "A(a)", "", "", NULL, NULL },
  { "A(a)B(b)", "B(ba)", "A(ab)", "B(a)A(b)", "removed<B removed>A", "A(b)B(a)", NULL },
  /* No ids: the same title is the same; ids that stand twice: the first is the first. */
  { "A(123)", "A(12)", "A(1243)", "A(124)", "", NULL, NULL },
  { "#(1)", "#(12)", "#(31)", "#(312)", "", NULL, NULL },
  { "A(aa)", "A(aab)", "A(aa)", "A(aab)", "", NULL, NULL },
  { "A(a)", "A(aa')", "A(ab)", "A(aa'b)", "", "A(aba')", NULL },
  { "A(a)", "A(aa')", "A(aa'')", "A(aa')", "added<a", "A(aa'')", "A(aa'')" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *item = &cases[i];
      g_autoptr (PoiseMerge) merge = read_merge (item->base, item->mine, item->theirs);
      g_autoptr (PoiseMerge) swapped = read_merge (item->base, item->theirs, item->mine);
      g_autoptr (PoiseMerge) theirs = poise_merge_resolve_all (merge, POISE_MERGE_THEIRS);
      g_autofree char *other = notation_write (poise_merge_get_plan (swapped));
      g_autofree char *resolved = notation_write (poise_merge_get_plan (theirs));

      g_test_message ("%s: %s, %s", item->base, item->mine, item->theirs);
      assert_merge (merge, item->merged, item->conflicts);
      g_assert_cmpstr (other, ==, item->swapped != NULL ? item->swapped : item->merged);
      if (item->all_theirs != NULL || *item->conflicts == '\0')
        g_assert_cmpstr (resolved, ==, item->all_theirs != NULL ? item->all_theirs : item->merged);
      g_assert_cmpuint (poise_merge_get_n_conflicts (swapped), ==, poise_merge_get_n_conflicts (merge));
    }
  notation_forget ();
}

/* An id is no title: what has the one is not what has no id and the other. */
static void
test_id_and_title (void)
{
  PoiseActivity *named = poise_record_new (&poise_activity_type);
  g_autoptr (PoisePlan) base = notation_plan ("A(12)"), theirs = notation_plan ("A(2)"), mine = NULL;
  g_autoptr (PoiseMerge) merge = NULL;

  poise_record_put_text (named, POISE_ACTIVITY_ID, "1");
  poise_record_put_text (named, POISE_ACTIVITY_TITLE, "x");
  poise_record_seal (named);
  mine = poise_edit_insert_activity (base, (PoisePlace) { 0, 0 }, named);
  merge = poise_merge_new (base, mine, theirs);
  assert_merge (merge, "A(x2)", "");
  poise_activity_unref (named);
  notation_forget ();
}

/* ---- Resolving ---- */

static PoiseMerge *
resolve (const PoiseMerge *merge, guint index, PoiseMergeSide choice)
{
  return poise_merge_resolve (merge, poise_merge_get_conflict (merge, index), choice);
}

/* One choice does not touch another, and is remembered. */
static void
test_one_by_one (void)
{
  g_autoptr (PoiseMerge) merge = read_merge ("A(abc)", "A(a'b'c)", "A(a''b''c')");
  g_autoptr (PoiseMerge) first = resolve (merge, 0, POISE_MERGE_THEIRS), both = resolve (first, 1, POISE_MERGE_THEIRS);
  g_autoptr (PoiseMerge) back = resolve (both, 0, POISE_MERGE_MINE), all = poise_merge_resolve_all (back, POISE_MERGE_MINE);

  assert_merge (merge, "A(a'b'c')", "member<a member<b");
  assert_merge (first, "A(a''b'c')", "member>a member<b");
  assert_merge (both, "A(a''b''c')", "member>a member>b");
  assert_merge (back, "A(a'b''c')", "member<a member>b");
  assert_merge (all, "A(a'b'c')", "member<a member<b");
  g_assert_true (poise_merge_get_conflict (first, 0)->settled);
  g_assert_false (poise_merge_get_conflict (first, 1)->settled);
  g_assert_true (poise_merge_get_conflict (all, 1)->settled);
  notation_forget ();
}

/* A section is removed with what is in it, and what was a conflict in it is none; what theirs has elsewhere stays. */
static void
test_section (void)
{
  g_autoptr (PoiseMerge) merge = read_merge ("A(abc)B()C()", "A'(axb)B()C(c)", "B(b')C(c')");
  g_autoptr (PoiseMerge) gone = resolve (merge, 0, POISE_MERGE_THEIRS), back = resolve (gone, 0, POISE_MERGE_MINE);
  g_autoptr (PoiseMerge) arrived = read_merge ("A(a)B(bc)", "A(abc)B()", "B(b'c)");
  g_autoptr (PoiseMerge) returned = resolve (arrived, 0, POISE_MERGE_THEIRS);

  assert_merge (merge, "A'(ax)B(b')C(c')", "removed<A");
  assert_merge (gone, "B(b')C(c')", "removed>A");
  assert_merge (back, "A'(ax)B(b')C(c')", "removed<A");
  assert_merge (arrived, "A(ab'c)B()", "removed<A");
  assert_merge (returned, "B(b'c)", "removed>A");
  notation_forget ();
}

/* What an activity came to be kept for can go too; then so does the section that was kept for it. */
static void
test_section_kept_for_an_activity (void)
{
  g_autoptr (PoiseMerge) merge = read_merge ("A()B(b)", "A(b)B()", "B()");
  g_autoptr (PoiseMerge) removed = resolve (merge, 1, POISE_MERGE_THEIRS);

  assert_merge (merge, "A(b)B()", "removed<A removed<b");
  assert_merge (removed, "B()", "removed>b");
  notation_forget ();
}

/* ---- What a conflict says; life ---- */

static void
test_conflict (void)
{
  g_autoptr (PoiseMerge) merge = read_merge ("A()B()C(a)", "B(a')A()C()", "A()B()C()");
  const PoiseConflict *conflict = poise_merge_get_conflict (merge, 0);

  g_assert_cmpuint (poise_merge_get_n_conflicts (merge), ==, 1);
  g_assert_cmpint (conflict->kind, ==, POISE_CONFLICT_REMOVED);
  g_assert_true (conflict->type == &poise_activity_type);
  g_assert_cmpstr (((PoiseActivity *) conflict->records[POISE_MERGE_BASE])->title, ==, "a");
  g_assert_cmpstr (((PoiseActivity *) conflict->records[POISE_MERGE_MINE])->title, ==, "a'");
  g_assert_null (conflict->records[POISE_MERGE_THEIRS]);
  g_assert_cmpint (conflict->sections[POISE_MERGE_BASE], ==, 2);
  g_assert_cmpint (conflict->sections[POISE_MERGE_MINE], ==, 0);
  g_assert_cmpint (conflict->sections[POISE_MERGE_THEIRS], ==, -1);
  g_assert_cmpint (conflict->member, ==, POISE_CONFLICT_NO_MEMBER);
  g_assert_true (poise_merge_find_conflict (merge, conflict->key) == conflict);
  g_assert_null (poise_merge_find_conflict (merge, ""));
  notation_forget ();
}

/* Conflicts stand section by section, those of a section before those of its activities. */
static void
test_reading_order (void)
{
  g_autoptr (PoiseMerge) merge = read_merge ("A(abc)B(d)", "A'(a'bc')B(d')", "A''(a''bc'')B(d'')");

  assert_merge (merge, "A'(a'bc')B(d')", "member<A member<a member<c member<d");
  notation_forget ();
}

/* What mine has and the merge too is the same record: so nothing is told of as changed that is not. */
static void
test_sharing (void)
{
  g_autoptr (PoisePlan) base = notation_plan ("A(abc)B(def)"), mine = notation_plan ("A(ab'c)B(def)");
  g_autoptr (PoisePlan) theirs = notation_plan ("A(abc')B(def)");
  g_autoptr (PoiseMerge) merge = poise_merge_new (base, mine, theirs), held = NULL;
  PoisePlan *plan = poise_merge_get_plan (merge);

  g_assert_true (poise_plan_get_section (plan, 1) == poise_plan_get_section (mine, 1));
  g_assert_true (poise_plan_get_activity (plan, (PoisePlace) { 0, 1 }) == poise_plan_get_activity (mine, (PoisePlace) { 0, 1 }));
  g_assert_true (poise_plan_get_activity (plan, (PoisePlace) { 0, 2 }) == poise_plan_get_activity (theirs, (PoisePlace) { 0, 2 }));
  held = poise_merge_ref (merge);
  g_assert_true (held == merge);
  g_assert_true (poise_merge_get_side (held, POISE_MERGE_THEIRS) == theirs);
  notation_forget ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/merge/cases", test_cases);
  g_test_add_func ("/diff/merge/id-and-title", test_id_and_title);
  g_test_add_func ("/diff/merge/one-by-one", test_one_by_one);
  g_test_add_func ("/diff/merge/section", test_section);
  g_test_add_func ("/diff/merge/section-kept-for-an-activity", test_section_kept_for_an_activity);
  g_test_add_func ("/diff/merge/conflict", test_conflict);
  g_test_add_func ("/diff/merge/reading-order", test_reading_order);
  g_test_add_func ("/diff/merge/sharing", test_sharing);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Edits: what each does at every border, what it shares, and that the plan before stays as it was.
 */

#include "core/poise-edit.h"
#include "notation.h"

#include <stdio.h>
#include <string.h>

/* Letters: capitals pick sections, others activities. */
static PoisePicks *
picks_of (const char *letters)
{
  PoisePicks *picks = poise_picks_new ();

  for (const char *p = letters; *p != '\0'; p++)
    {
      g_autofree char *id = g_strndup (p, 1);

      if (g_ascii_isupper (*p))
        poise_picks_add_section (picks, id);
      else if (*p != '-')
        poise_picks_add_activity (picks, id);
    }
  return picks;
}

static PoiseActivity *
mark_activity (const PoiseActivity *activity, gpointer data)
{
  g_autofree char *title = g_strconcat (activity->title, "'", NULL);

  return poise_record_with_text (activity, POISE_ACTIVITY_TITLE, title);
}

static PoiseActivity *
keep_activity (const PoiseActivity *activity, gpointer data)
{
  (*(guint *) data)++;
  return poise_activity_ref (activity);
}

static PoisePlan *
run_many (const PoisePlan *plan, const char *verb, const char *letters, PoisePlace to)
{
  g_autoptr (PoisePicks) picks = picks_of (letters);
  guint n_kept = 0;

  if (g_str_equal (verb, "remove"))
    return poise_edit_remove (plan, picks);
  if (g_str_equal (verb, "move"))
    return poise_edit_move_activities (plan, picks, to);
  if (g_str_equal (verb, "copy"))
    return poise_edit_duplicate (plan, picks, NULL);
  if (g_str_equal (verb, "mark"))
    return poise_edit_change_activities (plan, picks, mark_activity, NULL);
  g_assert_cmpstr (verb, ==, "keep");
  return poise_edit_change_activities (plan, picks, keep_activity, &n_kept);
}

/* "verb what where": see the table */
static PoisePlan *
run (const PoisePlan *plan, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 3);
  PoisePlace place = { 0, 0 };
  g_autoptr (PoiseSection) section = NULL;
  g_autoptr (PoiseActivity) activity = NULL;

  if (words[2] != NULL)
    sscanf (words[2], "%u.%u", &place.section, &place.activity);
  if (g_str_equal (words[0], "insert") && strchr (words[1], '(') != NULL)
    return poise_edit_insert_section (plan, place.section, section = notation_section (words[1]));
  if (g_str_equal (words[0], "replace") && strchr (words[1], '(') != NULL)
    return poise_edit_replace_section (plan, place.section, section = notation_section (words[1]));
  if (g_str_equal (words[0], "move-section"))
    return poise_edit_move_section (plan, (guint) atoi (words[1]), place.section);
  if (g_str_equal (words[0], "insert"))
    return poise_edit_insert_activity (plan, place, activity = notation_activity (words[1]));
  if (g_str_equal (words[0], "replace"))
    return poise_edit_replace_activity (plan, place, activity = notation_activity (words[1]));
  return run_many (plan, words[0], words[1], place);
}

static void
test_table (void)
{
  static const struct
  {
    const char *before;
    const char *edit;
    const char *after; /* the same text: the same plan */
  } cases[] = {
    /* sections: first, middle, last, only */
    { "", "insert X(x) 0", "X(x)" },
    { "A(a)B()", "insert X(x) 0", "X(x)A(a)B()" },
    { "A(a)B()", "insert X(x) 1", "A(a)X(x)B()" },
    { "A(a)B()", "insert X(x) 2", "A(a)B()X(x)" },
    { "A(a)", "replace A'(a) 0", "A'(a)" },
    { "A(a)B(b)", "replace B(bc) 1", "A(a)B(bc)" },
    { "A(a)B(b)", "replace B(b) 1", "A(a)B(b)" },
    { "A()B()C()", "move-section 0 2", "B()C()A()" },
    { "A()B()C()", "move-section 2 0", "C()A()B()" },
    { "A()B()C()", "move-section 0 1", "B()A()C()" },
    { "A()B()C()", "move-section 1 1", "A()B()C()" },
    { "A()", "move-section 0 0", "A()" },
    /* activities */
    { "A()", "insert x 0.0", "A(x)" },
    { "A(ab)", "insert x 0.0", "A(xab)" },
    { "A(ab)", "insert x 0.1", "A(axb)" },
    { "A(ab)B(c)", "insert x 0.2", "A(abx)B(c)" },
    { "A(ab)B(c)", "insert x 1.1", "A(ab)B(cx)" },
    { "A(ab)B(c)", "replace b' 0.1", "A(ab')B(c)" },
    { "A(ab)B(c)", "replace c' 1.0", "A(ab)B(c')" },
    { "A(ab)B(c)", "replace c 1.0", "A(ab)B(c)" },
    /* changing picked ones */
    { "A(ab)B(cd)", "mark -", "A(ab)B(cd)" },
    { "A(ab)B(cd)", "mark bd", "A(ab')B(cd')" },
    { "A(ab)B(cd)", "mark A", "A(a'b')B(cd)" },
    { "A(ab)B(cd)", "mark Aac", "A(a'b')B(c'd)" },
    { "A(ab)B(cd)", "mark z", "A(ab)B(cd)" },
    { "A()", "mark A", "A()" },
    { "A(ab)B(cd)", "keep ABab", "A(ab)B(cd)" },
    { "", "mark Aa", "" },
    { "A(aab)", "mark a", "A(a'a'b)" },
    { "A(1a)", "mark 1", "A(1a)" },
    /* removing */
    { "A(ab)B(cd)", "remove -", "A(ab)B(cd)" },
    { "A(ab)B(cd)", "remove z", "A(ab)B(cd)" },
    { "A(ab)B(cd)", "remove ac", "A(b)B(d)" },
    { "A(ab)B(cd)", "remove abcd", "A()B()" },
    { "A(ab)B(cd)", "remove A", "B(cd)" },
    { "A(ab)B(cd)", "remove Aad", "B(c)" },
    { "A(ab)B(cd)", "remove AB", "" },
    { "", "remove A", "" },
    /* moving: the place is counted before the move */
    { "A(abcd)", "move a 0.0", "A(abcd)" },
    { "A(abcd)", "move a 0.1", "A(abcd)" },
    { "A(abcd)", "move a 0.2", "A(bacd)" },
    { "A(abcd)", "move a 0.4", "A(bcda)" },
    { "A(abcd)", "move d 0.0", "A(dabc)" },
    { "A(abcd)", "move d 0.3", "A(abcd)" },
    { "A(abcd)", "move d 0.4", "A(abcd)" },
    { "A(abcd)", "move bc 0.1", "A(abcd)" },
    { "A(abcd)", "move bc 0.2", "A(abcd)" },
    { "A(abcd)", "move bc 0.3", "A(abcd)" },
    { "A(abcd)", "move bc 0.0", "A(bcad)" },
    { "A(abcd)", "move bc 0.4", "A(adbc)" },
    { "A(abcd)", "move da 0.2", "A(badc)" },
    { "A(abcd)", "move db 0.0", "A(bdac)" },
    { "A(abcd)", "move abcd 0.2", "A(abcd)" },
    { "A(ab)B(cd)", "move bc 1.2", "A(a)B(dbc)" },
    { "A(ab)B(cd)", "move bc 0.0", "A(bca)B(d)" },
    { "A(ab)B(cd)", "move abcd 1.1", "A()B(abcd)" },
    { "A(ab)B()", "move b 1.0", "A(a)B(b)" },
    { "A(ab)B(cd)", "move - 1.0", "A(ab)B(cd)" },
    { "A(ab)B(cd)", "move A 1.0", "A(ab)B(cd)" },
    { "A(ab)B(cd)", "move Ab 1.0", "A(a)B(bcd)" },
    /* copying */
    { "A(ab)B(cd)", "copy -", "A(ab)B(cd)" },
    { "A(ab)B(cd)", "copy a", "A(aab)B(cd)" },
    { "A(ab)B(cd)", "copy bd", "A(abb)B(cdd)" },
    { "A(ab)B(cd)", "copy A", "A(ab)A(ab)B(cd)" },
    { "A(ab)B(cd)", "copy Aac", "A(ab)A(ab)B(ccd)" },
    { "A()", "copy A", "A()A()" },
    { "A(ab)", "copy z", "A(ab)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = notation_plan (cases[i].before);
      g_autoptr (PoisePlan) twin = notation_plan (cases[i].before);
      g_autoptr (PoisePlan) after = NULL;
      g_autofree char *text = NULL;

      g_test_message ("%s: %s", cases[i].before, cases[i].edit);
      after = run (before, cases[i].edit);
      text = notation_write (after);
      g_assert_cmpstr (text, ==, cases[i].after);
      g_assert_cmpint (after == before, ==, g_str_equal (cases[i].before, cases[i].after));
      g_assert_true (poise_record_equal (before, twin));
    }
}

static void
test_shares (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(abc)B(d)C(e)");
  g_autoptr (PoisePlan) marked = run (plan, "mark b");

  g_assert_true (poise_plan_get_section (marked, 1) == poise_plan_get_section (plan, 1));
  g_assert_true (poise_plan_get_section (marked, 2) == poise_plan_get_section (plan, 2));
  g_assert_true (poise_plan_get_section (marked, 0) != poise_plan_get_section (plan, 0));
  g_assert_true (poise_plan_get_activity (marked, (PoisePlace) { 0, 0 }) ==
                 poise_plan_get_activity (plan, (PoisePlace) { 0, 0 }));
  g_assert_true (poise_plan_get_activity (marked, (PoisePlace) { 0, 2 }) ==
                 poise_plan_get_activity (plan, (PoisePlace) { 0, 2 }));
}

/* Replacing by another record that says the same is no change. */
static void
test_equal_is_same (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(ab)");
  g_autoptr (PoiseActivity) twin =
      poise_record_seal (poise_record_copy (poise_plan_get_activity (plan, (PoisePlace) { 0, 1 })));
  g_autoptr (PoisePlan) same = poise_edit_replace_activity (plan, (PoisePlace) { 0, 1 }, twin);

  g_assert_true (same == plan);
}

static PoisePlan *
with_unknown_members (const PoisePlan *plan)
{
  PoiseActivity *activity = poise_record_copy (poise_plan_get_activity (plan, (PoisePlace) { 0, 0 }));
  PoiseSection *section = NULL;
  g_autoptr (PoisePlan) extended = NULL;
  GPtrArray *extras = poise_extras_new ();
  PoisePlan *result;

  g_ptr_array_add (extras, poise_extra_new ("x-color", "1.50"));
  poise_record_put_extras (activity, extras);
  poise_record_seal (activity);
  extended = poise_edit_replace_activity (plan, (PoisePlace) { 0, 0 }, activity);
  section = poise_record_copy (poise_plan_get_section (extended, 0));
  poise_record_put_extras (section, g_ptr_array_ref (activity->record.extras));
  poise_record_seal (section);
  result = poise_edit_replace_section (extended, 0, section);
  poise_activity_unref (activity);
  poise_section_unref (section);
  return result;
}

static void
assert_new_id (const PoisePlan *plan, const char *id)
{
  g_assert_nonnull (id);
  g_assert_cmpuint (strlen (id), >=, 10);
  g_assert_false (poise_plan_find_activity (plan, id, NULL));
  g_assert_false (poise_plan_find_section (plan, id, NULL));
}

static void
test_duplicate_ids (void)
{
  g_autoptr (PoisePlan) plain = notation_plan ("A(ab)B(cd)");
  g_autoptr (PoisePlan) plan = with_unknown_members (plain);
  g_autoptr (PoisePicks) picks = picks_of ("Aad");
  g_autoptr (PoisePicks) copies = poise_picks_new ();
  g_autoptr (PoisePlan) copied = poise_edit_duplicate (plan, picks, copies);
  const PoiseSection *section = poise_plan_get_section (copied, 1);
  const PoiseActivity *first = poise_section_get_activity (section, 0);
  const PoiseActivity *alone = poise_plan_get_activity (copied, (PoisePlace) { 2, 2 });

  g_assert_cmpuint (g_hash_table_size (copies->sections), ==, 1);
  g_assert_cmpuint (g_hash_table_size (copies->activities), ==, 1);
  g_assert_true (poise_picks_has_section (copies, section->id));
  g_assert_true (poise_picks_has_activity (copies, alone->id));
  assert_new_id (plan, section->id);
  assert_new_id (plan, first->id);
  assert_new_id (plan, poise_section_get_activity (section, 1)->id);
  assert_new_id (plan, alone->id);
  g_assert_cmpstr (first->id, !=, poise_section_get_activity (section, 1)->id);

  g_assert_cmpstr (((PoiseExtra *) g_ptr_array_index (section->record.extras, 0))->json, ==, "1.50");
  g_assert_cmpstr (((PoiseExtra *) g_ptr_array_index (first->record.extras, 0))->name, ==, "x-color");
  g_assert_cmpstr (alone->title, ==, "d");
}

static void
test_picks (void)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  g_assert_true (poise_picks_is_empty (picks));
  poise_picks_add_activity (picks, NULL);
  poise_picks_add_section (picks, NULL);
  g_assert_true (poise_picks_is_empty (picks));
  poise_picks_add_section (picks, "a");
  poise_picks_add_section (picks, "a");
  g_assert_false (poise_picks_is_empty (picks));
  g_assert_true (poise_picks_has_section (picks, "a"));
  g_assert_false (poise_picks_has_activity (picks, "a"));
  g_assert_false (poise_picks_has_section (picks, NULL));
  poise_picks_free (NULL);
}

/* One past each border: a programmer's mistake, refused without harm. */
static void
test_out_of_range (void)
{
  static const struct
  {
    const char *plan;
    const char *edit;
  } cases[] = {
    { "", "insert X() 1" },       { "A()", "insert X() 2" },   { "", "replace X() 0" },   { "A()", "replace X() 1" },
    { "", "move-section 0 0" },   { "A()", "move-section 1 0" }, { "A()", "move-section 0 1" },
    { "", "insert x 0.0" },       { "A(a)", "insert x 0.2" },  { "A(a)", "insert x 1.0" },
    { "A(a)", "replace x 0.1" },  { "A(a)", "replace x 1.0" }, { "A()", "replace x 0.0" },
    { "", "move a 0.0" },         { "A(a)", "move a 0.2" },    { "A(a)", "move a 1.0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = notation_plan (cases[i].plan);

      g_test_message ("%s: %s", cases[i].plan, cases[i].edit);
      g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
      g_assert_null (run (plan, cases[i].edit));
      g_test_assert_expected_messages ();
    }
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/edit/table", test_table);
  g_test_add_func ("/core/edit/shares", test_shares);
  g_test_add_func ("/core/edit/equal-is-same", test_equal_is_same);
  g_test_add_func ("/core/edit/duplicate-ids", test_duplicate_ids);
  g_test_add_func ("/core/edit/picks", test_picks);
  g_test_add_func ("/core/edit/out-of-range", test_out_of_range);
  result = g_test_run ();
  notation_forget ();
  return result;
}

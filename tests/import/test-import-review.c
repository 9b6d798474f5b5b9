/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reviews: groups by kind, counts that are always those of the plan that would be made, and random decisions checked
 * against a slow count.
 */

#include "core/poise-edit.h"
#include "import/poise-import-review.h"

#define SYNC POISE_MODE_SYNCHRONOUS
#define ASYNC POISE_MODE_ASYNCHRONOUS
#define UNDECIDED POISE_MODE_UNDECIDED

/* One activity; without a kind there is no guess, and @mode is what the file said. */
typedef struct
{
  guint section;
  const char *title;
  const char *kind;
  PoiseMode mode;
} Row;

static const Row course[] = {
  { 0, "Announcements", "forum", ASYNC },    { 0, "Read", NULL, ASYNC },
  { 0, "Meeting", "bigbluebuttonbn", SYNC }, { 1, "Discussion", "forum", ASYNC },
  { 1, "Tool", "lti", UNDECIDED },           { 1, "Live forum", "forum", SYNC },
  { 2, "Other tool", "lti", UNDECIDED },     { 2, "Open", NULL, UNDECIDED },
};

static void
add_guess (PoiseImportReport *report, const char *id, const char *kind, PoiseMode mode)
{
  PoiseImportGuess *guess = g_new0 (PoiseImportGuess, 1);

  guess->activity = g_strdup (id);
  guess->kind = g_strdup (kind);
  guess->mode = mode;
  guess->reason = g_str_equal (kind, "quiz") ? POISE_GUESS_SAID : POISE_GUESS_KIND;
  poise_import_report_add_guess (report, guess);
}

static PoiseActivity *
make_activity (const Row *row, PoiseImportReport *report)
{
  g_autoptr (PoiseActivity) activity = poise_activity_new (row->title);

  if (row->kind == NULL)
    return poise_record_with_number (activity, POISE_ACTIVITY_MODE, row->mode);
  add_guess (report, activity->id, row->kind, row->mode);
  return g_steal_pointer (&activity);
}

static PoiseImportReview *
make_review (const Row *rows, guint n_rows)
{
  PoiseImportReport *report = poise_import_report_new ();
  g_autoptr (PoisePlan) plan = poise_plan_new ();

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (PoiseActivity) activity = make_activity (&rows[i], report);
      PoisePlan *more;

      while (poise_plan_n_sections (plan) <= rows[i].section)
        {
          g_autoptr (PoiseSection) section = poise_section_new ("Week");

          more = poise_edit_insert_section (plan, poise_plan_n_sections (plan), section);
          poise_plan_unref (plan);
          plan = more;
        }
      more = poise_edit_insert_activity (plan,
                                         (PoisePlace){ rows[i].section,
                                                       poise_section_n_activities (
                                                           poise_plan_get_section (plan, rows[i].section)) },
                                         activity);
      poise_plan_unref (plan);
      plan = more;
    }
  return poise_import_review_new (plan, report);
}

static void
assert_kind (PoiseImportReview *review,
             guint number,
             const char *name,
             guint n_items,
             const guint *n_modes,
             guint n_changed)
{
  const PoiseReviewKind *kind = poise_import_review_get_kind (review, number);

  g_assert_cmpstr (kind->name, ==, name);
  g_assert_cmpuint (kind->n_items, ==, n_items);
  for (guint i = 0; i < POISE_N_MODES; i++)
    g_assert_cmpuint (kind->n_modes[i], ==, n_modes[i]);
  g_assert_cmpuint (kind->n_changed, ==, n_changed);
}

static void
assert_counts (PoiseImportReview *review, guint n_undecided, guint n_synchronous, guint n_asynchronous)
{
  g_autoptr (PoisePlan) plan = poise_import_review_make_plan (review);
  guint counts[POISE_N_MODES] = { 0 };

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      counts[poise_plan_get_activity (plan, (PoisePlace){ i, k })->mode]++;
  g_assert_cmpuint (poise_import_review_count (review, UNDECIDED), ==, n_undecided);
  g_assert_cmpuint (poise_import_review_count (review, SYNC), ==, n_synchronous);
  g_assert_cmpuint (poise_import_review_count (review, ASYNC), ==, n_asynchronous);
  for (guint i = 0; i < POISE_N_MODES; i++)
    g_assert_cmpuint (counts[i], ==, poise_import_review_count (review, i));
}

static void
test_groups (void)
{
  static const char *const titles[]
      = { "Announcements", "Discussion", "Live forum", "Meeting", "Tool", "Other tool" };
  g_autoptr (PoiseImportReview) review = make_review (course, G_N_ELEMENTS (course));

  g_assert_cmpuint (poise_import_review_n_kinds (review), ==, 3);
  assert_kind (review, 0, "forum", 3, (guint[]){ 0, 1, 2 }, 0);
  assert_kind (review, 1, "bigbluebuttonbn", 1, (guint[]){ 0, 1, 0 }, 0);
  assert_kind (review, 2, "lti", 2, (guint[]){ 2, 0, 0 }, 0);
  g_assert_cmpuint (poise_import_review_n_items (review), ==, G_N_ELEMENTS (titles));
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      const PoiseReviewItem *item = poise_import_review_get_item (review, i);
      const PoiseReviewKind *kind = poise_import_review_get_kind (review, item->kind);

      g_assert_cmpstr (item->activity->title, ==, titles[i]);
      g_assert_cmpstr (item->guess->activity, ==, item->activity->id);
      g_assert_cmpstr (item->guess->kind, ==, kind->name);
      g_assert_cmpuint (i, >=, kind->first);
      g_assert_cmpuint (i, <, kind->first + kind->n_items);
    }
  g_assert_cmpuint (poise_import_review_get_item (review, 5)->section, ==, 2);
  assert_counts (review, 3, 2, 3);
  g_assert_cmpuint (poise_import_review_count_open (review), ==, 2);
  g_assert_cmpuint (poise_import_review_count_changed (review), ==, 0);
}

static void
test_decisions (void)
{
  g_autoptr (PoiseImportReview) review = make_review (course, G_N_ELEMENTS (course));

  g_assert_false (poise_import_review_set (review, 0, ASYNC));
  g_assert_true (poise_import_review_set (review, 0, SYNC));
  assert_kind (review, 0, "forum", 3, (guint[]){ 0, 2, 1 }, 1);
  assert_counts (review, 3, 3, 2);

  g_assert_true (poise_import_review_set_kind (review, 2, SYNC));
  g_assert_false (poise_import_review_set_kind (review, 2, SYNC));
  assert_kind (review, 2, "lti", 2, (guint[]){ 0, 2, 0 }, 2);
  assert_counts (review, 1, 5, 2);
  g_assert_cmpuint (poise_import_review_count_open (review), ==, 0);
  g_assert_cmpuint (poise_import_review_count_changed (review), ==, 3);

  /* One that agrees with its guess again is no change. */
  g_assert_true (poise_import_review_set (review, 0, ASYNC));
  g_assert_cmpuint (poise_import_review_count_changed (review), ==, 2);

  g_assert_true (poise_import_review_set_kind (review, 0, UNDECIDED));
  g_assert_true (poise_import_review_reset_kind (review, 0));
  g_assert_false (poise_import_review_reset_kind (review, 0));
  assert_kind (review, 0, "forum", 3, (guint[]){ 0, 1, 2 }, 0);
  g_assert_true (poise_import_review_reset (review));
  g_assert_false (poise_import_review_reset (review));
  assert_counts (review, 3, 2, 3);
}

/* What was imported stays; what is not decided anew is shared. */
static void
test_plan_is_made_anew (void)
{
  g_autoptr (PoiseImportReview) review = make_review (course, G_N_ELEMENTS (course));
  PoisePlan *imported = poise_import_review_get_plan (review);
  g_autoptr (PoisePlan) made = poise_import_review_make_plan (review);

  g_assert_cmpint (poise_plan_get_activity (imported, (PoisePlace){ 0, 0 })->mode, ==, UNDECIDED);
  g_assert_cmpint (poise_plan_get_activity (made, (PoisePlace){ 0, 0 })->mode, ==, ASYNC);
  g_assert_true (poise_plan_get_activity (made, (PoisePlace){ 0, 1 })
                 == poise_plan_get_activity (imported, (PoisePlace){ 0, 1 }));
  g_assert_true (poise_plan_get_section (made, 2) == poise_plan_get_section (imported, 2));
}

/* Guesses at nothing, and second guesses, harm nothing. */
static void
test_stray_guesses (void)
{
  static const Row rows[] = { { 0, "One", "quiz", SYNC } };
  g_autoptr (PoiseImportReview) first = make_review (rows, 1);
  PoiseImportReport *report = poise_import_report_new ();
  g_autoptr (PoiseImportReview) review = NULL;
  g_autoptr (PoiseImportReview) nothing = NULL;
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  const char *id;

  id = poise_import_review_get_item (first, 0)->activity->id;
  add_guess (report, "nobody", "forum", SYNC);
  add_guess (report, NULL, "forum", SYNC);
  add_guess (report, id, "quiz", ASYNC);
  add_guess (report, id, "wiki", SYNC);
  review = poise_import_review_new (poise_import_review_get_plan (first), report);
  g_assert_cmpuint (poise_import_review_n_kinds (review), ==, 1);
  g_assert_cmpuint (poise_import_review_n_items (review), ==, 1);
  assert_kind (review, 0, "quiz", 1, (guint[]){ 0, 0, 1 }, 0);
  assert_counts (review, 0, 0, 1);

  nothing = poise_import_review_new (empty, poise_import_report_new ());
  g_assert_cmpuint (poise_import_review_n_kinds (nothing), ==, 0);
  g_assert_false (poise_import_review_reset (nothing));
  assert_counts (nothing, 0, 0, 0);
}

static void
assert_like_slow_count (PoiseImportReview *review)
{
  guint n_open = 0, n_changed = 0, n_guessed = 0;

  for (guint i = 0; i < poise_import_review_n_items (review); i++)
    {
      const PoiseReviewItem *item = poise_import_review_get_item (review, i);

      n_open += item->mode == UNDECIDED;
      n_changed += item->mode != item->guess->mode;
      n_guessed += item->mode == item->guess->mode && item->mode != UNDECIDED && item->guess->reason != POISE_GUESS_SAID;
    }
  g_assert_cmpuint (poise_import_review_count_open (review), ==, n_open);
  g_assert_cmpuint (poise_import_review_count_changed (review), ==, n_changed);
  g_assert_cmpuint (poise_import_review_count_guessed (review), ==, n_guessed);
}

static void
test_random_decisions (void)
{
  static const char *const kinds[] = { "forum", "quiz", "lti", "assign", NULL };
  Row rows[200];
  g_autoptr (PoiseImportReview) review = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    rows[i] = (Row){ i / 20, "Activity", kinds[g_test_rand_int_range (0, G_N_ELEMENTS (kinds))],
                     g_test_rand_int_range (0, POISE_N_MODES) };
  rows[0].kind = "forum";
  review = make_review (rows, G_N_ELEMENTS (rows));
  for (guint i = 0; i < 500; i++)
    {
      PoiseMode mode = g_test_rand_int_range (0, POISE_N_MODES);
      guint kind = g_test_rand_int_range (0, poise_import_review_n_kinds (review));
      guint item = g_test_rand_int_range (0, poise_import_review_n_items (review));

      switch (g_test_rand_int_range (0, 12))
        {
        case 0:
          poise_import_review_set_kind (review, kind, mode);
          break;
        case 1:
          poise_import_review_reset_kind (review, kind);
          break;
        default:
          poise_import_review_set (review, item, mode);
          g_assert_cmpint (poise_import_review_get_item (review, item)->mode, ==, mode);
        }
      assert_like_slow_count (review);
    }
  assert_counts (review, poise_import_review_count (review, UNDECIDED),
                 poise_import_review_count (review, SYNC), poise_import_review_count (review, ASYNC));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import-review/groups", test_groups);
  g_test_add_func ("/import-review/decisions", test_decisions);
  g_test_add_func ("/import-review/plan-is-made-anew", test_plan_is_made_anew);
  g_test_add_func ("/import-review/stray-guesses", test_stray_guesses);
  g_test_add_func ("/import-review/random-decisions", test_random_decisions);
  return g_test_run ();
}

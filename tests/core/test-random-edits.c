/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * More than 100 000 random edits, undos and redos through a document, each compared with a naive plan and a naive
 * history of deep copies, while the rows model follows, with one filter after another, under the eye of its shadow,
 * and some of its rows are held. Since every plan of the list is compared when undo comes back to it, an edit that touched an old plan
 * would be found.
 */

#include "core/poise-document.h"
#include "naive-plan.h"
#include "rows-shadow.h"

#define N_ROUNDS 160
#define N_STEPS 1000
#define N_HELD 12
#define FEW 8 /* sections, and activities of a section, beyond which nothing is added */

/* One step of the naive history. */
typedef struct
{
  NaivePlan *naive;
  PoisePlan *plan;
  int key; /* 0 where none */
} Step;

/**
 * Course:
 * @steps: (element-type Step): all that can be undone or redone to, the first plan included
 * @current: which of @steps the current plan is
 * @saved: which of @steps has been saved, or -1
 * @sealed: whether the current step takes no more typing
 * @group: depth of open groups
 * @joins: whether the next push belongs to the step of the open group
 * @replaced: (nullable): a plan that typing or a group has taken out of the list
 * @held: rows that this test holds
 * @serial: the number in the newest id
 * @n_done: how many edits, undos and redos there were
 *
 * One course under random edits.
 */
typedef struct
{
  GRand *random;
  PoiseDocument *document;
  PoiseRows *rows;
  RowsShadow *shadow;
  GArray *steps;
  guint current;
  int saved;
  gboolean sealed;
  guint group;
  gboolean joins;
  PoisePlan *replaced;
  PoiseRow *held[N_HELD];
  guint serial;
  guint n_done;
} Course;

static guint
below (Course *course, guint n)
{
  return (guint) g_rand_int_range (course->random, 0, (int) n);
}

static Step *
step_at (Course *course, guint index)
{
  return &g_array_index (course->steps, Step, index);
}

static const NaivePlan *
current_naive (Course *course)
{
  return step_at (course, course->current)->naive;
}

static void
clear_step (gpointer data)
{
  Step *step = data;

  g_free (step->naive);
  poise_plan_unref (step->plan);
}

static void
follow (PoiseDocument *document, gpointer old_plan, gpointer new_plan, Course *course)
{
  g_assert_true (poise_rows_get_plan (course->rows) == old_plan);
  poise_rows_set_plan (course->rows, new_plan);
}

/* ---- The naive history ---- */

static void
naive_push (Course *course, const NaivePlan *naive, PoisePlan *plan, int key)
{
  Step *step = step_at (course, course->current);
  gboolean typing = key != 0 && key == step->key && !course->sealed && course->current > 0 &&
                    course->saved != (int) course->current;

  if (course->saved > (int) course->current)
    course->saved = -1;
  g_array_set_size (course->steps, course->current + 1);
  if (course->group > 0 ? course->joins : typing)
    {
      if (course->saved == (int) course->current)
        course->saved = -1;
      step = step_at (course, course->current);
      g_free (step->naive);
      poise_plan_unref (course->replaced);
      course->replaced = step->plan;
      step->naive = naive_copy (naive);
      step->plan = poise_plan_ref (plan);
      return;
    }
  g_array_append_val (course->steps, ((Step) { naive_copy (naive), poise_plan_ref (plan), course->group > 0 ? 0 : key }));
  course->current++;
  course->sealed = FALSE;
  course->joins = course->group > 0;
}

static void
naive_go (Course *course, int by)
{
  if ((int) course->current + by < 0 || course->current + by >= course->steps->len)
    return;
  course->current += by;
  course->sealed = TRUE;
  course->joins = FALSE;
}

/* ---- Random edits; each makes @naive what the plan it gives back should be ---- */

static void
fill_id (Course *course, char *id)
{
  g_snprintf (id, 16, "n%u", ++course->serial);
}

static NaiveActivity
random_activity (Course *course)
{
  NaiveActivity activity = { .title = (int) below (course, 1000), .minutes = (int) below (course, 100), .mode = (int) below (course, 3) };

  fill_id (course, activity.id);
  return activity;
}

static PoisePicks *
random_picks (Course *course, const NaivePlan *naive, gboolean sections)
{
  PoisePicks *picks = poise_picks_new ();

  for (guint i = 0; i < naive->n_sections; i++)
    {
      if (sections && below (course, 12) == 0)
        poise_picks_add_section (picks, naive->sections[i].id);
      for (guint k = 0; k < naive->sections[i].n_activities; k++)
        if (below (course, 12) == 0)
          poise_picks_add_activity (picks, naive->sections[i].activities[k].id);
    }
  return picks;
}

/* A place of an activity, or to insert one; FALSE where @naive has none. */
static gboolean
random_place (Course *course, const NaivePlan *naive, guint beyond, PoisePlace *place)
{
  if (naive->n_sections == 0)
    return FALSE;
  place->section = below (course, naive->n_sections);
  if (naive->sections[place->section].n_activities + beyond == 0)
    return FALSE;
  place->activity = below (course, naive->sections[place->section].n_activities + beyond);
  return TRUE;
}

static PoisePlan *
edit_insert_section (Course *course, const PoisePlan *plan, NaivePlan *naive)
{
  NaiveSection section = { .title = (int) below (course, 1000), .n_activities = below (course, 3) };
  g_autoptr (PoiseSection) record = NULL;
  guint at = below (course, naive->n_sections + 1);

  if (naive->n_sections >= FEW)
    return poise_plan_ref (plan);
  fill_id (course, section.id);
  for (guint k = 0; k < section.n_activities; k++)
    section.activities[k] = random_activity (course);
  record = naive_make_section (&section);
  naive_insert_section (naive, at, &section);
  return poise_edit_insert_section (plan, at, record);
}

static PoisePlan *
edit_rename_section (Course *course, const PoisePlan *plan, NaivePlan *naive)
{
  g_autoptr (PoiseSection) record = NULL;
  guint at;

  if (naive->n_sections == 0)
    return poise_plan_ref (plan);
  at = below (course, naive->n_sections);
  naive->sections[at].title = (int) below (course, 1000);
  record = naive_make_section (&naive->sections[at]); /* equal activities, other records */
  return poise_edit_replace_section (plan, at, record);
}

static PoisePlan *
edit_move_section (Course *course, const PoisePlan *plan, NaivePlan *naive)
{
  guint from, to;

  if (naive->n_sections == 0)
    return poise_plan_ref (plan);
  from = below (course, naive->n_sections);
  to = below (course, naive->n_sections);
  naive_move_section (naive, from, to);
  return poise_edit_move_section (plan, from, to);
}

static PoisePlan *
edit_insert_activity (Course *course, const PoisePlan *plan, NaivePlan *naive)
{
  NaiveActivity activity = random_activity (course);
  g_autoptr (PoiseActivity) record = naive_make_activity (&activity);
  PoisePlace at;

  if (!random_place (course, naive, 1, &at) || naive->sections[at.section].n_activities >= FEW)
    return poise_plan_ref (plan);
  naive_insert_activity (naive, at, &activity);
  return poise_edit_insert_activity (plan, at, record);
}

static PoisePlan *
edit_replace_activity (Course *course, const PoisePlan *plan, NaivePlan *naive)
{
  g_autoptr (PoiseActivity) record = NULL;
  NaiveActivity *activity;
  PoisePlace at;

  if (!random_place (course, naive, 0, &at))
    return poise_plan_ref (plan);
  activity = &naive->sections[at.section].activities[at.activity];
  activity->minutes = (int) below (course, 3);
  record = naive_make_activity (activity);
  return poise_edit_replace_activity (plan, at, record);
}

static PoiseActivity *
set_mode (const PoiseActivity *activity, gpointer data)
{
  return poise_record_with_number (activity, POISE_ACTIVITY_MODE, GPOINTER_TO_INT (data));
}

static PoisePlan *
edit_change_activities (Course *course, const PoisePlan *plan, NaivePlan *naive)
{
  g_autoptr (PoisePicks) picks = random_picks (course, naive, TRUE);
  int mode = (int) below (course, POISE_N_MODES);

  for (guint i = 0; i < naive->n_sections; i++)
    for (guint k = 0; k < naive->sections[i].n_activities; k++)
      if (poise_picks_has_section (picks, naive->sections[i].id) ||
          poise_picks_has_activity (picks, naive->sections[i].activities[k].id))
        naive->sections[i].activities[k].mode = mode;
  return poise_edit_change_activities (plan, picks, set_mode, GINT_TO_POINTER (mode));
}

static PoisePlan *
edit_remove (Course *course, const PoisePlan *plan, NaivePlan *naive)
{
  g_autoptr (PoisePicks) picks = random_picks (course, naive, below (course, 6) == 0);

  naive_remove (naive, picks);
  return poise_edit_remove (plan, picks);
}

static PoisePlan *
edit_move_activities (Course *course, const PoisePlan *plan, NaivePlan *naive)
{
  g_autoptr (PoisePicks) picks = random_picks (course, naive, TRUE);
  PoisePlace to;

  if (!random_place (course, naive, 1, &to) ||
      naive->sections[to.section].n_activities + g_hash_table_size (picks->activities) > NAIVE_MAX)
    return poise_plan_ref (plan);
  naive_move_activities (naive, picks, to);
  return poise_edit_move_activities (plan, picks, to);
}

static void
assert_copies (const PoisePlan *before, const PoisePlan *after, PoisePicks *copies)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, copies->activities);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_assert_true (poise_plan_find_activity (after, id, NULL) && !poise_plan_find_activity (before, id, NULL));
  g_hash_table_iter_init (&iter, copies->sections);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_assert_true (poise_plan_find_section (after, id, NULL) && !poise_plan_find_section (before, id, NULL));
}

static PoisePlan *
edit_duplicate (Course *course, const PoisePlan *plan, NaivePlan *naive)
{
  g_autoptr (PoisePicks) picks = random_picks (course, naive, TRUE);
  g_autoptr (PoisePicks) copies = poise_picks_new ();
  PoisePlan *copied;

  if (naive->n_sections > FEW || naive_n_activities (naive) > FEW * FEW)
    return poise_plan_ref (plan);
  for (guint i = 0; i < naive->n_sections; i++)
    if (naive->sections[i].n_activities > NAIVE_MAX / 2)
      return poise_plan_ref (plan);
  naive_duplicate (naive, picks);
  copied = poise_edit_duplicate (plan, picks, copies);
  naive_adopt_ids (naive, copied);
  assert_copies (plan, copied, copies);
  return copied;
}

typedef PoisePlan *(*RandomEdit) (Course *course, const PoisePlan *plan, NaivePlan *naive);

static const RandomEdit edits[] = {
  edit_insert_section,    edit_insert_section,  edit_rename_section,    edit_move_section,
  edit_insert_activity,   edit_insert_activity, edit_insert_activity,   edit_replace_activity,
  edit_replace_activity,  edit_remove,          edit_change_activities, edit_move_activities,
  edit_move_activities,   edit_duplicate,
};

static void
random_edit (Course *course)
{
  PoisePlan *plan = poise_document_get_plan (course->document);
  NaivePlan *naive = g_malloc0 (sizeof (NaivePlan));
  g_autoptr (PoisePlan) edited = NULL;
  int key = (int) below (course, 3);
  const char *const keys[] = { NULL, "a", "b" };

  *naive = (NaivePlan) { .n_sections = current_naive (course)->n_sections };
  for (guint i = 0; i < naive->n_sections; i++)
    naive->sections[i] = current_naive (course)->sections[i];
  edited = edits[below (course, G_N_ELEMENTS (edits))](course, plan, naive);
  naive_assert_equal (naive, edited);
  naive_assert_equal (current_naive (course), plan);
  if (edited != plan)
    naive_push (course, naive, edited, key);
  g_assert_cmpint (poise_document_apply (course->document, edited, POISE_EDIT_OTHER, keys[key]), ==, edited != plan);
  g_free (naive);
}

static void
random_group (Course *course)
{
  if (course->group == 0 || (course->group < 3 && below (course, 4) == 0))
    {
      if (course->group++ == 0)
        course->joins = FALSE;
      poise_document_begin_group (course->document, POISE_EDIT_OTHER);
      return;
    }
  if (--course->group == 0)
    {
      course->joins = FALSE;
      course->sealed = TRUE;
    }
  poise_document_end_group (course->document);
}

/* Saving may end late: any plan of the list, or one that is no longer in it. */
static void
random_save (Course *course)
{
  course->saved = below (course, 2) == 0 ? (int) course->current : (int) below (course, course->steps->len);
  if (course->replaced != NULL && below (course, 4) == 0)
    {
      course->saved = -1;
      poise_document_saved (course->document, course->replaced, NULL);
    }
  else
    poise_document_saved (course->document, step_at (course, (guint) course->saved)->plan, NULL);
}

static void
random_hold (Course *course)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (course->rows)), which = below (course, N_HELD);

  g_clear_object (&course->held[which]);
  if (n > 0)
    course->held[which] = g_list_model_get_item (G_LIST_MODEL (course->rows), below (course, n));
}

static void
fill_random_sets (Course *course, GHashTable *closed, PoisePicks *kept)
{
  const NaivePlan *naive = current_naive (course);

  for (guint i = 0; i < naive->n_sections; i++)
    {
      if (below (course, 3) == 0)
        g_hash_table_add (closed, g_strdup (naive->sections[i].id));
      if (below (course, 9) == 0)
        poise_picks_add_section (kept, naive->sections[i].id);
      for (guint k = 0; k < naive->sections[i].n_activities; k++)
        if (below (course, 9) == 0)
          poise_picks_add_activity (kept, naive->sections[i].activities[k].id);
    }
}

/* Titles are numbers below 1000, so a digit or two find some of them. */
static void
random_filter (Course *course)
{
  g_autoptr (GHashTable) closed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (PoisePicks) kept = poise_picks_new ();
  g_autofree char *text = g_strdup_printf ("%u", below (course, 30));
  PoiseQuery query = { .text = below (course, 2) == 0 ? text : NULL, .modes = (int) below (course, 4) };
  PoiseRowFilter filter = {
    .query = below (course, 4) == 0 ? NULL : &query,
    .closed = below (course, 2) == 0 ? closed : NULL,
    .kept = below (course, 2) == 0 ? kept : NULL,
  };
  gboolean all = below (course, 4) == 0;

  fill_random_sets (course, closed, kept);
  rows_shadow_set_filter (course->shadow, all ? NULL : &filter);
  poise_rows_set_filter (course->rows, all ? NULL : &filter);
}

static void
random_step (Course *course)
{
  guint which = below (course, 24);

  if (which < 3)
    {
      naive_go (course, -1);
      poise_document_undo (course->document);
    }
  else if (which < 6)
    {
      naive_go (course, 1);
      poise_document_redo (course->document);
    }
  else if (which < 18)
    random_edit (course);
  else if (which == 18)
    random_save (course);
  else if (which == 19 || course->group > 0)
    random_group (course);
  else if (which == 20)
    {
      course->sealed = TRUE;
      poise_document_seal (course->document);
    }
  else if (which == 21)
    random_filter (course);
  else
    random_hold (course);
  course->n_done += which < 18;
}

/* A held row is the model's row of its section or activity, or that is gone from the plan, or not shown. */
static void
check_held (Course *course)
{
  for (guint i = 0; i < N_HELD; i++)
    {
      PoiseRow *row = course->held[i];
      guint position;
      gboolean found;

      if (row == NULL)
        continue;
      found = poise_rows_find (course->rows, poise_row_get_id (row), poise_row_is_section (row), &position);
      if (poise_row_get_plan (row) == poise_rows_get_plan (course->rows))
        {
          g_autoptr (PoiseRow) item = found ? g_list_model_get_item (G_LIST_MODEL (course->rows), position) : NULL;

          g_assert_true (found || course->shadow->filter != NULL);
          g_assert_true (!found || item == row);
          if (!found)
            g_clear_object (&course->held[i]);
        }
      else
        g_clear_object (&course->held[i]); /* it went; were it back by undo, it would be another object */
    }
}

static void
check (Course *course)
{
  naive_assert_equal (current_naive (course), poise_document_get_plan (course->document));
  g_assert_cmpint (poise_document_get_can_undo (course->document), ==, course->current > 0);
  g_assert_cmpint (poise_document_get_can_redo (course->document), ==, course->current + 1 < course->steps->len);
  g_assert_cmpint (poise_document_get_modified (course->document), ==, course->saved != (int) course->current);
  rows_shadow_check (course->shadow);
  check_held (course);
}

static guint
run_round (GRand *random)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  Course course = { .random = random, .sealed = TRUE };
  NaivePlan nothing = { 0 };

  course.document = poise_document_new (plan, NULL);
  course.rows = poise_rows_new (plan);
  course.shadow = rows_shadow_new (course.rows);
  course.steps = g_array_new (FALSE, FALSE, sizeof (Step));
  g_array_set_clear_func (course.steps, clear_step);
  g_array_append_val (course.steps, ((Step) { naive_copy (&nothing), poise_plan_ref (plan), 0 }));
  g_signal_connect (course.document, "changed", G_CALLBACK (follow), &course);

  for (guint i = 0; i < N_STEPS; i++)
    {
      course.shadow->thorough = i % 8 == 0;
      random_step (&course);
      check (&course);
    }

  for (guint i = 0; i < N_HELD; i++)
    g_clear_object (&course.held[i]);
  rows_shadow_free (course.shadow);
  g_assert_finalize_object (course.rows);
  g_assert_finalize_object (course.document);
  g_array_unref (course.steps);
  poise_plan_unref (course.replaced);
  g_assert_cmpint (plan->record.reference_count, ==, 1);
  return course.n_done;
}

static void
test_random_edits (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());

  guint n_done = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    n_done += run_round (random);
  g_assert_cmpuint (n_done, >=, 100000);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/random-edits", test_random_edits);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * History: tables of commands, with the plan, can-undo, can-redo and modified after each of them.
 */

#include "core/poise-edit.h"
#include "core/poise-history.h"
#include "notation.h"

#include <string.h>

#define MAX_STEPS 20
#define N_PLANS 10

/*
 * Commands:           state after it:
 *   3     push plan 3     "3ur*": plan 3, can undo, can redo, modified; a dot where not
 *   3k    push plan 3 with key k
 *   u r   undo, redo
 *   s3    plan 3 has been saved
 *   |     seal
 *   ( )   begin and end a group
 * A push that gives back the current plan stands as "3=".
 */
typedef struct
{
  const char *name;
  struct
  {
    const char *command;
    const char *state;
  } steps[MAX_STEPS];
} Sequence;

static const Sequence sequences[] = {
  { "nothing to do", { { "u", "0..." }, { "r", "0..." }, { "s0", "0..." }, { "|", "0..." } } },
  { "push, undo, redo",
    { { "1", "1u.*" }, { "2", "2u.*" }, { "u", "1ur*" }, { "u", "0.r." }, { "u", "0.r." }, { "r", "1ur*" },
      { "r", "2u.*" }, { "r", "2u.*" } } },
  { "the same plan is no step", { { "0=", "0..." }, { "1", "1u.*" }, { "1=", "1u.*" }, { "u", "0.r." }, { "0=", "0.r." } } },
  { "a push cuts redo",
    { { "1", "1u.*" }, { "2", "2u.*" }, { "u", "1ur*" }, { "3", "3u.*" }, { "r", "3u.*" }, { "u", "1ur*" },
      { "u", "0.r." } } },
  { "the same plan does not cut redo", { { "1", "1u.*" }, { "2", "2u.*" }, { "u", "1ur*" }, { "1=", "1ur*" }, { "r", "2u.*" } } },
  { "typing is one step",
    { { "1a", "1u.*" }, { "2a", "2u.*" }, { "3a", "3u.*" }, { "u", "0.r." }, { "r", "3u.*" }, { "u", "0.r." } } },
  { "another key is another step", { { "1a", "1u.*" }, { "2b", "2u.*" }, { "3a", "3u.*" }, { "u", "2ur*" }, { "u", "1ur*" } } },
  { "no key is another step", { { "1a", "1u.*" }, { "2", "2u.*" }, { "3a", "3u.*" }, { "u", "2ur*" }, { "u", "1ur*" } } },
  { "without a key none coalesce", { { "1", "1u.*" }, { "2", "2u.*" }, { "u", "1ur*" } } },
  { "sealed", { { "1a", "1u.*" }, { "|", "1u.*" }, { "2a", "2u.*" }, { "3a", "3u.*" }, { "u", "1ur*" }, { "u", "0.r." } } },
  { "undo breaks typing", { { "1a", "1u.*" }, { "u", "0.r." }, { "2a", "2u.*" }, { "u", "0.r." }, { "r", "2u.*" } } },
  { "redo breaks typing",
    { { "1a", "1u.*" }, { "u", "0.r." }, { "r", "1u.*" }, { "2a", "2u.*" }, { "u", "1ur*" }, { "u", "0.r." } } },
  { "undo to an older step of the same key",
    { { "1a", "1u.*" }, { "|", "1u.*" }, { "2a", "2u.*" }, { "u", "1ur*" }, { "3a", "3u.*" }, { "u", "1ur*" } } },
  { "typing that ends where it began is none",
    { { "1a", "1u.*" }, { "2b", "2u.*" }, { "1b", "1u.*" }, { "3b", "3u.*" }, { "u", "1ur*" }, { "u", "0.r." } } },
  { "saved and back",
    { { "1", "1u.*" }, { "s1", "1u.." }, { "2", "2u.*" }, { "u", "1ur." }, { "u", "0.r*" }, { "r", "1ur." } } },
  { "saved is not typed into",
    { { "1a", "1u.*" }, { "s1", "1u.." }, { "2a", "2u.*" }, { "3a", "3u.*" }, { "u", "1ur." }, { "u", "0.r*" } } },
  { "the first plan is not typed into", { { "1a", "1u.*" }, { "u", "0.r." } } },
  { "saved late",
    { { "1", "1u.*" }, { "2", "2u.*" }, { "s1", "2u.*" }, { "u", "1ur." }, { "u", "0.r*" }, { "r", "1ur." } } },
  { "saved late, typed over: the mark is gone",
    { { "1a", "1u.*" }, { "2a", "2u.*" }, { "s1", "2u.*" }, { "u", "0.r*" }, { "r", "2u.*" }, { "s2", "2u.." } } },
  { "saved while undone", { { "1", "1u.*" }, { "2", "2u.*" }, { "u", "1ur*" }, { "s2", "1ur*" }, { "r", "2u.." } } },
  { "the saved step is cut",
    { { "1", "1u.*" }, { "s1", "1u.." }, { "u", "0.r*" }, { "2", "2u.*" }, { "u", "0.r*" }, { "s0", "0.r." } } },
  { "a saved plan that comes again", { { "1", "1u.*" }, { "0", "0u.." }, { "u", "1ur*" }, { "u", "0.r." } } },
  { "the saved plan is cut in one place and stays in another",
    { { "1", "1u.*" }, { "0", "0u.." }, { "u", "1ur*" }, { "2", "2u.*" }, { "u", "1ur*" }, { "u", "0.r." } } },
  { "a group is one step",
    { { "(", "0..." }, { "1", "1u.*" }, { "2", "2u.*" }, { "3", "3u.*" }, { ")", "3u.*" }, { "u", "0.r." }, { "r", "3u.*" } } },
  { "an empty group is none", { { "1", "1u.*" }, { "(", "1u.*" }, { ")", "1u.*" }, { "u", "0.r." } } },
  { "groups in groups",
    { { "(", "0..." }, { "1", "1u.*" }, { "(", "1u.*" }, { "2", "2u.*" }, { ")", "2u.*" }, { "3", "3u.*" }, { ")", "3u.*" },
      { "4", "4u.*" }, { "u", "3ur*" }, { "u", "0.r." } } },
  { "keys do not reach over a group",
    { { "1a", "1u.*" }, { "(", "1u.*" }, { "2a", "2u.*" }, { "3a", "3u.*" }, { ")", "3u.*" }, { "4a", "4u.*" }, { "u", "3ur*" },
      { "u", "1ur*" }, { "u", "0.r." } } },
  { "a group cuts redo", { { "1", "1u.*" }, { "u", "0.r." }, { "(", "0.r." }, { "2", "2u.*" }, { ")", "2u.*" }, { "u", "0.r." } } },
  { "a seal does not break a group", { { "(", "0..." }, { "1", "1u.*" }, { "|", "1u.*" }, { "2", "2u.*" }, { ")", "2u.*" }, { "u", "0.r." } } },
  { "a group that ends where it began is none",
    { { "1", "1u.*" }, { "(", "1u.*" }, { "2", "2u.*" }, { "1", "1u.*" }, { ")", "1u.*" }, { "u", "0.r." } } },
  { "a group goes on after it came back",
    { { "(", "0..." }, { "1", "1u.*" }, { "0", "0..." }, { "2", "2u.*" }, { "3", "3u.*" }, { ")", "3u.*" }, { "u", "0.r." } } },
  { "undo in a group closes its step",
    { { "(", "0..." }, { "1", "1u.*" }, { "2", "2u.*" }, { "u", "0.r." }, { "3", "3u.*" }, { "4", "4u.*" }, { ")", "4u.*" },
      { "u", "0.r." }, { "r", "4u.*" } } },
  { "redo in a group closes its step",
    { { "1", "1u.*" }, { "u", "0.r." }, { "(", "0.r." }, { "r", "1u.*" }, { "2", "2u.*" }, { "3", "3u.*" }, { ")", "3u.*" },
      { "u", "1ur*" }, { "u", "0.r." } } },
  { "saved in the midst of a group: undone whole, the mark gone",
    { { "(", "0..." }, { "1", "1u.*" }, { "s1", "1u.." }, { "2", "2u.*" }, { ")", "2u.*" }, { "u", "0.r*" }, { "r", "2u.*" } } },
};

static void
run_command (PoiseHistory *history, PoisePlan **plans, const char *command)
{
  g_autofree char *key = NULL;
  PoisePlan *plan;

  switch (*command)
    {
    case 'u':
      g_assert_cmpint (poise_history_can_undo (history), ==, poise_history_undo (history));
      break;
    case 'r':
      g_assert_cmpint (poise_history_can_redo (history), ==, poise_history_redo (history));
      break;
    case 's':
      poise_history_mark_saved (history, plans[command[1] - '0']);
      break;
    case '|':
      poise_history_seal (history);
      break;
    case '(':
      poise_history_begin_group (history, POISE_EDIT_OTHER);
      break;
    case ')':
      poise_history_end_group (history);
      break;
    default:
      plan = plans[*command - '0'];
      key = g_ascii_isalpha (command[1]) ? g_strndup (command + 1, 1) : NULL;
      g_assert_cmpint (poise_history_push (history, plan, POISE_EDIT_OTHER, key), ==, command[1] != '=');
    }
}

/* Plans in which one activity has as many minutes as the plan's number. */
static void
make_plans (PoisePlan **plans)
{
  plans[0] = notation_plan ("A(a)");
  for (guint i = 1; i < N_PLANS; i++)
    {
      g_autoptr (PoiseActivity) activity =
          poise_record_with_number (poise_plan_get_activity (plans[0], (PoisePlace) { 0, 0 }), POISE_ACTIVITY_MINUTES, (int) i);

      plans[i] = poise_edit_replace_activity (plans[0], (PoisePlace) { 0, 0 }, activity);
    }
}

static char *
state_of (const PoiseHistory *history, PoisePlan **plans)
{
  guint number = 0;

  while (plans[number] != poise_history_get_plan (history))
    number++;
  return g_strdup_printf ("%u%c%c%c",
                          number,
                          poise_history_can_undo (history) ? 'u' : '.',
                          poise_history_can_redo (history) ? 'r' : '.',
                          poise_history_is_modified (history) ? '*' : '.');
}

static void
test_sequences (void)
{
  PoisePlan *plans[N_PLANS];

  make_plans (plans);
  for (guint i = 0; i < G_N_ELEMENTS (sequences); i++)
    {
      g_autoptr (PoiseHistory) history = poise_history_new (plans[0], POISE_HISTORY_BYTES);

      for (guint k = 0; k < MAX_STEPS && sequences[i].steps[k].command != NULL; k++)
        {
          g_autofree char *state = NULL;

          g_test_message ("%s: step %u, %s", sequences[i].name, k, sequences[i].steps[k].command);
          run_command (history, plans, sequences[i].steps[k].command);
          state = state_of (history, plans);
          g_assert_cmpstr (state, ==, sequences[i].steps[k].state);
          g_assert_cmpint (poise_history_count_from_saved (history) == 0, ==, !poise_history_is_modified (history));
        }
    }
  for (guint i = 0; i < N_PLANS; i++)
    poise_plan_unref (plans[i]);
}

/* As many steps lead back to what was saved, or forward; none where it has gone. */
static void
test_from_saved (void)
{
  g_autoptr (PoiseHistory) history = NULL;
  PoisePlan *plans[N_PLANS];

  make_plans (plans);
  history = poise_history_new (plans[0], POISE_HISTORY_BYTES);
  g_assert_cmpint (poise_history_count_from_saved (history), ==, 0);
  for (int i = 1; i <= 4; i++)
    {
      poise_history_push (history, plans[i], POISE_EDIT_MODE, NULL);
      g_assert_cmpint (poise_history_count_from_saved (history), ==, i);
    }
  poise_history_mark_saved (history, plans[3]);
  g_assert_cmpint (poise_history_count_from_saved (history), ==, 1);
  for (int i = 0; i <= 2; i++)
    {
      poise_history_undo (history);
      g_assert_cmpint (poise_history_count_from_saved (history), ==, -i);
    }
  poise_history_push (history, plans[9], POISE_EDIT_MODE, NULL);
  g_assert_cmpint (poise_history_count_from_saved (history), ==, POISE_HISTORY_NOT_SAVED);
  poise_history_mark_saved (history, plans[9]);
  g_assert_false (poise_history_is_modified (history));
  poise_history_forget_saved (history);
  g_assert_true (poise_history_is_modified (history));
  g_assert_cmpint (poise_history_count_from_saved (history), ==, POISE_HISTORY_NOT_SAVED);
  for (guint i = 0; i < N_PLANS; i++)
    poise_plan_unref (plans[i]);
}

static void
test_kinds (void)
{
  g_autoptr (PoiseHistory) history = NULL;
  PoisePlan *plans[N_PLANS];

  make_plans (plans);
  history = poise_history_new (plans[0], POISE_HISTORY_BYTES);
  g_assert_cmpint (poise_history_get_undo_kind (history), ==, POISE_EDIT_OTHER);
  g_assert_cmpint (poise_history_get_redo_kind (history), ==, POISE_EDIT_OTHER);

  poise_history_push (history, plans[1], POISE_EDIT_MODE, NULL);
  poise_history_begin_group (history, POISE_EDIT_DELETE);
  poise_history_begin_group (history, POISE_EDIT_MOVE);
  poise_history_push (history, plans[2], POISE_EDIT_RENAME, NULL);
  poise_history_push (history, plans[3], POISE_EDIT_RENAME, NULL);
  poise_history_end_group (history);
  poise_history_end_group (history);
  g_assert_cmpint (poise_history_get_undo_kind (history), ==, POISE_EDIT_DELETE);
  poise_history_undo (history);
  g_assert_cmpint (poise_history_get_undo_kind (history), ==, POISE_EDIT_MODE);
  g_assert_cmpint (poise_history_get_redo_kind (history), ==, POISE_EDIT_DELETE);
  poise_history_undo (history);
  g_assert_cmpint (poise_history_get_undo_kind (history), ==, POISE_EDIT_OTHER);
  g_assert_cmpint (poise_history_get_redo_kind (history), ==, POISE_EDIT_MODE);
  g_assert_cmpuint (poise_history_get_n_steps (history), ==, 2);
  for (guint i = 0; i < N_PLANS; i++)
    poise_plan_unref (plans[i]);
}

/* Nothing is kept: still the current plan and one step back. The mark goes with its plan. */
static void
test_bound (void)
{
  g_autoptr (PoiseHistory) history = NULL;
  PoisePlan *plans[N_PLANS];

  make_plans (plans);
  history = poise_history_new (plans[0], 0);
  for (guint i = 1; i < N_PLANS; i++)
    {
      poise_history_push (history, plans[i], POISE_EDIT_MINUTES, NULL);
      g_assert_cmpuint (poise_history_get_n_steps (history), ==, 1);
      g_assert_true (poise_history_get_plan (history) == plans[i]);
      g_assert_true (poise_history_is_modified (history));
    }
  g_assert_true (poise_history_undo (history));
  g_assert_true (poise_history_get_plan (history) == plans[N_PLANS - 2]);
  g_assert_true (poise_history_is_modified (history));
  g_assert_cmpint (poise_history_get_undo_kind (history), ==, POISE_EDIT_OTHER);
  g_assert_false (poise_history_undo (history));
  g_assert_true (poise_history_redo (history));

  /* only held by this array now: the oldest went */
  for (guint i = 0; i < N_PLANS; i++)
    {
      guint n_holders = i < N_PLANS - 2 ? 1 : 2;

      g_assert_cmpint (plans[i]->record.reference_count, ==, n_holders);
      poise_plan_unref (plans[i]);
    }
}

static void
test_bytes (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(abcdefgh)");
  g_autoptr (PoisePicks) all = poise_picks_new ();
  g_autoptr (PoisePlan) bare = NULL;
  g_autoptr (PoiseHistory) history = poise_history_new (plan, POISE_HISTORY_BYTES);
  gsize deleted = 8 * sizeof (PoiseActivity), bytes;

  poise_picks_add_section (all, "A");
  bare = poise_edit_remove (plan, all);

  g_assert_cmpuint (poise_history_get_bytes (history), ==, 0);
  poise_history_push (history, bare, POISE_EDIT_DELETE, NULL);
  bytes = poise_history_get_bytes (history);
  g_assert_cmpuint (bytes, >, deleted); /* what was deleted is kept for undo */

  poise_history_undo (history);
  g_assert_cmpuint (poise_history_get_bytes (history), <, deleted); /* the bare plan for redo is small */
  poise_history_redo (history);
  g_assert_cmpuint (poise_history_get_bytes (history), ==, bytes);

  poise_history_undo (history);
  poise_history_push (history, bare, POISE_EDIT_DELETE, NULL); /* the cut step is not counted any more */
  g_assert_cmpuint (poise_history_get_bytes (history), ==, bytes);
}

/* The list ends where the bound is, whatever the number of steps. */
static void
test_bound_in_bytes (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(abcdefgh)");
  g_autoptr (PoisePlan) current = poise_plan_ref (plan);
  g_autoptr (PoiseHistory) history = poise_history_new (plan, 20000);
  guint most = 0;

  for (int i = 0; i < 500; i++)
    {
      g_autoptr (PoiseActivity) activity =
          poise_record_with_number (poise_plan_get_activity (current, (PoisePlace) { 0, 3 }), POISE_ACTIVITY_MINUTES, i);
      g_autoptr (PoisePlan) next = poise_edit_replace_activity (current, (PoisePlace) { 0, 3 }, activity);

      poise_history_push (history, next, POISE_EDIT_MINUTES, NULL);
      g_assert_cmpuint (poise_history_get_bytes (history), <=, 20000);
      most = MAX (most, poise_history_get_n_steps (history));
      poise_plan_unref (current);
      current = g_steal_pointer (&next);
    }
  g_assert_cmpuint (most, >, 10);
  g_assert_cmpuint (most, <, 60);
}

static void
test_unbalanced_group (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(a)");
  g_autoptr (PoiseHistory) history = poise_history_new (plan, 0);

  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*group_depth > 0*failed*");
  poise_history_end_group (history);
  g_test_assert_expected_messages ();
  poise_history_free (NULL);
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/history/sequences", test_sequences);
  g_test_add_func ("/core/history/from-saved", test_from_saved);
  g_test_add_func ("/core/history/kinds", test_kinds);
  g_test_add_func ("/core/history/bound", test_bound);
  g_test_add_func ("/core/history/bytes", test_bytes);
  g_test_add_func ("/core/history/bound-in-bytes", test_bound_in_bytes);
  g_test_add_func ("/core/history/unbalanced-group", test_unbalanced_group);
  result = g_test_run ();
  notation_forget ();
  return result;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taking back one change of several: what the plan is then, and when it cannot be done; and the rows that tell of
 * changes while a plan is edited.
 */

#include "gui/compare/poise-compare-edits.h"
#include "gui/compare/poise-compare-items.h"

#include "core/poise-edit.h"
#include "store/poise-store.h"

#include <string.h>

static PoisePlan *
read_plan (const char *text)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

#define PLAN(members, sections) "{'format':'poise-plan','version':1" members ",'sections':[" sections "]}"
#define WEEK(id, activities) "{'id':'" id "','title':'" id "','activities':[" activities "]}"
#define LIVE(id) "{'id':'" id "','title':'" id "','mode':'synchronous','minutes':60}"
#define OWN(id) "{'id':'" id "','title':'" id "','mode':'asynchronous','minutes':60}"
#define DUE(id, day) "{'id':'" id "','title':'" id "','mode':'asynchronous','minutes':60,'due':'" day "'}"
#define WITH_TOOL(id, tools) "{'id':'" id "','title':'" id "','tools':[" tools "]}"
#define WITH_OUTCOME(id, outcomes) "{'id':'" id "','title':'" id "','outcomes':[" outcomes "]}"
#define ZOOM ",'tools':[{'id':'zoom','name':'Zoom','modes':['synchronous']}]"
#define GOAL ",'outcomes':[{'id':'goal','text':'Goal'}]"
#define START(day) ",'start':'" day "'"

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  PoiseChangeKind kind; /* the first change of this kind is taken back */
  const char *restored; /* (nullable): what the plan is then; NULL: it cannot be */
} Case;

static const Case cases[] = {
  { "changed", PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("b"))), PLAN ("", WEEK ("w", OWN ("a") "," OWN ("b"))),
    POISE_CHANGE_ACTIVITY_CHANGED, PLAN ("", WEEK ("w", LIVE ("a") "," OWN ("b"))) },
  { "changed-and-moved", PLAN ("", WEEK ("w", LIVE ("a")) "," WEEK ("v", "")),
    PLAN ("", WEEK ("w", "") "," WEEK ("v", OWN ("a"))), POISE_CHANGE_ACTIVITY_CHANGED,
    PLAN ("", WEEK ("w", "") "," WEEK ("v", LIVE ("a"))) },
  { "removed-first", PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("b"))), PLAN ("", WEEK ("w", LIVE ("b"))),
    POISE_CHANGE_ACTIVITY_REMOVED, PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("b"))) },
  { "removed-between", PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("b") "," LIVE ("c"))),
    PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("n") "," LIVE ("c"))), POISE_CHANGE_ACTIVITY_REMOVED,
    PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("b") "," LIVE ("n") "," LIVE ("c"))) },
  /* b went to another week: what stood behind it stands behind a */
  { "removed-behind-moved", PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("b") "," LIVE ("c")) "," WEEK ("v", "")),
    PLAN ("", WEEK ("w", LIVE ("a")) "," WEEK ("v", LIVE ("b"))), POISE_CHANGE_ACTIVITY_REMOVED,
    PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("c")) "," WEEK ("v", LIVE ("b"))) },
  { "section-gone", PLAN ("", WEEK ("w", LIVE ("a")) "," WEEK ("v", "")), PLAN ("", WEEK ("v", "")),
    POISE_CHANGE_ACTIVITY_REMOVED, NULL },
  { "added", PLAN ("", WEEK ("w", "")), PLAN ("", WEEK ("w", LIVE ("a"))), POISE_CHANGE_ACTIVITY_ADDED, NULL },
  { "moved", PLAN ("", WEEK ("w", LIVE ("a")) "," WEEK ("v", "")), PLAN ("", WEEK ("w", "") "," WEEK ("v", LIVE ("a"))),
    POISE_CHANGE_ACTIVITY_MOVED, NULL },
  { "course", PLAN (",'title':'A'", ""), PLAN (",'title':'B'", ""), POISE_CHANGE_COURSE, NULL },
  /* The course begins a week later now, and its dates went along: there is nothing to take back. */
  { "dates-followed", PLAN (START ("2027-01-11"), WEEK ("w", DUE ("a", "2027-01-13"))),
    PLAN (START ("2027-01-18"), WEEK ("w", DUE ("a", "2027-01-20"))), POISE_CHANGE_ACTIVITY_CHANGED, NULL },
  { "dates-follow", PLAN (START ("2027-01-11"), WEEK ("w", DUE ("a", "2027-01-13") "," DUE ("b", "2027-01-15"))),
    PLAN (START ("2027-01-18"), WEEK ("w", DUE ("b", "2027-01-22"))), POISE_CHANGE_ACTIVITY_REMOVED,
    PLAN (START ("2027-01-18"), WEEK ("w", DUE ("a", "2027-01-20") "," DUE ("b", "2027-01-22"))) },
  /* A date of its own is taken back to the day of the week that it had. */
  { "date-changed", PLAN (START ("2027-01-11"), WEEK ("w", DUE ("a", "2027-01-13"))),
    PLAN (START ("2027-01-18"), WEEK ("w", DUE ("a", "2027-01-22"))), POISE_CHANGE_ACTIVITY_CHANGED,
    PLAN (START ("2027-01-18"), WEEK ("w", DUE ("a", "2027-01-20"))) },
  { "tool-gone", PLAN (ZOOM, WEEK ("w", WITH_TOOL ("a", "'zoom'"))), PLAN ("", WEEK ("w", WITH_TOOL ("a", "'blog'"))),
    POISE_CHANGE_ACTIVITY_CHANGED, NULL },
  { "tool-there", PLAN (ZOOM, WEEK ("w", WITH_TOOL ("a", "'zoom'"))),
    PLAN (ZOOM, WEEK ("w", WITH_TOOL ("a", "'blog'"))), POISE_CHANGE_ACTIVITY_CHANGED,
    PLAN (ZOOM, WEEK ("w", WITH_TOOL ("a", "'zoom'"))) },
  /* One of the catalogue, which no plan has */
  { "tool-of-catalogue", PLAN ("", WEEK ("w", WITH_TOOL ("a", "'wiki'"))), PLAN ("", WEEK ("w", "")),
    POISE_CHANGE_ACTIVITY_REMOVED, PLAN ("", WEEK ("w", WITH_TOOL ("a", "'wiki'"))) },
  { "outcome-gone", PLAN (GOAL, WEEK ("w", WITH_OUTCOME ("a", "'goal'"))), PLAN ("", WEEK ("w", "")),
    POISE_CHANGE_ACTIVITY_REMOVED, NULL },
};

static const PoiseChange *
find_change (const PoiseDiff *diff, PoiseChangeKind kind)
{
  for (guint i = 0; i < poise_diff_get_n_changes (diff); i++)
    if (poise_diff_get_change (diff, i)->kind == kind)
      return poise_diff_get_change (diff, i);
  g_assert_not_reached ();
}

static void
test_restore (gconstpointer data)
{
  const Case *item = data;
  g_autoptr (PoisePlan) before = read_plan (item->before), after = read_plan (item->after);
  g_autoptr (PoiseDiff) diff = poise_diff_new (before, after);
  g_autoptr (PoisePlan) restored = poise_compare_restore (diff, find_change (diff, item->kind));
  g_autoptr (PoisePlan) expected = item->restored ? read_plan (item->restored) : NULL;

  g_assert_true ((restored != NULL) == (expected != NULL));
  if (restored)
    g_assert_true (poise_record_equal (restored, expected));
}

/* An edit made since is kept; what is no change any more is not taken back. */
static void
test_restore_later (void)
{
  g_autoptr (PoisePlan) before = read_plan (PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("b"))));
  g_autoptr (PoisePlan) after = read_plan (PLAN ("", WEEK ("w", OWN ("a") "," LIVE ("b"))));
  g_autoptr (PoisePlan) later = read_plan (PLAN ("", WEEK ("w", OWN ("a") "," OWN ("b"))));
  g_autoptr (PoisePlan) back = read_plan (PLAN ("", WEEK ("w", LIVE ("a") "," OWN ("b"))));
  g_autoptr (PoiseDiff) diff = poise_diff_new (before, after);
  const PoiseChange *change = find_change (diff, POISE_CHANGE_ACTIVITY_CHANGED);
  g_autoptr (PoisePlan) restored = poise_compare_restore_in (later, diff, change);

  g_assert_true (poise_record_equal (restored, back));
  g_assert_null (poise_compare_restore_in (back, diff, change));
}

/* ---- Rows ---- */

typedef struct
{
  guint n_signals;
  guint position, n_removed, n_added;
} Told;

static void
on_items_changed (GListModel *model, guint position, guint n_removed, guint n_added, Told *told)
{
  *told = (Told) { told->n_signals + 1, position, n_removed, n_added };
}

static void
set (PoiseCompareItems *items, const char *before, const char *after)
{
  g_autoptr (PoisePlan) old = read_plan (before), new = read_plan (after);
  g_autoptr (PoiseDiff) diff = poise_diff_new (old, new);

  poise_compare_items_set (items, diff, TRUE);
}

static void
assert_row (PoiseCompareItems *items, guint position, const char *text)
{
  g_autoptr (PoiseCompareItem) item = g_list_model_get_item (G_LIST_MODEL (items), position);
  g_autofree char *title = poise_compare_item_dup_title (item), *told = poise_compare_item_dup_text (item);

  g_assert_cmpstr (poise_compare_item_is_heading (item) ? title : told, ==, text);
}

static void
test_items (void)
{
  const char *const before = PLAN ("", WEEK ("w", LIVE ("a") "," LIVE ("b")) "," WEEK ("v", LIVE ("c")));
  g_autoptr (PoiseCompareItems) items = poise_compare_items_new ();
  g_autoptr (PoiseCompareItem) kept = NULL, same = NULL;
  Told told = { 0 };

  g_signal_connect (items, "items-changed", G_CALLBACK (on_items_changed), &told);
  set (items, before, PLAN ("", WEEK ("w", OWN ("a") "," LIVE ("b")) "," WEEK ("v", OWN ("c"))));
  g_assert_cmpuint (told.n_signals, ==, 1);
  g_assert_cmpuint (told.n_added, ==, 4);
  assert_row (items, 0, "w");
  assert_row (items, 1, "“a” is asynchronous, was synchronous.");
  assert_row (items, 2, "v");
  assert_row (items, 3, "“c” is asynchronous, was synchronous.");
  kept = g_list_model_get_item (G_LIST_MODEL (items), 1);

  /* One more between: the others keep their items, which tell what is so now. */
  set (items, before,
       PLAN ("", WEEK ("w", "{'id':'a','title':'a','mode':'asynchronous','minutes':30}," OWN ("b")) "," WEEK ("v", OWN ("c"))));
  g_assert_cmpuint (told.n_signals, ==, 2);
  g_assert_cmpuint (told.position, ==, 2);
  g_assert_cmpuint (told.n_removed, ==, 0);
  g_assert_cmpuint (told.n_added, ==, 1);
  same = g_list_model_get_item (G_LIST_MODEL (items), 1);
  g_assert_true (same == kept);
  assert_row (items, 1, "“a” is asynchronous, was synchronous.\n“a” is 30 min, was 1 h.");
  assert_row (items, 4, "“c” is asynchronous, was synchronous.");

  /* The same rows again are not told of; none at all are. */
  set (items, before,
       PLAN ("", WEEK ("w", "{'id':'a','title':'a','mode':'asynchronous','minutes':45}," OWN ("b")) "," WEEK ("v", OWN ("c"))));
  g_assert_cmpuint (told.n_signals, ==, 2);
  set (items, before, before);
  g_assert_cmpuint (told.n_removed, ==, 5);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (items)), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/gui/compare-edits/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_restore);
    }
  g_test_add_func ("/gui/compare-edits/later", test_restore_later);
  g_test_add_func ("/gui/compare-edits/items", test_items);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows model: exactly what it tells of each edit, the identity of rows, finding.
 */

#include "core/poise-edit.h"
#include "core/poise-rows.h"
#include "notation.h"
#include "rows-shadow.h"

#include <string.h>

/* Rows of "A(abc)B(d)":  0 A   1 a   2 b   3 c   4 B   5 d */
static void
test_told_table (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    const char *told; /* position-removed+added, in order */
  } cases[] = {
    /* nothing */
    { "", "", "" },
    { "A(abc)B(d)", "A(abc)B(d)", "" },
    /* one activity changes: its row and its section's */
    { "A(abc)B(d)", "A(a'bc)B(d)", "0-2+2" },
    { "A(abc)B(d)", "A(ab'c)B(d)", "2-1+1 0-1+1" },
    { "A(abc)B(d)", "A(abc')B(d)", "3-1+1 0-1+1" },
    { "A(abc)B(d)", "A(abc)B(d')", "4-2+2" },
    { "A(abcde)", "A(a'bc'de')", "5-1+1 3-1+1 0-2+2" },
    { "A(ab)B(cd)C(ef)", "A(ab')B(cd)C(ef')", "8-1+1 6-1+1 2-1+1 0-1+1" },
    /* a section changes */
    { "A(abc)B(d)", "A'(abc)B(d)", "0-1+1" },
    { "A(abc)B(d)", "A(abc)B'(d)", "4-1+1" },
    { "A(abc)B(d)", "A'(abc)B'(d')", "4-2+2 0-1+1" },
    /* an activity comes */
    { "A()", "A(x)", "0-1+2" },
    { "A(abc)B(d)", "A(xabc)B(d)", "0-1+2" },
    { "A(abc)B(d)", "A(abxc)B(d)", "3-0+1 0-1+1" },
    { "A(abc)B(d)", "A(abcx)B(d)", "4-0+1 0-1+1" },
    { "A(abc)B(d)", "A(abxyc)B(d)", "3-0+2 0-1+1" },
    { "A(abc)B(d)", "A(abc)B(dx)", "6-0+1 4-1+1" },
    /* an activity goes */
    { "A(a)", "A()", "0-2+1" },
    { "A(abc)B(d)", "A(ac)B(d)", "2-1+0 0-1+1" },
    { "A(abc)B(d)", "A(ab)B(d)", "3-1+0 0-1+1" },
    { "A(abcd)", "A(ad)", "2-2+0 0-1+1" },
    { "A(abcde)", "A(ace)", "4-1+0 2-1+0 0-1+1" },
    /* one goes, another comes in its place */
    { "A(abc)", "A(axc)", "2-1+1 0-1+1" },
    /* what moved is one range with what it moved past */
    { "A(abcd)", "A(acbd)", "2-2+2 0-1+1" },
    { "A(abcde)", "A(acdbe)", "2-3+3 0-1+1" },
    { "A(abcde)", "A(adbce)", "2-3+3 0-1+1" },
    { "A(abcde)", "A(acb'de)", "2-2+2 0-1+1" },
    /* a block of three steps past one: the one moves */
    { "A(xabcd)", "A(abcxd)", "0-5+5" },
    /* to the next section: the rows between are the sections' own */
    { "A(ab)B(cd)", "A(a)B(bcd)", "2-2+2 0-1+1" },
    { "A(ab)B(cd)", "A(abc)B(d)", "3-2+2 0-1+1" },
    { "A(ab)B(cd)", "A(b)B(cda)", "0-6+6" },
    /* a section comes, goes */
    { "", "A()", "0-0+1" },
    { "", "A(ab)B(c)", "0-0+5" },
    { "A(ab)", "X(x)A(ab)", "0-0+2" },
    { "A(ab)B(c)", "A(ab)X(xy)B(c)", "3-0+3" },
    { "A(ab)B(c)", "A(ab)B(c)X()", "5-0+1" },
    { "A(ab)B(c)D(d)", "A(ab)D(d)", "3-2+0" },
    { "A(ab)B(c)", "", "0-5+0" },
    { "A(ab)B(c)D(d)", "B(c)", "5-2+0 0-3+0" },
    /* a section moves, with its rows; the one with fewer rows is told of */
    { "A(abc)B(d)C(e)", "B(d)A(abc)C(e)", "0-6+6" },
    { "A(a)B(bcd)C(e)", "B(bcd)A(a)C(e)", "0-6+6" },
    { "A()B(b)C(c)D(d)", "B(b)C(c)A()D(d)", "0-5+5" },
    { "A()B()", "B()A()", "0-2+2" },
    /* a section moves and changes */
    { "A(ab)B(cde)", "B(cde)A(ab')", "0-7+7" },
    /* all is new */
    { "A(ab)", "X(xy)", "0-3+3" },
    { "A(ab)B(c)", "X(x)Y(y)Z()", "0-5+5" },
    /* ids that stand twice, or nowhere: nothing to promise but sense */
    { "A(aa)", "A(aaa)", "3-0+1 0-1+1" },
    { "A(aaa)", "A(aa)", "3-1+0 0-1+1" },
    { "A(a)A(a)", "A(a)", "2-2+0" },
    { "A(a)A(b)", "A(b)A(a)", NULL },
    { "A(a)A(a)B(b)", "B(b)A(a)A(a)A(a)", NULL },
    { "A(12)", "A(1)", "2-1+0 0-1+1" },
    { "A(123)", "A(1423)", "2-0+1 0-1+1" },
    { "A(112)", "A(211)", NULL },
    { "#(a)#(b)", "#(b)#(a)#()", NULL },
    { "#(1)", "#(1')", "0-2+2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = notation_plan (cases[i].before);
      g_autoptr (PoisePlan) after = notation_plan (cases[i].after);
      g_autoptr (PoiseRows) rows = poise_rows_new (before);
      g_autoptr (RowsShadow) shadow = rows_shadow_new (rows);

      g_test_message ("%s -> %s", cases[i].before, cases[i].after);
      rows_shadow_check (shadow);
      poise_rows_set_plan (rows, after);
      rows_shadow_check (shadow);
      if (cases[i].told != NULL)
        g_assert_cmpstr (shadow->log->str, ==, cases[i].told);

      g_string_truncate (shadow->log, 0);
      poise_rows_set_plan (rows, after);
      g_assert_cmpstr (shadow->log->str, ==, "");
      poise_rows_set_plan (rows, before);
      rows_shadow_check (shadow);
    }
}

static void
count (gpointer object, guint *n)
{
  (*n)++;
}

static guint
row_position (PoiseRows *rows, PoiseRow *row)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (rows)); i++)
    {
      g_autoptr (PoiseRow) item = g_list_model_get_item (G_LIST_MODEL (rows), i);

      if (item == row)
        return i;
    }
  return G_MAXUINT;
}

/* Every row is held; each edit keeps the objects and tells those that have another value. */
static void
test_identity_table (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    const char *changed;     /* ids of rows that emit "changed", in the order of the plan before */
    guint positions_after[6]; /* of the rows of the plan before; 99 where gone */
  } cases[] = {
    { "A(ab)B(cd)", "A(ab)B(c'd)", "Bcd", { 0, 1, 2, 3, 4, 5 } },
    { "A(ab)B(cd)", "X(xy)A(ab)B(cd)", "AabBcd", { 3, 4, 5, 6, 7, 8 } },
    { "A(ab)B(cd)", "A(ab)B(cd)X(xy)", "", { 0, 1, 2, 3, 4, 5 } },
    { "A(ab)B(cd)", "A(ba)B(cd)", "Aab", { 0, 2, 1, 3, 4, 5 } },
    { "A(ab)B(cd)", "B(cd)A(ab)", "AabBcd", { 3, 4, 5, 0, 1, 2 } },
    { "A(ab)B(cd)", "A(b)B(cda)", "AabBcd", { 0, 5, 1, 2, 3, 4 } },
    { "A(ab)B(cd)", "A(a)B(cd)", "Aa", { 0, 1, 99, 2, 3, 4 } },
    { "A(ab)B(cd)", "A(ab)", "", { 0, 1, 2, 99, 99, 99 } },
    { "A(ab)B(cd)", "", "", { 99, 99, 99, 99, 99, 99 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = notation_plan (cases[i].before);
      g_autoptr (PoisePlan) after = notation_plan (cases[i].after);
      g_autoptr (PoiseRows) rows = poise_rows_new (before);
      g_autoptr (GString) changed = g_string_new (NULL);
      PoiseRow *held[6];
      guint n_changed[6] = { 0 };

      g_test_message ("%s -> %s", cases[i].before, cases[i].after);
      for (guint k = 0; k < 6; k++)
        {
          held[k] = g_list_model_get_item (G_LIST_MODEL (rows), k);
          g_signal_connect (held[k], "changed", G_CALLBACK (count), &n_changed[k]);
        }
      poise_rows_set_plan (rows, after);
      for (guint k = 0; k < 6; k++)
        {
          guint expected = cases[i].positions_after[k] == 99 ? G_MAXUINT : cases[i].positions_after[k];

          g_assert_cmpuint (row_position (rows, held[k]), ==, expected);
          g_assert_true (poise_row_get_plan (held[k]) == (expected == G_MAXUINT ? before : after));
          g_assert_cmpuint (n_changed[k], <=, 1);
          if (n_changed[k] == 1)
            g_string_append (changed, poise_row_get_id (held[k]));
        }
      g_assert_cmpstr (changed->str, ==, cases[i].changed);
      for (guint k = 0; k < 6; k++)
        g_assert_finalize_object (held[k]);
    }
}

/* What rows show of the plan beside its sections: all are told; a title that no row shows: none. */
static void
test_frame (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(a)B(b)");
  g_autoptr (PoisePlan) titled = poise_record_with_text (plan, POISE_PLAN_TITLE, "Course");
  g_autoptr (PoisePlan) started = poise_record_with_text (titled, POISE_PLAN_START, "2027-01-11");
  g_autoptr (PoiseSection) longer = poise_record_with_number (poise_plan_get_section (started, 0), POISE_SECTION_DAYS, 3);
  g_autoptr (PoisePlan) stretched = poise_edit_replace_section (started, 0, longer);
  g_autoptr (PoiseRows) rows = poise_rows_new (plan);
  g_autoptr (RowsShadow) shadow = rows_shadow_new (rows);
  g_autoptr (PoiseRow) section = g_list_model_get_item (G_LIST_MODEL (rows), 2);
  g_autoptr (PoiseRow) activity = g_list_model_get_item (G_LIST_MODEL (rows), 3);
  guint n_section = 0, n_activity = 0;

  g_signal_connect (section, "changed", G_CALLBACK (count), &n_section);
  g_signal_connect (activity, "changed", G_CALLBACK (count), &n_activity);

  poise_rows_set_plan (rows, titled);
  g_assert_cmpuint (n_section + n_activity, ==, 0);
  g_assert_true (poise_row_get_plan (activity) == titled);
  poise_rows_set_plan (rows, started);
  g_assert_cmpuint (n_section, ==, 1);
  g_assert_cmpuint (n_activity, ==, 1);
  g_assert_cmpstr (shadow->log->str, ==, "");

  /* a longer first section moves the dates of the second */
  poise_rows_set_plan (rows, stretched);
  g_assert_cmpuint (n_section, ==, 2);
  g_assert_cmpuint (n_activity, ==, 1);
  g_assert_cmpstr (shadow->log->str, ==, "0-1+1");
}

static void
hold_old_rows (GListModel *model, guint position, guint removed, guint added, GPtrArray *held)
{
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (held, g_list_model_get_item (model, i));
}

/* A view that asks for rows in the midst of telling gets the objects that it will find afterwards. */
static void
test_asked_while_telling (void)
{
  g_autoptr (PoisePlan) before = notation_plan ("A(abc)B(def)C(ghi)");
  g_autoptr (PoisePlan) after = notation_plan ("A(ac)X(x)B(def)C(hgi')");
  g_autoptr (PoiseRows) rows = poise_rows_new (before);
  g_autoptr (RowsShadow) shadow = rows_shadow_new (rows);
  g_autoptr (GPtrArray) held = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_found = 0, n_gone = 0;

  g_signal_connect (rows, "items-changed", G_CALLBACK (hold_old_rows), held);
  poise_rows_set_plan (rows, after);
  rows_shadow_check (shadow);
  for (guint i = 0; i < held->len; i++)
    {
      PoiseRow *row = g_ptr_array_index (held, i);

      if (row_position (rows, row) != G_MAXUINT)
        n_found++;
      else
        {
          g_assert_cmpstr (poise_row_get_id (row), ==, "b");
          g_assert_true (poise_row_get_plan (row) == before);
          n_gone++;
        }
    }
  g_assert_cmpuint (n_found, >, 12);
  g_assert_cmpuint (n_gone, >, 0);
}

typedef struct
{
  PoiseRows *rows;
  const char *expected; /* ids of all rows */
  guint n_asked;
} Asker;

static void
ask_for_all (PoiseRow *row, Asker *asker)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (asker->rows)); i++)
    {
      g_autoptr (PoiseRow) item = g_list_model_get_item (G_LIST_MODEL (asker->rows), i);

      g_string_append (ids, poise_row_get_id (item));
    }
  g_assert_cmpstr (ids->str, ==, asker->expected);
  asker->n_asked++;
}

/* Rows say "changed" before the model has told of anything: it still lists what it did. */
static void
test_asked_before_telling (void)
{
  static const char *const afters[] = {
    "A(a'bc)B(def)C(ghi)", "A(abc)X(xy)B(def)C(ghi)", "A(abc)C(ghi)", "C(ghi')A(ca)X(x)B(def)", "A(abc)B(dxef')C(ghi)", "",
  };

  for (guint i = 0; i < G_N_ELEMENTS (afters); i++)
    {
      g_autoptr (PoisePlan) before = notation_plan ("A(abc)B(def)C(ghi)");
      g_autoptr (PoisePlan) after = notation_plan (afters[i]);
      g_autoptr (PoiseRows) rows = poise_rows_new (before);
      g_autoptr (GPtrArray) held = g_ptr_array_new_with_free_func (g_object_unref);
      Asker asker = { rows, "AabcBdefCghi", 0 };

      for (guint k = 0; k < 12; k++)
        {
          g_ptr_array_add (held, g_list_model_get_item (G_LIST_MODEL (rows), k));
          g_signal_connect (g_ptr_array_index (held, k), "changed", G_CALLBACK (ask_for_all), &asker);
        }
      g_test_message ("%s", afters[i]);
      poise_rows_set_plan (rows, after);
      g_assert_cmpint (asker.n_asked > 0, ==, *afters[i] != '\0');
    }
}

static void
test_finalize (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(ab)B(cd)");
  PoiseRows *rows = poise_rows_new (plan);
  PoiseRow *row = g_list_model_get_item (G_LIST_MODEL (rows), 4);
  PoiseRow *same = g_list_model_get_item (G_LIST_MODEL (rows), 4);

  g_assert_true (row == same);
  g_object_unref (same);

  /* a row may outlive its model */
  g_assert_finalize_object (rows);
  g_assert_cmpstr (poise_row_get_id (row), ==, "c");
  g_assert_true (poise_row_get_plan (row) == plan);
  g_assert_cmpuint (poise_row_get_place (row).section, ==, 1);
  g_assert_false (poise_row_is_last (row));
  g_assert_finalize_object (row);
}

static PoisePicks *
notation_picks (const char *ids)
{
  PoisePicks *picks = poise_picks_new ();

  for (; *ids != '\0'; ids++)
    {
      const char id[] = { *ids, '\0' };

      if (g_ascii_isupper (*ids))
        poise_picks_add_section (picks, id);
      else
        poise_picks_add_activity (picks, id);
    }
  return picks;
}

static void
assert_ids (PoiseRows *rows, const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (rows)); i++)
    {
      g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (rows), i);

      g_string_append (ids, poise_row_get_id (row));
    }
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
test_find (void)
{
  static const struct
  {
    const char *id;
    gboolean section;
    int position; /* -1 where there is none */
  } cases[] = {
    { "A", TRUE, 0 },  { "a", FALSE, 1 },   { "k", FALSE, 11 }, { "B", TRUE, 12 },   { "l", FALSE, 13 },
    { "A", FALSE, -1 }, { "a", TRUE, -1 },  { "z", FALSE, -1 }, { "", FALSE, -1 },  { NULL, FALSE, -1 },
    { NULL, TRUE, -1 }, { "C", TRUE, 14 },
  };
  g_autoptr (PoisePlan) other = notation_plan ("A(ab)");
  g_autoptr (PoisePlan) plan = notation_plan ("A(abcdefghijk)B(l)C()");
  g_autoptr (PoiseRows) rows = poise_rows_new (other);

  g_assert_true (poise_rows_find (rows, "b", FALSE, NULL));
  poise_rows_set_plan (rows, plan);
  for (guint round = 0; round < 2; round++)
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
      {
        guint position = 77;

        g_assert_cmpint (poise_rows_find (rows, cases[i].id, cases[i].section, &position), ==, cases[i].position >= 0);
        g_assert_cmpuint (position, ==, cases[i].position >= 0 ? (guint) cases[i].position : 77);
      }
  poise_rows_set_plan (rows, other);
  g_assert_false (poise_rows_find (rows, "c", FALSE, NULL));
}

/* What a filter shows and hides, and what is told of it. Rows of "A(abc)B(d)" are found by their titles. */
static void
test_filter_table (void)
{
  static const struct
  {
    const char *before;
    const char *text;   /* looked for before and after, "" for nothing */
    const char *closed; /* ids */
    const char *kept;   /* ids, sections large */
    const char *after;
    const char *text_after;
    const char *closed_after;
    const char *told;
    const char *shown; /* after */
  } cases[] = {
    /* closing and opening */
    { "A(abc)B(d)", "", "", "", "A(abc)B(d)", "", "A", "1-3+0", "ABd" },
    { "A(abc)B(d)", "", "A", "", "A(abc)B(d)", "", "", "1-0+3", "AabcBd" },
    { "A(abc)B(d)", "", "", "", "A(abc)B(d)", "", "AB", "5-1+0 1-3+0", "AB" },
    { "A(abc)B(d)", "", "A", "", "A(abc)B(d)", "", "B", "2-1+0 1-0+3", "AabcB" },
    { "A()B(d)", "", "", "", "A()B(d)", "", "A", "", "ABd" },
    /* finding */
    { "A(abc)B(d)", "", "", "", "A(abc)B(d)", "b", "", "5-1+0 3-1+0 1-1+0", "AbB" },
    { "A(abc)X(d)", "", "", "", "A(abc)X(d)", "b", "", "3-3+0 1-1+0", "Ab" },
    { "A(abc)X(d)", "b", "", "", "A(abc)X(d)", "", "", "2-0+3 1-0+1", "AabcXd" },
    { "A(abc)X(d)", "b", "", "", "A(abc)X(d)", "d", "", "0-2+2", "Xd" },
    { "A(abc)X(d)", "b", "", "", "A(abc)X(d)", "zz", "", "0-2+0", "" },
    { "A(abc)X(d)", "zz", "", "", "A(abc)X(d)", "", "", "0-0+6", "AabcXd" },
    { "A(abc)X(d)", "zz", "", "", "A(abc)X(d)", "x", "", "0-0+1", "X" },
    /* what is kept is found too; in a section that is closed, found but not shown */
    { "A(abc)X(d)", "", "", "c", "A(abc)X(d)", "b", "", "4-2+0 1-1+0", "Abc" },
    { "A(abc)X(d)", "", "", "X", "A(abc)X(d)", "b", "", "5-1+0 3-1+0 1-1+0", "AbX" },
    { "A(abc)X(d)", "b", "", "", "A(abc)X(d)", "b", "A", "1-1+0", "A" },
    { "A(abc)X(d)", "", "A", "", "A(abc)X(d)", "b", "A", "1-2+0", "A" },
    /* edits of what is shown and of what is not */
    { "A(abc)X(d)", "b", "", "", "A(abc')X(d)", "b", "", "0-1+1", "Ab" },
    { "A(abc)X(d)", "b", "", "", "A(ab'c)X(d)", "b", "", "0-2+2", "Ab" },
    { "A(abc)X(d)", "b", "", "", "A(abc)X(d')", "b", "", "", "Ab" },
    { "A(abc)X(d)", "b", "", "", "A(ac)X(db)", "b", "", "0-1+1", "Xb" },
    { "A(abc)X(d)", "d", "", "", "A(ac)X(bd)", "d", "", "0-1+1", "Xd" },
    { "A(abc)X(d)", "", "A", "", "A(abc')X(d)", "", "A", "0-1+1", "AXd" },
    { "A(abc)X(d)", "", "A", "", "X(d)A(abc)", "", "A", "0-3+3", "XdA" },
    { "A(abc)X(d)", "", "A", "", "A(bc)X(ad)", "", "A", "0-2+3", "AXad" },
    { "A(abc)X(d)", "", "A", "", "X(d)", "", "A", "0-1+0", "Xd" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = notation_plan (cases[i].before);
      g_autoptr (PoisePlan) after = notation_plan (cases[i].after);
      g_autoptr (PoisePicks) kept = notation_picks (cases[i].kept);
      g_autoptr (PoisePicks) closed = notation_picks (cases[i].closed);
      g_autoptr (PoisePicks) closed_after = notation_picks (cases[i].closed_after);
      PoiseQuery query = { .text = cases[i].text }, query_after = { .text = cases[i].text_after };
      PoiseRowFilter filter = { &query, closed->sections, kept };
      PoiseRowFilter filter_after = { &query_after, closed_after->sections, kept };
      g_autoptr (PoiseRows) rows = poise_rows_new (before);
      g_autoptr (RowsShadow) shadow = rows_shadow_new (rows);

      g_test_message ("%s “%s” -> %s “%s”", cases[i].before, cases[i].text, cases[i].after, cases[i].text_after);
      rows_shadow_set_filter (shadow, &filter);
      poise_rows_set_filter (rows, &filter);
      rows_shadow_check (shadow);
      g_string_truncate (shadow->log, 0);

      rows_shadow_set_filter (shadow, &filter_after);
      poise_rows_set (rows, after, &filter_after);
      rows_shadow_check (shadow);
      g_assert_cmpstr (shadow->log->str, ==, cases[i].told);
      assert_ids (rows, cases[i].shown);
    }
}

/* A section's row says how many are found, although it is the same row at the same place. */
static void
test_filter_tells_rows (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(abc)X(d)");
  g_autoptr (PoiseRows) rows = poise_rows_new (plan);
  g_autoptr (PoiseRow) a = g_list_model_get_item (G_LIST_MODEL (rows), 0);
  g_autoptr (PoiseRow) b = g_list_model_get_item (G_LIST_MODEL (rows), 2);
  g_autoptr (PoiseRow) x = g_list_model_get_item (G_LIST_MODEL (rows), 4);
  g_autoptr (PoisePicks) closed = notation_picks ("A");
  PoiseQuery query = { .text = "b" };
  PoiseRowFilter found = { &query, NULL, NULL }, folded = { NULL, closed->sections, NULL };
  guint n_a = 0, n_b = 0, n_x = 0;

  g_signal_connect (a, "changed", G_CALLBACK (count), &n_a);
  g_signal_connect (b, "changed", G_CALLBACK (count), &n_b);
  g_signal_connect (x, "changed", G_CALLBACK (count), &n_x);
  g_assert_false (poise_row_is_first (b));

  poise_rows_set_filter (rows, &found);
  g_assert_cmpuint (n_a, ==, 1);
  g_assert_cmpuint (poise_row_get_n_found (a), ==, 1);
  g_assert_cmpuint (n_b, ==, 1);
  g_assert_true (poise_row_is_first (b) && poise_row_is_last (b));
  g_assert_cmpuint (n_x, ==, 0);

  poise_rows_set_filter (rows, &found);
  g_assert_cmpuint (n_a, ==, 1);

  poise_rows_set_filter (rows, &folded);
  g_assert_cmpuint (n_a, ==, 2);
  g_assert_true (poise_row_is_closed (a));
  g_assert_cmpuint (poise_row_get_n_found (a), ==, 3);
  poise_rows_set_filter (rows, NULL);
  g_assert_cmpuint (n_a, ==, 3);
  g_assert_false (poise_row_is_closed (a));
}

/* Hundreds of small changes are one range, so that a view is done with them at once. */
static void
test_many_ranges (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) changed = g_string_new (NULL);
  g_autoptr (PoisePlan) before = NULL;
  g_autoptr (PoisePlan) after = NULL;
  g_autoptr (PoiseRows) rows = NULL;
  g_autoptr (RowsShadow) shadow = NULL;

  for (guint i = 0; i < 100; i++)
    {
      g_string_append (text, "#(1)");
      g_string_append (changed, i % 2 == 0 ? "#(1')" : "#(1)");
    }
  before = notation_plan (text->str);
  after = notation_plan (changed->str);
  rows = poise_rows_new (before);
  shadow = rows_shadow_new (rows);
  poise_rows_set_plan (rows, after);
  rows_shadow_check (shadow);
  g_assert_null (strchr (shadow->log->str, ' '));
}

static void
test_empty (void)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  g_autoptr (PoiseRows) rows = poise_rows_new (plan);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (rows)) == POISE_TYPE_ROW);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, 0);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (rows), 0));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (rows), G_MAXUINT));
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/rows/told-table", test_told_table);
  g_test_add_func ("/core/rows/identity-table", test_identity_table);
  g_test_add_func ("/core/rows/frame", test_frame);
  g_test_add_func ("/core/rows/asked-while-telling", test_asked_while_telling);
  g_test_add_func ("/core/rows/asked-before-telling", test_asked_before_telling);
  g_test_add_func ("/core/rows/finalize", test_finalize);
  g_test_add_func ("/core/rows/find", test_find);
  g_test_add_func ("/core/rows/filter-table", test_filter_table);
  g_test_add_func ("/core/rows/filter-tells-rows", test_filter_tells_rows);
  g_test_add_func ("/core/rows/many-ranges", test_many_ranges);
  g_test_add_func ("/core/rows/empty", test_empty);
  result = g_test_run ();
  notation_forget ();
  return result;
}

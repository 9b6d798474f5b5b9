/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the list is to show, through edits: what is closed, found and kept; and that what is selected stays so.
 */

#include "core/poise-edit.h"
#include "gui/list/poise-list-selection.h"
#include "gui/list/poise-list-steps.h"

#include <string.h>

/* "A(ab)B(c)": section A with activities a and b … The letter is id and title; a large letter in the parentheses is
 * the small one, synchronous. */
static PoisePlan *
make_plan (const char *text)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *sections = poise_records_new ();

  for (const char *p = text; *p; p++)
    {
      PoiseSection *section = poise_record_new (&poise_section_type);
      GPtrArray *activities = poise_records_new ();
      const char id[] = { *p, '\0' };

      for (p += 2; *p != ')'; p++)
        {
          PoiseActivity *activity = poise_record_new (&poise_activity_type);
          const char activity_id[] = { g_ascii_tolower (*p), '\0' };

          poise_record_put_text (activity, POISE_ACTIVITY_ID, activity_id);
          poise_record_put_text (activity, POISE_ACTIVITY_TITLE, activity_id);
          poise_record_put_number (activity, POISE_ACTIVITY_MODE,
                                   g_ascii_isupper (*p) ? POISE_MODE_SYNCHRONOUS : POISE_MODE_UNDECIDED);
          g_ptr_array_add (activities, poise_record_seal (activity));
        }
      poise_record_put_text (section, POISE_SECTION_ID, id);
      poise_record_put_text (section, POISE_SECTION_TITLE, id);
      poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

static PoisePicks *
make_picks (const char *ids)
{
  PoisePicks *picks = poise_picks_new ();

  for (; *ids; ids++)
    {
      const char id[] = { *ids, '\0' };

      if (g_ascii_isupper (*ids))
        poise_picks_add_section (picks, id);
      else
        poise_picks_add_activity (picks, id);
    }
  return picks;
}

typedef struct
{
  PoisePlan *plan;
  PoiseListFilter *filter;
  PoiseListSelection *selection;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->plan = make_plan ("A(abc)B(de)C()");
  fixture->filter = poise_list_filter_new ();
  fixture->selection = poise_list_selection_new (fixture->plan, fixture->filter, 18);
  poise_list_growth_finish (poise_list_selection_get_growth (fixture->selection));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->selection);
  poise_list_filter_free (fixture->filter);
  poise_plan_unref (fixture->plan);
}

/* Ids of all rows, those that are selected with a star. */
static void
assert_rows (Fixture *fixture, const char *expected)
{
  GtkSelectionModel *model = poise_list_selection_get_model (fixture->selection);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++)
    {
      g_autoptr (PoiseRow) row = g_list_model_get_item (G_LIST_MODEL (model), i);

      g_string_append (text, poise_row_get_id (row));
      if (gtk_selection_model_is_selected (model, i))
        g_string_append_c (text, '*');
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
edit (Fixture *fixture, const char *text)
{
  PoisePlan *after = make_plan (text);

  poise_list_filter_follow (fixture->filter, fixture->plan, after);
  poise_list_selection_update (fixture->selection, after);
  poise_plan_unref (fixture->plan);
  fixture->plan = after;
}

static void
look_for (Fixture *fixture, PoiseQuery query)
{
  poise_list_filter_set_query (fixture->filter, &query);
  poise_list_selection_update (fixture->selection, fixture->plan);
}

static void
select_rows (Fixture *fixture, const char *ids)
{
  g_autoptr (PoisePicks) picks = make_picks (ids);

  poise_list_selection_select (fixture->selection, picks);
}

static void
let_go (Fixture *fixture)
{
  const PoisePicks *picks = poise_list_selection_get_rows_picked (fixture->selection);

  if (poise_list_filter_let_go (fixture->filter, picks))
    poise_list_selection_update (fixture->selection, fixture->plan);
}

static void
close_section (Fixture *fixture, const char *id, gboolean closed)
{
  if (closed)
    poise_list_selection_lift (fixture->selection, id);
  poise_list_filter_close (fixture->filter, id, closed);
  poise_list_selection_update (fixture->selection, fixture->plan);
}

static void
close_all (Fixture *fixture, gboolean closed)
{
  if (closed)
    poise_list_selection_lift (fixture->selection, NULL);
  poise_list_filter_close_all (fixture->filter, fixture->plan, closed);
  poise_list_selection_update (fixture->selection, fixture->plan);
}

#define SYNCHRONOUS ((PoiseQuery) { .modes = POISE_TERM_BIT (POISE_MODE_SYNCHRONOUS) })
#define UNDECIDED ((PoiseQuery) { .modes = POISE_TERM_BIT (POISE_MODE_UNDECIDED) })
#define NOTHING ((PoiseQuery) { 0 })

static void
test_selection_survives_edits (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *after;
    const char *rows;
  } cases[] = {
    { "A(aBc)B(de)C()", "AabcB*d*eC" },        /* another one changes */
    { "A(abc)B(De)C()", "AabcB*d*eC" },        /* a selected one does */
    { "A(abc)B(xde)C()", "AabcB*xd*eC" },      /* one comes before */
    { "A(abc)C()B(de)", "AabcCB*d*e" },        /* its section moves */
    { "B(de)A(abc)C()", "B*d*eAabcC" },        /* far */
    { "A(dabc)B(e)C()", "Ad*abcB*eC" },        /* it moves past many */
    { "A(cba)B(ed)C()", "AcbaB*ed*C" },        /* everything moves */
    { "A(abc)C(d)", "AabcCd*" },               /* its section goes */
    { "A(abc)B(e)C()", "AabcB*eC" },           /* it goes */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].after);
      edit (fixture, "A(abc)B(de)C()");
      select_rows (fixture, "Bd");
      edit (fixture, cases[i].after);
      assert_rows (fixture, cases[i].rows);
    }
}

static void
test_closing (Fixture *fixture, gconstpointer data)
{
  close_section (fixture, "A", TRUE);
  assert_rows (fixture, "ABdeC");
  g_assert_true (poise_list_filter_is_closed (fixture->filter, "A"));
  edit (fixture, "A(aBc)B(de)C()"); /* stays closed */
  assert_rows (fixture, "ABdeC");
  edit (fixture, "B(de)A(aBc)C()");
  assert_rows (fixture, "BdeAC");
  edit (fixture, "B(de)C()");
  edit (fixture, "B(de)A(aBc)C()"); /* it goes, and comes back as it was */
  assert_rows (fixture, "BdeAC");
  edit (fixture, "B(de)A(aB)C()"); /* one less */
  assert_rows (fixture, "BdeAC");
  edit (fixture, "B(de)A(aBc)C()"); /* and one more, which opens it */
  assert_rows (fixture, "BdeAabcC");
}

static void
test_closing_lifts_the_selection (Fixture *fixture, gconstpointer data)
{
  select_rows (fixture, "bd");
  close_section (fixture, "A", TRUE);
  assert_rows (fixture, "A*Bd*eC");
  close_section (fixture, "A", FALSE);
  assert_rows (fixture, "A*abcBd*eC");
  select_rows (fixture, "e");
  close_all (fixture, TRUE);
  assert_rows (fixture, "AB*C");
  g_assert_false (poise_list_filter_is_closed (fixture->filter, "C")); /* has nothing to close */
  close_all (fixture, FALSE);
  assert_rows (fixture, "AabcB*deC");
}

static void
test_selecting_opens (Fixture *fixture, gconstpointer data)
{
  close_all (fixture, TRUE);
  select_rows (fixture, "b");
  assert_rows (fixture, "Aab*cBC");
  select_rows (fixture, "B");
  assert_rows (fixture, "AabcB*C");
}

/* An edit hides nothing, until one goes on to something else. */
static void
test_edits_hide_nothing (Fixture *fixture, gconstpointer data)
{
  look_for (fixture, UNDECIDED);
  assert_rows (fixture, "AabcBde");
  select_rows (fixture, "b");
  edit (fixture, "A(aBc)B(De)C()");
  assert_rows (fixture, "Aab*cBde");
  let_go (fixture); /* the selected one stays */
  assert_rows (fixture, "Aab*cBe");
  select_rows (fixture, "a");
  let_go (fixture);
  assert_rows (fixture, "Aa*cBe");
  edit (fixture, "A(aBC)B(DE)C()"); /* and as nothing is found in a section any more */
  assert_rows (fixture, "Aa*cBe");
  look_for (fixture, UNDECIDED);
  assert_rows (fixture, "Aa*");
  look_for (fixture, NOTHING);
  assert_rows (fixture, "Aa*bcBdeC");
}

static void
mark (Fixture *fixture, const char *ids, gboolean renew)
{
  g_autoptr (GHashTable) marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const PoiseQuery query = { .marked = TRUE, .marks = marks };

  for (; *ids; ids++)
    g_hash_table_add (marks, g_strndup (ids, 1));
  if (renew)
    poise_list_filter_renew (fixture->filter, fixture->plan, &query);
  else
    poise_list_filter_set_query (fixture->filter, &query);
  poise_list_selection_update (fixture->selection, fixture->plan);
}

/* Where other ones are marked, those come in, and what was shown stays until one goes on. */
static void
test_marks (Fixture *fixture, gconstpointer data)
{
  mark (fixture, "be", FALSE);
  assert_rows (fixture, "AbBe");
  mark (fixture, "ae", TRUE);
  assert_rows (fixture, "AabBe");
  select_rows (fixture, "e");
  let_go (fixture);
  assert_rows (fixture, "AaBe*");
  mark (fixture, "a", TRUE);
  assert_rows (fixture, "AaBe*");
  look_for (fixture, NOTHING);
  mark (fixture, "a", TRUE); /* nothing is looked for any more */
  assert_rows (fixture, "AabcBde*C");
}

static void
test_new_ones_are_shown (Fixture *fixture, gconstpointer data)
{
  look_for (fixture, SYNCHRONOUS);
  assert_rows (fixture, "");
  edit (fixture, "A(abc)B(de)C(x)D()");
  assert_rows (fixture, "");
  select_rows (fixture, "xD");
  assert_rows (fixture, "Cx*D*");
  select_rows (fixture, "D");
  let_go (fixture);
  assert_rows (fixture, "D*");
}

/* What is looked for is shown although its section was closed, and closing works meanwhile as well. */
static void
test_finding_in_closed_sections (Fixture *fixture, gconstpointer data)
{
  edit (fixture, "A(aBc)B(De)C()");
  close_section (fixture, "A", TRUE);
  look_for (fixture, SYNCHRONOUS);
  assert_rows (fixture, "AbBd");
  close_section (fixture, "B", TRUE);
  assert_rows (fixture, "AbB");
  g_assert_cmpuint (poise_rows_n_found (poise_list_selection_get_rows (fixture->selection)), ==, 2);
  look_for (fixture, UNDECIDED);
  assert_rows (fixture, "AacBe");
  look_for (fixture, NOTHING);
  assert_rows (fixture, "ABdeC");
}

static void
assert_narrow (Fixture *fixture, const char *ids, const char *expected)
{
  g_autoptr (PoisePicks) picks = make_picks (ids);
  g_autoptr (PoisePicks) narrow = poise_list_filter_narrow (fixture->filter, fixture->plan, picks);
  guint n = g_hash_table_size (narrow->sections) + g_hash_table_size (narrow->activities);

  g_assert_cmpuint (n, ==, strlen (expected));
  for (; *expected; expected++)
    {
      const char id[] = { *expected, '\0' };

      g_assert_true (g_hash_table_contains (g_ascii_isupper (*id) ? narrow->sections : narrow->activities, id));
    }
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  edit (fixture, "A(aBc)B(De)C()");
  assert_narrow (fixture, "Ad", "Ad");
  look_for (fixture, SYNCHRONOUS);
  assert_narrow (fixture, "A", "b");
  assert_narrow (fixture, "ABC", "bd");
  assert_narrow (fixture, "Ad", "bd");
  assert_narrow (fixture, "C", "");
  select_rows (fixture, "a"); /* is shown now too */
  assert_narrow (fixture, "A", "ab");
}

/* Selecting all takes what is shown. */
static void
test_select_all (Fixture *fixture, gconstpointer data)
{
  GtkSelectionModel *model = poise_list_selection_get_model (fixture->selection);
  const PoisePicks *found, *all, *head;

  edit (fixture, "A(aBc)B(De)C()");
  look_for (fixture, SYNCHRONOUS);
  gtk_selection_model_select_all (model);
  found = poise_list_selection_get_picks (fixture->selection);
  g_assert_cmpuint (g_hash_table_size (found->sections), ==, 0);
  g_assert_cmpuint (g_hash_table_size (found->activities), ==, 2);

  gtk_selection_model_select_item (model, 0, TRUE);
  head = poise_list_selection_get_picks (fixture->selection);
  g_assert_cmpuint (g_hash_table_size (head->sections), ==, 1); /* alone, for its own form */

  look_for (fixture, NOTHING);
  close_section (fixture, "A", TRUE);
  gtk_selection_model_select_all (model);
  all = poise_list_selection_get_picks (fixture->selection);
  g_assert_cmpuint (g_hash_table_size (all->sections), ==, 3);
  g_assert_cmpuint (g_hash_table_size (all->activities), ==, 2);
}

static char *
write_plan (const PoisePlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      g_string_append_printf (text, "%s(", section->title);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          const PoiseActivity *activity = poise_section_get_activity (section, k);
          char letter = *activity->title;

          g_string_append_c (text, activity->mode == POISE_MODE_SYNCHRONOUS ? g_ascii_toupper (letter) : letter);
        }
      g_string_append_c (text, ')');
    }
  return g_string_free (text, FALSE);
}

/* Only the large ones are seen. */
static void
test_steps (void)
{
  static const struct
  {
    const char *before;
    const char *picks;
    int step;
    const char *after;
  } cases[] = {
    { "A(BcdE)", "e", -1, "A(EBcd)" },          /* past what is hidden */
    { "A(BcdE)", "b", 1, "A(cdEB)" },
    { "A(aBCd)", "c", -1, "A(aCBd)" },
    { "A(aB)C(dE)", "e", -1, "A(aBE)C(d)" },    /* nothing seen above in the section: to the one above */
    { "A(Ba)C(dE)", "b", 1, "A(a)C(BdE)" },     /* and below */
    { "A(aB)D(xy)C(E)", "e", -1, "A(aBE)D(xy)C()" }, /* past a section that is hidden */
    { "A(B)D(xy)C(E)", "b", 1, "A()D(xy)C(BE)" },
    { "D(x)A(aB)", "b", -1, NULL },             /* no room that is seen */
    { "A(aBc)D(x)", "b", 1, NULL },
    { "A(BcDEfG)", "de", -1, "A(DEBcfG)" },     /* several, as one */
    { "A(BcDEfG)", "de", 1, "A(BcfGDE)" },
    { "A(B)C(D)", "C", -1, "C(D)A(B)" },        /* sections as ever */
  };
  const PoiseQuery query = SYNCHRONOUS;
  const PoiseRowFilter filter = { .query = &query }, all = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = make_plan (cases[i].before);
      g_autoptr (PoisePicks) picks = make_picks (cases[i].picks);
      g_autoptr (PoisePlan) after = poise_list_step (&filter, before, picks, cases[i].step);
      g_autofree char *text = write_plan (after);

      g_assert_cmpstr (text, ==, cases[i].after ? cases[i].after : cases[i].before);
      g_assert_cmpint (after == before, ==, cases[i].after == NULL);
    }
  {
    g_autoptr (PoisePlan) before = make_plan ("A(BcdE)");
    g_autoptr (PoisePicks) picks = make_picks ("e");
    g_autoptr (PoisePlan) after = poise_list_step (&all, before, picks, -1);
    g_autofree char *text = write_plan (after);

    g_assert_cmpstr (text, ==, "A(BcEd)");
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/gui/list-filter/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("selection-survives-edits", test_selection_survives_edits);
  ADD ("closing", test_closing);
  ADD ("closing-lifts-the-selection", test_closing_lifts_the_selection);
  ADD ("selecting-opens", test_selecting_opens);
  ADD ("edits-hide-nothing", test_edits_hide_nothing);
  ADD ("marks", test_marks);
  ADD ("new-ones-are-shown", test_new_ones_are_shown);
  ADD ("finding-in-closed-sections", test_finding_in_closed_sections);
  ADD ("narrow", test_narrow);
  ADD ("select-all", test_select_all);
#undef ADD
  g_test_add_func ("/gui/list-filter/steps", test_steps);
  return g_test_run ();
}

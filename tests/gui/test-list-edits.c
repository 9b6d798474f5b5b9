/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the commands of the list mean. Plans are written as text: sections apart by "/", activities by letter;
 * "ab/c" has two sections, and the second has the one activity c. Picks are the same letters; "1" and so on
 * pick a section by its number.
 */

#include "gui/list/poise-list-moves.h"
#include "gui/list/poise-list-next.h"
#include "gui/list/poise-section-choice.h"

static PoisePlan *
plan_from (const char *text)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *sections = poise_records_new ();
  g_auto (GStrv) parts = g_strsplit (text, "/", -1);

  for (guint i = 0; parts[i]; i++)
    {
      PoiseSection *section = poise_record_new (&poise_section_type);
      GPtrArray *activities = poise_records_new ();
      g_autofree char *id = g_strdup_printf ("%u", i + 1);

      poise_record_put_text (section, POISE_SECTION_ID, id);
      for (const char *c = parts[i]; *c; c++)
        {
          PoiseActivity *activity = poise_record_new (&poise_activity_type);
          const char letter[] = { *c, '\0' };

          poise_record_put_text (activity, POISE_ACTIVITY_ID, letter);
          poise_record_put_text (activity, POISE_ACTIVITY_TITLE, letter);
          g_ptr_array_add (activities, poise_record_seal (activity));
        }
      poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  if (*text)
    poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  else
    g_ptr_array_unref (sections);
  return poise_record_seal (plan);
}

/* Sections are told apart by their ids where @with_ids: "1ab/2c". */
static char *
text_of (const PoisePlan *plan, gboolean with_ids)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      if (i > 0)
        g_string_append_c (text, '/');
      if (with_ids)
        g_string_append (text, section->id);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        g_string_append (text, poise_section_get_activity (section, k)->title);
    }
  return g_string_free (text, FALSE);
}

static PoisePicks *
picks_from (const char *text)
{
  PoisePicks *picks = poise_picks_new ();

  for (const char *c = text; *c; c++)
    {
      const char id[] = { *c, '\0' };

      if (g_ascii_isdigit (*c))
        poise_picks_add_section (picks, id);
      else
        poise_picks_add_activity (picks, id);
    }
  return picks;
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

static char *
text_of_picks (const PoisePicks *picks)
{
  g_autoptr (GList) ids = g_list_concat (g_hash_table_get_keys (picks->sections), g_hash_table_get_keys (picks->activities));
  GString *text = g_string_new (NULL);

  ids = g_list_sort (ids, compare_ids);
  for (GList *l = ids; l; l = l->next)
    g_string_append (text, l->data);
  return g_string_free (text, FALSE);
}

static void
test_move_activities (void)
{
  static const struct
  {
    const char *before;
    const char *picks;
    int step;
    const char *after;
  } cases[] = {
    { "abc", "b", -1, "bac" },     /* up */
    { "abc", "b", 1, "acb" },      /* down */
    { "abc", "a", -1, "abc" },     /* no room */
    { "abc", "c", 1, "abc" },      /* no room */
    { "ab/cd", "c", -1, "abc/d" }, /* from the top into the end of the section above */
    { "ab/cd", "b", 1, "a/bcd" },  /* from the end into the top of the section below */
    { "ab//cd", "c", -1, "ab/c/d" },
    { "ab//cd", "b", 1, "a/b/cd" },
    { "/a", "a", -1, "a/" },
    { "a/", "a", 1, "/a" },
    { "abcd", "bc", -1, "bcad" }, /* a block stays together */
    { "abcd", "bc", 1, "adbc" },
    { "abcd", "bd", -1, "bdac" }, /* what is apart comes together */
    { "abcd", "ac", 1, "bdac" },
    { "ab/cd", "bc", 1, "a/dbc" }, /* across sections */
    { "ab/cd", "bc", -1, "bca/d" },
    { "ab/cd", "ad", 1, "ab/cd" }, /* the last of all has no room, so none moves */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = plan_from (cases[i].before);
      g_autoptr (PoisePicks) picks = picks_from (cases[i].picks);
      g_autoptr (PoisePlan) after = poise_list_move_by (before, picks, cases[i].step);
      g_autofree char *text = text_of (after, FALSE);

      g_test_message ("%s, %s %+d", cases[i].before, cases[i].picks, cases[i].step);
      g_assert_cmpstr (text, ==, cases[i].after);
      g_assert_true ((after == before) == (strcmp (cases[i].before, cases[i].after) == 0));
    }
}

static void
test_move_sections (void)
{
  static const struct
  {
    const char *before;
    const char *picks;
    int step;
    const char *after;
  } cases[] = {
    { "a/b/c", "2", -1, "2b/1a/3c" },    { "a/b/c", "2", 1, "1a/3c/2b" },      { "a/b/c", "1", -1, "1a/2b/3c" },
    { "a/b/c", "3", 1, "1a/2b/3c" },     { "a/b/c/d", "23", -1, "2b/3c/1a/4d" }, { "a/b/c/d", "23", 1, "1a/4d/2b/3c" },
    { "a/b/c/d", "12", -1, "1a/2b/3c/4d" }, { "a/b/c/d", "13", -1, "1a/3c/2b/4d" }, { "a/b/c/d", "24", 1, "1a/3c/2b/4d" },
    { "a/b/c", "2a", 1, "1a/3c/2b" }, /* with a section picked, sections alone move */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = plan_from (cases[i].before);
      g_autoptr (PoisePicks) picks = picks_from (cases[i].picks);
      g_autoptr (PoisePlan) after = poise_list_move_by (before, picks, cases[i].step);
      g_autofree char *text = text_of (after, TRUE);

      g_test_message ("%s, %s %+d", cases[i].before, cases[i].picks, cases[i].step);
      g_assert_cmpstr (text, ==, cases[i].after);
    }
}

static void
test_drop_sections (void)
{
  static const struct
  {
    const char *picks;
    guint before;
    const char *after;
  } cases[] = {
    { "1", 0, "1/2/3/4" }, { "1", 1, "1/2/3/4" },  { "1", 2, "2/1/3/4" },  { "1", 4, "2/3/4/1" },
    { "4", 0, "4/1/2/3" }, { "13", 2, "2/1/3/4" }, { "13", 4, "2/4/1/3" }, { "24", 0, "2/4/1/3" },
    { "24", 1, "1/2/4/3" }, { "24", 3, "1/3/2/4" }, { "1234", 2, "1/2/3/4" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = plan_from ("///");
      g_autoptr (PoisePicks) picks = picks_from (cases[i].picks);
      g_autoptr (PoisePlan) after = poise_list_move_sections (before, picks, cases[i].before);
      g_autofree char *text = text_of (after, TRUE);

      g_test_message ("%s before %u", cases[i].picks, cases[i].before);
      g_assert_cmpstr (text, ==, cases[i].after);
    }
}

static void
test_edges (void)
{
  static const struct
  {
    const char *before;
    const char *picks;
    int step;
    const char *after;
  } cases[] = {
    { "abc", "c", -1, "1cab" },       { "abc", "a", 1, "1bca" },
    { "abc", "a", -1, "1abc" },       { "abc", "c", 1, "1abc" }, /* they are there */
    { "abcd", "bd", -1, "1bdac" },    { "abcd", "ac", 1, "1bdac" },
    { "abc", "ac", -1, "1acb" },      /* the first is there, the others come to it */
    { "ab/cd", "d", -1, "1ab/2dc" },  { "ab/cd", "bd", -1, "1bda/2c" }, /* of the first one's section */
    { "ab/cd", "ac", 1, "1b/2dac" },  /* of the last one's */
    { "a/b/c", "3", -1, "3c/1a/2b" }, { "a/b/c", "1", 1, "2b/3c/1a" },
    { "a/b/c", "13", 1, "2b/1a/3c" }, { "a/b/c", "2a", -1, "2b/1a/3c" }, { "a/b/c", "1", -1, "1a/2b/3c" },
    { "abc", "", -1, "1abc" },        { "", "", 1, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = plan_from (cases[i].before);
      g_autoptr (PoisePicks) picks = picks_from (cases[i].picks);
      g_autoptr (PoisePlan) after = poise_list_move_to_edge (before, picks, cases[i].step);
      g_autofree char *was = text_of (before, TRUE);
      g_autofree char *text = text_of (after, TRUE);

      g_test_message ("%s, %s %+d", cases[i].before, cases[i].picks, cases[i].step);
      g_assert_cmpstr (text, ==, cases[i].after);
      g_assert_true ((after == before) == (strcmp (was, text) == 0));
    }
}

static void
test_move_into (void)
{
  static const struct
  {
    const char *before;
    const char *picks;
    guint section; /* one past the last: a new one */
    const char *after;
  } cases[] = {
    { "ab/cd/", "a", 1, "b/cda/" }, { "ab/cd/", "a", 2, "b/cd/a" },   { "ab/cd/", "ad", 0, "bad/c/" },
    { "ab/cd/", "abcd", 2, "//abcd" }, { "ab/cd/", "b", 0, "ab/cd/" }, { "ab/cd/", "a", 0, "ba/cd/" },
    { "ab/cd/", "a", 3, "b/a/cd/" }, { "ab/cd/", "ac", 3, "b/d/ac/" },
    { "ab/cd/", "", 3, "ab/cd/" }, /* no section for nothing */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = plan_from (cases[i].before);
      g_autoptr (PoisePicks) picks = picks_from (cases[i].picks);
      g_autoptr (PoiseSection) section = poise_section_new ("new");
      g_autoptr (PoisePlan) after = cases[i].section < 3
                                        ? poise_list_move_into_section (before, picks, cases[i].section)
                                        : poise_list_move_into_new_section (before, picks, section);
      g_autofree char *text = text_of (after, FALSE);

      g_test_message ("%s, %s into %u", cases[i].before, cases[i].picks, cases[i].section);
      g_assert_cmpstr (text, ==, cases[i].after);
    }
}

static void
test_paste_place (void)
{
  static const struct
  {
    const char *plan;
    const char *picks;
    PoisePlace place;
  } cases[] = {
    { "", "", { 0, 0 } },
    { "ab/c", "", { 1, 1 } },     /* nothing is picked: the end */
    { "ab/c", "a", { 0, 1 } },    /* after an activity */
    { "ab/c", "b", { 0, 2 } },
    { "ab/c", "ac", { 1, 1 } },   /* after the last of them */
    { "ab/c", "1", { 0, 2 } },    /* a section: the end of it */
    { "ab//c", "2", { 1, 0 } },
    { "ab/cd", "1c", { 1, 1 } },  /* whichever comes last */
    { "ab/cd", "2a", { 1, 2 } },
    { "ab/cd", "2c", { 1, 1 } },  /* within a picked section, the activity */
    { "ab/cd", "12", { 1, 2 } },
    { "ab/c", "z", { 1, 1 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = plan_from (cases[i].plan);
      g_autoptr (PoisePicks) picks = picks_from (cases[i].picks);
      PoisePlace place = poise_list_find_paste_place (plan, picks);

      g_test_message ("%s, %s", cases[i].plan, cases[i].picks);
      g_assert_cmpuint (place.section, ==, cases[i].place.section);
      g_assert_cmpuint (place.activity, ==, cases[i].place.activity);
    }
}

/* "Title" or "Title!" for the likely one, in order; – for a new section, ^ for the beginning. */
static char *
text_of_choices (GListStore *choices, guint likely)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (choices)); i++)
    {
      g_autoptr (PoiseSectionChoice) choice = g_list_model_get_item (G_LIST_MODEL (choices), i);
      int index = poise_section_choice_get_index (choice);

      if (index >= 0)
        g_string_append_printf (text, "%d", index + 1);
      else
        g_string_append_c (text, index == POISE_SECTION_CHOICE_NEW ? '-' : '^');
      if (i == likely)
        g_string_append_c (text, '!');
    }
  return g_string_free (text, FALSE);
}

static void
test_choices (void)
{
  static const struct
  {
    const char *picks;
    const char *choices;
  } cases[] = {
    { "a", "2!34-" },    /* not where it is, most likely to the next */
    { "d", "124!-" },
    { "e", "123!-" },
    { "ad", "12!34-" },  /* from several into any of them */
    { "1", "^2!34" },    /* sections: after another, or first */
    { "24", "^13!" },
    { "1234", "^!" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = plan_from ("ab/c/d/e");
      g_autoptr (PoisePicks) picks = picks_from (cases[i].picks);
      guint likely;
      g_autoptr (GListStore) choices = poise_section_choices_new (plan, picks, &likely);
      g_autofree char *text = text_of_choices (choices, likely);

      g_test_message ("%s", cases[i].picks);
      g_assert_cmpstr (text, ==, cases[i].choices);
    }
}

/* The pointer over the upper (▔) or lower (▁) half of a row; what comes to stand where. Sections by their number. */
static void
test_find_drop (void)
{
  static const struct
  {
    const char *plan;
    const char *under;
    gboolean lower_half;
    const char *picks;
    const char *after;
  } cases[] = {
    { "abc", "b", FALSE, "c", "1acb" },       { "abc", "b", TRUE, "a", "1bac" },
    { "abc", "a", FALSE, "c", "1cab" },       { "abc", "c", TRUE, "a", "1bca" },
    { "ab/cd", "2", TRUE, "a", "1b/2acd" },   /* a head: to the top of its section */
    { "ab/cd", "2", FALSE, "a", "1b/2acd" },  /* in either half */
    { "ab/cd", "1", FALSE, "c", "1cab/2d" },
    { "ab/", "2", TRUE, "a", "1b/2a" },       /* into a section without activities */
    { "a//b", "2", FALSE, "b", "1a/2b/3" },
    { "ab/cd", "c", FALSE, "c", "1ab/2cd" },  /* to where it stands */
    { "ab/cd/e", "1", FALSE, "3", "3e/1ab/2cd" },
    { "ab/cd/e", "1", TRUE, "3", "3e/1ab/2cd" },
    { "ab/cd/e", "a", TRUE, "3", "3e/1ab/2cd" }, /* the first half of a section: before it */
    { "ab/cd/e", "b", FALSE, "3", "1ab/3e/2cd" },
    { "ab/cd/e", "e", TRUE, "1", "2cd/3e/1ab" },
    { "ab/cd/e", "2", TRUE, "2", "1ab/2cd/3e" },
    { "a//", "3", TRUE, "1", "2/3/1a" },      /* a section without activities is all head */
    { "a//", "3", FALSE, "1", "2/1a/3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = plan_from (cases[i].plan);
      g_autoptr (PoisePicks) picks = picks_from (cases[i].picks);
      g_autoptr (PoisePicks) under = picks_from (cases[i].under);
      g_autoptr (PoisePlan) after = NULL;
      g_autofree char *text = NULL;
      PoiseSpot spot;
      PoiseDrop drop;

      g_test_message ("%s, %s over %s", cases[i].plan, cases[i].picks, cases[i].under);
      g_assert_true (poise_picks_find_first (plan, under, &spot));
      drop = poise_list_find_drop (plan, spot, cases[i].lower_half, g_ascii_isdigit (*cases[i].picks));
      g_assert_true (poise_spot_exists (plan, drop.mark));
      after = poise_list_drop (plan, picks, drop);
      text = text_of (after, TRUE);
      g_assert_cmpstr (text, ==, cases[i].after);
    }
}

static void
test_add (void)
{
  static const struct
  {
    const char *before;
    guint section;
    const char *after;
  } cases[] = {
    { "", 0, "x" },         /* the first section comes with it */
    { "a/b", 0, "ax/b" },   /* to the end of a section */
    { "a/b", 1, "a/bx" },
    { "a/b", 7, "a/bx" },   /* past the last is the last */
    { "/b", 0, "x/b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = plan_from (cases[i].before);
      g_autoptr (PoiseActivity) activity = poise_activity_new ("x");
      g_autoptr (PoisePlan) after = poise_list_add_activity (before, cases[i].section, activity);
      g_autofree char *text = text_of (after, FALSE);

      g_test_message ("%s, %u", cases[i].before, cases[i].section);
      g_assert_cmpstr (text, ==, cases[i].after);
    }
}

static void
test_spot_after_removal (void)
{
  static const struct
  {
    const char *plan;
    const char *picks;
    const char *next; /* id; "" for none */
  } cases[] = {
    { "abc", "b", "c" },    /* the one that moves up */
    { "abc", "c", "b" },    /* the one above, at the end */
    { "abc", "abc", "1" },  /* the section's head, where nothing is left in it */
    { "ab/c", "b", "a" },   /* the same section before the next one */
    { "ab/c", "c", "2" },
    { "abcd", "bd", "c" },
    { "a/b/c", "2", "3" },
    { "a/b/c", "3", "2" },
    { "a/b/c", "123", "" },
    { "a/b/c", "12", "3" },
    { "abc", "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = plan_from (cases[i].plan);
      g_autoptr (PoisePicks) picks = picks_from (cases[i].picks);
      PoiseSpot spot = poise_list_spot_after_removal (plan, picks);
      g_autoptr (PoisePicks) next = poise_picks_new ();
      g_autofree char *text = NULL;

      poise_spot_pick (plan, spot, next);
      text = text_of_picks (next);
      g_test_message ("%s without %s", cases[i].plan, cases[i].picks);
      g_assert_cmpstr (text, ==, cases[i].next);
      g_assert_cmpint (poise_spot_exists (plan, spot), ==, *cases[i].next != '\0');
    }
}

static void
test_spot_after_change (void)
{
  static const struct
  {
    const char *before;
    const char *remove;
    const char *near;
  } cases[] = {
    { "abc", "b", "c" }, { "abc", "c", "b" }, { "a", "a", "1" }, { "a/b", "2", "1" }, { "a/b/c", "2", "3" }, { "a", "1", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = plan_from (cases[i].before);
      g_autoptr (PoisePicks) picks = picks_from (cases[i].remove);
      g_autoptr (PoisePlan) after = poise_edit_remove (before, picks);
      g_autoptr (PoisePicks) near = poise_picks_new ();
      g_autofree char *text = NULL;

      poise_spot_pick (after, poise_list_spot_after_change (before, after), near);
      text = text_of_picks (near);
      g_test_message ("%s without %s", cases[i].before, cases[i].remove);
      g_assert_cmpstr (text, ==, cases[i].near);
    }
}

static void
test_differences (void)
{
  g_autoptr (PoisePlan) plan = plan_from ("abc/de");
  g_autoptr (PoisePicks) b = picks_from ("b");
  g_autoptr (PoisePicks) both = picks_from ("1d");
  g_autoptr (PoisePlan) tagged = poise_list_set_mode (plan, b, POISE_MODE_SYNCHRONOUS);
  g_autoptr (PoisePlan) without = poise_edit_remove (plan, both);
  g_autoptr (PoisePlan) moved = poise_edit_move_activities (plan, b, (PoisePlace) { 1, 0 });
  const struct
  {
    PoisePlan *before, *after;
    const char *picks;
  } cases[] = {
    { plan, plan, "" },     { plan, tagged, "b" },  { tagged, plan, "b" }, { plan, without, "" },
    { without, plan, "1d" }, { plan, moved, "b" }, { moved, plan, "b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePicks) picks = poise_list_differences (cases[i].before, cases[i].after);
      g_autofree char *text = text_of_picks (picks);

      g_test_message ("case %u", i);
      g_assert_cmpstr (text, ==, cases[i].picks);
    }
}

/* A week that changes places takes dates along; only what it is about is shown. */
static void
test_differences_of_dates (void)
{
  g_autoptr (PoisePlan) plain = plan_from ("ab/c");
  g_autoptr (PoisePlan) dated = poise_record_with_text (plain, POISE_PLAN_START, "2027-01-11");
  g_autoptr (PoiseActivity) a
      = poise_record_with_text (poise_plan_get_activity (dated, (PoisePlace) { 0, 0 }), POISE_ACTIVITY_DUE, "2027-01-15");
  g_autoptr (PoisePlan) plan = poise_edit_replace_activity (dated, (PoisePlace) { 0, 0 }, a);
  g_autoptr (PoisePlan) moved = poise_edit_move_section (plan, 0, 1);
  g_autoptr (PoiseActivity) later = poise_record_with_text (a, POISE_ACTIVITY_DUE, "2027-01-16");
  g_autoptr (PoisePlan) edited = poise_edit_replace_activity (plan, (PoisePlace) { 0, 0 }, later);
  g_autoptr (PoisePicks) none = poise_list_differences (moved, plan);
  g_autoptr (PoisePicks) one = poise_list_differences (edited, plan);
  g_autofree char *text = text_of_picks (one);

  g_assert_cmpstr (poise_plan_get_activity (moved, (PoisePlace) { 1, 0 })->due, ==, "2027-01-22");
  g_assert_true (poise_picks_is_empty (none));
  g_assert_cmpstr (text, ==, "a");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/list-edits/move-activities", test_move_activities);
  g_test_add_func ("/gui/list-edits/move-sections", test_move_sections);
  g_test_add_func ("/gui/list-edits/drop-sections", test_drop_sections);
  g_test_add_func ("/gui/list-edits/edges", test_edges);
  g_test_add_func ("/gui/list-edits/move-into", test_move_into);
  g_test_add_func ("/gui/list-edits/paste-place", test_paste_place);
  g_test_add_func ("/gui/list-edits/choices", test_choices);
  g_test_add_func ("/gui/list-edits/find-drop", test_find_drop);
  g_test_add_func ("/gui/list-edits/add", test_add);
  g_test_add_func ("/gui/list-edits/spot-after-removal", test_spot_after_removal);
  g_test_add_func ("/gui/list-edits/spot-after-change", test_spot_after_change);
  g_test_add_func ("/gui/list-edits/differences", test_differences);
  g_test_add_func ("/gui/list-edits/differences-of-dates", test_differences_of_dates);
  return g_test_run ();
}

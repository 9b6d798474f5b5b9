/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Thousands of random three-way merges, compared with a merge that was written down in another way: the plan, and how
 * many conflicts there are of each kind.
 */

#include "diff/merge-reference.h"

#define N_ROUNDS 8000 /* unless POISE_TEST_MERGES says how many */
#define MAX_SECTIONS 5
#define MAX_ACTIVITIES 6
#define MAX_EDITS 12

typedef struct
{
  GRand *random;
  guint serial;
} Course;

static guint
below (Course *course, guint n)
{
  return (guint) g_rand_int_range (course->random, 0, (int) n);
}

/* At times one of few, so that both sides make the same. */
static void
fill_id (Course *course, char *id, char letter)
{
  if (below (course, 6) == 0)
    g_snprintf (id, 16, "%c-%u", letter, below (course, 3));
  else
    g_snprintf (id, 16, "%c%u", letter, ++course->serial);
}

static gboolean
has_section (const NaivePlan *plan, const char *id)
{
  for (guint i = 0; i < plan->n_sections; i++)
    if (g_str_equal (plan->sections[i].id, id))
      return TRUE;
  return FALSE;
}

static gboolean
has_activity (const NaivePlan *plan, const char *id)
{
  for (guint i = 0; i < plan->n_sections; i++)
    for (guint k = 0; k < plan->sections[i].n_activities; k++)
      if (g_str_equal (plan->sections[i].activities[k].id, id))
        return TRUE;
  return FALSE;
}

/* ---- Random edits ---- */

static void
add_activity (Course *course, NaivePlan *plan, guint section)
{
  NaiveActivity activity = { .title = (int) below (course, 3), .minutes = (int) below (course, 3), .mode = (int) below (course, 3) };

  fill_id (course, activity.id, 'a');
  if (!has_activity (plan, activity.id) && plan->sections[section].n_activities < NAIVE_MAX)
    naive_insert_activity (plan, (PoisePlace) { section, below (course, plan->sections[section].n_activities + 1) }, &activity);
}

static void
add_section (Course *course, NaivePlan *plan)
{
  NaiveSection section = { .title = (int) below (course, 3) };
  guint at = below (course, plan->n_sections + 1);

  fill_id (course, section.id, 's');
  if (has_section (plan, section.id) || plan->n_sections > 2 * MAX_SECTIONS)
    return;
  naive_insert_section (plan, at, &section);
  for (guint n = below (course, 3); n > 0; n--)
    add_activity (course, plan, at);
}

static void
change_activity (Course *course, NaiveActivity *activity)
{
  int *const members[] = { &activity->title, &activity->minutes, &activity->mode };

  *members[below (course, 3)] = (int) below (course, POISE_N_MODES);
}

static void
edit_section (Course *course, NaivePlan *plan, guint at)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  switch (below (course, 4))
    {
    case 0:
      poise_picks_add_section (picks, plan->sections[at].id);
      naive_remove (plan, picks);
      break;
    case 1:
      plan->sections[at].title = (int) below (course, 3);
      break;
    default:
      naive_move_section (plan, at, below (course, plan->n_sections));
    }
}

static void
edit_activity (Course *course, NaivePlan *plan, PoisePlace place)
{
  guint to = below (course, 3) == 0 ? place.section : below (course, plan->n_sections);
  NaiveActivity *activity = &plan->sections[place.section].activities[place.activity];
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, activity->id);
  switch (below (course, 8))
    {
    case 0:
      naive_remove (plan, picks);
      break;
    case 1:
    case 2:
    case 3:
    case 4:
      change_activity (course, activity);
      break;
    default:
      if (plan->sections[to].n_activities < NAIVE_MAX)
        naive_move_activities (plan, picks, (PoisePlace) { to, below (course, plan->sections[to].n_activities + 1) });
    }
}

static void
edit (Course *course, NaivePlan *plan)
{
  guint at = plan->n_sections > 0 ? below (course, plan->n_sections) : 0;

  if (plan->n_sections == 0 || below (course, 12) == 0)
    add_section (course, plan);
  else if (below (course, 4) == 0)
    edit_section (course, plan, at);
  else if (plan->sections[at].n_activities == 0 || below (course, 6) == 0)
    add_activity (course, plan, at);
  else
    edit_activity (course, plan, (PoisePlace) { at, below (course, plan->sections[at].n_activities) });
}

/* ---- Plans ---- */

static void
make_base (Course *course, NaivePlan *plan)
{
  plan->n_sections = 0;
  for (guint n = below (course, MAX_SECTIONS + 1); n > 0; n--)
    add_section (course, plan);
  for (guint i = 0; i < plan->n_sections; i++)
    for (guint n = below (course, MAX_ACTIVITIES); n > 0; n--)
      add_activity (course, plan, i);
}

static PoisePlan *
make_plan (const NaivePlan *naive)
{
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (GPtrArray) sections = poise_records_new ();

  for (guint i = 0; i < naive->n_sections; i++)
    g_ptr_array_add (sections, naive_make_section (&naive->sections[i]));
  return poise_record_with_list (empty, POISE_PLAN_SECTIONS, sections);
}

static void
count_conflicts (const PoiseMerge *merge, guint *n_conflicts)
{
  for (guint i = 0; i < poise_merge_get_n_conflicts (merge); i++)
    n_conflicts[poise_merge_get_conflict (merge, i)->kind]++;
}

/* (transfer full): the same as the reference gives, of a merge */
static char *
write_merge (const PoiseMerge *merge)
{
  PoisePlan *plan = poise_merge_get_plan (merge);
  GString *text = g_string_new (NULL);
  guint n_conflicts[POISE_N_CONFLICT_KINDS] = { 0 };

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_string_append_printf (text, "%s:%s(", section->id, section->title);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          const PoiseActivity *activity = poise_section_get_activity (section, k);

          g_string_append_printf (text, " %s:%s/%d/%d", activity->id, activity->title, activity->minutes, activity->mode);
        }
      g_string_append_c (text, ')');
    }
  count_conflicts (merge, n_conflicts);
  for (guint kind = 0; kind < POISE_N_CONFLICT_KINDS; kind++)
    g_string_append_printf (text, " %u", n_conflicts[kind]);
  return g_string_free (text, FALSE);
}

static void
assert_as_reference (const NaivePlan *base, const NaivePlan *mine, const NaivePlan *theirs, guint *n_conflicts)
{
  g_autoptr (PoisePlan) a = make_plan (base), b = make_plan (mine), c = make_plan (theirs);
  g_autoptr (PoiseMerge) merge = poise_merge_new (a, b, c);
  g_autofree char *expected = reference_merge (base, mine, theirs);
  g_autofree char *found = write_merge (merge);

  g_assert_cmpstr (found, ==, expected);
  count_conflicts (merge, n_conflicts);
}

static guint
count_rounds (void)
{
  const char *said = g_getenv ("POISE_TEST_MERGES");

  return said != NULL ? (guint) g_ascii_strtoull (said, NULL, 10) : N_ROUNDS;
}

static void
test_reference (void)
{
  const guint n_rounds = count_rounds ();
  g_autoptr (GRand) random = g_rand_new_with_seed (20261123);
  g_autofree NaivePlan *base = g_new0 (NaivePlan, 1), *mine = g_new0 (NaivePlan, 1), *theirs = g_new0 (NaivePlan, 1);
  Course course = { random, 0 };
  guint n_conflicts[POISE_N_CONFLICT_KINDS] = { 0 }, n_activities = 0;

  for (guint round = 0; round < n_rounds; round++)
    {
      make_base (&course, base);
      *mine = *theirs = *base;
      for (guint n = below (&course, MAX_EDITS); n > 0; n--)
        edit (&course, mine);
      for (guint n = below (&course, MAX_EDITS); n > 0; n--)
        edit (&course, theirs);
      assert_as_reference (base, mine, theirs, n_conflicts);
      n_activities += naive_n_activities (base);
    }
  /* These are no empty plans, and there is something of everything. */
  g_assert_cmpuint (n_activities / n_rounds, >=, 8);
  for (guint kind = 0; kind < POISE_N_CONFLICT_KINDS; kind++)
    {
      g_test_message ("%u conflicts of kind %u", n_conflicts[kind], kind);
      g_assert_cmpuint (n_conflicts[kind], >, 50);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/merge/reference", test_reference);
  return g_test_run ();
}

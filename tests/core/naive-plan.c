/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything by one element at a time: slow, and easy to believe.
 */

#include "naive-plan.h"

#include <string.h>

NaivePlan *
naive_copy (const NaivePlan *naive)
{
  return g_memdup2 (naive, sizeof (guint) * 2 + naive->n_sections * sizeof (NaiveSection));
}

guint
naive_n_activities (const NaivePlan *naive)
{
  guint n = 0;

  for (guint i = 0; i < naive->n_sections; i++)
    n += naive->sections[i].n_activities;
  return n;
}

void
naive_insert_section (NaivePlan *naive, guint at, const NaiveSection *section)
{
  NaiveSection inserted = *section;

  g_assert_cmpuint (naive->n_sections, <, NAIVE_MAX);
  for (guint i = naive->n_sections; i > at; i--)
    naive->sections[i] = naive->sections[i - 1];
  naive->sections[at] = inserted;
  naive->n_sections++;
}

static void
remove_section (NaivePlan *naive, guint at)
{
  naive->n_sections--;
  for (guint i = at; i < naive->n_sections; i++)
    naive->sections[i] = naive->sections[i + 1];
}

void
naive_move_section (NaivePlan *naive, guint from, guint to)
{
  NaiveSection moved = naive->sections[from];

  remove_section (naive, from);
  naive_insert_section (naive, to, &moved);
}

void
naive_insert_activity (NaivePlan *naive, PoisePlace at, const NaiveActivity *activity)
{
  NaiveSection *section = &naive->sections[at.section];
  NaiveActivity inserted = *activity;

  g_assert_cmpuint (section->n_activities, <, NAIVE_MAX);
  for (guint i = section->n_activities; i > at.activity; i--)
    section->activities[i] = section->activities[i - 1];
  section->activities[at.activity] = inserted;
  section->n_activities++;
}

static void
remove_activity (NaiveSection *section, guint at)
{
  section->n_activities--;
  for (guint i = at; i < section->n_activities; i++)
    section->activities[i] = section->activities[i + 1];
}

void
naive_remove (NaivePlan *naive, const PoisePicks *picks)
{
  for (guint i = naive->n_sections; i > 0; i--)
    {
      NaiveSection *section = &naive->sections[i - 1];

      for (guint k = section->n_activities; k > 0; k--)
        if (poise_picks_has_activity (picks, section->activities[k - 1].id))
          remove_activity (section, k - 1);
      if (poise_picks_has_section (picks, section->id))
        remove_section (naive, i - 1);
    }
}

void
naive_move_activities (NaivePlan *naive, const PoisePicks *picks, PoisePlace to)
{
  NaiveActivity moved[NAIVE_MAX];
  guint n_moved = 0;

  for (guint i = 0; i < naive->n_sections; i++)
    for (guint k = 0; k < naive->sections[i].n_activities;)
      if (poise_picks_has_activity (picks, naive->sections[i].activities[k].id))
        {
          moved[n_moved++] = naive->sections[i].activities[k];
          remove_activity (&naive->sections[i], k);
          /* the places after it in its section count one less now */
          if (i == to.section && k < to.activity)
            to.activity--;
        }
      else
        k++;
  while (n_moved > 0)
    naive_insert_activity (naive, to, &moved[--n_moved]);
}

void
naive_duplicate (NaivePlan *naive, const PoisePicks *picks)
{
  for (guint i = naive->n_sections; i > 0; i--)
    {
      NaiveSection copy = naive->sections[i - 1];

      if (poise_picks_has_section (picks, copy.id))
        {
          copy.id[0] = '\0';
          for (guint k = 0; k < copy.n_activities; k++)
            copy.activities[k].id[0] = '\0';
          naive_insert_section (naive, i, &copy);
          continue;
        }
      for (guint k = copy.n_activities; k > 0; k--)
        if (poise_picks_has_activity (picks, copy.activities[k - 1].id))
          {
            NaiveActivity activity = copy.activities[k - 1];

            activity.id[0] = '\0';
            naive_insert_activity (naive, (PoisePlace) { i - 1, k }, &activity);
          }
    }
}

void
naive_adopt_ids (NaivePlan *naive, const PoisePlan *plan)
{
  g_assert_cmpuint (naive->n_sections, ==, poise_plan_n_sections (plan));
  for (guint i = 0; i < naive->n_sections; i++)
    {
      NaiveSection *section = &naive->sections[i];

      if (section->id[0] == '\0')
        g_strlcpy (section->id, poise_plan_get_section (plan, i)->id, sizeof section->id);
      g_assert_cmpuint (section->n_activities, ==, poise_section_n_activities (poise_plan_get_section (plan, i)));
      for (guint k = 0; k < section->n_activities; k++)
        if (section->activities[k].id[0] == '\0')
          g_strlcpy (section->activities[k].id,
                     poise_plan_get_activity (plan, (PoisePlace) { i, k })->id,
                     sizeof section->activities[k].id);
    }
}

PoiseActivity *
naive_make_activity (const NaiveActivity *activity)
{
  PoiseActivity *record = poise_record_new (&poise_activity_type);
  g_autofree char *title = g_strdup_printf ("%d", activity->title);

  poise_record_put_text (record, POISE_ACTIVITY_ID, activity->id);
  poise_record_put_text (record, POISE_ACTIVITY_TITLE, title);
  poise_record_put_number (record, POISE_ACTIVITY_MINUTES, activity->minutes);
  poise_record_put_number (record, POISE_ACTIVITY_MODE, activity->mode);
  return poise_record_seal (record);
}

PoiseSection *
naive_make_section (const NaiveSection *section)
{
  PoiseSection *record = poise_record_new (&poise_section_type);
  GPtrArray *activities = poise_records_new ();
  g_autofree char *title = g_strdup_printf ("%d", section->title);

  for (guint k = 0; k < section->n_activities; k++)
    g_ptr_array_add (activities, naive_make_activity (&section->activities[k]));
  poise_record_put_text (record, POISE_SECTION_ID, section->id);
  poise_record_put_text (record, POISE_SECTION_TITLE, title);
  poise_record_put_list (record, POISE_SECTION_ACTIVITIES, activities);
  return poise_record_seal (record);
}

static void
assert_equal_activity (const NaiveActivity *naive, const PoiseActivity *activity)
{
  g_assert_cmpstr (naive->id, ==, activity->id);
  g_assert_cmpint (naive->title, ==, atoi (activity->title));
  g_assert_cmpint (naive->minutes, ==, activity->minutes);
  g_assert_cmpint (naive->mode, ==, activity->mode);
}

void
naive_assert_equal (const NaivePlan *naive, const PoisePlan *plan)
{
  g_assert_cmpuint (naive->n_sections, ==, poise_plan_n_sections (plan));
  for (guint i = 0; i < naive->n_sections; i++)
    {
      const NaiveSection *section = &naive->sections[i];
      const PoiseSection *record = poise_plan_get_section (plan, i);

      g_assert_cmpstr (section->id, ==, record->id);
      g_assert_cmpint (section->title, ==, atoi (record->title));
      g_assert_cmpuint (section->n_activities, ==, poise_section_n_activities (record));
      for (guint k = 0; k < section->n_activities; k++)
        assert_equal_activity (&section->activities[k], poise_section_get_activity (record, k));
    }
}

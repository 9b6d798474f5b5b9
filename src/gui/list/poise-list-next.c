/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is selected after a command or a step back, as pure functions.
 */

#include "gui/list/poise-list-next.h"

#include <string.h>

static gboolean
has_section (const PoisePicks *picks, const PoiseSection *section)
{
  return g_hash_table_contains (picks->sections, section->id);
}

static gboolean
has_activity (const PoisePicks *picks, const PoiseActivity *activity)
{
  return g_hash_table_contains (picks->activities, activity->id);
}

/**
 * poise_list_spot_after_removal:
 * @plan: before the removal
 * @picks: what is to be removed
 *
 * Returns: the row that a person expects to be at next, as it stands in @plan: the one that moves up into
 *   the place of the first removed if it is in the same section, else the one above; a spot that does not
 *   exist where nothing is left
 */
PoiseSpot
poise_list_spot_after_removal (const PoisePlan *plan, const PoisePicks *picks)
{
  const PoiseSpot nowhere = { TRUE, { G_MAXUINT, 0 } };
  PoiseSpot spot;
  guint n_sections = poise_plan_n_sections (plan);

  if (!poise_picks_find_first (plan, picks, &spot))
    return nowhere;
  if (!spot.section)
    {
      PoiseSection *section = poise_plan_get_section (plan, spot.place.section);

      for (guint k = spot.place.activity; k < poise_section_n_activities (section); k++)
        if (!has_activity (picks, poise_section_get_activity (section, k)))
          return (PoiseSpot) { FALSE, { spot.place.section, k } };
      if (spot.place.activity > 0)
        return (PoiseSpot) { FALSE, { spot.place.section, spot.place.activity - 1 } };
      return (PoiseSpot) { TRUE, { spot.place.section, 0 } };
    }
  for (guint i = spot.place.section; i < n_sections; i++)
    if (!has_section (picks, poise_plan_get_section (plan, i)))
      return (PoiseSpot) { TRUE, { i, 0 } };
  if (spot.place.section > 0)
    return (PoiseSpot) { TRUE, { spot.place.section - 1, 0 } };
  return nowhere;
}

/* The index of the first activity that the two do not have in common; the length of the shorter at most. */
static guint
common_activities (const PoiseSection *a, const PoiseSection *b)
{
  guint n = MIN (poise_section_n_activities (a), poise_section_n_activities (b));
  guint k = 0;

  while (k < n && poise_section_get_activity (a, k) == poise_section_get_activity (b, k))
    k++;
  return k;
}

/**
 * poise_list_spot_after_change:
 *
 * Returns: the row of @after that is nearest to where the two plans begin to differ; a spot that does not
 *   exist where @after has no rows
 */
PoiseSpot
poise_list_spot_after_change (const PoisePlan *before, const PoisePlan *after)
{
  guint n = MIN (poise_plan_n_sections (before), poise_plan_n_sections (after));
  guint i = 0;
  guint k;

  while (i < n && poise_plan_get_section (before, i) == poise_plan_get_section (after, i))
    i++;
  if (i > 0 && i >= poise_plan_n_sections (after))
    return (PoiseSpot) { TRUE, { i - 1, 0 } };
  if (i == n || strcmp (poise_plan_get_section (before, i)->id, poise_plan_get_section (after, i)->id) != 0)
    return (PoiseSpot) { TRUE, { i, 0 } };
  k = common_activities (poise_plan_get_section (before, i), poise_plan_get_section (after, i));
  if (k < poise_section_n_activities (poise_plan_get_section (after, i)))
    return (PoiseSpot) { FALSE, { i, k } };
  return k > 0 ? (PoiseSpot) { FALSE, { i, k - 1 } } : (PoiseSpot) { TRUE, { i, 0 } };
}

/* What was where: activities, or the sections that they stood in, by the id of the activity. */
typedef struct
{
  GHashTable *sections;   /* id → PoiseSection */
  GHashTable *activities; /* id → PoiseActivity */
  GHashTable *homes;      /* id of an activity → id of its section */
} Index;

static void
index_init (Index *index, const PoisePlan *plan)
{
  index->sections = g_hash_table_new (g_str_hash, g_str_equal);
  index->activities = g_hash_table_new (g_str_hash, g_str_equal);
  index->homes = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      g_hash_table_insert (index->sections, section->id, section);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          PoiseActivity *activity = poise_section_get_activity (section, k);

          g_hash_table_insert (index->activities, activity->id, activity);
          g_hash_table_insert (index->homes, activity->id, section->id);
        }
    }
}

static void
index_clear (Index *index)
{
  g_hash_table_unref (index->sections);
  g_hash_table_unref (index->activities);
  g_hash_table_unref (index->homes);
}

/* Whether two states of a section differ in what is its own, its activities aside. */
static gboolean
section_itself_differs (const PoiseSection *a, const PoiseSection *b)
{
  return g_strcmp0 (a->title, b->title) != 0 || g_strcmp0 (a->start, b->start) != 0 || a->days != b->days
         || g_strcmp0 (a->notes, b->notes) != 0;
}

/* ---- Dates that follow ---- */

static PoiseActivity *
without_dates (const PoiseActivity *activity)
{
  g_autoptr (PoiseActivity) undated = poise_record_with_text (activity, POISE_ACTIVITY_DUE, NULL);
  g_autoptr (GPtrArray) none = poise_records_new ();

  return poise_record_with_list (undated, POISE_ACTIVITY_SCHEDULE, none);
}

static gboolean
differs_in_dates_alone (const PoiseActivity *a, const PoiseActivity *b)
{
  g_autoptr (PoiseActivity) left = without_dates (a);
  g_autoptr (PoiseActivity) right = without_dates (b);

  return poise_record_equal (left, right);
}

/* Whether the section called @id of @before begins on another day than the one at @index of @after. */
static gboolean
begins_elsewhen (const PoisePlan *before, const char *id, const PoisePlan *after, guint index)
{
  GDate first, last, first_before, last_before;
  guint index_before;

  return poise_plan_find_section (before, id, &index_before)
         && poise_plan_get_section_days (before, index_before, &first_before, &last_before)
         && poise_plan_get_section_days (after, index, &first, &last) && g_date_compare (&first, &first_before) != 0;
}

/* ---- Differences ---- */

/* Adds the activities of @section that are another than in @old; those whose dates followed aside, if @followed. */
static void
pick_differences (const Index *old, const PoiseSection *section, gboolean followed, PoisePicks *picks)
{
  for (guint k = 0; k < poise_section_n_activities (section); k++)
    {
      PoiseActivity *activity = poise_section_get_activity (section, k);
      PoiseActivity *was = g_hash_table_lookup (old->activities, activity->id);
      gboolean stayed = g_strcmp0 (g_hash_table_lookup (old->homes, activity->id), section->id) == 0;

      if (was == activity && stayed)
        continue;
      if (!was || !stayed || !followed || !differs_in_dates_alone (was, activity))
        poise_picks_add_activity (picks, activity->id);
    }
}

/**
 * poise_list_differences:
 *
 * So that an undo can show what it did. Dates that moved along with a section are no difference: who moves a week
 * back is at that week, not at all that comes after it.
 *
 * Returns: (transfer full): the rows of @after that are new, say something else than in @before, or stood in
 *   another section; of a new section itself alone
 */
PoisePicks *
poise_list_differences (const PoisePlan *before, const PoisePlan *after)
{
  PoisePicks *picks = poise_picks_new ();
  Index old;

  index_init (&old, before);
  for (guint i = 0; i < poise_plan_n_sections (after); i++)
    {
      PoiseSection *section = poise_plan_get_section (after, i);
      PoiseSection *was = g_hash_table_lookup (old.sections, section->id);

      if (was == section)
        continue;
      if (!was || section_itself_differs (was, section))
        poise_picks_add_section (picks, section->id);
      if (was)
        pick_differences (&old, section, begins_elsewhen (before, section->id, after, i), picks);
    }
  index_clear (&old);
  return picks;
}

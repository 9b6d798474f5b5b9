/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan with only what a query finds. What was found of a section is told by its restricted section: that is a
 * subsequence of it, so walking both in step says of each activity whether it matched.
 */

#include "core/poise-restriction.h"

struct _PoiseRestriction
{
  gatomicrefcount reference_count;
  PoiseQuery *query;
  PoisePlan *whole;
  PoisePlan *plan;
  guint n_matched; /* how many activities were compared with the query to make it */
};

/* What one restriction is made with. */
typedef struct
{
  PoiseRestriction *made;
  const PoiseRestriction *before; /* (nullable): whose matches hold */
  GHashTable *places;             /* (nullable) until needed: section of before → its index + 1 */
} Making;

/* ---- Matching ---- */

static gboolean
matches (Making *making, const PoiseActivity *activity)
{
  making->made->n_matched++;
  return poise_query_matches (making->made->query, making->made->whole, activity);
}

/* Where both have the same activities at the beginning, and at the end. */
static void
count_shared (const PoiseSection *before, const PoiseSection *after, guint *head, guint *tail)
{
  guint n_before = poise_section_n_activities (before), n_after = poise_section_n_activities (after);
  guint n = MIN (n_before, n_after);

  for (*head = 0; *head < n; ++*head)
    if (poise_section_get_activity (before, *head) != poise_section_get_activity (after, *head))
      break;
  for (*tail = 0; *tail < n - *head; ++*tail)
    if (poise_section_get_activity (before, n_before - *tail - 1) != poise_section_get_activity (after, n_after - *tail - 1))
      break;
}

/* Adds those of activities @from to @end of @whole that are the next ones of @found, beginning with its @next. */
static void
take_found (GPtrArray *activities, const PoiseSection *whole, guint from, guint end, const PoiseSection *found, guint *next)
{
  for (guint i = from; i < end; i++)
    if (*next < poise_section_n_activities (found)
        && poise_section_get_activity (found, *next) == poise_section_get_activity (whole, i))
      {
        g_ptr_array_add (activities, poise_activity_ref (poise_section_get_activity (found, *next)));
        ++*next;
      }
}

static void
pass_over (const PoiseSection *whole, guint from, guint end, const PoiseSection *found, guint *next)
{
  for (guint i = from; i < end; i++)
    if (*next < poise_section_n_activities (found)
        && poise_section_get_activity (found, *next) == poise_section_get_activity (whole, i))
      ++*next;
}

/* @before: (nullable), @found: (nullable): a section like @after, and what was found of it. */
static GPtrArray *
find_activities (Making *making, const PoiseSection *after, const PoiseSection *before, const PoiseSection *found)
{
  GPtrArray *activities = poise_records_new ();
  guint n = poise_section_n_activities (after), head = 0, tail = 0, next = 0;

  if (before != NULL)
    {
      count_shared (before, after, &head, &tail);
      take_found (activities, before, 0, head, found, &next);
    }
  for (guint i = head; i < n - tail; i++)
    {
      PoiseActivity *activity = poise_section_get_activity (after, i);

      if (matches (making, activity))
        g_ptr_array_add (activities, poise_activity_ref (activity));
    }
  if (before != NULL)
    {
      guint n_before = poise_section_n_activities (before);

      pass_over (before, head, n_before - tail, found, &next);
      take_found (activities, before, n_before - tail, n_before, found, &next);
    }
  return activities;
}

/* ---- Sections ---- */

/* (transfer full): @section itself where all of it is found; @found where nothing of that differs */
static PoiseSection *
restrict_section (Making *making, PoiseSection *section, const PoiseSection *before, const PoiseSection *found)
{
  g_autoptr (GPtrArray) activities = find_activities (making, section, before, found);
  g_autoptr (PoiseSection) restricted = NULL;

  if (activities->len == poise_section_n_activities (section))
    return poise_section_ref (section);
  restricted = poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities);
  return poise_section_ref (found != NULL && poise_record_equal (restricted, found) ? found : restricted);
}

static void
note_places (Making *making)
{
  const PoisePlan *whole = making->before->whole;

  making->places = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < poise_plan_n_sections (whole); i++)
    g_hash_table_insert (making->places, poise_plan_get_section (whole, i), GUINT_TO_POINTER (i + 1));
}

/* Whether @section stood in the plan before, and where. */
static gboolean
find_place (Making *making, const PoiseSection *section, guint index, guint *place)
{
  const PoisePlan *whole = making->before->whole;

  *place = index;
  if (index < poise_plan_n_sections (whole) && poise_plan_get_section (whole, index) == section)
    return TRUE;
  if (making->places == NULL)
    note_places (making);
  *place = GPOINTER_TO_UINT (g_hash_table_lookup (making->places, section)) - 1;
  return *place != (guint) -1;
}

static PoiseSection *
follow_section (Making *making, guint index)
{
  PoiseSection *section = poise_plan_get_section (making->made->whole, index);
  const PoiseRestriction *before = making->before;
  guint place;

  if (before == NULL)
    return restrict_section (making, section, NULL, NULL);
  if (find_place (making, section, index, &place))
    return poise_section_ref (poise_plan_get_section (before->plan, place));
  if (index < poise_plan_n_sections (before->whole))
    return restrict_section (making, section, poise_plan_get_section (before->whole, index),
                             poise_plan_get_section (before->plan, index));
  return restrict_section (making, section, NULL, NULL);
}

static void
restrict_plan (Making *making)
{
  PoisePlan *whole = making->made->whole;
  g_autoptr (GPtrArray) sections = poise_records_new ();
  gboolean same = TRUE;

  for (guint i = 0; i < poise_plan_n_sections (whole); i++)
    {
      PoiseSection *section = follow_section (making, i);

      same = same && section == poise_plan_get_section (whole, i);
      g_ptr_array_add (sections, section);
    }
  making->made->plan = same ? poise_plan_ref (whole) : poise_record_with_list (whole, POISE_PLAN_SECTIONS, sections);
}

static PoiseRestriction *
make (const PoiseQuery *query, PoisePlan *plan, const PoiseRestriction *before)
{
  PoiseRestriction *made = g_new0 (PoiseRestriction, 1);
  Making making = { made, before, NULL };

  g_atomic_ref_count_init (&made->reference_count);
  made->query = poise_query_copy (query);
  made->whole = poise_plan_ref (plan);
  restrict_plan (&making);
  g_clear_pointer (&making.places, g_hash_table_unref);
  return made;
}

/**
 * poise_restriction_new:
 * @query: what is looked for; the empty one finds all
 * @plan: a plan
 *
 * Returns: (transfer full): what @query finds of @plan
 */
PoiseRestriction *
poise_restriction_new (const PoiseQuery *query, PoisePlan *plan)
{
  g_return_val_if_fail (query != NULL, NULL);
  g_return_val_if_fail (plan != NULL, NULL);

  return make (query, plan, NULL);
}

/**
 * poise_restriction_follow:
 * @restriction: what a query finds of any plan
 * @plan: any plan, best one that shares sections with the other
 *
 * Right for any two plans. Where the plan's own tools differ, whose names the query finds activities by, all are
 * matched anew.
 *
 * Returns: (transfer full): what the same query finds of @plan
 */
PoiseRestriction *
poise_restriction_follow (const PoiseRestriction *restriction, PoisePlan *plan)
{
  g_return_val_if_fail (restriction != NULL, NULL);
  g_return_val_if_fail (plan != NULL, NULL);

  if (plan == restriction->whole)
    return poise_restriction_ref (restriction);
  return make (restriction->query, plan, plan->tools == restriction->whole->tools ? restriction : NULL);
}

/** poise_restriction_ref: one reference more to @restriction; from any thread. */
PoiseRestriction *
poise_restriction_ref (const PoiseRestriction *restriction)
{
  PoiseRestriction *self = (PoiseRestriction *) restriction;

  g_return_val_if_fail (restriction != NULL, NULL);

  g_atomic_ref_count_inc (&self->reference_count);
  return self;
}

/** poise_restriction_unref: (nullable): lets go of @restriction. */
void
poise_restriction_unref (PoiseRestriction *restriction)
{
  if (restriction == NULL || !g_atomic_ref_count_dec (&restriction->reference_count))
    return;

  poise_query_free (restriction->query);
  poise_plan_unref (restriction->whole);
  poise_plan_unref (restriction->plan);
  g_free (restriction);
}

/** poise_restriction_get_plan: Returns: (transfer none): the plan with only what is found, as many sections as it has */
PoisePlan *
poise_restriction_get_plan (const PoiseRestriction *restriction)
{
  g_return_val_if_fail (restriction != NULL, NULL);

  return restriction->plan;
}

/** poise_restriction_get_whole: Returns: (transfer none): the plan that it is of */
PoisePlan *
poise_restriction_get_whole (const PoiseRestriction *restriction)
{
  g_return_val_if_fail (restriction != NULL, NULL);

  return restriction->whole;
}

/** poise_restriction_get_n_matched: how many activities were compared with the query when @restriction was made */
guint
poise_restriction_get_n_matched (const PoiseRestriction *restriction)
{
  g_return_val_if_fail (restriction != NULL, 0);

  return restriction->n_matched;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Putting a fragment into a plan: sections beside sections, activities beside activities, and at the end of
 * the plan's own tools and outcomes those that it lacks.
 */

#include "core/poise-edit.h"
#include "core/poise-fragment.h"
#include "core/poise-timetable.h"

/* What is in use already: texts of the plan and of what is pasted, which live as long as this does. */
typedef struct
{
  GHashTable *sections;   /* set of ids */
  GHashTable *activities; /* set of ids */
  GHashTable *origins;    /* which section of the fragment it came in, by pasted section or activity */
  PoisePicks *copies;     /* (nullable) */
} Ids;

static void
ids_init (Ids *ids, const PoisePlan *plan, PoisePicks *copies)
{
  ids->sections = g_hash_table_new (g_str_hash, g_str_equal);
  ids->activities = g_hash_table_new (g_str_hash, g_str_equal);
  ids->origins = g_hash_table_new (NULL, NULL);
  ids->copies = copies;
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      if (section->id)
        g_hash_table_add (ids->sections, section->id);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (poise_section_get_activity (section, k)->id)
          g_hash_table_add (ids->activities, poise_section_get_activity (section, k)->id);
    }
}

static void
ids_clear (Ids *ids)
{
  g_hash_table_unref (ids->sections);
  g_hash_table_unref (ids->activities);
  g_hash_table_unref (ids->origins);
}

/* @record, under a new id where it has none or its id is in use. */
static gpointer
with_free_id (gconstpointer record, guint member, GHashTable *used)
{
  const char *id = poise_record_get_text (record, member);
  gpointer renewed;

  if (id && !g_hash_table_contains (used, id))
    {
      renewed = poise_record_ref (record);
    }
  else
    {
      g_autofree char *new_id = poise_id_new ();

      renewed = poise_record_with_text (record, member, new_id);
    }
  g_hash_table_add (used, (gpointer) poise_record_get_text (renewed, member));
  return renewed;
}

static GPtrArray *
renew_activities (const PoiseSection *section, Ids *ids)
{
  GPtrArray *activities = poise_records_new ();

  for (guint i = 0; i < poise_section_n_activities (section); i++)
    g_ptr_array_add (activities,
                     with_free_id (poise_section_get_activity (section, i), POISE_ACTIVITY_ID, ids->activities));
  return activities;
}

static PoiseSection *
renew_section (const PoiseSection *section, guint origin, Ids *ids)
{
  g_autoptr (PoiseSection) taken = poise_fragment_take_section (section);
  g_autoptr (PoiseSection) renewed = with_free_id (taken, POISE_SECTION_ID, ids->sections);
  g_autoptr (GPtrArray) activities = renew_activities (renewed, ids);
  PoiseSection *filled = poise_record_with_list (renewed, POISE_SECTION_ACTIVITIES, activities);

  if (ids->copies)
    poise_picks_add_section (ids->copies, filled->id);
  g_hash_table_insert (ids->origins, filled, GUINT_TO_POINTER (origin));
  return filled;
}

/* ---- Sections and activities ---- */

/* All activities of @fragment that come without their section, in order. */
static GPtrArray *
collect_activities (const PoisePlan *fragment, Ids *ids)
{
  GPtrArray *all = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (fragment); i++)
    {
      const PoiseSection *section = poise_plan_get_section (fragment, i);

      guint n = all->len;

      if (poise_fragment_get_kind (section) == POISE_FRAGMENT_ACTIVITIES)
        g_ptr_array_extend_and_steal (all, renew_activities (section, ids));
      for (; n < all->len; n++)
        g_hash_table_insert (ids->origins, all->pdata[n], GUINT_TO_POINTER (i));
    }
  for (guint i = 0; ids->copies && i < all->len; i++)
    poise_picks_add_activity (ids->copies, ((PoiseActivity *) all->pdata[i])->id);
  return all;
}

static GPtrArray *
collect_sections (const PoisePlan *fragment, Ids *ids)
{
  GPtrArray *all = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (fragment); i++)
    {
      const PoiseSection *section = poise_plan_get_section (fragment, i);

      if (poise_fragment_get_kind (section) != POISE_FRAGMENT_ACTIVITIES)
        g_ptr_array_add (all, renew_section (section, i, ids));
    }
  return all;
}

/* A new list with all of @inserted before the one at @at of @list. */
static GPtrArray *
insert_all (GPtrArray *list, guint at, GPtrArray *inserted)
{
  GPtrArray *result = poise_records_new ();
  guint n = poise_list_length (list);

  for (guint i = 0; i <= n; i++)
    {
      for (guint k = 0; i == at && k < inserted->len; k++)
        g_ptr_array_add (result, poise_record_ref (inserted->pdata[k]));
      if (i < n)
        g_ptr_array_add (result, poise_record_ref (list->pdata[i]));
    }
  return result;
}

static PoisePlan *
insert_activities (const PoisePlan *plan, PoisePlace at, GPtrArray *activities)
{
  g_autoptr (PoiseSection) into = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (PoiseSection) filled = NULL;

  if (activities->len == 0)
    return poise_plan_ref (plan);
  if (poise_plan_n_sections (plan) == 0)
    {
      into = poise_section_new (NULL);
      filled = poise_record_with_list (into, POISE_SECTION_ACTIVITIES, activities);
      return poise_edit_insert_section (plan, 0, filled);
    }
  into = poise_section_ref (poise_plan_get_section (plan, at.section));
  list = insert_all (into->activities, at.activity, activities);
  filled = poise_record_with_list (into, POISE_SECTION_ACTIVITIES, list);
  return poise_edit_replace_section (plan, at.section, filled);
}

static PoisePlan *
insert_sections (const PoisePlan *plan, guint at, GPtrArray *sections)
{
  g_autoptr (GPtrArray) list = insert_all (plan->sections, at, sections);

  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, list);
}

/* ---- Dates ---- */

/**
 * Dating:
 * @days: when the sections are that things have been pasted into
 * @fragment_days: when those are that they come from
 * @origins: of #Ids
 *
 * What the dates of pasted things are moved by.
 */
typedef struct
{
  const PoiseTimetable *days;
  const PoiseTimetable *fragment_days;
  GHashTable *origins;
} Dating;

static gboolean
find_shift (const Dating *dating, gconstpointer record, guint index, int *days)
{
  gpointer origin;

  return g_hash_table_lookup_extended (dating->origins, record, NULL, &origin) &&
         poise_timetable_get_shift (dating->days, index, dating->fragment_days, GPOINTER_TO_UINT (origin), days);
}

static PoiseSection *
date_section (const Dating *dating, const PoiseSection *section, guint index)
{
  g_autoptr (GPtrArray) activities = NULL;
  int days;

  if (find_shift (dating, section, index, &days))
    return poise_section_shift_dates (section, days);
  activities = poise_records_new ();
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      const PoiseActivity *activity = poise_section_get_activity (section, i);

      g_ptr_array_add (activities, find_shift (dating, activity, index, &days)
                                       ? poise_activity_shift_dates (activity, days)
                                       : poise_activity_ref (activity));
    }
  return poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities);
}

/* @pasted: (transfer full): @plan with all of it; what stood after it follows, and what is new is as far from
 * the first day of its section as it was where it came from. */
static PoisePlan *
follow_dates (const PoisePlan *plan, PoisePlan *pasted, const PoisePlan *fragment, GHashTable *origins)
{
  g_autoptr (PoisePlan) followed = poise_edit_follow_dates (plan, pasted);
  Dating dating = { poise_timetable_of (followed), poise_timetable_of (fragment), origins };
  g_autoptr (GPtrArray) sections = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (followed); i++)
    g_ptr_array_add (sections, date_section (&dating, poise_plan_get_section (followed, i), i));
  return poise_record_with_list (followed, POISE_PLAN_SECTIONS, sections);
}

/* ---- What they refer to ---- */

/* The ids in the lists @member of all activities that are pasted. */
static GHashTable *
collect_references (GPtrArray *sections, GPtrArray *activities, guint member)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i <= sections->len; i++)
    {
      GPtrArray *some = i < sections->len ? ((PoiseSection *) sections->pdata[i])->activities : activities;

      for (guint k = 0; k < poise_list_length (some); k++)
        {
          GPtrArray *list = poise_record_get_list (some->pdata[k], member);

          for (guint m = 0; m < poise_list_length (list); m++)
            g_hash_table_add (ids, list->pdata[m]);
        }
    }
  return ids;
}

/* @plan with those records of the list @member of @fragment that @wanted names and @plan lacks. */
static PoisePlan *
bring_along (const PoisePlan *plan, const PoisePlan *fragment, guint member, GHashTable *wanted)
{
  GPtrArray *own = poise_record_get_list (plan, member);
  GPtrArray *offered = poise_record_get_list (fragment, member);
  g_autoptr (GPtrArray) missing = poise_records_new ();
  g_autoptr (GPtrArray) list = NULL;

  for (guint i = 0; i < poise_list_length (own); i++)
    if (poise_record_get_text (own->pdata[i], 0))
      g_hash_table_remove (wanted, poise_record_get_text (own->pdata[i], 0));
  for (guint i = 0; i < poise_list_length (offered); i++)
    {
      const char *id = poise_record_get_text (offered->pdata[i], 0);

      if (id && g_hash_table_remove (wanted, id))
        g_ptr_array_add (missing, poise_record_ref (offered->pdata[i]));
    }
  list = insert_all (own, poise_list_length (own), missing);
  return poise_record_with_list (plan, member, list);
}

static PoisePlan *
bring_all_along (const PoisePlan *plan, const PoisePlan *fragment, GPtrArray *sections, GPtrArray *activities)
{
  g_autoptr (GHashTable) outcomes = collect_references (sections, activities, POISE_ACTIVITY_OUTCOMES);
  g_autoptr (GHashTable) tools = collect_references (sections, activities, POISE_ACTIVITY_TOOLS);
  g_autoptr (PoisePlan) with_outcomes = bring_along (plan, fragment, POISE_PLAN_OUTCOMES, outcomes);

  return bring_along (with_outcomes, fragment, POISE_PLAN_TOOLS, tools);
}

/**
 * poise_edit_paste:
 * @plan: a plan
 * @fragment: what is pasted, see poise-fragment.h
 * @at: before which activity single activities come to stand, one past the last for the end of a section;
 *   sections come to stand after that section. Where @plan has no sections, it is passed over
 * @copies: (nullable): takes the ids of what was pasted: of a section its own id alone
 *
 * What is pasted keeps its ids, so that cutting and pasting loses nothing; where @plan has them already, it gets
 * new ones. The fragment's own tools and outcomes that it refers to come along; those that @plan has stay as they
 * are. Single activities in a plan without sections get one. Dates are as far from the first day of their section
 * as they were where they come from.
 *
 * Returns: (transfer full): @plan with it
 */
PoisePlan *
poise_edit_paste (const PoisePlan *plan, const PoisePlan *fragment, PoisePlace at, PoisePicks *copies)
{
  guint n_sections;
  g_autoptr (GPtrArray) activities = NULL;
  g_autoptr (GPtrArray) sections = NULL;
  g_autoptr (PoisePlan) with_sections = NULL;
  g_autoptr (PoisePlan) with_activities = NULL;
  g_autoptr (PoisePlan) dated = NULL;
  Ids ids;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (fragment != NULL, NULL);
  n_sections = poise_plan_n_sections (plan);
  g_return_val_if_fail (n_sections == 0 || at.section < n_sections, NULL);
  g_return_val_if_fail (
      n_sections == 0 || at.activity <= poise_section_n_activities (poise_plan_get_section (plan, at.section)), NULL);

  ids_init (&ids, plan, copies);
  activities = collect_activities (fragment, &ids);
  sections = collect_sections (fragment, &ids);

  /* First the activities: where there is no section, theirs is the first. */
  with_activities = insert_activities (plan, at, activities);
  n_sections = poise_plan_n_sections (with_activities);
  with_sections = insert_sections (with_activities, n_sections == 0 ? 0 : MIN (at.section, n_sections - 1) + 1, sections);
  dated = follow_dates (plan, g_steal_pointer (&with_sections), fragment, ids.origins);
  ids_clear (&ids);
  return bring_all_along (dated, fragment, sections, activities);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fragments of plans. The member that tells what a section stands for is written like any that Poise does
 * not know.
 */

#include "core/poise-fragment.h"

#include "core/poise-date.h"

#define MEMBER "poise-clipboard"

static const char *const values[] = {
  [POISE_FRAGMENT_SECTION] = NULL,
  [POISE_FRAGMENT_SECTION_FOLLOWING] = "\"following\"",
  [POISE_FRAGMENT_ACTIVITIES] = "\"activities\"",
};

static const char *
find_value (const PoiseSection *section)
{
  for (guint i = 0; i < poise_list_length (section->record.extras); i++)
    {
      const PoiseExtra *extra = g_ptr_array_index (section->record.extras, i);

      if (g_str_equal (extra->name, MEMBER))
        return extra->json;
    }
  return NULL;
}

/* @section's unknown members with @value for the one of ours, or without it where that is %NULL. */
static GPtrArray *
extras_with (const PoiseSection *section, const char *value)
{
  GPtrArray *extras = poise_extras_new ();

  for (guint i = 0; i < poise_list_length (section->record.extras); i++)
    {
      const PoiseExtra *extra = g_ptr_array_index (section->record.extras, i);

      if (!g_str_equal (extra->name, MEMBER))
        g_ptr_array_add (extras, poise_extra_new (extra->name, extra->json));
    }
  if (value)
    g_ptr_array_add (extras, poise_extra_new (MEMBER, value));
  return extras;
}

/** poise_fragment_get_kind: Returns: what @section of a fragment stands for */
PoiseFragmentKind
poise_fragment_get_kind (const PoiseSection *section)
{
  const char *value = find_value (section);

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    if (value && g_strcmp0 (value, values[i]) == 0)
      return i;
  return POISE_FRAGMENT_SECTION;
}

/**
 * poise_fragment_make_section:
 * @section: a sealed section
 * @start: (nullable): its first day, as a plan writes it; %NULL where that is unknown
 * @kind: what it is to stand for
 *
 * Returns: (transfer full): @section as it stands in a fragment
 */
PoiseSection *
poise_fragment_make_section (const PoiseSection *section, const char *start, PoiseFragmentKind kind)
{
  PoiseSection *made = poise_record_copy (section);

  if (kind != POISE_FRAGMENT_SECTION)
    poise_record_put_text (made, POISE_SECTION_START, start);
  poise_record_put_extras (made, extras_with (section, values[kind]));
  return poise_record_seal (made);
}

/** poise_fragment_take_section: Returns: (transfer full): @section of a fragment as it was in the plan it came from */
PoiseSection *
poise_fragment_take_section (const PoiseSection *section)
{
  PoiseSection *taken;

  if (!find_value (section))
    return poise_section_ref (section);
  taken = poise_record_copy (section);
  if (poise_fragment_get_kind (section) != POISE_FRAGMENT_SECTION)
    poise_record_put_text (taken, POISE_SECTION_START, NULL);
  poise_record_put_extras (taken, extras_with (section, NULL));
  return poise_record_seal (taken);
}

/** poise_fragment_is_empty: Returns: whether there is nothing in @fragment to paste */
gboolean
poise_fragment_is_empty (const PoisePlan *fragment)
{
  for (guint i = 0; i < poise_plan_n_sections (fragment); i++)
    {
      const PoiseSection *section = poise_plan_get_section (fragment, i);

      if (poise_section_n_activities (section) > 0 || poise_fragment_get_kind (section) != POISE_FRAGMENT_ACTIVITIES)
        return FALSE;
    }
  return TRUE;
}

/* ---- Making one ---- */

/* (nullable) @section with its picked activities alone; %NULL where it has none. */
static PoiseSection *
pick_activities (const PoiseSection *section, const PoisePicks *picks)
{
  g_autoptr (GPtrArray) activities = poise_records_new ();

  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      PoiseActivity *activity = poise_section_get_activity (section, i);

      if (poise_picks_has_activity (picks, activity->id))
        g_ptr_array_add (activities, poise_activity_ref (activity));
    }
  return activities->len > 0 ? poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities) : NULL;
}

static PoiseSection *
pick_section (const PoisePlan *plan, guint index, const PoisePicks *picks)
{
  const PoiseSection *section = poise_plan_get_section (plan, index);
  g_autoptr (PoiseSection) picked = NULL;
  g_autofree char *start = NULL;
  GDate first, last;

  if (poise_plan_get_section_days (plan, index, &first, &last))
    start = poise_date_format (&first);
  if (poise_picks_has_section (picks, section->id))
    return poise_fragment_make_section (
        section, start, section->start ? POISE_FRAGMENT_SECTION : POISE_FRAGMENT_SECTION_FOLLOWING);
  picked = pick_activities (section, picks);
  return picked ? poise_fragment_make_section (picked, start, POISE_FRAGMENT_ACTIVITIES) : NULL;
}

/* The ids that the lists @member of all activities of @fragment name. */
static GHashTable *
collect_references (const PoisePlan *fragment, guint member)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < poise_plan_n_sections (fragment); i++)
    {
      const PoiseSection *section = poise_plan_get_section (fragment, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          GPtrArray *list = poise_record_get_list (poise_section_get_activity (section, k), member);

          for (guint m = 0; m < poise_list_length (list); m++)
            g_hash_table_add (ids, g_ptr_array_index (list, m));
        }
    }
  return ids;
}

static void
put_referenced (PoisePlan *fragment, guint member, GPtrArray *records, guint reference)
{
  g_autoptr (GHashTable) ids = collect_references (fragment, reference);
  GPtrArray *referenced = poise_records_new ();

  for (guint i = 0; i < poise_list_length (records); i++)
    {
      const char *id = poise_record_get_text (g_ptr_array_index (records, i), 0);

      if (id && g_hash_table_contains (ids, id))
        g_ptr_array_add (referenced, poise_record_ref (g_ptr_array_index (records, i)));
    }
  poise_record_put_list (fragment, member, referenced);
}

/**
 * poise_fragment_new:
 * @plan: a plan
 * @picks: what of it; a picked section stands for all that is in it
 *
 * Returns: (transfer full): the fragment, in the order of the plan; of the version of @plan if that is newer
 *   than this Poise
 */
PoisePlan *
poise_fragment_new (const PoisePlan *plan, const PoisePicks *picks)
{
  PoisePlan *fragment;
  GPtrArray *sections;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);

  fragment = poise_record_new (&poise_plan_type);
  sections = poise_records_new ();
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = pick_section (plan, i, picks);

      if (section)
        g_ptr_array_add (sections, section);
    }
  poise_record_put_number (fragment, POISE_PLAN_VERSION_MEMBER, MAX (plan->version, POISE_PLAN_VERSION));
  poise_record_put_list (fragment, POISE_PLAN_SECTIONS, sections);
  put_referenced (fragment, POISE_PLAN_OUTCOMES, plan->outcomes, POISE_ACTIVITY_OUTCOMES);
  put_referenced (fragment, POISE_PLAN_TOOLS, plan->tools, POISE_ACTIVITY_TOOLS);
  return poise_record_seal (fragment);
}

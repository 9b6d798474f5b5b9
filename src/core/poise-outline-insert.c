/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Putting an outline into a plan.
 */

#include "core/poise-outline.h"

/* @section with @activities inserted before the one @at */
static PoiseSection *
with_activities (const PoiseSection *section, guint at, GPtrArray *activities)
{
  g_autoptr (GPtrArray) all = poise_records_new ();
  guint n_old = poise_section_n_activities (section);

  at = MIN (at, n_old);
  for (guint i = 0; i < at; i++)
    g_ptr_array_add (all, poise_activity_ref (poise_section_get_activity (section, i)));
  for (guint i = 0; i < activities->len; i++)
    g_ptr_array_add (all, poise_record_ref (g_ptr_array_index (activities, i)));
  for (guint i = at; i < n_old; i++)
    g_ptr_array_add (all, poise_activity_ref (poise_section_get_activity (section, i)));
  return poise_record_with_list (section, POISE_SECTION_ACTIVITIES, all);
}

static PoiseSection *
make_section (const PoiseOutlineSection *section)
{
  g_autoptr (PoiseSection) titled = poise_section_new (section->title);

  return poise_record_with_list (titled, POISE_SECTION_ACTIVITIES, section->activities);
}

static void
pick (const PoiseOutlineSection *section, PoisePicks *added)
{
  for (guint i = 0; added != NULL && i < section->activities->len; i++)
    poise_picks_add_activity (added, ((PoiseActivity *)g_ptr_array_index (section->activities, i))->id);
}

/* ---- What goes where ---- */

/**
 * Sorting:
 * @more: (array length=n_sections): by section of the plan, what comes to its end, or %NULL
 * @here: (nullable): what has no title
 * @fresh: (element-type PoiseSection): new sections
 */
typedef struct
{
  GPtrArray **more;
  const PoiseOutlineSection *here;
  GPtrArray *fresh;
} Sorting;

/* The first section of @plan with each title */
static GHashTable *
index_titles (const PoisePlan *plan)
{
  GHashTable *titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = poise_plan_n_sections (plan); i-- > 0;)
    {
      const char *title = poise_plan_get_section (plan, i)->title;

      if (title != NULL)
        g_hash_table_replace (titles, poise_quick_fold (title, -1), GUINT_TO_POINTER (i));
    }
  return titles;
}

static void
add_more (Sorting *sorting, guint index, GPtrArray *activities)
{
  if (sorting->more[index] == NULL)
    sorting->more[index] = poise_records_new ();
  for (guint i = 0; i < activities->len; i++)
    g_ptr_array_add (sorting->more[index], poise_record_ref (g_ptr_array_index (activities, i)));
}

static void
sort (Sorting *sorting, const PoiseOutline *outline, const PoisePlan *plan, PoisePicks *added)
{
  g_autoptr (GHashTable) titles = index_titles (plan);

  for (guint i = 0; i < outline->sections->len; i++)
    {
      const PoiseOutlineSection *section = g_ptr_array_index (outline->sections, i);
      g_autofree char *folded = section->title != NULL ? poise_quick_fold (section->title, -1) : NULL;
      gpointer index;

      pick (section, added);
      if (folded == NULL && poise_plan_n_sections (plan) > 0)
        sorting->here = section;
      else if (folded != NULL && g_hash_table_lookup_extended (titles, folded, NULL, &index))
        add_more (sorting, GPOINTER_TO_UINT (index), section->activities);
      else
        {
          PoiseSection *fresh = make_section (section);

          g_ptr_array_add (sorting->fresh, fresh);
          if (added != NULL)
            poise_picks_add_section (added, fresh->id);
        }
    }
}

/* The section @index of @plan with all that comes into it */
static PoiseSection *
fill (const Sorting *sorting, const PoisePlan *plan, guint index, PoisePlace at)
{
  PoiseSection *old = poise_plan_get_section (plan, index);
  g_autoptr (PoiseSection) section
      = sorting->here != NULL && index == at.section
            ? with_activities (old, at.activity, sorting->here->activities)
            : poise_section_ref (old);

  if (sorting->more[index] == NULL)
    return g_steal_pointer (&section);
  return with_activities (section, G_MAXUINT, sorting->more[index]);
}

static void
clear (Sorting *sorting, guint n_sections)
{
  for (guint i = 0; i < n_sections; i++)
    g_clear_pointer (&sorting->more[i], g_ptr_array_unref);
  g_free (sorting->more);
  g_ptr_array_unref (sorting->fresh);
}

/**
 * poise_outline_insert:
 * @outline: what somebody pasted
 * @plan: where to
 * @at: before which activity the activities without a heading go; the new sections come behind its section.
 *   Past the last section means the last
 * @added: (nullable): takes the new activities, and the new sections
 *
 * What stands under the title of a section that is there goes to its end. A plan without sections gets one
 * for activities without a heading. Dates of sections that come later for it move along.
 *
 * Returns: (transfer full): @plan with it; the same plan where the outline is empty
 */
PoisePlan *
poise_outline_insert (const PoiseOutline *outline, const PoisePlan *plan, PoisePlace at, PoisePicks *added)
{
  guint n_old = poise_plan_n_sections (plan);
  Sorting sorting = { g_new0 (GPtrArray *, n_old + 1), NULL, poise_records_new () };
  g_autoptr (GPtrArray) sections = poise_records_new ();

  if (n_old > 0 && at.section >= n_old)
    at = (PoisePlace){ n_old - 1, G_MAXUINT };
  sort (&sorting, outline, plan, added);
  for (guint i = 0; i < MAX (n_old, 1); i++)
    {
      if (i < n_old)
        g_ptr_array_add (sections, fill (&sorting, plan, i, at));
      for (guint k = 0; (n_old == 0 || i == at.section) && k < sorting.fresh->len; k++)
        g_ptr_array_add (sections, poise_record_ref (g_ptr_array_index (sorting.fresh, k)));
    }
  clear (&sorting, n_old);
  if (outline->sections->len == 0)
    return poise_plan_ref (plan);
  return poise_edit_follow_dates (plan, poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections));
}

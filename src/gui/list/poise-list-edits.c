/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the commands of the list mean, as pure functions.
 */

#include "gui/list/poise-list-edits.h"

#include "gui/list/poise-list-moves.h"

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

/** poise_spot_exists: Returns: whether @plan has the row @spot */
gboolean
poise_spot_exists (const PoisePlan *plan, PoiseSpot spot)
{
  if (spot.place.section >= poise_plan_n_sections (plan))
    return FALSE;
  return spot.section
         || spot.place.activity < poise_section_n_activities (poise_plan_get_section (plan, spot.place.section));
}

/** poise_spot_get_id: Returns: the id of the section or activity at @spot, which must exist */
const char *
poise_spot_get_id (const PoisePlan *plan, PoiseSpot spot)
{
  g_return_val_if_fail (poise_spot_exists (plan, spot), NULL);

  return spot.section ? poise_plan_get_section (plan, spot.place.section)->id
                      : poise_plan_get_activity (plan, spot.place)->id;
}

/** poise_spot_pick: Adds the row @spot to @picks, if @plan has it. */
void
poise_spot_pick (const PoisePlan *plan, PoiseSpot spot, PoisePicks *picks)
{
  if (!poise_spot_exists (plan, spot))
    return;
  if (spot.section)
    poise_picks_add_section (picks, poise_spot_get_id (plan, spot));
  else
    poise_picks_add_activity (picks, poise_spot_get_id (plan, spot));
}

/**
 * poise_picks_find_first:
 * @spot: (out): the first row of @plan that is picked
 *
 * Returns: whether there is one
 */
gboolean
poise_picks_find_first (const PoisePlan *plan, const PoisePicks *picks, PoiseSpot *spot)
{
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      *spot = (PoiseSpot) { TRUE, { i, 0 } };
      if (has_section (picks, section))
        return TRUE;
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (has_activity (picks, poise_section_get_activity (section, k)))
          {
            *spot = (PoiseSpot) { FALSE, { i, k } };
            return TRUE;
          }
    }
  return FALSE;
}

/**
 * poise_list_add_activity:
 * @section: to the end of which; where the plan has no such section, to the last
 * @activity: (transfer none): a sealed activity
 *
 * A plan without sections gets its first.
 *
 * Returns: (transfer full): @plan with @activity in it
 */
PoisePlan *
poise_list_add_activity (const PoisePlan *plan, guint section, PoiseActivity *activity)
{
  g_autoptr (PoisePlan) with_section = poise_plan_ref (plan);
  PoisePlace place;

  if (poise_plan_n_sections (plan) == 0)
    {
      g_autoptr (PoiseSection) first = poise_section_new (NULL);

      poise_plan_unref (with_section);
      with_section = poise_edit_insert_section (plan, 0, first);
    }
  place.section = MIN (section, poise_plan_n_sections (with_section) - 1);
  place.activity = poise_section_n_activities (poise_plan_get_section (with_section, place.section));
  return poise_edit_insert_activity (with_section, place, activity);
}

/* ---- Dropping ---- */

static PoiseSpot
last_spot_of (const PoisePlan *plan, guint section)
{
  guint n = poise_section_n_activities (poise_plan_get_section (plan, section));

  return n > 0 ? (PoiseSpot) { FALSE, { section, n - 1 } } : (PoiseSpot) { TRUE, { section, 0 } };
}

/* A section goes before the one under the pointer, or after it from the middle of it on. */
static PoiseDrop
find_section_drop (const PoisePlan *plan, PoiseSpot under, gboolean lower_half)
{
  guint section = under.place.section;
  guint n = poise_section_n_activities (poise_plan_get_section (plan, section));
  gboolean after = under.section ? n == 0 && lower_half : 2 * under.place.activity + (lower_half ? 1 : 0) >= n;

  if (after)
    return (PoiseDrop) { TRUE, { section + 1, 0 }, last_spot_of (plan, section), TRUE };
  return (PoiseDrop) { TRUE, { section, 0 }, { TRUE, { section, 0 } }, FALSE };
}

/**
 * poise_list_find_drop:
 * @under: the row under the pointer, which exists
 * @lower_half: whether the pointer is in the lower half of it
 * @sections: whether sections are dragged
 *
 * An activity goes before the row under the pointer or after it; over a section's head it goes to the top of
 * that section.
 *
 * Returns: where it would go
 */
PoiseDrop
poise_list_find_drop (const PoisePlan *plan, PoiseSpot under, gboolean lower_half, gboolean sections)
{
  if (sections)
    return find_section_drop (plan, under, lower_half);
  if (!under.section)
    return (PoiseDrop) { FALSE, { under.place.section, under.place.activity + (lower_half ? 1 : 0) }, under, lower_half };
  return (PoiseDrop) { FALSE, { under.place.section, 0 }, under, TRUE };
}

/** poise_list_drop: Returns: (transfer full): @plan with @picks moved to where @drop says */
PoisePlan *
poise_list_drop (const PoisePlan *plan, const PoisePicks *picks, PoiseDrop drop)
{
  if (drop.sections)
    return poise_list_move_sections (plan, picks, drop.place.section);
  return poise_edit_move_activities (plan, picks, drop.place);
}

/* ---- Mode ---- */

static PoiseActivity *
with_mode (const PoiseActivity *activity, gpointer mode)
{
  return poise_record_with_number (activity, POISE_ACTIVITY_MODE, GPOINTER_TO_INT (mode));
}

/** poise_list_set_mode: Returns: (transfer full): @plan with @mode for all that is picked */
PoisePlan *
poise_list_set_mode (const PoisePlan *plan, const PoisePicks *picks, PoiseMode mode)
{
  return poise_edit_change_activities (plan, picks, with_mode, GINT_TO_POINTER (mode));
}

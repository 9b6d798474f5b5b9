/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the commands of the list mean, as pure functions.
 */

#include "gui/list/poise-list-edits.h"

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

/* ---- Moving ---- */

/*
 * Sections with @picks one step up (@step −1) or down (1); a picked one that has no room, or stands against
 * a picked one that has none, stays.
 */
static PoisePlan *
step_sections (const PoisePlan *plan, const PoisePicks *picks, int step)
{
  PoisePlan *result = poise_plan_ref (plan);
  int n = poise_plan_n_sections (plan);

  for (int k = 0; k < n; k++)
    {
      int from = step < 0 ? k : n - 1 - k;
      int to = from + step;
      PoisePlan *moved;

      if (!has_section (picks, poise_plan_get_section (result, from)))
        continue;
      if (to < 0 || to >= n || has_section (picks, poise_plan_get_section (result, to)))
        continue;
      moved = poise_edit_move_section (result, from, to);
      poise_plan_unref (result);
      result = moved;
    }
  return result;
}

static gboolean
last_picked_activity (const PoisePlan *plan, const PoisePicks *picks, PoisePlace *place)
{
  for (guint i = poise_plan_n_sections (plan); i-- > 0;)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = poise_section_n_activities (section); k-- > 0;)
        if (has_activity (picks, poise_section_get_activity (section, k)))
          {
            *place = (PoisePlace) { i, k };
            return TRUE;
          }
    }
  return FALSE;
}

static gboolean
first_picked_activity (const PoisePlan *plan, const PoisePicks *picks, PoisePlace *place)
{
  g_autoptr (PoisePicks) activities = poise_picks_new ();
  GHashTableIter iter;
  gpointer id;
  PoiseSpot spot;

  g_hash_table_iter_init (&iter, picks->activities);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    poise_picks_add_activity (activities, id);
  if (!poise_picks_find_first (plan, activities, &spot))
    return FALSE;
  *place = spot.place;
  return TRUE;
}

/*
 * Before which place the picked activities go, one step up or down; FALSE where there is no room.
 *
 *   step −1: before the one above the first; from the top of a section to the end of the one above
 *   step  1: after the one below the last; from the end of a section to the top of the one below
 */
static gboolean
step_target (const PoisePlan *plan, const PoisePicks *picks, int step, PoisePlace *to)
{
  if (step < 0)
    {
      if (!first_picked_activity (plan, picks, to) || (to->activity == 0 && to->section == 0))
        return FALSE;
      if (to->activity > 0)
        to->activity--;
      else
        *to = (PoisePlace) { to->section - 1,
                             poise_section_n_activities (poise_plan_get_section (plan, to->section - 1)) };
      return TRUE;
    }
  if (!last_picked_activity (plan, picks, to))
    return FALSE;
  if (to->activity + 1 < poise_section_n_activities (poise_plan_get_section (plan, to->section)))
    to->activity += 2;
  else if (to->section + 1 < poise_plan_n_sections (plan))
    *to = (PoisePlace) { to->section + 1, 0 };
  else
    return FALSE;
  return TRUE;
}

/**
 * poise_list_move_by:
 * @picks: what moves; where a section is picked, sections alone move
 * @step: −1 for up, 1 for down
 *
 * Activities move as one block, past the end of a section into the next one.
 *
 * Returns: (transfer full): @plan with them moved; the same plan where there is no room
 */
PoisePlan *
poise_list_move_by (const PoisePlan *plan, const PoisePicks *picks, int step)
{
  PoisePlace to;

  if (g_hash_table_size (picks->sections) > 0)
    return step_sections (plan, picks, step);
  if (!step_target (plan, picks, step, &to))
    return poise_plan_ref (plan);
  return poise_edit_move_activities (plan, picks, to);
}

/* The first section at or after @from that is not picked, or %NULL for the end. */
static const char *
anchor_at (const PoisePlan *plan, const PoisePicks *picks, guint from)
{
  for (guint i = from; i < poise_plan_n_sections (plan); i++)
    if (!has_section (picks, poise_plan_get_section (plan, i)))
      return poise_plan_get_section (plan, i)->id;
  return NULL;
}

/**
 * poise_list_move_sections:
 * @picks: whose sections move
 * @before: before which section of @plan; their number for the end
 *
 * Returns: (transfer full): @plan with them side by side there, in the order that they had
 */
PoisePlan *
poise_list_move_sections (const PoisePlan *plan, const PoisePicks *picks, guint before)
{
  const char *anchor = anchor_at (plan, picks, before);
  guint n = poise_plan_n_sections (plan);
  PoisePlan *result = poise_plan_ref (plan);

  for (guint i = 0; i < n; i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);
      guint from, to = n;
      PoisePlan *moved;

      if (!has_section (picks, section))
        continue;
      poise_plan_find_section (result, section->id, &from);
      if (anchor)
        poise_plan_find_section (result, anchor, &to);
      moved = poise_edit_move_section (result, from, from < to ? to - 1 : to);
      poise_plan_unref (result);
      result = moved;
    }
  return result;
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
 * that section, or, in the upper half, to the end of the one above.
 *
 * Returns: where it would go
 */
PoiseDrop
poise_list_find_drop (const PoisePlan *plan, PoiseSpot under, gboolean lower_half, gboolean sections)
{
  guint above = under.place.section - 1;

  if (sections)
    return find_section_drop (plan, under, lower_half);
  if (!under.section)
    return (PoiseDrop) { FALSE, { under.place.section, under.place.activity + (lower_half ? 1 : 0) }, under, lower_half };
  if (lower_half || under.place.section == 0)
    return (PoiseDrop) { FALSE, { under.place.section, 0 }, under, TRUE };
  return (PoiseDrop) { FALSE,
                       { above, poise_section_n_activities (poise_plan_get_section (plan, above)) },
                       last_spot_of (plan, above),
                       TRUE };
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

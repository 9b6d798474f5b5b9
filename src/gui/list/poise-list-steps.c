/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Moving rows past what is seen.
 */

#include "gui/list/poise-list-steps.h"

#include "gui/list/poise-list-moves.h"

typedef struct
{
  const PoisePlan *plan;
  const PoisePicks *picks;
  GPtrArray *sights; /* what is shown of each section */
} View;

static gboolean
is_picked (const View *view, PoisePlace place)
{
  return poise_picks_has_activity (view->picks, poise_plan_get_activity (view->plan, place)->id);
}

static gboolean
is_shown (const View *view, PoisePlace place)
{
  guint nth;

  return poise_row_sight_find (g_ptr_array_index (view->sights, place.section), place.activity + 1, &nth);
}

static gboolean
section_is_shown (const View *view, guint section)
{
  return poise_row_sight_n_rows (g_ptr_array_index (view->sights, section), poise_plan_get_section (view->plan, section))
         > 0;
}

/* The first picked activity, or the last. */
static gboolean
find_picked (const View *view, gboolean last, PoisePlace *place)
{
  gboolean found = FALSE;

  for (guint i = 0; i < poise_plan_n_sections (view->plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (view->plan, i)); k++)
      if (is_picked (view, (PoisePlace) { i, k }))
        {
          *place = (PoisePlace) { i, k };
          found = TRUE;
          if (!last)
            return TRUE;
        }
  return found;
}

/* Before the next activity above that is seen; from the top of a section to the end of the one above that is. */
static gboolean
find_place_above (const View *view, PoisePlace *place)
{
  for (guint k = place->activity; k-- > 0;)
    if (is_shown (view, (PoisePlace) { place->section, k }))
      {
        place->activity = k;
        return TRUE;
      }
  for (guint i = place->section; i-- > 0;)
    if (section_is_shown (view, i))
      {
        *place = (PoisePlace) { i, poise_section_n_activities (poise_plan_get_section (view->plan, i)) };
        return TRUE;
      }
  return FALSE;
}

/* After the next one below; from the end of a section to the top of the one below. */
static gboolean
find_place_below (const View *view, PoisePlace *place)
{
  for (guint k = place->activity + 1; k < poise_section_n_activities (poise_plan_get_section (view->plan, place->section));
       k++)
    if (is_shown (view, (PoisePlace) { place->section, k }))
      {
        place->activity = k + 1;
        return TRUE;
      }
  for (guint i = place->section + 1; i < poise_plan_n_sections (view->plan); i++)
    if (section_is_shown (view, i))
      {
        *place = (PoisePlace) { i, 0 };
        return TRUE;
      }
  return FALSE;
}

/**
 * poise_list_step:
 * @filter: what is shown
 * @picks: what moves
 * @step: −1 for up, 1 for down
 *
 * As poise_list_move_by(); where only a part of @plan is shown by what is looked for, activities go past the next one
 * that is seen, not past one that is hidden, which would look as if nothing happened.
 *
 * Returns: (transfer full): @plan with them moved; the same plan where there is no room
 */
PoisePlan *
poise_list_step (const PoiseRowFilter *filter, const PoisePlan *plan, const PoisePicks *picks, int step)
{
  const PoiseRowFilter found = { .query = filter->query, .kept = filter->kept }; /* folded away is not hidden */
  g_autoptr (GPtrArray) sights = NULL;
  PoisePlace place;

  if (g_hash_table_size (picks->sections) > 0 || poise_row_filter_shows_all (&found))
    return poise_list_move_by (plan, picks, step);
  sights = poise_row_filter_look (&found, plan);
  {
    const View view = { plan, picks, sights };

    if (!find_picked (&view, step > 0, &place)
        || !(step < 0 ? find_place_above (&view, &place) : find_place_below (&view, &place)))
      return poise_plan_ref ((PoisePlan *) plan);
  }
  return poise_edit_move_activities (plan, picks, place);
}

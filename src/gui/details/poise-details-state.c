/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that the details pane shows. One walk over what is selected; a single row is found by its id.
 */

#include "gui/details/poise-details-state.h"

/* @hash: of the ids so far, so that two selections of as many are told apart. */
static void
add_activity (PoiseDetailsState *state, PoiseActivity *activity, PoisePlace place, guint *hash)
{
  if (state->blend->n_activities == 0)
    {
      state->activity = activity;
      state->place = place;
    }
  *hash = *hash * 31 + (activity->id ? g_str_hash (activity->id) : 0);
  poise_blend_add (state->blend, activity);
}

static void
add_section (PoiseDetailsState *state, const PoisePicks *picks, guint index, guint *hash)
{
  PoiseSection *section = poise_plan_get_section (state->plan, index);
  gboolean whole = poise_picks_has_section (picks, section->id);

  if (whole && state->n_sections++ == 0)
    {
      state->section = section;
      state->section_index = index;
    }
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      PoiseActivity *activity = poise_section_get_activity (section, i);

      if (whole || poise_picks_has_activity (picks, activity->id))
        add_activity (state, activity, (PoisePlace){ index, i }, hash);
    }
}

/* The commonest case, without a walk. */
static gboolean
add_single_activity (PoiseDetailsState *state, const PoisePicks *picks, guint *hash)
{
  GHashTableIter iter;
  gpointer id = NULL;
  PoisePlace place;

  if (g_hash_table_size (picks->sections) != 0 || g_hash_table_size (picks->activities) != 1)
    return FALSE;
  g_hash_table_iter_init (&iter, picks->activities);
  g_hash_table_iter_next (&iter, &id, NULL);
  if (poise_plan_find_activity (state->plan, id, &place))
    add_activity (state, poise_plan_get_activity (state->plan, place), place, hash);
  return TRUE;
}

static PoiseDetailsKind
kind_of (const PoiseDetailsState *state, const PoisePicks *picks)
{
  if (state->n_sections == 1 && g_hash_table_size (picks->activities) == 0)
    return POISE_DETAILS_SECTION;
  if (state->blend->n_activities == 0)
    return POISE_DETAILS_NOTHING;
  return state->blend->n_activities == 1 ? POISE_DETAILS_ACTIVITY : POISE_DETAILS_ACTIVITIES;
}

static char *
subject_of (const PoiseDetailsState *state, guint hash)
{
  switch (state->kind)
    {
    case POISE_DETAILS_SECTION:
      return g_strconcat ("section ", state->section->id, NULL);
    case POISE_DETAILS_ACTIVITY:
      return g_strconcat ("activity ", state->activity->id, NULL);
    case POISE_DETAILS_ACTIVITIES:
      return g_strdup_printf ("%u activities %08x", state->blend->n_activities, hash);
    case POISE_DETAILS_NOTHING:
    default:
      return g_strdup ("");
    }
}

/**
 * poise_details_state_new:
 * @plan: a plan
 * @picks: what is selected; what @plan does not have is passed over
 *
 * Returns: (transfer full): what the pane shows of them
 */
PoiseDetailsState *
poise_details_state_new (PoisePlan *plan, const PoisePicks *picks)
{
  PoiseDetailsState *state;
  guint hash = 0;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);

  state = g_new0 (PoiseDetailsState, 1);
  state->plan = poise_plan_ref (plan);
  state->blend = poise_blend_new ();
  state->is_empty = poise_plan_n_sections (plan) == 0;
  if (!add_single_activity (state, picks, &hash) && !poise_picks_is_empty (picks))
    for (guint i = 0; i < poise_plan_n_sections (plan); i++)
      add_section (state, picks, i, &hash);

  state->kind = kind_of (state, picks);
  state->subject = subject_of (state, hash);
  if (state->kind != POISE_DETAILS_SECTION)
    state->section = NULL;
  if (state->kind != POISE_DETAILS_ACTIVITY)
    state->activity = NULL;
  return state;
}

/** poise_details_state_free: Frees @state; %NULL is fine. */
void
poise_details_state_free (PoiseDetailsState *state)
{
  if (!state)
    return;
  poise_blend_free (state->blend);
  poise_plan_unref (state->plan);
  g_free (state->subject);
  g_free (state);
}

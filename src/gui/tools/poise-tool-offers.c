/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What would suit the activities that are selected.
 */

#include "gui/tools/poise-tool-offers.h"

#include "words/poise-words-tools.h"

/* One activity that has what all have: what suits it suits all, and is worth to be offered. */
static PoiseActivity *
make_common (const PoiseBlend *blend)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  g_autoptr (GPtrArray) tools = poise_texts_new ();

  poise_record_put_number (activity, POISE_ACTIVITY_MODE, MAX (blend->mode, 0));
  poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, MAX (blend->purpose, 0));
  poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, MAX (blend->learning_type, 0));
  for (guint i = 0; i < blend->tools->len; i++)
    g_ptr_array_add (tools, g_ref_string_new (poise_blend_get_item (blend->tools, i)->id));
  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, g_steal_pointer (&tools));
  return poise_record_seal (activity);
}

/**
 * poise_tool_offers_new:
 * @catalogue: (nullable): the tools that there are
 * @plan: whose own tools and circumstances count
 * @blend: what the activities have in common
 * @at_most: how many are wanted
 *
 * Returns: (transfer full) (element-type PoiseRankedTool): tools that suit all of them and that none has, best first
 */
GPtrArray *
poise_tool_offers_new (const PoiseCatalogue *catalogue, const PoisePlan *plan, const PoiseBlend *blend, guint at_most)
{
  g_autoptr (PoiseActivity) activity = make_common (blend);

  return catalogue ? poise_catalogue_rank (catalogue, plan, activity, at_most) : g_ptr_array_new ();
}

/** poise_tool_offer_why: Returns: (transfer full) (nullable): why @offer suits them, or else what to know of it */
char *
poise_tool_offer_why (const PoiseCatalogue *catalogue, const PoisePlan *plan, const PoiseRankedTool *offer)
{
  char *why = poise_words_tool_reasons (plan, catalogue, offer);

  return why ? why : g_strdup (poise_words_catalogue_note (catalogue, offer->tool->id));
}

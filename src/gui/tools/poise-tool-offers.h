/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What would suit the activities that are selected. Pure.
 */

#pragma once

#include "advisor/poise-tool-rank.h"
#include "gui/details/poise-blend.h"

G_BEGIN_DECLS

GPtrArray *poise_tool_offers_new (const PoiseCatalogue *catalogue,
                                  const PoisePlan *plan,
                                  const PoiseBlend *blend,
                                  guint at_most);
char *poise_tool_offer_why (const PoiseCatalogue *catalogue, const PoisePlan *plan, const PoiseRankedTool *offer);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tools in words: names and notes of those in a catalogue, the reasons why one is suggested, and what has come of an
 * edit of a person's own list.
 */

#pragma once

#include "advisor/poise-tool-rank.h"
#include "words/poise-words.h"

G_BEGIN_DECLS

/* Names and notes: the plan's own first, then those of a list, then Poise's. (nullable): @plan, @catalogue */
char *poise_words_catalogue_tool (const PoisePlan *plan, const PoiseCatalogue *catalogue, const char *id);
const char *poise_words_catalogue_note (const PoiseCatalogue *catalogue, const char *id); /* (nullable) */
const char *poise_words_tool_other_names (const char *id);                                /* (nullable) */

/* Why a tool is suggested */
char *poise_words_tool_reason (const PoisePlan *plan,
                               const PoiseCatalogue *catalogue,
                               const PoiseToolReason *reason); /* (nullable) where there is nothing to say */
char *poise_words_tool_reasons (const PoisePlan *plan,
                                const PoiseCatalogue *catalogue,
                                const PoiseRankedTool *ranked); /* (nullable) */

/* A person's own list */
char *poise_words_tool_gain (const PoiseToolListGain *gain);     /* "2 tools added, 1 tool replaced." */
char *poise_words_tools_exported (guint n_tools);                /* "3 tools exported." */
char *poise_words_tool_hidden (const char *name);                /* "“Wiki” is hidden in all courses." */

G_END_DECLS

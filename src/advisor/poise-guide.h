/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The guide as data: which entries there are, in which order, where each comes from, which activities it concerns,
 * and which rules it explains. Its texts stand in src/words under the entry's id.
 */

#pragma once

#include "advisor/poise-source.h"
#include "core/poise-query.h"

G_BEGIN_DECLS

/** PoiseGuidePart: the parts of the guide, in their order. */
typedef enum
{
  POISE_GUIDE_MODES,
  POISE_GUIDE_PURPOSES,
  POISE_GUIDE_PARTICIPATION,
  POISE_GUIDE_PRACTICE,
  POISE_GUIDE_CHARTS,
  POISE_GUIDE_POISE,
  POISE_N_GUIDE_PARTS
} PoiseGuidePart;

/** POISE_GUIDE_MAX_SOURCES: how many sources an entry may have. */
#define POISE_GUIDE_MAX_SOURCES 5

/**
 * PoiseGuideEntry:
 * @id: stable, for words, links and tests
 * @part: in which part it stands
 * @concerns: which activities it is about; the empty query where it is about none in particular
 * @n_sources: how many of @sources there are
 * @sources: where it comes from
 */
typedef struct
{
  const char *id;
  PoiseGuidePart part;
  PoiseQuery concerns;
  guint n_sources;
  PoiseSourceIndex sources[POISE_GUIDE_MAX_SOURCES];
} PoiseGuideEntry;

const PoiseGuideEntry *poise_guide_get_entries (guint *n_entries);
const PoiseGuideEntry *poise_guide_find_entry (const char *id);
const PoiseGuideEntry *poise_guide_entry_for_rule (const char *rule);
guint poise_guide_entry_count (const PoiseGuideEntry *entry, const PoisePlan *plan);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All drafts: which of them nobody is at any more, so that they can be offered.
 */

#pragma once

#include "store/poise-draft.h"

G_BEGIN_DECLS

/** POISE_DRAFTS_MOST: as many drafts are listed; others once these have gone. */
#define POISE_DRAFTS_MOST 50

/**
 * PoiseDraftListing:
 * @name: of its folder, for poise_draft_slot_claim()
 * @state: how the newest draft is; where it is not good, the one before it counts
 * @draft: (nullable): what it says, without the plan; %NULL where @state is not good
 */
typedef struct
{
  char *name;
  PoiseEnvelopeState state;
  PoiseDraft *draft;
} PoiseDraftListing;

void poise_draft_listing_free (PoiseDraftListing *listing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseDraftListing, poise_draft_listing_free)

char *poise_draft_folder_get_path (void);
GPtrArray *poise_draft_folder_list (const char *drafts);
PoiseDraft *poise_draft_folder_peek (const char *drafts, const char *name, GError **error);
GBytes *poise_draft_folder_peek_base (const char *drafts, const char *name, const PoiseDraft *draft);
gboolean poise_draft_folder_discard (const char *drafts, const char *name, GError **error);

/* For the slot */
gboolean poise_draft_folder_is_free (const char *drafts, const char *name);
GPtrArray *poise_draft_folder_find_files (const char *folder);

G_END_DECLS

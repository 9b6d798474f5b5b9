/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry of the guide, to be read: its heading, its texts, whom it quotes, and the activities that it concerns.
 */

#pragma once

#include "advisor/poise-guide.h"
#include "core/poise-picks.h"
#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_GUIDE_CARD (poise_guide_card_get_type ())
G_DECLARE_FINAL_TYPE (PoiseGuideCard, poise_guide_card, POISE, GUIDE_CARD, GtkBox)

GtkWidget *poise_guide_card_new (const PoiseGuideEntry *entry);

const PoiseGuideEntry *poise_guide_card_get_entry (PoiseGuideCard *self);
void poise_guide_card_follow (PoiseGuideCard *self, PoiseWorkspace *workspace, const PoisePicks *advised);

G_END_DECLS

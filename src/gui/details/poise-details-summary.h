/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The captions of closed groups and of several activities: what is set, in a few words. Pure. All give
 * (transfer full) texts, "" where nothing is set.
 */

#pragma once

#include "gui/details/poise-blend.h"

G_BEGIN_DECLS

char *poise_details_summarize_all (const PoiseBlend *blend);
char *poise_details_summarize_learning (const PoiseBlend *blend);
char *poise_details_summarize_group (const PoiseBlend *blend);
char *poise_details_summarize_assessment (const PoiseBlend *blend);
char *poise_details_summarize_schedule (const PoiseBlend *blend, const PoiseSession *first);
char *poise_details_summarize_links (const PoiseBlend *blend);
char *poise_details_summarize_notes (const PoiseBlend *blend);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What somebody is told, who does not see it, of a step that was just taken.
 */

#pragma once

#include "core/poise-history.h"
#include "core/poise-picks.h"

G_BEGIN_DECLS

char *poise_words_undone (PoiseEditKind kind); /* "Undone: Move" */
char *poise_words_redone (PoiseEditKind kind); /* "Redone: Move" */
char *poise_words_moved (const PoisePlan *plan, const PoisePicks *picks); /* (nullable) "Now 2 of 5 in Week 3" */

G_END_DECLS

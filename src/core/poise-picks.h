/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A set of sections and activities, by id: what is selected, moved, copied, deleted.
 *
 * What always holds: both tables own their texts; a record without an id is never picked.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoisePicks:
 * @sections: set of id texts; a picked section stands for all that is in it
 * @activities: set of id texts
 */
typedef struct
{
  GHashTable *sections;
  GHashTable *activities;
} PoisePicks;

PoisePicks *poise_picks_new (void);
PoisePicks *poise_picks_copy (const PoisePicks *picks);
void poise_picks_free (PoisePicks *picks);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoisePicks, poise_picks_free)

void poise_picks_add_section (PoisePicks *picks, const char *id);
void poise_picks_add_activity (PoisePicks *picks, const char *id);
gboolean poise_picks_has_section (const PoisePicks *picks, const char *id);
gboolean poise_picks_has_activity (const PoisePicks *picks, const char *id);
gboolean poise_picks_is_empty (const PoisePicks *picks);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Edits: pure functions from plan to plan. Each shares everything that it did not touch, and gives back
 * the same plan (one reference more) where nothing would change. Nothing here knows history or files.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoisePicks:
 *
 * A set of sections and activities, by id: what is selected, moved, deleted. A picked section stands for
 * all that is in it.
 */
typedef struct
{
  GHashTable *sections;   /* set of id texts */
  GHashTable *activities; /* set of id texts */
} PoisePicks;

PoisePicks *poise_picks_new (void);
void poise_picks_free (PoisePicks *picks);
void poise_picks_add_section (PoisePicks *picks, const char *id);
void poise_picks_add_activity (PoisePicks *picks, const char *id);
gboolean poise_picks_is_empty (const PoisePicks *picks);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoisePicks, poise_picks_free)

/* Sections */
PoisePlan *poise_edit_insert_section (const PoisePlan *plan, guint at, PoiseSection *section);
PoisePlan *poise_edit_replace_section (const PoisePlan *plan, guint at, PoiseSection *section);
PoisePlan *poise_edit_move_section (const PoisePlan *plan, guint from, guint to);

/* Activities */
PoisePlan *poise_edit_insert_activity (const PoisePlan *plan, PoisePlace at, PoiseActivity *activity);
PoisePlan *poise_edit_replace_activity (const PoisePlan *plan, PoisePlace at, PoiseActivity *activity);

/** PoiseActivityChange: gives back @activity changed, or a new reference to it unchanged. (transfer full) */
typedef PoiseActivity *(*PoiseActivityChange) (const PoiseActivity *activity, gpointer data);
PoisePlan *poise_edit_change_activities (const PoisePlan *plan,
                                         const PoisePicks *picks,
                                         PoiseActivityChange change,
                                         gpointer data);

/* Many at once; a picked section is moved or copied whole */
PoisePlan *poise_edit_remove (const PoisePlan *plan, const PoisePicks *picks);
PoisePlan *poise_edit_move_activities (const PoisePlan *plan, const PoisePicks *picks, PoisePlace to);
PoisePlan *poise_edit_duplicate (const PoisePlan *plan, const PoisePicks *picks, PoisePicks *copies);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Edits: pure functions from plan to plan. Nothing here knows history or files.
 *
 * What always holds:
 *  - each gives back a sealed plan (transfer full) that shares everything it did not touch;
 *  - where nothing would change, it is the same plan, one reference more, so that == tells;
 *  - sections and activities are taken by reference (transfer none) and must be sealed;
 *  - activities with a picked id that stands twice in a plan are all taken;
 *  - live sessions and due dates belong to the section: inserting, moving, removing and duplicating sections, and
 *    moving activities, move them along by whole days (see poise_edit_follow_dates()).
 */

#pragma once

#include "core/poise-picks.h"

G_BEGIN_DECLS

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

/* Dates */
PoisePlan *poise_edit_follow_dates (const PoisePlan *before, PoisePlan *after);
PoisePlan *poise_edit_shift_dates (const PoisePlan *plan, int days);
PoiseActivity *poise_activity_shift_dates (const PoiseActivity *activity, int days);
PoiseSection *poise_section_shift_dates (const PoiseSection *section, int days);

/**
 * PoiseSessionTally:
 * @n_added: how many activities were given a live session
 * @n_left: how many synchronous ones have none and found no day for it
 */
typedef struct
{
  guint n_added;
  guint n_left;
} PoiseSessionTally;

PoisePlan *poise_edit_fill_sessions (const PoisePlan *plan, PoiseSessionTally *tally);

/* Many at once */
PoisePlan *poise_edit_remove (const PoisePlan *plan, const PoisePicks *picks);
PoisePlan *poise_edit_move_activities (const PoisePlan *plan, const PoisePicks *picks, PoisePlace to);
PoisePlan *poise_edit_duplicate (const PoisePlan *plan, const PoisePicks *picks, PoisePicks *copies);
PoisePlan *poise_edit_paste (const PoisePlan *plan, const PoisePlan *fragment, PoisePlace at, PoisePicks *copies);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What became of one plan in two places, brought together: three plans in, one plan and a list of conflicts out.
 *
 * A merge is an immutable, reference-counted value that holds all its plans; safe to hand to other threads. What
 * is the same in two plans is what has the same id, wherever it stands; of several with one id, the first is the
 * first; what has no id goes by its title. "One" and "the other" are mine and theirs, either way round:
 *
 * | one | the other | the merged plan | conflict |
 * |---|---|---|---|
 * | changed, moved or removed an activity | did not | as the one has it | |
 * | changed one activity | changed another | both | |
 * | changed a member of something | changed another member of it | both | |
 * | changed a member | changed it alike | that | |
 * | changed a member | changed it differently | mine | member |
 * | added or removed tools or outcomes of an activity | did so too | both, as sets | |
 * | added, removed or changed breaks, live sessions, links | changed others of them | both | |
 * | replaced one of these | replaced the same one by another | mine | member |
 * | removed an activity | left it, or changed its place in its section | removed | |
 * | removed an activity | changed it or moved it to another section | kept, as the other has it | removed |
 * | removed an activity | removed it too | removed | |
 * | moved an activity | changed it | both | |
 * | moved an activity to another section | moved it to the same | that | |
 * | moved an activity to another section | moved it to a third | mine | moved |
 * | changed the order | changed the order elsewhere | both | |
 * | changed the order | changed it so that no order agrees with both | mine | order |
 * | removed a section | left what is in it | removed | |
 * | removed a section | changed it, or changed, added or moved something in it | kept whole, as the other has it | removed |
 * | added something | added the same | once | |
 * | added something | added another with its id | mine | added |
 * | added something | added something at the same place | both, mine first | |
 * | removed an outcome or tool | used it in an activity | both: the activity refers to what is not there | |
 *
 * A group, an assessment, a live slot, credits and a target are each one value. Two orders agree if all pairs of
 * things that one has swapped can be swapped along with all that the other has.
 *
 * What always holds:
 *  - merge (b, b, x) and merge (b, x, b) and merge (b, x, x) say what x says, without conflicts;
 *  - what is in mine or theirs and was not removed by either is in the merged plan exactly once;
 *  - ids that stood once in each plan stand once;
 *  - with mine and theirs exchanged, and all resolved alike, conflicts are the same with sides exchanged, and the
 *    merged plan is the same, except that what both put at one place stands in the other order;
 *  - the merged plan shares with mine, else with theirs, what it has as they have it.
 * The work is in proportion to the size of the plans; where both changed the order of a section, to the square of
 * the number of things between the first and the last that they moved; of more than 20 000, no two orders agree.
 */

#pragma once

#include "diff/poise-conflict.h"

G_BEGIN_DECLS

typedef struct _PoiseMerge PoiseMerge;

PoiseMerge *poise_merge_new (PoisePlan *base, PoisePlan *mine, PoisePlan *theirs);
PoiseMerge *poise_merge_ref (const PoiseMerge *merge);
void poise_merge_unref (PoiseMerge *merge);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseMerge, poise_merge_unref)

PoisePlan *poise_merge_get_plan (const PoiseMerge *merge);
PoisePlan *poise_merge_get_side (const PoiseMerge *merge, PoiseMergeSide side);

/* Conflicts in reading order: of the course, then section by section. Resolving one may raise or settle others:
 * those of a section's activities matter only if the section is kept. */
guint poise_merge_get_n_conflicts (const PoiseMerge *merge);
const PoiseConflict *poise_merge_get_conflict (const PoiseMerge *merge, guint index);
const PoiseConflict *poise_merge_find_conflict (const PoiseMerge *merge, const char *key);

/* The same merge with one conflict, or all, resolved; pure: @merge stays as it is. */
PoiseMerge *poise_merge_resolve (const PoiseMerge *merge, const PoiseConflict *conflict, PoiseMergeSide choice);
PoiseMerge *poise_merge_resolve_all (const PoiseMerge *merge, PoiseMergeSide choice);

G_END_DECLS

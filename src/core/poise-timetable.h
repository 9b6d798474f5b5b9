/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * On which days each section of a plan is. Pure: a plan in, days out, all sections in one pass.
 *
 * A section begins on its own start, else on the day after the section before it ends, else, as the first one,
 * on the plan's start; it lasts its own days, else the plan's section length, else a week.
 *
 * What always holds:
 *  - a section without a start of its own whose days all lie in breaks is moved on by its own length until one
 *    of them does not; a break that covers it only in part moves nothing;
 *  - a start of its own stands as given, break or not, and the sections after it go on from there;
 *  - breaks that meet or overlap are as one; one that ends before it begins is none; one with a single date is
 *    that day;
 *  - days beyond the year 9999 are not known.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

typedef struct _PoiseTimetable PoiseTimetable;

PoiseTimetable *poise_timetable_new (const PoisePlan *plan);
void poise_timetable_free (PoiseTimetable *timetable);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseTimetable, poise_timetable_free)

const PoiseTimetable *poise_timetable_of (const PoisePlan *plan);

gboolean poise_timetable_get_days (const PoiseTimetable *timetable, guint index, GDate *first, GDate *last);
gboolean poise_timetable_get_following (const PoiseTimetable *timetable, guint index, GDate *first);
gboolean poise_timetable_get_shift (const PoiseTimetable *timetable,
                                    guint index,
                                    const PoiseTimetable *before,
                                    guint index_before,
                                    int *days);

G_END_DECLS

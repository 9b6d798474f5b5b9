/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plans in one line, for tables: "A(ab)B(c')" is section A with activities a and b, and section B with c.
 *
 * The letter is the id and, with the marks after it, the title: c and c' are two states of one activity.
 * A digit is an activity without an id, # a section without one. The same text always gives the same
 * record, so two plans share, by pointer, all that is written alike.
 */

#pragma once

#include "core/poise-plan.h"

/* (transfer full) */
PoisePlan *notation_plan (const char *text);
PoiseSection *notation_section (const char *text);
PoiseActivity *notation_activity (const char *text);

/* (transfer full) the same notation, from the titles */
char *notation_write (const PoisePlan *plan);

/* Lets go of all records kept to be shared. */
void notation_forget (void);

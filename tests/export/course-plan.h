/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plans for the tests of documents: one believable course, and sections and activities made in one line.
 */

#pragma once

#include "core/poise-plan.h"

/* (transfer full) a course of three sections and eight activities that uses every member a document shows */
PoisePlan *course_plan (void);

/* (transfer full) @sections (transfer full) as the plan's */
PoisePlan *plan_of (const char *title, GPtrArray *sections);
PoiseSection *section_of (const char *title, const char *notes, GPtrArray *activities);
PoiseActivity *activity_of (const char *title, PoiseMode mode, int minutes, const char *notes);

/* (transfer full) @plan with breaks, each given as from, to and title, which may be NULL */
PoisePlan *plan_with_breaks (PoisePlan *plan, const char *const (*breaks)[3], guint n_breaks);

/* (transfer full) @n words of Latin sound, of which the first and the last are @first and @last */
char *words_of (guint n, const char *first, const char *last);

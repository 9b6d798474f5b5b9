/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan with its dates in one line, "START/DAYS/BREAKS/SECTIONS":
 *
 *   0111/7/0215-0221/A(a=0112T10:00!0115,b) B B2@0301 C:14
 *
 * Dates are month and day of 2027, or year, month and day: 20280229. START and DAYS may be empty. BREAKS are
 * parted by commas, each end may be empty. A section is a name, whose first letter is the id, with "@" its own
 * start, with ":" its days, and in parentheses its activities: a letter, "=" each live session, "!" the due date.
 */

#pragma once

#include "core/poise-edit.h"

PoisePlan *dated_plan (const char *text);
char *dated_write (const PoisePlan *plan); /* the same line */
char *dated_day (const GDate *date);

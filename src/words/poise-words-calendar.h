/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the events of a course are called in somebody's calendar, where they stand among those of other courses, and
 * what is said of each. All texts are (transfer full) unless they are `const`.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

char *poise_words_calendar_session (const char *activity, const char *course);  /* "WRI 101: Debate" */
char *poise_words_calendar_deadline (const char *activity, const char *course); /* "WRI 101, due: Essay" */
char *poise_words_calendar_break (const char *title, const char *course);       /* "WRI 101, no class: Winter break" */

/* Lines of a description */
const char *poise_words_calendar_usual_time (void);
char *poise_words_calendar_unknown_zone (const char *zone);
char *poise_words_calendar_tools (const PoisePlan *plan, GPtrArray *tools); /* (nullable) "Tools: Zoom and Wiki" */
char *poise_words_calendar_time (gint64 minutes);                            /* "Takes 1 h 15 min" */
char *poise_words_calendar_link (const char *title, const char *address);   /* "The chapter: https://…" */

G_END_DECLS

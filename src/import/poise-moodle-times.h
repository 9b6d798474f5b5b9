/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When a module of Moodle is: its live meetings, until when it is due, between when it is open. Moodle keeps moments, as
 * seconds since 1970, and shows them to each person in that person's zone; so they are taken in a zone that is given.
 * Only Zoom's meetings say a zone of their own.
 */

#pragma once

#include "core/poise-plan.h"
#include "import/poise-moodle.h"

G_BEGIN_DECLS

/**
 * PoiseMoodleTimes:
 * @sessions: (element-type PoiseSession): live meetings that each learner takes part in, in order
 * @minutes: learner time that follows: the meetings together, a time limit, one appointment; %POISE_UNSET where unknown
 * @due: (nullable): a date and time
 * @opens: (nullable): a date and time
 * @closes: (nullable): a date and time, where it is not what is due
 * @window_minutes: from opening to closing, or -1
 * @n_choices: appointments or classes of which each learner takes one; 0 where there is nothing to choose
 * @n_other_groups: sessions that are for other groups, and are left out
 * @n_wrong: moments that are none, because they are beyond the year 9999
 */
typedef struct
{
  GPtrArray *sessions;
  int minutes;
  char *due;
  char *opens;
  char *closes;
  int window_minutes;
  guint n_choices;
  guint n_other_groups;
  guint n_wrong;
} PoiseMoodleTimes;

PoiseMoodleTimes *poise_moodle_times_new (const PoiseMoodleModule *module, GTimeZone *zone);
void poise_moodle_times_free (PoiseMoodleTimes *times);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseMoodleTimes, poise_moodle_times_free)

gboolean poise_moodle_get_day (const char *seconds, GTimeZone *zone, GDate *day);
const char *poise_moodle_get_zone_name (GTimeZone *zone);

G_END_DECLS

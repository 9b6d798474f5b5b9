/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Live sessions as numbers, for rules on when and how long learners meet.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseMeeting:
 * @activity: whose session it is
 * @julian: its day
 * @start: the minute of the day at which it begins, or -1
 * @minutes: how long it takes: the session's minutes, else the activity's; -1 if neither says
 * @zone: (nullable): in which zone its time is
 */
typedef struct
{
  const PoiseActivity *activity;
  guint32 julian;
  int start;
  int minutes;
  const char *zone;
} PoiseMeeting;

gboolean poise_meeting_get (const PoiseActivity *activity, guint index, PoiseMeeting *meeting);
GArray *poise_meetings_of_section (const PoiseSection *section);
gboolean poise_meeting_get_day (const char *date_or_time, guint32 *julian);

G_END_DECLS

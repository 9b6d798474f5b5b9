/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The dates of a course as events of a calendar, in the language of the process: live sessions, deadlines, days
 * without class. Pure: a plan in, events out; which format they are written in is for its writer.
 *
 * What always holds:
 *  - students get no notes and no purposes;
 *  - an event has the same id as long as its activity and the code of the course are the same, whatever else changes,
 *    so that a calendar that takes a newer file moves what it has. Two courses made from one file keep apart by their
 *    codes. Days without class have no ids in a plan; theirs is from their place in the list and the course's code,
 *    else its title;
 *  - a synchronous activity for which no time is set takes place at the usual live slot, as
 *    poise_edit_fill_sessions() would have it, and is tentative;
 *  - a time without a zone is in that of the usual live slot; where that says none either, or a zone is unknown, it is
 *    what any clock shows.
 */

#pragma once

#include "export/poise-export.h"

G_BEGIN_DECLS

/**
 * PoiseCalendarEvent:
 * @uid: its id
 * @summary: what it is called
 * @description: (nullable): more about it, in lines
 * @location: (nullable): where
 * @uri: (nullable): an address of the web
 * @first: its day, or the first
 * @last: its last day, included, if it has no time of day
 * @minute_of_day: when it begins, or -1 where it takes whole days
 * @minutes: how long it takes, or 0 where that is not known, or it is a deadline
 * @zone: (nullable): the name of the zone of its time, which exists
 * @time_zone: (nullable): the same; GLib reads a zone's file again whenever nobody holds it
 * @tentative: whether its time is the usual one
 * @busy: whether whoever takes part can do nothing else then
 */
typedef struct
{
  char *uid;
  char *summary;
  char *description;
  char *location;
  char *uri;
  GDate first;
  GDate last;
  int minute_of_day;
  int minutes;
  char *zone;
  GTimeZone *time_zone;
  gboolean tentative;
  gboolean busy;
} PoiseCalendarEvent;

GPtrArray *poise_calendar_new (const PoisePlan *plan, PoiseAudience audience);

G_END_DECLS

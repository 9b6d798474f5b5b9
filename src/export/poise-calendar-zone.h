/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Time zones of a calendar. A file carries for each zone the rules that its own events need, no others: so it means
 * the same wherever it is read, and a reader that knows the zone by its name (they all do) may use what it knows.
 *
 * Times are written in their zone and not in UTC: a session at ten stays at ten where a country changes its clocks
 * otherwise than was foreseen when the file was made.
 */

#pragma once

#include <glib.h>
#include <libical/ical.h>

G_BEGIN_DECLS

GTimeZone *poise_calendar_zone_find (const char *name);
icaltimetype poise_calendar_clock (GDateTime *moment);

typedef struct _PoiseCalendarZones PoiseCalendarZones;

PoiseCalendarZones *poise_calendar_zones_new (void);
void poise_calendar_zones_free (PoiseCalendarZones *zones);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCalendarZones, poise_calendar_zones_free)

void poise_calendar_zones_add (PoiseCalendarZones *zones, const char *name, GDateTime *moment);
void poise_calendar_zones_write (const PoiseCalendarZones *zones, icalcomponent *calendar);

G_END_DECLS

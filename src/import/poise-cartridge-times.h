/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Moments as Canvas writes them into cartridges: ISO 8601, in UTC where they do not say otherwise. A plan's times are
 * those of a zone that the course says, or of this computer.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GTimeZone *poise_cartridge_find_zone (const char *name);
char *poise_cartridge_time_format (const char *moment, GTimeZone *zone, gboolean day_alone);
int poise_cartridge_time_between (const char *first, const char *last);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button that offers the time zones of the world to be searched, for the entry beside it.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_ZONE_BUTTON (poise_zone_button_get_type ())
G_DECLARE_FINAL_TYPE (PoiseZoneButton, poise_zone_button, POISE, ZONE_BUTTON, GtkWidget)

/* Signal: "chosen" (const char *zone): a name such as "Europe/Stockholm". */

gboolean poise_zone_matches (const char *zone, const char *text);

G_END_DECLS

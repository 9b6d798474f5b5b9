/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button that offers a calendar, and where it makes sense a time of day, for the entry beside it.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_CALENDAR_BUTTON (poise_calendar_button_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCalendarButton, poise_calendar_button, POISE, CALENDAR_BUTTON, GtkWidget)

/* Signal: "chosen" (const char *value): a date, or a date and a time, in the plan's form; "" for none. */

void poise_calendar_button_set_value (PoiseCalendarButton *self, const char *value);
void poise_calendar_button_set_with_time (PoiseCalendarButton *self, gboolean with_time);

G_END_DECLS

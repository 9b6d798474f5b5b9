/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Times of day as people write them in schedules: "12:00", "2.30 pm", "14h30", "14 Uhr", "下午2点", and from one to
 * another: "12:00-14:00", "12.00–14.00", "2–4 pm", "14h-16h", "10 bis 12 Uhr". Pure.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean poise_csv_time_parse (const char *text, int *minute, int *length);
gboolean poise_csv_time_parse_folded (const char *folded, int *minute, int *length);

G_END_DECLS

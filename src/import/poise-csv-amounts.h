/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Amounts of time with their units, in any of the languages that Poise speaks: "90 Min.", "1,5 Std.", "1時間30分". Pure.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

int poise_csv_amount_parse (const char *text);

G_END_DECLS

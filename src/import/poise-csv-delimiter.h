/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands between the cells of a table. Pure.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** POISE_CSV_DELIMITERS: what may stand there, the likeliest first */
#define POISE_CSV_DELIMITERS ",;\t|"

char poise_csv_find_delimiter (const char *text, gsize length);

G_END_DECLS

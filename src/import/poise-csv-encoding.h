/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The letters of a table: UTF-8, UTF-16 as spreadsheets write "Unicode text", or the code page in which they write CSV.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *poise_csv_decode (GBytes *bytes, const char **guessed, GError **error);

G_END_DECLS

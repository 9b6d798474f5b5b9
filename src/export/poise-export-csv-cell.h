/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A text of a plan as a cell of CSV (RFC 4180) that no spreadsheet takes for anything but text. Everything that writes
 * CSV passes its texts through here; numbers of Poise's own need not.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_export_csv_cell (const char *text);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * libxlsxwriter keeps each part of a workbook in a temporary file before it packs it, and does not look whether that
 * was written: on a full disk it packs what there is and reports success. Whether a workbook is whole is therefore
 * looked at here.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean poise_xlsx_parts_are_whole (GBytes *workbook);

G_END_DECLS

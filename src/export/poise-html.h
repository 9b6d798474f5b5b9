/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report as one web page that needs nothing but itself: styles and charts stand in it, and no script. It follows
 * the reader's light or dark colours, goes down to the width of a phone, and prints well. Whoever reads it by ear
 * finds landmarks, headings, heads of columns and rows, and what charts show in words.
 */

#pragma once

#include "export/poise-report.h"

G_BEGIN_DECLS

GBytes *poise_html_write (const PoiseReport *report, GError **error);

G_END_DECLS

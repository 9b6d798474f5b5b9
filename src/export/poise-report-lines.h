/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the writers of reports share: paragraphs of a text, the direction of its letters, addresses
 * as links want them, and words for a sign that stands alone.
 */

#pragma once

#include "export/poise-report.h"

G_BEGIN_DECLS

gboolean poise_report_is_turned (const PoiseReport *report, const PoiseReportText *text);
char **poise_report_split_paragraphs (const char *text);
const char *poise_report_get_mode_word (const PoiseReport *report, int mode);

G_END_DECLS

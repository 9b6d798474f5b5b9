/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report as lines that tests can look at: what it holds, in reading order.
 */

#pragma once

#include "export/poise-report.h"

/* (transfer full) a line for each block, item or row: "H2 Week 1 | 3 h", "- item", "P text", "| a | b", "C caption" */
char *report_text (const PoiseReport *report);
/* (transfer full) of @plan, for @audience; @parts: 0 for the usual ones */
char *report_text_of (PoisePlan *plan, PoiseAudience audience, PoiseExportParts parts);

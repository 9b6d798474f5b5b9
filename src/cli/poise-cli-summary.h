/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance of a plan as text, JSON or CSV: one file each, pure.
 */

#pragma once

#include "balance/poise-balance.h"

G_BEGIN_DECLS

char *poise_cli_summary_text (const char *file_name, const PoiseBalance *balance);
char *poise_cli_summary_json (const char *file_name, const PoiseBalance *balance);
char *poise_cli_summary_csv (const char *file_name, const PoiseBalance *balance);
char *poise_cli_summary_csv_header (void);
char *poise_cli_summary_share (const PoiseTally *tally);

G_END_DECLS

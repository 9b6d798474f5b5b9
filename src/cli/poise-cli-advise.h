/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The advice on a plan as text or JSON: one file each, pure.
 */

#pragma once

#include "advisor/poise-findings.h"

G_BEGIN_DECLS

char *poise_cli_advise_text (const char *file_name, const PoiseFindings *findings);
char *poise_cli_advise_json (const char *file_name, const PoiseFindings *findings);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is asked of some work and what its estimate rests on. All texts are (transfer full) unless they say `const`.
 */

#pragma once

#include "advisor/poise-workload.h"

G_BEGIN_DECLS

const char *poise_words_workload_kind (PoiseWorkloadKind kind);
const char *poise_words_workload_input (PoiseWorkloadInput input);
const char *poise_words_workload_choice (PoiseWorkloadInput input, int choice);
char *poise_words_workload_take (int minutes);                      /* "Use 130 min" */
char *poise_words_workload_reason (const PoiseWorkload *workload); /* "24 pages an hour" */
gboolean poise_words_workload_read (const char *text, int *number);

G_END_DECLS

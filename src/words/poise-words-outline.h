/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A fragment of a plan as plain text, for other programs, and back.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

char *poise_words_outline (const PoisePlan *fragment);
PoisePlan *poise_words_outline_parse (const char *text);

G_END_DECLS

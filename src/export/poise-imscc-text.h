/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What learners read of an activity in a learning platform: how it is done, when, with what; as HTML, in the language of
 * the process. For the instructor also what is the instructor's own.
 */

#pragma once

#include "core/poise-plan.h"
#include "export/poise-export.h"

G_BEGIN_DECLS

char *poise_imscc_text_new (const PoisePlan *plan, PoisePlace place, PoiseAudience audience);
char *poise_imscc_page_new (const char *title, const char *text);

G_END_DECLS

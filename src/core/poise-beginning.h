/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan to begin with, made from another: from a template, from the plan of the term before, or as a template
 * of one's own. Pure functions, as in poise-edit.h: each gives back a sealed plan (transfer full) that shares what
 * it did not touch, unknown members included.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseDateTally:
 * @n_sessions: live sessions
 * @n_due: due dates
 * @n_breaks: breaks
 * @n_sections: sections with a first day of their own
 *
 * How many dates a plan has, its first day left out.
 */
typedef struct
{
  guint n_sessions;
  guint n_due;
  guint n_breaks;
  guint n_sections;
} PoiseDateTally;

PoisePlan *poise_beginning_renew_ids (const PoisePlan *plan);
PoisePlan *poise_beginning_drop_dates (const PoisePlan *plan);
PoisePlan *poise_beginning_start_on (const PoisePlan *plan, const GDate *first_day);

gboolean poise_beginning_get_first_day (const PoisePlan *plan, GDate *first_day);
void poise_beginning_suggest_first_day (const GDate *before, const GDate *today, GDate *first_day);
void poise_beginning_count_dates (const PoisePlan *plan, PoiseDateTally *tally);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * ECTS: the Users' Guide of the European Commission (2015) has 25 to 30 hours of work for a credit. United
 * States: 34 CFR 600.2 has an hour in class and two outside of it, each week of about fifteen.
 */

#include "core/poise-credits.h"

#define ECTS_LEAST_HOURS 25
#define ECTS_MOST_HOURS 30
#define US_HOURS (3 * 15)
#define USUAL_DAYS 7
#define MAX_WEEKLY (7 * 24 * 60)

static int
count_weeks (const PoisePlan *plan)
{
  gint64 days = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);
      int usual = plan->section_days != POISE_UNSET ? plan->section_days : USUAL_DAYS;

      days += section->days != POISE_UNSET ? section->days : usual;
    }
  return days > 0 ? (int) MAX ((days + 3) / 7, 1) : 0;
}

/**
 * poise_plan_get_credit_load:
 * @plan: a plan
 * @load: (out caller-allocates): what its credits stand for
 *
 * Returns: whether it has any, of a system that says
 */
gboolean
poise_plan_get_credit_load (const PoisePlan *plan, PoiseCreditLoad *load)
{
  const PoiseCredits *credits = plan->credits;
  double value;

  *load = (PoiseCreditLoad){ 0 };
  if (credits == NULL || credits->value == NULL || credits->system == POISE_CREDITS_NONE)
    return FALSE;
  value = g_ascii_strtod (credits->value, NULL);
  if (value <= 0 || value > 10000)
    return FALSE;

  load->least_hours = credits->system == POISE_CREDITS_ECTS ? ECTS_LEAST_HOURS : US_HOURS;
  load->most_hours = credits->system == POISE_CREDITS_ECTS ? ECTS_MOST_HOURS : US_HOURS;
  load->least = (gint64) (value * load->least_hours * 60 + 0.5);
  load->most = (gint64) (value * load->most_hours * 60 + 0.5);
  load->weeks = count_weeks (plan);
  if (load->weeks > 0)
    load->weekly = (int) CLAMP (((load->least + load->most) / 2 / load->weeks + 15) / 30 * 30, 30, MAX_WEEKLY);
  return TRUE;
}

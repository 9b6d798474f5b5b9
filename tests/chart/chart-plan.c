/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Building the plans that charts are tested with.
 */

#include "chart-plan.h"

#define SHORT 30  /* minutes of one activity */
#define LONG 1000 /* from which on there is one activity alone */

static void
put_terms (PoiseActivity *activity, const ChartPlan *self, guint number)
{
  if (self->without && number % 7 == 0)
    return;
  if (self->purposes > 0)
    poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, 1 + number % self->purposes);
  if (self->learning_types > 0)
    poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, 1 + number % self->learning_types);
}

static PoiseSection *
make_section (const ChartPlan *self, guint index)
{
  PoiseSection *section = poise_record_new (&poise_section_type);
  GPtrArray *activities = poise_records_new ();
  g_autofree char *week = g_strdup_printf ("Week %u", index + 1);

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    for (int rest = self->values[index % self->n_values][mode], minutes; rest > 0; rest -= minutes)
      {
        PoiseActivity *activity = poise_record_new (&poise_activity_type);

        minutes = rest > LONG ? rest : MIN (rest, SHORT);
        poise_record_put_number (activity, POISE_ACTIVITY_MODE, mode);
        poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, minutes);
        put_terms (activity, self, index * 5 + mode * 3 + rest / SHORT);
        g_ptr_array_add (activities, poise_record_seal (activity));
      }
  poise_record_put_text (section, POISE_SECTION_TITLE,
                         self->titles != NULL ? self->titles[index % self->n_titles] : week);
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  return poise_record_seal (section);
}

PoiseBalance *
chart_plan_balance (const ChartPlan *self)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  PoiseTarget *target = poise_record_new (&poise_target_type);
  GPtrArray *sections = poise_records_new ();
  PoiseBalance *balance;

  for (guint i = 0; i < self->n_sections; i++)
    g_ptr_array_add (sections, make_section (self, i));
  poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, self->target);
  poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, self->tolerance);
  poise_record_put_record (plan, POISE_PLAN_TARGET, poise_record_seal (target));
  poise_record_put_number (plan, POISE_PLAN_WEEKLY_MINUTES,
                           self->weekly_minutes > 0 ? self->weekly_minutes : POISE_UNSET);
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  poise_record_seal (plan);
  balance = poise_balance_new (plan);
  poise_plan_unref (plan);
  return balance;
}

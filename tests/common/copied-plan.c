/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Copies a plan record by record.
 */

#include "common/copied-plan.h"

PoisePlan *
copied_plan (const PoisePlan *plan)
{
  PoisePlan *copied = poise_record_copy (plan);
  GPtrArray *sections = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_record_copy (poise_plan_get_section (plan, i));
      GPtrArray *activities = poise_records_new ();

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        g_ptr_array_add (activities, poise_record_seal (poise_record_copy (poise_section_get_activity (section, k))));
      poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  poise_record_put_list (copied, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (copied);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Titles as paper can show them; and for students, nothing of what the instructor has set as the frame.
 */

#include "export/poise-export-balance.h"

#include "export/poise-printable.h"

static char *
printable (const char *title)
{
  return title != NULL ? poise_printable_line (title) : NULL;
}

static GPtrArray *
printable_sections (const PoisePlan *plan)
{
  GPtrArray *sections = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);
      g_autofree char *title = printable (section->title);

      g_ptr_array_add (sections, poise_record_with_text (section, POISE_SECTION_TITLE, title));
    }
  return sections;
}

/* The budget of time draws a line in the rhythm, and the target marks the bar. */
static PoisePlan *
without_frame (const PoisePlan *plan)
{
  g_autoptr (PoisePlan) without_budget = poise_record_with_number (plan, POISE_PLAN_WEEKLY_MINUTES, POISE_UNSET);

  return poise_record_with_record (without_budget, POISE_PLAN_TARGET, NULL);
}

/**
 * poise_export_balance_new:
 * @plan: a plan
 * @audience: for whom its charts are
 *
 * Returns: (transfer full): the balance that its charts show
 */
PoiseBalance *
poise_export_balance_new (const PoisePlan *plan, PoiseAudience audience)
{
  g_autofree char *title = printable (plan->title);
  g_autoptr (GPtrArray) sections = printable_sections (plan);
  g_autoptr (PoisePlan) titled = poise_record_with_text (plan, POISE_PLAN_TITLE, title);
  g_autoptr (PoisePlan) named = poise_record_with_list (titled, POISE_PLAN_SECTIONS, sections);
  g_autoptr (PoisePlan) shown = audience == POISE_AUDIENCE_STUDENTS ? without_frame (named) : poise_plan_ref (named);

  return poise_balance_new (shown);
}

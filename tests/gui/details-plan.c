/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small plan for tests of what the details show and edit.
 */

#include "gui/details-plan.h"

/* Three sections: "a" with a0 (live, 30, content) and a1 (async, 60, content); "b" with b0 (undecided); "c" empty. */
PoisePlan *
details_plan_new (void)
{
  static const struct
  {
    const char *section;
    const char *activity;
    PoiseMode mode;
    int minutes;
    PoisePurpose purpose;
  } rows[] = {
    { "a", "a0", POISE_MODE_SYNCHRONOUS, 30, POISE_PURPOSE_CONTENT },
    { "a", "a1", POISE_MODE_ASYNCHRONOUS, 60, POISE_PURPOSE_CONTENT },
    { "b", "b0", POISE_MODE_UNDECIDED, POISE_UNSET, POISE_PURPOSE_NONE },
    { "c", NULL },
  };
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *sections = poise_records_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows);)
    {
      const char *id = rows[i].section;
      PoiseSection *section = poise_record_new (&poise_section_type);
      GPtrArray *activities = poise_records_new ();

      poise_record_put_text (section, POISE_SECTION_ID, id);
      for (; i < G_N_ELEMENTS (rows) && strcmp (rows[i].section, id) == 0; i++)
        {
          PoiseActivity *activity;

          if (!rows[i].activity)
            continue;
          activity = poise_record_new (&poise_activity_type);
          poise_record_put_text (activity, POISE_ACTIVITY_ID, rows[i].activity);
          poise_record_put_text (activity, POISE_ACTIVITY_TITLE, rows[i].activity);
          poise_record_put_number (activity, POISE_ACTIVITY_MODE, rows[i].mode);
          poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, rows[i].minutes);
          poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, rows[i].purpose);
          g_ptr_array_add (activities, poise_record_seal (activity));
        }
      poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

/* "a" picks a section, "a0" an activity. */
PoisePicks *
details_plan_pick (const char *ids)
{
  PoisePicks *picks = poise_picks_new ();
  g_auto (GStrv) parts = g_strsplit (ids, " ", 0);

  for (guint i = 0; parts[i]; i++)
    if (strlen (parts[i]) == 1)
      poise_picks_add_section (picks, parts[i]);
    else if (*parts[i])
      poise_picks_add_activity (picks, parts[i]);
  return picks;
}

PoisePlan *
details_plan_with_dates (PoisePlan *plan, const char *start, int weekday)
{
  PoisePlan *dated = poise_record_copy (plan);
  PoiseLiveSlot *slot = poise_record_new (&poise_live_slot_type);

  poise_record_put_text (dated, POISE_PLAN_START, start);
  if (weekday > 0)
    {
      poise_record_put_number (slot, POISE_LIVE_SLOT_WEEKDAY, weekday);
      poise_record_put_text (slot, POISE_LIVE_SLOT_TIME, "10:00");
      poise_record_put_number (slot, POISE_LIVE_SLOT_MINUTES, 75);
      poise_record_put_text (slot, POISE_LIVE_SLOT_ZONE, "Europe/Stockholm");
    }
  poise_record_put_record (dated, POISE_PLAN_LIVE_SLOT, poise_record_seal (slot));
  poise_plan_unref (plan);
  return poise_record_seal (dated);
}

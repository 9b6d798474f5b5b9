/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plans of a given size, without chance: ids and titles count up, the rest goes round.
 */

#include "common/large-plan.h"

static const char *const titles[] = {
  "Introduce yourself", "Read the chapter", "Discuss the case in small groups", "Plan the group project",
  "Watch the lecture",  "Write a reflection", "Questions and answers", "Review two peers' drafts",
};
static const char *const tools[] = { "forum", "reading", "videoconf", "codoc", "video", "blog", "videoconf", "peerreview" };
static const int minutes[] = { 20, 75, 45, 30, 25, 60, 45, 90 };

static PoiseActivity *
numbered_activity (guint number)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  g_autofree char *id = g_strdup_printf ("activity%08u", number);
  g_autofree char *title = g_strdup_printf ("%s %u", titles[number % 8], number + 1);
  GPtrArray *list = poise_texts_new ();

  g_ptr_array_add (list, g_ref_string_new_intern (tools[number % 8]));
  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, title);
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, number % 11 == 0 ? 0 : 1 + number % 2);
  poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, number % POISE_N_PURPOSES);
  poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, number % POISE_N_LEARNING_TYPES);
  poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, minutes[number % 8]);
  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, list);
  return poise_record_seal (activity);
}

PoisePlan *
large_plan (guint n_sections, guint n_activities)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *sections = poise_records_new ();
  guint number = 0;

  for (guint i = 0; i < n_sections; i++)
    {
      PoiseSection *section = poise_record_new (&poise_section_type);
      GPtrArray *activities = poise_records_new ();
      g_autofree char *id = g_strdup_printf ("section%08u", i);
      g_autofree char *title = g_strdup_printf ("Week %u", i + 1);

      for (; number < (guint64) n_activities * (i + 1) / n_sections; number++)
        g_ptr_array_add (activities, numbered_activity (number));
      poise_record_put_text (section, POISE_SECTION_ID, id);
      poise_record_put_text (section, POISE_SECTION_TITLE, title);
      poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_text (plan, POISE_PLAN_TITLE, "A large course");
  poise_record_put_text (plan, POISE_PLAN_START, "2027-01-11");
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

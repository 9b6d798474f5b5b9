/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Not a test: prints how long the ways to a target take to find in a plan of 300 activities. Run with
 * `meson test --benchmark`. Time is the processor's, so that other programs do not count.
 */

#include "advisor/poise-target.h"
#include "common/large-plan.h"
#include "store/poise-store.h"

#include <locale.h>
#include <time.h>

#define N_ACTIVITIES 300

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static PoisePlan *
aim (const PoisePlan *plan, int percent, int tolerance, int weekly_minutes)
{
  g_autoptr (PoiseTarget) target = poise_record_new (&poise_target_type);
  g_autoptr (PoisePlan) aimed = NULL;

  poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, percent);
  poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, tolerance);
  poise_record_seal (target);
  aimed = poise_record_with_record (plan, POISE_PLAN_TARGET, target);
  return poise_record_with_number (aimed, POISE_PLAN_WEEKLY_MINUTES, weekly_minutes);
}

static void
print_answer (const PoiseTargetAnswer *answer)
{
  static const char *const states[] = { "unset", "empty", "reached", "proposed", "blocked" };

  g_print ("%s%s", states[answer->state], answer->proven ? "" : " (not proven)");
  if (answer->state == POISE_TARGET_BLOCKED)
    g_print (", obstacle %d", answer->obstacle);
  for (guint i = 0; i < answer->proposals->len; i++)
    {
      const PoiseTargetProposal *proposal = g_ptr_array_index (answer->proposals, i);

      g_print ("%s %u changes at %d", i > 0 ? "," : ":", proposal->changes->len, proposal->cost);
    }
  g_print ("\n");
}

/* The minutes of each activity, as no two are alike in a plan that has grown. */
static PoisePlan *
vary (const PoisePlan *plan)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  g_autoptr (GPtrArray) sections = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);
      g_autoptr (GPtrArray) activities = poise_records_new ();

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          PoiseActivity *activity = poise_record_copy (poise_section_get_activity (section, k));

          poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, g_rand_int_range (random, 5, 121));
          poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE,
                                   g_rand_int_range (random, 0, POISE_N_LEARNING_TYPES));
          poise_record_put_number (activity, POISE_ACTIVITY_COMPLEXITY,
                                   g_rand_int_range (random, 0, POISE_N_COMPLEXITIES));
          g_ptr_array_add (activities, poise_record_seal (activity));
        }
      g_ptr_array_add (sections, poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities));
    }
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

static void
measure (const PoisePlan *plan, const PoiseCatalogue *catalogue)
{
  static const struct
  {
    int percent, tolerance, weekly_minutes;
  } cases[] = {
    { 45, 5, POISE_UNSET }, { 60, 5, POISE_UNSET },  { 10, 2, POISE_UNSET },
    { 35, 0, POISE_UNSET }, { 100, 0, POISE_UNSET }, { 45, 10, 1300 },
    { 45, 10, 1200 },       { 45, 5, 1100 },         { 45, 5, 700 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) aimed = aim (plan, cases[i].percent, cases[i].tolerance, cases[i].weekly_minutes);
      double start = now ();
      g_autoptr (PoiseTargetAnswer) answer = poise_target_find (aimed, catalogue);

      g_print ("  %3d ± %2d %%, %4d min a week: %6.1f ms, ", cases[i].percent, cases[i].tolerance,
               cases[i].weekly_minutes, now () - start);
      print_answer (answer);
    }
}

int
main (void)
{
  g_autoptr (PoiseCatalogue) catalogue = poise_store_load_catalogue (NULL);
  g_autoptr (PoisePlan) plan = large_plan (15, N_ACTIVITIES);
  g_autoptr (PoisePlan) varied = vary (plan);

  setlocale (LC_ALL, "");
  g_print ("%d activities over 15 sections, alike:\n", N_ACTIVITIES);
  measure (plan, catalogue);
  g_print ("%d activities over 15 sections, all different:\n", N_ACTIVITIES);
  measure (varied, catalogue);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Not a test: prints what it costs to keep the advice on 10 000 activities right, those of the sample course over
 * and over, edit by edit. Run with `meson test --benchmark`.
 *
 * The median is printed, with the slowest hundredth. Time is the processor's, so that other programs do not count.
 */

#include "advisor/poise-dismissals.h"
#include "advisor/poise-findings.h"
#include "core/poise-edit.h"
#include "core/poise-timetable.h"
#include "store/poise-store.h"

#include <locale.h>
#include <time.h>

#define N_ACTIVITIES 10000
#define N_RUNS 400

typedef PoisePlan *(*Edit) (const PoisePlan *plan, guint run);

/* An activity of the sample, and in which section it is there. */
typedef struct
{
  const PoiseActivity *activity;
  guint section;
} Original;

static guint32
get_first_day (const PoisePlan *plan, guint section)
{
  GDate first, last;

  g_assert_true (poise_timetable_get_days (poise_timetable_of (plan), section, &first, &last));
  return g_date_get_julian (&first);
}

static GArray *
list_originals (const PoisePlan *sample)
{
  GArray *originals = g_array_new (FALSE, FALSE, sizeof (Original));

  for (guint i = 0; i < poise_plan_n_sections (sample); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (sample, i)); k++)
      {
        Original original = { poise_plan_get_activity (sample, (PoisePlace){ i, k }), i };

        g_array_append_val (originals, original);
      }
  return originals;
}

/* As many weeks without activities. */
static PoisePlan *
make_weeks (const PoisePlan *sample, guint n_sections)
{
  g_autoptr (GPtrArray) sections = poise_records_new ();

  for (guint i = 0; i < n_sections; i++)
    g_ptr_array_add (sections, poise_section_new ("Week"));
  return poise_record_with_list (sample, POISE_PLAN_SECTIONS, sections);
}

/* The sample's activities over and over, spread evenly over @n_sections, each on a day of its section. */
static PoisePlan *
make_plan (const PoisePlan *sample, guint n_sections)
{
  g_autoptr (GArray) originals = list_originals (sample);
  g_autoptr (PoisePlan) weeks = make_weeks (sample, n_sections);
  g_autoptr (GPtrArray) sections = poise_records_new ();
  guint number = 0;

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr (GPtrArray) activities = poise_records_new ();

      for (; number < (guint64)N_ACTIVITIES * (i + 1) / n_sections; number++)
        {
          const Original *original = &g_array_index (originals, Original, number % originals->len);
          g_autofree char *id = g_strdup_printf ("activity%u", number);
          int days = (int)get_first_day (weeks, i) - (int)get_first_day (sample, original->section);
          g_autoptr (PoiseActivity) shifted = poise_activity_shift_dates (original->activity, days);

          g_ptr_array_add (activities, poise_record_with_text (shifted, POISE_ACTIVITY_ID, id));
        }
      g_ptr_array_add (sections, poise_record_with_list (poise_plan_get_section (weeks, i),
                                                         POISE_SECTION_ACTIVITIES, activities));
    }
  return poise_record_with_list (weeks, POISE_PLAN_SECTIONS, sections);
}

static PoisePlace
spread_place (const PoisePlan *plan, guint run)
{
  guint section = run * 31 % poise_plan_n_sections (plan);

  return (PoisePlace){ section,
                       run * 17 % poise_section_n_activities (poise_plan_get_section (plan, section)) };
}

static PoisePlan *
edit_number (const PoisePlan *plan, guint run, guint member, int number)
{
  PoisePlace place = spread_place (plan, run);
  g_autoptr (PoiseActivity) activity
      = poise_record_with_number (poise_plan_get_activity (plan, place), member, number);

  return poise_edit_replace_activity (plan, place, activity);
}

static PoisePlan *
edit_minutes (const PoisePlan *plan, guint run)
{
  return edit_number (plan, run, POISE_ACTIVITY_MINUTES, (int)(run % 200) + 1);
}

static PoisePlan *
edit_mode (const PoisePlan *plan, guint run)
{
  return edit_number (plan, run, POISE_ACTIVITY_MODE, (int)(run % POISE_N_MODES));
}

static PoisePlan *
edit_title (const PoisePlan *plan, guint run)
{
  PoisePlace place = spread_place (plan, run);
  g_autofree char *title = g_strdup_printf ("Activity %u", run);
  g_autoptr (PoiseActivity) activity
      = poise_record_with_text (poise_plan_get_activity (plan, place), POISE_ACTIVITY_TITLE, title);

  return poise_edit_replace_activity (plan, place, activity);
}

static PoisePlan *
edit_outcomes (const PoisePlan *plan, guint run)
{
  PoisePlace place = spread_place (plan, run);
  g_autoptr (GPtrArray) outcomes = poise_texts_new ();
  g_autoptr (PoiseActivity) activity = NULL;

  g_ptr_array_add (outcomes, g_ref_string_new (run % 2 == 0 ? "ngq0qj6lie" : "kzh2fnhoaa"));
  activity
      = poise_record_with_list (poise_plan_get_activity (plan, place), POISE_ACTIVITY_OUTCOMES, outcomes);
  return poise_edit_replace_activity (plan, place, activity);
}

static PoisePlan *
move_section (const PoisePlan *plan, guint run)
{
  guint n = poise_plan_n_sections (plan);

  return poise_edit_move_section (plan, run * 31 % n, run * 17 % n);
}

static PoisePlan *
edit_course_title (const PoisePlan *plan, guint run)
{
  return poise_record_with_text (plan, POISE_PLAN_TITLE, run % 2 == 0 ? "One" : "Two");
}

static PoisePlan *
edit_learners (const PoisePlan *plan, guint run)
{
  return poise_record_with_number (plan, POISE_PLAN_LEARNERS, (int)run);
}

static PoisePlan *
edit_circumstances (const PoisePlan *plan, guint run)
{
  g_autoptr (PoiseCircumstances) circumstances
      = poise_record_with_number (plan->circumstances, POISE_CIRCUMSTANCES_LOW_BANDWIDTH, (int)(run % 2));

  return poise_record_with_record (plan, POISE_PLAN_CIRCUMSTANCES, circumstances);
}

static PoisePlan *
edit_start (const PoisePlan *plan, guint run)
{
  return poise_record_with_text (plan, POISE_PLAN_START, run % 2 == 0 ? "2027-01-11" : "2027-01-18");
}

static PoisePlan *
dismiss (const PoisePlan *plan, guint run)
{
  if (plan->dismissed != NULL)
    return poise_plan_undismiss_all (plan);
  return poise_plan_dismiss_rule (plan, poise_rule_find ("date-outside-section"));
}

static const struct
{
  const char *work;
  Edit edit;
} edits[] = {
  { "minutes of one activity", edit_minutes },    { "mode of one activity", edit_mode },
  { "title of one activity", edit_title },        { "outcomes of one activity", edit_outcomes },
  { "a section to another place", move_section }, { "title of the course", edit_course_title },
  { "number of learners", edit_learners },        { "connections of learners", edit_circumstances },
  { "first day of the course", edit_start },      { "dismiss a rule, or take that back", dismiss },
};

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *left = a, *right = b;

  return *left < *right ? -1 : *left > *right;
}

static void
measure (PoisePlan *plan, const PoiseFindings *findings, const char *work, Edit edit)
{
  g_autofree double *times = g_new (double, N_RUNS);
  PoiseFindings *current = poise_findings_ref (findings);
  PoisePlan *at = poise_plan_ref (plan);

  for (guint run = 0; run < N_RUNS; run++)
    {
      PoisePlan *edited = edit (at, run);
      double start = now ();
      PoiseFindings *next = poise_findings_follow (current, edited);

      times[run] = now () - start;
      poise_findings_unref (current);
      poise_plan_unref (at);
      current = next;
      at = edited;
    }
  qsort (times, N_RUNS, sizeof (double), compare_times);
  g_print ("  %-48s %8.1f µs   (99 in 100 under %.1f)\n", work, times[N_RUNS / 2], times[N_RUNS * 99 / 100]);
  poise_findings_unref (current);
  poise_plan_unref (at);
}

int
main (void)
{
  static const guint sizes[] = { 300, 52, 1 };
  g_autoptr (PoisePlan) sample = poise_store_load_template ("sample", NULL);
  g_autoptr (PoiseCatalogue) catalogue = poise_store_load_catalogue (NULL);

  setlocale (LC_ALL, "");
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (PoisePlan) plan = make_plan (sample, sizes[i]);
      double start = now ();
      g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
      double taken = now () - start;
      g_autoptr (GArray) list = poise_findings_list (findings);

      g_print ("%u activities over %u sections: %u findings, made afresh in %.1f ms\n", N_ACTIVITIES,
               sizes[i], list->len, taken / 1e3);
      for (guint k = 0; k < G_N_ELEMENTS (edits); k++)
        measure (plan, findings, edits[k].work, edits[k].edit);
    }
  return 0;
}

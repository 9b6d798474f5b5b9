/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where keys go in a chart, and why one has nothing to show: pure functions.
 */

#include "gui/balance/poise-chart-gap.h"
#include "gui/balance/poise-chart-keys.h"

#include "core/poise-edit.h"

#include <gdk/gdk.h>

/*  kind, key, whether mirrored → step; -1 for none
 *
 *  rhythm: columns side by side, modes above each other     purposes: rows below each other, modes side by side  */
static void
test_keys (void)
{
  static const struct
  {
    PoiseSeriesKind kind;
    guint key;
    gboolean right_to_left;
    int step;
  } cases[] = {
    { POISE_SERIES_SECTIONS, GDK_KEY_Right, FALSE, POISE_CHART_STEP_NEXT_GROUP },
    { POISE_SERIES_SECTIONS, GDK_KEY_KP_Right, FALSE, POISE_CHART_STEP_NEXT_GROUP },
    { POISE_SERIES_SECTIONS, GDK_KEY_Right, TRUE, POISE_CHART_STEP_PREVIOUS_GROUP },
    { POISE_SERIES_SECTIONS, GDK_KEY_Left, FALSE, POISE_CHART_STEP_PREVIOUS_GROUP },
    { POISE_SERIES_SECTIONS, GDK_KEY_KP_Left, TRUE, POISE_CHART_STEP_NEXT_GROUP },
    { POISE_SERIES_SECTIONS, GDK_KEY_Down, TRUE, POISE_CHART_STEP_NEXT_MODE },
    { POISE_SERIES_SECTIONS, GDK_KEY_Up, FALSE, POISE_CHART_STEP_PREVIOUS_MODE },
    { POISE_SERIES_SECTIONS, GDK_KEY_Home, TRUE, POISE_CHART_STEP_FIRST_GROUP },
    { POISE_SERIES_SECTIONS, GDK_KEY_End, FALSE, POISE_CHART_STEP_LAST_GROUP },
    { POISE_SERIES_PURPOSES, GDK_KEY_Down, FALSE, POISE_CHART_STEP_NEXT_GROUP },
    { POISE_SERIES_PURPOSES, GDK_KEY_Up, TRUE, POISE_CHART_STEP_PREVIOUS_GROUP },
    { POISE_SERIES_PURPOSES, GDK_KEY_Right, FALSE, POISE_CHART_STEP_NEXT_MODE },
    { POISE_SERIES_LEARNING_TYPES, GDK_KEY_Right, TRUE, POISE_CHART_STEP_PREVIOUS_MODE },
    { POISE_SERIES_COURSE, GDK_KEY_Right, FALSE, POISE_CHART_STEP_NEXT_MODE },
    { POISE_SERIES_COURSE, GDK_KEY_Right, TRUE, POISE_CHART_STEP_PREVIOUS_MODE },
    { POISE_SERIES_COURSE, GDK_KEY_Up, FALSE, POISE_CHART_STEP_PREVIOUS_MODE },
    { POISE_SERIES_SECTIONS, GDK_KEY_Page_Down, FALSE, -1 },
    { POISE_SERIES_SECTIONS, GDK_KEY_a, FALSE, -1 },
    { POISE_SERIES_SECTIONS, GDK_KEY_Tab, FALSE, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseChartStep step = 0;
      gboolean goes = poise_chart_find_step (cases[i].kind, cases[i].key, cases[i].right_to_left, &step);

      g_test_message ("case %u", i);
      g_assert_cmpint (goes ? (int) step : -1, ==, cases[i].step);
    }
}

typedef struct
{
  int minutes;
  int purpose;
  int learning_type;
} Case;

/* One section with an activity for each of @cases that has minutes that are not -2, and one without any. */
static PoiseBalance *
balance_of (const Case *cases, guint n_cases)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  PoiseSection *section = poise_record_new (&poise_section_type);
  GPtrArray *activities = poise_records_new (), *sections = poise_records_new ();
  g_autoptr (PoisePlan) with = NULL;

  for (guint i = 0; i < n_cases; i++)
    {
      PoiseActivity *activity = poise_record_new (&poise_activity_type);

      poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, cases[i].minutes);
      poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, cases[i].purpose);
      poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, cases[i].learning_type);
      g_ptr_array_add (activities, poise_record_seal (activity));
    }
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  g_ptr_array_add (sections, poise_record_seal (section));
  g_ptr_array_add (sections, poise_section_new ("Empty"));
  with = poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
  g_ptr_array_unref (sections);
  return poise_balance_new (with);
}

/*  activities → why the charts of course, sections, purposes and learning types are empty; of minutes, of counts  */
static void
test_gaps (void)
{
  enum
  {
    NONE = POISE_CHART_GAP_NONE,
    NOTHING = POISE_CHART_GAP_NOTHING,
    TIME = POISE_CHART_GAP_NO_TIME,
    PURPOSES = POISE_CHART_GAP_NO_PURPOSES,
    TYPES = POISE_CHART_GAP_NO_LEARNING_TYPES
  };
  static const struct
  {
    Case activities[2];
    guint n;
    int minutes[POISE_N_SERIES_KINDS];
    int counts[POISE_N_SERIES_KINDS];
  } cases[] = {
    { { { 0 } }, 0, { NOTHING, NOTHING, NOTHING, NOTHING }, { NOTHING, NOTHING, NOTHING, NOTHING } },
    { { { 30, 1, 1 } }, 1, { NONE, NONE, NONE, NONE }, { NONE, NONE, NONE, NONE } },
    { { { 30, 0, 0 } }, 1, { NONE, NONE, PURPOSES, TYPES }, { NONE, NONE, PURPOSES, TYPES } },
    { { { 30, 0, 0 }, { 0, 2, 0 } }, 2, { NONE, NONE, NONE, TYPES }, { NONE, NONE, NONE, TYPES } },
    { { { 0, 1, 1 } }, 1, { TIME, TIME, TIME, TIME }, { NONE, NONE, NONE, NONE } },
    { { { POISE_UNSET, 1, 0 } }, 1, { TIME, TIME, TIME, TYPES }, { NONE, NONE, NONE, TYPES } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseBalance) balance = balance_of (cases[i].activities, cases[i].n);

      for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
        {
          g_autoptr (PoiseSeries) minutes = poise_series_new (balance, kind, FALSE, POISE_SERIES_ALL);
          g_autoptr (PoiseSeries) counts = poise_series_new (balance, kind, TRUE, POISE_SERIES_ALL);
          g_autoptr (PoiseSeries) empty = poise_series_new (balance, kind, TRUE, 1);

          g_test_message ("case %u, kind %u", i, kind);
          g_assert_cmpint (poise_chart_gap_of (minutes), ==, cases[i].minutes[kind]);
          g_assert_cmpint (poise_chart_gap_of (counts), ==, cases[i].counts[kind]);
          /* The rhythm has all sections whichever is meant. */
          g_assert_cmpint (poise_chart_gap_of (empty), ==,
                           kind == POISE_SERIES_SECTIONS ? cases[i].counts[kind] : NOTHING);
        }
    }
}

/* Each says something, and leads on. */
static void
test_texts (void)
{
  for (int gap = POISE_CHART_GAP_NOTHING; gap <= POISE_CHART_GAP_NO_LEARNING_TYPES; gap++)
    {
      g_assert_cmpstr (poise_chart_gap_get_text (gap), !=, "");
      g_assert_cmpstr (poise_chart_gap_get_deed (gap), !=, "");
      for (int other = POISE_CHART_GAP_NOTHING; other < gap; other++)
        {
          g_assert_cmpstr (poise_chart_gap_get_text (gap), !=, poise_chart_gap_get_text (other));
          g_assert_cmpstr (poise_chart_gap_get_deed (gap), !=, poise_chart_gap_get_deed (other));
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/chart-input/keys", test_keys);
  g_test_add_func ("/gui/chart-input/gaps", test_gaps);
  g_test_add_func ("/gui/chart-input/texts", test_texts);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Trying everything: each activity as it is, or changed in each way, all combinations.
 */

#include "advisor/target-brute.h"

#include "advisor/poise-target-cost.h"
#include "balance/poise-balance.h"

#include <math.h>

#define MAX_SECTIONS 3
/* What large plans have. */
#define MAX_LOADS 64

/* ---- Plans ---- */

static int
choose (GRand *random, const int *values, guint n)
{
  return values[g_rand_int_range (random, 0, (int)n)];
}
#define CHOOSE(random, values) choose (random, values, G_N_ELEMENTS (values))

static PoiseActivity *
make_activity (GRand *random, guint number)
{
  static const int minutes[]
      = { POISE_UNSET, 0, 5, 7, 10, 15, 20, 25, 29, 30, 33, 45, 50, 60, 60, 75, 90, 90, 120, 121, 180, 250 };
  g_autofree char *id = g_strdup_printf ("activity%u", number);
  PoiseActivity *activity = poise_record_new (&poise_activity_type);

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, id);
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, g_rand_int_range (random, 0, POISE_N_MODES));
  poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, g_rand_int_range (random, 0, POISE_N_PURPOSES));
  poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE,
                           g_rand_int_range (random, 0, POISE_N_LEARNING_TYPES));
  poise_record_put_number (activity, POISE_ACTIVITY_COMPLEXITY,
                           g_rand_int_range (random, 0, POISE_N_COMPLEXITIES));
  poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, CHOOSE (random, minutes));
  if (g_rand_int_range (random, 0, 4) == 0)
    poise_record_put_text (activity, POISE_ACTIVITY_DUE, "2027-01-15");
  return poise_record_seal (activity);
}

static PoiseSection *
make_section (GRand *random, guint *n_activities, guint number)
{
  g_autoptr (GPtrArray) activities = poise_records_new ();
  g_autofree char *id = g_strdup_printf ("section%u", number);
  PoiseSection *section = poise_record_new (&poise_section_type);
  guint n = (guint)g_rand_int_range (random, 0, (int)MIN (*n_activities, 4) + 1);

  for (; n > 0; n--)
    g_ptr_array_add (activities, make_activity (random, (*n_activities)--));
  poise_record_put_text (section, POISE_SECTION_ID, id);
  poise_record_put_text (section, POISE_SECTION_TITLE, id);
  if (g_rand_int_range (random, 0, 4) == 0)
    poise_record_put_number (section, POISE_SECTION_DAYS, g_rand_int_range (random, 3, 15));
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, g_steal_pointer (&activities));
  return poise_record_seal (section);
}

static void
put_wishes (GRand *random, PoisePlan *plan)
{
  static const int tolerances[] = { POISE_UNSET, 0, 1, 3, 5, 8, 10, 15, 20, 25 };

  if (g_rand_int_range (random, 0, 10) > 0)
    {
      PoiseTarget *target = poise_record_new (&poise_target_type);

      poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, g_rand_int_range (random, 0, 101));
      poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, CHOOSE (random, tolerances));
      poise_record_put_record (plan, POISE_PLAN_TARGET, poise_record_seal (target));
    }
  if (g_rand_int_range (random, 0, 3) > 0)
    poise_record_put_number (plan, POISE_PLAN_WEEKLY_MINUTES, g_rand_int_range (random, 20, 400));
  if (g_rand_int_range (random, 0, 8) == 0)
    {
      PoiseCircumstances *circumstances = poise_record_new (&poise_circumstances_type);

      poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_CAN_MEET, FALSE);
      poise_record_put_record (plan, POISE_PLAN_CIRCUMSTANCES, poise_record_seal (circumstances));
    }
}

PoisePlan *
target_brute_plan (GRand *random)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  g_autoptr (GPtrArray) sections = poise_records_new ();
  guint n_activities = (guint)g_rand_int_range (random, 2, 7);
  int n_sections = g_rand_int_range (random, 1, MAX_SECTIONS + 1);

  for (int i = 0; i < n_sections; i++)
    g_ptr_array_add (sections, make_section (random, &n_activities, (guint)i));
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, g_steal_pointer (&sections));
  put_wishes (random, plan);
  return poise_record_seal (plan);
}

/* ---- What is wanted ---- */

typedef struct
{
  gint64 live;
  gint64 own_time;
  gint64 load[MAX_LOADS];
} Minutes;

static gint64
get_budget (const PoisePlan *plan, guint section)
{
  int days = poise_plan_get_section (plan, section)->days;

  return plan->weekly_minutes <= 0 ? G_MAXINT64 : (gint64)plan->weekly_minutes * (days > 0 ? days : 7) / 7;
}

static gboolean
reads_as (const Minutes *minutes, int percent, int tolerance)
{
  gint64 all = minutes->live + minutes->own_time;

  if ((percent + tolerance <= 0 && minutes->live > 0)
      || (percent - tolerance >= 100 && minutes->own_time > 0))
    return FALSE;
  return fabs (floor (100.0 * (double)minutes->live / (double)all + 0.5) - percent) <= tolerance;
}

/* As it was read before, a share may stay; a new one has to be within the band itself. */
static gboolean
share_is_there (const PoisePlan *plan, const Minutes *before, const Minutes *minutes)
{
  const PoiseTarget *target = plan->target;
  gint64 all = minutes->live + minutes->own_time, all_before = before->live + before->own_time;
  int tolerance;

  if (target == NULL || target->synchronous_percent == POISE_UNSET)
    return TRUE;
  if (all == 0)
    return FALSE;
  tolerance = MAX (target->tolerance_percent, 0);
  if (tolerance == 0 && target->synchronous_percent > 0 && target->synchronous_percent < 100)
    return reads_as (minutes, target->synchronous_percent, 0);
  if (all_before > 0 && reads_as (before, target->synchronous_percent, tolerance))
    return reads_as (minutes, target->synchronous_percent, tolerance);
  return 100 * minutes->live >= (target->synchronous_percent - tolerance) * all
         && 100 * minutes->live <= (target->synchronous_percent + tolerance) * all;
}

static gboolean
is_there (const PoisePlan *plan, const Minutes *before, const Minutes *minutes)
{
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    if (minutes->load[i] > get_budget (plan, i))
      return FALSE;
  return share_is_there (plan, before, minutes);
}

static Minutes
count_minutes (const PoisePlan *plan)
{
  g_autoptr (PoiseBalance) balance = poise_balance_new ((PoisePlan *)plan);
  const PoiseTally *course = &poise_balance_get_course (balance)->total;
  Minutes minutes
      = { course->minutes[POISE_MODE_SYNCHRONOUS], course->minutes[POISE_MODE_ASYNCHRONOUS], { 0 } };

  for (guint i = 0; i < poise_balance_get_n_sections (balance); i++)
    minutes.load[i] = poise_tally_get_minutes (&poise_balance_get_section (balance, i)->total);
  return minutes;
}

gboolean
target_brute_is_there (const PoisePlan *before, const PoisePlan *plan)
{
  Minutes then = count_minutes (before), now = count_minutes (plan);

  return is_there (before, &then, &now);
}

/* ---- Ways ---- */

typedef struct
{
  const PoisePlan *plan;
  const PoiseCatalogue *catalogue;
  Minutes before;
  GArray *ways; /* GArray of PoiseTargetChange, by activity */
  TargetBrute result;
} Trial;

static void
add_way (Trial *trial, GArray *ways, PoiseTargetChange change)
{
  poise_target_cost (&change, trial->plan, trial->catalogue);
  g_assert_cmpint (change.cost, >=, 0);
  g_array_append_val (ways, change);
}

static int
down_to_fives (int minutes)
{
  return minutes - minutes % 5;
}

static void
add_mode_ways (Trial *trial, GArray *ways, PoiseTargetChange change)
{
  const PoiseCircumstances *circumstances = trial->plan->circumstances;
  int whole = change.activity->minutes;

  if (trial->plan->target == NULL)
    return;
  for (change.mode = 0; change.mode < POISE_N_MODES; change.mode++)
    {
      if (change.mode == POISE_MODE_UNDECIDED || (int)change.mode == change.activity->mode)
        continue;
      if (change.mode == POISE_MODE_SYNCHRONOUS && circumstances != NULL && circumstances->can_meet == FALSE)
        continue;
      change.kind = POISE_TARGET_SWITCH;
      change.minutes = whole;
      if (change.mode == POISE_MODE_ASYNCHRONOUS || whole <= 120)
        add_way (trial, ways, change);
      change.kind = POISE_TARGET_MIX;
      change.minutes = down_to_fives (whole / 2);
      if (change.activity->mode != POISE_MODE_UNDECIDED && whole >= 30
          && (change.mode == POISE_MODE_ASYNCHRONOUS || change.minutes <= 120))
        add_way (trial, ways, change);
    }
}

static void
add_room_ways (Trial *trial, GArray *ways, PoiseTargetChange change)
{
  int whole = change.activity->minutes;

  if (trial->before.load[change.place.section] <= get_budget (trial->plan, change.place.section))
    return;
  for (guint i = 0; i < poise_plan_n_sections (trial->plan); i++)
    {
      if (i == change.place.section || trial->before.load[i] > get_budget (trial->plan, i))
        continue;
      change.section = i;
      change.kind = POISE_TARGET_MOVE;
      change.minutes = whole;
      add_way (trial, ways, change);
      change.kind = POISE_TARGET_SPREAD;
      change.minutes = down_to_fives (whole / 2);
      if (whole >= 30)
        add_way (trial, ways, change);
    }
  change.section = change.place.section;
  change.kind = POISE_TARGET_SHORTEN;
  change.minutes = down_to_fives (whole / 4);
  if (whole >= 20)
    add_way (trial, ways, change);
  change.minutes = down_to_fives (whole / 2);
  if (whole >= 20)
    add_way (trial, ways, change);
}

static void
move_minutes (Minutes *minutes, const PoiseTargetChange *change)
{
  gint64 *modes[POISE_N_MODES]
      = { [POISE_MODE_SYNCHRONOUS] = &minutes->live, [POISE_MODE_ASYNCHRONOUS] = &minutes->own_time };
  gboolean moves = change->kind == POISE_TARGET_MOVE || change->kind == POISE_TARGET_SPREAD;

  if (!moves && change->activity->mode != POISE_MODE_UNDECIDED)
    *modes[change->activity->mode] -= change->minutes;
  if (change->kind == POISE_TARGET_SWITCH || change->kind == POISE_TARGET_MIX)
    *modes[change->mode] += change->minutes;
  if (moves || change->kind == POISE_TARGET_SHORTEN)
    minutes->load[change->place.section] -= change->minutes;
  if (moves)
    minutes->load[change->section] += change->minutes;
}

static void
try_from (Trial *trial, guint at, Minutes minutes, guint size, int cost)
{
  const GArray *ways;

  if (at == trial->ways->len)
    {
      if (is_there (trial->plan, &trial->before, &minutes)
          && (trial->result.best[size] < 0 || cost < trial->result.best[size]))
        trial->result.best[size] = cost;
      return;
    }
  try_from (trial, at + 1, minutes, size, cost);
  ways = g_array_index (trial->ways, GArray *, at);
  for (guint i = 0; i < ways->len; i++)
    {
      const PoiseTargetChange *change = &g_array_index (ways, PoiseTargetChange, i);
      Minutes next = minutes;

      move_minutes (&next, change);
      try_from (trial, at + 1, next, size + 1, cost + change->cost);
    }
}

static void
list_ways (Trial *trial)
{
  for (guint i = 0; i < poise_plan_n_sections (trial->plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (trial->plan, i)); k++)
      {
        PoisePlace place = { i, k };
        const PoiseActivity *activity = poise_plan_get_activity (trial->plan, place);
        PoiseTargetChange change = { .place = place, .activity = activity, .section = i };
        GArray *ways = g_array_new (FALSE, FALSE, sizeof (PoiseTargetChange));

        change.fit = poise_fit_of (trial->plan, activity, NULL);
        change.mode = (PoiseMode)activity->mode;
        if (activity->minutes > 0)
          {
            add_mode_ways (trial, ways, change);
            add_room_ways (trial, ways, change);
          }
        g_array_append_val (trial->ways, ways);
      }
}

static void
free_ways (gpointer data)
{
  g_array_unref (*(GArray **)data);
}

TargetBrute
target_brute_try (const PoisePlan *plan, const PoiseCatalogue *catalogue)
{
  Trial trial = { plan, catalogue, count_minutes (plan), NULL, { { 0 } } };

  for (guint i = 0; i <= TARGET_BRUTE_SIZES; i++)
    trial.result.best[i] = -1;
  trial.ways = g_array_new (FALSE, FALSE, sizeof (GArray *));
  g_array_set_clear_func (trial.ways, free_ways);
  list_ways (&trial);
  try_from (&trial, 0, trial.before, 0, 0);
  g_array_unref (trial.ways);
  return trial.result;
}

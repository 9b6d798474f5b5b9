/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Edits of many at once, by id. Each looks at every section, and builds a new list of activities only for
 * those that have one of the wanted.
 */

#include "core/poise-edit.h"

#include "core/poise-timetable.h"

static PoisePlan *
with_sections (const PoisePlan *plan, GPtrArray *sections)
{
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

static PoiseSection *
with_activities (const PoiseSection *section, GPtrArray *activities)
{
  return poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities);
}

/* The activities to look for. Mostly it is one: comparing with it takes a fraction of asking the table for
 * each of 10 000. */
typedef struct
{
  const PoisePicks *picks; /* or NULL for all */
  const char *only;        /* the one id, or NULL where there are more or none */
} Wanted;

static const Wanted everything = { NULL, NULL };

static Wanted
want (const PoisePicks *picks)
{
  Wanted wanted = { picks, NULL };
  GHashTableIter iter;
  gpointer id;

  if (g_hash_table_size (picks->activities) != 1)
    return wanted;
  g_hash_table_iter_init (&iter, picks->activities);
  g_hash_table_iter_next (&iter, &id, NULL);
  wanted.only = id;
  return wanted;
}

static gboolean
is_wanted (const Wanted *wanted, const PoiseActivity *activity)
{
  if (wanted->picks == NULL)
    return TRUE;
  if (wanted->only != NULL)
    return activity->id != NULL && g_str_equal (activity->id, wanted->only);
  return poise_picks_has_activity (wanted->picks, activity->id);
}

static gboolean
has_wanted_activity (const PoiseSection *section, const Wanted *wanted)
{
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    if (is_wanted (wanted, poise_section_get_activity (section, i)))
      return TRUE;
  return FALSE;
}

/* Puts what is to stand for @activity, nothing or more than one, at the end of @activities. */
typedef void (*ActivityStep) (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data);

static PoiseSection *
step_through_activities (const PoiseSection *section, const Wanted *wanted, ActivityStep step, gpointer data)
{
  g_autoptr (GPtrArray) activities = NULL;

  if (!has_wanted_activity (section, wanted))
    return poise_section_ref (section);

  activities = poise_records_new ();
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      PoiseActivity *activity = poise_section_get_activity (section, i);

      step (activities, activity, is_wanted (wanted, activity), data);
    }
  return with_activities (section, activities);
}

typedef struct
{
  PoiseActivityChange change;
  gpointer data;
} Change;

static void
change_step (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data)
{
  const Change *change = data;

  g_ptr_array_add (activities,
                   picked ? change->change (activity, change->data) : poise_activity_ref (activity));
}

/**
 * poise_edit_change_activities:
 * @plan: a plan
 * @picks: which activities; a picked section stands for all of its activities
 * @change: (scope call): what becomes of each
 * @data: for @change
 *
 * Calls @change once for each picked activity, in the order of the plan.
 *
 * Returns: (transfer full): @plan with the changed activities
 */
PoisePlan *
poise_edit_change_activities (const PoisePlan *plan,
                              const PoisePicks *picks,
                              PoiseActivityChange change,
                              gpointer data)
{
  g_autoptr (GPtrArray) sections = NULL;
  Change step = { change, data };
  Wanted wanted;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);
  g_return_val_if_fail (change != NULL, NULL);

  sections = poise_records_new ();
  wanted = want (picks);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);
      gboolean all = poise_picks_has_section (picks, section->id);

      g_ptr_array_add (sections, step_through_activities (section, all ? &everything : &wanted, change_step, &step));
    }
  return with_sections (plan, sections);
}

static void
remove_step (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data)
{
  if (!picked)
    g_ptr_array_add (activities, poise_activity_ref (activity));
}

/**
 * poise_edit_remove:
 * @plan: a plan
 * @picks: which sections, with all that is in them, and which activities
 *
 * Returns: (transfer full): @plan without them
 */
PoisePlan *
poise_edit_remove (const PoisePlan *plan, const PoisePicks *picks)
{
  g_autoptr (GPtrArray) sections = NULL;
  Wanted wanted;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);

  sections = poise_records_new ();
  wanted = want (picks);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      if (!poise_picks_has_section (picks, section->id))
        g_ptr_array_add (sections, step_through_activities (section, &wanted, remove_step, NULL));
    }
  return poise_edit_follow_dates (plan, with_sections (plan, sections));
}

static GPtrArray *
collect_activities (const PoisePlan *plan, const Wanted *wanted)
{
  GPtrArray *picked = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (is_wanted (wanted, poise_section_get_activity (section, k)))
          g_ptr_array_add (picked, poise_activity_ref (poise_section_get_activity (section, k)));
    }
  return picked;
}

/* @section without what is wanted elsewhere, and with all of @moved before the activity that was at @at. */
static PoiseSection *
receive_activities (const PoiseSection *section, const Wanted *wanted, GPtrArray *moved, guint at)
{
  g_autoptr (GPtrArray) activities = poise_records_new ();

  for (guint i = 0; i <= poise_section_n_activities (section); i++)
    {
      if (i == at)
        for (guint k = 0; k < moved->len; k++)
          g_ptr_array_add (activities, poise_record_ref (g_ptr_array_index (moved, k)));
      if (i < poise_section_n_activities (section))
        remove_step (activities,
                     poise_section_get_activity (section, i),
                     is_wanted (wanted, poise_section_get_activity (section, i)),
                     NULL);
    }
  return with_activities (section, activities);
}

/**
 * poise_edit_move_activities:
 * @plan: a plan
 * @picks: which activities; picked sections are passed over, poise_edit_move_section() moves those
 * @to: before which activity, counted in @plan as it is before the move; one past the last of a section
 *   is its end
 *
 * The activities keep the order that they have in the plan, whatever the order of picking. Moving a block
 * to where it stands changes nothing.
 *
 * Returns: (transfer full): @plan with them side by side at @to
 */
PoisePlan *
poise_edit_move_activities (const PoisePlan *plan, const PoisePicks *picks, PoisePlace to)
{
  g_autoptr (GPtrArray) sections = NULL;
  g_autoptr (GPtrArray) moved = NULL;
  Wanted wanted;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);
  g_return_val_if_fail (to.section < poise_plan_n_sections (plan), NULL);
  g_return_val_if_fail (to.activity <= poise_section_n_activities (poise_plan_get_section (plan, to.section)), NULL);

  sections = poise_records_new ();
  wanted = want (picks);
  moved = collect_activities (plan, &wanted);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_ptr_array_add (sections,
                       i == to.section ? receive_activities (section, &wanted, moved, to.activity)
                                       : step_through_activities (section, &wanted, remove_step, NULL));
    }
  return poise_edit_follow_dates (plan, with_sections (plan, sections));
}

/* A copy of a record under a new id, with everything else it says, unknown members included. */
static gpointer
copy_with_new_id (gconstpointer record, guint id_member)
{
  g_autofree char *id = poise_id_new ();

  return poise_record_with_text (record, id_member, id);
}

static void
duplicate_step (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data)
{
  PoisePicks *copies = data;
  PoiseActivity *copy;

  g_ptr_array_add (activities, poise_activity_ref (activity));
  if (!picked)
    return;
  copy = copy_with_new_id (activity, POISE_ACTIVITY_ID);
  g_ptr_array_add (activities, copy);
  if (copies != NULL)
    poise_picks_add_activity (copies, copy->id);
}

static void
renew_step (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data)
{
  g_ptr_array_add (activities, copy_with_new_id (activity, POISE_ACTIVITY_ID));
}

/* A start of its own is for one section alone: the copy follows the original. */
static PoiseSection *
copy_section (const PoiseSection *section)
{
  g_autoptr (PoiseSection) renamed = copy_with_new_id (section, POISE_SECTION_ID);
  g_autoptr (PoiseSection) following = poise_record_with_text (renamed, POISE_SECTION_START, NULL);

  return step_through_activities (following, &everything, renew_step, NULL);
}

/* @sections: with the copies, whose dates are still those of their originals, which stand right before them. */
static PoisePlan *
with_copied_sections (const PoisePlan *plan, GPtrArray *sections, const PoisePicks *picks)
{
  g_autoptr (PoisePlan) followed = poise_edit_follow_dates (plan, with_sections (plan, sections));
  const PoiseTimetable *days_before = poise_timetable_of (plan);
  const PoiseTimetable *days_after = poise_timetable_of (followed);
  g_autoptr (GPtrArray) dated = poise_records_new ();

  for (guint i = 0, k = 0; i < poise_plan_n_sections (plan); i++, k++)
    {
      int days;

      g_ptr_array_add (dated, poise_section_ref (poise_plan_get_section (followed, k)));
      if (!poise_picks_has_section (picks, poise_plan_get_section (plan, i)->id))
        continue;
      k++;
      poise_timetable_get_shift (days_after, k, days_before, i, &days);
      g_ptr_array_add (dated, poise_section_shift_dates (poise_plan_get_section (followed, k), days));
    }
  return with_sections (followed, dated);
}

/**
 * poise_edit_duplicate:
 * @plan: a plan
 * @picks: which sections and activities
 * @copies: (nullable): takes the ids of the copies: of a section's copy its own id alone, which stands for
 *   all in it
 *
 * The copy of an activity stands right after it; the copy of a section, with all its activities, right after
 * the section. Copies have new ids and say the same otherwise, unknown members included, but the copy of a
 * section has no start of its own, and its dates are as far from its first day as those of the original from its.
 * An activity that is picked besides its section is copied with the section only.
 *
 * Returns: (transfer full): @plan with the copies in it
 */
PoisePlan *
poise_edit_duplicate (const PoisePlan *plan, const PoisePicks *picks, PoisePicks *copies)
{
  g_autoptr (GPtrArray) sections = NULL;
  Wanted wanted;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);
  g_return_val_if_fail (copies != picks, NULL);

  sections = poise_records_new ();
  wanted = want (picks);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      if (poise_picks_has_section (picks, section->id))
        {
          PoiseSection *copy = copy_section (section);

          g_ptr_array_add (sections, poise_section_ref (section));
          g_ptr_array_add (sections, copy);
          if (copies != NULL)
            poise_picks_add_section (copies, copy->id);
        }
      else
        g_ptr_array_add (sections, step_through_activities (section, &wanted, duplicate_step, copies));
    }
  return with_copied_sections (plan, sections, picks);
}

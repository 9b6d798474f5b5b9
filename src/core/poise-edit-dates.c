/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Edits of dates, and dates that follow other edits. An activity's dates belong to its section: where the
 * section begins on another day, or the activity is in another section, they move along by whole days.
 *
 * Only what differs is looked at: a section that is the same pointer and begins on the same day costs nothing.
 */

#include "core/poise-edit.h"

#include "core/poise-date.h"
#include "core/poise-timetable.h"

/**
 * Follow:
 * @before: the plan before the edit
 * @after: the plan after it
 * @old_days: when the sections of @before are
 * @new_days: when those of @after are
 * @old_sections: (nullable): index in @before, and one, by id; made when first needed
 * @old_activities: (nullable): PoisePlace in @before by record, of the sections that the edit changed; the same
 * @old_ids: (nullable): the same by id
 * @kept: (array): which sections of @before are in @after as they were
 *
 * One edit whose dates are to follow.
 */
typedef struct
{
  const PoisePlan *before;
  const PoisePlan *after;
  const PoiseTimetable *old_days;
  const PoiseTimetable *new_days;
  GHashTable *old_sections;
  GHashTable *old_activities;
  GHashTable *old_ids;
  gboolean *kept;
} Follow;

/* ---- Dates of one activity ---- */

static GPtrArray *
shift_sessions (GPtrArray *schedule, int days)
{
  GPtrArray *shifted = poise_records_new ();

  for (guint i = 0; i < poise_list_length (schedule); i++)
    {
      const PoiseSession *session = g_ptr_array_index (schedule, i);
      g_autofree char *start = poise_date_shift (session->start, days);

      g_ptr_array_add (shifted, poise_record_with_text (session, POISE_SESSION_START, start != NULL ? start : session->start));
    }
  return shifted;
}

static PoiseActivity *
shift_activity (const PoiseActivity *activity, gboolean due, gboolean schedule, int days)
{
  g_autofree char *date = due ? poise_date_shift (activity->due, days) : NULL;
  g_autoptr (PoiseActivity) dated
      = date != NULL ? poise_record_with_text (activity, POISE_ACTIVITY_DUE, date) : poise_activity_ref (activity);
  g_autoptr (GPtrArray) sessions = NULL;

  if (!schedule || activity->schedule == NULL)
    return g_steal_pointer (&dated);
  sessions = shift_sessions (activity->schedule, days);
  return poise_record_with_list (dated, POISE_ACTIVITY_SCHEDULE, sessions);
}

/**
 * poise_activity_shift_dates:
 * @activity: an activity
 * @days: by how many days its dates are to be later; negative for earlier
 *
 * Live sessions and the due date; times of day and zones stay. A date that would leave the calendar, which is
 * the years 1 to 9999, stays as it is.
 *
 * Returns: (transfer full): @activity with those dates; the same where it has none
 */
PoiseActivity *
poise_activity_shift_dates (const PoiseActivity *activity, int days)
{
  g_return_val_if_fail (activity != NULL, NULL);

  return shift_activity (activity, TRUE, TRUE, days);
}

/**
 * poise_section_shift_dates:
 * @section: a section
 * @days: by how many days the dates of its activities are to be later; negative for earlier
 *
 * A start of its own stays.
 *
 * Returns: (transfer full): @section with those activities; the same where they have no dates
 */
PoiseSection *
poise_section_shift_dates (const PoiseSection *section, int days)
{
  g_autoptr (GPtrArray) activities = poise_records_new ();

  g_return_val_if_fail (section != NULL, NULL);

  for (guint i = 0; i < poise_section_n_activities (section); i++)
    g_ptr_array_add (activities, poise_activity_shift_dates (poise_section_get_activity (section, i), days));
  return poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities);
}

/* ---- What was where ---- */

static gboolean
find_old_section (Follow *follow, guint index, guint *old_index)
{
  const char *id = poise_plan_get_section (follow->after, index)->id;
  guint n_before = poise_plan_n_sections (follow->before);
  guint found;

  *old_index = index;
  if (id == NULL)
    return FALSE;
  if (index < n_before && g_strcmp0 (poise_plan_get_section (follow->before, index)->id, id) == 0)
    return TRUE;
  if (follow->old_sections == NULL)
    {
      follow->old_sections = g_hash_table_new (g_str_hash, g_str_equal);
      for (guint i = n_before; i > 0; i--)
        if (poise_plan_get_section (follow->before, i - 1)->id != NULL)
          g_hash_table_insert (follow->old_sections, poise_plan_get_section (follow->before, i - 1)->id, GUINT_TO_POINTER (i));
    }
  found = GPOINTER_TO_UINT (g_hash_table_lookup (follow->old_sections, id));
  *old_index = found - 1;
  return found > 0;
}

/* What has left its section has left one that is another record now: only those are gone through. */
static void
collect_old_activities (Follow *follow)
{
  follow->old_activities = g_hash_table_new (NULL, NULL);
  follow->old_ids = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < poise_plan_n_sections (follow->before); i++)
    {
      const PoiseSection *section = poise_plan_get_section (follow->before, i);

      for (guint k = 0; !follow->kept[i] && k < poise_section_n_activities (section); k++)
        {
          PoiseActivity *activity = poise_section_get_activity (section, k);

          g_hash_table_insert (follow->old_activities, activity, GUINT_TO_POINTER (i));
          if (activity->id != NULL)
            g_hash_table_insert (follow->old_ids, activity->id, activity);
        }
    }
}

/* The activity as it was before, and in which section that was. */
static const PoiseActivity *
find_old_activity (Follow *follow, const PoiseActivity *activity, guint *old_section)
{
  const PoiseActivity *old = activity;
  gpointer section;

  if (follow->old_activities == NULL)
    collect_old_activities (follow);
  if (!g_hash_table_contains (follow->old_activities, old))
    old = activity->id != NULL ? g_hash_table_lookup (follow->old_ids, activity->id) : NULL;
  if (old == NULL)
    return NULL;
  section = g_hash_table_lookup (follow->old_activities, old);
  *old_section = GPOINTER_TO_UINT (section);
  return old;
}

/* ---- Following ---- */

static PoiseActivity *
follow_activity (Follow *follow, PoiseActivity *activity, guint index)
{
  const PoiseActivity *old;
  guint old_section;
  int days;

  if (activity->due == NULL && activity->schedule == NULL)
    return poise_activity_ref (activity);
  old = find_old_activity (follow, activity, &old_section);
  if (old == NULL || !poise_timetable_get_shift (follow->new_days, index, follow->old_days, old_section, &days))
    return poise_activity_ref (activity);
  /* What the edit itself has set is meant as it stands. */
  return shift_activity (activity,
                         g_strcmp0 (activity->due, old->due) == 0,
                         activity->schedule == old->schedule,
                         days);
}

static PoiseSection *
follow_section (Follow *follow, guint index)
{
  PoiseSection *section = poise_plan_get_section (follow->after, index);
  g_autoptr (GPtrArray) activities = NULL;
  guint old_index;
  int days;

  if (find_old_section (follow, index, &old_index) && poise_plan_get_section (follow->before, old_index) == section)
    return poise_timetable_get_shift (follow->new_days, index, follow->old_days, old_index, &days)
               ? poise_section_shift_dates (section, days)
               : poise_section_ref (section);

  activities = poise_records_new ();
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    g_ptr_array_add (activities, follow_activity (follow, poise_section_get_activity (section, i), index));
  return poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities);
}

static void
find_kept (Follow *follow)
{
  guint old_index;

  follow->kept = g_new0 (gboolean, poise_plan_n_sections (follow->before) + 1);
  for (guint i = 0; i < poise_plan_n_sections (follow->after); i++)
    if (find_old_section (follow, i, &old_index) &&
        poise_plan_get_section (follow->before, old_index) == poise_plan_get_section (follow->after, i))
      follow->kept[old_index] = TRUE;
}

/**
 * poise_edit_follow_dates:
 * @before: the plan before an edit
 * @after: (transfer full): what the edit made of it
 *
 * Where an activity's section begins on another day than before, or the activity is in another section, its live
 * sessions and its due date move by as many days. Dates that the edit itself has set, and activities that
 * @before does not have, stay; so does everything where either first day is not known.
 *
 * The edits of poise-edit.h that move sections or activities do this themselves.
 *
 * Returns: (transfer full): @after with those dates; the same plan where none moves
 */
PoisePlan *
poise_edit_follow_dates (const PoisePlan *before, PoisePlan *after)
{
  g_autoptr (GPtrArray) sections = NULL;
  g_autoptr (PoisePlan) edited = after;
  Follow follow = { .before = before, .after = after };
  PoisePlan *followed;

  g_return_val_if_fail (before != NULL, NULL);
  g_return_val_if_fail (after != NULL, NULL);

  if (before->sections == after->sections && before->start == after->start && before->breaks == after->breaks &&
      before->section_days == after->section_days)
    return g_steal_pointer (&edited);

  follow.old_days = poise_timetable_of (before);
  follow.new_days = poise_timetable_of (after);
  find_kept (&follow);
  sections = poise_records_new ();
  for (guint i = 0; i < poise_plan_n_sections (after); i++)
    g_ptr_array_add (sections, follow_section (&follow, i));
  followed = poise_record_with_list (after, POISE_PLAN_SECTIONS, sections);
  g_clear_pointer (&follow.old_sections, g_hash_table_unref);
  g_clear_pointer (&follow.old_activities, g_hash_table_unref);
  g_clear_pointer (&follow.old_ids, g_hash_table_unref);
  g_free (follow.kept);
  return followed;
}

/* ---- A whole plan ---- */

static GPtrArray *
shift_breaks (GPtrArray *breaks, int days)
{
  GPtrArray *shifted = poise_records_new ();

  for (guint i = 0; i < poise_list_length (breaks); i++)
    {
      const PoiseBreak *pause = g_ptr_array_index (breaks, i);
      g_autofree char *from = poise_date_shift (pause->from, days);
      g_autofree char *to = poise_date_shift (pause->to, days);
      g_autoptr (PoiseBreak) moved = poise_record_with_text (pause, POISE_BREAK_FROM, from != NULL ? from : pause->from);

      g_ptr_array_add (shifted, poise_record_with_text (moved, POISE_BREAK_TO, to != NULL ? to : pause->to));
    }
  return shifted;
}

static GPtrArray *
shift_sections (const PoisePlan *plan, int days)
{
  GPtrArray *shifted = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      g_autoptr (PoiseSection) section = poise_section_shift_dates (poise_plan_get_section (plan, i), days);
      g_autofree char *start = poise_date_shift (section->start, days);

      g_ptr_array_add (shifted, poise_record_with_text (section, POISE_SECTION_START, start != NULL ? start : section->start));
    }
  return shifted;
}

/**
 * poise_edit_shift_dates:
 * @plan: a plan
 * @days: by how many days all of it is to be later; negative for earlier
 *
 * Moves every date that the plan holds: its start, its breaks, the starts of sections, live sessions and due
 * dates. Times of day and zones stay. A date that would leave the calendar stays as it is.
 *
 * Returns: (transfer full): @plan so much later
 */
PoisePlan *
poise_edit_shift_dates (const PoisePlan *plan, int days)
{
  g_autoptr (GPtrArray) sections = NULL;
  g_autoptr (GPtrArray) breaks = NULL;
  g_autoptr (PoisePlan) started = NULL;
  g_autoptr (PoisePlan) paused = NULL;
  g_autofree char *start = NULL;

  g_return_val_if_fail (plan != NULL, NULL);

  start = poise_date_shift (plan->start, days);
  sections = shift_sections (plan, days);
  breaks = shift_breaks (plan->breaks, days);
  started = poise_record_with_text (plan, POISE_PLAN_START, start != NULL ? start : plan->start);
  paused = poise_record_with_list (started, POISE_PLAN_BREAKS, breaks);
  return poise_record_with_list (paused, POISE_PLAN_SECTIONS, sections);
}

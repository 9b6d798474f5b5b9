/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a pane edits.
 */

#include "gui/details/poise-details-aim.h"

static PoiseDetailsAim *
aim_new (const PoiseRecordType *type, const char *name)
{
  PoiseDetailsAim *aim = g_new0 (PoiseDetailsAim, 1);

  aim->type = type;
  aim->name = g_strdup (name);
  return aim;
}

/** poise_details_aim_new_at_plan: Returns: (transfer full): members are those of the plan */
PoiseDetailsAim *
poise_details_aim_new_at_plan (void)
{
  return aim_new (&poise_plan_type, "plan");
}

/** poise_details_aim_new_at_section: Returns: (transfer full): members are those of the section @id */
PoiseDetailsAim *
poise_details_aim_new_at_section (const char *id)
{
  PoiseDetailsAim *aim = aim_new (&poise_section_type, id);

  aim->section = g_strdup (id);
  return aim;
}

/* One activity is told by its id; several by a number, since no other selection is the same. */
static char *
name_of (const PoisePicks *picks)
{
  static guint n_aims;
  GHashTableIter iter;
  gpointer id;

  if (g_hash_table_size (picks->sections) > 0 || g_hash_table_size (picks->activities) != 1)
    return g_strdup_printf ("several %u", n_aims++);
  g_hash_table_iter_init (&iter, picks->activities);
  g_hash_table_iter_next (&iter, &id, NULL);
  return g_strdup (id);
}

/** poise_details_aim_new_at_activities: Returns: (transfer full): members are those of the activities in @picks */
PoiseDetailsAim *
poise_details_aim_new_at_activities (const PoisePicks *picks)
{
  g_autofree char *name = name_of (picks);
  PoiseDetailsAim *aim = aim_new (&poise_activity_type, name);
  GHashTableIter iter;
  gpointer id;

  aim->picks = poise_picks_new ();
  g_hash_table_iter_init (&iter, picks->sections);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    poise_picks_add_section (aim->picks, id);
  g_hash_table_iter_init (&iter, picks->activities);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    poise_picks_add_activity (aim->picks, id);
  return aim;
}

/** poise_details_aim_free: (nullable): frees @aim. */
void
poise_details_aim_free (PoiseDetailsAim *aim)
{
  if (!aim)
    return;
  g_free (aim->section);
  g_clear_pointer (&aim->picks, poise_picks_free);
  g_free (aim->name);
  g_free (aim);
}

static PoisePlan *
change_section (const PoisePlan *plan, const char *id, const PoiseDetailsChange *change)
{
  g_autoptr (PoiseSection) changed = NULL;
  guint index;

  if (!poise_plan_find_section (plan, id, &index))
    return poise_plan_ref (plan);
  changed = change->set (poise_plan_get_section (plan, index), change);
  return poise_edit_follow_dates (plan, poise_edit_replace_section (plan, index, changed));
}

/** poise_details_aim_change: Returns: (transfer full): @plan with @change made in what @aim is at; dates follow */
PoisePlan *
poise_details_aim_change (const PoiseDetailsAim *aim, const PoisePlan *plan, const PoiseDetailsChange *change)
{
  if (aim->picks)
    return poise_details_change_activities (plan, aim->picks, change);
  if (aim->section)
    return change_section (plan, aim->section, change);
  return poise_edit_follow_dates (plan, change->set (plan, change));
}

/* What a change of each member of an activity does. */
static const PoiseEditKind kinds[] = {
  [POISE_ACTIVITY_ID] = POISE_EDIT_OTHER,
  [POISE_ACTIVITY_TITLE] = POISE_EDIT_RENAME,
  [POISE_ACTIVITY_MODE] = POISE_EDIT_MODE,
  [POISE_ACTIVITY_PURPOSE] = POISE_EDIT_PURPOSE,
  [POISE_ACTIVITY_LEARNING_TYPE] = POISE_EDIT_LEARNING_TYPE,
  [POISE_ACTIVITY_COMPLEXITY] = POISE_EDIT_COMPLEXITY,
  [POISE_ACTIVITY_MINUTES] = POISE_EDIT_MINUTES,
  [POISE_ACTIVITY_GROUP] = POISE_EDIT_GROUP,
  [POISE_ACTIVITY_TEACHER_PRESENT] = POISE_EDIT_TEACHER,
  [POISE_ACTIVITY_TOOLS] = POISE_EDIT_TOOLS,
  [POISE_ACTIVITY_OUTCOMES] = POISE_EDIT_OUTCOMES,
  [POISE_ACTIVITY_ASSESSMENT] = POISE_EDIT_ASSESSMENT,
  [POISE_ACTIVITY_SCHEDULE] = POISE_EDIT_SCHEDULE,
  [POISE_ACTIVITY_DUE] = POISE_EDIT_SCHEDULE,
  [POISE_ACTIVITY_LINKS] = POISE_EDIT_LINKS,
  [POISE_ACTIVITY_NOTES] = POISE_EDIT_NOTES,
};

static PoiseEditKind
kind_of_plan_member (guint member)
{
  switch (member)
    {
    case POISE_PLAN_TARGET:
      return POISE_EDIT_TARGET;
    case POISE_PLAN_START:
    case POISE_PLAN_SECTION_DAYS:
    case POISE_PLAN_BREAKS:
      return POISE_EDIT_DATES;
    case POISE_PLAN_OUTCOMES:
      return POISE_EDIT_OUTCOMES;
    case POISE_PLAN_TOOLS:
      return POISE_EDIT_TOOLS;
    default:
      return POISE_EDIT_COURSE;
    }
}

/** poise_details_aim_get_kind: Returns: what a change of @member does, for its label */
PoiseEditKind
poise_details_aim_get_kind (const PoiseDetailsAim *aim, guint member)
{
  if (aim->picks)
    return member < G_N_ELEMENTS (kinds) ? kinds[member] : POISE_EDIT_DETAILS;
  if (!aim->section)
    return kind_of_plan_member (member);
  if (member == POISE_SECTION_TITLE)
    return POISE_EDIT_RENAME;
  return member == POISE_SECTION_NOTES ? POISE_EDIT_NOTES : POISE_EDIT_DATES;
}

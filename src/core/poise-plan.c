/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tables of all records of a plan. The order of the rows is the order in files, and the names are
 * the names in files: both belong to the file format.
 */

#include "core/poise-plan.h"

#include "core/poise-date.h"

#define TEXT(T, f, n) { .name = n, .kind = POISE_MEMBER_TEXT, .offset = G_STRUCT_OFFSET (T, f) }
#define REQUIRED_TEXT(T, f, n)                                                                               \
  { .name = n, .kind = POISE_MEMBER_TEXT, .offset = G_STRUCT_OFFSET (T, f), .required = TRUE }
#define KIND(k, T, f, n) { .name = n, .kind = k, .offset = G_STRUCT_OFFSET (T, f) }
#define INTEGER(T, f, n, lo, hi)                                                                             \
  {                                                                                                          \
    .name = n, .kind = POISE_MEMBER_INTEGER, .offset = G_STRUCT_OFFSET (T, f), .minimum = lo, .maximum = hi  \
  }
#define REQUIRED_INTEGER(T, f, n, lo, hi)                                                                    \
  {                                                                                                          \
    .name = n, .kind = POISE_MEMBER_INTEGER, .offset = G_STRUCT_OFFSET (T, f), .required = TRUE,             \
    .minimum = lo, .maximum = hi                                                                             \
  }
#define TERM(T, f, n, set)                                                                                   \
  { .name = n, .kind = POISE_MEMBER_TERM, .offset = G_STRUCT_OFFSET (T, f), .terms = &set }
#define TERM_SET(T, f, n, set)                                                                               \
  { .name = n, .kind = POISE_MEMBER_TERMS, .offset = G_STRUCT_OFFSET (T, f), .terms = &set }
#define RECORD(T, f, n, t)                                                                                   \
  { .name = n, .kind = POISE_MEMBER_RECORD, .offset = G_STRUCT_OFFSET (T, f), .type = &t }
#define RECORDS(T, f, n, t)                                                                                  \
  { .name = n, .kind = POISE_MEMBER_RECORDS, .offset = G_STRUCT_OFFSET (T, f), .type = &t }
#define REQUIRED_RECORDS(T, f, n, t)                                                                         \
  {                                                                                                          \
    .name = n, .kind = POISE_MEMBER_RECORDS, .offset = G_STRUCT_OFFSET (T, f), .required = TRUE, .type = &t  \
  }

#define DEFINE_TYPE(Type, prefix, type_name, ...)                                                            \
  static const PoiseMember prefix##_members[] = { __VA_ARGS__ };                                             \
  const PoiseRecordType prefix##_type = {                                                                    \
    .name = type_name,                                                                                       \
    .size = sizeof (Type),                                                                                   \
    .members = prefix##_members,                                                                             \
    .n_members = G_N_ELEMENTS (prefix##_members),                                                            \
  };

DEFINE_TYPE (PoiseGroup,
             poise_group,
             "group",
             TERM (PoiseGroup, kind, "kind", poise_group_kinds),
             INTEGER (PoiseGroup, size, "size", 1, 10000))

DEFINE_TYPE (PoiseAssessment,
             poise_assessment,
             "assessment",
             TERM (PoiseAssessment, kind, "kind", poise_assessment_kinds),
             INTEGER (PoiseAssessment, weight_percent, "weight-percent", 0, 100))

DEFINE_TYPE (PoiseSession,
             poise_session,
             "session",
             KIND (POISE_MEMBER_DATE_TIME, PoiseSession, start, "start"),
             INTEGER (PoiseSession, minutes, "minutes", 0, POISE_MINUTES_MAX),
             TEXT (PoiseSession, zone, "zone"))

DEFINE_TYPE (PoiseLink,
             poise_link,
             "link",
             TEXT (PoiseLink, title, "title"),
             TEXT (PoiseLink, uri, "uri"))

DEFINE_TYPE (PoiseActivity,
             poise_activity,
             "activity",
             KIND (POISE_MEMBER_ID, PoiseActivity, id, "id"),
             REQUIRED_TEXT (PoiseActivity, title, "title"),
             TERM (PoiseActivity, mode, "mode", poise_modes),
             TERM (PoiseActivity, purpose, "purpose", poise_purposes),
             TERM (PoiseActivity, learning_type, "learning-type", poise_learning_types),
             TERM (PoiseActivity, complexity, "complexity", poise_complexities),
             INTEGER (PoiseActivity, minutes, "minutes", 0, POISE_MINUTES_MAX),
             RECORD (PoiseActivity, group, "group", poise_group_type),
             KIND (POISE_MEMBER_FLAG, PoiseActivity, teacher_present, "teacher-present"),
             KIND (POISE_MEMBER_TEXTS, PoiseActivity, tools, "tools"),
             KIND (POISE_MEMBER_TEXTS, PoiseActivity, outcomes, "outcomes"),
             RECORD (PoiseActivity, assessment, "assessment", poise_assessment_type),
             RECORDS (PoiseActivity, schedule, "schedule", poise_session_type),
             KIND (POISE_MEMBER_DATE_TIME, PoiseActivity, due, "due"),
             RECORDS (PoiseActivity, links, "links", poise_link_type),
             TEXT (PoiseActivity, notes, "notes"))

DEFINE_TYPE (PoiseSection,
             poise_section,
             "section",
             KIND (POISE_MEMBER_ID, PoiseSection, id, "id"),
             TEXT (PoiseSection, title, "title"),
             KIND (POISE_MEMBER_DATE, PoiseSection, start, "start"),
             INTEGER (PoiseSection, days, "days", 1, 3660),
             TEXT (PoiseSection, notes, "notes"),
             RECORDS (PoiseSection, activities, "activities", poise_activity_type))

DEFINE_TYPE (PoiseCircumstances,
             poise_circumstances,
             "circumstances",
             KIND (POISE_MEMBER_FLAG, PoiseCircumstances, can_meet, "can-meet"),
             KIND (POISE_MEMBER_FLAG, PoiseCircumstances, low_bandwidth, "low-bandwidth"),
             INTEGER (PoiseCircumstances, time_zones, "time-zones", 1, 40))

DEFINE_TYPE (PoiseBreak,
             poise_break,
             "break",
             KIND (POISE_MEMBER_DATE, PoiseBreak, from, "from"),
             KIND (POISE_MEMBER_DATE, PoiseBreak, to, "to"),
             TEXT (PoiseBreak, title, "title"))

DEFINE_TYPE (PoiseLiveSlot,
             poise_live_slot,
             "live-slot",
             INTEGER (PoiseLiveSlot, weekday, "weekday", 1, 7),
             KIND (POISE_MEMBER_TIME, PoiseLiveSlot, time, "time"),
             INTEGER (PoiseLiveSlot, minutes, "minutes", 1, 1440),
             TEXT (PoiseLiveSlot, zone, "zone"),
             TEXT (PoiseLiveSlot, uri, "uri"))

DEFINE_TYPE (PoiseCredits,
             poise_credits,
             "credits",
             TERM (PoiseCredits, system, "system", poise_credit_systems),
             KIND (POISE_MEMBER_DECIMAL, PoiseCredits, value, "value"))

DEFINE_TYPE (PoiseTarget,
             poise_target,
             "target",
             INTEGER (PoiseTarget, synchronous_percent, "synchronous-percent", 0, 100),
             INTEGER (PoiseTarget, tolerance_percent, "tolerance-percent", 0, 100))

DEFINE_TYPE (PoiseOutcome,
             poise_outcome,
             "outcome",
             KIND (POISE_MEMBER_ID, PoiseOutcome, id, "id"),
             TEXT (PoiseOutcome, text, "text"))

DEFINE_TYPE (PoiseTool,
             poise_tool,
             "tool",
             KIND (POISE_MEMBER_ID, PoiseTool, id, "id"),
             TEXT (PoiseTool, name, "name"),
             TERM_SET (PoiseTool, modes, "modes", poise_modes),
             TERM_SET (PoiseTool, purposes, "purposes", poise_purposes),
             TERM_SET (PoiseTool, learning_types, "learning-types", poise_learning_types),
             TERM (PoiseTool, bandwidth, "bandwidth", poise_bandwidths),
             KIND (POISE_MEMBER_FLAG, PoiseTool, account, "account"),
             TEXT (PoiseTool, uri, "uri"))

DEFINE_TYPE (PoiseDismissal,
             poise_dismissal,
             "dismissal",
             TEXT (PoiseDismissal, rule, "rule"),
             TEXT (PoiseDismissal, section, "section"),
             TEXT (PoiseDismissal, activity, "activity"))

DEFINE_TYPE (PoisePlan,
             poise_plan,
             "plan",
             REQUIRED_INTEGER (PoisePlan, version, "version", 1, G_MAXINT),
             TEXT (PoisePlan, title, "title"),
             TEXT (PoisePlan, code, "code"),
             TEXT (PoisePlan, instructor, "instructor"),
             TEXT (PoisePlan, description, "description"),
             TEXT (PoisePlan, language, "language"),
             INTEGER (PoisePlan, learners, "learners", 0, 1000000),
             RECORD (PoisePlan, circumstances, "circumstances", poise_circumstances_type),
             KIND (POISE_MEMBER_DATE, PoisePlan, start, "start"),
             INTEGER (PoisePlan, section_days, "section-days", 1, 366),
             RECORDS (PoisePlan, breaks, "breaks", poise_break_type),
             RECORD (PoisePlan, live_slot, "live-slot", poise_live_slot_type),
             RECORD (PoisePlan, credits, "credits", poise_credits_type),
             INTEGER (PoisePlan, weekly_minutes, "weekly-minutes", 0, 10080),
             RECORD (PoisePlan, target, "target", poise_target_type),
             RECORDS (PoisePlan, outcomes, "outcomes", poise_outcome_type),
             RECORDS (PoisePlan, tools, "tools", poise_tool_type),
             RECORDS (PoisePlan, dismissed, "dismissed", poise_dismissal_type),
             REQUIRED_RECORDS (PoisePlan, sections, "sections", poise_section_type))

/**
 * poise_id_new:
 *
 * Returns: (transfer full): a random id of 10 lower-case letters and digits, about 51 bits, so that plans
 *   edited apart can be merged
 */
char *
poise_id_new (void)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  char *id = g_malloc (11);

  for (int i = 0; i < 10; i++)
    id[i] = letters[g_random_int_range (0, 36)];
  id[10] = '\0';
  return id;
}

/**
 * poise_activity_new:
 * @title: what learners do
 *
 * Returns: (transfer full): a sealed activity with a new id
 */
PoiseActivity *
poise_activity_new (const char *title)
{
  g_autofree char *id = poise_id_new ();
  PoiseActivity *activity = poise_record_new (&poise_activity_type);

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, title);
  return poise_record_seal (activity);
}

/**
 * poise_activity_minutes:
 * @activity: an activity
 *
 * Returns: its learner time in minutes; 0 where the plan does not say
 */
gint64
poise_activity_minutes (const PoiseActivity *activity)
{
  return MAX (activity->minutes, 0);
}

/**
 * poise_section_new:
 * @title: (nullable): its name
 *
 * Returns: (transfer full): a sealed section with a new id and no activities
 */
PoiseSection *
poise_section_new (const char *title)
{
  g_autofree char *id = poise_id_new ();
  PoiseSection *section = poise_record_new (&poise_section_type);

  poise_record_put_text (section, POISE_SECTION_ID, id);
  poise_record_put_text (section, POISE_SECTION_TITLE, title);
  return poise_record_seal (section);
}

/** poise_section_n_activities: how many activities @section has. */
guint
poise_section_n_activities (const PoiseSection *section)
{
  return poise_list_length (section->activities);
}

/**
 * poise_section_get_activity:
 * @section: a section
 * @index: which, from 0, less than the number of activities
 *
 * Returns: (transfer none): the activity
 */
PoiseActivity *
poise_section_get_activity (const PoiseSection *section, guint index)
{
  g_return_val_if_fail (index < poise_section_n_activities (section), NULL);

  return g_ptr_array_index (section->activities, index);
}

/**
 * poise_plan_new:
 *
 * Returns: (transfer full): a sealed plan of the newest version with nothing in it
 */
PoisePlan *
poise_plan_new (void)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);

  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  return poise_record_seal (plan);
}

/** poise_plan_n_sections: how many sections @plan has. */
guint
poise_plan_n_sections (const PoisePlan *plan)
{
  return poise_list_length (plan->sections);
}

/** poise_plan_n_activities: how many activities all sections of @plan have; takes time by sections. */
guint
poise_plan_n_activities (const PoisePlan *plan)
{
  guint n_activities = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    n_activities += poise_section_n_activities (poise_plan_get_section (plan, i));
  return n_activities;
}

/**
 * poise_plan_get_section:
 * @plan: a plan
 * @index: which, from 0, less than the number of sections
 *
 * Returns: (transfer none): the section
 */
PoiseSection *
poise_plan_get_section (const PoisePlan *plan, guint index)
{
  g_return_val_if_fail (index < poise_plan_n_sections (plan), NULL);

  return g_ptr_array_index (plan->sections, index);
}

/**
 * poise_plan_get_activity:
 * @plan: a plan
 * @place: where an activity stands
 *
 * Returns: (transfer none): the activity
 */
PoiseActivity *
poise_plan_get_activity (const PoisePlan *plan, PoisePlace place)
{
  return poise_section_get_activity (poise_plan_get_section (plan, place.section), place.activity);
}

/**
 * poise_plan_find_section:
 * @plan: a plan
 * @id: (nullable): the id of a section
 * @index: (inout) (optional): which it is, from 0
 *
 * Returns: whether @plan has it
 */
gboolean
poise_plan_find_section (const PoisePlan *plan, const char *id, guint *index)
{
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    if (g_strcmp0 (poise_plan_get_section (plan, i)->id, id) == 0)
      {
        if (index != NULL)
          *index = i;
        return id != NULL;
      }
  return FALSE;
}

/**
 * poise_plan_find_activity:
 * @plan: a plan
 * @id: (nullable): the id of an activity
 * @place: (out) (optional): where it stands
 *
 * Takes time by the number of activities; whoever knows the place uses it instead.
 *
 * Returns: whether @plan has it
 */
gboolean
poise_plan_find_activity (const PoisePlan *plan, const char *id, PoisePlace *place)
{
  if (id == NULL)
    return FALSE;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (g_strcmp0 (poise_section_get_activity (section, k)->id, id) == 0)
          {
            if (place != NULL)
              *place = (PoisePlace) { i, k };
            return TRUE;
          }
    }
  return FALSE;
}

/**
 * poise_plan_find_tool:
 * @plan: a plan
 * @id: the id of a tool
 *
 * Returns: (transfer none) (nullable): the instructor's own tool of that id; the catalogue's are not here
 */
PoiseTool *
poise_plan_find_tool (const PoisePlan *plan, const char *id)
{
  for (guint i = 0; i < poise_list_length (plan->tools); i++)
    {
      PoiseTool *tool = g_ptr_array_index (plan->tools, i);

      if (g_strcmp0 (tool->id, id) == 0)
        return tool;
    }
  return NULL;
}

/**
 * poise_plan_get_section_days:
 * @plan: a plan
 * @index: which section, from 0
 * @first: (out caller-allocates): its first day
 * @last: (out caller-allocates): its last day, included
 *
 * A section begins on its own start, or on the day after the section before it ends, or for the first
 * one on the plan's start; it lasts its own days, else the plan's section length, else a week.
 *
 * Returns: whether the plan says enough to know
 */
gboolean
poise_plan_get_section_days (const PoisePlan *plan, guint index, GDate *first, GDate *last)
{
  gboolean known;
  int usual = plan->section_days != POISE_UNSET ? plan->section_days : 7;

  g_return_val_if_fail (index < poise_plan_n_sections (plan), FALSE);

  g_date_clear (last, 1);
  known = poise_date_parse (plan->start, last);
  *first = *last;
  for (guint i = 0; i <= index; i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      if (poise_date_parse (section->start, first))
        known = TRUE;
      else if (known && i > 0)
        {
          *first = *last;
          g_date_add_days (first, 1);
        }
      if (known)
        {
          *last = *first;
          g_date_add_days (last, (section->days != POISE_UNSET ? section->days : usual) - 1);
        }
    }
  return known;
}

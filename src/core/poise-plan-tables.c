/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tables of all records of a plan. The order of the rows is the order in files, and the names are
 * the names in files: both belong to the file format.
 */

#include "core/poise-plan.h"

#include "core/poise-timetable.h"

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

#define DEFINE_TYPE_WITH_DERIVED(Type, prefix, type_name, offset, free, ...)                                 \
  static const PoiseMember prefix##_members[] = { __VA_ARGS__ };                                             \
  const PoiseRecordType prefix##_type = {                                                                    \
    .name = type_name,                                                                                       \
    .size = sizeof (Type),                                                                                   \
    .members = prefix##_members,                                                                             \
    .n_members = G_N_ELEMENTS (prefix##_members),                                                            \
    .derived = offset,                                                                                       \
    .derived_free = free,                                                                                    \
  };

#define DEFINE_TYPE(Type, prefix, type_name, ...)                                                            \
  DEFINE_TYPE_WITH_DERIVED (Type, prefix, type_name, 0, NULL, __VA_ARGS__)

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

DEFINE_TYPE_WITH_DERIVED (PoisePlan,
                          poise_plan,
                          "plan",
                          G_STRUCT_OFFSET (PoisePlan, timetable),
                          (GDestroyNotify) poise_timetable_free,
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

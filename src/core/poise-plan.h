/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plan of a course and everything it holds, as immutable records (see poise-record.h).
 *
 * Each struct stands beside the enumeration of its members, in the order in which a file writes them;
 * the enumeration is the row number in the type's table. Where a member is absent, a text, record or
 * list is %NULL, a number or flag is %POISE_UNSET, a term is 0. Texts are `GRefString *`.
 */

#pragma once

#include "core/poise-record.h"

G_BEGIN_DECLS

/** POISE_PLAN_VERSION: the newest version of the file format that this Poise writes. */
#define POISE_PLAN_VERSION 1

/** POISE_MINUTES_MAX: the most learner time of one activity, in minutes. */
#define POISE_MINUTES_MAX 100000

/* ---- What an activity holds ---- */

/** PoiseGroup: with whom learners work; @size (1 to 10000) is for small groups. */
typedef struct
{
  PoiseRecord record;
  int kind; /* PoiseGroupKind */
  int size;
} PoiseGroup;
enum
{
  POISE_GROUP_KIND,
  POISE_GROUP_SIZE
};
POISE_DECLARE_RECORD (PoiseGroup, poise_group)

/** PoiseAssessment: what an activity counts for; @weight_percent is 0 to 100. */
typedef struct
{
  PoiseRecord record;
  int kind; /* PoiseAssessmentKind */
  int weight_percent;
} PoiseAssessment;
enum
{
  POISE_ASSESSMENT_KIND,
  POISE_ASSESSMENT_WEIGHT_PERCENT
};
POISE_DECLARE_RECORD (PoiseAssessment, poise_assessment)

/** PoiseSession: one live meeting: @start is a date or a date and time in @zone, @minutes 0 to 100000. */
typedef struct
{
  PoiseRecord record;
  GRefString *start;
  int minutes;
  GRefString *zone;
} PoiseSession;
enum
{
  POISE_SESSION_START,
  POISE_SESSION_MINUTES,
  POISE_SESSION_ZONE
};
POISE_DECLARE_RECORD (PoiseSession, poise_session)

/** PoiseLink: a titled address. */
typedef struct
{
  PoiseRecord record;
  GRefString *title;
  GRefString *uri;
} PoiseLink;
enum
{
  POISE_LINK_TITLE,
  POISE_LINK_URI
};
POISE_DECLARE_RECORD (PoiseLink, poise_link)

/** PoiseActivity: one thing that learners do. */
typedef struct
{
  PoiseRecord record;
  GRefString *id;
  GRefString *title; /* required, may be "" */
  int mode;          /* PoiseMode */
  int purpose;       /* PoisePurpose */
  int learning_type; /* PoiseLearningType */
  int complexity;    /* PoiseComplexity */
  int minutes;       /* learner time, 0 to POISE_MINUTES_MAX, or POISE_UNSET */
  PoiseGroup *group;
  int teacher_present; /* flag */
  GPtrArray *tools;    /* ids, of the catalogue or of the plan's own tools */
  GPtrArray *outcomes; /* ids */
  PoiseAssessment *assessment;
  GPtrArray *schedule; /* PoiseSession */
  GRefString *due;     /* date, or date and time */
  GPtrArray *links;    /* PoiseLink */
  GRefString *notes;
} PoiseActivity;
enum
{
  POISE_ACTIVITY_ID,
  POISE_ACTIVITY_TITLE,
  POISE_ACTIVITY_MODE,
  POISE_ACTIVITY_PURPOSE,
  POISE_ACTIVITY_LEARNING_TYPE,
  POISE_ACTIVITY_COMPLEXITY,
  POISE_ACTIVITY_MINUTES,
  POISE_ACTIVITY_GROUP,
  POISE_ACTIVITY_TEACHER_PRESENT,
  POISE_ACTIVITY_TOOLS,
  POISE_ACTIVITY_OUTCOMES,
  POISE_ACTIVITY_ASSESSMENT,
  POISE_ACTIVITY_SCHEDULE,
  POISE_ACTIVITY_DUE,
  POISE_ACTIVITY_LINKS,
  POISE_ACTIVITY_NOTES
};
POISE_DECLARE_RECORD (PoiseActivity, poise_activity)

PoiseActivity *poise_activity_new (const char *title);
gint64 poise_activity_minutes (const PoiseActivity *activity);

/* ---- Section ---- */

/** PoiseSection: a stretch of the course. @start and @days (1 to 3660) override what follows from the plan's. */
typedef struct
{
  PoiseRecord record;
  GRefString *id;
  GRefString *title;
  GRefString *start; /* date */
  int days;
  GRefString *notes;
  GPtrArray *activities; /* PoiseActivity */
} PoiseSection;
enum
{
  POISE_SECTION_ID,
  POISE_SECTION_TITLE,
  POISE_SECTION_START,
  POISE_SECTION_DAYS,
  POISE_SECTION_NOTES,
  POISE_SECTION_ACTIVITIES
};
POISE_DECLARE_RECORD (PoiseSection, poise_section)

PoiseSection *poise_section_new (const char *title);
guint poise_section_n_activities (const PoiseSection *section);
PoiseActivity *poise_section_get_activity (const PoiseSection *section, guint index);

/* ---- What a plan holds ---- */

/** PoiseCircumstances: what the learners' lives allow; @time_zones is how many they live in, 1 to 40. */
typedef struct
{
  PoiseRecord record;
  int can_meet;      /* flag */
  int low_bandwidth; /* flag */
  int time_zones;
} PoiseCircumstances;
enum
{
  POISE_CIRCUMSTANCES_CAN_MEET,
  POISE_CIRCUMSTANCES_LOW_BANDWIDTH,
  POISE_CIRCUMSTANCES_TIME_ZONES
};
POISE_DECLARE_RECORD (PoiseCircumstances, poise_circumstances)

/** PoiseBreak: days without class, both ends included. */
typedef struct
{
  PoiseRecord record;
  GRefString *from; /* date */
  GRefString *to;   /* date */
  GRefString *title;
} PoiseBreak;
enum
{
  POISE_BREAK_FROM,
  POISE_BREAK_TO,
  POISE_BREAK_TITLE
};
POISE_DECLARE_RECORD (PoiseBreak, poise_break)

/** PoiseLiveSlot: the usual weekly meeting; @weekday is 1 (Monday) to 7 (Sunday), @minutes 1 to 1440. */
typedef struct
{
  PoiseRecord record;
  int weekday;
  GRefString *time; /* HH:MM in zone */
  int minutes;
  GRefString *zone; /* IANA name */
  GRefString *uri;
} PoiseLiveSlot;
enum
{
  POISE_LIVE_SLOT_WEEKDAY,
  POISE_LIVE_SLOT_TIME,
  POISE_LIVE_SLOT_MINUTES,
  POISE_LIVE_SLOT_ZONE,
  POISE_LIVE_SLOT_URI
};
POISE_DECLARE_RECORD (PoiseLiveSlot, poise_live_slot)

/** PoiseCredits: what the course is worth; @value is a decimal such as "7.5". */
typedef struct
{
  PoiseRecord record;
  int system; /* PoiseCreditSystem */
  GRefString *value;
} PoiseCredits;
enum
{
  POISE_CREDITS_SYSTEM,
  POISE_CREDITS_VALUE
};
POISE_DECLARE_RECORD (PoiseCredits, poise_credits)

/** PoiseTarget: the share of synchronous time that the instructor wants, both in percent, 0 to 100. */
typedef struct
{
  PoiseRecord record;
  int synchronous_percent;
  int tolerance_percent;
} PoiseTarget;
enum
{
  POISE_TARGET_SYNCHRONOUS_PERCENT,
  POISE_TARGET_TOLERANCE_PERCENT
};
POISE_DECLARE_RECORD (PoiseTarget, poise_target)

/** PoiseOutcome: what learners can do afterwards. */
typedef struct
{
  PoiseRecord record;
  GRefString *id;
  GRefString *text;
} PoiseOutcome;
enum
{
  POISE_OUTCOME_ID,
  POISE_OUTCOME_TEXT
};
POISE_DECLARE_RECORD (PoiseOutcome, poise_outcome)

/** PoiseTool: what carries an activity. The sets hold one POISE_TERM_BIT for each value. */
typedef struct
{
  PoiseRecord record;
  GRefString *id;
  GRefString *name;
  int modes;          /* set of PoiseMode */
  int purposes;       /* set of PoisePurpose */
  int learning_types; /* set of PoiseLearningType */
  int bandwidth;      /* PoiseBandwidth */
  int account;        /* flag: learners need one */
  GRefString *uri;
} PoiseTool;
enum
{
  POISE_TOOL_ID,
  POISE_TOOL_NAME,
  POISE_TOOL_MODES,
  POISE_TOOL_PURPOSES,
  POISE_TOOL_LEARNING_TYPES,
  POISE_TOOL_BANDWIDTH,
  POISE_TOOL_ACCOUNT,
  POISE_TOOL_URI
};
POISE_DECLARE_RECORD (PoiseTool, poise_tool)

/** PoiseDismissal: advice that the instructor does not want to hear again, of an activity, a section or the plan. */
typedef struct
{
  PoiseRecord record;
  GRefString *rule;
  GRefString *section;  /* id */
  GRefString *activity; /* id */
} PoiseDismissal;
enum
{
  POISE_DISMISSAL_RULE,
  POISE_DISMISSAL_SECTION,
  POISE_DISMISSAL_ACTIVITY
};
POISE_DECLARE_RECORD (PoiseDismissal, poise_dismissal)

/* ---- Plan ---- */

/** PoisePlan: one course design. @version is that of the file it came from, so a newer one can be told. */
typedef struct
{
  PoiseRecord record;
  int version;
  GRefString *title;
  GRefString *code;
  GRefString *instructor;
  GRefString *description;
  GRefString *language; /* BCP 47 tag of the course */
  int learners;         /* 0 to 1 000 000 */
  PoiseCircumstances *circumstances;
  GRefString *start;   /* date */
  int section_days;    /* 1 to 366 */
  GPtrArray *breaks;   /* PoiseBreak */
  PoiseLiveSlot *live_slot;
  PoiseCredits *credits;
  int weekly_minutes; /* budget of learner time, 0 to 10 080 */
  PoiseTarget *target;
  GPtrArray *outcomes;  /* PoiseOutcome */
  GPtrArray *tools;     /* PoiseTool, the instructor's own */
  GPtrArray *dismissed; /* PoiseDismissal */
  GPtrArray *sections;  /* PoiseSection */
  gpointer timetable;   /* (nullable) not a member: see poise_timetable_of() */
} PoisePlan;
enum
{
  POISE_PLAN_VERSION_MEMBER,
  POISE_PLAN_TITLE,
  POISE_PLAN_CODE,
  POISE_PLAN_INSTRUCTOR,
  POISE_PLAN_DESCRIPTION,
  POISE_PLAN_LANGUAGE,
  POISE_PLAN_LEARNERS,
  POISE_PLAN_CIRCUMSTANCES,
  POISE_PLAN_START,
  POISE_PLAN_SECTION_DAYS,
  POISE_PLAN_BREAKS,
  POISE_PLAN_LIVE_SLOT,
  POISE_PLAN_CREDITS,
  POISE_PLAN_WEEKLY_MINUTES,
  POISE_PLAN_TARGET,
  POISE_PLAN_OUTCOMES,
  POISE_PLAN_TOOLS,
  POISE_PLAN_DISMISSED,
  POISE_PLAN_SECTIONS
};
POISE_DECLARE_RECORD (PoisePlan, poise_plan)

/**
 * PoisePlace:
 * @section: which section, from 0
 * @activity: which activity in it, from 0; as a place to insert, may be one past the last
 */
typedef struct
{
  guint section;
  guint activity;
} PoisePlace;

PoisePlan *poise_plan_new (void);
guint poise_plan_n_sections (const PoisePlan *plan);
guint poise_plan_n_activities (const PoisePlan *plan);
PoiseSection *poise_plan_get_section (const PoisePlan *plan, guint index);
PoiseActivity *poise_plan_get_activity (const PoisePlan *plan, PoisePlace place);
gboolean poise_plan_find_section (const PoisePlan *plan, const char *id, guint *index);
gboolean poise_plan_find_activity (const PoisePlan *plan, const char *id, PoisePlace *place);
PoiseTool *poise_plan_find_tool (const PoisePlan *plan, const char *id);
PoiseOutcome *poise_plan_find_outcome (const PoisePlan *plan, const char *id);
gboolean poise_plan_get_section_days (const PoisePlan *plan, guint index, GDate *first, GDate *last);

char *poise_id_new (void);

G_END_DECLS

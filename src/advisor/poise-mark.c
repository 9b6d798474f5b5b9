/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The marks. Most are told by the activity alone; those on length and video need to know its tools.
 */

#include "advisor/poise-mark.h"

#include "advisor/poise-fit.h"
#include "advisor/poise-meeting.h"

static gboolean
is_live (const PoiseActivity *activity)
{
  return activity->mode == POISE_MODE_SYNCHRONOUS;
}

static PoiseGroupKind
get_group (const PoiseActivity *activity)
{
  return activity->group != NULL ? activity->group->kind : POISE_GROUP_NONE;
}

static PoiseAssessmentKind
get_assessment (const PoiseActivity *activity)
{
  return activity->assessment != NULL ? activity->assessment->kind : POISE_ASSESSMENT_NONE;
}

static gboolean
is_talk (const PoiseActivity *activity)
{
  return activity->learning_type == POISE_LEARNING_TYPE_DISCUSSION
         || activity->learning_type == POISE_LEARNING_TYPE_COLLABORATION;
}

static gboolean
is_for_others (const PoiseActivity *activity)
{
  return activity->purpose == POISE_PURPOSE_PLANNING || activity->purpose == POISE_PURPOSE_SOCIAL;
}

static gboolean
is_group_work (const PoiseActivity *activity)
{
  return get_group (activity) == POISE_GROUP_SMALL || get_group (activity) == POISE_GROUP_PAIRS;
}

static gboolean
has_contact (const PoiseActivity *activity)
{
  return is_for_others (activity) || is_talk (activity) || is_group_work (activity) || is_live (activity)
         || activity->teacher_present == TRUE;
}

static gboolean
is_silent (const PoiseActivity *activity)
{
  return !has_contact (activity) && activity->learning_type == POISE_LEARNING_TYPE_NONE
         && get_group (activity) == POISE_GROUP_NONE && activity->teacher_present == POISE_UNSET;
}

static gboolean
is_whole_discussion (const PoiseActivity *activity)
{
  return activity->mode == POISE_MODE_ASYNCHRONOUS
         && activity->learning_type == POISE_LEARNING_TYPE_DISCUSSION
         && get_group (activity) == POISE_GROUP_WHOLE && !is_for_others (activity);
}

/* ---- Reasons for a common time ---- */

/* Marks of an activity for which there is a reason to meet: one for its own mode, if it is decided. */
static PoiseMarks
mark_reason (const PoisePlan *plan,
             const PoiseActivity *activity,
             PoiseFitReasonIndex reason,
             PoiseMark own,
             PoiseMark live)
{
  if (activity->mode == POISE_MODE_UNDECIDED || !poise_fit_reasons[reason].holds (plan, activity, NULL))
    return 0;
  if (activity->mode == POISE_MODE_SYNCHRONOUS)
    return POISE_MARK_BIT (live);
  /* What is complex wants time first of all. */
  return activity->complexity != POISE_COMPLEXITY_COMPLEX || is_for_others (activity) ? POISE_MARK_BIT (own)
                                                                                      : 0;
}

static PoiseMarks
mark_reasons (const PoisePlan *plan, const PoiseActivity *activity)
{
  return mark_reason (plan, activity, POISE_FIT_PLANNING, POISE_MARK_OWN_PLANNING, POISE_MARK_LIVE_PLANNING)
         | mark_reason (plan, activity, POISE_FIT_ACQUAINTANCE, POISE_MARK_OWN_SOCIAL, POISE_MARK_LIVE_SOCIAL)
         | mark_reason (plan, activity, POISE_FIT_SIMPLE_ISSUE, POISE_MARK_OWN_SIMPLE_ISSUE,
                        POISE_MARK_LIVE_SIMPLE_ISSUE)
         | mark_reason (plan, activity, POISE_FIT_AGREEMENT, POISE_MARK_OWN_AGREEMENT,
                        POISE_MARK_LIVE_AGREEMENT);
}

/* ---- Tools ---- */

typedef gboolean (*ToolTest) (const PoiseTool *tool);

/* How many of an activity's tools pass a test; those that nobody knows do not. */
static guint
count_tools (const PoisePlan *plan,
             const PoiseCatalogue *catalogue,
             const PoiseActivity *activity,
             ToolTest test)
{
  guint n = 0;

  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    {
      const PoiseTool *tool
          = poise_catalogue_find_tool (catalogue, plan, g_ptr_array_index (activity->tools, i));

      n += tool != NULL && test (tool);
    }
  return n;
}

/* Learners watch recorded video with it: it works in their own time, needs a good connection and conveys
 * something. So an instructor's own tool can be one, too. */
static gboolean
is_recording (const PoiseTool *tool)
{
  return tool->modes == POISE_TERM_BIT (POISE_MODE_ASYNCHRONOUS) && tool->bandwidth == POISE_BANDWIDTH_HIGH
         && (tool->learning_types & POISE_TERM_BIT (POISE_LEARNING_TYPE_ACQUISITION)) != 0;
}

/* A recording that stops for questions is in pieces already. */
static gboolean
is_plain_recording (const PoiseTool *tool)
{
  return is_recording (tool) && (tool->learning_types & POISE_TERM_BIT (POISE_LEARNING_TYPE_PRACTICE)) == 0;
}

static gboolean
is_live_video (const PoiseTool *tool)
{
  return tool->modes == POISE_TERM_BIT (POISE_MODE_SYNCHRONOUS) && tool->bandwidth == POISE_BANDWIDTH_HIGH;
}

/* People in one room need no connection. */
static gboolean
is_room (const PoiseTool *tool)
{
  return tool->bandwidth == POISE_BANDWIDTH_NONE;
}

/* Learners do something with it beyond listening and talking. */
static gboolean
is_active (const PoiseTool *tool)
{
  const int active = POISE_TERM_BIT (POISE_LEARNING_TYPE_PRACTICE)
                     | POISE_TERM_BIT (POISE_LEARNING_TYPE_COLLABORATION)
                     | POISE_TERM_BIT (POISE_LEARNING_TYPE_PRODUCTION);

  return (tool->learning_types & active) != 0;
}

/** poise_activity_is_face_to_face: whether learners are in one room, by the tools of the activity. */
gboolean
poise_activity_is_face_to_face (const PoisePlan *plan,
                                const PoiseCatalogue *catalogue,
                                const PoiseActivity *activity)
{
  return count_tools (plan, catalogue, activity, is_room) > 0;
}

/* The longest stretch of a live activity in minutes; -1 if it does not say. */
static int
get_longest_stretch (const PoiseActivity *activity)
{
  int longest = -1;
  PoiseMeeting meeting;

  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    if (poise_meeting_get (activity, i, &meeting))
      longest = MAX (longest, meeting.minutes);
  return longest >= 0 ? longest : activity->minutes;
}

static PoiseMarks
mark_live (const PoisePlan *plan, const PoiseCatalogue *catalogue, const PoiseActivity *activity)
{
  PoiseMarks marks = 0;

  if (get_longest_stretch (activity) > POISE_MARK_LONG_LIVE_MINUTES
      && !poise_activity_is_face_to_face (plan, catalogue, activity))
    marks |= POISE_MARK_BIT (POISE_MARK_LONG_LIVE);
  if (activity->learning_type == POISE_LEARNING_TYPE_ACQUISITION
      && activity->minutes > POISE_MARK_LONG_LECTURE_MINUTES
      && count_tools (plan, catalogue, activity, is_active) == 0)
    marks |= POISE_MARK_BIT (POISE_MARK_LONG_LECTURE);
  if (count_tools (plan, catalogue, activity, is_live_video) > 0)
    marks |= POISE_MARK_BIT (POISE_MARK_VIDEO);
  return marks;
}

static PoiseMarks
mark_recorded (const PoisePlan *plan, const PoiseCatalogue *catalogue, const PoiseActivity *activity)
{
  PoiseMarks marks = 0;

  if (count_tools (plan, catalogue, activity, is_recording) > 0)
    marks |= POISE_MARK_BIT (POISE_MARK_VIDEO);
  if (activity->minutes > POISE_MARK_LONG_VIDEO_MINUTES && poise_list_length (activity->tools) == 1
      && count_tools (plan, catalogue, activity, is_plain_recording) == 1)
    marks |= POISE_MARK_BIT (POISE_MARK_LONG_VIDEO);
  return marks;
}

/* ---- All of them ---- */

static PoiseMarks
mark_by_itself (const PoiseActivity *activity)
{
  const gboolean holds[POISE_N_MARKS] = {
    [POISE_MARK_SILENT] = is_silent (activity),
    [POISE_MARK_UNDECIDED] = activity->mode == POISE_MODE_UNDECIDED,
    [POISE_MARK_NO_MINUTES] = activity->minutes == POISE_UNSET,
    [POISE_MARK_NO_PURPOSE] = activity->purpose == POISE_PURPOSE_NONE,
    [POISE_MARK_HAS_TYPE] = activity->learning_type != POISE_LEARNING_TYPE_NONE,
    [POISE_MARK_LIVE_WITHOUT_TIME] = is_live (activity) && activity->schedule == NULL,
    [POISE_MARK_LIVE_WITH_TIME] = is_live (activity) && activity->schedule != NULL,
    [POISE_MARK_SINGLE_SLOT] = is_live (activity) && poise_list_length (activity->schedule) < 2,
    [POISE_MARK_WHOLE_DISCUSSION] = is_whole_discussion (activity),
    [POISE_MARK_TEACHER_SAID] = activity->teacher_present != POISE_UNSET,
    [POISE_MARK_TEACHER_PRESENT] = activity->teacher_present == TRUE,
    [POISE_MARK_GROUP_WORK] = is_group_work (activity),
    [POISE_MARK_TALK_WITH_TOOL] = is_talk (activity) && activity->tools != NULL,
    [POISE_MARK_CONTACT] = has_contact (activity),
    [POISE_MARK_CONTENT_WITHOUT_OUTCOME]
    = activity->purpose == POISE_PURPOSE_CONTENT && activity->outcomes == NULL,
    [POISE_MARK_SUMMATIVE] = get_assessment (activity) == POISE_ASSESSMENT_SUMMATIVE,
    [POISE_MARK_FORMATIVE] = get_assessment (activity) == POISE_ASSESSMENT_FORMATIVE,
    [POISE_MARK_WEIGHTED]
    = get_assessment (activity) != POISE_ASSESSMENT_NONE && activity->assessment->weight_percent > 0,
  };
  PoiseMarks marks = 0;

  for (guint mark = 0; mark < POISE_N_MARKS; mark++)
    if (holds[mark])
      marks |= POISE_MARK_BIT (mark);
  return marks;
}

/**
 * poise_marks_of:
 * @plan: the plan, for its own tools
 * @catalogue: (nullable): the tools that Poise knows
 * @activity: an activity
 *
 * Of @plan, only the tools count.
 *
 * Returns: the marks of @activity
 */
PoiseMarks
poise_marks_of (const PoisePlan *plan, const PoiseCatalogue *catalogue, const PoiseActivity *activity)
{
  PoiseMarks marks = mark_by_itself (activity) | mark_reasons (plan, activity);

  if (activity->mode != POISE_MODE_ASYNCHRONOUS)
    {
      PoiseMarks live = mark_live (plan, catalogue, activity);

      marks |= is_live (activity) ? live : live & POISE_MARK_BIT (POISE_MARK_VIDEO);
    }
  if (activity->mode != POISE_MODE_SYNCHRONOUS)
    {
      PoiseMarks recorded = mark_recorded (plan, catalogue, activity);

      marks |= activity->mode == POISE_MODE_ASYNCHRONOUS ? recorded
                                                         : recorded & POISE_MARK_BIT (POISE_MARK_VIDEO);
    }
  return marks;
}

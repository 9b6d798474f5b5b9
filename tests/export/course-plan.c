/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Built by hand, so that the tests of documents need no reader.
 */

#include "export/course-plan.h"

typedef struct
{
  const char *title;
  PoiseMode mode;
  PoisePurpose purpose;
  PoiseLearningType type;
  int minutes;
  const char *tools[3];
  const char *due;
  const char *start;
  int group;
  int weight;
  const char *notes;
  const char *link;
} Row;

#define S POISE_MODE_SYNCHRONOUS
#define A POISE_MODE_ASYNCHRONOUS
#define U POISE_MODE_UNDECIDED

static const Row week_1[] = {
  { "Welcome round in small groups", S, POISE_PURPOSE_SOCIAL, POISE_LEARNING_TYPE_DISCUSSION, 45,
    { "videoconf" }, NULL, "2027-01-11T10:00", 4, -1, "Ask for hopes and worries; keep the list.", NULL },
  { "Introduce yourself with a photo of where you study", A, POISE_PURPOSE_SOCIAL, POISE_LEARNING_TYPE_NONE, 20,
    { "forum" }, "2027-01-13", NULL, -1, -1, NULL, NULL },
  { "Read: What makes a good question?", A, POISE_PURPOSE_CONTENT, POISE_LEARNING_TYPE_ACQUISITION, 75,
    { "reading" }, NULL, NULL, -1, -1, NULL, "https://example.org/questions(1).html" },
};
static const Row week_2[] = {
  { "Plan the group project", S, POISE_PURPOSE_PLANNING, POISE_LEARNING_TYPE_COLLABORATION, 15,
    { "codoc", "im" }, NULL, "2027-01-18T10:45", 4, -1, NULL, NULL },
  { "Reflect on a contested claim in your own field", A, POISE_PURPOSE_CONTENT, POISE_LEARNING_TYPE_PRODUCTION, 60,
    { "blog" }, "2027-01-22T18:00", NULL, -1, 10, "One page. Two sources of opposite opinion.", NULL },
  { "Answer two peers’ reflections", A, POISE_PURPOSE_CONTENT, POISE_LEARNING_TYPE_DISCUSSION, 90,
    { "forum" }, NULL, NULL, -1, -1, NULL, NULL },
};
static const Row week_3[] = {
  { "Questions and answers on the essay", U, POISE_PURPOSE_NONE, POISE_LEARNING_TYPE_NONE, 30, { NULL }, NULL, NULL, -1,
    -1, NULL, NULL },
  { "Hand in the essay", A, POISE_PURPOSE_NONE, POISE_LEARNING_TYPE_PRODUCTION, POISE_UNSET, { "campus" }, "2027-01-31",
    NULL, -1, 40, NULL, NULL },
};

static void
put_when_and_with_whom (PoiseActivity *activity, const Row *row)
{
  if (row->start != NULL)
    {
      PoiseSession *session = poise_record_new (&poise_session_type);
      GPtrArray *schedule = poise_records_new ();

      poise_record_put_text (session, POISE_SESSION_START, row->start);
      g_ptr_array_add (schedule, poise_record_seal (session));
      poise_record_put_list (activity, POISE_ACTIVITY_SCHEDULE, schedule);
    }
  if (row->group > 0)
    {
      PoiseGroup *group = poise_record_new (&poise_group_type);

      poise_record_put_number (group, POISE_GROUP_KIND, POISE_GROUP_SMALL);
      poise_record_put_number (group, POISE_GROUP_SIZE, row->group);
      poise_record_put_record (activity, POISE_ACTIVITY_GROUP, poise_record_seal (group));
    }
  if (row->weight > 0)
    {
      PoiseAssessment *assessment = poise_record_new (&poise_assessment_type);

      poise_record_put_number (assessment, POISE_ASSESSMENT_KIND, POISE_ASSESSMENT_SUMMATIVE);
      poise_record_put_number (assessment, POISE_ASSESSMENT_WEIGHT_PERCENT, row->weight);
      poise_record_put_record (activity, POISE_ACTIVITY_ASSESSMENT, poise_record_seal (assessment));
    }
}

static PoiseActivity *
activity_of_row (const Row *row)
{
  g_autoptr (PoiseActivity) plain = activity_of (row->title, row->mode, row->minutes, row->notes);
  PoiseActivity *activity = poise_record_copy (plain);

  poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, row->purpose);
  poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, row->type);
  poise_record_put_text (activity, POISE_ACTIVITY_DUE, row->due);
  if (row->tools[0] != NULL)
    poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, poise_texts_from_strv (row->tools));
  put_when_and_with_whom (activity, row);
  if (row->link != NULL)
    {
      PoiseLink *link = poise_record_new (&poise_link_type);
      GPtrArray *links = poise_records_new ();

      poise_record_put_text (link, POISE_LINK_TITLE, "The chapter");
      poise_record_put_text (link, POISE_LINK_URI, row->link);
      g_ptr_array_add (links, poise_record_seal (link));
      poise_record_put_list (activity, POISE_ACTIVITY_LINKS, links);
    }
  return poise_record_seal (activity);
}

static PoiseSection *
section_of_rows (const char *title, const char *notes, const Row *rows, guint n_rows)
{
  GPtrArray *activities = poise_records_new ();

  for (guint i = 0; i < n_rows; i++)
    g_ptr_array_add (activities, activity_of_row (&rows[i]));
  return section_of (title, notes, activities);
}

static void
put_frame (PoisePlan *plan)
{
  PoiseCredits *credits = poise_record_new (&poise_credits_type);
  PoiseTarget *target = poise_record_new (&poise_target_type);
  PoiseLiveSlot *slot = poise_record_new (&poise_live_slot_type);

  poise_record_put_number (credits, POISE_CREDITS_SYSTEM, POISE_CREDITS_ECTS);
  poise_record_put_text (credits, POISE_CREDITS_VALUE, "5");
  poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, 30);
  poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, 10);
  poise_record_put_number (slot, POISE_LIVE_SLOT_WEEKDAY, 1);
  poise_record_put_text (slot, POISE_LIVE_SLOT_TIME, "10:00");
  poise_record_put_number (slot, POISE_LIVE_SLOT_MINUTES, 60);
  poise_record_put_text (slot, POISE_LIVE_SLOT_ZONE, "Europe/Stockholm");
  poise_record_put_record (plan, POISE_PLAN_CREDITS, poise_record_seal (credits));
  poise_record_put_record (plan, POISE_PLAN_TARGET, poise_record_seal (target));
  poise_record_put_record (plan, POISE_PLAN_LIVE_SLOT, poise_record_seal (slot));
  poise_record_put_text (plan, POISE_PLAN_CODE, "WRI 101");
  poise_record_put_text (plan, POISE_PLAN_INSTRUCTOR, "Ada Lindqvist");
  poise_record_put_text (plan, POISE_PLAN_DESCRIPTION,
                         "Participants learn to ask a question worth answering, to weigh sources against each "
                         "other, and to write an essay that a reader outside their field follows with pleasure.");
  poise_record_put_text (plan, POISE_PLAN_START, "2027-01-11");
  poise_record_put_number (plan, POISE_PLAN_LEARNERS, 24);
  poise_record_put_number (plan, POISE_PLAN_WEEKLY_MINUTES, 480);
}

PoisePlan *
course_plan (void)
{
  GPtrArray *sections = poise_records_new ();
  g_autoptr (PoisePlan) plain = NULL;
  PoisePlan *plan;
  PoiseOutcome *outcome = poise_record_new (&poise_outcome_type);
  GPtrArray *outcomes = poise_records_new ();

  g_ptr_array_add (sections, section_of_rows ("Getting to know each other", NULL, week_1, G_N_ELEMENTS (week_1)));
  g_ptr_array_add (sections, section_of_rows ("Critical reading", "Bring the two newspapers to the live session.",
                                              week_2, G_N_ELEMENTS (week_2)));
  g_ptr_array_add (sections, section_of_rows (NULL, NULL, week_3, G_N_ELEMENTS (week_3)));
  plain = plan_of ("Academic Writing", sections);
  plan = poise_record_copy (plain);
  poise_record_put_text (outcome, POISE_OUTCOME_ID, "outcome0001");
  poise_record_put_text (outcome, POISE_OUTCOME_TEXT, "Judge whether a source supports a claim.");
  g_ptr_array_add (outcomes, poise_record_seal (outcome));
  poise_record_put_list (plan, POISE_PLAN_OUTCOMES, outcomes);
  put_frame (plan);
  return poise_record_seal (plan);
}

PoisePlan *
plan_with_breaks (PoisePlan *plan, const char *const (*breaks)[3], guint n_breaks)
{
  g_autoptr (GPtrArray) list = poise_records_new ();

  for (guint i = 0; i < n_breaks; i++)
    {
      PoiseBreak *days = poise_record_new (&poise_break_type);

      poise_record_put_text (days, POISE_BREAK_FROM, breaks[i][0]);
      poise_record_put_text (days, POISE_BREAK_TO, breaks[i][1]);
      poise_record_put_text (days, POISE_BREAK_TITLE, breaks[i][2]);
      g_ptr_array_add (list, poise_record_seal (days));
    }
  return poise_record_with_list (plan, POISE_PLAN_BREAKS, list);
}

PoisePlan *
plan_of (const char *title, GPtrArray *sections)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);

  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_text (plan, POISE_PLAN_TITLE, title);
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

PoiseSection *
section_of (const char *title, const char *notes, GPtrArray *activities)
{
  PoiseSection *section = poise_record_new (&poise_section_type);
  g_autofree char *id = poise_id_new ();

  poise_record_put_text (section, POISE_SECTION_ID, id);
  poise_record_put_text (section, POISE_SECTION_TITLE, title);
  poise_record_put_text (section, POISE_SECTION_NOTES, notes);
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  return poise_record_seal (section);
}

PoiseActivity *
activity_of (const char *title, PoiseMode mode, int minutes, const char *notes)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  g_autofree char *id = poise_id_new ();

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, title);
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, mode);
  poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, minutes);
  poise_record_put_text (activity, POISE_ACTIVITY_NOTES, notes);
  return poise_record_seal (activity);
}

char *
words_of (guint n, const char *first, const char *last)
{
  static const char *const words[] = { "talum", "orin", "vesta", "mirandel", "sipo", "calenor", "tu", "ardevane" };
  GString *text = g_string_new (first);

  for (guint i = 2; i < n; i++)
    {
      g_string_append_c (text, i % 97 == 0 ? '\n' : ' ');
      g_string_append (text, words[(i * i / 3 + i) % G_N_ELEMENTS (words)]);
    }
  g_string_append_printf (text, " %s", last);
  return g_string_free (text, FALSE);
}

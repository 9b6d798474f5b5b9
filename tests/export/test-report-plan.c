/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a document says of a plan, to whom: before any format has written it.
 */

#include "advisor/poise-dismissals.h"
#include "common/random-plan.h"
#include "export/course-plan.h"
#include "export/report-text.h"
#include "words/poise-words-advice.h"

#include <string.h>

#define I POISE_AUDIENCE_INSTRUCTOR
#define S POISE_AUDIENCE_STUDENTS

static void
assert_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("\"%s\" is not in:\n%s", part, text);
}

static void
assert_has_not (const char *text, const char *part)
{
  if (strstr (text, part) != NULL)
    g_error ("\"%s\" is in:\n%s", part, text);
}

static void
test_instructor (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autofree char *text = report_text_of (plan, I, 0);

  assert_has (text, "P WRI 101 · 11–31 Jan 2027 · 24 learners · 5 ECTS credits\nH1 Academic Writing\n");
  assert_has (text, "P Ada Lindqvist\n");
  assert_has (text, "- Live sessions: Monday · 10:00 · 1 h · Europe/Stockholm\n");
  assert_has (text, "T Mode | Activity | Purpose | Tools | Minutes\n");
  assert_has (text, "Ask for hopes and worries; keep the list.");
  assert_has (text, "P Bring the two newspapers to the live session.\n");
  assert_has (text, "The chapter <https://example.org/questions(1).html>");
  assert_has (text, "Target for synchronous time: 30%");
  assert_has (text, "H2 Purposes of communication\n");
}

/* Neither notes nor terms, purposes, targets */
static void
test_students (void)
{
  static const char *const hidden[] = { "hopes and worries", "newspapers", "opposite opinion", "Target", "ynchronous",
                                        "Purpose", "Planning", "Social", "Collaboration" };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autofree char *text = report_text_of (plan, S, 0);
  g_autofree char *all_parts = report_text_of (plan, S, (1 << POISE_N_PARTS) - 1);

  for (guint i = 0; i < G_N_ELEMENTS (hidden); i++)
    assert_has_not (text, hidden[i]);
  g_assert_cmpstr (text, ==, all_parts);
  assert_has (text, "T Activity | When | Time\n");
  assert_has (text, "| Welcome round in small groups / Together, live · ");
  assert_has (text, "H2 Critical reading | 18–24 Jan · 2 h 45 min\n");
}

static void
test_parts (void)
{
  static const struct
  {
    PoiseExportParts part;
    const char *own;
  } cases[] = {
    { POISE_PART_BALANCE, "H2 Balance\n" },
    { POISE_PART_CHARTS, "H2 The course at a glance\n" },
    { POISE_PART_OUTCOMES, "H2 Learning outcomes\n" },
    { POISE_PART_SCHEDULE, "H2 Critical reading" },
    { POISE_PART_ASSESSMENT, "H2 Assessment\n" },
    { POISE_PART_ADVICE, "H2 Advice\n" },
  };
  g_autoptr (PoisePlan) plan = course_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = report_text_of (plan, I, cases[i].part);

      assert_has (text, "H1 Academic Writing\n");
      assert_has_not (text, "newspapers"); /* notes are a part too */
      for (guint k = 0; k < G_N_ELEMENTS (cases); k++)
        if (i == k)
          assert_has (text, cases[k].own);
        else
          assert_has_not (text, cases[k].own);
    }
}

/* A schedule as it was imported: days and titles, nothing else. No column is empty, nothing is said of nothing. */
static void
test_bare (void)
{
  static const char *const breaks[][3] = { { "2027-02-01", "2027-02-02", "No Class - College closed" } };
  GPtrArray *sections = poise_records_new (), *activities = poise_records_new ();
  g_autoptr (PoisePlan) plain = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  g_autofree char *students = NULL;
  g_autofree char *instructor = NULL;

  g_ptr_array_add (activities, activity_of ("Data import", POISE_MODE_UNDECIDED, POISE_UNSET, NULL));
  g_ptr_array_add (sections, section_of ("Week 1", NULL, activities));
  plain = plan_of ("Bare", sections);
  plan = plan_with_breaks (plain, breaks, 1);
  students = report_text_of (plan, S, 0);
  g_assert_cmpstr (students, ==, "H1 Bare\n- 1–2 Feb: No Class - College closed\nH2 Week 1\nT Activity\n| Data import\n");
  instructor = report_text_of (plan, I, POISE_PART_SCHEDULE);
  assert_has (instructor, "T Mode | Activity | Minutes\n| Undecided | Data import | \n");
}

/* A plan of one section with these activities, each (transfer full) */
static PoisePlan *
plan_of_activities (PoiseActivity *const *activities, guint n_activities)
{
  GPtrArray *sections = poise_records_new (), *list = poise_records_new ();

  for (guint i = 0; i < n_activities; i++)
    g_ptr_array_add (list, activities[i]);
  g_ptr_array_add (sections, section_of ("Week 1", NULL, list));
  return plan_of ("Plan", sections);
}

static PoiseActivity *
with_assessment (PoiseActivity *activity, PoiseAssessmentKind kind, int weight)
{
  PoiseAssessment *assessment = poise_record_new (&poise_assessment_type);
  PoiseActivity *assessed;

  poise_record_put_number (assessment, POISE_ASSESSMENT_KIND, kind);
  poise_record_put_number (assessment, POISE_ASSESSMENT_WEIGHT_PERCENT, weight);
  poise_record_seal (assessment);
  assessed = poise_record_with_record (activity, POISE_ACTIVITY_ASSESSMENT, assessment);
  poise_assessment_unref (assessment);
  poise_activity_unref (activity);
  return assessed;
}

/* What counts, in the words of each audience; what is not assessed is not there */
static void
test_assessment (void)
{
  PoiseActivity *const activities[] = {
    with_assessment (activity_of ("Essay", POISE_MODE_ASYNCHRONOUS, 5, NULL), POISE_ASSESSMENT_SUMMATIVE, 60),
    with_assessment (activity_of ("Quiz", POISE_MODE_ASYNCHRONOUS, 5, NULL), POISE_ASSESSMENT_FORMATIVE, POISE_UNSET),
    with_assessment (activity_of ("Oral", POISE_MODE_SYNCHRONOUS, 5, NULL), POISE_ASSESSMENT_NONE, 40),
    with_assessment (activity_of ("Talk", POISE_MODE_SYNCHRONOUS, 5, NULL), POISE_ASSESSMENT_NONE, POISE_UNSET),
  };
  g_autoptr (PoisePlan) plan = plan_of_activities (activities, G_N_ELEMENTS (activities));
  g_autofree char *students = report_text_of (plan, S, POISE_PART_ASSESSMENT);
  g_autofree char *instructor = report_text_of (plan, I, POISE_PART_ASSESSMENT);

  g_assert_cmpstr (students, ==,
                   "H1 Plan\nH2 Assessment\nT Activity | Section | Due | Kind | Weight\n"
                   "| Essay | Week 1 |  | Graded | 60%\n| Quiz | Week 1 |  | For feedback | \n"
                   "| Oral | Week 1 |  | Graded | 40%\n| Total |  |  |  | 100%\n");
  assert_has (instructor, "| Essay | Week 1 |  | Summative | 60%\n| Quiz | Week 1 |  | Formative | \n");
}

static PoiseActivity *
with_outcomes (PoiseActivity *activity, const char *const *ids)
{
  g_autoptr (GPtrArray) outcomes = poise_texts_from_strv (ids);
  PoiseActivity *leading = poise_record_with_list (activity, POISE_ACTIVITY_OUTCOMES, outcomes);

  poise_activity_unref (activity);
  return leading;
}

/* Each outcome once for each activity, those that are not there as none */
static void
test_coverage (void)
{
  static const char *const twice[] = { "outcome0001", "outcome0001", NULL };
  static const char *const dangling[] = { "nowhere", NULL };
  PoiseActivity *const activities[] = {
    with_outcomes (activity_of ("Read", POISE_MODE_ASYNCHRONOUS, 90, NULL), twice),
    with_outcomes (activity_of ("Meet", POISE_MODE_SYNCHRONOUS, 30, NULL), twice),
    with_outcomes (activity_of ("Rest", POISE_MODE_ASYNCHRONOUS, 20, NULL), dangling),
  };
  g_autoptr (PoisePlan) course = course_plan ();
  g_autoptr (PoisePlan) plain = plan_of_activities (activities, G_N_ELEMENTS (activities));
  g_autoptr (PoisePlan) plan = poise_record_with_list (plain, POISE_PLAN_OUTCOMES, course->outcomes);
  g_autofree char *instructor = report_text_of (plan, I, POISE_PART_OUTCOMES);
  g_autofree char *students = report_text_of (plan, S, POISE_PART_OUTCOMES);
  g_autofree char *without = report_text_of (course, I, POISE_PART_OUTCOMES);

  assert_has (instructor, "H2 Coverage of the outcomes\n"
                          "T Learning outcome | Synchronous | Asynchronous | Activities | Assessed\n"
                          "| Judge whether a source supports a claim. / Read · Meet | 30 min | 1 h 30 min | 2 | 0\n"
                          "| No outcome / Rest | – | 20 min | 1 | 0\n");
  assert_has (students, "- Judge whether a source supports a claim.\n");
  assert_has_not (students, "Coverage");
  assert_has_not (without, "Coverage"); /* where no activity leads anywhere */
}

/* With reason and source; gone once it has been dismissed */
static void
test_advice (void)
{
  PoiseActivity *const activities[] = { activity_of ("Later", POISE_MODE_UNDECIDED, POISE_UNSET, NULL) };
  g_autoptr (PoisePlan) plan = plan_of_activities (activities, 1);
  g_autofree char *before = report_text_of (plan, I, POISE_PART_ADVICE);
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, NULL);
  g_autoptr (GArray) list = poise_findings_list (findings);
  g_autoptr (PoisePlan) dismissed = poise_plan_ref (plan);
  g_autofree char *after = NULL;

  g_assert_cmpuint (list->len, >, 0);
  for (guint i = 0; i < list->len; i++)
    {
      const PoiseRule *rule = g_array_index (list, PoiseFinding, i).advice->rule;
      g_autofree char *message = poise_words_advice (plan, g_array_index (list, PoiseFinding, i).advice);
      g_autofree char *source = poise_words_source (rule->source);
      PoisePlan *next = poise_plan_dismiss_rule (dismissed, rule);

      assert_has (before, message);
      assert_has (before, poise_words_advice_reason (rule));
      assert_has (before, source);
      assert_has (before, rule->source->uri);
      poise_plan_unref (dismissed);
      dismissed = next;
    }
  after = report_text_of (dismissed, I, POISE_PART_ADVICE);
  g_assert_cmpstr (after, ==, "H1 Plan\nH2 Advice\nP No advice\n");
}

/* Students see on which day of the section the usual slot falls; the instructor sees what is planned */
static void
test_usual_slot (void)
{
  PoiseActivity *const activities[] = { activity_of ("Meet", POISE_MODE_SYNCHRONOUS, 60, NULL),
                                        activity_of ("Read", POISE_MODE_ASYNCHRONOUS, 60, NULL) };
  g_autoptr (PoisePlan) course = course_plan ();
  g_autoptr (PoisePlan) plain = plan_of_activities (activities, G_N_ELEMENTS (activities));
  g_autoptr (PoisePlan) plan = poise_record_with_list (course, POISE_PLAN_SECTIONS, plain->sections);
  g_autofree char *students = report_text_of (plan, S, POISE_PART_SCHEDULE);
  g_autofree char *instructor = report_text_of (plan, I, POISE_PART_SCHEDULE);

  assert_has (students, "| Meet / Together, live | Mon, 11 Jan, 10:00 | 1 h\n| Read / In your own time |  | 1 h\n");
  assert_has_not (instructor, "Mon, 11 Jan");
}

static PoiseTool *
tool_of (const char *id, const char *name, const char *uri)
{
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_text (tool, POISE_TOOL_ID, id);
  poise_record_put_text (tool, POISE_TOOL_NAME, name);
  poise_record_put_text (tool, POISE_TOOL_URI, uri);
  return poise_record_seal (tool);
}

/* A tool with an address is a link, others are facts; that one is described nowhere concerns the instructor alone */
static void
test_tools (void)
{
  static const char *const ids[] = { "campus", "wiki", "bad", "gone", NULL };
  g_autoptr (PoiseActivity) plain = activity_of ("Write", POISE_MODE_ASYNCHRONOUS, 60, NULL);
  g_autoptr (GPtrArray) used = poise_texts_from_strv (ids);
  PoiseActivity *const activities[] = { poise_record_with_list (plain, POISE_ACTIVITY_TOOLS, used) };
  g_autoptr (PoisePlan) without = plan_of_activities (activities, 1);
  g_autoptr (GPtrArray) tools = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;
  g_autofree char *students = NULL;
  g_autofree char *instructor = NULL;

  g_ptr_array_add (tools, tool_of ("campus", "Campus", "https://campus.example.edu/"));
  g_ptr_array_add (tools, tool_of ("wiki", "Our wiki", NULL));
  g_ptr_array_add (tools, tool_of ("bad", "Bad", "javascript:alert(1)"));
  plan = poise_record_with_list (without, POISE_PLAN_TOOLS, tools);
  students = report_text_of (plan, S, POISE_PART_SCHEDULE);
  assert_has (students, "| Write / In your own time · Our wiki, Bad and gone / Campus <https://campus.example.edu/> | 1 h\n");
  instructor = report_text_of (plan, I, POISE_PART_SCHEDULE);
  assert_has (instructor, "gone (unknown tool) / Campus <https://campus.example.edu/> | 60\n");
}

/* Long notes have the width of the page, and leave the table */
static void
test_long_notes (void)
{
  g_autofree char *notes = words_of (200, "Notesbegin", "notesend");
  PoiseActivity *const activities[] = { activity_of ("Long", POISE_MODE_SYNCHRONOUS, 5, notes),
                                        activity_of ("Short", POISE_MODE_SYNCHRONOUS, 5, "A few words.") };
  g_autoptr (PoisePlan) plan = plan_of_activities (activities, G_N_ELEMENTS (activities));
  g_autofree char *text = report_text_of (plan, I, POISE_PART_SCHEDULE | POISE_PART_NOTES);
  g_autofree char *tail = g_strdup_printf ("H3 Long\nP %s\n", notes);

  assert_has (text, "| Synchronous | Long | 5\n| Synchronous | Short / A few words. | 5\n");
  g_assert_true (g_str_has_suffix (text, tail));
}

static void
test_empty (void)
{
  g_autoptr (PoisePlan) plan = plan_of (NULL, poise_records_new ());

  for (PoiseAudience audience = I; audience <= S; audience++)
    {
      g_autofree char *text = report_text_of (plan, audience, 0);

      g_assert_cmpstr (text, ==, "H1 Untitled course\nP This plan has no sections yet.\n");
    }
}

/* What the header promises of every report */
static void
check_report (const PoiseReport *report)
{
  for (guint i = 0; i < poise_report_get_n_blocks (report); i++)
    {
      const PoiseReportBlock *block = poise_report_get_block (report, i);

      if (block->kind == POISE_REPORT_CHART)
        {
          g_assert_nonnull (block->series);
          g_assert_nonnull (block->caption);
          g_assert_nonnull (block->description);
          g_assert_cmpint (poise_report_get_block (report, i + 1)->kind, ==, POISE_REPORT_TABLE);
        }
      else
        g_assert_cmpuint (block->n_rows, >, 0);
      for (guint row = 0; row < block->n_rows; row++)
        for (guint column = 0; column < block->n_columns; column++)
          {
            const PoiseReportCell *cell = &poise_report_get_cells (report, block, row)[column];

            for (guint k = 0; k < cell->n_texts; k++)
              g_assert_true (g_utf8_validate (poise_report_get_texts (report, cell)[k].text, -1, NULL));
          }
    }
}

static void
test_random (void)
{
  for (guint seed = 0; seed < 60; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (PoisePlan) plan = random_plan (random, 1 + seed % 6, 8);
      const PoiseExportOptions options = { .audience = seed % 2 };
      g_autoptr (PoiseReport) report = poise_report_new (plan, &options);

      check_report (report);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/report-plan/instructor", test_instructor);
  g_test_add_func ("/export/report-plan/students", test_students);
  g_test_add_func ("/export/report-plan/parts", test_parts);
  g_test_add_func ("/export/report-plan/bare", test_bare);
  g_test_add_func ("/export/report-plan/assessment", test_assessment);
  g_test_add_func ("/export/report-plan/coverage", test_coverage);
  g_test_add_func ("/export/report-plan/advice", test_advice);
  g_test_add_func ("/export/report-plan/usual-slot", test_usual_slot);
  g_test_add_func ("/export/report-plan/tools", test_tools);
  g_test_add_func ("/export/report-plan/long-notes", test_long_notes);
  g_test_add_func ("/export/report-plan/empty", test_empty);
  g_test_add_func ("/export/report-plan/random", test_random);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a document says of a plan, to whom: before any format has written it.
 */

#include "common/random-plan.h"
#include "export/course-plan.h"
#include "export/report-text.h"

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
  assert_has (text, "Target: 30% synchronous");
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
  g_test_add_func ("/export/report-plan/empty", test_empty);
  g_test_add_func ("/export/report-plan/random", test_random);
  return g_test_run ();
}

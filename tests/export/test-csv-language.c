/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table that Poise wrote in the language of the first argument is read in that language as the same plan, without
 * guesses; and of what columns are called there each is known, so that a table with fewer of them is understood as well.
 */

#include "export/course-plan.h"
#include "export/poise-export.h"
#include "import/poise-csv-heads.h"
#include "import/poise-import.h"
#include "words/poise-words-sheet.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

static GBytes *
write_table (PoisePlan *plan)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = poise_export_write (poise_export_find_format ("csv", NULL), plan, &(PoiseExportOptions){ 0 }, &error);

  g_assert_no_error (error);
  return bytes;
}

static PoisePlan *
read_table (GBytes *table, PoiseImportReport *report)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (table, "course.csv");
  PoisePlan *plan = poise_import_read (source, NULL, NULL, report, &error);

  g_assert_no_error (error);
  return plan;
}

/* Members that a table holds in words of the language, and some that say whether columns were mixed up */
static void
assert_activity (const PoiseActivity *found, const PoiseActivity *given)
{
  g_assert_cmpstr (found->title, ==, given->title);
  g_assert_cmpint (found->mode, ==, given->mode);
  g_assert_cmpint (found->minutes, ==, given->minutes);
  g_assert_cmpint (found->purpose, ==, given->purpose);
  g_assert_cmpint (found->learning_type, ==, given->learning_type);
  g_assert_cmpint (found->complexity, ==, given->complexity);
  g_assert_cmpint (found->teacher_present, ==, given->teacher_present);
  g_assert_cmpstr (found->due, ==, given->due);
  g_assert_cmpstr (found->notes, ==, given->notes);
  g_assert_cmpuint (poise_list_length (found->tools), ==, poise_list_length (given->tools));
  g_assert_cmpuint (poise_list_length (found->schedule), ==, poise_list_length (given->schedule));
  g_assert_cmpuint (poise_list_length (found->links), ==, poise_list_length (given->links));
  g_assert_true ((found->group == NULL) == (given->group == NULL));
  g_assert_true ((found->assessment == NULL) == (given->assessment == NULL));
  if (given->group != NULL)
    g_assert_cmpint (found->group->kind, ==, given->group->kind);
  if (given->assessment != NULL)
    g_assert_cmpint (found->assessment->kind, ==, given->assessment->kind);
}

static void
test_course (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (GBytes) table = write_table (plan);
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) found = read_table (table, report);
  g_autoptr (GBytes) again = write_table (found);

  g_test_message ("%.300s", (const char *) g_bytes_get_data (table, NULL));
  g_assert_cmpuint (poise_plan_n_sections (found), ==, poise_plan_n_sections (plan));
  for (guint s = 0; s < poise_plan_n_sections (plan); s++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, s);
      g_autofree char *title = poise_words_section_title (plan, s);

      g_assert_cmpstr (poise_plan_get_section (found, s)->title, ==, title);
      g_assert_cmpuint (poise_section_n_activities (poise_plan_get_section (found, s)), ==,
                        poise_section_n_activities (section));
      for (guint i = 0; i < poise_section_n_activities (section); i++)
        assert_activity (poise_plan_get_activity (found, (PoisePlace){ s, i }), poise_section_get_activity (section, i));
    }
  for (guint i = 0; i < report->guesses->len; i++)
    g_assert_cmpint (((const PoiseImportGuess *) g_ptr_array_index (report->guesses, i))->reason, ==, POISE_GUESS_SAID);
  g_assert_cmpstr (g_bytes_get_data (again, NULL), ==, g_bytes_get_data (table, NULL));
}

static PoiseActivity *
activity_of_words (guint i)
{
  g_autofree char *title = g_strdup_printf ("Activity %u", i);
  g_autoptr (PoiseActivity) plain = activity_of (title, (PoiseMode) (i % POISE_N_MODES), (int) i * 5, NULL);
  PoiseActivity *activity = poise_record_copy (plain);
  PoiseGroup *group = poise_record_new (&poise_group_type);
  PoiseAssessment *assessment = poise_record_new (&poise_assessment_type);

  poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, i % POISE_N_PURPOSES);
  poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, i % POISE_N_LEARNING_TYPES);
  poise_record_put_number (activity, POISE_ACTIVITY_COMPLEXITY, i % POISE_N_COMPLEXITIES);
  poise_record_put_number (activity, POISE_ACTIVITY_TEACHER_PRESENT, i % 2);
  poise_record_put_number (group, POISE_GROUP_KIND, 1 + i % (POISE_N_GROUP_KINDS - 1));
  poise_record_put_record (activity, POISE_ACTIVITY_GROUP, poise_record_seal (group));
  poise_record_put_number (assessment, POISE_ASSESSMENT_KIND, 1 + i % (POISE_N_ASSESSMENT_KINDS - 1));
  poise_record_put_record (activity, POISE_ACTIVITY_ASSESSMENT, poise_record_seal (assessment));
  return poise_record_seal (activity);
}

/* Every word of the closed sets */
static void
test_words (void)
{
  GPtrArray *sections = poise_records_new (), *activities = poise_records_new ();
  const guint n_activities = 24;
  g_autoptr (PoisePlan) plan = NULL, found = NULL;
  g_autoptr (GBytes) table = NULL;
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();

  for (guint i = 0; i < n_activities; i++)
    g_ptr_array_add (activities, activity_of_words (i));
  g_ptr_array_add (sections, section_of ("Words", NULL, activities));
  plan = plan_of ("Course", sections);
  table = write_table (plan);
  found = read_table (table, report);
  g_assert_cmpuint (poise_plan_n_activities (found), ==, n_activities);
  for (guint i = 0; i < n_activities; i++)
    assert_activity (poise_plan_get_activity (found, (PoisePlace){ 0, i }),
                     poise_plan_get_activity (plan, (PoisePlace){ 0, i }));
}

/* The heads that tables of others have too. Whether doubtful ones count, cells tell. */
static void
test_heads (void)
{
  static const struct
  {
    PoiseSheetHead head;
    PoiseCsvKind kind;
  } heads[] = {
    { POISE_SHEET_SECTION, POISE_CSV_SECTION }, { POISE_SHEET_ACTIVITY, POISE_CSV_TITLE },
    { POISE_SHEET_MODE, POISE_CSV_MODE },       { POISE_SHEET_MINUTES, POISE_CSV_MINUTES },
    { POISE_SHEET_TOOLS, POISE_CSV_TOOLS },     { POISE_SHEET_DUE, POISE_CSV_DUE },
    { POISE_SHEET_NOTES, POISE_CSV_NOTES },
  };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      const char *name = poise_words_sheet_head (heads[i].head);
      const PoiseCsvHead *meanings[POISE_CSV_MOST_MEANINGS];
      guint n_meanings = poise_csv_heads_find (name, meanings);
      gboolean known = FALSE;

      for (guint k = 0; k < n_meanings; k++)
        known |= meanings[k]->kind == heads[i].kind;
      g_test_message ("%s", name);
      g_assert_true (known);
    }
}

/* A table of a person who calls columns as Poise does, and has few of them */
static void
test_few_columns (void)
{
  g_autofree char *text = g_strdup_printf (
      "%s,%s,%s\nKant,%s,45\nHume,%s,90\n", poise_words_sheet_head (POISE_SHEET_ACTIVITY),
      poise_words_sheet_head (POISE_SHEET_MODE), poise_words_sheet_head (POISE_SHEET_MINUTES),
      poise_words_mode (POISE_MODE_SYNCHRONOUS), poise_words_mode (POISE_MODE_ASYNCHRONOUS));
  g_autoptr (GBytes) table = g_bytes_new (text, strlen (text));
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) found = read_table (table, report);
  const PoiseActivity *kant = poise_plan_get_activity (found, (PoisePlace){ 0, 0 });
  const PoiseActivity *hume = poise_plan_get_activity (found, (PoisePlace){ 0, 1 });

  g_test_message ("%s", text);
  g_assert_cmpstr (kant->title, ==, "Kant");
  g_assert_cmpint (kant->mode, ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpint (kant->minutes, ==, 45);
  g_assert_cmpint (hume->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (hume->minutes, ==, 90);
}

int
main (int argc, char **argv)
{
  g_autofree char *tag = NULL;

  g_test_init (&argc, &argv, NULL);
  tag = g_strdelimit (g_strdup (argc > 1 ? argv[1] : "en"), "_", '-');
  poise_words_init (tag);
  if (strcmp (tag, "en") != 0)
    g_assert_cmpstr (_ ("Activity"), !=, "");
  g_test_add_func ("/export/csv-language/course", test_course);
  g_test_add_func ("/export/csv-language/words", test_words);
  g_test_add_func ("/export/csv-language/heads", test_heads);
  g_test_add_func ("/export/csv-language/few-columns", test_few_columns);
  return g_test_run ();
}

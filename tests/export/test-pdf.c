/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whole documents, read back by programs that others wrote: every text is there and whole, headings stand
 * with their tables, pages are numbered, the structure is that of the plan.
 */

#include "common/large-plan.h"
#include "common/random-plan.h"
#include "export/course-plan.h"
#include "export/pdf-tools.h"
#include "export/poise-report.h"
#include "words/poise-words-document.h"

#include <string.h>

#define ALL_ROUND(file, plan)                                                                                \
  g_autoptr (PdfFile) file = NULL;                                                                           \
  if (!pdf_tools_found ())                                                                                   \
    return;                                                                                                  \
  file = pdf_export (plan, POISE_AUDIENCE_INSTRUCTOR, POISE_PAPER_A4)

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

/* The text is whole in the structure, however its lines were broken */
static void
assert_has_letters (const char *letters, const char *text)
{
  g_autofree char *wanted = pdf_letters (text);

  assert_has (letters, wanted);
}

static guint
count (const char *text, const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_MULTILINE, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    n++;
  return n;
}

/* ---- One course ---- */

static void
test_course (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autofree char *info = NULL;
  g_autofree char *structure = NULL;
  g_autofree char *letters = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  /* of the tables of purposes and learning types */
  static const char *const rows[] = {
    "^Content +– +3 ?h 45 ?min +– +3 ?h 45 ?min$",   "^Planning +15 ?min +– +– +15 ?min$",
    "^Social +45 ?min +20 ?min +– +1 ?h 5 ?min$",    "^No purpose +– +– +30 ?min +30 ?min$",
    "^Discussion +45 ?min +1 ?h 30 ?min +– +2 ?h 15 ?min$", "^Practice +– +– +– +–$",
    "^No learning type +– +20 ?min +30 ?min +50 ?min$", "^Total +1 ?h +4 ?h 5 ?min +30 ?min +5 ?h 35 ?min$",
  };
  ALL_ROUND (file, plan);

  info = pdf_info (file);
  assert_has (info, "Academic Writing\n");
  assert_has (info, "Ada Lindqvist\n");
  assert_has (info, "Course plan for instructors\n");
  g_assert_true (g_regex_match_simple ("^Creator: +Poise [0-9]", info, G_REGEX_MULTILINE, 0));
  assert_has (info, "(A4)");

  first = pdf_page_text (file, 1);
  assert_has (first, "WRI 101 · 11–31 Jan 2027 · 24 learners · 5 ECTS credits");
  assert_has (first, "Live sessions: Monday · 10:00 · 1 h · Europe/Stockholm");
  assert_has (first, "Target for synchronous time: 30%");
  g_assert_true (g_regex_match_simple ("^Time +1 ?h +4 ?h 5 ?min +30 ?min +5 ?h 35 ?min$", first, G_REGEX_MULTILINE, 0));
  g_assert_true (g_regex_match_simple ("^Share +20% +80%", first, G_REGEX_MULTILINE, 0));
  g_assert_true (g_regex_match_simple ("^Critical reading +15 ?min +2 ?h 30 ?min +– +2 ?h 45 ?min$", first, G_REGEX_MULTILINE, 0));

  second = pdf_page_text (file, 2);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (!g_regex_match_simple (rows[i], second, G_REGEX_MULTILINE, 0))
      g_error ("%s is not in:\n%s", rows[i], second);

  structure = pdf_structure (file);
  letters = pdf_structure_letters (structure);
  for (guint i = 0; i < 3; i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      {
        const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace){ i, k });

        assert_has_letters (letters, activity->title);
        if (activity->notes != NULL)
          assert_has_letters (letters, activity->notes);
      }
  assert_has_letters (letters, "Production · Summative, 10% · due Fri, 22 Jan, 18:00");
  assert_has_letters (letters, "Shared cloud document and Instant messaging or chat");
  assert_has_letters (letters, "Bring the two newspapers to the live session.");
}

/* How many rows, heads among them, and cells the tables of a report have */
static void
count_tables (const PoiseReport *report, guint *n_tables, guint *n_rows, guint *n_cells)
{
  *n_tables = *n_rows = *n_cells = 0;
  for (guint i = 0; i < poise_report_get_n_blocks (report); i++)
    {
      const PoiseReportBlock *block = poise_report_get_block (report, i);

      if (block->kind != POISE_REPORT_TABLE)
        continue;
      *n_tables += 1;
      *n_rows += block->n_rows + 1;
      *n_cells += (block->n_rows + 1) * block->n_columns;
    }
}

/* What a screen reader walks: one document, a heading and a table for each section, figures beside tables */
static void
test_structure (void)
{
  const PoiseExportOptions options = { 0 };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (PoiseReport) report = poise_report_new (plan, &options);
  guint n_tables, n_rows, n_cells;
  g_autofree char *structure = NULL;
  ALL_ROUND (file, plan);

  structure = pdf_structure (file);
  g_assert_true (g_str_has_prefix (structure, "Document\n"));
  g_assert_cmpuint (count (structure, "^[A-Z]"), ==, 1); /* everything is inside it */
  g_assert_cmpuint (count (structure, "^ +H1 "), ==, 1);
  g_assert_cmpuint (count (structure, "^ +H2 "), ==, 5 + 3 + 2); /* with assessment and advice */
  g_assert_cmpuint (count (structure, "^ +Figure$"), ==, 4);
  g_assert_cmpuint (count (structure, "^ +LI "), ==, 1 + 2);
  count_tables (report, &n_tables, &n_rows, &n_cells);
  /* of the course, its sections, purposes, learning types, assessment, and three sections; the others are advice */
  g_assert_cmpuint (n_tables, >, 4 + 1 + 3);
  g_assert_cmpuint (count (structure, "^ +H3 "), ==, n_tables - (4 + 1 + 3));
  g_assert_cmpuint (count (structure, "^ +Table "), ==, n_tables);
  g_assert_cmpuint (count (structure, "^ +TR$"), ==, n_rows);
  g_assert_cmpuint (count (structure, "^ +T[HD]$"), ==, n_cells);
}

static void
test_outline (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autofree char *outline = NULL, *tree = NULL, *structure = NULL;
  ALL_ROUND (file, plan);

  outline = pdf_outline (file);
  assert_has (outline, "\"title\": \"Getting to know each other\"");
  assert_has (outline, "\"title\": \"Critical reading\"");
  assert_has (outline, "\"title\": \"Section 3\"");
  assert_has (outline, "\"title\": \"Purposes of communication\"");
  assert_has (outline, "\"title\": \"Advice\"");
  tree = pdf_outline_tree (file);
  structure = pdf_structure (file);
  g_assert_cmpuint (count (tree, "^[^ ]"), ==, 10);
  g_assert_cmpuint (count (tree, "^[^ ]"), ==, count (structure, "^ +H2 "));
  g_assert_cmpuint (count (tree, "^  [^ ]"), >, 1);
  g_assert_cmpuint (count (tree, "^  [^ ]"), ==, count (structure, "^ +H3 "));
  g_assert_cmpuint (count (tree, "^    "), ==, 0);
  g_assert_cmpuint (count (tree, "^Advice\n  [^ ]"), ==, 1);
  g_assert_cmpuint (count (tree, "^Critical reading\n[^ ]"), ==, 1);
}

static void
test_students (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (PdfFile) file = NULL;
  g_autofree char *structure = NULL;
  g_autofree char *letters = NULL;
  static const char *const shown[] = {
    "Welcome round in small groups", "Together, live", "In your own time", "To be announced", "Mon, 11 Jan, 10:00",
    "due Sun, 31 Jan", "Discussion board", "40% of the grade", "Graded",
    "The chapter",
  };
  static const char *const hidden[] = {
    "Purpose", "Learning type", "Undecided", "Synchronous", "Asynchronous", "Acquisition", "Collaboration", "hopes and worries",
    "newspapers", "Target", "Summative", "unknown tool", "Advice",
  };

  if (!pdf_tools_found ())
    return;
  file = pdf_export (plan, POISE_AUDIENCE_STUDENTS, POISE_PAPER_A4);
  structure = pdf_structure (file);
  letters = pdf_structure_letters (structure);
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    assert_has_letters (letters, shown[i]);
  for (guint i = 0; i < G_N_ELEMENTS (hidden); i++)
    {
      g_autofree char *wanted = pdf_letters (hidden[i]);

      assert_has_not (letters, wanted);
    }
}

static void
test_letter (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (PdfFile) file = NULL;
  g_autofree char *info = NULL;

  if (!pdf_tools_found ())
    return;
  file = pdf_export (plan, POISE_AUDIENCE_INSTRUCTOR, POISE_PAPER_LETTER);
  info = pdf_info (file);
  assert_has (info, "612 x 792 pts (letter)");
}

static void
test_reproducible (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (GBytes) one = NULL;
  g_autoptr (GBytes) other = NULL;
  g_autofree char *info = NULL;

  if (g_test_subprocess ())
    {
      g_autofree char *own_sum = NULL;

      one = pdf_bytes (plan, POISE_AUDIENCE_INSTRUCTOR, POISE_PAPER_A4);
      own_sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, one);
      g_print ("sum %s\n", own_sum);
      return;
    }
  g_setenv ("SOURCE_DATE_EPOCH", "1800000000", TRUE);
  {
    ALL_ROUND (file, plan);
    g_autofree char *sum = NULL;
    g_autofree char *line = NULL;

    one = pdf_bytes (plan, POISE_AUDIENCE_INSTRUCTOR, POISE_PAPER_A4);
    other = pdf_bytes (plan, POISE_AUDIENCE_INSTRUCTOR, POISE_PAPER_A4);
    g_assert_true (g_bytes_equal (one, other));
    sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, one);
    line = g_strdup_printf ("*sum %s*", sum);
    g_test_trap_subprocess (NULL, 0, 0); /* and by another process */
    g_test_trap_assert_passed ();
    g_test_trap_assert_stdout (line);
    info = pdf_info (file);
    g_assert_true (g_regex_match_simple ("^CreationDate: +Fri Jan 15 08:00:00 2027", info, G_REGEX_MULTILINE, 0));
  }
  g_unsetenv ("SOURCE_DATE_EPOCH");
}

/* ---- Little and much ---- */

static void
test_empty_plan (void)
{
  g_autoptr (PoisePlan) plan = plan_of (NULL, poise_records_new ());
  g_autofree char *text = NULL;
  ALL_ROUND (file, plan);

  g_assert_cmpuint (file->n_pages, ==, 1);
  text = pdf_page_text (file, 1);
  assert_has (text, "Untitled course");
  assert_has (text, poise_words_document_no_sections ());
  assert_has (text, "Page 1 of 1");
  assert_has_not (text, "Balance");
}

/* A chart that would say nothing is not there, nor is its table. */
static void
test_without_terms (void)
{
  GPtrArray *sections = poise_records_new ();
  GPtrArray *activities = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;
  g_autofree char *structure = NULL;

  g_ptr_array_add (activities, activity_of ("Read", POISE_MODE_ASYNCHRONOUS, 45, NULL));
  g_ptr_array_add (sections, section_of (NULL, NULL, activities));
  plan = plan_of ("Plain", sections);
  {
    ALL_ROUND (file, plan);

    structure = pdf_structure (file);
    g_assert_cmpuint (count (structure, "^ +Figure$"), ==, 2);
    g_assert_cmpuint (count (structure, "^ +Table "), ==, 2 + 1);
    assert_has_not (structure, "Purposes");
    assert_has_not (structure, "Learning");
  }
}

static void
test_empty_section (void)
{
  GPtrArray *sections = poise_records_new ();
  GPtrArray *activities = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (activities, activity_of ("", POISE_MODE_UNDECIDED, POISE_UNSET, NULL));
  g_ptr_array_add (sections, section_of (NULL, NULL, poise_records_new ()));
  g_ptr_array_add (sections, section_of (NULL, NULL, activities));
  plan = plan_of ("Hardly begun", sections);
  {
    ALL_ROUND (file, plan);

    text = pdf_page_text (file, 1);
    assert_has (text, "Section 1");
    assert_has (text, poise_words_document_no_activities ());
    assert_has (text, "Section 2");
    assert_has (text, "Untitled activity");
    assert_has (text, poise_words_document_no_minutes ());
    assert_has_not (text, "Share");
  }
}

static void
test_long_texts (void)
{
  g_autofree char *title = words_of (75, "Titlebegins", "titleends");
  g_autofree char *notes = words_of (9000, "Notesbegin", "notesend");
  g_autofree char *word = g_strnfill (300, 'W');
  GPtrArray *sections = poise_records_new ();
  GPtrArray *activities = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;

  g_assert_cmpuint (strlen (title), >=, 500);
  g_ptr_array_add (activities, activity_of ("Before", POISE_MODE_SYNCHRONOUS, 5, NULL));
  g_ptr_array_add (activities, activity_of (title, POISE_MODE_SYNCHRONOUS, 100000, notes));
  g_ptr_array_add (activities, activity_of (word, POISE_MODE_ASYNCHRONOUS, 5, NULL));
  g_ptr_array_add (activities, activity_of ("After", POISE_MODE_SYNCHRONOUS, 5, NULL));
  g_ptr_array_add (sections, section_of (title, notes, activities));
  plan = plan_of (title, sections);
  {
    g_autofree char *structure = NULL;
    g_autofree char *letters = NULL;
    g_autofree char *wanted = NULL;
    ALL_ROUND (file, plan);

    g_assert_cmpuint (file->n_pages, >, 25);
    structure = pdf_structure (file);
    letters = pdf_structure_letters (structure);
    assert_has_letters (letters, word);
    assert_has_letters (letters, notes); /* of the section, unbroken */
    assert_has (letters, "1,666h50min");
    /* Of the activity, over many pages; on the first its other columns come between */
    wanted = g_strconcat (title, notes, NULL);
    {
      g_auto (GStrv) parts = g_strsplit (letters, "100,000", -1);
      g_autofree char *without = g_strjoinv (NULL, parts);

      assert_has_letters (without, wanted);
    }
    for (guint page = 1; page <= file->n_pages; page++)
      {
        g_autofree char *text = pdf_page_text (file, page);
        g_autofree char *foot = g_strdup_printf ("Page %u of %u", page, file->n_pages);

        assert_has (text, foot);
        assert_has (text, "Titlebegins"); /* the foot's beginning of the title, at least */
        g_assert_cmpuint (count (text, "\\S"), >, 50);
      }
  }
}

/* On each page: a heading stands with its table and two rows; a table that goes on has its head again */
static guint
count_rows (GPtrArray *lines, guint from)
{
  guint n = 0;

  for (guint i = from; i + 1 < lines->len && !g_str_has_prefix (g_ptr_array_index (lines, i), "Week "); i++)
    n += g_regex_match_simple ("^((S|As)ynchronous|Undecided) ", g_ptr_array_index (lines, i), 0, 0);
  return n;
}

static void
check_page_of_large (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GPtrArray) filled = g_ptr_array_new ();

  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      g_ptr_array_add (filled, lines[i]);
  g_ptr_array_add (filled, NULL);
  for (guint i = 0; i + 3 < filled->len; i++)
    {
      const char *line = g_ptr_array_index (filled, i);

      if (i == 0 && g_str_has_prefix (line, "Mode "))
        g_assert_cmpuint (count_rows (filled, 1), >=, 2);
      if (i == 0)
        g_assert_true (g_regex_match_simple ("^(A large|11 Jan|The course|Purpose|Learning type|Week|Mode|Section|Assessment|Activity|Advice|Hints|Worth a Look)", line, 0, 0));
      if (!g_regex_match_simple ("^Week \\d+ .* · ", line, 0, 0))
        continue;
      g_assert_true (g_str_has_prefix (g_ptr_array_index (filled, i + 1), "Mode "));
      g_assert_true (g_regex_match_simple ("(S|As)ynchronous|Undecided", g_ptr_array_index (filled, i + 2), 0, 0));
      g_assert_cmpuint (count_rows (filled, i + 2), >=, 2);
    }
}

static void
test_large (void)
{
  g_autoptr (PoisePlan) plan = large_plan (52, 1000);
  g_autofree char *outline = NULL;
  ALL_ROUND (file, plan);

  for (guint page = 1; page <= file->n_pages; page++)
    {
      g_autofree char *text = pdf_page_text (file, page);
      g_autofree char *foot = g_strdup_printf ("^A large course +Page %u of %u$", page, file->n_pages);

      g_assert_cmpuint (count (text, foot), ==, 1);
      check_page_of_large (text);
    }
  outline = pdf_outline (file);
  g_assert_cmpuint (count (outline, "\"title\": \"Week"), ==, 52);
}

/* Smaller, since pdfinfo takes its time with a structure */
static void
test_every_row (void)
{
  const PoiseExportOptions options = { 0 };
  g_autoptr (PoisePlan) plan = large_plan (10, 300);
  g_autoptr (PoiseReport) report = poise_report_new (plan, &options);
  guint n_tables, n_rows, n_cells;
  g_autofree char *structure = NULL;
  g_autofree char *letters = NULL;
  ALL_ROUND (file, plan);

  structure = pdf_structure (file);
  letters = pdf_structure_letters (structure);
  for (guint i = 0; i < 10; i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      assert_has_letters (letters, poise_plan_get_activity (plan, (PoisePlace){ i, k })->title);
  count_tables (report, &n_tables, &n_rows, &n_cells);
  g_assert_cmpuint (count (structure, "^ +TR$"), ==, n_rows); /* no row twice, none cut */
}

static void
test_many_sections (void)
{
  GPtrArray *sections = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;

  for (int i = 0; i < 300; i++)
    {
      GPtrArray *activities = poise_records_new ();
      g_autofree char *title = g_strdup_printf ("Topic (%d)", i + 1);

      g_ptr_array_add (activities, activity_of ("Talk", POISE_MODE_SYNCHRONOUS + i % 2, i, NULL));
      g_ptr_array_add (sections, section_of (title, NULL, activities));
    }
  plan = plan_of ("Many", sections);
  {
    g_autofree char *outline = NULL;
    guint n_headings = 0;
    ALL_ROUND (file, plan);

    for (guint page = 1; page <= file->n_pages; page++)
      {
        g_autofree char *text = pdf_page_text (file, page);

        n_headings += count (text, "^Topic \\(\\d+\\)[^–\n]*\n+ *Mode ");
      }
    g_assert_cmpuint (n_headings, ==, 300);
    outline = pdf_outline (file);
    g_assert_cmpuint (count (outline, "\"title\": \"Topic"), ==, 300);
  }
}

static void
test_scripts (void)
{
  static const char *const titles[] = {
    "مقدمة في الكتابة الأكاديمية", "מבוא לכתיבה אקדמית", "学术写作导论", "学術的な文章の書き方",
    "학술적 글쓰기 입문", "Введение в академическое письмо", "Εισαγωγή στη γραφή", "affluent offices ﬁt",
  };
  GPtrArray *sections = poise_records_new ();
  GPtrArray *activities = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    g_ptr_array_add (activities, activity_of (titles[i], POISE_MODE_SYNCHRONOUS, 10, titles[i]));
  g_ptr_array_add (sections, section_of ("Scripts", NULL, activities));
  plan = plan_of (titles[0], sections);
  {
    g_autofree char *structure = NULL;
    g_autofree char *letters = NULL;
    g_autofree char *info = NULL;
    ALL_ROUND (file, plan);

    structure = pdf_structure (file);
    letters = pdf_structure_letters (structure);
    /* Right-to-left letters are in the file in the order in which they are drawn; readers turn them round */
    for (guint i = 2; i < G_N_ELEMENTS (titles); i++)
      assert_has_letters (letters, titles[i]);
    info = pdf_info (file);
    assert_has (info, titles[0]);
  }
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());

  if (!pdf_tools_found ())
    return;
  for (int i = 0; i < 15; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 4, 8);
      g_autoptr (PdfFile) file = pdf_export (plan, i % 2, i / 2 % 2);

      g_assert_cmpuint (file->n_pages, >=, 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/export/pdf/course", test_course);
  g_test_add_func ("/export/pdf/structure", test_structure);
  g_test_add_func ("/export/pdf/outline", test_outline);
  g_test_add_func ("/export/pdf/students", test_students);
  g_test_add_func ("/export/pdf/letter", test_letter);
  g_test_add_func ("/export/pdf/reproducible", test_reproducible);
  g_test_add_func ("/export/pdf/empty-plan", test_empty_plan);
  g_test_add_func ("/export/pdf/without-terms", test_without_terms);
  g_test_add_func ("/export/pdf/empty-section", test_empty_section);
  g_test_add_func ("/export/pdf/long-texts", test_long_texts);
  g_test_add_func ("/export/pdf/large", test_large);
  g_test_add_func ("/export/pdf/every-row", test_every_row);
  g_test_add_func ("/export/pdf/many-sections", test_many_sections);
  g_test_add_func ("/export/pdf/scripts", test_scripts);
  g_test_add_func ("/export/pdf/random", test_random);
  return g_test_run ();
}

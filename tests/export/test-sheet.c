/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of activities and CSV made of it: values one by one, what students get, and what must hold of any plan.
 */

#include "common/random-plan.h"
#include "export/course-plan.h"
#include "export/poise-sheet.h"
#include "import/poise-csv.h"

#include <string.h>

#define RANDOM_PLANS 60

/* What a cell says, in one line */
static char *
say (const PoiseSheet *sheet, guint row, PoiseSheetHead head)
{
  g_auto (PoiseCell) cell = { POISE_CELL_EMPTY };

  poise_sheet_read (sheet, row, poise_sheet_find_column (sheet, head), &cell);
  switch (cell.kind)
    {
    case POISE_CELL_TEXT:
      return g_strdup (cell.text);
    case POISE_CELL_NUMBER:
      return g_strdup_printf ("%d", cell.number);
    case POISE_CELL_PERCENT:
      return g_strdup_printf ("%d%%", cell.number);
    case POISE_CELL_DATE:
      return g_strdup_printf ("%u-%u-%u %d", g_date_get_year (&cell.date), g_date_get_month (&cell.date),
                              g_date_get_day (&cell.date), cell.minute);
    default:
      return g_strdup ("");
    }
}

static const struct
{
  guint row;
  PoiseSheetHead head;
  const char *value;
} values[] = {
  { 0, POISE_SHEET_NUMBER, "1" },
  { 0, POISE_SHEET_SECTION, "Getting to know each other" },
  { 0, POISE_SHEET_FROM, "2027-1-11 -1" },
  { 0, POISE_SHEET_TO, "2027-1-17 -1" },
  { 0, POISE_SHEET_ACTIVITY, "Welcome round in small groups" },
  { 0, POISE_SHEET_MODE, "Synchronous" },
  { 0, POISE_SHEET_MINUTES, "45" },
  { 0, POISE_SHEET_PURPOSE, "Social" },
  { 0, POISE_SHEET_LEARNING_TYPE, "Discussion" },
  { 0, POISE_SHEET_COMPLEXITY, "" },
  { 0, POISE_SHEET_GROUP, "Small groups of 4" },
  { 0, POISE_SHEET_TEACHER, "" },
  { 0, POISE_SHEET_TOOLS, "Video conference" },
  { 0, POISE_SHEET_WEIGHT, "" },
  { 0, POISE_SHEET_LIVE, "2027-1-11 600" },
  { 0, POISE_SHEET_LIVE_MINUTES, "" },
  { 0, POISE_SHEET_DUE, "" },
  { 0, POISE_SHEET_NOTES, "Ask for hopes and worries; keep the list." },
  { 1, POISE_SHEET_LEARNING_TYPE, "" },
  { 1, POISE_SHEET_DUE, "2027-1-13 -1" },
  { 2, POISE_SHEET_LINKS, "The chapter <https://example.org/questions(1).html>" },
  { 3, POISE_SHEET_NUMBER, "2" },
  { 3, POISE_SHEET_TOOLS, "Shared cloud document\nInstant messaging or chat" },
  { 4, POISE_SHEET_DUE, "2027-1-22 1080" },
  { 4, POISE_SHEET_ASSESSMENT, "Summative" },
  { 4, POISE_SHEET_WEIGHT, "10%" },
  { 6, POISE_SHEET_SECTION, "Section 3" },
  { 6, POISE_SHEET_MODE, "Undecided" },
  { 7, POISE_SHEET_MINUTES, "" },
};

static void
test_values (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (PoiseSheet) sheet = poise_sheet_new (plan, POISE_AUDIENCE_INSTRUCTOR);

  g_assert_cmpuint (poise_sheet_get_n_rows (sheet), ==, 8);
  g_assert_cmpuint (poise_sheet_get_n_columns (sheet), ==, POISE_N_SHEET_HEADS);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *value = say (sheet, values[i].row, values[i].head);

      g_test_message ("row %u, %s", values[i].row, poise_words_sheet_head (values[i].head));
      g_assert_cmpstr (value, ==, values[i].value);
    }
}

/* More than one session, outcomes by their texts and one that is not there */
static void
test_lists (void)
{
  static const char *const starts[] = { "2027-01-12T10:00", NULL, "2027-01-19T10:00", "2027-01-26" };
  static const char *const zones[] = { "Europe/Rome", NULL, "Europe/Rome", "UTC" };
  static const char *const outcomes[] = { "outcome0001", "gone", NULL };
  g_autoptr (PoisePlan) course = course_plan ();
  g_autoptr (PoiseActivity) plain = activity_of ("", POISE_MODE_SYNCHRONOUS, 10, NULL);
  PoiseActivity *activity = poise_record_copy (plain);
  GPtrArray *schedule = poise_records_new (), *activities = poise_records_new ();
  g_autoptr (GPtrArray) sections = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (PoiseSheet) sheet = NULL;
  g_autofree char *title = NULL, *further = NULL, *zone = NULL, *texts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      PoiseSession *session = poise_record_new (&poise_session_type);

      poise_record_put_text (session, POISE_SESSION_START, starts[i]);
      poise_record_put_text (session, POISE_SESSION_ZONE, zones[i]);
      g_ptr_array_add (schedule, poise_record_seal (session));
    }
  poise_record_put_list (activity, POISE_ACTIVITY_SCHEDULE, schedule);
  poise_record_put_list (activity, POISE_ACTIVITY_OUTCOMES, poise_texts_from_strv (outcomes));
  g_ptr_array_add (activities, poise_record_seal (activity));
  g_ptr_array_add (sections, section_of ("One", NULL, activities));
  plan = poise_record_with_list (course, POISE_PLAN_SECTIONS, sections);

  sheet = poise_sheet_new (plan, POISE_AUDIENCE_STUDENTS);
  title = say (sheet, 0, POISE_SHEET_ACTIVITY);
  further = say (sheet, 0, POISE_SHEET_FURTHER);
  zone = say (sheet, 0, POISE_SHEET_ZONE);
  texts = say (sheet, 0, POISE_SHEET_OUTCOMES);
  g_assert_cmpstr (title, ==, "Untitled activity");
  g_assert_cmpstr (further, ==, "2027-01-19 10:00\n2027-01-26 UTC");
  g_assert_cmpstr (zone, ==, "Europe/Rome");
  g_assert_cmpstr (texts, ==, "Judge whether a source supports a claim.\ngone");
}

static void
test_students (void)
{
  static const PoiseSheetHead internal[]
      = { POISE_SHEET_PURPOSE, POISE_SHEET_LEARNING_TYPE, POISE_SHEET_COMPLEXITY, POISE_SHEET_NOTES };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (PoiseSheet) sheet = poise_sheet_new (plan, POISE_AUDIENCE_STUDENTS);
  guint n_columns = poise_sheet_get_n_columns (sheet);
  g_autofree char *live = say (sheet, 0, POISE_SHEET_MODE), *own = say (sheet, 1, POISE_SHEET_MODE);
  g_autofree char *open = say (sheet, 6, POISE_SHEET_MODE);

  g_assert_cmpuint (n_columns, ==, POISE_N_SHEET_HEADS - G_N_ELEMENTS (internal));
  for (guint i = 0; i < G_N_ELEMENTS (internal); i++)
    g_assert_cmpuint (poise_sheet_find_column (sheet, internal[i]), ==, n_columns);
  g_assert_cmpstr (live, ==, "Together, live");
  g_assert_cmpstr (own, ==, "In your own time");
  g_assert_cmpstr (open, ==, "To be announced");
}

static void
test_heads_differ (void)
{
  g_autoptr (GHashTable) heads = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < POISE_N_SHEET_HEADS; i++)
    g_assert_true (g_hash_table_add (heads, (gpointer) poise_words_sheet_head (i)));
}

static void
check_kinds (PoisePlan *plan, PoiseAudience audience)
{
  g_autoptr (PoiseSheet) sheet = poise_sheet_new (plan, audience);

  g_assert_cmpuint (poise_sheet_get_n_rows (sheet), ==, poise_plan_n_activities (plan));
  for (guint row = 0; row < poise_sheet_get_n_rows (sheet); row++)
    for (guint i = 0; i < poise_sheet_get_n_columns (sheet); i++)
      {
        g_auto (PoiseCell) cell = { POISE_CELL_EMPTY };

        poise_sheet_read (sheet, row, i, &cell);
        if (cell.kind == POISE_CELL_TEXT)
          g_assert_cmpstr (cell.text, !=, "");
        else
          g_assert_null (cell.text);
        g_assert_true (cell.kind == POISE_CELL_EMPTY || cell.kind == poise_sheet_get_kind (sheet, i));
      }
}

/* ---- CSV ---- */

static GBytes *
write_csv (PoisePlan *plan, PoiseAudience audience)
{
  const PoiseExportOptions options = { .audience = audience };
  g_autoptr (GError) error = NULL;
  GBytes *bytes = poise_export_write (poise_export_find_format ("csv", NULL), plan, &options, &error);

  g_assert_no_error (error);
  return bytes;
}

static gboolean
begins_formula (const char *text)
{
  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;
}

/* As many cells in each row as there are heads, a row for each activity, line ends as RFC 4180 has them, no formula */
static void
check_csv (PoisePlan *plan, PoiseAudience audience)
{
  g_autoptr (PoiseSheet) sheet = poise_sheet_new (plan, audience);
  g_autoptr (GBytes) bytes = write_csv (plan, audience);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseCsv) csv = poise_csv_read (bytes, &error);
  const char *text = g_bytes_get_data (bytes, NULL);

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (text, "\xef\xbb\xbf"));
  g_assert_cmpint (memcmp (text + g_bytes_get_size (bytes) - 2, "\r\n", 2), ==, 0);
  g_assert_cmpint (csv->delimiter, ==, ',');
  g_assert_cmpuint (csv->rows->len, ==, poise_plan_n_activities (plan) + 1);
  for (guint i = 0; i < csv->rows->len; i++)
    {
      const PoiseCsvRow *row = g_ptr_array_index (csv->rows, i);

      g_assert_cmpuint (row->cells->len, ==, poise_sheet_get_n_columns (sheet));
      for (guint k = 0; k < row->cells->len; k++)
        g_assert_false (begins_formula (poise_csv_row_get_cell (row, k)));
    }
}

static void
test_any_plan (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < RANDOM_PLANS; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 5, 6);

      for (int audience = 0; audience <= POISE_AUDIENCE_STUDENTS; audience++)
        {
          check_kinds (plan, audience);
          check_csv (plan, audience);
        }
    }
}

static void
test_csv_bytes (void)
{
  g_autoptr (PoiseActivity) talk = activity_of ("=Talk, \"aloud\"", POISE_MODE_SYNCHRONOUS, 5, NULL);
  GPtrArray *activities = poise_records_new (), *sections = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (activities, poise_record_ref (talk));
  g_ptr_array_add (sections, section_of ("One; two", NULL, activities));
  plan = plan_of ("Course", sections);
  bytes = write_csv (plan, POISE_AUDIENCE_STUDENTS);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_cmpstr (text, ==,
                   "\xef\xbb\xbfNo.,Section,From,To,Activity,Mode,Minutes,Group,Teacher present,Tools,Learning "
                   "outcomes,Assessment,Weight,Live session,Live minutes,Time zone,Further live sessions,Due,Links\r\n"
                   "1,\"One; two\",,,\"'=Talk, \"\"aloud\"\"\",\"Together, live\",5,,,,,,,,,,,,\r\n");
}

static void
test_empty_plan (void)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();

  check_csv (plan, POISE_AUDIENCE_INSTRUCTOR);
  check_csv (plan, POISE_AUDIENCE_STUDENTS);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/sheet/values", test_values);
  g_test_add_func ("/export/sheet/lists", test_lists);
  g_test_add_func ("/export/sheet/students", test_students);
  g_test_add_func ("/export/sheet/heads-differ", test_heads_differ);
  g_test_add_func ("/export/sheet/any-plan", test_any_plan);
  g_test_add_func ("/export/csv/bytes", test_csv_bytes);
  g_test_add_func ("/export/csv/empty-plan", test_empty_plan);
  return g_test_run ();
}

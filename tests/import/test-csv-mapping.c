/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Mappings as values: what they hold to, how they are typed; and what comes of a table under one that was given.
 */

#include "import/poise-csv-doubts.h"
#include "import/poise-csv-guess.h"
#include "import/poise-import-csv.h"
#include "store/poise-store.h"

#include <string.h>

static PoiseCsv *
read_csv (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PoiseCsv *csv = poise_csv_read (bytes, &error);

  g_assert_no_error (error);
  return csv;
}

/* Such as "week,date,title,-,rest" */
static char *
describe_kinds (const PoiseCsvMapping *mapping)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < mapping->n_columns; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", poise_csv_kind_get_name (mapping->kinds[i]));
  return g_string_free (text, FALSE);
}

static void
put_kinds (PoiseCsvMapping *mapping, const char *names)
{
  g_autofree char *wrong = NULL;
  g_autoptr (GArray) kinds = poise_csv_kinds_parse (names, &wrong);

  g_assert_cmpstr (wrong, ==, NULL);
  g_assert_cmpuint (kinds->len, ==, mapping->n_columns);
  for (guint i = 0; i < kinds->len; i++)
    mapping->kinds[i] = g_array_index (kinds, PoiseCsvKind, i);
}

static void
test_value (void)
{
  g_autoptr (PoiseCsvMapping) mapping = poise_csv_mapping_new (4);
  g_autoptr (PoiseCsvMapping) copy = NULL;
  g_autofree char *kinds = NULL;

  g_assert_cmpint (mapping->header, ==, -1);
  g_assert_false (poise_csv_mapping_makes_activities (mapping));
  poise_csv_mapping_set_kind (mapping, 0, POISE_CSV_TITLE);
  poise_csv_mapping_set_kind (mapping, 1, POISE_CSV_ACTIVITY);
  poise_csv_mapping_set_kind (mapping, 2, POISE_CSV_ACTIVITY);
  poise_csv_mapping_set_kind (mapping, 3, POISE_CSV_MINUTES);
  copy = poise_csv_mapping_copy (mapping);
  g_assert_true (poise_csv_mapping_equal (mapping, copy));

  /* one column of a kind, except where several make sense; minutes and hours are one kind */
  poise_csv_mapping_set_kind (mapping, 2, POISE_CSV_TITLE);
  poise_csv_mapping_set_kind (mapping, 0, POISE_CSV_HOURS);
  kinds = describe_kinds (mapping);
  g_assert_cmpstr (kinds, ==, "hours,activity,title,rest");
  g_assert_false (poise_csv_mapping_equal (mapping, copy));
  g_assert_cmpuint (poise_csv_mapping_find (mapping, POISE_CSV_TITLE), ==, 2);
  g_assert_cmpuint (poise_csv_mapping_find (mapping, POISE_CSV_DATE), ==, POISE_CSV_NO_COLUMN);
  g_assert_cmpuint (poise_csv_mapping_find (copy, POISE_CSV_TITLE), ==, 0);
}

static void
test_equal (void)
{
  g_autoptr (PoiseCsvMapping) a = poise_csv_mapping_new (2);

  for (int member = 0; member < 6; member++)
    {
      g_autoptr (PoiseCsvMapping) b = poise_csv_mapping_copy (a);

      g_assert_true (poise_csv_mapping_equal (a, b));
      b->header += member == 0;
      b->kinds[1] = member == 1 ? POISE_CSV_NOTES : b->kinds[1];
      b->order = member == 2 ? POISE_CSV_ORDER_YMD : b->order;
      b->year += member == 3;
      b->own ^= member == 4;
      b->n_columns -= member == 5;
      g_assert_false (poise_csv_mapping_equal (a, b));
    }
}

static void
test_typed (void)
{
  static const struct
  {
    const char *names;
    const char *wrong; /* NULL: none */
  } cases[] = {
    { "week,date,title,-,notes", NULL },
    { " Week , DATE,title", NULL },
    { "activity,activity,rest,rest,-,-", NULL },
    { "day,month,year,time,until,hours,mode,tools,due,section", NULL },
    { "title", NULL },
    { "title,date,title", "title" },
    { "minutes,hours", "hours" },
    { "tittle", "tittle" },
    { "", "" },
    { "title,,notes", "" },
    { "title;notes", "title;notes" },
    { "links", "links" }, /* only in tables of Poise's own */
  };
  PoiseCsvOrder order = POISE_CSV_ORDER_MDY;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *wrong = NULL;
      g_autoptr (GArray) kinds = poise_csv_kinds_parse (cases[i].names, &wrong);

      g_test_message ("%s", cases[i].names);
      g_assert_cmpstr (wrong, ==, cases[i].wrong);
      g_assert_true ((kinds == NULL) == (wrong != NULL));
    }
  g_assert_true (poise_csv_order_parse ("dmy", &order) && order == POISE_CSV_ORDER_DMY);
  g_assert_true (poise_csv_order_parse ("YMD", &order) && order == POISE_CSV_ORDER_YMD);
  g_assert_false (poise_csv_order_parse ("dym", &order));
  g_assert_cmpint (order, ==, POISE_CSV_ORDER_YMD);
}

/* The titles and dates of all activities with their sections, and whole sentences of the report */
static char *
describe (const PoisePlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    g_string_append_printf (text, "break %s; ", ((PoiseBreak *) g_ptr_array_index (plan->breaks, i))->title);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_string_append_printf (text, "%s:", section->title != NULL ? section->title : "");
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          const PoiseActivity *activity = poise_section_get_activity (section, k);

          g_string_append_printf (text, " %s", activity->title);
          if (activity->minutes != POISE_UNSET)
            g_string_append_printf (text, " %d", activity->minutes);
          if (poise_list_length (activity->schedule) > 0)
            g_string_append_printf (text, " @%s", ((PoiseSession *) g_ptr_array_index (activity->schedule, 0))->start);
          if (activity->notes != NULL)
            g_string_append_printf (text, " {%s}", activity->notes);
          g_string_append (text, ",");
        }
      g_string_append (text, "; ");
    }
  return g_string_free (text, FALSE);
}

/* What comes of one table in several hands */
static void
test_given (void)
{
  static const struct
  {
    const char *csv;
    const char *kinds;
    int header;
    PoiseCsvOrder order;
    const char *plan;
  } cases[] = {
    { "A,B,C\n1,x,y", "week,title,rest", 0, 0, "Week 1: x {C: y},; " },
    { "A,B,C\n1,x,y", "week,title,notes", 0, 0, "Week 1: x {y},; " },
    { "A,B,C\n1,x,y", "week,title,-", 0, 0, "Week 1: x,; " },
    { "A,B,C\n1,x,y", "week,title,activity", 0, 0, "Week 1: x, C: y,; " },
    { "A,B,C\n1,x,y\n2,,z", "week,title,activity", 0, 0, "Week 1: x, C: y,; Week 2: C: z,; " },
    { "A,B,C\n1,x,y", "week,activity,activity", 0, 0, "Week 1: B: x, C: y,; " },
    { "A,B,C\n1,x,y", "week,activity,rest", 0, 0, "Week 1: B: x {C: y},; " },
    { "A,B,C\n1,x,y", "rest,rest,rest", 0, 0, "" },
    { "A,B\n1,x", "week,title", -1, 0, "A: B,; Week 1: x,; " },
    { "A,B\nC,D\n1,x", "week,title", 1, 0, "Week 1: x,; " },
    { "A,B\nx,1.5", "title,hours", 0, 0, ": x 90,; " },
    { "A,B\nx,15", "title,minutes", 0, 0, ": x 15,; " },
    { "A,B\nx,3/4/2023", "title,date", 0, POISE_CSV_ORDER_MDY, "Week 1: x @2023-03-04,; " },
    { "A,B\nx,3/4/2023", "title,date", 0, POISE_CSV_ORDER_DMY, "Week 1: x @2023-04-03,; " },
    { "A,B,C\nx,2023-04-03,No class", "title,date,-", 0, 0, "Week 1: x @2023-04-03,; " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseCsv) csv = read_csv (cases[i].csv);
      g_autoptr (PoiseCsvMapping) mapping = poise_csv_guess_mapping_below (csv, cases[i].header);
      g_autoptr (PoiseImportReport) report = poise_import_report_new ();
      g_autoptr (PoisePlan) plan = NULL;
      g_autofree char *text = NULL;

      put_kinds (mapping, cases[i].kinds);
      mapping->order = cases[i].order;
      plan = poise_import_csv_read_mapped (csv, mapping, "Course", report);
      text = describe (plan);
      g_test_message ("%s as %s", cases[i].csv, cases[i].kinds);
      g_assert_cmpstr (text, ==, cases[i].plan);
    }
}

/* A mapping for a table with other columns does no harm. */
static void
test_other_table (void)
{
  for (guint n_columns = 0; n_columns < 5; n_columns++)
    {
      g_autoptr (PoiseCsv) csv = read_csv ("Title,Notes\na,b");
      g_autoptr (PoiseCsvMapping) mapping = poise_csv_mapping_new (n_columns);
      g_autoptr (PoiseImportReport) report = poise_import_report_new ();
      g_autoptr (PoisePlan) plan = NULL;
      g_autoptr (PoiseCsvDoubts) doubts = NULL;

      mapping->header = 7;
      for (guint i = 0; i < n_columns; i++)
        poise_csv_mapping_set_kind (mapping, i, i == 3 ? POISE_CSV_DATE : POISE_CSV_TITLE);
      doubts = poise_csv_doubts_new (csv, mapping);
      plan = poise_import_csv_read_mapped (csv, mapping, NULL, report);
      g_assert_cmpuint (poise_plan_n_activities (plan), ==, 0);
    }
}

static void
test_doubts (void)
{
  static const struct
  {
    const char *csv;
    gboolean no_header;
    gboolean no_title;
    int title, other_title; /* -1: none */
    const char *order_example;
  } cases[] = {
    { "Title,Date\na,2023-01-25", FALSE, FALSE, -1, -1, NULL },
    { "Title,Date\na,3/4/2023", FALSE, FALSE, -1, -1, "3/4/2023" },
    { "Title,Date\na,3/4/2023\nb,3/14/2023", FALSE, FALSE, -1, -1, NULL },
    { "Title,Date,Due\na,3/4/2023,3/14/2023", FALSE, FALSE, -1, -1, NULL },
    { "Title,Date\na,3.4.2023", FALSE, FALSE, -1, -1, NULL },
    { "Read\nDiscuss", TRUE, FALSE, -1, -1, NULL },
    { "Week,Lecture,Lab\n1,a,b", FALSE, TRUE, -1, -1, NULL },
    { "Name,Date,Topic\na,2023-01-25,b", FALSE, FALSE, 2, 0, NULL },
    { "Topic,Activity\na,b", FALSE, FALSE, -1, -1, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseCsv) csv = read_csv (cases[i].csv);
      g_autoptr (PoiseCsvMapping) mapping = poise_csv_guess_mapping (csv);
      g_autoptr (PoiseCsvDoubts) doubts = poise_csv_doubts_new (csv, mapping);

      g_test_message ("%s", cases[i].csv);
      g_assert_cmpint (doubts->no_header, ==, cases[i].no_header);
      g_assert_cmpint (doubts->no_title, ==, cases[i].no_title);
      g_assert_cmpint ((int) doubts->title, ==, cases[i].title);
      g_assert_cmpint ((int) doubts->other_title, ==, cases[i].other_title);
      g_assert_cmpstr (doubts->order_example, ==, cases[i].order_example);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/csv-mapping/value", test_value);
  g_test_add_func ("/import/csv-mapping/equal", test_equal);
  g_test_add_func ("/import/csv-mapping/typed", test_typed);
  g_test_add_func ("/import/csv-mapping/given", test_given);
  g_test_add_func ("/import/csv-mapping/other-table", test_other_table);
  g_test_add_func ("/import/csv-mapping/doubts", test_doubts);
  return g_test_run ();
}

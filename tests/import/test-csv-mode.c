/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The mode of what stands in a schedule: said by a column, else guessed from the row's words and addresses and told so,
 * else left open.
 */

#include "import/poise-import-csv.h"

#include "common/random-plan.h"
#include "export/poise-export.h"

#include <string.h>

static PoisePlan *
read_text (const char *text, PoiseImportReport *report)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, "schedule.csv");

  return poise_import_read (source, poise_import_find_format ("csv", NULL), "schedule", report, NULL);
}

typedef struct
{
  const char *table;
  PoiseMode mode;
  PoiseGuessReason reason;
  const char *quote;
} Case;

static void
test_cases (void)
{
  static const Case cases[] = {
    /* A column says it */
    { "Title,Mode\nTalk,live\n", POISE_MODE_SYNCHRONOUS, POISE_GUESS_SAID, "live" },
    { "Title,Mode\nTalk,Async\n", POISE_MODE_ASYNCHRONOUS, POISE_GUESS_SAID, "Async" },
    { "Title,Mode\nTalk,undecided\n", POISE_MODE_UNDECIDED, POISE_GUESS_SAID, "undecided" },
    { "Title,Mode,Notes\nTalk,async,We will meet on Zoom\n", POISE_MODE_ASYNCHRONOUS, POISE_GUESS_SAID, "async" },
    /* Words and addresses do, where the column is blank, says something else, or is not there */
    { "Title,Mode,Notes\nTalk,,We will meet on Zoom\n", POISE_MODE_SYNCHRONOUS, POISE_GUESS_WORDS, "We will meet" },
    { "Title,Mode\nTalk,live session in room 4\n", POISE_MODE_SYNCHRONOUS, POISE_GUESS_WORDS, "live session" },
    { "Title,Notes\nLive session,\n", POISE_MODE_SYNCHRONOUS, POISE_GUESS_WORDS, "Live session" },
    { "Title,Notes\nTalk,at your own pace\n", POISE_MODE_ASYNCHRONOUS, POISE_GUESS_WORDS, "at your own pace" },
    { "Title,Where\nTalk,https://zoom.us/j/1\n", POISE_MODE_SYNCHRONOUS, POISE_GUESS_LINK, "https://zoom.us/j/1" },
    { "Title,Notes\nLive session,or asynchronous\n", POISE_MODE_UNDECIDED, POISE_GUESS_CONTRADICTION,
      "Live session … asynchronous" },
    /* Nothing does; a date alone is no evidence */
    { "Title,Notes\nTalk,Read chapter 2\n", POISE_MODE_UNDECIDED, POISE_GUESS_UNKNOWN_KIND, NULL },
    { "Title,Date\nTalk,2027-01-11\n", POISE_MODE_UNDECIDED, POISE_GUESS_UNKNOWN_KIND, NULL },
    { "Title,Notes\nTalk,We will not meet\n", POISE_MODE_UNDECIDED, POISE_GUESS_UNKNOWN_KIND, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseImportReport) report = poise_import_report_new ();
      g_autoptr (PoisePlan) plan = read_text (cases[i].table, report);
      const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace){ 0, 0 });
      const PoiseImportGuess *guess;

      g_test_message ("%s", cases[i].table);
      g_assert_cmpuint (report->guesses->len, ==, 1);
      guess = g_ptr_array_index (report->guesses, 0);
      g_assert_cmpstr (guess->activity, ==, activity->id);
      g_assert_cmpstr (guess->kind, ==, "row");
      g_assert_cmpint (guess->reason, ==, cases[i].reason);
      g_assert_cmpstr (guess->quote, ==, cases[i].quote);
      g_assert_cmpint (guess->mode, ==, cases[i].mode);
      g_assert_cmpint (activity->mode, ==, cases[i].mode);
    }
}

/* The day of what is done in one's own time is no session, and stays in the notes */
static void
test_day (void)
{
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) plan = read_text ("Title,Date,Time,Notes\nTalk,2027-01-11,10:00,anytime\n"
                                          "Talk,2027-01-12,10:00,live session\n",
                                          report);
  const PoiseActivity *own = poise_plan_get_activity (plan, (PoisePlace){ 0, 0 });
  const PoiseActivity *live = poise_plan_get_activity (plan, (PoisePlace){ 0, 1 });

  g_assert_null (own->schedule);
  g_assert_cmpstr (own->notes, ==, "anytime\nDate: 2027-01-11\nTime: 10:00");
  g_assert_cmpuint (poise_list_length (live->schedule), ==, 1);
  g_assert_cmpstr (live->notes, ==, "live session");
}

/* Cells that are activities each have a guess of their own, in the order of the plan */
static void
test_cells (void)
{
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) plan
      = read_text ("Week,Before,Class\n1,Read at your own pace,Live session\n2,Read,Webinar\n", report);

  g_assert_cmpuint (poise_plan_n_activities (plan), ==, 4);
  g_assert_cmpuint (report->guesses->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      static const PoiseMode modes[]
          = { POISE_MODE_ASYNCHRONOUS, POISE_MODE_SYNCHRONOUS, POISE_MODE_UNDECIDED, POISE_MODE_SYNCHRONOUS };
      const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace){ i / 2, i % 2 });

      g_assert_cmpint (activity->mode, ==, modes[i]);
      g_assert_cmpstr (((const PoiseImportGuess *) g_ptr_array_index (report->guesses, i))->activity, ==, activity->id);
    }
}

/* In tables that Poise has written nothing is guessed */
static void
test_own (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 3, 4);
      g_autoptr (GBytes) table
          = poise_export_write (poise_export_find_format ("csv", NULL), plan, &(PoiseExportOptions){ 0 }, NULL);
      g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (table, "schedule.csv");
      g_autoptr (PoiseImportReport) report = poise_import_report_new ();
      g_autoptr (PoisePlan) read = NULL;

      if (poise_plan_n_activities (plan) == 0)
        continue;
      read = poise_import_read (source, NULL, NULL, report, NULL);
      g_assert_nonnull (read);
      for (guint k = 0; k < report->guesses->len; k++)
        g_assert_cmpint (((const PoiseImportGuess *) g_ptr_array_index (report->guesses, k))->reason, ==, POISE_GUESS_SAID);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/csv-mode/cases", test_cases);
  g_test_add_func ("/import/csv-mode/day", test_day);
  g_test_add_func ("/import/csv-mode/cells", test_cells);
  g_test_add_func ("/import/csv-mode/own", test_own);
  return g_test_run ();
}

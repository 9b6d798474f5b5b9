/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A course as it comes from a learning platform.
 */

#include "gui/import-fixture.h"

#include "core/poise-edit.h"
#include "import/poise-guess.h"
#include "words/poise-words-import-moodle.h"

typedef struct
{
  const char *title;
  const char *kind;
  const char *text;
} Row;

static const Row rows[] = {
  { "Announcements", "forum", "News of the course." },
  { "Welcome meeting", "bigbluebuttonbn", "" },
  { "Syllabus", "page", "What we do, and when." },
  { "Week 1 discussion", "forum", "Write two posts by Friday." },
  { "Virtual lab", "lti", "" },
  { "Study group", "forum", "We will meet on Zoom every Tuesday evening to talk about the reading." },
  { "Peer tool", "lti", "Compare your answers with those of your group." },
};

#define ROWS_A_SECTION 4

static PoiseActivity *
make_activity (const Row *row, const char *title, PoiseImportReport *report)
{
  PoiseActivity *activity = poise_activity_new (title);
  PoiseGuessClues clues = { .kind = row->kind, .title = row->title, .text = row->text, .window_minutes = -1 };
  PoiseImportGuess *guess = poise_guess_mode (&clues);

  g_free (guess->activity);
  guess->activity = g_strdup (activity->id);
  poise_import_report_add_guess (report, guess);
  return activity;
}

static PoisePlan *
make_plan (guint n_activities, guint a_section, PoiseImportReport *report)
{
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (PoisePlan) titled = poise_record_with_text (empty, POISE_PLAN_TITLE, "Biology 101");
  g_autoptr (GPtrArray) sections = poise_records_new ();
  guint made = 0;

  while (made < n_activities)
    {
      g_autofree char *title = g_strdup_printf ("Topic %u", sections->len + 1);
      g_autoptr (PoiseSection) section = poise_section_new (title);
      g_autoptr (GPtrArray) activities = poise_records_new ();

      for (guint i = 0; i < a_section && made < n_activities; i++, made++)
        {
          const Row *row = &rows[made % G_N_ELEMENTS (rows)];
          g_autofree char *numbered = made < G_N_ELEMENTS (rows) ? g_strdup (row->title)
                                                                 : g_strdup_printf ("%s %u", row->title, made);

          g_ptr_array_add (activities, make_activity (row, numbered, report));
        }
      g_ptr_array_add (sections, poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities));
    }
  return poise_record_with_list (titled, POISE_PLAN_SECTIONS, sections);
}

PoiseImportReview *
import_fixture_review (void)
{
  PoiseImportReport *report = poise_import_report_new ();
  g_autoptr (PoisePlan) plan = make_plan (G_N_ELEMENTS (rows), ROWS_A_SECTION, report);

  poise_import_report_add (report, 0, poise_words_moodle_deleted ("Old quiz"));
  poise_import_report_add (report, 0, poise_words_moodle_n_hidden (1));
  poise_import_report_add (report, 12, poise_words_moodle_wrong_times ("Study group"));
  return poise_import_review_new (plan, report);
}

PoiseImportReview *
import_fixture_said (guint n_activities)
{
  g_autoptr (PoiseImportReport) guesses = poise_import_report_new ();
  g_autoptr (PoisePlan) plan = make_plan (n_activities, ROWS_A_SECTION, guesses);

  return poise_import_review_new (plan, poise_import_report_new ());
}

PoiseImportReview *
import_fixture_large (guint n_activities, guint n_notes)
{
  PoiseImportReport *report = poise_import_report_new ();
  g_autoptr (PoisePlan) plan = make_plan (n_activities, 100, report);

  for (guint i = 0; i < n_notes; i++)
    poise_import_report_add (report, 0, g_strdup_printf ("Note %u", i));
  return poise_import_review_new (plan, report);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The templates in the language of the process, Swedish here, of which the tests' catalogue has a little: what
 * has a translation is translated at every depth, and the rest is as it was.
 */

#include "store/poise-store.h"
#include "words/poise-words-templates.h"
#include "words/poise-words.h"

#include <string.h>

static PoisePlan *
load (const char *id)
{
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_words_load_template (id, &error);

  g_assert_no_error (error);
  return plan;
}

static void
test_all_have_words (void)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_cmpuint (poise_words_n_templates (), >=, 8);
  for (guint i = 0; i < poise_words_n_templates (); i++)
    {
      PoiseWordsTemplate template = poise_words_get_template (i);
      g_autoptr (PoisePlan) plan = load (template.id);

      g_assert_true (g_hash_table_add (names, g_strdup (template.name)));
      g_assert_cmpuint (strlen (template.summary), >, 20);
      g_assert_cmpuint (strlen (template.summary), <, 90);
      g_assert_cmpuint (strlen (template.why), >, 120);
      g_assert_true ((template.source == NULL) == (template.uri == NULL));
    }
}

/* The name in the chooser is the title of the course that it makes, but for the empty plan and the sample. */
static void
test_names_are_titles (void)
{
  for (guint i = 0; i < poise_words_n_templates (); i++)
    {
      PoiseWordsTemplate template = poise_words_get_template (i);
      g_autoptr (PoisePlan) plan = load (template.id);

      if (template.source != NULL)
        g_assert_cmpstr (template.name, ==, plan->title);
    }
}

static void
test_translated_at_every_depth (void)
{
  g_autoptr (PoisePlan) plan = load ("seminar");
  g_autoptr (PoisePlan) english = poise_store_load_template ("seminar", NULL);
  PoiseOutcome *outcome = g_ptr_array_index (plan->outcomes, 0);
  PoiseActivity *first = poise_plan_get_activity (plan, (PoisePlace){ 0, 0 });

  g_assert_cmpstr (plan->title, ==, "Seminarium varje vecka");
  g_assert_cmpstr (plan->language, ==, "sv");
  g_assert_cmpstr (poise_plan_get_section (plan, 0)->title, ==, "Vecka 1 · Ankomst");
  g_assert_cmpstr (first->title, ==, "Välkommen, och vad ett seminarium är");
  g_assert_true (g_str_has_prefix (outcome->text, "Säga med egna ord"));
  /* What nobody has translated, and what is not for reading, is as it was. */
  g_assert_cmpstr (plan->description, ==, english->description);
  g_assert_cmpstr (first->id, ==, poise_plan_get_activity (english, (PoisePlace){ 0, 0 })->id);
  g_assert_cmpuint (poise_plan_n_activities (plan), ==, poise_plan_n_activities (english));
}

static void
test_untranslated_stays_english (void)
{
  g_autoptr (PoisePlan) plan = load ("flipped");
  g_autoptr (PoisePlan) english = poise_store_load_template ("flipped", NULL);

  g_assert_true (poise_record_equal (plan, english));
  g_assert_cmpstr (plan->language, ==, "en");
}

static void
test_no_such_template (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (poise_words_load_template ("no-such", &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);
}

/* ---- Size ---- */

static PoisePlan *
plan_of (guint n_sections, int minutes_each, int section_days, int first_days)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *sections = poise_records_new ();

  for (guint i = 0; i < n_sections; i++)
    {
      PoiseSection *section = poise_record_new (&poise_section_type);
      PoiseActivity *activity = poise_record_new (&poise_activity_type);
      GPtrArray *activities = poise_records_new ();

      poise_record_put_text (activity, POISE_ACTIVITY_TITLE, "A");
      poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, minutes_each);
      g_ptr_array_add (activities, poise_record_seal (activity));
      poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
      poise_record_put_number (section, POISE_SECTION_DAYS, i == 0 ? first_days : POISE_UNSET);
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  poise_record_put_number (plan, POISE_PLAN_SECTION_DAYS, section_days);
  return poise_record_seal (plan);
}

static void
test_size (void)
{
  static const struct
  {
    guint n_sections;
    int minutes;
    int section_days;
    int first_days;
    const char *size;
  } cases[] = {
    { 0, 0, POISE_UNSET, POISE_UNSET, "0 sections, 0 activities" },
    { 1, 0, POISE_UNSET, POISE_UNSET, "1 section, 1 activity" },
    { 1, POISE_UNSET, POISE_UNSET, POISE_UNSET, "1 section, 1 activity" },
    { 2, 60, POISE_UNSET, POISE_UNSET, "2 sections, 2 activities, about 1 tim a week" },
    { 2, 62, 7, POISE_UNSET, "2 sections, 2 activities, about 1 tim a week" },
    { 2, 63, 7, POISE_UNSET, "2 sections, 2 activities, about 1 tim 5 min a week" },
    { 3, 300, 14, POISE_UNSET, "3 sections, 3 activities, about 2 tim 30 min a week" },
    { 3, 70, 7, 21, "3 sections, 3 activities, about 40 min a week" },
    { 5, 300, 1, POISE_UNSET, "5 sections, 5 activities, 25 tim in all" },
    { 5, 300, 6, 14, "5 sections, 5 activities, 25 tim in all" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan
          = plan_of (cases[i].n_sections, cases[i].minutes, cases[i].section_days, cases[i].first_days);
      g_autofree char *size = poise_words_plan_size (plan);

      /* The tests' catalogue has no word of the sentence; Swedish hours are ICU's. */
      g_assert_cmpstr (size, ==, cases[i].size);
    }
}

static void
test_list (void)
{
  g_autofree char *list = poise_words_list_templates ();

  for (guint i = 0; i < poise_words_n_templates (); i++)
    {
      g_autofree char *line = g_strdup_printf ("\n  %s ", poise_words_get_template (i).id);

      g_assert_nonnull (strstr (list, line));
    }
}

static void
test_date_shift (void)
{
  static const struct
  {
    int days;
    PoiseDateTally tally;
    const char *sentence;
  } cases[] = {
    { 364, { 12, 8, 2, 0 }, "Everything moves 364 days later: 12 live sessions, 8 due dates och 2 breaks." },
    { 1, { 1, 0, 0, 0 }, "Everything moves 1 day later: 1 live session." },
    { -1, { 0, 1, 0, 1 }, "Everything moves 1 day earlier: 1 due date och the first day of 1 section." },
    { -14, { 0, 0, 1, 0 }, "Everything moves 14 days earlier: 1 break." },
    { 0, { 12, 8, 2, 0 }, "All dates stay as they are." },
    { 7, { 0, 0, 0, 0 }, "Only the first day moves: nothing else has a date." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sentence = poise_words_date_shift (cases[i].days, &cases[i].tally);

      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("POISE_LOCALE_DIR", g_getenv ("POISE_TEST_LOCALE_DIR"), TRUE);
  poise_words_init ("sv");
  g_test_add_func ("/words/templates/all-have-words", test_all_have_words);
  g_test_add_func ("/words/templates/names-are-titles", test_names_are_titles);
  g_test_add_func ("/words/templates/translated-at-every-depth", test_translated_at_every_depth);
  g_test_add_func ("/words/templates/untranslated-stays-english", test_untranslated_stays_english);
  g_test_add_func ("/words/templates/no-such", test_no_such_template);
  g_test_add_func ("/words/templates/size", test_size);
  g_test_add_func ("/words/templates/list", test_list);
  g_test_add_func ("/words/templates/date-shift", test_date_shift);
  return g_test_run ();
}

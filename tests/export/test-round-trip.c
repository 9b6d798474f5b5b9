/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Random plans as Common Cartridges become plans again: equal in titles, order, modes and learner time, whoever they are
 * for and whichever version they are of; and nothing of it was guessed.
 */

#include "common/random-plan.h"
#include "core/poise-plan.h"
#include "export/poise-export.h"
#include "export/poise-printable.h"
#include "import/poise-import.h"
#include "words/poise-words-document.h"
#include "words/poise-words.h"

#include <string.h>

#define N_PLANS 120

/* What a manifest holds of a title: the words, and one blank between lines; blanks around are gone */
static char *
make_title (const char *title)
{
  g_autofree char *line = poise_printable_line (title);

  return g_strstrip (g_steal_pointer (&line));
}

static void
assert_titles (const char *found, const char *given)
{
  g_autofree char *expected = make_title (given);

  if (*expected != '\0')
    g_assert_cmpstr (found, ==, expected);
}

static void
assert_activity (const PoiseActivity *found, const PoiseActivity *given)
{
  assert_titles (found->title, poise_words_document_activity_title (given));
  g_assert_cmpint (found->mode, ==, given->mode);
  g_assert_cmpint (found->minutes, ==, given->minutes);
}

static void
assert_section (const PoisePlan *found, const PoisePlan *given, guint index)
{
  const PoiseSection *section = poise_plan_get_section (given, index);
  g_autofree char *title = poise_words_section_title (given, index);

  assert_titles (poise_plan_get_section (found, index)->title, title);
  g_assert_cmpuint (poise_section_n_activities (poise_plan_get_section (found, index)), ==,
                    poise_section_n_activities (section));
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    assert_activity (poise_plan_get_activity (found, (PoisePlace){ index, i }), poise_section_get_activity (section, i));
}

static void
assert_nothing_guessed (const PoiseImportReport *report, guint n_activities)
{
  g_assert_cmpuint (report->guesses->len, ==, n_activities);
  for (guint i = 0; i < report->guesses->len; i++)
    g_assert_cmpint (((const PoiseImportGuess *) g_ptr_array_index (report->guesses, i))->reason, ==, POISE_GUESS_SAID);
}

static void
check (PoisePlan *plan, const PoiseExportOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_export_write (poise_export_find_format ("imscc", NULL), plan, options, &error);
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, "course.imscc");
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) found = NULL;

  g_assert_no_error (error);
  found = poise_import_read (source, NULL, NULL, report, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (poise_plan_n_sections (found), ==, poise_plan_n_sections (plan));
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    assert_section (found, plan, i);
  assert_nothing_guessed (report, poise_plan_n_activities (plan));
}

static void
test_random_plans (gconstpointer data)
{
  const PoiseExportOptions *options = data;
  g_autoptr (GRand) random = g_rand_new_with_seed (9);

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 6, 6);

      check (plan, options);
    }
}

int
main (int argc, char **argv)
{
  static const PoiseExportOptions options[] = {
    { .audience = POISE_AUDIENCE_STUDENTS },
    { .audience = POISE_AUDIENCE_INSTRUCTOR },
    { .audience = POISE_AUDIENCE_STUDENTS, .cartridge = POISE_CARTRIDGE_1_3 },
  };

  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_data_func ("/export/round-trip/students", &options[0], test_random_plans);
  g_test_add_data_func ("/export/round-trip/instructor", &options[1], test_random_plans);
  g_test_add_data_func ("/export/round-trip/1.3", &options[2], test_random_plans);
  return g_test_run ();
}

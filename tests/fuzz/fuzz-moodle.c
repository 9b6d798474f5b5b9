/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as a backup of Moodle: tar, tar.gz or zip, with anything in it. Refused with a sentence, or a plan that can be
 * saved, with a guess for each activity and a report in sentences.
 */

#include "fuzz/fuzz.h"

#include "import/poise-guess.h"
#include "import/poise-import-moodle.h"

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  fuzz_init ();
  return 0;
}

static void
check_report (const PoiseImportReport *report, const PoisePlan *plan)
{
  for (guint i = 0; i < report->lines->len; i++)
    fuzz_check_text (((PoiseImportLine *)g_ptr_array_index (report->lines, i))->sentence);
  for (guint i = 0; plan != NULL && i < report->guesses->len; i++)
    {
      const PoiseImportGuess *guess = g_ptr_array_index (report->guesses, i);
      g_autofree char *sentence = poise_import_guess_say (guess);
      PoisePlace place;

      fuzz_check_text (sentence);
      g_assert_true (poise_plan_find_activity (plan, guess->activity, &place));
      g_assert_cmpint (poise_plan_get_activity (plan, place)->mode, ==, guess->mode);
    }
  if (plan != NULL)
    g_assert_cmpuint (report->guesses->len, ==, poise_plan_n_activities (plan));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, NULL);
  g_autoptr (PoisePlan) plan = poise_import_moodle_read (source, "course", report, &error);
  g_autoptr (GBytes) first = poise_import_source_peek (source, NULL);

  poise_import_moodle_recognizes (source, first);
  if (plan == NULL)
    fuzz_check_error (error, POISE_IMPORT_ERROR);
  else
    fuzz_check_plan (plan);
  check_report (report, plan);
  return 0;
}

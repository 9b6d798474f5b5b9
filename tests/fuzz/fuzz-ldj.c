/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as a design of Learning Designer: refused with a sentence, or a plan that can be saved, with a report in
 * sentences and a guess for each activity; and what is no plan of Poise is never both.
 */

#include "fuzz/fuzz.h"

#include "import/poise-guess.h"
#include "import/poise-import-ldj.h"
#include "store/poise-store.h"

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  fuzz_init ();
  return 0;
}

static void
check_report (const PoiseImportReport *report, const PoisePlan *plan)
{
  g_assert_cmpuint (report->guesses->len, ==, poise_plan_n_activities (plan));
  for (guint i = 0; i < report->lines->len; i++)
    fuzz_check_text (((const PoiseImportLine *) g_ptr_array_index (report->lines, i))->sentence);
  for (guint i = 0; i < report->guesses->len; i++)
    {
      const PoiseImportGuess *guess = g_ptr_array_index (report->guesses, i);
      g_autofree char *sentence = poise_import_guess_say (guess);
      PoisePlace place;

      fuzz_check_text (sentence);
      g_assert_true (poise_plan_find_activity (plan, guess->activity, &place));
      g_assert_cmpint (poise_plan_get_activity (plan, place)->mode, ==, guess->mode);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, NULL);
  g_autoptr (GBytes) first = poise_import_source_peek (source, NULL);
  gboolean is_design = poise_import_ldj_recognizes (source, first);
  g_autoptr (PoisePlan) plan = poise_import_ldj_read (source, "design", report, &error);
  g_autoptr (PoisePlan) poise_plan = poise_store_read (bytes, NULL);

  g_assert_cmpint (is_design, ==, plan != NULL);
  g_assert_true (plan == NULL || poise_plan == NULL);
  if (plan != NULL)
    {
      check_report (report, plan);
      fuzz_check_plan (plan);
    }
  else if (error->domain == POISE_STORE_ERROR)
    fuzz_check_error (error, POISE_STORE_ERROR);
  else
    fuzz_check_error (error, POISE_IMPORT_ERROR);
  return 0;
}

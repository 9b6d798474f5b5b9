/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as a schedule in CSV: refused with a sentence, or a plan that can be saved, with a report in sentences.
 */

#include "fuzz/fuzz.h"

#include "import/poise-import-csv.h"

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  fuzz_init ();
  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, NULL);
  g_autoptr (PoisePlan) plan = poise_import_csv_read (source, "schedule", report, &error);

  if (plan == NULL)
    fuzz_check_error (error, POISE_IMPORT_ERROR);
  else
    fuzz_check_plan (plan);
  for (guint i = 0; i < report->lines->len; i++)
    {
      const PoiseImportLine *line = g_ptr_array_index (report->lines, i);

      fuzz_check_text (line->sentence);
      g_assert_cmpint (line->line, >=, 0);
    }
  return 0;
}

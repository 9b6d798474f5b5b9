/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any texts as the files of a Common Cartridge: refused with a sentence, or a plan that can be saved, with a report in
 * sentences and a guess for every activity. The input is the manifest and then other files, divided by lines of "%%";
 * they are called 1.xml, 2.html, 3.xml, …, and the fourth and fifth are what Canvas keeps of the course and its modules.
 * What is around them, the archive, has a target of its own.
 */

#include "fuzz/fuzz.h"

#include "export/poise-zip.h"
#include "import/poise-import-imscc.h"
#include "import/poise-import.h"

#include <string.h>

#define MOST_FILES 8

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  fuzz_init ();
  return 0;
}

static const char *const names[MOST_FILES] = {
  "imsmanifest.xml", "1.xml", "2.html", "3.xml", "course_settings/course_settings.xml", "course_settings/module_meta.xml",
  "6.xml", "7.xml",
};

/* (transfer full) */
static GBytes *
pack (const char *data, gsize size)
{
  g_autoptr (PoiseZip) zip = poise_zip_new ();
  const char *end = data + size;

  for (guint i = 0; i < MOST_FILES && data <= end; i++)
    {
      const char *divider = i + 1 < MOST_FILES ? g_strstr_len (data, end - data, "\n%%\n") : NULL;
      const char *stop = divider != NULL ? divider : end;

      g_assert_true (poise_zip_add_stored (zip, names[i], data, (gsize)(stop - data), NULL));
      data = divider != NULL ? divider + strlen ("\n%%\n") : end + 1;
    }
  return poise_zip_finish (zip);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = pack ((const char *)data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, NULL);
  g_autoptr (PoisePlan) plan = poise_import_imscc_read (source, "course", report, &error);

  if (plan == NULL)
    {
      fuzz_check_error (error, POISE_IMPORT_ERROR);
      return 0;
    }
  fuzz_check_plan (plan);
  for (guint i = 0; i < report->lines->len; i++)
    fuzz_check_text (((const PoiseImportLine *)g_ptr_array_index (report->lines, i))->sentence);
  g_assert_cmpuint (report->guesses->len, ==, poise_plan_n_activities (plan));
  for (guint i = 0; i < report->guesses->len; i++)
    {
      const PoiseImportGuess *guess = g_ptr_array_index (report->guesses, i);

      g_assert_true (poise_plan_find_activity (plan, guess->activity, NULL));
      g_assert_true (g_utf8_validate (guess->kind, -1, NULL));
      g_assert_true (guess->quote == NULL || g_utf8_validate (guess->quote, -1, NULL));
    }
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an import tells of itself.
 */

#include "import/poise-import-report.h"

static void
line_free (gpointer data)
{
  PoiseImportLine *line = data;

  g_free (line->sentence);
  g_free (line);
}

/** poise_import_report_new: Returns: (transfer full): a report that says nothing yet */
PoiseImportReport *
poise_import_report_new (void)
{
  PoiseImportReport *report = g_new0 (PoiseImportReport, 1);

  report->lines = g_ptr_array_new_with_free_func (line_free);
  report->guesses = g_ptr_array_new_with_free_func ((GDestroyNotify)poise_import_guess_free);
  return report;
}

/** poise_import_report_free: @report: (nullable) (transfer full): freed with all it says */
void
poise_import_report_free (PoiseImportReport *report)
{
  if (report == NULL)
    return;
  g_ptr_array_unref (report->lines);
  g_ptr_array_unref (report->guesses);
  g_free (report);
}

/**
 * poise_import_report_add:
 * @report: a report
 * @line: the line of the source that the sentence is about, or 0 for the whole
 * @sentence: (transfer full): what the person should know
 *
 * The report stays in the order of the source; what is about the same line stays in the order it was added.
 */
void
poise_import_report_add (PoiseImportReport *report, int line, char *sentence)
{
  PoiseImportLine *added = g_new0 (PoiseImportLine, 1);
  guint at = report->lines->len;

  added->line = line;
  added->sentence = sentence;
  while (at > 0 && ((PoiseImportLine *)g_ptr_array_index (report->lines, at - 1))->line > line)
    at--;
  g_ptr_array_insert (report->lines, at, added);
}

/**
 * poise_import_report_add_guess:
 * @report: a report
 * @guess: (transfer full): about an activity that comes after those of all other guesses
 */
void
poise_import_report_add_guess (PoiseImportReport *report, PoiseImportGuess *guess)
{
  g_ptr_array_add (report->guesses, guess);
}

/** poise_import_guess_free: @guess: (nullable) (transfer full): freed */
void
poise_import_guess_free (PoiseImportGuess *guess)
{
  if (guess == NULL)
    return;
  g_free (guess->activity);
  g_free (guess->kind);
  g_free (guess->quote);
  g_free (guess);
}

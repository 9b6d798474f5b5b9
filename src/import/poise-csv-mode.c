/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an activity has got from its row is what there is to guess from. A table that Poise itself has written says each
 * mode, also by leaving it out.
 *
 * The day of class of what turns out to be done in one's own time is no session: it goes to the notes, as it does where a
 * column says so.
 */

#include "import/poise-csv-mode.h"

#include "import/poise-guess.h"

#define KIND "row"

static PoiseImportGuess *
guess_mode (const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) addresses = g_ptr_array_new ();
  PoiseGuessClues clues = { KIND, activity->title, activity->notes, addresses, -1, 0 };

  for (guint i = 0; i < poise_list_length (activity->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (activity->links, i);

      if (link->uri != NULL)
        g_ptr_array_add (addresses, link->uri);
    }
  return poise_guess_mode (&clues);
}

/* (transfer full): @notes with what the row says of its day */
static char *
add_day (const char *notes, const PoiseCsvReading *reading, const PoiseCsvRow *row)
{
  static const PoiseCsvKind kinds[] = { POISE_CSV_DATE, POISE_CSV_DAY, POISE_CSV_MONTH, POISE_CSV_YEAR,
                                        POISE_CSV_TIME, POISE_CSV_UNTIL };
  GString *all = g_string_new (notes);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *text = poise_csv_get_kind (reading->columns, row, kinds[i]);
      g_autofree char *line = *text != '\0' ? poise_csv_details_name (reading, kinds[i], text) : NULL;

      if (line != NULL)
        g_string_append_printf (all, "%s%s", all->len > 0 ? "\n" : "", line);
    }
  return g_string_free (all, FALSE);
}

static PoiseActivity *
with_mode (PoiseActivity *activity,
           PoiseMode mode,
           const PoiseCsvDetails *details,
           const PoiseCsvReading *reading,
           const PoiseCsvRow *row)
{
  PoiseActivity *changed = poise_record_copy (activity);

  poise_record_put_number (changed, POISE_ACTIVITY_MODE, mode);
  if (mode == POISE_MODE_ASYNCHRONOUS && details->meets)
    {
      g_autofree char *notes = add_day (activity->notes, reading, row);

      poise_record_put_list (changed, POISE_ACTIVITY_SCHEDULE, NULL);
      poise_record_put_text (changed, POISE_ACTIVITY_NOTES, notes);
    }
  poise_activity_unref (activity);
  return poise_record_seal (changed);
}

/**
 * poise_csv_mode_guess:
 * @activity: (transfer full): as it was made of @row, with an id
 * @details: what the row says
 * @reading: how the file is read; its report takes the guess, or that the mode was said
 * @row: the row
 *
 * Returns: (transfer full): the same with the mode that was guessed, where the row does not say it
 */
PoiseActivity *
poise_csv_mode_guess (PoiseActivity *activity,
                      const PoiseCsvDetails *details,
                      const PoiseCsvReading *reading,
                      const PoiseCsvRow *row)
{
  gboolean is_said = details->is_own || details->mode_text != NULL;
  PoiseImportGuess *guess
      = is_said ? poise_guess_said (KIND, activity->mode, details->mode_text) : guess_mode (activity);

  guess->activity = g_strdup (activity->id);
  poise_import_report_add_guess (reading->report, guess);
  return guess->mode == (PoiseMode) activity->mode ? activity
                                                   : with_mode (activity, guess->mode, details, reading, row);
}

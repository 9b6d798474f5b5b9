/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Differences for a person: first what they come to for the balance, then what they are, section by section.
 */

#include "cli/poise-cli-diff.h"

#include "cli/poise-cli-table.h"
#include "cli/poise-cli-wrap.h"
#include "words/poise-words-cli.h"
#include "words/poise-words-diff.h"
#include "words/poise-words.h"

static const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

static void
append_file (GString *text, const PoisePlan *plan, const char *name)
{
  g_autofree char *title
      = poise_cli_text_one_line (g_strdup (plan->title != NULL ? plan->title : poise_words_cli_untitled ()));

  g_string_append_printf (text, "%s: %s\n", name, title);
}

static void
append_sentences (GString *text, char **sentences, guint indent)
{
  for (guint i = 0; sentences[i] != NULL; i++)
    poise_cli_wrap (text, sentences[i], indent, indent + 2);
}

/* ---- The balance ---- */

static void
append_times (GString *text, const PoiseShift *course)
{
  g_autoptr (PoiseCliTable) table = poise_cli_table_new (3);

  poise_cli_table_add (table, "");
  poise_cli_table_add (table, poise_words_cli_before_label ());
  poise_cli_table_add (table, poise_words_cli_now_label ());
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      poise_cli_table_add (table, poise_words_mode (modes[i]));
      poise_cli_table_take (table, poise_words_duration (course->before.minutes[modes[i]]));
      poise_cli_table_take (table, poise_words_duration (course->after.minutes[modes[i]]));
    }
  poise_cli_table_append_to (table, text);
}

/* Where time went, section by section */
static void
append_shifts (GString *text, const PoiseDiff *diff)
{
  GString *shifts = g_string_new (NULL);

  for (guint i = 0; i < poise_diff_get_n_sections (diff); i++)
    {
      g_auto (GStrv) sentences = poise_words_shift (diff, poise_diff_get_section (diff, i));

      append_sentences (shifts, sentences, 0);
    }
  if (shifts->len > 0)
    g_string_append_printf (text, "\n%s", shifts->str);
  g_string_free (shifts, TRUE);
}

static void
append_balance (GString *text, const PoiseDiff *diff)
{
  g_autofree char *share = poise_words_diff_share (diff);

  g_string_append_c (text, '\n');
  poise_cli_wrap (text, share, 0, 0);
  g_string_append_c (text, '\n');
  append_times (text, poise_diff_get_course (diff));
  append_shifts (text, diff);
}

/* ---- Changes ---- */

static gboolean
has_other_time (const PoiseShift *shift, PoiseMode mode)
{
  return shift->before.minutes[mode] != shift->after.minutes[mode];
}

static gboolean
is_worth_telling (const PoiseShift *shift)
{
  return shift->n_changes > 0 || has_other_time (shift, POISE_MODE_SYNCHRONOUS)
         || has_other_time (shift, POISE_MODE_ASYNCHRONOUS) || has_other_time (shift, POISE_MODE_UNDECIDED);
}

static gboolean
is_of_activity (const PoiseChange *change)
{
  return change->kind >= POISE_CHANGE_ACTIVITY_ADDED;
}

/* What there is to say of activities, or of what they are in. */
static void
append_changes (GString *text, const PoiseDiff *diff, const PoiseShift *shift, gboolean of_activities)
{
  for (guint i = 0; i < shift->n_changes; i++)
    {
      const PoiseChange *change = poise_diff_get_change (diff, shift->first_change + i);
      g_auto (GStrv) sentences = is_of_activity (change) == of_activities ? poise_words_change (diff, change) : NULL;

      if (sentences != NULL)
        append_sentences (text, sentences, 2);
    }
}

static void
append_section (GString *text, const PoiseDiff *diff, const PoiseShift *shift)
{
  g_autofree char *title = poise_words_shift_title (diff, shift);

  g_string_append_c (text, '\n');
  poise_cli_wrap (text, title, 0, 0);
  append_changes (text, diff, shift, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    if (has_other_time (shift, modes[i]))
      {
        g_autofree char *time = poise_words_shift_time (shift, modes[i]);

        poise_cli_wrap (text, time, 2, 4);
      }
  append_changes (text, diff, shift, TRUE);
}

/**
 * poise_cli_diff_text:
 * @diff: what differs
 * @file_before: the file of the older plan, as the person wrote it
 * @file_after: the file of the newer plan
 *
 * Returns: (transfer full): several lines in the language of the process
 */
char *
poise_cli_diff_text (const PoiseDiff *diff, const char *file_before, const char *file_after)
{
  GString *text = g_string_new (NULL);
  const PoiseShift *course = poise_diff_get_course (diff);
  g_autofree char *summary = poise_words_diff_summary (diff);

  append_file (text, poise_diff_get_before (diff), file_before);
  append_file (text, poise_diff_get_after (diff), file_after);
  poise_cli_wrap (text, summary, 0, 0);
  if (poise_diff_is_empty (diff))
    return g_string_free (text, FALSE);

  append_balance (text, diff);
  if (course->n_changes > 0)
    {
      g_autofree char *title = poise_words_shift_title (diff, course);

      g_string_append_printf (text, "\n%s\n", title);
      append_changes (text, diff, course, FALSE);
    }
  for (guint i = 0; i < poise_diff_get_n_sections (diff); i++)
    if (is_worth_telling (poise_diff_get_section (diff, i)))
      append_section (text, diff, poise_diff_get_section (diff, i));
  return g_string_free (text, FALSE);
}

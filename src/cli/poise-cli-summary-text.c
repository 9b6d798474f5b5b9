/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance for a person: the course, then the purposes and learning types that it states, then its
 * sections.
 */

#include "cli/poise-cli-summary.h"

#include "cli/poise-cli-table.h"
#include "words/poise-words-cli.h"
#include "words/poise-words-counts.h"
#include "words/poise-words.h"

static const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

/* The share of a mode in the decided time, so rounded that both make 100; "" where it has none. */
static char *
describe_share (const PoiseTally *tally, PoiseMode mode)
{
  double share;

  if (mode == POISE_MODE_UNDECIDED || !poise_tally_get_share (tally, &share))
    return g_strdup ("");
  if (mode == POISE_MODE_ASYNCHRONOUS)
    share = (100 - poise_words_round_percent (share)) / 100.0;
  return poise_words_percent (share);
}

static void
append_course (GString *text, const PoiseTally *tally)
{
  g_autoptr (PoiseCliTable) table = poise_cli_table_new (4);

  poise_cli_table_add (table, "");
  poise_cli_table_add (table, poise_words_cli_time_label ());
  poise_cli_table_add (table, poise_words_cli_activities_label ());
  poise_cli_table_add (table, poise_words_cli_share_label ());
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      poise_cli_table_add (table, poise_words_mode (modes[i]));
      poise_cli_table_take (table, poise_words_duration (tally->minutes[modes[i]]));
      poise_cli_table_take (table, poise_words_number (tally->count[modes[i]]));
      poise_cli_table_take (table, describe_share (tally, modes[i]));
    }
  poise_cli_table_append_to (table, text);
}

static PoiseCliTable *
new_table_by_mode (const char *label)
{
  PoiseCliTable *table = poise_cli_table_new (1 + G_N_ELEMENTS (modes));

  poise_cli_table_add (table, label);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    poise_cli_table_add (table, poise_words_mode (modes[i]));
  return table;
}

/* In time; in activities, where the plan says of none how long it takes. */
static void
add_by_mode (PoiseCliTable *table, const char *name, const PoiseTally *tally, gboolean in_time)
{
  poise_cli_table_add (table, name);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    poise_cli_table_take (table, in_time ? poise_words_duration (tally->minutes[modes[i]])
                                         : poise_words_count_activities (tally->count[modes[i]]));
}

/* A table of the values of a closed set that the plan states; none where it states none. */
static void
append_terms (GString *text,
              const char *label,
              const PoiseTerms *terms,
              const PoiseTally *tallies,
              const char *(*name) (int value),
              gboolean in_time)
{
  g_autoptr (PoiseCliTable) table = new_table_by_mode (label);
  guint n_stated = 0;

  for (int i = 1; i <= terms->n_terms; i++)
    {
      int value = i % terms->n_terms;

      if (poise_tally_get_count (&tallies[value]) == 0)
        continue;
      n_stated += value != 0;
      add_by_mode (table, name (value), &tallies[value], in_time);
    }
  if (n_stated == 0)
    return;
  g_string_append_c (text, '\n');
  poise_cli_table_append_to (table, text);
}

static const char *
name_purpose (int value)
{
  return poise_words_purpose (value);
}

static const char *
name_learning_type (int value)
{
  return poise_words_learning_type (value);
}

static void
append_sections (GString *text, const PoiseBalance *balance, gboolean in_time)
{
  g_autoptr (PoiseCliTable) table = new_table_by_mode (poise_words_cli_section_label ());

  if (poise_balance_get_n_sections (balance) == 0)
    return;
  for (guint i = 0; i < poise_balance_get_n_sections (balance); i++)
    {
      g_autofree char *title = poise_words_section_title (poise_balance_get_plan (balance), i);

      add_by_mode (table, title, &poise_balance_get_section (balance, i)->total, in_time);
    }
  g_string_append_c (text, '\n');
  poise_cli_table_append_to (table, text);
}

/**
 * poise_cli_summary_text:
 * @file_name: the file, as the person wrote it
 * @balance: of the plan in it
 *
 * Returns: (transfer full): several lines in the language of the process
 */
char *
poise_cli_summary_text (const char *file_name, const PoiseBalance *balance)
{
  GString *text = g_string_new (NULL);
  const PoisePlan *plan = poise_balance_get_plan (balance);
  const PoiseSums *course = poise_balance_get_course (balance);
  gboolean in_time = poise_tally_get_minutes (&course->total) > 0;
  g_autofree char *title =
      poise_cli_text_one_line (g_strdup (plan->title != NULL ? plan->title : poise_words_cli_untitled ()));
  g_autofree char *size =
      poise_words_cli_size (poise_plan_n_sections (plan), poise_tally_get_count (&course->total));

  g_string_append_printf (text, "%s\n%s: %s\n\n", title, file_name, size);
  append_course (text, &course->total);
  append_terms (text, poise_words_cli_purpose_label (), &poise_purposes, course->purposes, name_purpose,
                in_time);
  append_terms (text, poise_words_cli_learning_type_label (), &poise_learning_types, course->learning_types,
                name_learning_type, in_time);
  append_sections (text, balance, in_time);
  return g_string_free (text, FALSE);
}

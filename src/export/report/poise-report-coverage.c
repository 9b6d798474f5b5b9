/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which activities lead to which outcome, how long they take together, and whether the outcome is assessed: for the
 * instructor alone.
 */

#include "export/report/poise-report-draft.h"

#include "words/poise-words-cli.h"
#include "words/poise-words-format.h"
#include "words/poise-words-report.h"

/* After so many activities of an outcome, the others are only counted */
#define NAMES_AT_MOST 24

/**
 * Coverage:
 * @tally: of the activities that lead there
 * @names: their titles, the first of them
 * @n_names: how many have been counted
 * @n_assessed: how many of them are assessed
 */
typedef struct
{
  PoiseTally tally;
  GPtrArray *names;
  guint n_activities;
  guint n_assessed;
} Coverage;

static void
clear_coverage (gpointer data)
{
  g_ptr_array_unref (((Coverage *) data)->names);
}

static Coverage *
get_coverage (GArray *coverages, guint index)
{
  return &g_array_index (coverages, Coverage, index);
}

static void
count_activity (Coverage *coverage, const PoiseActivity *activity)
{
  const PoiseAssessment *assessment = activity->assessment;

  coverage->tally.minutes[activity->mode] += poise_activity_minutes (activity);
  coverage->tally.count[activity->mode]++;
  coverage->n_activities++;
  if (coverage->names->len < NAMES_AT_MOST)
    g_ptr_array_add (coverage->names, g_strdup (poise_words_document_activity_title (activity)));
  if (assessment != NULL && (assessment->kind != POISE_ASSESSMENT_NONE || assessment->weight_percent > 0))
    coverage->n_assessed++;
}

/* Each outcome once, however often an activity names it; those that are not there are left alone. */
static gboolean
count_outcomes (GArray *coverages, GHashTable *places, const PoiseActivity *activity)
{
  gboolean any = FALSE;

  for (guint i = 0; i < poise_list_length (activity->outcomes); i++)
    {
      const char *id = g_ptr_array_index (activity->outcomes, i);
      gpointer place;
      gboolean before = FALSE;

      for (guint k = 0; k < i && !before; k++)
        before = g_str_equal (g_ptr_array_index (activity->outcomes, k), id);
      if (before || !g_hash_table_lookup_extended (places, id, NULL, &place))
        continue;
      count_activity (get_coverage (coverages, GPOINTER_TO_UINT (place)), activity);
      any = TRUE;
    }
  return any;
}

/* One for each outcome, and at the end one for activities without. @any: (out): whether there is any with */
static GArray *
count_coverages (const PoisePlan *plan, gboolean *any)
{
  guint n_outcomes = poise_list_length (plan->outcomes);
  GArray *coverages = g_array_new (FALSE, TRUE, sizeof (Coverage));
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);

  g_array_set_clear_func (coverages, clear_coverage);
  g_array_set_size (coverages, n_outcomes + 1);
  for (guint i = 0; i <= n_outcomes; i++)
    {
      const PoiseOutcome *outcome = i < n_outcomes ? g_ptr_array_index (plan->outcomes, i) : NULL;

      get_coverage (coverages, i)->names = g_ptr_array_new_with_free_func (g_free);
      if (outcome != NULL && outcome->id != NULL)
        g_hash_table_insert (places, outcome->id, GUINT_TO_POINTER (i));
    }
  *any = FALSE;
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          const PoiseActivity *activity = poise_section_get_activity (section, k);
          gboolean leads = count_outcomes (coverages, places, activity);

          *any |= leads;
          if (!leads)
            count_activity (get_coverage (coverages, n_outcomes), activity);
        }
    }
  return coverages;
}

/* ---- The table ---- */

static void
begin_table (PoiseReportDraft *draft)
{
  const char *caption = poise_words_report_label (POISE_REPORT_LABEL_COVERAGE);
  const PoiseReportColumn columns[] = {
    { poise_words_report_label (POISE_REPORT_LABEL_OUTCOME), POISE_REPORT_COLUMN_NAME, -1, 0 },
    { poise_report_mode_word (draft, POISE_MODE_SYNCHRONOUS), POISE_REPORT_COLUMN_NUMBER, -1, 16 },
    { poise_report_mode_word (draft, POISE_MODE_ASYNCHRONOUS), POISE_REPORT_COLUMN_NUMBER, -1, 16 },
    { poise_words_document_label (POISE_LABEL_ACTIVITIES), POISE_REPORT_COLUMN_NUMBER, -1, 14 },
    { poise_words_report_label (POISE_REPORT_LABEL_ASSESSED), POISE_REPORT_COLUMN_NUMBER, -1, 14 },
  };

  poise_report_add_heading (draft->report, 2, caption, NULL);
  poise_report_begin_table (draft->report, caption, columns, G_N_ELEMENTS (columns));
}

static char *
say_names (const Coverage *coverage)
{
  g_autofree char *names = poise_report_join (coverage->names);
  g_autofree char *more = NULL;

  if (names == NULL)
    return g_strdup (poise_words_report_nothing_leads ());
  if (coverage->n_activities <= NAMES_AT_MOST)
    return g_steal_pointer (&names);
  more = poise_words_cli_more (coverage->n_activities - NAMES_AT_MOST);
  return poise_words_join_facts ((const char *const[]){ names, more, NULL });
}

static void
add_number (PoiseReportDraft *draft, char *text)
{
  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, text);
  g_free (text);
}

static char *
say_minutes (gint64 minutes)
{
  return minutes > 0 ? poise_words_duration (minutes) : g_strdup ("–");
}

static void
add_row (PoiseReportDraft *draft, const char *name, PoiseReportTone tone, const Coverage *coverage)
{
  g_autofree char *names = say_names (coverage);

  poise_report_begin_row (draft->report);
  poise_report_begin_head (draft->report, -1);
  poise_report_add_own_text (draft->report, tone, name);
  poise_report_add_own_text (draft->report, POISE_REPORT_QUIET, names);
  add_number (draft, say_minutes (coverage->tally.minutes[POISE_MODE_SYNCHRONOUS]));
  add_number (draft, say_minutes (coverage->tally.minutes[POISE_MODE_ASYNCHRONOUS]));
  add_number (draft, poise_words_number (coverage->n_activities));
  add_number (draft, poise_words_number (coverage->n_assessed));
}

/** poise_report_draft_coverage: nothing where no activity leads to any outcome */
void
poise_report_draft_coverage (PoiseReportDraft *draft)
{
  gboolean any;
  g_autoptr (GArray) coverages = count_coverages (draft->plan, &any);
  const Coverage *without = get_coverage (coverages, coverages->len - 1);

  if (!any)
    return;
  begin_table (draft);
  for (guint i = 0; i + 1 < coverages->len; i++)
    {
      const PoiseOutcome *outcome = g_ptr_array_index (draft->plan->outcomes, i);

      if (outcome->text != NULL)
        add_row (draft, outcome->text, POISE_REPORT_STRONG, get_coverage (coverages, i));
    }
  if (without->n_activities > 0)
    add_row (draft, poise_words_report_no_outcome (), POISE_REPORT_PLAIN, without);
}

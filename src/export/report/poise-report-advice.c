/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the rules say, by how much it matters: each message with its places, each rule with its reason and source.
 * For the instructor alone; what was dismissed is not said again.
 */

#include "export/report/poise-report-draft.h"

#include "store/poise-store.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-cli.h"
#include "words/poise-words-report.h"

/* After so many places of one message, the others are only counted */
#define PLACES_AT_MOST 24

static const PoiseFinding *
get_finding (GArray *list, guint index)
{
  return &g_array_index (list, PoiseFinding, index);
}

/* ---- Cells ---- */

static void
add_places_of_course (PoiseReportDraft *draft, const PoiseFindings *findings, const PoiseFinding *finding)
{
  g_autofree char *places = poise_words_advice_places (findings, finding->advice, finding->place);

  if (places != NULL)
    poise_report_add_own_text (draft->report, POISE_REPORT_PLAIN, places);
  else
    poise_report_add_text (draft->report, POISE_REPORT_QUIET, poise_words_report_label (POISE_REPORT_LABEL_COURSE));
}

/* Those of the findings from @begin up to @end, which say the same */
static void
add_places (PoiseReportDraft *draft, GArray *list, guint begin, guint end)
{
  for (guint i = begin; i < MIN (end, begin + PLACES_AT_MOST); i++)
    {
      const PoiseFinding *finding = get_finding (list, i);
      g_autofree char *place = poise_words_place (draft->plan, finding->advice->rule->scope, finding->place);

      poise_report_add_own_text (draft->report, POISE_REPORT_PLAIN, place);
    }
  if (end - begin > PLACES_AT_MOST)
    {
      g_autofree char *more = poise_words_cli_more (end - begin - PLACES_AT_MOST);

      poise_report_add_text (draft->report, POISE_REPORT_QUIET, more);
    }
}

static void
add_source (PoiseReportDraft *draft, const PoiseRule *rule)
{
  g_autofree char *source = poise_words_source (rule->source);

  poise_report_begin_cell (draft->report, -1);
  poise_report_add_link (draft->report, source, rule->source->uri);
  poise_report_add_text (draft->report, POISE_REPORT_QUIET, poise_words_evidence (rule->source->evidence));
}

/* ---- Rows ---- */

/* How many findings from @begin on say the same of several places */
static guint
find_end (const PoiseReportDraft *draft, GArray *list, guint begin, const char *message)
{
  const PoiseRule *rule = get_finding (list, begin)->advice->rule;
  guint end = begin + 1;
  gboolean same = TRUE;

  while (end < list->len && same && get_finding (list, end)->advice->rule == rule)
    {
      g_autofree char *next = poise_words_advice (draft->plan, get_finding (list, end)->advice);

      same = g_str_equal (next, message);
      if (same)
        end++;
    }
  return end;
}

/* One message with all its places; gives back what follows. @again: whether its rule has just given its reason */
static guint
add_row (PoiseReportDraft *draft, const PoiseFindings *findings, GArray *list, guint begin, gboolean again)
{
  const PoiseFinding *finding = get_finding (list, begin);
  const PoiseRule *rule = finding->advice->rule;
  g_autofree char *message = poise_words_advice (draft->plan, finding->advice);
  guint end = find_end (draft, list, begin, message);

  poise_report_begin_row (draft->report);
  poise_report_begin_head (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_STRONG, message);
  if (!again)
    poise_report_add_text (draft->report, POISE_REPORT_QUIET, poise_words_advice_reason (rule));
  poise_report_begin_cell (draft->report, -1);
  if (rule->scope == POISE_SCOPE_PLAN)
    add_places_of_course (draft, findings, finding);
  else
    add_places (draft, list, begin, end);
  add_source (draft, rule);
  return end;
}

static void
begin_table (PoiseReportDraft *draft, PoiseSeverity severity)
{
  const char *heading = poise_words_severity (severity);
  const PoiseReportColumn columns[] = {
    { poise_words_report_label (POISE_REPORT_LABEL_ADVICE), POISE_REPORT_COLUMN_NAME, -1, 0 },
    { poise_words_report_label (POISE_REPORT_LABEL_WHERE), POISE_REPORT_COLUMN_TEXT, -1, 27 },
    { poise_words_report_label (POISE_REPORT_LABEL_SOURCE), POISE_REPORT_COLUMN_TEXT, -1, 21 },
  };

  poise_report_add_heading (draft->report, 3, heading, NULL);
  poise_report_begin_table (draft->report, heading, columns, G_N_ELEMENTS (columns));
}

/** poise_report_draft_advice: nothing in a plan without activities */
void
poise_report_draft_advice (PoiseReportDraft *draft)
{
  g_autoptr (PoiseCatalogue) catalogue = poise_store_load_catalogue (NULL);
  g_autoptr (PoiseFindings) findings = poise_findings_new (draft->plan, catalogue);
  g_autoptr (GArray) list = poise_findings_list (findings);
  g_autofree char *count = poise_words_findings_count (findings);
  const PoiseRule *above = NULL;

  if (poise_tally_get_count (&poise_balance_get_course (draft->balance)->total) == 0)
    return;
  poise_report_add_heading (draft->report, 2, poise_words_report_label (POISE_REPORT_LABEL_ADVICE), NULL);
  poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, count);
  for (guint i = 0; i < list->len;)
    {
      const PoiseRule *rule = get_finding (list, i)->advice->rule;

      if (above == NULL || above->severity != rule->severity)
        begin_table (draft, rule->severity);
      i = add_row (draft, findings, list, i, above == rule);
      above = rule;
    }
}

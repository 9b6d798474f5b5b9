/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every text has a context of its own where one word could mean two things.
 */

#include "words/poise-words-report.h"

#include "words/poise-words-format.h"

#include <glib/gi18n.h>

/** poise_words_report_label: (transfer none) */
const char *
poise_words_report_label (PoiseReportLabel label)
{
  static const char *const labels[] = {
    [POISE_REPORT_LABEL_ASSESSMENT] = NC_ ("document", "Assessment"),
    /* Translators: above a column of dates by which something is to be handed in */
    [POISE_REPORT_LABEL_DUE] = NC_ ("document", "Due"),
    /* Translators: above a column that says whether something is graded or for feedback */
    [POISE_REPORT_LABEL_KIND] = NC_ ("document", "Kind"),
    /* Translators: above a column of percents of the grade */
    [POISE_REPORT_LABEL_WEIGHT] = NC_ ("document", "Weight"),
    /* Translators: a heading: which activities lead to which learning outcome */
    [POISE_REPORT_LABEL_COVERAGE] = NC_ ("document", "Coverage of the outcomes"),
    [POISE_REPORT_LABEL_OUTCOME] = NC_ ("document", "Learning outcome"),
    /* Translators: above a column that counts activities that are assessed */
    [POISE_REPORT_LABEL_ASSESSED] = NC_ ("document", "Assessed"),
    [POISE_REPORT_LABEL_ADVICE] = NC_ ("document", "Advice"),
    /* Translators: which section or activity */
    [POISE_REPORT_LABEL_WHERE] = NC_ ("document", "Where"),
    /* Translators: what advice is based on */
    [POISE_REPORT_LABEL_SOURCE] = NC_ ("document", "Source"),
    /* Translators: where advice applies */
    [POISE_REPORT_LABEL_COURSE] = NC_ ("document", "Whole course"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (labels) == POISE_N_REPORT_LABELS);

  g_return_val_if_fail ((int) label >= 0 && label < POISE_N_REPORT_LABELS, "");

  return g_dpgettext2 (NULL, "document", labels[label]);
}

/** poise_words_report_grade: (transfer none): whether what is assessed counts, without the terms of instructors */
const char *
poise_words_report_grade (const PoiseAssessment *assessment)
{
  return assessment->kind == POISE_ASSESSMENT_FORMATIVE && assessment->weight_percent <= 0
             /* Translators: said to students of something that is assessed but not graded */
             ? C_ ("assessment", "For feedback")
             /* Translators: said to students of something that counts for their grade */
             : C_ ("assessment", "Graded");
}

/** poise_words_report_counts: (transfer full) (nullable): the same with the weight, as far as it is known; %NULL where
 *   nothing is assessed */
char *
poise_words_report_counts (const PoiseAssessment *assessment)
{
  g_autofree char *weight = NULL;

  if (assessment == NULL
      || (assessment->kind == POISE_ASSESSMENT_NONE && assessment->weight_percent == POISE_UNSET))
    return NULL;
  if (assessment->weight_percent <= 0)
    return g_strdup (poise_words_report_grade (assessment));
  weight = poise_words_whole_percent (assessment->weight_percent);
  return poise_words_format (_ ("{weight} of the grade"), "weight", weight, NULL);
}

/** poise_words_report_no_outcome: (transfer none): what activities lead to that name no outcome */
const char *
poise_words_report_no_outcome (void)
{
  return _ ("No outcome");
}

/** poise_words_report_nothing_leads: (transfer none): of an outcome that no activity names */
const char *
poise_words_report_nothing_leads (void)
{
  return _ ("No activity leads here yet.");
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What only the longer parts of a document say: assessment, coverage of outcomes, advice. See
 * poise-words-document.h for the others.
 */

#pragma once

#include "words/poise-words.h"

G_BEGIN_DECLS

/** PoiseReportLabel: headings and heads of columns. @POISE_REPORT_LABEL_COURSE: instead of a place: all of it */
typedef enum
{
  POISE_REPORT_LABEL_ASSESSMENT,
  POISE_REPORT_LABEL_DUE,
  POISE_REPORT_LABEL_KIND,
  POISE_REPORT_LABEL_WEIGHT,
  POISE_REPORT_LABEL_COVERAGE,
  POISE_REPORT_LABEL_OUTCOME,
  POISE_REPORT_LABEL_ASSESSED,
  POISE_REPORT_LABEL_ADVICE,
  POISE_REPORT_LABEL_WHERE,
  POISE_REPORT_LABEL_SOURCE,
  POISE_REPORT_LABEL_COURSE,
  POISE_N_REPORT_LABELS
} PoiseReportLabel;

const char *poise_words_report_label (PoiseReportLabel label);
const char *poise_words_report_grade (const PoiseAssessment *assessment); /* "Graded", said to students */
char *poise_words_report_counts (const PoiseAssessment *assessment); /* (nullable) "10% of the grade", to students */
const char *poise_words_report_no_outcome (void);
const char *poise_words_report_nothing_leads (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the parts of a report share while it is filled from a plan: one file for each part, none of which knows of
 * the others. Private to src/export/report.
 *
 * What always holds: what students must not see is never put into their draft, rather than taken out of it later.
 */

#pragma once

#include "balance/poise-balance.h"
#include "export/poise-report-build.h"
#include "words/poise-words-document.h"

G_BEGIN_DECLS

/** PoiseReportBreakPlace: the section that a break begins in (@inside) or follows, from 0; -1 for none. */
typedef struct
{
  int section;
  gboolean inside;
} PoiseReportBreakPlace;

/**
 * PoiseReportDraft:
 * @breaks: a #PoiseReportBreakPlace for each break of the plan
 * @plan: what is shown of the plan
 * @zone: (nullable): the zone that is said once; times in another one say theirs
 */
typedef struct
{
  PoiseReport *report;
  PoisePlan *plan;
  PoiseBalance *balance;
  PoiseExportParts parts;
  gboolean for_students;
  GArray *breaks;
  const char *zone;
} PoiseReportDraft;

/* The order of modes in charts and tables */
extern const PoiseMode poise_report_modes[POISE_N_MODES];

/* Texts that several parts say */
const char *poise_report_mode_word (const PoiseReportDraft *draft, PoiseMode mode);
const char *poise_report_zone_of (const PoiseReportDraft *draft, const PoiseSession *session);
void poise_report_take (GPtrArray *texts, char *text);
char *poise_report_join (GPtrArray *texts);
const char *poise_report_find_zone (const PoisePlan *plan);

/* Days without class */
GArray *poise_report_find_breaks (const PoisePlan *plan);
char *poise_report_say_breaks (const PoiseReportDraft *draft, int section, gboolean inside);

/* The parts, in the order of the document */
void poise_report_draft_title (PoiseReportDraft *draft);
void poise_report_draft_outcomes (PoiseReportDraft *draft);
void poise_report_draft_balance (PoiseReportDraft *draft);
void poise_report_draft_charts (PoiseReportDraft *draft);
void poise_report_draft_coverage (PoiseReportDraft *draft);
void poise_report_draft_schedule (PoiseReportDraft *draft);
void poise_report_draft_assessment (PoiseReportDraft *draft);
void poise_report_draft_advice (PoiseReportDraft *draft);

G_END_DECLS

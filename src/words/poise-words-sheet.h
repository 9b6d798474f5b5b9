/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in tables with a row for each activity, beside the texts of the plan: the heads of the columns. A file
 * that Poise wrote is understood by them again, so they are named here for whoever writes and whoever reads.
 */

#pragma once

#include "words/poise-words.h"

G_BEGIN_DECLS

/** PoiseSheetHead: the columns, in their order. */
typedef enum
{
  POISE_SHEET_NUMBER, /* of the section */
  POISE_SHEET_SECTION,
  POISE_SHEET_FROM,
  POISE_SHEET_TO,
  POISE_SHEET_ACTIVITY,
  POISE_SHEET_MODE,
  POISE_SHEET_MINUTES,
  POISE_SHEET_PURPOSE,
  POISE_SHEET_LEARNING_TYPE,
  POISE_SHEET_COMPLEXITY,
  POISE_SHEET_GROUP,
  POISE_SHEET_TEACHER,
  POISE_SHEET_TOOLS,
  POISE_SHEET_OUTCOMES,
  POISE_SHEET_ASSESSMENT,
  POISE_SHEET_WEIGHT,
  POISE_SHEET_LIVE,
  POISE_SHEET_LIVE_MINUTES,
  POISE_SHEET_ZONE,
  POISE_SHEET_FURTHER,
  POISE_SHEET_DUE,
  POISE_SHEET_LINKS,
  POISE_SHEET_NOTES,
  POISE_N_SHEET_HEADS
} PoiseSheetHead;

const char *poise_words_sheet_head (PoiseSheetHead head);
char *poise_words_sheet_rest (PoiseSheetHead head, guint number); /* (transfer full) "Notes, part 2" */
const char *poise_words_sheet_share (void);
const char *poise_words_sheet_mode (PoiseMode mode, gboolean for_students);

G_END_DECLS

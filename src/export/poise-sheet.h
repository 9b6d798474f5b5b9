/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan as a table: a row for each activity, in the language of the process. The one description of its columns for
 * all formats of records; they never look into the plan for them.
 *
 * What always holds: each audience has the same columns whatever the plan says, in the order of #PoiseSheetHead; a
 * cell has a value of its column's kind, or none. Students get no column of the instructor's: no purpose, learning type
 * or complexity, no notes.
 */

#pragma once

#include "core/poise-plan.h"
#include "export/poise-export.h"
#include "words/poise-words-sheet.h"

G_BEGIN_DECLS

/**
 * PoiseCellKind:
 * @POISE_CELL_TEXT: several of a kind stand on a line each
 * @POISE_CELL_DATE: a day, with a time of day or without
 */
typedef enum
{
  POISE_CELL_EMPTY,
  POISE_CELL_TEXT,
  POISE_CELL_NUMBER,
  POISE_CELL_PERCENT,
  POISE_CELL_DATE
} PoiseCellKind;

/**
 * PoiseCell:
 * @kind: what it holds
 * @text: (nullable): of a text, never ""
 * @number: of a number, or of percent, so that 10 is 10 %
 * @date: of a date
 * @minute: of its day, from 0 to 1439, or -1 where the date has no time
 *
 * Clear it with poise_cell_clear().
 */
typedef struct
{
  PoiseCellKind kind;
  char *text;
  int number;
  GDate date;
  int minute;
} PoiseCell;

void poise_cell_clear (PoiseCell *cell);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PoiseCell, poise_cell_clear)

typedef struct _PoiseSheet PoiseSheet;

PoiseSheet *poise_sheet_new (PoisePlan *plan, PoiseAudience audience);
void poise_sheet_free (PoiseSheet *sheet);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseSheet, poise_sheet_free)

guint poise_sheet_get_n_columns (const PoiseSheet *sheet);
PoiseSheetHead poise_sheet_get_head (const PoiseSheet *sheet, guint column);
PoiseCellKind poise_sheet_get_kind (const PoiseSheet *sheet, guint column);
guint poise_sheet_find_column (const PoiseSheet *sheet, PoiseSheetHead head);

guint poise_sheet_get_n_rows (const PoiseSheet *sheet);
const PoiseActivity *poise_sheet_get_activity (const PoiseSheet *sheet, guint row);
void poise_sheet_read (const PoiseSheet *sheet, guint row, guint column, PoiseCell *cell);

G_END_DECLS

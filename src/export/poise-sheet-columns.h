/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands in each column of the table of activities. For poise-sheet.c alone.
 */

#pragma once

#include "export/poise-sheet.h"

G_BEGIN_DECLS

/** PoiseSheetRow: an activity, and where it stands. */
typedef struct
{
  const PoisePlan *plan;
  gboolean for_students;
  guint section;
  const PoiseActivity *activity;
} PoiseSheetRow;

/**
 * PoiseSheetColumn:
 * @kind: of its values
 * @internal: whether it is the instructor's
 * @read: fills an empty cell
 */
typedef struct
{
  PoiseCellKind kind;
  gboolean internal;
  void (*read) (const PoiseSheetRow *row, PoiseCell *cell);
} PoiseSheetColumn;

/** poise_sheet_columns: by #PoiseSheetHead */
extern const PoiseSheetColumn poise_sheet_columns[POISE_N_SHEET_HEADS];

G_END_DECLS

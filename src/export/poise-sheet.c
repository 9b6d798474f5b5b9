/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which columns an audience has, and which activity stands in which row.
 */

#include "export/poise-sheet.h"

#include "export/poise-sheet-columns.h"

struct _PoiseSheet
{
  PoisePlan *plan;
  gboolean for_students;
  PoiseSheetHead heads[POISE_N_SHEET_HEADS];
  guint n_columns;
  GArray *places; /* a PoisePlace for each row */
};

/** poise_cell_clear: frees what @cell holds, and makes it empty */
void
poise_cell_clear (PoiseCell *cell)
{
  g_free (cell->text);
  *cell = (PoiseCell){ POISE_CELL_EMPTY };
}

static void
list_places (PoiseSheet *self)
{
  for (guint i = 0; i < poise_plan_n_sections (self->plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (self->plan, i)); k++)
      {
        PoisePlace place = { i, k };

        g_array_append_val (self->places, place);
      }
}

/**
 * poise_sheet_new:
 * @plan: a plan, which is kept
 * @audience: for whom
 *
 * Returns: (transfer full): its activities as a table
 */
PoiseSheet *
poise_sheet_new (PoisePlan *plan, PoiseAudience audience)
{
  PoiseSheet *self = g_new0 (PoiseSheet, 1);

  self->plan = poise_plan_ref (plan);
  self->for_students = audience == POISE_AUDIENCE_STUDENTS;
  for (guint i = 0; i < POISE_N_SHEET_HEADS; i++)
    if (!self->for_students || !poise_sheet_columns[i].internal)
      self->heads[self->n_columns++] = i;
  self->places = g_array_sized_new (FALSE, FALSE, sizeof (PoisePlace), poise_plan_n_activities (plan));
  list_places (self);
  return self;
}

/** poise_sheet_free: frees @sheet. @sheet: (nullable) */
void
poise_sheet_free (PoiseSheet *sheet)
{
  if (sheet == NULL)
    return;
  poise_plan_unref (sheet->plan);
  g_array_unref (sheet->places);
  g_free (sheet);
}

/** poise_sheet_get_n_columns: how many columns there are; the same for all plans */
guint
poise_sheet_get_n_columns (const PoiseSheet *sheet)
{
  return sheet->n_columns;
}

/** poise_sheet_get_head: what stands in a column, counted from 0 */
PoiseSheetHead
poise_sheet_get_head (const PoiseSheet *sheet, guint column)
{
  g_return_val_if_fail (column < sheet->n_columns, 0);

  return sheet->heads[column];
}

/** poise_sheet_get_kind: of what kind the values of a column are */
PoiseCellKind
poise_sheet_get_kind (const PoiseSheet *sheet, guint column)
{
  return poise_sheet_columns[poise_sheet_get_head (sheet, column)].kind;
}

/** poise_sheet_find_column: in which column something stands, from 0; the number of columns where nowhere */
guint
poise_sheet_find_column (const PoiseSheet *sheet, PoiseSheetHead head)
{
  guint column = 0;

  while (column < sheet->n_columns && sheet->heads[column] != head)
    column++;
  return column;
}

/** poise_sheet_get_n_rows: one for each activity, the heads not counted */
guint
poise_sheet_get_n_rows (const PoiseSheet *sheet)
{
  return sheet->places->len;
}

/** poise_sheet_get_activity: (transfer none): that of a row, counted from 0 */
const PoiseActivity *
poise_sheet_get_activity (const PoiseSheet *sheet, guint row)
{
  g_return_val_if_fail (row < sheet->places->len, NULL);

  return poise_plan_get_activity (sheet->plan, g_array_index (sheet->places, PoisePlace, row));
}

/**
 * poise_sheet_read:
 * @sheet: a table
 * @row: from 0
 * @column: from 0
 * @cell: (out caller-allocates): what stands there
 */
void
poise_sheet_read (const PoiseSheet *sheet, guint row, guint column, PoiseCell *cell)
{
  g_return_if_fail (row < sheet->places->len);

  *cell = (PoiseCell){ POISE_CELL_EMPTY };
  poise_sheet_columns[poise_sheet_get_head (sheet, column)].read (
      &(PoiseSheetRow){ sheet->plan, sheet->for_students, g_array_index (sheet->places, PoisePlace, row).section,
                        poise_sheet_get_activity (sheet, row) },
      cell);
}

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What differs between the rows that are shown of two plans: which rows are the same ones, and the ranges that a
 * list model has to tell of. Pure: two plans in, numbers out. Private to the core.
 *
 * Rows are compared in cells. A section that is the same pointer in both plans, and of which the same rows are
 * shown, is one cell; of every other section the section's row and each activity's row are cells of their own. So
 * the work is in proportion to the number of sections and to the activities of the sections that differ. What is
 * not shown has no cell.
 *
 * What always holds:
 *  - a cell's pair is the cell of the other plan that is the same section or activity, by pointer or by id;
 *    pairs are mutual, and a cell of a whole section always has one;
 *  - kept cells have a pair and stand in the same order in both plans;
 *  - ranges ascend, are not empty, and do not touch; outside them both plans have the same rows;
 *  - a row that is in both plans and in a range is in the same range of both: a view that looks for its rows
 *    among those that come with the range finds them, and keeps their widgets, selection and focus.
 */

#pragma once

#include "core/poise-row-filter.h"

G_BEGIN_DECLS

typedef enum
{
  POISE_ROW_CELL_WHOLE_SECTION,
  POISE_ROW_CELL_SECTION,
  POISE_ROW_CELL_ACTIVITY
} PoiseRowCellKind;

/**
 * PoiseRowCell:
 * @kind: what rows it stands for
 * @record: the section or activity
 * @id: (nullable): its id
 * @section: which section of its plan
 * @offset: its row in the section: 0 for the section's own, activities from 1; 0 for a whole section
 * @start: its first row among all that are shown
 * @n_rows: how many rows it has, at least one
 * @pair: index of its cell in the other list, or -1
 * @kept: whether its pair stands in the same order among all kept ones
 */
typedef struct
{
  PoiseRowCellKind kind;
  gconstpointer record;
  const char *id;
  guint section;
  guint offset;
  guint start;
  guint n_rows;
  int pair;
  gboolean kept;
} PoiseRowCell;

/** PoiseRowRange: @n_old rows from @old_position became @n_new rows from @new_position. */
typedef struct
{
  guint old_position;
  guint n_old;
  guint new_position;
  guint n_new;
} PoiseRowRange;

/**
 * PoiseRowView:
 * @plan: a plan
 * @sights: (nullable) (element-type PoiseRowSight): what is shown of each section, as from poise_row_filter_look()
 */
typedef struct
{
  const PoisePlan *plan;
  GPtrArray *sights;
} PoiseRowView;

/**
 * PoiseRowDiff:
 * @start: how many rows at the beginning are the same and have no cells
 * @n_first_sections: how many sections at the beginning are the same; they have no cells
 * @n_last_sections: how many sections at the end are the same; they have no cells
 * @old_cells: (element-type PoiseRowCell): of the sections between, in order
 * @new_cells: (element-type PoiseRowCell): the same of the new plan
 * @carried: (element-type int): for each section of the new plan between, which one of the old plan is the same
 *   and shows the same, or -1
 * @ranges: (element-type PoiseRowRange): what to tell
 */
typedef struct
{
  guint start;
  guint n_first_sections;
  guint n_last_sections;
  GArray *old_cells;
  GArray *new_cells;
  GArray *carried;
  GArray *ranges;
} PoiseRowDiff;

PoiseRowDiff *poise_row_diff_new (PoiseRowView before, PoiseRowView after);
void poise_row_diff_free (PoiseRowDiff *diff);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseRowDiff, poise_row_diff_free)

const PoiseRowCell *poise_row_diff_find_old_cell (const PoiseRowDiff *diff, guint old_position);

G_END_DECLS

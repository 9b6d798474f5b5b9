/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A shadow of the rows model: it knows of the rows only what items-changed tells, and asserts at each
 * emission and afterwards that this is all there is to know.
 */

#pragma once

#include "core/poise-rows.h"

/**
 * RowsShadow:
 * @rows: the model
 * @told: (element-type PoiseRecord): the section or activity of each row, as it was when told of
 * @filter: (nullable): which rows the model should show
 * @log: what was told since the last look: "position-removed+added ..." in the order of telling
 * @thorough: whether to look at every row in each emission, or at the borders alone
 */
typedef struct
{
  PoiseRows *rows;
  GPtrArray *told;
  PoiseRowFilter *filter;
  GString *log;
  gboolean thorough;
} RowsShadow;

RowsShadow *rows_shadow_new (PoiseRows *rows);
void rows_shadow_free (RowsShadow *shadow);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RowsShadow, rows_shadow_free)

/* Says which rows the model is about to show. */
void rows_shadow_set_filter (RowsShadow *shadow, const PoiseRowFilter *filter);

/* Asserts that the shadow, the model and its plan say the same. */
void rows_shadow_check (RowsShadow *shadow);

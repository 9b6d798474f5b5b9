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
 * @log: what was told since the last look: "position-removed+added ..." in the order of telling
 * @thorough: whether to look at every row in each emission, or at the borders alone
 */
typedef struct
{
  PoiseRows *rows;
  GPtrArray *told;
  GString *log;
  gboolean thorough;
} RowsShadow;

RowsShadow *rows_shadow_new (PoiseRows *rows);
void rows_shadow_free (RowsShadow *shadow);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RowsShadow, rows_shadow_free)

/* Asserts that the shadow, the model and its plan say the same. */
void rows_shadow_check (RowsShadow *shadow);

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a chart shows, as numbers and before any geometry: groups, each of which divides between the modes.
 *
 * A series is an immutable value that keeps its balance alive. Whoever draws it, writes it as a table or reads it
 * out goes by the same groups in the same order, so they never differ. A part of it - one group, one mode of a
 * group, one mode of all - stands for activities, which poise_series_pick() names.
 *
 * What is counted is that of the balance. A series of one section alone has the sums of that section; the series
 * by section has all of them always, and only knows which one is meant.
 */

#pragma once

#include "balance/poise-balance.h"
#include "core/poise-picks.h"

G_BEGIN_DECLS

/**
 * PoiseSeriesKind:
 * @POISE_SERIES_COURSE: one group, the whole
 * @POISE_SERIES_SECTIONS: a group for each section, in their order
 * @POISE_SERIES_PURPOSES: content, planning, social; and none where some activity has none
 * @POISE_SERIES_LEARNING_TYPES: Laurillard's six; and none where some activity has none
 */
typedef enum
{
  POISE_SERIES_COURSE,
  POISE_SERIES_SECTIONS,
  POISE_SERIES_PURPOSES,
  POISE_SERIES_LEARNING_TYPES,
  POISE_N_SERIES_KINDS
} PoiseSeriesKind;

/** POISE_SERIES_ALL: as a group, a mode or a section: all of them. */
#define POISE_SERIES_ALL (-1)

/**
 * PoiseSeriesPart:
 * @group: from 0, or %POISE_SERIES_ALL
 * @mode: a #PoiseMode, or %POISE_SERIES_ALL
 *
 * Something that can be pointed at.
 */
typedef struct
{
  int group;
  int mode;
} PoiseSeriesPart;

/** PoiseSeriesValues: minutes or activities, by #PoiseMode */
typedef gint64 PoiseSeriesValues[POISE_N_MODES];

/**
 * PoiseSeries:
 * @kind: what the groups are
 * @counts: whether values are activities rather than minutes
 * @section: the section that is meant, from 0, or %POISE_SERIES_ALL
 * @balance: what it is of
 * @n_groups: how many groups there are; of sections, there may be none
 * @values: (array length=n_groups): of each group, none negative
 * @total: of all groups together
 * @saturated: whether some sum was more than a number can hold, and is shown as the greatest one
 *
 * Read it, never write.
 */
typedef struct
{
  PoiseSeriesKind kind;
  gboolean counts;
  int section;
  PoiseBalance *balance;
  guint n_groups;
  PoiseSeriesValues *values;
  PoiseSeriesValues total;
  gboolean saturated;
  /*< private >*/
  gatomicrefcount reference_count;
} PoiseSeries;

PoiseSeries *poise_series_new (const PoiseBalance *balance, PoiseSeriesKind kind, gboolean counts, int section);
PoiseSeries *poise_series_ref (const PoiseSeries *series);
void poise_series_unref (PoiseSeries *series);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseSeries, poise_series_unref)

int poise_series_get_term (const PoiseSeries *series, guint group);
gint64 poise_series_get_value (const PoiseSeries *series, const PoiseSeriesPart *part, gboolean *saturated);
gboolean poise_series_has_part (const PoiseSeries *series, const PoiseSeriesPart *part);
gboolean poise_series_is_empty (const PoiseSeries *series);
double poise_series_get_budget (const PoiseSeries *series, guint group);
PoisePicks *poise_series_pick (const PoiseSeries *series, const PoiseSeriesPart *part);

G_END_DECLS

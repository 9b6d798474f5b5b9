/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plans with given minutes per section and mode, for the tests and pictures of charts.
 */

#pragma once

#include "balance/poise-balance.h"

/**
 * ChartPlan:
 * @n_sections: how many sections
 * @values: minutes of each section by #PoiseMode, taken over and over; in activities of half an
 *   hour, above 1000 minutes in one
 * @n_values: length of @values
 * @titles: (nullable): taken over and over; "Week 1" and so on without
 * @n_titles: length of @titles
 * @weekly_minutes: the budget, or 0 for none
 * @target: synchronous percent, or -1 for none
 * @tolerance: percent, or -1 for none
 * @purposes: how many purposes activities have in turn, from content on; 0 for none
 * @learning_types: how many learning types activities have in turn, from acquisition on; 0 for none
 * @without: whether each seventh activity has neither
 */
typedef struct
{
  guint n_sections;
  const gint32 (*values)[POISE_N_MODES];
  guint n_values;
  const char *const *titles;
  guint n_titles;
  int weekly_minutes;
  int target;
  int tolerance;
  guint purposes;
  guint learning_types;
  gboolean without;
} ChartPlan;

/* (transfer full) */
PoiseBalance *chart_plan_balance (const ChartPlan *self);

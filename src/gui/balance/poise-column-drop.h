/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Activities that are dragged over the columns of the rhythm chart. The chart shows live what would come of letting
 * go; nothing is changed before.
 */

#pragma once

#include "core/poise-picks.h"
#include "gui/balance/poise-chart-view.h"

G_BEGIN_DECLS

#define POISE_TYPE_COLUMN_DROP (poise_column_drop_get_type ())
G_DECLARE_FINAL_TYPE (PoiseColumnDrop, poise_column_drop, POISE, COLUMN_DROP, GObject)

/**
 * PoiseColumnPreview:
 * @section: where @picks would go
 *
 * Returns: (transfer full) (nullable): what the chart would show then; %NULL where they cannot go there
 */
typedef PoiseSeries *(*PoiseColumnPreview) (const PoisePicks *picks, guint section, gpointer data);

/* Signal: "dropped" (const PoisePicks *picks, guint section): they were let go there. */

PoiseColumnDrop *poise_column_drop_new (PoiseChartView *view, PoiseColumnPreview preview, gpointer data);

void poise_column_drop_begin (PoiseColumnDrop *self, const PoisePicks *picks);
gboolean poise_column_drop_hover (PoiseColumnDrop *self, double x, double y);
gboolean poise_column_drop_let_go (PoiseColumnDrop *self, double x, double y);
void poise_column_drop_leave (PoiseColumnDrop *self);
void poise_column_drop_end (PoiseColumnDrop *self);

G_END_DECLS

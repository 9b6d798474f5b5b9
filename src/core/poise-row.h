/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of the list of sections and activities: a light object made when a view asks for it.
 *
 * A row keeps its identity while anybody holds it: after an edit the model gives back the same object for
 * the same section or activity, with its values renewed and "changed" emitted. So selection, focus and the
 * widget that shows it survive edits.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

#define POISE_TYPE_ROW (poise_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseRow, poise_row, POISE, ROW, GObject)

/*
 * Signal: "changed" (), after the section, activity, place, what is shown of the section is another one, or what
 * any row may show of the plan: its tools, outcomes, dates, and how learners can meet. Each edit makes another
 * plan; that alone is not told.
 */

gboolean poise_row_is_section (PoiseRow *self);
const char *poise_row_get_id (PoiseRow *self);            /* of the activity, or of the section for a section row */
PoisePlan *poise_row_get_plan (PoiseRow *self);           /* (transfer none) the model's; or the last it was in */
PoiseSection *poise_row_get_section (PoiseRow *self);     /* (transfer none) that it is, or stands in */
PoiseActivity *poise_row_get_activity (PoiseRow *self);   /* (transfer none) NULL for a section row */
PoisePlace poise_row_get_place (PoiseRow *self);          /* activity is 0 for a section row */
gboolean poise_row_is_first (PoiseRow *self);             /* the first activity shown of its section, for rounded corners */
gboolean poise_row_is_last (PoiseRow *self);              /* the last row shown of its section */
gboolean poise_row_is_closed (PoiseRow *self);            /* whether the activities of its section are folded away */
guint poise_row_get_n_found (PoiseRow *self);             /* how many activities of its section a query finds; all without one */

G_END_DECLS

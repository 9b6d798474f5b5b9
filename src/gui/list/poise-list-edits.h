/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the commands of the list mean, as pure functions from plan and selection: what moves where. Nothing
 * here knows a widget.
 */

#pragma once

#include "core/poise-edit.h"

G_BEGIN_DECLS

/**
 * PoiseSpot:
 * @section: whether the row is a section's
 * @place: the section, and for an activity's row which activity in it
 *
 * One row of a plan. There is none where poise_spot_exists() says so.
 */
typedef struct
{
  gboolean section;
  PoisePlace place;
} PoiseSpot;

/**
 * PoiseDrop:
 * @sections: whether it is for sections
 * @place: before which activity, or, for sections, before which section what is dropped comes to stand
 * @mark: the row at whose edge the mark is drawn
 * @mark_below: whether that is its lower edge
 *
 * Where something dragged would go.
 */
typedef struct
{
  gboolean sections;
  PoisePlace place;
  PoiseSpot mark;
  gboolean mark_below;
} PoiseDrop;

gboolean poise_spot_exists (const PoisePlan *plan, PoiseSpot spot);
const char *poise_spot_get_id (const PoisePlan *plan, PoiseSpot spot);
void poise_spot_pick (const PoisePlan *plan, PoiseSpot spot, PoisePicks *picks);
gboolean poise_picks_find_first (const PoisePlan *plan, const PoisePicks *picks, PoiseSpot *spot);

PoisePlan *poise_list_add_activity (const PoisePlan *plan, guint section, PoiseActivity *activity);
PoiseDrop poise_list_find_drop (const PoisePlan *plan, PoiseSpot under, gboolean lower_half, gboolean sections);
PoisePlan *poise_list_drop (const PoisePlan *plan, const PoisePicks *picks, PoiseDrop drop);
PoisePlan *poise_list_set_mode (const PoisePlan *plan, const PoisePicks *picks, PoiseMode mode);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a pane edits: the plan itself, one section, or activities; and what becomes of a plan when that is
 * changed. Pure.
 */

#pragma once

#include "core/poise-history.h"
#include "gui/details/poise-details-change.h"

G_BEGIN_DECLS

/**
 * PoiseDetailsAim:
 * @type: whose members are set
 * @section: (nullable): the id of a section
 * @picks: (nullable): activities; a section among them stands for all that is in it
 * @name: another one for another aim, for telling steps apart
 *
 * With neither @section nor @picks it is the plan.
 */
typedef struct
{
  const PoiseRecordType *type;
  char *section;
  PoisePicks *picks;
  char *name;
} PoiseDetailsAim;

PoiseDetailsAim *poise_details_aim_new_at_plan (void);
PoiseDetailsAim *poise_details_aim_new_at_section (const char *id);
PoiseDetailsAim *poise_details_aim_new_at_activities (const PoisePicks *picks);
void poise_details_aim_free (PoiseDetailsAim *aim);

PoisePlan *poise_details_aim_change (const PoiseDetailsAim *aim,
                                     const PoisePlan *plan,
                                     const PoiseDetailsChange *change);
PoiseEditKind poise_details_aim_get_kind (const PoiseDetailsAim *aim, guint member);

G_END_DECLS

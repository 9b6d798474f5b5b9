/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that the details pane shows, derived from a plan and what is selected. Pure: no widget.
 */

#pragma once

#include "core/poise-edit.h"
#include "gui/details/poise-blend.h"

G_BEGIN_DECLS

/**
 * PoiseDetailsKind:
 * @POISE_DETAILS_NOTHING: nothing that could be edited is selected
 * @POISE_DETAILS_SECTION: one section
 * @POISE_DETAILS_ACTIVITY: one activity
 * @POISE_DETAILS_ACTIVITIES: several activities, those of selected sections among them
 */
typedef enum
{
  POISE_DETAILS_NOTHING,
  POISE_DETAILS_SECTION,
  POISE_DETAILS_ACTIVITY,
  POISE_DETAILS_ACTIVITIES
} PoiseDetailsKind;

/**
 * PoiseDetailsState:
 * @plan: what it was derived from
 * @section: (nullable): the section, for POISE_DETAILS_SECTION
 * @section_index: which one it is
 * @activity: (nullable): the activity, for POISE_DETAILS_ACTIVITY
 * @place: where it stands
 * @n_sections: how many sections are selected
 * @subject: what it is about, as a text: another one means that another thing is shown
 * @blend: what the activities concerned say in common
 * @is_empty: whether there is nothing in @plan that could be selected
 */
typedef struct
{
  PoiseDetailsKind kind;
  PoisePlan *plan;
  PoiseSection *section;
  guint section_index;
  PoiseActivity *activity;
  PoisePlace place;
  guint n_sections;
  char *subject;
  PoiseBlend *blend;
  gboolean is_empty;
} PoiseDetailsState;

PoiseDetailsState *poise_details_state_new (PoisePlan *plan, const PoisePicks *picks);
void poise_details_state_free (PoiseDetailsState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseDetailsState, poise_details_state_free)

G_END_DECLS

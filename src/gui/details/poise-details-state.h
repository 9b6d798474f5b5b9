/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that the details pane shows, derived from a plan and what is selected. Pure: no widget.
 */

#pragma once

#include "core/poise-edit.h"

G_BEGIN_DECLS

/** POISE_MIXED: of a number, flag or term that differs between the selected activities. */
#define POISE_MIXED (-2)

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
 * @n_activities: how many activities are concerned
 * @n_sections: how many sections are selected
 * @subject: what it is about, as a text: another one means that another thing is shown
 * @mode: #PoiseMode or %POISE_MIXED
 * @purpose: #PoisePurpose or %POISE_MIXED
 * @learning_type: #PoiseLearningType or %POISE_MIXED
 * @minutes: minutes, %POISE_UNSET or %POISE_MIXED
 */
typedef struct
{
  PoiseDetailsKind kind;
  PoisePlan *plan;
  PoiseSection *section;
  guint section_index;
  PoiseActivity *activity;
  PoisePlace place;
  guint n_activities;
  guint n_sections;
  char *subject;
  int mode;
  int purpose;
  int learning_type;
  int minutes;
} PoiseDetailsState;

PoiseDetailsState *poise_details_state_new (PoisePlan *plan, const PoisePicks *picks);
void poise_details_state_free (PoiseDetailsState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseDetailsState, poise_details_state_free)

G_END_DECLS

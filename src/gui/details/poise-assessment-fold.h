/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of what an activity counts for, and which outcomes it leads to.
 */

#pragma once

#include "gui/details/poise-fold.h"

G_BEGIN_DECLS

#define POISE_TYPE_ASSESSMENT_FOLD (poise_assessment_fold_get_type ())
G_DECLARE_FINAL_TYPE (PoiseAssessmentFold, poise_assessment_fold, POISE, ASSESSMENT_FOLD, PoiseFold)

G_END_DECLS

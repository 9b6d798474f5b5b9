/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of an activity's purpose, learning type and complexity.
 */

#pragma once

#include "gui/details/poise-fold.h"

G_BEGIN_DECLS

#define POISE_TYPE_LEARNING_FOLD (poise_learning_fold_get_type ())
G_DECLARE_FINAL_TYPE (PoiseLearningFold, poise_learning_fold, POISE, LEARNING_FOLD, PoiseFold)

G_END_DECLS

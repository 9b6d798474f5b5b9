/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of with whom learners work, and whether the teacher is there.
 */

#pragma once

#include "gui/details/poise-fold.h"

G_BEGIN_DECLS

#define POISE_TYPE_GROUP_FOLD (poise_group_fold_get_type ())
G_DECLARE_FINAL_TYPE (PoiseGroupFold, poise_group_fold, POISE, GROUP_FOLD, PoiseFold)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of when an activity meets live and when it is due.
 */

#pragma once

#include "gui/details/poise-fold.h"

G_BEGIN_DECLS

#define POISE_TYPE_SCHEDULE_FOLD (poise_schedule_fold_get_type ())
G_DECLARE_FINAL_TYPE (PoiseScheduleFold, poise_schedule_fold, POISE, SCHEDULE_FOLD, PoiseFold)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person prefers of every new plan.
 */

#pragma once

#include "core/poise-plan.h"

#include <gio/gio.h>

G_BEGIN_DECLS

PoisePlan *poise_new_plan_fill (PoisePlan *plan, const char *instructor, int section_days);
PoisePlan *poise_new_plan_fill_from_settings (PoisePlan *plan, GSettings *settings);

G_END_DECLS

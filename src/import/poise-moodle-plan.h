/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A course that was read from a Moodle backup → a plan.
 */

#pragma once

#include "import/poise-moodle-activity.h"

G_BEGIN_DECLS

PoisePlan *
poise_moodle_plan_new (PoiseMoodleCourse *course, const char *title, PoiseMoodleReading *reading, GError **error);

G_END_DECLS

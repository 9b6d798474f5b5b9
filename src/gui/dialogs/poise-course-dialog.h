/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The frame of the course: what it is called, who learns, when, and what the instructor wants to reach. Each
 * change is in the plan at once, as a step that can be taken back.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_COURSE_DIALOG (poise_course_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCourseDialog, poise_course_dialog, POISE, COURSE_DIALOG, AdwPreferencesWindow)

PoiseCourseDialog *poise_course_dialog_new (GtkWindow *parent, PoiseWorkspace *workspace);

G_END_DECLS

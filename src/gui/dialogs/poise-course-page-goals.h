/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the instructor wants to reach: the share of synchronous time, and how much time the course may take.
 */

#pragma once

#include "gui/dialogs/poise-course-page.h"

G_BEGIN_DECLS

#define POISE_TYPE_COURSE_PAGE_GOALS (poise_course_page_goals_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCoursePageGoals, poise_course_page_goals, POISE, COURSE_PAGE_GOALS, PoiseCoursePage)

G_END_DECLS

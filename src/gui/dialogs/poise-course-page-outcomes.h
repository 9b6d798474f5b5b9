/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What learners can do after the course, in which order, and which activities lead to it.
 */

#pragma once

#include "gui/dialogs/poise-course-page.h"

G_BEGIN_DECLS

#define POISE_TYPE_COURSE_PAGE_OUTCOMES (poise_course_page_outcomes_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCoursePageOutcomes,
                      poise_course_page_outcomes,
                      POISE,
                      COURSE_PAGE_OUTCOMES,
                      PoiseCoursePage)

G_END_DECLS

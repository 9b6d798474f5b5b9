/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The instructor's own tools, beside those that Poise knows.
 */

#pragma once

#include "gui/dialogs/poise-course-page.h"

G_BEGIN_DECLS

#define POISE_TYPE_COURSE_PAGE_TOOLS (poise_course_page_tools_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCoursePageTools, poise_course_page_tools, POISE, COURSE_PAGE_TOOLS, PoiseCoursePage)

G_END_DECLS

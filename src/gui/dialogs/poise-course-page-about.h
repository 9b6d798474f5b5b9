/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the course is called, who teaches it, in which language, and who learns.
 */

#pragma once

#include "gui/dialogs/poise-course-page.h"

G_BEGIN_DECLS

#define POISE_TYPE_COURSE_PAGE_ABOUT (poise_course_page_about_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCoursePageAbout, poise_course_page_about, POISE, COURSE_PAGE_ABOUT, PoiseCoursePage)

G_END_DECLS

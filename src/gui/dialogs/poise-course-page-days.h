/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When the course is: its first day, how long sections are, days without class, and the usual live slot.
 */

#pragma once

#include "gui/dialogs/poise-course-page.h"

G_BEGIN_DECLS

#define POISE_TYPE_COURSE_PAGE_DAYS (poise_course_page_days_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCoursePageDays, poise_course_page_days, POISE, COURSE_PAGE_DAYS, PoiseCoursePage)

G_END_DECLS

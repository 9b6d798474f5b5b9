/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a tool is asked for in rows: the same in the frame of a course and in the person's own list.
 */

#pragma once

#include "gui/dialogs/poise-course-item.h"

G_BEGIN_DECLS

const PoiseCourseList *poise_tool_fields_get (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The person's own tools, for all courses: they are named and described here, taken in from a file that a university
 * hands out, written to one, and what has been hidden is offered again.
 *
 * What always holds:
 *  - showing the tools is no edit; what is edited is on the shelf at once;
 *  - a list that cannot be read is told with its place, and nothing can be changed before it is set aside.
 */

#pragma once

#include "gui/dialogs/poise-course-page.h"
#include "gui/tools/poise-tool-shelf.h"

G_BEGIN_DECLS

#define POISE_TYPE_TOOLS_PAGE (poise_tools_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseToolsPage, poise_tools_page, POISE, TOOLS_PAGE, PoiseCoursePage)

void poise_tools_page_set_shelf (PoiseToolsPage *self, PoiseToolShelf *shelf);
void poise_tools_page_undo (PoiseToolsPage *self);
void poise_tools_page_redo (PoiseToolsPage *self);
void poise_tools_page_close (PoiseToolsPage *self);
void poise_tools_page_take_in (PoiseToolsPage *self, GFile *file);
void poise_tools_page_write (PoiseToolsPage *self, GFile *file);

G_END_DECLS

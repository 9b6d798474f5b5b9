/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows of a list of tools: what is suggested first, best first, under a heading of its own, then all others by
 * name.
 */

#pragma once

#include "gui/tools/poise-tool-row.h"

G_BEGIN_DECLS

void poise_tool_rows_set_up (GtkListBox *list);
PoiseToolRow *poise_tool_rows_get (GtkListBox *list, int index);
PoiseToolRow *poise_tool_rows_find (GtkListBox *list, const char *id);
PoiseToolRow *poise_tool_rows_find_focus (GtkListBox *list);
char *poise_tool_rows_find_neighbour (PoiseToolRow *row);

G_END_DECLS

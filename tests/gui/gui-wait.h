/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Waiting in tests of the window for what comes from a thread or another program. After some seconds the
 * test fails instead, and says where it waited and for what.
 */

#pragma once

#include <adwaita.h>

typedef gboolean (*GuiCondition) (gpointer data);

/** gui_wait_until: Until @condition holds. */
#define gui_wait_until(condition, data) gui_wait_at (G_STRLOC, "until " #condition, (condition), (data), TRUE)

/** gui_wait_while: Until @condition no longer holds. */
#define gui_wait_while(condition, data) gui_wait_at (G_STRLOC, "while " #condition, (condition), (data), FALSE)

/** gui_wait_for_label: Until a label below @root says @label. */
#define gui_wait_for_label(root, label) gui_wait_for_label_at (G_STRLOC, (root), (label))

void gui_wait_at (const char *place, const char *what, GuiCondition condition, gpointer data, gboolean result);
void gui_wait_for_label_at (const char *place, GtkWidget *root, const char *label);
GtkWindow *gui_wait_for_window (GType type);
void gui_wait_to_finalize (gpointer object);

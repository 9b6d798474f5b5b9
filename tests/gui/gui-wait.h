/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Waiting in tests of the window for what comes from a thread or another program. After some seconds the
 * test fails instead.
 */

#pragma once

#include <adwaita.h>

typedef gboolean (*GuiCondition) (gpointer data);

void gui_wait_until (GuiCondition condition, gpointer data);
void gui_wait_while (GuiCondition condition, gpointer data);
void gui_wait_for_label (GtkWidget *root, const char *label);
GtkWindow *gui_wait_for_window (GType type);

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of the window share: a window on a plan, waiting until it is laid out, finding widgets by what a
 * screen reader calls them. Tests need a display; without one they are skipped, saying so.
 */

#pragma once

#include "gui/list/poise-activity-list.h"
#include "gui/poise-window.h"

#include <adwaita.h>

/* Begin and end of main(): like g_test_init(), and a display */
void gui_test_init (int *argc, char ***argv);
int gui_test_run (void);

/* (transfer none) an application that is never the one instance of the session; the same each time */
PoiseApplication *gui_test_application (void);

/* (transfer none) a window of @width × @height that shows @plan, presented and laid out; closed with gui_test_close() */
PoiseWindow *gui_test_window (PoisePlan *plan, int width, int height);
void gui_test_close (PoiseWindow *window);

/* Plans: of a built-in template; of sections with activities, all "Section/Activity" and so on, with 30 minutes each */
PoisePlan *gui_test_template (const char *id);
PoisePlan *gui_test_plan (guint n_sections, guint n_activities_each);

/* Sets @gone once @object is finalized, which is later than being disposed of */
void gui_test_watch (gpointer object, gboolean *gone);

/* Until frames have been drawn and nothing is left to do */
void gui_test_settle (void);

/* The first visible widget below @root of type @type (G_TYPE_INVALID for any) that is called @label; must exist, or NULL with try */
GtkWidget *gui_test_find (GtkWidget *root, GType type, const char *label);
GtkWidget *gui_test_try_find (GtkWidget *root, GType type, const char *label);
gboolean gui_test_is_called (GtkWidget *widget, const char *label);

/* Whether the focus is on @widget or in it */
gboolean gui_test_has_focus (GtkWidget *widget);

/* Types into an entry and presses Enter */
void gui_test_enter (GtkWidget *entry, const char *text);

/* Selects in the list, with the focus in it: ids apart by spaces; those of sections begin with "section" */
void gui_test_select (PoiseActivityList *list, const char *ids);

/* The activities' titles of a section, joined with "|" */
char *gui_test_titles (PoisePlan *plan, guint section);

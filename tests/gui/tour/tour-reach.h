/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How stops get at things: by what they are, since what they are called is in any language.
 */

#pragma once

#include "gui/tour/tour.h"

/* (transfer none): the list in the plan's window, and its plan */
PoiseActivityList *tour_get_list (Tour *tour);
PoisePlan *tour_get_plan (Tour *tour);

/* Selects the first @n_activities activities of the second section. */
void tour_select_activities (Tour *tour, guint n_activities);

/* Writes a file, or a plan, into the folder of the tour; opens it in its window, until it is read. */
GFile *tour_write_file (Tour *tour, const char *name, const char *content);
void tour_open (Tour *tour, GFile *file);

/* Gives it the focus, and waits until it is in sight. */
void tour_reveal (GtkWidget *widget);

/* Opens the popover of the first button below the first widget of @type, once those that are open are closed. */
void tour_pop_up (Tour *tour, GType type);
void tour_pop_down (Tour *tour);

/* Presses the first toggle below the first widget of @type. */
void tour_toggle (Tour *tour, GType type);

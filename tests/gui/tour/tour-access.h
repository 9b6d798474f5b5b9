/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What somebody meets on a stop of the tour who hears what is there, or has no pointer.
 */

#pragma once

#include "gui/tour/tour.h"

/* What is wrong with what a screen reader says there, one line each: what takes keys has a name and says what it is,
 * and what shows something has a name unless that belongs to what has one. Adds to @failures; returns how many there were
 * to look at. */
guint tour_check_names (Tour *tour, GString *failures);

/* What is wrong with where Tab leads there, one line each: through everything that takes keys, in the order of reading,
 * and round to where it began. Adds to @failures; returns how many steps that took. */
guint tour_check_tab (Tour *tour, GString *failures);

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether the help knows of a stop of the tour.
 */

#pragma once

#include "gui/tour/tour.h"

/* (transfer full) (nullable): what is wrong: no page is about it, there is none such, or F1 does not ask for it */
char *tour_check_help (Tour *tour);

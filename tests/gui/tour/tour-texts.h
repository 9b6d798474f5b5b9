/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The texts that a person reads on a stop of the tour.
 */

#pragma once

#include "gui/tour/tour.h"

typedef struct
{
  GtkWidget *widget;
  const char *text;
  gboolean cut;     /* not all of it is shown */
  gboolean outside; /* some of it is beyond the sides of the window */
  gboolean data; /* of the plan or the file, not of Poise */
} TourText;

typedef void (*TourTextFunc) (const TourText *text, gpointer data);

/* Calls @function for each label, tooltip, placeholder and title that is shown. */
void tour_each_text (Tour *tour, TourTextFunc function, gpointer data);

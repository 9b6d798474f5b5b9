/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pictures of a stop of the tour, as it is drawn, with the popovers that are open above it.
 */

#pragma once

#include "gui/tour/tour.h"

/* Whether the picture could be written to @path, a PNG file */
gboolean tour_take_picture (Tour *tour, const char *path, GError **error);

/* (transfer container): the popovers that are open in @root */
GPtrArray *tour_find_popovers (GtkWidget *root);

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many activities have each mode, each with the sign and colour of the mode, in as many lines as they need.
 */

#pragma once

#include "core/poise-terms.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_MODE_COUNTS (poise_mode_counts_get_type ())
G_DECLARE_FINAL_TYPE (PoiseModeCounts, poise_mode_counts, POISE, MODE_COUNTS, GtkWidget)

GtkWidget *poise_mode_counts_new (void);
void poise_mode_counts_show (PoiseModeCounts *self, const guint *n_modes);

G_END_DECLS

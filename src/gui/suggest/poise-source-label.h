/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands below a reason: how much it counts, a link to its source, and what kind of evidence that is.
 */

#pragma once

#include "advisor/poise-fit.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *poise_source_label_new (const PoiseFitReason *reason);

G_END_DECLS

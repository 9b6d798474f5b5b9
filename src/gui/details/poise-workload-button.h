/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button beside the minutes of an activity that helps to estimate them. It keeps what was typed as long as the
 * window is there: the next reading of a course is often like the one before.
 */

#pragma once

#include "core/poise-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_WORKLOAD_BUTTON (poise_workload_button_get_type ())
G_DECLARE_FINAL_TYPE (PoiseWorkloadButton, poise_workload_button, POISE, WORKLOAD_BUTTON, GtkWidget)

/* Signal: "taken" (int minutes): the person takes the estimate. */

GtkWidget *poise_workload_button_new (void);
void poise_workload_button_set_activity (PoiseWorkloadButton *self, const PoiseActivity *activity);

G_END_DECLS

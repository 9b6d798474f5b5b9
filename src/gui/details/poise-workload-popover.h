/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How long will learners take? Asks what an instructor knows of a reading, a text to write, a video or posts, and
 * offers an estimate with its source. It is a suggestion: nothing happens until it is taken.
 *
 * What always holds: what is shown is what would be taken; where an input means nothing, nothing can be taken.
 */

#pragma once

#include "advisor/poise-workload.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_WORKLOAD_POPOVER (poise_workload_popover_get_type ())
G_DECLARE_FINAL_TYPE (PoiseWorkloadPopover, poise_workload_popover, POISE, WORKLOAD_POPOVER, GtkPopover)

/* Signal: "taken" (int minutes): the person takes the estimate. */

GtkWidget *poise_workload_popover_new (void);
void poise_workload_popover_set_kind (PoiseWorkloadPopover *self, PoiseWorkloadKind kind);
const PoiseWorkload *poise_workload_popover_get_workload (PoiseWorkloadPopover *self);

G_END_DECLS

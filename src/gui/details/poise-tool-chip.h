/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One tool that activities have: its name and a button that takes it away; where only some of several have it, how
 * many, and a button that gives it to all.
 */

#pragma once

#include "core/poise-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_TOOL_CHIP (poise_tool_chip_get_type ())
G_DECLARE_FINAL_TYPE (PoiseToolChip, poise_tool_chip, POISE, TOOL_CHIP, GtkWidget)

/* Signal: "set" (gboolean wanted): the tool is wanted for all, or for none. */

GtkWidget *poise_tool_chip_new (void);
void poise_tool_chip_show (PoiseToolChip *self, const PoisePlan *plan, const char *id, guint n, guint n_all);
const char *poise_tool_chip_get_tool (PoiseToolChip *self);
void poise_tool_chip_focus (PoiseToolChip *self);

G_END_DECLS

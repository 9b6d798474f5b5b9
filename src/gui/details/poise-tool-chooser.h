/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All tools, those of the catalogue and the plan's own, to be searched and checked; and a way to name one
 * that is not among them.
 */

#pragma once

#include "advisor/poise-catalogue.h"
#include "gui/details/poise-details-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_TOOL_CHOOSER (poise_tool_chooser_get_type ())
G_DECLARE_FINAL_TYPE (PoiseToolChooser, poise_tool_chooser, POISE, TOOL_CHOOSER, GtkPopover)

/*
 * Signals:
 *  "set" (const char *id, gboolean wanted): the activities are to have this tool, or not;
 *  "made" (const char *name): they are to have a tool of the instructor's own.
 */
void
poise_tool_chooser_show (PoiseToolChooser *self, PoiseCatalogue *catalogue, const PoiseDetailsState *state);

gboolean
poise_tool_matches (const PoisePlan *plan, const PoiseCatalogue *catalogue, const char *id, const char *text);

G_END_DECLS

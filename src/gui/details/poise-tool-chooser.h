/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All tools, those of the catalogue and the plan's own, to be searched and checked: first those that suit the
 * activities, each with the reason; and a way to name one that is not among them. What nobody wants to see again can be
 * hidden here.
 */

#pragma once

#include "gui/details/poise-details-state.h"
#include "gui/tools/poise-tool-shelf.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_TOOL_CHOOSER (poise_tool_chooser_get_type ())
G_DECLARE_FINAL_TYPE (PoiseToolChooser, poise_tool_chooser, POISE, TOOL_CHOOSER, GtkPopover)

/*
 * Signals:
 *  "set" (const char *id, gboolean wanted): the activities are to have this tool, or not;
 *  "made" (const char *name): they are to have a tool of the instructor's own.
 */
void poise_tool_chooser_show (PoiseToolChooser *self,
                              PoiseCatalogue *catalogue,
                              PoiseToolShelf *shelf,
                              const PoiseDetailsState *state);

G_END_DECLS

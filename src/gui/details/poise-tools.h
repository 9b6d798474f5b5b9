/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tools of one activity as chips, those that would suit it as further ones, and the way to all others.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_TOOLS (poise_tools_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTools, poise_tools, POISE, TOOLS, GtkWidget)

void poise_tools_show (PoiseTools *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state);

G_END_DECLS

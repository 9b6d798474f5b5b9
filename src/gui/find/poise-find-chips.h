/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is looked for beside text, as chips: pressing one takes it away.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_FIND_CHIPS (poise_find_chips_get_type ())
G_DECLARE_FINAL_TYPE (PoiseFindChips, poise_find_chips, POISE, FIND_CHIPS, GtkWidget)

/* Property: "workspace" (PoiseWorkspace, nullable). Signal: "emptied" (): the last one went, and had the focus. */

G_END_DECLS

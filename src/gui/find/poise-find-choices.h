/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be looked for beside text, in groups of check buttons, in a popover.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_FIND_CHOICES (poise_find_choices_get_type ())
G_DECLARE_FINAL_TYPE (PoiseFindChoices, poise_find_choices, POISE, FIND_CHOICES, GtkPopover)

/* Property: "workspace" (PoiseWorkspace, nullable) */

G_END_DECLS

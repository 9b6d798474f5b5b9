/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A bin whose child is made when it is first shown, or soon after: a window starts sooner without what
 * nobody sees yet.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_LAZY_BIN (poise_lazy_bin_get_type ())
G_DECLARE_FINAL_TYPE (PoiseLazyBin, poise_lazy_bin, POISE, LAZY_BIN, AdwBin)

/*
 * Properties:
 *  "type-name" (text): of the widget to make, a registered type; to be set before it is shown;
 *  "late" (boolean): whether it is made after the frame in which the bin is shown first, not before;
 *  "workspace" (PoiseWorkspace, nullable): the child's too, if it has such a property.
 */

GtkWidget *poise_lazy_bin_get_child (PoiseLazyBin *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Gives a section or an activity another title, in a popover at its row: an entry inside a recycled row would
 * lose the focus and what was typed when the row scrolls away.
 */

#pragma once

#include "gui/poise-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_RENAME_POPOVER (poise_rename_popover_get_type ())
G_DECLARE_FINAL_TYPE (PoiseRenamePopover, poise_rename_popover, POISE, RENAME_POPOVER, GtkPopover)

GtkWidget *poise_rename_popover_new (void);
void poise_rename_popover_start (PoiseRenamePopover *self,
                                 PoiseWorkspace *workspace,
                                 const char *id,
                                 gboolean section,
                                 const GdkRectangle *area);

G_END_DECLS

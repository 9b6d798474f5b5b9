/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The earlier versions of a plan's file: when each was saved, how much there was in it, what differs from the plan as
 * it is now. Restoring one is a step that can be undone; no file is touched.
 */

#pragma once

#include "gui/keep/poise-keeper.h"

G_BEGIN_DECLS

GtkWindow *poise_earlier_dialog_present (GtkWindow *parent, PoiseKeeper *keeper);

G_END_DECLS

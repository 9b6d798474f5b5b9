/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Closing and opening sections by key: Left and Right, as trees do, with Shift for all sections at once.
 */

#pragma once

#include "gui/list/poise-activity-list.h"

G_BEGIN_DECLS

void poise_list_folding_attach (PoiseActivityList *list);

G_END_DECLS

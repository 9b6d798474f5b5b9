/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the pointer does in the list beside selecting: the context menu, and going on to the details.
 */

#pragma once

#include "gui/list/poise-activity-list.h"

G_BEGIN_DECLS

void poise_list_pointer_attach (PoiseActivityList *list);

G_END_DECLS

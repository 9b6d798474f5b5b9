/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes the rows' widgets for the view of the list, and binds them to whatever rows are near.
 */

#pragma once

#include "gui/list/poise-activity-list.h"

G_BEGIN_DECLS

GtkListItemFactory *poise_list_factory_new (PoiseActivityList *list);

G_END_DECLS

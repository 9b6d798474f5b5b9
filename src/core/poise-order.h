/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of things that stand in two orders, those that may be said to have kept theirs while the others moved.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void poise_order_keep (const int *places, const guint *weights, guint n, gboolean *kept);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tab goes in the direction of reading, also where one reads from right to left.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_tab_order_begin (void);

G_END_DECLS

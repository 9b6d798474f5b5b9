/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Addresses of rooms where people meet live. Pure; nothing is looked up.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean poise_guess_is_meeting (const char *address);

G_END_DECLS

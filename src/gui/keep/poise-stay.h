/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Work on what somebody made goes on after the last window has closed: the program does not end in the midst of it.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void poise_stay_begin (void);
void poise_stay_end (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the program finds what belongs to it, installed or run from the build folder. Everything is found
 * from where the running program stands.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *poise_places_find_cli (void);
char *poise_places_find_help (void);
GSettings *poise_places_find_settings (void);

G_END_DECLS

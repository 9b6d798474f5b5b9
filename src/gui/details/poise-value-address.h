/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Addresses, as they are typed; for poise-value alone. Pure.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_value_read_address (const char *typed, char **message);
char *poise_value_suggest_address (const char *typed);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a path leads, so that links stay links and what they lead to is written.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_saver_place_resolve (const char *path);

G_END_DECLS
